// Whom the words right beside a name say that its bearer acts for: `Reda of the TPLF`, `Panama's Gómez`, `Holm, who leads the Danish team`.
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
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

/** Whom a preposition right behind the name says that its bearer stands for, where nothing else follows: `for Ukraine,`. */
function senderOf({ text, worldAt }: PartyView, { last }: PersonName): Party | null | undefined {
  const { tokens, language } = text;
  const { determiners, ownerMarks } = language.syntax.order!;
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  if (!language.roles.affiliating.has(tokens[at]?.lower ?? '')) return undefined;
  let first = at + 1;
  while (determiners.has(tokens[first]?.lower ?? '')) first++;
  const span = worldAt.get(first);
  if (!span || !SENDERS.has(span.entry.kind)) return undefined;
  const next = tokens[span.last];
  const whole = !next || next.kind === 'mark' || (!ownerMarks.has(next.lower) && !isNominal(text, span.last));
  return whole ? span.entry.party : undefined;
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
