// Marks off runs of capitalised words that may be names of people.
import { PartOfSpeech, PROPER, partOfSpeech } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from './agreement.ts';
import { abbreviatedAt } from './role-nouns.ts';
import type { WorldSpan } from './world-spans.ts';

/** A run of words that may name a person or several. Token indices; `last` exclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Tokens of names proper: no particles, initials or numerals. */
  readonly words: readonly number[];
  /** Set where a word behind it tells that it is part of the name of a body or thing (`Walter Energy`). */
  readonly thing?: true;
}

/** Kinds of names that a surname may be spelt like. */
const AFTER_GIVEN = new Set(['place', 'media', 'region', 'platform', 'capital', 'state']);
const LONGEST_RUN = 8;
/** What is shorter is an abbreviation (`min`) or a name. */
const SHORTEST_ROLE = 4;
const PREFIXED = /^(?:al|el|as|asz|ar|at|an|ad|az|es|bin|ibn|ul|de|abu)-\p{Lu}/u;
export const INITIALS = /^(?:\p{Lu}\.)+$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const SCOTTISH = /^(?:Ma?c|O['’]|De|Di|Van|La|Le|Fitz|Du)\p{Lu}\p{Ll}+(?:['’]\p{L}+)?$/u;
const NUMERAL = /^(?:[IVX]{1,5}|[JS]r)$/;
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

const SMALL_IN_HEADLINES: ReadonlySet<PartOfSpeech> = new Set([
  PartOfSpeech.unknown,
  PartOfSpeech.preposition,
  PartOfSpeech.conjunction,
  PartOfSpeech.particle,
  PartOfSpeech.pronoun,
]);
const SHORTEST_HEADLINE = 4;

/** Whether every word of the sentence has a capital but particles, prepositions and the like. */
function isHeadline({ tokens, language }: AnalysedText, { first, last }: Sentence): boolean {
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const { kind, capital, lower, text, analyses } = tokens[at];
    if (kind !== 'word' || text.startsWith("'")) continue;
    if (capital) capitals++;
    else if (
      !PREFIXED.test(text) &&
      !language.names.particles.has(lower) &&
      !language.syntax.order?.determiners.has(lower) &&
      !analyses.every((a) => SMALL_IN_HEADLINES.has(partOfSpeech(a.tag)))
    )
      return false;
  }
  return capitals >= SHORTEST_HEADLINE;
}

/** What the capitals of a report's words prove. */
interface Capitals {
  /** Whether `index` opens a sentence, a quotation or an item, where every word has a capital. */
  opens(index: number): boolean;
  /** Whether the word has its capital inside some sentence that does not give one to every word. */
  borneOut(token: Token): boolean;
  /** Whether the line of `index` gives every word a capital and the word may be a common one. */
  vain(index: number): boolean;
}

function readCapitals(text: AnalysedText, blocked: Uint8Array): Capitals {
  const { tokens, sentences, sentenceOf, quotations, language } = text;
  const opens = (index: number): boolean => {
    const start = sentences[sentenceOf[index]]?.first ?? 0;
    if (index === start) return true;
    const before = tokens[index - 1];
    if (/^[„“"«»:–—•(…-]$/.test(before.text)) return true;
    const quotation = quotations.of[index];
    return quotation >= 0 && quotations.all[quotation].first === index;
  };
  const inside = new Set<string>();
  const titled = new Uint8Array(sentences.length);
  if (text.cases) {
    for (const sentence of sentences) titled[sentence.index] = isHeadline(text, sentence) ? 1 : 0;
    for (const token of tokens)
      if (
        token.capital &&
        blocked[token.index] === 0 &&
        titled[sentenceOf[token.index]] === 0 &&
        isNameWord(token) &&
        !opens(token.index)
      )
        inside.add(token.text);
  }
  const { names } = language;
  return {
    opens,
    borneOut: (token) => inside.has(token.text) && token.analyses.some((a) => (a.tag & PROPER) !== 0),
    vain: (index) =>
      titled[sentenceOf[index]] === 1 &&
      isCommonWord(tokens[index]) &&
      !inside.has(tokens[index].text) &&
      !names.isGiven(tokens[index].text) &&
      names.known(tokens[index].text, tokens[index - 1]?.text) === undefined,
  };
}

/** Runs in the order of the text. Words that open a sentence count only where they may be names. */
export function findRuns(text: AnalysedText, world: readonly WorldSpan[]): NameRun[] {
  const { tokens, sentenceOf } = text;
  const { names, roles } = text.language;
  const blocked = blockedBy(text, world);
  const capitals = readCapitals(text, blocked);
  const runs: NameRun[] = [];
  const usable = (index: number): boolean =>
    index < tokens.length &&
    blocked[index] === 0 &&
    isNameWord(tokens[index]) &&
    !isClosedClass(text, index) &&
    !capitals.vain(index);
  const isRole = (token: Token): boolean =>
    (token.text.length >= SHORTEST_ROLE && token.analyses.some((a) => roles.nouns.has(a.lemma))) ||
    names.honorifics.has(token.lower);
  const isParticle = (index: number): boolean => names.particles.has(tokens[index]?.text ?? '');
  /** Whether the word at `at` can't open a name. */
  const isBarred = (at: number): boolean => {
    const token = tokens[at];
    const given = names.isGiven(token.text);
    const next = usable(at + 1) && tokens[at + 1].spaceBefore;
    if (next && names.known(tokens[at + 1].text, token.text)) return false;
    // A common word that only its place gives a capital.
    const syllabic = [0, 1, 2].every((step) => usable(at + step) && ONE_SYLLABLE.test(tokens[at + step].text));
    const common =
      capitals.opens(at) &&
      isCommonWord(token) &&
      !capitals.borneOut(token) &&
      !isKnownSubject(text, at) &&
      !syllabic &&
      !(given && next && !isFunctionWord(token));
    if (common || names.never.has(token.lower)) return true;
    if (given) return next && names.honorifics.has(token.lower);
    if (names.notPeople.has(token.lower) || isRole(token) || abbreviatedAt(text, at)) return true;
    // The adjective of a name such as `Partia Konserwatywna`.
    const before = tokens[at - 1];
    return (
      before?.capital === true &&
      isAdjectiveOnly(token) &&
      token.spaceBefore &&
      isCommonWord(before) &&
      blocked[at - 1] === 0 &&
      sentenceOf[at - 1] === sentenceOf[at] &&
      !isRole(before)
    );
  };
  for (let at = 0; at < tokens.length; ) {
    const startsWithInitials =
      INITIALS.test(tokens[at].text) || (SHORT_CAPITALS.test(tokens[at].text) && names.isGiven(tokens[at].text));
    // `(Jan) Nowak`
    const apart = tokens[at].text === '(' && tokens[at + 2]?.text === ')' && names.isGiven(tokens[at + 1].text);
    const opened = apart
      ? usable(at + 3) && tokens[at + 3].spaceBefore
      : startsWithInitials && tokens[at].capital
        ? usable(at + 1)
        : usable(at) && !isBarred(at);
    if (!opened) {
      at++;
      continue;
    }
    const words: number[] = apart ? [at + 1, at + 3] : [];
    const bare = startsWithInitials || (particleOpens(text, at) && (usable(at + 1) || isParticle(at + 1)));
    if (words.length === 0 && !bare) words.push(at);
    let last = apart ? at + 4 : at + 1;
    while (last < tokens.length && last - at < LONGEST_RUN) {
      const here = tokens[last];
      if (!here.spaceBefore || sentenceOf[last] !== sentenceOf[at]) break;
      const barred =
        (names.never.has(here.lower) && !names.known(here.text, tokens[last - 1].text)) ||
        names.bodyEndings.has(here.lower) ||
        (isRole(here) && !names.isGiven(here.text));
      if (usable(last) && (!barred || endsPerson(text, at, last)) && !abbreviatedAt(text, last)) words.push(last);
      else if (INITIALS.test(here.text) && usable(last + 1)) last += 0;
      else if (NUMERAL.test(here.text) && words.length > 0) {
        // `Jan III Sobieski`, `Kennedy Jr.`
        if (tokens[last + 1]?.text === '.' && sentenceOf[last + 2] === sentenceOf[at]) last++;
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
    if (words.length > 0) {
      const ending = tokens[last];
      const thing = ending?.capital && sentenceOf[last] === sentenceOf[at] && names.bodyEndings.has(ending.lower);
      runs.push({ first: firstOf(text, at, blocked), last, words, ...(thing && { thing }) });
    }
    at = last;
  }
  return runs;
}

/** Whether the word at `last` is a surname spelt like a thing or rank, behind a given name that a title or verb proves: `said Sue Park`. */
function endsPerson({ tokens, language }: AnalysedText, at: number, last: number): boolean {
  const { names, roles, saying } = language;
  if (!names.doubtful.has(tokens[last].lower) || last !== at + 1 || !names.isGiven(tokens[at].text)) return false;
  const says = (token: Token | undefined): boolean => token?.analyses.some((a) => saying.verbs.has(a.lemma)) === true;
  const before = tokens[at - 1];
  const titled = before?.analyses.some((a) => roles.nouns.has(a.lemma)) || names.honorifics.has(before?.lower ?? '');
  return titled || says(before) || says(tokens[last + 1]);
}

/** Whether the capitalised word at `index` is an article, preposition or auxiliary of a language of fixed order (`Trump Is Right`). */
function isClosedClass({ tokens, language }: AnalysedText, index: number): boolean {
  const { order, subordinators } = language.syntax;
  const { lower, text, analyses } = tokens[index];
  if (!order || language.names.isGiven(text)) return false;
  const closed =
    order.determiners.has(lower) ||
    order.prepositions.has(lower) ||
    subordinators.has(lower) ||
    analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.verb && order.auxiliaries.has(a.lemma));
  return closed && !language.names.particles.has(lower) && language.names.known(text, undefined) === undefined;
}

/** Whether a widely known surname that is a common word too stands where its bearer acts or owns something: `Bush left`. */
function isKnownSubject({ tokens, language }: AnalysedText, index: number): boolean {
  const { order } = language.syntax;
  const next = tokens[index + 1];
  if (!order || !next || !language.names.known(tokens[index].text, undefined)) return false;
  const finite = next.analyses[0] && partOfSpeech(next.analyses[0].tag) === PartOfSpeech.verb;
  return finite || order.ownerMarks.has(next.lower) || language.syntax.coordinators.has(next.lower);
}

/** Whether the capitalised word at `index` is a particle of the surname behind it (`Von der Leyen`). */
function particleOpens({ tokens, language }: AnalysedText, index: number): boolean {
  const { names, syntax } = language;
  return syntax.order !== undefined && names.particles.has(tokens[index].lower) && !names.isGiven(tokens[index].text);
}

/** First token of a surname that opens at `at`, with its small particles (`von der Leyen`). */
function firstOf({ tokens, language }: AnalysedText, at: number, blocked: Uint8Array): number {
  if (language.syntax.order === undefined || language.names.isGiven(tokens[at].text)) return at;
  let first = at;
  while (
    first > 0 &&
    tokens[first].spaceBefore &&
    blocked[first - 1] === 0 &&
    tokens[first - 1].text.length > 1 &&
    language.names.particles.has(tokens[first - 1].text)
  )
    first--;
  return first;
}
