// Finds bodies that the report itself introduces: `Long Name (LN)`, `Long Name, or LN,`, `the Northern Nurses Union`.
import { ANY_CASE, GrammaticalNumber } from '../../language/morphology.ts';
import type { BodyNameClass, WorldEntry } from '../../language/world.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { besideNoun, type Stretch } from './bodies-beside-nouns.ts';
import { roleNounAt } from './role-nouns.ts';
import type { WorldSpan } from './world-spans.ts';

const LONGEST_NAME = 10;
const SHORT_NAME = /^\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*(?:-\p{Lu}+)?$/u;
const LONGEST_SHORT_NAME = 9;
const SPELT_LIKE_A_WORD = /^\p{Lu}\p{Ll}{3,7}$/u;
/** Kinds of known names that a short one in brackets may stand for. */
const NAMED = new Set(['organisation', 'group', 'office']);
const BODY_TAG = ANY_CASE | GrammaticalNumber.singular | GrammaticalNumber.plural;

/** One name of a body, in lower case and as first written. */
interface Learnt {
  readonly entry: WorldEntry;
  readonly words: readonly string[];
  readonly written: readonly string[];
}

/** The longest run of capitalised words, and those of `links` between them, that ends before `last`. */
function capitalisedBefore(text: AnalysedText, last: number, links: ReadonlySet<string>): Stretch | undefined {
  const { tokens, sentences, sentenceOf, language } = text;
  const start = Math.max(sentences[sentenceOf[last - 1]]?.first ?? 0, last - LONGEST_NAME);
  let first = last;
  for (let at = last - 1; at >= start; at--) {
    const token = tokens[at];
    if (token.kind === 'word' && token.capital) first = at;
    else if (!links.has(token.lower)) break;
  }
  const opens = (index: number): boolean =>
    language.syntax.order?.determiners.has(tokens[index].lower) === true || roleNounAt(text, index) !== undefined;
  while (first < last && opens(first)) first++;
  return last - first > 1 && tokens[last - 1].capital ? { first, last } : undefined;
}

/** Where within `stretch` the words begin whose initials `short` is made of, or -1. */
function initialled(text: AnalysedText, { first, last }: Stretch, short: string): number {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  for (let start = last - 1; start >= first; start--) {
    if (text.tokens[start].lower[0] !== letters[0] || !text.tokens[start].capital) continue;
    let told = 0;
    let whole = true;
    for (let at = start; at < last; at++) {
      const word = text.tokens[at].lower;
      if (word[0] === letters[told]) told++;
      else if (text.tokens[at].capital) whole = false;
    }
    if (whole && told === letters.length) return start;
  }
  return -1;
}

/** What kind of body the words name: by the noun that heads them, or that opens them where word order does not tell. */
function classOf(text: AnalysedText, { first, last }: Stretch): BodyNameClass | undefined {
  const { tokens, language } = text;
  const { nouns, links } = language.world.bodyNames;
  const at = (index: number): BodyNameClass | undefined => {
    const token = tokens[index];
    if (!token.capital) return undefined;
    const own = nouns.get(token.lower);
    if (own) return own;
    for (const { lemma } of token.analyses) {
      const found = nouns.get(lemma.toLowerCase());
      if (found) return found;
    }
    return undefined;
  };
  if (language.syntax.order) {
    let head = first;
    while (head + 1 < last && !links.has(tokens[head + 1].lower)) head++;
    return at(head) ?? at(last - 1);
  }
  for (let index = first; index < last; index++) {
    const found = at(index);
    if (found) return found;
  }
  return undefined;
}

/** Whether the three tokens from `index` on are a short name in brackets. */
export const holdsShortName = ({ tokens }: AnalysedText, index: number): boolean =>
  tokens[index]?.text === '(' && tokens[index + 2]?.text === ')' && SHORT_NAME.test(tokens[index + 1].text);

/** Index of the short name behind a long one that ends at `at` (`(LN)`, `, or LN`), or -1. */
function shortNameAfter(text: AnalysedText, at: number): number {
  const { tokens, language } = text;
  const fits = (index: number): boolean => {
    const token = tokens[index];
    return (
      token?.kind === 'word' &&
      token.text.length <= LONGEST_SHORT_NAME &&
      (SHORT_NAME.test(token.text) || SPELT_LIKE_A_WORD.test(token.text))
    );
  };
  if (tokens[at]?.text === '(') return fits(at + 1) && tokens[at + 2]?.text === ')' ? at + 1 : -1;
  if (tokens[at]?.text !== ',') return -1;
  for (const words of language.world.bodyNames.openers) {
    const short = at + 1 + words.length;
    if (words.every((word, offset) => tokens[at + 1 + offset]?.lower === word) && fits(short)) return short;
  }
  return -1;
}

/** The body of class `body` whose long name is `stretch`: it acts for the state in its name where it is a public one. */
function entryOf(
  text: AnalysedText,
  spans: readonly WorldSpan[],
  stretch: Stretch,
  body: BodyNameClass,
  short: string | undefined,
): WorldEntry {
  const name = text.text.slice(text.tokens[stretch.first].start, text.tokens[stretch.last - 1].end);
  const { world } = text.language;
  const states = spans.map(({ entry }) => entry.party ?? entry.country).filter((party) => party && world.state(party));
  if (body === 'public' && states.length > 0) return { kind: 'office', name, party: states[0]!, actorType: 'office' };
  // The short name of a union may be the code of a state.
  const party = short === undefined || world.state(short) ? name : short;
  const kind = body === 'group' || body === 'public' ? 'group' : 'organisation';
  const employer = body === 'union' || body === 'company' ? body : undefined;
  return { kind, name, party, body: employer, actorType: 'organisation' };
}

/** Learns what the long names of the report and the short ones behind them stand for. */
class Declared {
  readonly byFirstWord = new Map<string, Learnt[]>();
  private readonly text: AnalysedText;
  private readonly worldAt: ReadonlyMap<number, WorldSpan>;

  constructor(text: AnalysedText, world: readonly WorldSpan[]) {
    this.text = text;
    this.worldAt = new Map(world.map((span) => [span.first, span]));
  }

  private add(entry: WorldEntry, { first, last }: Stretch): void {
    const written = this.text.tokens.slice(first, last).map((token) => token.text);
    const words = this.text.tokens.slice(first, last).map((token) => token.lower);
    const known = this.byFirstWord.get(words[0]);
    if (!known) this.byFirstWord.set(words[0], [{ entry, words, written }]);
    else if (!known.some((one) => one.words.join(' ') === words.join(' '))) known.push({ entry, words, written });
  }

  private spansIn({ first, last }: Stretch): WorldSpan[] {
    const found: WorldSpan[] = [];
    for (let at = first; at < last; at++) {
      const span = this.worldAt.get(at);
      if (span) found.push(span);
    }
    return found;
  }

  /** A long name that ends at `last` with its short one at `short`. */
  introduced(last: number, short: number): void {
    const { text, worldAt } = this;
    const stretch = capitalisedBefore(text, last, text.language.world.bodyNames.links);
    if (!stretch) return;
    const own = { first: short, last: short + 1 };
    const shortSpan = worldAt.get(short);
    const begins = initialled(text, stretch, text.tokens[short].text);
    if (begins < 0 && (text.tokens[last].text === ',' || SPELT_LIKE_A_WORD.test(text.tokens[short].text))) return;
    const ending = this.spansIn(stretch).find((span) => span.last === last && span.last - span.first > 1);
    if (ending) {
      if (!shortSpan && NAMED.has(ending.entry.kind)) this.add(ending.entry, own);
      return;
    }
    const whole = { first: begins < 0 ? stretch.first : begins, last };
    if (shortSpan) {
      if (begins >= 0 && NAMED.has(shortSpan.entry.kind)) this.add(shortSpan.entry, whole);
      return;
    }
    const body = classOf(text, whole);
    if (!body || body === 'none') return;
    const entry = entryOf(text, this.spansIn(whole), whole, body, text.tokens[short].text);
    this.add(entry, whole);
    this.add(entry, own);
  }

  /** A name beside a common noun for a body, where the place of words tells so. */
  beside(index: number): void {
    const found = besideNoun(this.text, this.worldAt, index);
    if (found) this.add(entryOf(this.text, [], found.stretch, found.body, undefined), found.stretch);
  }

  /** A long name that ends before `last` and stands alone. */
  alone(last: number): void {
    const stretch = capitalisedBefore(this.text, last, this.text.language.world.bodyNames.plainLinks);
    if (!stretch) return;
    const spans = this.spansIn(stretch);
    const { nouns, plain, unlike } = this.text.language.world.bodyNames;
    const body = classOf(this.text, stretch);
    if (!body || !plain.has(body)) return;
    for (let at = stretch.first; at < stretch.last; at++) if (unlike.has(this.text.tokens[at].lower)) return;
    if (spans.some(({ first, last: end, entry }) => NAMED.has(entry.kind) || (first === stretch.first && end === last)))
      return;
    if (nouns.has(this.text.tokens[stretch.first].lower) && stretch.last - stretch.first < 3) return;
    this.add(entryOf(this.text, spans, stretch, body, undefined), stretch);
  }
}

/** `world` with the bodies that the report introduces by their long names, wherever they stand; in order. */
export function withDeclaredBodies(text: AnalysedText, world: readonly WorldSpan[]): readonly WorldSpan[] {
  const { tokens, language } = text;
  const declared = new Declared(text, world);
  for (let at = 1; at <= tokens.length; at++) {
    const before = tokens[at - 1];
    if (before.kind !== 'word') continue;
    if (!before.capital) {
      if (language.syntax.order) declared.beside(at - 1);
      continue;
    }
    const next = tokens[at];
    const short = shortNameAfter(text, at);
    if (short >= 0) declared.introduced(at, short);
    else if (language.syntax.order && !(next?.capital || language.world.bodyNames.plainLinks.has(next?.lower ?? '')))
      declared.alone(at);
  }
  if (declared.byFirstWord.size === 0) return world;
  return withLearnt(text, world, declared.byFirstWord);
}

/** `world` with every place of what was learnt; what is known stays where it is as long. */
function withLearnt(
  { tokens }: AnalysedText,
  world: readonly WorldSpan[],
  byFirstWord: ReadonlyMap<string, readonly Learnt[]>,
): WorldSpan[] {
  const found: WorldSpan[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    while (next < world.length && world[next].first < at) next++;
    const known = world[next]?.first === at ? world[next] : undefined;
    const longest = (tokens[at].capital ? (byFirstWord.get(tokens[at].lower) ?? []) : [])
      .filter(({ words, written }) =>
        words.length === 1
          ? tokens[at].text === written[0]
          : words.every((word, offset) => tokens[at + offset]?.lower === word),
      )
      .reduce<Learnt | undefined>(
        (best, one) => (best && best.words.length >= one.words.length ? best : one),
        undefined,
      );
    if (longest && (!known || longest.words.length > known.last - known.first)) {
      found.push({ first: at, last: at + longest.words.length, entry: longest.entry, tag: BODY_TAG, others: [] });
      at += longest.words.length;
    } else {
      if (known) found.push(known);
      at = known ? known.last : at + 1;
    }
  }
  return found;
}
