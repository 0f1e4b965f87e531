// Marks off runs of capitalised words that may be names of people.
import { PartOfSpeech, PROPER, partOfSpeech } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from './agreement.ts';
import type { WorldSpan } from './world-spans.ts';

/** A run of words that may name a person or several. Token indices; `last` exclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Tokens of names proper: no particles, initials or numerals. */
  readonly words: readonly number[];
}

/** Kinds of names that a surname may be spelt like. */
const AFTER_GIVEN = new Set(['place', 'media', 'region', 'platform', 'capital']);
const LONGEST_RUN = 8;
/** What is shorter is an abbreviation (`min`) or a name. */
const SHORTEST_ROLE = 4;
const PREFIXED = /^(?:al|el|as|asz|ar|at|an|ad|az|es|bin|ibn|ul|de|abu)-\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const SCOTTISH = /^(?:Ma?c|O['’]|De|Di|Van|La|Le|Fitz|Du)\p{Lu}\p{Ll}+(?:['’]\p{L}+)?$/u;
const NUMERAL = /^[IVX]{1,5}$/;
const SHORT_CAPITALS = /^\p{Lu}{2}$/u;
export const ONE_SYLLABLE = /^(?=\p{Lu})[^aeiouyąęó]{0,4}[aeiouyąęó]{1,2}[^aeiouyąęó]{0,3}$/iu;

const isCapitals = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** Whether `token` has the shape of a word in a name. */
function isNameWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (!token.capital) return PREFIXED.test(token.text);
  if (INNER_CAPITAL.test(token.text) && !token.text.includes('-') && !SCOTTISH.test(token.text)) return false;
  return !isCapitals(token) && !/\d/.test(token.text) && !/\.\p{L}/u.test(token.text);
}

/** Tokens that no name may use: those of states, organisations and so on, unless they go on a given name. */
function blockedBy(text: AnalysedText, world: readonly WorldSpan[]): Uint8Array {
  const { tokens } = text;
  const { names } = text.language;
  const blocked = new Uint8Array(tokens.length);
  for (const span of world) {
    const single = span.last === span.first + 1;
    const token = tokens[span.first];
    const next = tokens[span.last];
    const opens = single && names.isGiven(token.text) && next?.spaceBefore && isNameWord(next);
    const before = tokens[span.first - 1];
    const closes =
      single &&
      before !== undefined &&
      token.spaceBefore &&
      before.capital &&
      names.isGiven(before.text) &&
      !isCommonWord(before) &&
      AFTER_GIVEN.has(span.entry.kind);
    if (span.entry.kind !== 'adjective' && (opens || closes)) continue;
    blocked.fill(1, span.first, span.last);
  }
  return blocked;
}

/** Whether the dictionary knows `token` as an adjective and nothing else. */
const isAdjectiveOnly = (token: Token): boolean =>
  token.analyses.length > 0 && token.analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective);

/** Whether the dictionary knows `token` as a common word that is no noun (`Sam`). */
function isFunctionWord(token: Token): boolean {
  return token.analyses.some((a) => (a.tag & PROPER) === 0 && partOfSpeech(a.tag) !== PartOfSpeech.noun);
}

/** Runs in the order of the text. Words that open a sentence count only where they may be names. */
export function findRuns(text: AnalysedText, world: readonly WorldSpan[]): NameRun[] {
  const { tokens, sentences, sentenceOf, quotations } = text;
  const { names, roles } = text.language;
  const blocked = blockedBy(text, world);
  const runs: NameRun[] = [];
  const usable = (index: number): boolean => index < tokens.length && blocked[index] === 0 && isNameWord(tokens[index]);
  const opensSentence = (index: number): boolean => {
    const start = sentences[sentenceOf[index]]?.first ?? 0;
    if (index === start) return true;
    const before = tokens[index - 1];
    if (/^[„“"«»:–—•(…-]$/.test(before.text)) return true;
    const quotation = quotations.of[index];
    return quotation >= 0 && quotations.all[quotation].first === index;
  };
  const isRole = (token: Token): boolean =>
    (token.text.length >= SHORTEST_ROLE && token.analyses.some((a) => roles.nouns.has(a.lemma))) ||
    names.honorifics.has(token.lower);
  // A capital inside a sentence somewhere else bears out the one that opens another (`Bush left`).
  const inside = new Set<string>();
  if (text.cases)
    for (let at = 1; at < tokens.length; at++)
      if (tokens[at].capital && isNameWord(tokens[at]) && !opensSentence(at) && blocked[at] === 0)
        inside.add(tokens[at].text);
  for (let at = 0; at < tokens.length; ) {
    const startsWithInitials =
      INITIALS.test(tokens[at].text) || (SHORT_CAPITALS.test(tokens[at].text) && names.isGiven(tokens[at].text));
    if (!(usable(at) || (startsWithInitials && tokens[at].capital && usable(at + 1)))) {
      at++;
      continue;
    }
    const token = tokens[at];
    const given = names.isGiven(token.text);
    const next = usable(at + 1) && tokens[at + 1].spaceBefore;
    // A common word that only its place gives a capital.
    const syllabic = [0, 1, 2].every((step) => usable(at + step) && ONE_SYLLABLE.test(tokens[at + step].text));
    const borneOut = inside.has(token.text) && token.analyses.some((a) => (a.tag & PROPER) !== 0);
    const common =
      opensSentence(at) && isCommonWord(token) && !borneOut && !syllabic && !(given && next && !isFunctionWord(token));
    if (
      !startsWithInitials &&
      (common ||
        names.never.has(token.lower) ||
        (names.notPeople.has(token.lower) && !given) ||
        (isRole(token) && !given))
    ) {
      at++;
      continue;
    }
    // The adjective of a name such as `Partia Konserwatywna`.
    const before = tokens[at - 1];
    const adjectival =
      !given && isAdjectiveOnly(token) && before?.capital === true && token.spaceBefore && isCommonWord(before);
    if (
      adjectival &&
      !startsWithInitials &&
      blocked[at - 1] === 0 &&
      sentenceOf[at - 1] === sentenceOf[at] &&
      !isRole(before)
    ) {
      at++;
      continue;
    }
    const words: number[] = startsWithInitials ? [] : [at];
    let last = at + 1;
    while (last < tokens.length && last - at < LONGEST_RUN) {
      const here = tokens[last];
      if (!here.spaceBefore || sentenceOf[last] !== sentenceOf[at]) break;
      const barred = names.never.has(here.lower) && !names.known(here.text, tokens[last - 1].text);
      if (usable(last) && !barred && !(isRole(here) && !names.isGiven(here.text))) words.push(last);
      else if (INITIALS.test(here.text) && usable(last + 1)) last += 0;
      else if (NUMERAL.test(here.text) && words.length > 0) {
        // `Jan III Sobieski`
      } else {
        let after = last;
        while (
          after < last + 3 &&
          after < tokens.length &&
          names.particles.has(tokens[after].lower) &&
          blocked[after] === 0
        )
          after++;
        if (after === last || !usable(after) || !tokens[after].spaceBefore) break;
        words.push(after);
        last = after;
      }
      last++;
    }
    if (words.length > 0) runs.push({ first: at, last, words });
    at = last;
  }
  return runs;
}
