// The shape of a reading: what one reader gets out of one report. Offsets are UTF-16 units of the report's text.
import type { ActCode } from '../language/acts.ts';

export interface Span {
  start: number;
  end: number;
  text: string;
}

/** Unique within the reading. */
export type ActorId = string;

/** ISO 3166-1 alpha-3, or an organisation's short name (`EU`, `UN`, `Hamas`). */
export type Party = string;

export type ActorType = 'person' | 'office' | 'organisation' | 'state' | 'media' | 'unnamed';

export interface Actor {
  id: ActorId;
  type: ActorType;
  /** Nominative, fullest form, in the report's own spelling. */
  name: string;
  party: Party | null;
  roles: Span[];
  /** Every mention: names, surnames, roles, pronouns resolved to it. */
  mentions: Span[];
}

export interface Time extends Span {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value, such as `2025-12-05`, `2025-W50`, `2025-12-05TEV` or an interval `2026-01-23/2026-01-24`. */
  value: string;
}

export type MeetingStatus = 'held' | 'ongoing' | 'planned' | 'postponed' | 'cancelled';
export type MeetingMode = 'in-person' | 'call' | 'indirect' | 'unknown';

export interface Meeting {
  id: string;
  status: MeetingStatus;
  mode: MeetingMode;
  /** TIMEX3 or EDTF: day, month, interval; null where the text gives none. */
  date: string | null;
  place: { name: string; country: string | null } | null;
  parties: Party[];
  participants: ActorId[];
  /** People and states of whom the report says that they were not there, where it says so of any. */
  absent?: ActorId[];
  topics: string[];
  /** Every place of the text this meeting rests on. */
  evidence: Span[];
}

export type StatementMode = 'direct' | 'indirect' | 'mixed';

export interface Statement {
  id: string;
  speaker: ActorId;
  /** Through whom it reached the report, outermost first. */
  via: ActorId[];
  mode: StatementMode;
  content: Span;
  cue: Span | null;
}

/** Acts by PLOVER's names (Halterman et al., 2023). */
export type { ActCode };

export interface Position {
  code: ActCode;
  source: Party[];
  target: Party[];
  issue: string;
  evidence: Span;
  /** Id of the statement it was made in. */
  statement: string | null;
}

export interface Condition {
  outcome: Span;
  requires: Span;
  by: Party[];
  statement: string | null;
}

/** What a report tells as a fact of a condition that was set before. */
export interface Settlement {
  state: 'met' | 'withdrawn';
  /** What was required. */
  requires: Span;
  /** The parties that met it, where the text says so. */
  by: Party[];
  /** The words that tell it. */
  evidence: Span;
}

export interface Reading {
  report: { id: string; language: string; published: string; title?: string; outlet?: string; url?: string };
  reader: { name: string; version: string };
  actors: Actor[];
  times: Time[];
  meetings: Meeting[];
  statements: Statement[];
  positions: Position[];
  conditions: Condition[];
  /** Where the report tells of any. */
  settlements?: Settlement[];
}
