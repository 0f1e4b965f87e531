// The shape of a record: what many reports say together. Offsets are UTF-16 units of the text of the report named beside them.
import type { ActCode } from '../language/acts.ts';
import type { ActorType, MeetingMode, MeetingStatus, Party, StatementMode } from '../reading/reading.ts';
import type { Negotiation } from './negotiations/negotiation.ts';

/** A place of a report. */
export interface Anchor {
  report: string;
  start: number;
  end: number;
  text: string;
}

/** A value, and the reports that give it. */
export interface Cited<T> {
  value: T;
  reports: string[];
}

export interface RecordedReport {
  id: string;
  /** ISO day. */
  published: string;
  language: string;
  outlet?: string;
  title?: string;
  url?: string;
  /** The earliest report of which this is a near-copy. */
  copyOf: string | null;
  /** Agencies and outlets whose account it hands on. */
  relays: string[];
}

export interface RecordedActor {
  id: string;
  type: ActorType;
  /** Every spelling, the most frequent first. */
  names: string[];
  party: Party | null;
  roles: Cited<string>[];
  appearances: { report: string; name: string }[];
  /** Its name in the directory, and the offices it held by it on the day of the last report that names it; left out where it is not there. */
  known?: { name: string; roles: string[] };
  /** Its item in Wikidata, by the directory: `Q946`. */
  wikidata?: string;
  /** Ids of the decisions that people made about it; left out where there are none. */
  decisions?: string[];
}

/** `unconfirmed`: planned, its day is past, and nobody reported it held. */
export type RecordedStatus = MeetingStatus | 'unconfirmed';

export interface RecordedPlace {
  name: string;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
}

export type DisputedSlot = 'status' | 'date' | 'place' | 'parties' | 'participants';

export interface Disagreement {
  slot: DisputedSlot;
  values: Cited<unknown>[];
}

export interface RecordedMeeting {
  id: string;
  status: RecordedStatus;
  mode: MeetingMode;
  /** ISO day, TIMEX3 week or month, or an interval of them. */
  date: string | null;
  place: RecordedPlace | null;
  parties: Party[];
  participants: string[];
  reports: string[];
  /** How many of the reports are independent of each other. */
  sources: number;
  history: { status: MeetingStatus; date: string | null; report: string; published: string }[];
  disagreements: Disagreement[];
  topics: string[];
  evidence: Anchor[];
  /** Ids of the decisions that people made about it; left out where there are none. */
  decisions?: string[];
}

export interface RecordedStatement {
  id: string;
  speaker: string;
  via: string[];
  mode: StatementMode;
  text: string;
  /** ISO day of the first report that has it. */
  said: string | null;
  reports: string[];
  sources: number;
  evidence: Anchor[];
  /** Ids of the decisions that people made about it; left out where there are none. */
  decisions?: string[];
}

export interface RecordedPosition {
  id: string;
  code: ActCode;
  source: Party[];
  target: Party[];
  issue: string;
  /** ISO day of the report. */
  date: string;
  evidence: Anchor[];
  /** Against what the same party did about the same issue before. */
  shift: 'new' | 'same' | 'changed';
  /** Ids of the decisions that people made about it; left out where there are none. */
  decisions?: string[];
}

export interface RecordedCondition {
  id: string;
  outcome: string;
  requires: string;
  by: Party[];
  state: 'open' | 'met' | 'withdrawn';
  evidence: Anchor[];
  /** Ids of the decisions that people made about it; left out where there are none. */
  decisions?: string[];
}

export interface RecordDocument {
  /** ISO day the record is seen from. */
  asOf: string;
  /** The one that the record was narrowed to. */
  negotiation?: Negotiation;
  reports: RecordedReport[];
  actors: RecordedActor[];
  meetings: RecordedMeeting[];
  statements: RecordedStatement[];
  positions: RecordedPosition[];
  conditions: RecordedCondition[];
}
