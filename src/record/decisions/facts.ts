// What a decision may say of a fact: the values of its slots, and a fact that is added by hand.
import { z } from 'zod';
import { spanOf } from '../../reading/meetings/calendar.ts';
import type { DecidedKind, Place } from './kinds.ts';

export const placeShape = z.strictObject({
  report: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  nth: z.int().nonnegative(),
}) satisfies z.ZodType<Place>;

const party = z.string().min(1);
const parties = z.array(party);
/** Places where the people are named. */
const people = z.array(placeShape);
const name = z.string().min(1);
const timex = z.string().refine((value) => spanOf(value) !== undefined, 'no day, week, month or interval of them');
const actorType = z.enum(['person', 'office', 'organisation', 'state', 'media', 'unnamed']);
const meetingSlots = {
  status: z.enum(['held', 'ongoing', 'planned', 'postponed', 'cancelled']),
  mode: z.enum(['in-person', 'call', 'indirect', 'unknown']),
  date: timex.nullable(),
  place: z.strictObject({ name, country: z.string().nullable() }).nullable(),
  parties,
};
const statementMode = z.enum(['direct', 'indirect', 'mixed']);
const actSlots = {
  code: z.enum(['AGREE', 'SUPPORT', 'REQUEST', 'REJECT', 'CONCEDE', 'ACCUSE', 'THREATEN']),
  source: parties,
  target: parties,
  issue: name,
};
const conditionState = z.enum(['open', 'met', 'withdrawn']);

/** The slots of each kind of fact that can be corrected, and what they may hold. */
export const slots = {
  meeting: { ...meetingSlots, participants: people },
  actor: { name, type: actorType, party: party.nullable() },
  statement: { speaker: people.length(1), mode: statementMode, said: z.iso.date() },
  position: actSlots,
  condition: { state: conditionState, by: parties },
} as const satisfies Record<DecidedKind, Record<string, z.ZodType>>;

/** What a slot of such a fact may hold; undefined for what is no slot of it. */
export const slotShape = (kind: DecidedKind, slot: string): z.ZodType | undefined =>
  Object.hasOwn(slots[kind], slot) ? (slots[kind] as Record<string, z.ZodType>)[slot] : undefined;

/** Someone whom an added fact names. */
const whoShape = z.strictObject({ type: actorType, name, party: party.nullable() });
export type Who = z.infer<typeof whoShape>;

const passage = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() });

/** A fact that no reader found, in the terms of a reading. */
export const additionShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), ...meetingSlots, participants: z.array(whoShape) }),
  z.strictObject({ kind: z.literal('actor'), ...whoShape.shape }),
  z.strictObject({ kind: z.literal('statement'), speaker: whoShape, mode: statementMode }),
  z.strictObject({ kind: z.literal('position'), ...actSlots }),
  /** What is required; the outcome stands at the place of the decision. */
  z.strictObject({ kind: z.literal('condition'), requires: passage, by: parties }),
]);
export type Addition = z.infer<typeof additionShape>;
