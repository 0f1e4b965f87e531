// Finds bodies that the language does not know by name: `telewizja RTS`, `szef „Kadry”`, `podaje „Nowy Głos”`.
import { ANY_CASE, Case, GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { BodyClass, WorldEntry } from '../../language/world.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import { ADJECTIVES, agreeingForms, PHRASE_BITS } from './agreement.ts';
import { roleNounAt } from './role-nouns.ts';
import type { WorldSpan } from './world-spans.ts';

const LONGEST_NAME = 4;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;
const OPENING = /^[„“"«]$/;
const CLOSING = /^[”“"»]$/;
/** Offices whose bearers stand at the head of a body or speak for it. */
const HEADING = new Set(['chief', 'spokesperson', 'secretary']);

/** Bodies beside whose noun a plain capitalised word is likelier a person (`zarząd Nowak`). */
const PERSONAL: ReadonlySet<BodyClass> = new Set(['company', 'union']);

/** The words of a name, without its quotation marks. Token indices; `last` exclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The class of body that the common noun at `index` names, or undefined. */
export function bodyNounAt(text: AnalysedText, index: number): { body: BodyClass; tag: number } | undefined {
  const token = text.tokens[index];
  if (token?.kind !== 'word') return undefined;
  let body: BodyClass | undefined;
  let tag = 0;
  for (const analysis of token.analyses) {
    if (partOfSpeech(analysis.tag) !== PartOfSpeech.noun) continue;
    const found = text.language.world.bodies.get(analysis.lemma);
    if (!found) continue;
    body ??= found;
    if (body === found) tag |= analysis.tag & PHRASE_BITS;
  }
  return body && { body, tag };
}

/** A short quoted name whose opening mark stands at `index`. */
function quotedAt(text: AnalysedText, index: number): Stretch | undefined {
  const { tokens } = text;
  if (!tokens[index] || !OPENING.test(tokens[index].text) || !tokens[index + 1]?.capital) return undefined;
  let last = index + 1;
  while (last <= index + LONGEST_NAME && tokens[last]?.kind === 'word') last++;
  const closed = tokens[last] !== undefined && CLOSING.test(tokens[last].text) && !tokens[last].spaceBefore;
  return closed ? { first: index + 1, last } : undefined;
}

/** A name of capitalised words at `index` that is no person's and not known otherwise. */
function capitalisedAt(
  text: AnalysedText,
  worldAt: ReadonlyMap<number, WorldSpan>,
  index: number,
  body: BodyClass,
): Stretch | undefined {
  const { tokens, sentenceOf, language } = text;
  const fits = (at: number): boolean =>
    tokens[at]?.capital === true && tokens[at].spaceBefore && sentenceOf[at] === sentenceOf[index] && !worldAt.has(at);
  if (!fits(index) || language.names.isGiven(tokens[index].text) || language.names.never.has(tokens[index].lower))
    return undefined;
  if (ACRONYM.test(tokens[index].text) || /[\p{Ll}-]\p{Lu}/u.test(tokens[index].text))
    return { first: index, last: index + 1 };
  const plain = fits(index + 1) || PERSONAL.has(body) || tokens[index].text.endsWith('.');
  return plain ? undefined : { first: index, last: index + 1 };
}

/** What a quoted or apposed name is remembered by: the lemma of one word, the words of several. */
function keysOf(tokens: readonly Token[], { first, last }: Stretch): string[] {
  if (last - first > 1)
    return [
      tokens
        .slice(first, last)
        .map((token) => token.lower)
        .join(' '),
    ];
  return [...new Set([tokens[first].lower, ...tokens[first].analyses.map((a) => a.lemma.toLowerCase())])];
}

const written = (text: AnalysedText, { first, last }: Stretch): string =>
  text.text.slice(text.tokens[first].start, text.tokens[last - 1].end);

/** The name in the nominative; `oblique` where it stands declined. */
function nameOf(text: AnalysedText, stretch: Stretch, oblique: boolean): string {
  const { analyses } = text.tokens[stretch.first];
  const declined = analyses.find((a) => (a.tag & Case.genitive) !== 0 && (a.tag & GrammaticalNumber.singular) !== 0);
  if (!oblique || stretch.last - stretch.first > 1 || !declined) return written(text, stretch);
  return declined.lemma[0].toUpperCase() + declined.lemma.slice(1);
}

function entryFor(body: BodyClass | undefined, name: string): WorldEntry {
  if (body === 'media' || body === 'agency') return { kind: 'media', name, party: null, body, actorType: 'media' };
  const kind = body === 'group' ? 'group' : 'organisation';
  return { kind, name, party: name, ...(body && { body }), actorType: 'organisation' };
}

/** Case, number and gender of a name where it stands: those of its noun readings, any case where it has none. */
function tagOf(tokens: readonly Token[], { first, last }: Stretch): number {
  let tag = 0;
  if (last - first === 1)
    for (const a of tokens[first].analyses) if (partOfSpeech(a.tag) === PartOfSpeech.noun) tag |= a.tag & PHRASE_BITS;
  return tag || ANY_CASE | GrammaticalNumber.singular;
}

/** `world` with the bodies that the report names as such, each also where its name stands quoted alone; in order. */
export function withNamedBodies(text: AnalysedText, world: readonly WorldSpan[]): WorldSpan[] {
  const { tokens } = text;
  const worldAt = new Map(world.map((span) => [span.first, span]));
  const learnt = new Map<string, WorldEntry>();
  const found = new Map<number, WorldSpan>();
  const quotes: Stretch[] = [];
  const learn = (stretch: Stretch, body: BodyClass | undefined, oblique: boolean): void => {
    const keys = keysOf(tokens, stretch);
    const known = keys.map((key) => learnt.get(key)).find((entry) => entry !== undefined);
    const entry = known ?? entryFor(body, nameOf(text, stretch, oblique));
    for (const key of keys) if (!learnt.has(key)) learnt.set(key, entry);
    found.set(stretch.first, { ...stretch, entry, tag: tagOf(tokens, stretch), others: [] });
  };
  for (let at = 0; at < tokens.length; at++) {
    const quoted = quotedAt(text, at);
    if (quoted && !worldAt.has(quoted.first)) {
      quotes.push(quoted);
      const role = at > 0 && tokens[at - 1].kind === 'word' ? roleNounAt(text, at - 1) : undefined;
      if (isMediaSubject(text, quoted)) learn(quoted, 'media', false);
      else if (role && HEADING.has(role.noun.office)) learn(quoted, undefined, true);
      continue;
    }
    if (tokens[at].capital && text.sentences[text.sentenceOf[at]]?.first !== at) continue;
    const noun = bodyNounAt(text, at);
    if (!noun || noun.body === 'ministry' || noun.body === 'bloc') continue;
    const after = quotedAt(text, at + 1);
    const stretch = after ?? (tokens[at + 1] ? capitalisedAt(text, worldAt, at + 1, noun.body) : undefined);
    if (stretch && !worldAt.has(stretch.first)) learn(stretch, noun.body, false);
  }
  if (learnt.size === 0) return [...world];
  for (const quote of quotes) {
    if (found.has(quote.first)) continue;
    const entry = keysOf(tokens, quote)
      .map((key) => learnt.get(key))
      .find((one) => one !== undefined);
    if (entry) found.set(quote.first, { ...quote, entry, tag: tagOf(tokens, quote), others: [] });
  }
  return [...world, ...found.values()].sort((a, b) => a.first - b.first);
}

/** Whether the quoted name stands beside a verb by which media tell the news, and no sentence is quoted. */
function isMediaSubject(text: AnalysedText, { first, last }: Stretch): boolean {
  const { mediaVerbs } = text.language.world;
  const tells = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    token.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.verb && mediaVerbs.has(a.lemma));
  return tells(text.tokens[first - 2]) || (tells(text.tokens[last + 1]) && text.tokens[last - 1].capital);
}

/** The common noun that a name at `first` is in apposition to, with its adjectives (`amerykański portal „Axios”`). */
export function apposedTo(
  text: AnalysedText,
  first: number,
  last: number,
): { first: number; last: number; head: number; tag: number } | undefined {
  const { tokens } = text;
  const quoted = tokens[first - 1] !== undefined && OPENING.test(tokens[first - 1].text);
  let head = first - (quoted ? 2 : 1);
  let noun = head >= 0 && !(tokens[head].capital && tokens[head + 1]?.capital) ? bodyNounAt(text, head) : undefined;
  // `agencja prasowa TASS`
  if (!noun && head > 0 && isAdjective(tokens[head])) {
    const before = bodyNounAt(text, head - 1);
    if (before && agreeingForms(tokens[head], ADJECTIVES, before.tag) !== 0) {
      noun = before;
      head--;
    }
  }
  if (!noun || noun.body === 'ministry') return undefined;
  let start = head;
  let { tag } = noun;
  while (start > 0 && isAdjective(tokens[start - 1])) {
    const agreed = agreeingForms(tokens[start - 1], ADJECTIVES, tag);
    if (agreed === 0 || text.language.world.newBody.has(tokens[start - 1].analyses[0].lemma)) break;
    tag = agreed;
    start--;
  }
  return { first: start, last: quoted && CLOSING.test(tokens[last]?.text ?? '') ? last + 1 : last, head, tag };
}

const isAdjective = (token: Token): boolean =>
  token.analyses.length > 0 && token.analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective);
