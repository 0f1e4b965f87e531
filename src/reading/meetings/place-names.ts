// Names of places as the text spells them: those the language's tables hold, and capitals that no table holds.
import { PROPER } from '../../language/morphology.ts';
import type { KnownPlace } from './known-places.ts';
import type { Surroundings } from './surroundings.ts';

export type Grain = 'city' | 'region' | 'state';

/** A place named in the text. Token indices; `first` is its preposition, `last` exclusive. */
export interface PlaceMention {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly country: string | null;
  readonly grain: Grain;
  readonly relation: 'at' | 'to' | 'from';
  /** Token of the place named before that it stands for (`tam`). */
  readonly referent?: number;
}

const LONGEST_NAME = 4;

/** The place's name in the report's own spelling (`Kiev`), where names keep their form; else its nominative. A dateline's capitals are no spelling. */
function spelled(around: Surroundings, first: number, { entry, last }: KnownPlace): string {
  const { text, tokens, cases } = around.text;
  if (!cases) return entry.name;
  const written = text.slice(tokens[first].start, tokens[last - 1].end);
  return written === written.toUpperCase() ? entry.name : written;
}

/** The known place whose name starts at `at`; undefined for a seat of power whose town is not known. */
export function placeOf(
  around: Surroundings,
  at: number,
  known: KnownPlace,
  relation: PlaceMention['relation'],
  first = at,
): PlaceMention | undefined {
  const { entry, last } = known;
  const seat = entry.kind === 'seat';
  const capital = seat && entry.party ? around.text.language.world.state(entry.party)?.capital : undefined;
  if (seat && !capital) return undefined;
  const grain = entry.kind === 'state' || entry.kind === 'region' ? entry.kind : 'city';
  const name = capital ?? spelled(around, at, known);
  return { first, last, name, country: entry.country ?? entry.party, grain, relation };
}

/** Nominative of an unknown name of one word by the lexicon; of several words as it stands. */
export function nameOf(around: Surroundings, first: number, last: number, cases: number): string | undefined {
  const { tokens, text } = around.text;
  const written = text.slice(tokens[first].start, tokens[last - 1].end);
  if (last - first > 1) return written;
  const proper = tokens[first].analyses.filter(
    (analysis) => (analysis.tag & PROPER) !== 0 || analysis.lemma[0] !== analysis.lemma[0].toLowerCase(),
  );
  if (proper.length === 0) return tokens[first].analyses.length === 0 ? written : undefined;
  return proper.find((analysis) => (analysis.tag & cases) !== 0)?.lemma ?? written;
}

/** End of a name that the world tables do not hold: capitals with short joiners between them (`Hallandale Beach`). */
export function endOfName(around: Surroundings, index: number): number {
  const { tokens } = around.text;
  let last = index;
  while (
    last < tokens.length &&
    last - index < LONGEST_NAME &&
    tokens[last].capital &&
    (last === index || tokens[last].spaceBefore)
  )
    last++;
  return last;
}
