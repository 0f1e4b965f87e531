// Finds the tellings whose grouping a change may touch: those that a chain of likely pairs connects with what has changed.
import type { Verdicts } from '../../record/decisions/verdicts.ts';

/** A telling as the index holds it. */
export interface Stored {
  readonly id: string;
  /** The meeting, statement or condition it belonged to before the change. */
  readonly before: string | null;
}

/** How tellings of one kind are found. */
export interface Tellings<T extends Stored> {
  load(ids: readonly string[]): Promise<T[]>;
  /** Ids of those that may be of one fact with some of these. */
  nearTo(tellings: readonly T[]): Promise<string[]>;
  /** Ids of those that belonged to these meetings, statements or conditions. */
  membersOf(groups: readonly string[]): Promise<string[]>;
  /** Whether two are likely of one fact; mutual. */
  isPair(one: T, other: T): boolean;
  /** What people decided about them. */
  readonly verdicts: Verdicts;
}

/** The tellings with these ids, all that chains of pairs connect with them, and all that belonged to one fact with any of these. */
export async function touchedBy<T extends Stored>(ids: readonly string[], tellings: Tellings<T>): Promise<T[]> {
  const { verdicts } = tellings;
  const closure = new Map<string, T>();
  let frontier = await tellings.load([...new Set(ids)]);
  while (frontier.length > 0) {
    for (const telling of frontier) closure.set(telling.id, telling);
    const isNew = (id: string) => !closure.has(id);
    const linked = frontier.flatMap(({ id }) => verdicts.linkedTo(id));
    const near = await tellings.load([...new Set([...(await tellings.nearTo(frontier)), ...linked])].filter(isNew));
    const former = [...new Set(frontier.flatMap(({ before }) => before ?? []))];
    const mates = await tellings.load([...new Set(await tellings.membersOf(former))].filter(isNew));
    const reached = near.filter((other) =>
      frontier.some((one) => verdicts.areLinked(one.id, other.id) || tellings.isPair(one, other)),
    );
    frontier = [...new Map([...mates, ...reached].map((telling) => [telling.id, telling])).values()];
  }
  return [...closure.values()];
}

/** One telling of each key: many of a batch lie close to the same others. */
export const distinctBy = <T>(tellings: readonly T[], keyOf: (telling: T) => string): T[] => [
  ...new Map(tellings.map((telling) => [keyOf(telling), telling])).values(),
];
