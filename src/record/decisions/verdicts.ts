// What people decided about the tellings of one kind of fact: which belong together, which do not, what is corrected.
import { groupBy } from '../group-by.ts';
import { type Decision, sidesOf } from './decision.ts';
import { type DecidedKind, namesPeople } from './kinds.ts';

/** A telling or an actor that a decision speaks of. */
export interface Bound {
  readonly decision: string;
  /** Which of the decision's facts it is of, by `sidesOf`. */
  readonly side: number;
  /** Its place among those of that fact. */
  readonly order: number;
  readonly kind: DecidedKind;
  /** The anchor of a telling, the key of an actor. */
  readonly id: string;
}

/** A decision about one fact, with the people it names. */
export interface Ruling {
  readonly decision: Decision;
  readonly people: readonly string[];
}

interface Ruled extends Ruling {
  /** Position in the ledger. */
  readonly number: number;
  /** Ids of each of its facts. */
  readonly sides: ReadonlyMap<number, readonly string[]>;
}

export class Verdicts {
  readonly #byId: ReadonlyMap<string, readonly Ruled[]>;

  /**
   * What `decisions`, which stand in the order of the ledger, say of facts of this kind. `bound` are the tellings and actors
   * they speak of; `idOf` gives the people whom a correction names the ids that the tellings use.
   */
  constructor(
    kind: DecidedKind,
    decisions: readonly Decision[],
    bound: readonly Bound[],
    idOf: (key: string) => string | undefined = (key) => key,
  ) {
    const byDecision = groupBy(bound, ({ decision }) => decision);
    const byId = new Map<string, Ruled[]>();
    for (const [number, decision] of decisions.entries()) {
      if (sidesOf(decision.act)[0].kind !== kind) continue;
      const own = (byDecision.get(decision.id) ?? []).toSorted((a, b) => a.side - b.side || a.order - b.order);
      const sides = new Map(
        [
          ...groupBy(
            own.filter((one) => one.kind === kind),
            ({ side }) => side,
          ),
        ].map(([side, list]) => [side, distinct(list)]),
      );
      const people = kind === 'actor' ? [] : distinct(own.filter((one) => one.kind === 'actor'));
      const ruled = { decision, number, sides, people: [...new Set(people.flatMap((key) => idOf(key) ?? []))] };
      for (const id of new Set([...sides.values()].flat())) byId.set(id, [...(byId.get(id) ?? []), ruled]);
    }
    this.#byId = byId;
  }

  /** Whether some decision speaks of it. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The tellings that are of one fact with this one because a person merged them. */
  linkedTo(id: string): string[] {
    const others = this.#on(id)
      .filter(({ decision }) => decision.act.act === 'merge')
      .flatMap(({ sides }) => [...sides.values()].flat());
    return [...new Set(others)].filter((other) => other !== id && !this.areParted(id, other));
  }

  areLinked(one: string, other: string): boolean {
    return this.#byId.size > 0 && this.linkedTo(one).includes(other);
  }

  /** Whether a person said that they are of two facts; of a merge and a split, the later one holds. */
  areParted(one: string, other: string): boolean {
    if (this.#byId.size === 0) return false;
    const last = this.#on(one).findLast(
      ({ decision: { act }, sides }) =>
        (act.act === 'merge' && [...sides.values()].flat().includes(other)) ||
        (act.act === 'split' && sideOf(one, sides) !== sideOf(other, sides) && sideOf(other, sides) !== undefined),
    );
    return last?.decision.act.act === 'split';
  }

  /** The decisions about the fact that these tellings make, in the order of the ledger. A correction goes where the first of its tellings went. */
  on(ids: readonly string[]): Ruling[] {
    if (this.#byId.size === 0) return [];
    const own = new Set(ids);
    const all = new Set(ids.flatMap((id) => this.#on(id)));
    return [...all]
      .filter(({ decision, sides }) => {
        const [first] = sides.get(0) ?? [];
        return decision.act.act === 'correct' ? own.has(first) : true;
      })
      .sort((a, b) => a.number - b.number);
  }

  #on(id: string): readonly Ruled[] {
    return this.#byId.get(id) ?? [];
  }
}

const distinct = (bound: readonly Bound[]): string[] => [...new Set(bound.map(({ id }) => id))];

const sideOf = (id: string, sides: ReadonlyMap<number, readonly string[]>): number | undefined =>
  [...sides].find(([, ids]) => ids.includes(id))?.[0];

/** The values that people gave to the slots of a fact, the last one of each. */
export const correctedSlots = (rulings: readonly Ruling[]): Record<string, unknown> =>
  Object.fromEntries(
    rulings.flatMap(({ decision: { act }, people }) => {
      if (act.act !== 'correct') return [];
      if (act.slot === 'speaker') return people.length > 0 ? [[act.slot, people[0]]] : [];
      return [[act.slot, namesPeople(act.slot) ? people : act.value]];
    }),
  );

/** The decisions about a fact, where there are any. */
export const decidedBy = (rulings: readonly Ruling[]): { decisions?: string[] } =>
  rulings.length > 0 ? { decisions: rulings.map(({ decision: { id } }) => id) } : {};
