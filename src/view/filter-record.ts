// The part of a record that someone asks for: facts of a party, a person, a time, a status or a kind, with what they rest on.
import anyAscii from 'any-ascii';
import { type DaySpan, spanOf } from '../reading/meetings/calendar.ts';
import { narrowRecord, reportsOf } from '../record/narrow-record.ts';
import type {
  RecordDocument,
  RecordedActor,
  RecordedCondition,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
} from '../record/record.ts';

export const recordKinds = ['meetings', 'actors', 'statements', 'positions', 'conditions'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Every wish that is given must be met; of several values for one wish, one. */
export interface RecordFilter {
  /** ISO 3166-1 alpha-3 or an organisation's short name. */
  readonly party?: readonly string[];
  /** Ids of actors, or names: all words of one of their spellings, without regard to case and diacritics. */
  readonly person?: readonly string[];
  /** ISO days, both included. */
  readonly since?: string;
  readonly until?: string;
  /** Of a meeting (`held`) or a condition (`open`). */
  readonly status?: readonly string[];
  readonly kind?: readonly RecordKind[];
  /** Ids of facts. */
  readonly id?: readonly string[];
}

/** Whether nothing is wished for. */
export const wantsAll = (filter: RecordFilter): boolean =>
  Object.values(filter).every((wish) => wish === undefined || wish.length === 0);

/**
 * The record with only those facts that meet the wishes, and only the reports and actors they name. What a wish asks about and
 * a fact does not have, it does not meet: a status leaves no statement, a person no position. A meeting counts for every day
 * it may have been on, one without a day for the days of its reports. Without wishes the record stays as it is.
 */
export function filterRecord(record: RecordDocument, filter: RecordFilter): RecordDocument {
  if (wantsAll(filter)) return record;
  const wishes = new Wishes(record, filter);
  const meetings = record.meetings.filter((meeting) => wishes.meeting(meeting));
  const statements = record.statements.filter((statement) => wishes.statement(statement));
  const positions = record.positions.filter((position) => wishes.position(position));
  const conditions = record.conditions.filter((condition) => wishes.condition(condition));
  // Actors asked for by kind or id bring their reports; others only tell of reports that are there anyway.
  const bring = filter.kind?.includes('actors') || filter.id?.length;
  return narrowRecord(
    record,
    { meetings, statements, positions, conditions },
    {
      bringing: bring ? record.actors.filter((actor) => wishes.actor(actor)) : [],
      isWanted: (actor) => wishes.actor(actor),
    },
  );
}

/** The wishes as questions to a fact. */
class Wishes {
  readonly #filter: RecordFilter;
  readonly #actors: ReadonlyMap<string, RecordedActor>;
  readonly #published: ReadonlyMap<string, string>;
  readonly #days: DaySpan;

  constructor(record: RecordDocument, filter: RecordFilter) {
    this.#filter = filter;
    this.#actors = new Map(record.actors.map((actor) => [actor.id, actor]));
    this.#published = new Map(record.reports.map(({ id, published }) => [id, published]));
    this.#days = {
      first: (filter.since ? spanOf(filter.since)?.first : undefined) ?? Number.NEGATIVE_INFINITY,
      last: (filter.until ? spanOf(filter.until)?.last : undefined) ?? Number.POSITIVE_INFINITY,
    };
  }

  meeting({ id, parties, participants, status, date, reports }: RecordedMeeting): boolean {
    return (
      this.#kind('meetings') &&
      this.#id(id) &&
      this.#party([...parties, ...participants.map((id) => this.#actors.get(id)?.party ?? '')]) &&
      this.#person(participants) &&
      this.#status(status) &&
      (date && spanOf(date) ? this.#within([date]) : this.#reported(reports))
    );
  }

  statement({ id, speaker, via, said, reports }: RecordedStatement): boolean {
    return (
      this.#kind('statements') &&
      this.#id(id) &&
      this.#party([this.#actors.get(speaker)?.party ?? '']) &&
      this.#person([speaker, ...via]) &&
      this.#status(undefined) &&
      (said ? this.#within([said]) : this.#reported(reports))
    );
  }

  position({ id, source, target, date }: RecordedPosition): boolean {
    return (
      this.#kind('positions') &&
      this.#id(id) &&
      this.#party([...source, ...target]) &&
      this.#person([]) &&
      this.#status(undefined) &&
      this.#within([date])
    );
  }

  condition({ id, by, state, evidence }: RecordedCondition): boolean {
    return (
      this.#kind('conditions') &&
      this.#id(id) &&
      this.#party(by) &&
      this.#person([]) &&
      this.#status(state) &&
      this.#reported(reportsOf(evidence))
    );
  }

  actor({ id, party, appearances }: RecordedActor): boolean {
    return (
      this.#kind('actors') &&
      this.#id(id) &&
      this.#party([party ?? '']) &&
      this.#person([id]) &&
      this.#status(undefined) &&
      this.#reported(appearances.map(({ report }) => report))
    );
  }

  #kind(kind: RecordKind): boolean {
    return !this.#filter.kind?.length || this.#filter.kind.includes(kind);
  }

  #id(id: string): boolean {
    return !this.#filter.id?.length || this.#filter.id.includes(id);
  }

  #party(parties: readonly string[]): boolean {
    const { party } = this.#filter;
    return !party?.length || party.some((wish) => parties.includes(wish));
  }

  #status(status: string | undefined): boolean {
    return !this.#filter.status?.length || (status !== undefined && this.#filter.status.includes(status));
  }

  #person(ids: readonly string[]): boolean {
    const { person } = this.#filter;
    return !person?.length || person.some((wish) => ids.some((id) => id === wish || this.#isNamed(id, wish)));
  }

  #isNamed(id: string, wish: string): boolean {
    const words = wordsOf(wish);
    if (words.length === 0) return false;
    return (this.#actors.get(id)?.names ?? []).some((name) => {
      const known = new Set(wordsOf(name));
      return words.every((word) => known.has(word));
    });
  }

  #reported(reports: readonly string[]): boolean {
    return this.#within(reports.flatMap((report) => this.#published.get(report) ?? []));
  }

  /** Whether one of the values shares a day with what is asked for. */
  #within(values: readonly string[]): boolean {
    const { since, until } = this.#filter;
    if (!since && !until) return true;
    return values.some((value) => {
      const span = spanOf(value);
      return span !== undefined && span.first <= this.#days.last && span.last >= this.#days.first;
    });
  }
}

/** The words of a name in Latin letters, lower case, without diacritics. */
const wordsOf = (name: string): string[] =>
  anyAscii(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];
