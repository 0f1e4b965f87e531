// The tables of a store. Reports, readings, decisions and negotiations are kept; everything below `The index` can be made again from them.
import type { ColumnType } from 'kysely';

type Blob = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

export interface Schema {
  /** One row; writers take turns by changing it first. */
  turns: { id: number; count: number };
  reports: {
    id: string;
    published: string;
    language: string;
    outlet: string | null;
    title: string | null;
    url: string | null;
    /** The report as it was read from its file, deflated JSON. */
    content: Blob;
    /** SHA-256 of that JSON. */
    digest: string;
    /** The earlier report of which this is a near-copy. */
    copy_of: string | null;
    /** JSON array of names of media. */
    relays: string;
    /** The order of coming in. */
    number: number;
  };
  readings: {
    report: string;
    reader: string;
    version: string;
    /** Deflated JSON of the reading and its sentences. */
    content: Blob;
  };
  /** What people keep apart in one store. */
  negotiations: {
    id: string;
    name: string;
    /** JSON arrays of codes and of words. */
    parties: string;
    words: string;
  };

  /** The ledger: rows are only added. */
  decisions: {
    /** The order of the ledger, from 1. */
    number: number;
    /** Who made it. */
    by: string;
    /** ISO 8601 instant. */
    at: string;
    why: string;
    /** `Act` as JSON. */
    act: string;
  };

  // The index.
  /** What the decisions that hold speak of: tellings by anchor, actors by key. */
  decision_targets: { decision: string; side: number; place: number; kind: string; target: string; report: string };
  /** The sketches of the reports, by the number of the report and the week it was published in. */
  weekly_shingles: { week: number; hash: number; report: number };
  /** Names that are joined with others; `first` and `last` are ISO days, `entry` is an id of the directory. */
  forms: {
    key: string;
    name: string;
    party: string | null;
    count: number;
    first: string;
    last: string;
    entry: string | null;
    root: string;
  };
  /** Entries of the directory that names stand for, as JSON. */
  known_actors: { id: string; content: string };
  /** One row: SHA-256 of the directory by which actors were joined. */
  directory: { digest: string };
  appearances: {
    report: string;
    actor: string;
    key: string;
    type: string;
    name: string;
    party: string | null;
    roles: string;
    anchor: string;
    published: string;
    /** Its place in the reading. */
    place: number;
  };
  /** Where an actor of a key is first named, by publication. */
  actor_keys: { key: string; type: string; anchor: string; published: string; report: string; place: number };
  /** How often a key has a name and a party, which is empty where the reports give none. */
  actor_names: { key: string; name: string; party: string; count: number };
  meeting_tellings: {
    id: string;
    report: string;
    published: string;
    first_day: number;
    last_day: number;
    /** `RawTelling` as JSON, participants by their keys. */
    content: string;
    meeting: string | null;
  };
  meeting_parties: { party: string; first_day: number; last_day: number; telling: string };
  meeting_people: { key: string; telling: string };
  meetings: {
    id: string;
    date: string | null;
    /** The days it counts for: its own, or those of its reports where it has none. */
    first_day: number | null;
    last_day: number | null;
    status: string;
    disputed: number;
    /** `JoinedMeeting` as JSON, participants by their keys. */
    content: string;
  };
  statement_tellings: {
    id: string;
    report: string;
    published: string;
    day: number;
    language: string;
    speaker: string;
    /** `StatementTelling` as JSON, actors by their keys. */
    content: string;
    statement: string | null;
  };
  /** `place` is that of the first telling in its reading. */
  statements: { id: string; speaker: string; day: number; place: number; content: string };
  position_tellings: { id: string; report: string; published: string; line: string; content: string };
  condition_tellings: {
    id: string;
    report: string;
    published: string;
    day: number;
    language: string;
    content: string;
    condition: string | null;
  };
  /** `day` and `last_day` are those of its reports. */
  conditions: { id: string; day: number; last_day: number | null; place: number; content: string };
}
