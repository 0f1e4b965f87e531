// Small questions about lists of parties.
import type { Party } from '../reading.ts';

/** Those of either list, each once. */
export const union = (a: readonly Party[], b: readonly Party[]): readonly Party[] => [...new Set([...a, ...b])];

/** Whether no party is in both lists. */
export const disjoint = (a: readonly Party[], b: readonly Party[]): boolean => !a.some((party) => b.includes(party));

/** Whether `a` names someone, and no one who is not in `b`. */
export const within = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length > 0 && a.every((party) => b.includes(party));
