// Finds phrases of office and relation: adjectives, the noun, and the complements that follow it.
import { ANY_CASE, Case, GrammaticalNumber, PartOfSpeech, partOfSpeech, PROPER } from '../../language/morphology.ts';
import type { RoleNoun } from '../../language/roles.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import { ADJECTIVES, agreeingForms, isAdjectiveIn, isNounIn, PHRASE_BITS } from './agreement.ts';
import type { NameRun } from './name-runs.ts';
import { casesAsked } from './person-names.ts';
import type { WorldSpan } from './world-spans.ts';

/** A role phrase. Token indices; `last` exclusive. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly noun: RoleNoun;
  /** Class of office, with what its complements tell. */
  readonly office: string;
  readonly tag: number;
  /** Whether anything but the noun and plain adjectives stands in it. */
  readonly complemented: boolean;
  /** Name runs that it holds as complements. */
  readonly holds: readonly NameRun[];
}

/** What stands where, for the finder. */
export interface Places {
  readonly worldAt: ReadonlyMap<number, WorldSpan>;
  readonly runAt: ReadonlyMap<number, NameRun>;
}

const LONGEST_COMPLEMENT = 16;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}+$/u;
const NOUNS: readonly PartOfSpeech[] = [PartOfSpeech.noun];

/** The role noun that `token` is, with its case, number and gender bits. */
function roleNounAt(text: AnalysedText, index: number): { lemma: string; noun: RoleNoun; tag: number } | undefined {
  const { nouns } = text.language.roles;
  let found: { lemma: string; noun: RoleNoun; tag: number } | undefined;
  for (const analysis of text.tokens[index].analyses) {
    const part = partOfSpeech(analysis.tag);
    if ((part !== PartOfSpeech.noun && part !== PartOfSpeech.adjective) || analysis.tag & PROPER) continue;
    const noun = nouns.get(analysis.lemma);
    if (!noun) continue;
    if (!found) found = { lemma: analysis.lemma, noun, tag: 0 };
    if (found.lemma === analysis.lemma) found.tag |= analysis.tag & PHRASE_BITS;
  }
  return found;
}

/** First token of the adjectives and possessives before the noun at `head`, and the bits they leave. */
function leftOf(text: AnalysedText, head: number, tag: number): { first: number; tag: number } {
  const { tokens, sentences, sentenceOf } = text;
  const { outside, possessives, rankWords } = text.language.roles;
  const start = sentences[sentenceOf[head]].first;
  let first = head;
  let bits = tag;
  while (first > start) {
    const token = tokens[first - 1];
    if (token.kind !== 'word') break;
    if (possessives.has(token.lower)) {
      first--;
      continue;
    }
    const ranked = rankWords.has(token.lower) && first - 1 > start;
    const adjective = ranked ? tokens[first - 2] : token;
    if (adjective.analyses.some((a) => outside.has(a.lemma)) || isRoleParticiple(adjective)) break;
    const agreed = agreeingForms(adjective, ADJECTIVES, bits);
    if (agreed === 0) break;
    bits = agreed;
    first -= ranked ? 2 : 1;
  }
  return { first, tag: bits };
}

/** Participles with objects of their own (`kierujący zespołem`) stand before a role, not in it. */
function isRoleParticiple(token: Token): boolean {
  return token.analyses.length > 0 && token.analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);
}

const isConjunction = (text: AnalysedText, index: number): boolean => {
  const lower = text.tokens[index]?.lower;
  return lower === 'i' || lower === 'oraz' || lower === 'and' || lower === 'та' || lower === 'і' || lower === 'й';
};

/** End of one genitive phrase that starts at `index`, or `index` where none does. */
function genitiveEnd(
  text: AnalysedText,
  places: Places,
  index: number,
  headTag: number,
  holds: NameRun[],
  relational: boolean,
): number {
  const { tokens } = text;
  const { possessives } = text.language.roles;
  let at = index;
  while (
    at < tokens.length &&
    tokens[at].kind === 'word' &&
    (possessives.has(tokens[at].lower) || isAdjectiveIn(tokens[at], Case.genitive))
  ) {
    if (places.runAt.has(at)) break;
    at++;
  }
  const token = tokens[at];
  if (!token || token.kind !== 'word') return at > index && isAdjectiveIn(tokens[at - 1], Case.genitive) ? at : index;
  const world = places.worldAt.get(at);
  if (world && world.entry.kind !== 'adjective')
    return (world.tag & ANY_CASE & Case.genitive) !== 0 || world.tag === 0 ? world.last : index;
  const run = places.runAt.get(at);
  if (run) {
    if (!isComplementRun(text, places, run, headTag, relational)) return at > index ? at : index;
    holds.push(run);
    return run.last;
  }
  if (isNounIn(token, Case.genitive)) {
    // A role noun in the case of the head begins a role of its own only after a conjunction.
    let end = at + 1;
    while (
      end < tokens.length &&
      tokens[end].kind === 'word' &&
      !places.runAt.has(end) &&
      !places.worldAt.has(end) &&
      isAdjectiveIn(tokens[end], Case.genitive) &&
      agreeingForms(tokens[end], ADJECTIVES, nounBits(tokens[at])) !== 0
    )
      end++;
    const adjective = places.worldAt.get(end);
    if (adjective?.entry.kind === 'adjective' && agreeingForms(tokens[end], ADJECTIVES, nounBits(tokens[at])) !== 0)
      end++;
    return end;
  }
  if (ACRONYM.test(token.text)) return at + 1;
  return at > index && token.analyses.length > 0 ? at : index;
}

function nounBits(token: Token): number {
  let bits = 0;
  for (const analysis of token.analyses)
    if (NOUNS.includes(partOfSpeech(analysis.tag)) && analysis.tag & Case.genitive)
      bits |= (analysis.tag & PHRASE_BITS & ~ANY_CASE) | Case.genitive;
  return bits;
}

/** Whether a name after the role noun is its complement (`doradca Putina`) and not its holder (`prezydenta Putina`). */
function isComplementRun(
  text: AnalysedText,
  places: Places,
  run: NameRun,
  headTag: number,
  relational: boolean,
): boolean {
  const { names } = text.language;
  let cases = ANY_CASE;
  for (const word of run.words) {
    let of = 0;
    for (const reading of names.readings(text.tokens[word].text))
      if (reading.weight >= 0.9) of |= reading.tag & ANY_CASE;
    if (of) cases &= of;
  }
  if ((cases & Case.genitive) === 0) return false;
  if ((headTag & ANY_CASE & cases) === 0) return true;
  if (places.runAt.has(run.last)) return relational || (headTag & Case.genitive) === 0;
  if (!relational || headTag & Case.nominative) return false;
  const last = names.readings(text.tokens[run.words.at(-1)!].text)[0]?.lemma ?? '';
  const known = names.known(last, undefined);
  return (
    known !== undefined &&
    known.offices.some((office) => office === 'head' || office === 'government' || office === 'leader')
  );
}

/** End of the complements after the noun at `head`. */
function rightOf(
  text: AnalysedText,
  places: Places,
  head: number,
  tag: number,
  relational: boolean,
): { last: number; tag: number; holds: NameRun[]; complemented: boolean } {
  const { tokens, sentences, sentenceOf } = text;
  const { complementOpeners, placePrepositions, outside } = text.language.roles;
  const limit = Math.min(sentences[sentenceOf[head]].last, head + LONGEST_COMPLEMENT);
  const holds: NameRun[] = [];
  let at = head + 1;
  let bits = tag;
  let complemented = false;
  while (
    at < limit &&
    tokens[at].kind === 'word' &&
    !places.runAt.has(at) &&
    !tokens[at].analyses.some((a) => outside.has(a.lemma))
  ) {
    const agreed = agreeingForms(tokens[at], ADJECTIVES, bits);
    if (agreed === 0 || isNounIn(tokens[at + 1] ?? tokens[at], agreed & ANY_CASE & ~Case.nominative)) break;
    bits = agreed;
    at++;
  }
  const genitives = (from: number): number => {
    let end = genitiveEnd(text, places, from, bits, holds, relational);
    while (end > from && end < limit) {
      const again = genitiveEnd(text, places, end, bits, holds, relational);
      if (again > end && !tokens[end].analyses.some((a) => outside.has(a.lemma))) {
        end = again;
        continue;
      }
      const comma = tokens[end].text === ',';
      if (!comma && !isConjunction(text, end)) break;
      const next = genitiveEnd(text, places, end + 1, bits, holds, relational);
      if (next === end + 1) break;
      const own = roleNounAt(text, end + 1) ?? roleNounAt(text, next - 1);
      const sameRank = own !== undefined && (own.tag & bits & ANY_CASE) !== 0 && (bits & Case.genitive) === 0;
      const ambiguous = places.runAt.has(end + 1) || (own !== undefined && (bits & Case.genitive) !== 0) || sameRank;
      if (ambiguous || !continues(text, places, from, end, next, comma)) break;
      end = next;
    }
    return end;
  };
  while (at < limit) {
    const token = tokens[at];
    if (complementOpeners.has(token.lower)) {
      const from = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
      const end = genitives(from);
      if (end === from) break;
      at = end;
    } else if (placePrepositions.has(token.lower)) {
      const world = places.worldAt.get(at + 1);
      if (!world || world.entry.kind === 'adjective' || world.entry.kind === 'media' || !(relational || complemented))
        break;
      if (
        token.lower !== 'przy' &&
        world.entry.kind !== 'state' &&
        world.entry.kind !== 'organisation' &&
        world.entry.kind !== 'office'
      )
        break;
      at = world.last;
    } else if (token.lower === 'do' && tokens[at + 1]?.lower === 'spraw') {
      at = genitives(at + 1);
    } else {
      const end = genitives(at);
      if (end === at) break;
      at = end;
    }
    complemented = true;
  }
  return { last: at, tag: bits, holds, complemented };
}

/** Whether what a comma or conjunction joins belongs to one enumeration of complements. */
function continues(
  text: AnalysedText,
  places: Places,
  from: number,
  end: number,
  next: number,
  comma: boolean,
): boolean {
  const { tokens } = text;
  if (comma) {
    const worlds = places.worldAt.has(end + 1) && tokens[end - 1].capital;
    return worlds && (isConjunction(text, next) || tokens[next]?.text === ',');
  }
  // `ministra obrony i szefa` joins two roles; `ministra obrony i handlu` joins two complements.
  return (
    end - from > 0 && (tokens[next - 1].capital === tokens[end - 1].capital || isNounIn(tokens[end + 1], Case.genitive))
  );
}

/** Class of office from the noun and its complements. */
function officeOf(text: AnalysedText, noun: RoleNoun, head: number, last: number): string {
  const { complementOffices, openOffices } = text.language.roles;
  if (!openOffices.has(noun.office)) return noun.office;
  for (let at = head + 1; at < last; at++) {
    const direct = complementOffices.get(text.tokens[at].lower);
    if (direct) return direct;
    for (const analysis of text.tokens[at].analyses) {
      const office = complementOffices.get(analysis.lemma.toLowerCase());
      if (office) return office;
    }
  }
  return noun.office;
}

/** Role phrases in the order of the text, none inside another's head; those within a phrase's complement are left out. */
export function findRoles(text: AnalysedText, places: Places): RolePhrase[] {
  const { tokens } = text;
  const found: RolePhrase[] = [];
  for (let index = 0; index < tokens.length; ) {
    const role = tokens[index].kind === 'word' && !places.runAt.has(index) ? roleNounAt(text, index) : undefined;
    if (!role) {
      index++;
      continue;
    }
    const left = leftOf(text, index, role.tag);
    const asked = casesAsked(text, left.first);
    const narrowed = asked & left.tag & ANY_CASE ? (left.tag & ~ANY_CASE) | (left.tag & asked) : left.tag;
    const relational =
      role.noun.relation === true ||
      ['adviser', 'spokesperson', 'envoy', 'chief', 'official', 'diplomat', 'secretary', 'army'].includes(
        role.noun.office,
      );
    const right = rightOf(text, places, index, narrowed, relational);
    found.push({
      first: left.first,
      last: right.last,
      head: index,
      lemma: role.lemma,
      noun: role.noun,
      office: officeOf(text, role.noun, index, right.last),
      tag: right.tag,
      complemented: right.complemented,
      holds: right.holds,
    });
    index = right.last;
  }
  return found;
}

/** Whether a role phrase stands for several people. */
export const isPlural = (tag: number): boolean =>
  (tag & GrammaticalNumber.plural) !== 0 && (tag & GrammaticalNumber.singular) === 0;
