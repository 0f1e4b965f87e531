// The shapes of what a record holds, as the interface describes them; the same as record.ts, which says what they mean.
import { z } from '@hono/zod-openapi';
import { slots } from '../../record/decisions/facts.ts';
import type {
  Anchor,
  RecordDocument,
  RecordedActor,
  RecordedCondition,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from '../../record/record.ts';

const cited = <T extends z.ZodType>(value: T) => z.object({ value, reports: z.array(z.string()) });
const decisions = z.array(z.string()).optional();
const parties = z.array(z.string());

export const anchorShape = z
  .object({
    report: z.string(),
    start: z.int().openapi({ description: 'In UTF-16 units of the text of the report.' }),
    end: z.int(),
    text: z.string(),
  })
  .openapi('Anchor') satisfies z.ZodType<Anchor>;

export const reportShape = z
  .object({
    id: z.string(),
    published: z.string(),
    language: z.string(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    url: z.string().optional(),
    copyOf: z.string().nullable(),
    relays: z.array(z.string()),
  })
  .openapi('Report') satisfies z.ZodType<RecordedReport>;

export const actorShape = z
  .object({
    id: z.string(),
    type: slots.actor.type,
    names: z.array(z.string()),
    party: z.string().nullable(),
    roles: z.array(cited(z.string())),
    appearances: z.array(z.object({ report: z.string(), name: z.string() })),
    known: z.object({ name: z.string(), roles: z.array(z.string()) }).optional(),
    wikidata: z.string().optional(),
    decisions,
  })
  .openapi('Actor') satisfies z.ZodType<RecordedActor>;

const meetingStatus = slots.meeting.status;

export const meetingShape = z
  .object({
    id: z.string(),
    status: z.enum([...meetingStatus.options, 'unconfirmed']),
    mode: slots.meeting.mode,
    date: z.string().nullable().openapi({ description: 'An ISO day, TIMEX3 week or month, or an interval of them.' }),
    place: z.object({ name: z.string(), country: z.string().nullable() }).nullable(),
    parties,
    participants: z.array(z.string()),
    reports: z.array(z.string()),
    sources: z.int().openapi({ description: 'How many of the reports are independent of each other.' }),
    history: z.array(
      z.object({ status: meetingStatus, date: z.string().nullable(), report: z.string(), published: z.string() }),
    ),
    disagreements: z.array(
      z.object({
        slot: z.enum(['status', 'date', 'place', 'parties', 'participants']),
        values: z.array(cited(z.unknown())),
      }),
    ),
    topics: z.array(z.string()),
    evidence: z.array(anchorShape),
    decisions,
  })
  .openapi('Meeting') satisfies z.ZodType<RecordedMeeting>;

export const statementShape = z
  .object({
    id: z.string(),
    speaker: z.string(),
    via: z.array(z.string()),
    mode: slots.statement.mode,
    text: z.string(),
    said: z.string().nullable(),
    reports: z.array(z.string()),
    sources: z.int(),
    evidence: z.array(anchorShape),
    decisions,
  })
  .openapi('Statement') satisfies z.ZodType<RecordedStatement>;

export const positionShape = z
  .object({
    id: z.string(),
    code: slots.position.code,
    source: parties,
    target: parties,
    issue: z.string(),
    date: z.string(),
    evidence: z.array(anchorShape),
    shift: z.enum(['new', 'same', 'changed']),
    decisions,
  })
  .openapi('Position') satisfies z.ZodType<RecordedPosition>;

export const conditionShape = z
  .object({
    id: z.string(),
    outcome: z.string(),
    requires: z.string(),
    by: parties,
    state: slots.condition.state,
    evidence: z.array(anchorShape),
    decisions,
  })
  .openapi('Condition') satisfies z.ZodType<RecordedCondition>;

export const negotiationShape = z
  .object({ id: z.string(), name: z.string(), parties: parties.readonly(), words: z.array(z.string()).readonly() })
  .openapi('Negotiation');

export const recordShape = z
  .object({
    asOf: z.string(),
    negotiation: negotiationShape.optional(),
    reports: z.array(reportShape),
    actors: z.array(actorShape),
    meetings: z.array(meetingShape),
    statements: z.array(statementShape),
    positions: z.array(positionShape),
    conditions: z.array(conditionShape),
  })
  .openapi('Record') satisfies z.ZodType<RecordDocument>;
