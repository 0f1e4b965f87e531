// Finds where and whither: names of places behind prepositions of place, adjectives made of them, and words that stand for them.
import { Case, Gender, PartOfSpeech, PROPER, partOfSpeech } from '../../language/morphology.ts';
import type { WorldEntry, WorldMatch } from '../../language/world.ts';
import type { Token } from '../text/tokens.ts';
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

const MEETING_PLACES = new Set(['place', 'capital', 'region', 'state', 'seat']);
const LONGEST_NAME = 4;

/** The world's place whose form starts at `index` in one of `cases`, longest first. */
export function worldPlace(
  around: Surroundings,
  index: number,
  cases: number,
): { entry: WorldEntry; last: number } | undefined {
  const { tokens, language } = around.text;
  const token = tokens[index];
  if (!token?.capital) return undefined;
  const fits = (match: WorldMatch): boolean =>
    MEETING_PLACES.has(match.form.entry.kind) &&
    ((match.form.tag & 0x7f) === 0 || (match.form.tag & cases) !== 0) &&
    match.words.every((word, offset) => tokens[index + offset]?.lower === word) &&
    (match.written === undefined || match.written.every((word, offset) => tokens[index + offset]?.text === word));
  const match = language.world.startingWith(token.lower).find(fits);
  return match && { entry: match.form.entry, last: index + match.words.length };
}

/** The place's name in the report's own spelling (`Kiev`), where names keep their form; else its nominative. A dateline's capitals are no spelling. */
function spelled(around: Surroundings, first: number, { entry, last }: { entry: WorldEntry; last: number }): string {
  const { text, tokens, cases } = around.text;
  if (!cases) return entry.name;
  const written = text.slice(tokens[first].start, tokens[last - 1].end);
  return written === written.toUpperCase() ? entry.name : written;
}

function grainOf(entry: WorldEntry): Grain {
  return entry.kind === 'state' ? 'state' : entry.kind === 'region' ? 'region' : 'city';
}

/** Nominative of an unknown name of one word by the lexicon; of several words as it stands. */
function nameOf(around: Surroundings, first: number, last: number, cases: number): string | undefined {
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
function endOfName(around: Surroundings, index: number): number {
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

function capitalOf(around: Surroundings, index: number): PlaceMention | undefined {
  const state =
    around.actors.mentionAt[index] >= 0 ? around.actors.mentions[around.actors.mentionAt[index]] : undefined;
  const party = state && around.actors.list[state.actor].party;
  const capital = party ? around.text.language.world.state(party)?.capital : null;
  return capital && state
    ? { first: index, last: state.last, name: capital, country: party ?? null, grain: 'city', relation: 'at' }
    : undefined;
}

/** An area named by a common noun and an adjective or a name (`w obwodzie homelskim`). */
function areaAt(around: Surroundings, index: number): { name: string; last: number } | undefined {
  const { tokens } = around.text;
  if (!around.among(index, around.words.areas) || !tokens[index + 1]) return undefined;
  const adjective = tokens[index + 1].analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective);
  const noun = tokens[index].analyses.find((a) => around.words.areas.has(a.lemma));
  if (!adjective || !noun || (noun.tag & (Gender.masculine | Gender.personal)) === 0) return undefined;
  return { name: `${noun.lemma} ${adjective.lemma}`, last: index + 2 };
}

/** Place behind the preposition at `index`, if one stands there, past the noun of a venue (`w kurorcie X`). */
function placeBehind(
  around: Surroundings,
  index: number,
  uses: readonly { relation: PlaceMention['relation']; grammaticalCase: number }[],
): PlaceMention | undefined {
  const { tokens } = around.text;
  const { words } = around;
  for (const use of uses) {
    let start = index + 1;
    const known = worldPlace(around, start, use.grammaticalCase);
    if (known) {
      const { entry } = known;
      const capital =
        entry.kind === 'seat' && entry.party ? around.text.language.world.state(entry.party)?.capital : undefined;
      if (entry.kind === 'seat' && !capital) continue;
      return {
        first: index,
        last: known.last,
        name: capital ?? spelled(around, start, known),
        country: entry.country ?? entry.party,
        grain: grainOf(entry),
        relation: use.relation,
      };
    }
    if (around.among(start, words.capitalNouns)) {
      const capital = capitalOf(around, start + 1);
      if (capital) return { ...capital, first: index, relation: use.relation };
    }
    const area = areaAt(around, start);
    if (area)
      return { first: index, last: area.last, name: area.name, country: null, grain: 'region', relation: use.relation };
    const town = around.among(start, words.placeNouns);
    if (town) start++;
    const token = tokens[start];
    if (!token?.capital || !token.spaceBefore || around.timeAt[start] >= 0) continue;
    const inTown = town ? worldPlace(around, start, Case.nominative | use.grammaticalCase) : undefined;
    if (inTown)
      return {
        first: index,
        last: inTown.last,
        name: spelled(around, start, inTown),
        country: inTown.entry.country ?? null,
        grain: 'city',
        relation: use.relation,
      };
    if (around.actors.mentionAt[start] >= 0 || use.relation === 'from' || (use.relation === 'to' && !town)) continue;
    const last = endOfName(around, start);
    const name = nameOf(around, start, last, use.grammaticalCase | (town ? Case.nominative : 0));
    if (name !== undefined && (tokens[index].lower !== 'na' || town))
      return { first: index, last, name, country: null, grain: 'city', relation: use.relation };
  }
  return undefined;
}

const isAdjective = (token: Token): boolean =>
  token.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective);

/** A town named alone in a sentence without a verb (`W poniedziałek Londyn.`). */
function placeAlone(around: Surroundings, index: number): PlaceMention | undefined {
  const clause = around.text.clauses[around.text.clauseOf[index]];
  if (!around.text.tokens[index].capital || clause.verb >= 0 || clause.last - clause.first > 10) return undefined;
  if (around.timesOf(clause).length === 0) return undefined;
  const known = worldPlace(around, index, Case.nominative);
  if (!known || (known.entry.kind !== 'place' && known.entry.kind !== 'capital')) return undefined;
  const { country, party } = known.entry;
  const name = spelled(around, index, known);
  return { first: index, last: known.last, name, country: country ?? party, grain: 'city', relation: 'at' };
}

/** The place that a word at `index` can point back to: the last one named, a town rather than a state of the same sentence. */
function placeBefore(around: Surroundings, found: readonly PlaceMention[], index: number): PlaceMention | undefined {
  const last = found.at(-1);
  const other = found.at(-2);
  const { sentenceOf } = around.text;
  const beside = last && other && last.grain === 'state' && sentenceOf[other.first] === sentenceOf[last.first];
  return beside && other.grain === 'city' && sentenceOf[last.first] < sentenceOf[index] ? other : last;
}

/** All places of the text in its order. `tam` and `w tym mieście` stand for the place named last before them. */
export function findPlaces(around: Surroundings): PlaceMention[] {
  const { tokens } = around.text;
  const { words } = around;
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    const uses = words.placePrepositions.get(token.lower);
    const place = uses && placeBehind(around, i, uses);
    if (place) {
      found.push(place);
      i = place.last - 1;
      continue;
    }
    const alone = placeAlone(around, i);
    if (alone) {
      found.push(alone);
      i = alone.last - 1;
      continue;
    }
    const adjective = isAdjective(token) ? token.analyses.find((a) => words.placeAdjectives.has(a.lemma)) : undefined;
    if (adjective && around.actors.mentionAt[i] < 0) {
      const name = words.placeAdjectives.get(adjective.lemma)!;
      found.push({ first: i, last: i + 1, name, country: null, grain: 'city', relation: 'at' });
      continue;
    }
    const before = placeBefore(around, found, i);
    if (!before) continue;
    const same =
      around.among(i, words.placeNouns) &&
      (around.isPreposition(i - 1) || around.isPreposition(i - 2) || around.isPreposition(i - 3));
    if (words.there.has(token.lower) || (same && before))
      found.push({ ...before, first: i, last: i + 1, relation: 'at', referent: before.referent ?? before.first });
  }
  return found;
}

const DATELINE_PARAGRAPHS = 3;
const DATELINE_LENGTH = 12;

/** The town in the dateline of an agency report (`Genewa, 25.11. –`): a known town, then no verb up to a dash. */
export function findDateline(around: Surroundings): PlaceMention | undefined {
  const { tokens, paragraphs } = around.text;
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const known = worldPlace(around, paragraph.first, Case.nominative);
    if (!known || (known.entry.kind !== 'place' && known.entry.kind !== 'capital')) continue;
    let end = known.last;
    for (let i = known.last; i < Math.min(paragraph.last, paragraph.first + DATELINE_LENGTH); i++) {
      const { text, kind, analyses } = tokens[i];
      if (/^[–—-]$/.test(text)) {
        const { country, party } = known.entry;
        const name = spelled(around, paragraph.first, known);
        return {
          first: paragraph.first,
          last: known.last,
          name,
          country: country ?? party,
          grain: 'city',
          relation: 'at',
        };
      }
      const next = worldPlace(around, i, Case.nominative);
      if (next) end = next.last;
      const dated = around.timeAt[i] >= 0 || kind !== 'word' || i < end || /^\p{Lu}+$/u.test(text);
      if (!dated && analyses.length > 0) break;
    }
  }
  return undefined;
}

/** The finest of several places, the first of equals. */
export function bestPlace(places: readonly PlaceMention[]): PlaceMention | null {
  const fineness = { city: 0, region: 1, state: 2 };
  let best: PlaceMention | null = null;
  for (const place of places) if (!best || fineness[place.grain] < fineness[best.grain]) best = place;
  return best;
}

/** The town that people come to, as the place where they then are (`ściągnął obu do Brukseli`). */
export function goalOf(places: readonly PlaceMention[]): PlaceMention | undefined {
  const goal = places.find((place) => place.relation === 'to' && place.grain !== 'state');
  return goal && { ...goal, relation: 'at' };
}
