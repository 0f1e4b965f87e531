// Whom the words right beside a name say that its bearer acts for: `Reda of the TPLF`, `Panama's Gómez`, `Holm, who leads the Danish team`.
import { ANY_CASE, Case, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import type { PartyView } from './party-view.ts';
import type { PersonFacts } from './person-facts.ts';
import type { PersonName } from './person-names.ts';
import type { WorldSpan } from './world-spans.ts';

/** Kinds of names whose bearer's side a person may come from (`Anton z Departamentu Stanu`). */
const HOMES = new Set(['organisation', 'group', 'office', 'seat']);
/** Kinds that own a person by their mark alone, or send one (`for Ukraine`). */
const SENDERS = new Set([...HOMES, 'state', 'capital']);
/** How many words may stand between a name and the verb that tells what its bearer leads. */
const VERB_REACH = 3;
const LONGEST_OBJECT = 10;
const LONGEST_OWNER = 5;

/** The party that the first of `names` tells whose surroundings do so by `tell`. */
const firstTold = (
  { cluster }: PersonFacts,
  tell: (name: PersonName) => Party | undefined | null,
): Party | undefined => {
  for (const name of cluster.names) {
    const party = tell(name);
    if (party) return party;
  }
  return undefined;
};

/** The party of the organisation or office right after the name and a preposition: `Anton z Departamentu Stanu`. */
export function homeOf(view: PartyView, facts: PersonFacts): Party | undefined {
  const { text, worldAt } = view;
  if (text.cases) return firstTold(facts, (name) => senderOf(view, name));
  return firstTold(facts, (name) => {
    const governed = text.language.names.governed.get(text.tokens[name.last]?.lower ?? '') ?? 0;
    if ((governed & Case.genitive) === 0) return undefined;
    const span = worldAt.get(name.last + 1);
    return span && HOMES.has(span.entry.kind) && span.tag & ANY_CASE & Case.genitive ? span.entry.party : undefined;
  });
}

/** Whom a preposition right behind the name says that its bearer stands for: `for Ukraine,`, `of Thailand's Second Army`. */
function senderOf(view: PartyView, { last }: PersonName): Party | null | undefined {
  const { text, worldAt } = view;
  const { tokens, language } = text;
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  if (!language.roles.affiliating.has(tokens[at]?.lower ?? '')) return undefined;
  const first = afterDeterminers(text, at + 1);
  const end = nounPhraseEnd(view, first);
  const span = worldAt.get(first);
  if (span?.last === end) return SENDERS.has(span.entry.kind) ? span.entry.party : undefined;
  return institutionWithin(view, first, end);
}

function afterDeterminers({ tokens, language }: AnalysedText, index: number): number {
  let at = index;
  while (language.syntax.order?.determiners.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** End of the noun phrase that begins at `first`, with owners in it and without complements. */
function nounPhraseEnd({ text, worldAt }: PartyView, first: number): number {
  const { tokens, language } = text;
  const { ownerMarks } = language.syntax.order!;
  let at = first;
  while (at < first + LONGEST_OBJECT) {
    const span = worldAt.get(at);
    if (span) at = span.last;
    else if (tokens[at]?.kind === 'word' && tokens[at].capital) at++;
    else if (ownerMarks.has(tokens[at]?.lower ?? '') || isNominal(text, at)) at++;
    else break;
  }
  return at;
}

/** Whom the body that the words name acts for: its own side, or the state that it is said to be of (`the Danish navy`). */
function institutionWithin({ text, worldAt }: PartyView, first: number, end: number): Party | undefined {
  const { roles, world } = text.language;
  let owner: Party | undefined;
  let institution = false;
  for (let at = first; at < end; at++) {
    const span = worldAt.get(at);
    if (span) {
      const { kind, party, generic } = span.entry;
      if (kind === 'media') return undefined;
      if (HOMES.has(kind) && party !== null) return party;
      if (generic) institution = true;
      else if (party !== null) owner ??= party;
      at = span.last - 1;
      continue;
    }
    const token = text.tokens[at];
    if (roles.institutes.has(token.lower)) return undefined;
    institution ||=
      roles.complementOffices.has(token.lower) ||
      token.analyses.some(({ lemma }) => roles.sides.has(lemma) || world.bodies.get(lemma) === 'group');
  }
  return institution ? owner : undefined;
}

/** Whom the words before the name say that its bearer came for: `Kyiv sent Holm`, `Oslo was represented by Holm`, `for Oslo, Holm`. */
export function sentBy({ text, worldAt }: PartyView, facts: PersonFacts): Party | undefined {
  const { order } = text.language.syntax;
  const { tokens, language } = text;
  if (!order) return undefined;
  const sends = (token: Token | undefined): boolean =>
    token?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.verb && language.roles.sending.has(a.lemma)) ===
    true;
  const isAuxiliary = (index: number): boolean =>
    tokens[index]?.analyses.some((a) => order.auxiliaries.has(a.lemma)) === true;
  return firstTold(facts, ({ first }) => {
    const before = tokens[first - 1];
    let end: number;
    if (before?.text === ',') {
      const span = spanEnding(worldAt, first - 1);
      if (!span || !SENDERS.has(span.entry.kind)) return undefined;
      const at = language.roles.affiliating.has(tokens[span.first - 1]?.lower ?? '') ? span.first - 2 : -2;
      const opens = at === -1 || tokens[at]?.kind === 'mark' || text.sentenceOf[at] !== text.sentenceOf[first];
      return at >= -1 && opens ? span.entry.party : undefined;
    }
    if (tokens[first - 2]?.analyses.some((a) => language.roles.represented.get(a.lemma) === before.lower)) {
      if (!isAuxiliary(first - 3)) return undefined;
      end = first - 3;
    } else if (sends(tokens[first - 1])) end = first - 1;
    else return undefined;
    while (isAuxiliary(end - 1)) end--;
    const span = spanEnding(worldAt, end);
    return span && SENDERS.has(span.entry.kind) ? span.entry.party : undefined;
  });
}

/** The party of the owner right before the name: `Panama's Juan Gómez`. */
export function ownerOf({ text, worldAt }: PartyView, facts: PersonFacts): Party | undefined {
  const { order } = text.language.syntax;
  if (!order) return undefined;
  return firstTold(facts, ({ first }) => {
    if (!order.ownerMarks.has(text.tokens[first - 1]?.lower ?? '')) return undefined;
    const span = spanEnding(worldAt, first - 1);
    return span && SENDERS.has(span.entry.kind) ? span.entry.party : undefined;
  });
}

function spanEnding(worldAt: ReadonlyMap<number, WorldSpan>, last: number): WorldSpan | undefined {
  for (let at = last - 1; at >= last - LONGEST_OWNER; at--) {
    const span = worldAt.get(at);
    if (span) return span.last === last ? span : undefined;
  }
  return undefined;
}

/** The party of what the person is said to lead or speak for right behind the name: `Holm, who heads the Danish delegation`. */
export function ledParty(view: PartyView, facts: PersonFacts): Party | undefined {
  const { text } = view;
  const { tokens, language } = text;
  return firstTold(facts, ({ last }) => {
    let at = last;
    // `Holm of the Coast Guard did so for Norway`
    if (language.syntax.order && language.roles.affiliating.has(tokens[at]?.lower ?? ''))
      at = nounPhraseEnd(view, afterDeterminers(text, at + 1));
    if (tokens[at]?.text === ',') at++;
    if (tokens[at]?.analyses.some((a) => language.syntax.relatives.has(a.lemma))) at++;
    for (let step = 0; step <= VERB_REACH && tokens[at]?.kind === 'word'; step++, at++) {
      const object = objectOfLeading(text, at);
      if (object > at) return view.partyIn(object, objectEnd(text, object));
    }
    return undefined;
  });
}

/** Where what is led begins, where a verb of leading stands at `index`; else `index`. */
function objectOfLeading({ tokens, language }: AnalysedText, index: number): number {
  for (const [lemma, ...rest] of language.roles.leading) {
    if (!tokens[index].analyses.some((a) => a.lemma === lemma)) continue;
    if (rest.every((word, offset) => tokens[index + 1 + offset]?.lower === word)) return index + 1 + rest.length;
  }
  return index;
}

/** End of the object that begins at `first`: at a mark, or a preposition that brings in someone else (`talks with`). */
function objectEnd({ tokens, sentences, sentenceOf, language }: AnalysedText, first: number): number {
  const { meeting, roles } = language;
  const limit = Math.min(sentences[sentenceOf[first] ?? 0]?.last ?? first, first + LONGEST_OBJECT);
  let at = first;
  while (
    at < limit &&
    tokens[at].kind !== 'mark' &&
    (roles.complementPrepositions?.has(tokens[at].lower) || !meeting.prepositions.has(tokens[at].lower))
  )
    at++;
  return at;
}

const isNominal = ({ cases, tokens }: AnalysedText, index: number): boolean =>
  cases !== undefined && cases[index] !== 0 && tokens[index].kind === 'word' && tokens[index].analyses.length > 0;
