// What the parties of people are settled from.
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { PersonFacts } from './person-facts.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { WorldSpan } from './world-spans.ts';

export interface PartyView {
  readonly text: AnalysedText;
  readonly world: readonly WorldSpan[];
  readonly worldAt: ReadonlyMap<number, WorldSpan>;
  /** Index of the last span of the world before a token, or -1. */
  readonly worldIndexBefore: (token: number) => number;
  /** Those who hold a role, in the order of the text. */
  readonly holdersOf: ReadonlyMap<RolePhrase, readonly PersonFacts[]>;
  /** The first party that something between two tokens tells. */
  readonly partyIn: (first: number, last: number) => Party | undefined;
}
