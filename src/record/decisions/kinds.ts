// What decisions can be about, and how they name it.

/** The kinds of facts that can be decided about. */
export const decidedKinds = ['meeting', 'actor', 'statement', 'position', 'condition'] as const;
export type DecidedKind = (typeof decidedKinds)[number];

/**
 * A place of a report where a fact is told. It still holds when a better reader takes a little more or less of the text
 * for the fact.
 */
export interface Place {
  report: string;
  start: number;
  end: number;
  text: string;
  /** Counts the facts of its kind that stand in the same place, from 0. */
  nth: number;
}

/** Slots that hold people. */
export const namesPeople = (slot: string): boolean => slot === 'participants' || slot === 'speaker';
