// Phrases of place behind a preposition: a name, or nouns and adjectives that lead to one (`w stolicy Omanu`, `the Egyptian resort of Taba`).
import type { PlaceUse } from '../../language/meeting.ts';
import { Case, Gender, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import { isTown, worldPlace } from './known-places.ts';
import { endOfName, nameOf, type PlaceMention, placeOf } from './place-names.ts';
import type { Surroundings } from './surroundings.ts';

/** Words before the name that the phrase may hold. */
const LONGEST = 7;

type Relation = PlaceMention['relation'];

/** What the words before a name have told so far. */
interface Leads {
  /** State whose adjective or name has stood there. */
  party: string | null;
  /** Town that owns what the phrase is of (`Doha's harbour`). */
  owner: PlaceMention | undefined;
}

/** The capital of `party`, as the phrase from `first` to `last` stands for it. */
function capitalOf(
  around: Surroundings,
  party: string | null,
  first: number,
  last: number,
  relation: Relation,
): PlaceMention | undefined {
  const name = party ? around.text.language.world.state(party)?.capital : null;
  return name ? { first, last, name, country: party, grain: 'city', relation } : undefined;
}

/** Party of the state named at `index`. */
function partyAt(around: Surroundings, index: number): string | null {
  const mention = around.actors.mentionAt[index] ?? -1;
  return mention < 0 ? null : around.actors.list[around.actors.mentions[mention].actor].party;
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

/** Whether the word can stand between the preposition and the noun or name: an article, an adjective in its case. */
function leadsOn(around: Surroundings, index: number, cases: number): boolean {
  const token = around.text.tokens[index];
  if (token.kind !== 'word') return false;
  const { order, relatives } = around.text.language.syntax;
  if (order?.determiners.has(token.lower)) return !relatives.has(token.lower);
  return around.isAdjective(index) && around.timeAt[index] < 0 && around.canBe(index, cases);
}

/** The place behind a noun for one at `index`: named with or without `of`, or a capital told by its state. */
function namedByNoun(
  around: Surroundings,
  index: number,
  cases: number,
  leads: Leads,
  span: { first: number; relation: Relation },
): PlaceMention | undefined {
  const { tokens, language } = around.text;
  const { first, relation } = span;
  const isCapital = around.among(index, around.words.capitalNouns);
  let at = index + 1;
  if (tokens[at]?.text === ',' && isCapital) at++;
  const owners = language.syntax.order?.prepositions.get(tokens[at]?.lower ?? '') === Case.genitive;
  if (owners) at++;
  const known = worldPlace(around.text, at, Case.nominative | Case.genitive | cases);
  if (known && isTown(known.entry)) return placeOf(around, at, known, relation, first);
  if (isCapital) {
    const party = partyAt(around, at);
    const behind =
      around.isPreposition(index + 1) && !owners ? undefined : capitalOf(around, party, first, at + 1, relation);
    return behind ?? capitalOf(around, leads.party, first, index + 1, relation);
  }
  const token = tokens[at];
  if (!token?.capital || !token.spaceBefore || around.timeAt[at] >= 0 || around.actors.mentionAt[at] >= 0)
    return undefined;
  const last = endOfName(around, at);
  const name = nameOf(around, at, last, cases | Case.nominative);
  return name === undefined ? undefined : { first, last, name, country: leads.party, grain: 'city', relation };
}

/** The last town of `party` named before. */
const townOf = (found: readonly PlaceMention[], party: string): PlaceMention | undefined =>
  found.findLast((place) => place.grain === 'city' && place.country === party);

/** The place that the phrase behind the preposition at `index` names, in one of its `uses`. `found` are those named before. */
export function placeBehind(
  around: Surroundings,
  index: number,
  uses: readonly PlaceUse[],
  found: readonly PlaceMention[],
): PlaceMention | undefined {
  for (const use of uses) {
    const place = placeInPhrase(around, index, use, found);
    if (place) return place;
  }
  return undefined;
}

function placeInPhrase(
  around: Surroundings,
  index: number,
  use: PlaceUse,
  found: readonly PlaceMention[],
): PlaceMention | undefined {
  const { relation, grammaticalCase: cases } = use;
  const { tokens, language } = around.text;
  const { words } = around;
  const ownerMarks = language.syntax.order?.ownerMarks;
  const leads: Leads = { party: null, owner: undefined };
  for (let at = index + 1; at < Math.min(index + LONGEST, tokens.length); at++) {
    const known = worldPlace(around.text, at, cases);
    if (known) {
      const place = placeOf(around, at, known, relation, index);
      if (!ownerMarks?.has(tokens[known.last]?.lower ?? '')) return place;
      if (isTown(known.entry)) leads.owner = place;
      leads.party = known.entry.party ?? known.entry.country ?? null;
      at = known.last;
      continue;
    }
    if (around.among(at, words.capitalNouns) || around.among(at, words.placeNouns)) {
      const named = namedByNoun(around, at, cases, leads, { first: index, relation });
      if (named) return named;
      const before = leads.party ? townOf(found, leads.party) : undefined;
      return before && { ...before, first: index, last: at + 1, relation, referent: before.referent ?? before.first };
    }
    if (leads.owner && around.among(at, words.venues)) return leads.owner;
    const area = at === index + 1 ? areaAt(around, at) : undefined;
    if (area) return { first: index, last: area.last, name: area.name, country: null, grain: 'region', relation };
    const mention = around.actors.mentionAt[at];
    if (mention >= 0 && around.actors.mentions[mention].kind === 'adjective') {
      leads.party = partyAt(around, at);
      continue;
    }
    if (at === index + 1) {
      const unknown = unknownPlace(around, index, use);
      if (unknown) return unknown;
    }
    if (!leadsOn(around, at, cases)) return undefined;
  }
  return undefined;
}

/** A name right behind the preposition at `index` that no table holds. */
function unknownPlace(
  around: Surroundings,
  index: number,
  { relation, grammaticalCase, known }: PlaceUse,
): PlaceMention | undefined {
  const { tokens } = around.text;
  const at = index + 1;
  const token = tokens[at];
  if (
    relation !== 'at' ||
    known ||
    !token.capital ||
    !token.spaceBefore ||
    around.timeAt[at] >= 0 ||
    around.actors.mentionAt[at] >= 0
  )
    return undefined;
  const last = endOfName(around, at);
  const name = nameOf(around, at, last, grammaticalCase);
  return name === undefined ? undefined : { first: index, last, name, country: null, grain: 'city', relation };
}
