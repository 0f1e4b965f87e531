// Offices and sides that need a state beside them: `rząd w Berlinie`, `irańskie MSZ`, `strona rosyjska`, `obie strony`.
import { ANY_CASE, Case, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { ActorTable } from './actor-table.ts';
import { ADJECTIVES, agreeingForms, PHRASE_BITS } from './agreement.ts';
import { casesAsked } from './person-names.ts';
import type { Places } from './role-complements.ts';
import type { RolePhrase } from './role-phrases.ts';
import { nominativeOf } from './role-references.ts';
import type { WorldSpan } from './world-spans.ts';

const LONGEST_BOTH = 2;
/** How many sentences back a state named as the subject may own an office. */
const REACH = 2;

interface OfficePhrase {
  first: number;
  last: number;
  head: number;
  tag: number;
  party: Party | null;
}

/** The phrase around an office noun: adjectives before it, an adjective, genitive or seat after it. */
function phraseOf(text: AnalysedText, places: Places, first: number, last: number, tag: number): OfficePhrase {
  const { tokens, language } = text;
  const phrase: OfficePhrase = { first, last, head: first, tag, party: null };
  for (;;) {
    const before = tokens[phrase.first - 1];
    if (before?.kind !== 'word' || before.analyses.some((a) => language.roles.outside.has(a.lemma))) break;
    const agreed = agreeingForms(before, ADJECTIVES, phrase.tag);
    if (agreed === 0) break;
    phrase.tag = agreed;
    phrase.first--;
    phrase.party ??= places.worldAt.get(phrase.first)?.entry.party ?? null;
  }
  for (let steps = 0; steps < 3; steps++) {
    const span = places.worldAt.get(phrase.last);
    const token = tokens[phrase.last];
    if (token?.kind !== 'word' || places.runAt.has(phrase.last)) break;
    const adjective = agreeingForms(token, ADJECTIVES, phrase.tag);
    if (adjective !== 0 && token.analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective)) {
      phrase.tag = adjective;
      phrase.party ??= span?.entry.kind === 'adjective' ? span.entry.party : null;
      phrase.last++;
    } else if (
      span &&
      span.entry.kind !== 'adjective' &&
      span.entry.kind !== 'media' &&
      span.tag & ANY_CASE & Case.genitive &&
      span.entry.party !== null
    ) {
      phrase.party ??= span.entry.party;
      phrase.last = span.last;
    } else if (language.roles.placePrepositions.has(token.lower)) {
      const seat = places.worldAt.get(phrase.last + 1);
      if (seat?.entry.kind !== 'capital' || seat.entry.party === null || phrase.party !== null) break;
      phrase.party = seat.entry.party;
      phrase.last = seat.last;
    } else break;
  }
  const asked = casesAsked(text, phrase.first);
  if (asked & phrase.tag & ANY_CASE) phrase.tag = (phrase.tag & ~ANY_CASE) | (phrase.tag & asked);
  return phrase;
}

/** Whose an office is that stands alone: a capital earlier in its sentence, else whoever was the last subject before. */
function ownerOf(text: AnalysedText, world: readonly WorldSpan[], upTo: number, at: number): Party | null {
  const sentence = text.sentenceOf[at];
  for (let index = upTo - 1; index >= 0 && text.sentenceOf[world[index].first] === sentence; index--) {
    const { entry, tag } = world[index];
    if (entry.kind === 'capital' && tag & ANY_CASE & Case.locative && entry.party !== null) return entry.party;
  }
  for (let index = upTo - 1; index >= 0 && sentence - text.sentenceOf[world[index].first] <= REACH; index--) {
    const { entry, tag } = world[index];
    if (entry.party !== null && entry.kind !== 'adjective' && entry.kind !== 'media' && tag & Case.nominative)
      return entry.party;
  }
  return null;
}

/** The two parties that the report speaks of most. */
function twoSides(world: readonly WorldSpan[]): Party[] {
  const counts = new Map<Party, number>();
  for (const { entry } of world) {
    if (entry.party !== null && entry.kind !== 'media' && entry.kind !== 'place' && entry.kind !== 'organisation')
      counts.set(entry.party, (counts.get(entry.party) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([party]) => party)
    .sort();
}

/** Whether the word at `at` is a common noun that the one before it describes, in a language whose word order tells so. */
function describesNoun(text: AnalysedText, at: number): boolean {
  const token = text.tokens[at];
  if (!text.cases || token?.kind !== 'word' || token.capital || text.cases[at] === 0) return false;
  return token.analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.noun);
}

/** Adds offices without a name of their own, sides, and both sides together. */
export function addOffices(
  text: AnalysedText,
  table: ActorTable,
  world: readonly WorldSpan[],
  places: Places,
  roles: readonly RolePhrase[],
  partyOfRole: (role: RolePhrase) => Party | null,
): void {
  const taken = new Set(roles.map((role) => role.head));
  const complements = new Uint8Array(text.tokens.length);
  for (const role of roles) complements.fill(1, role.head + 1, role.last);
  const inRole = (index: number): boolean => complements[index] === 1;
  const heldBy = new Map<number, Party>();
  for (const role of roles) {
    const party = partyOfRole(role);
    if (party !== null) for (let at = role.head + 1; at < role.last; at++) heldBy.set(at, party);
  }
  const { tokens, language } = text;
  world.forEach((span, index) => {
    if (!span.entry.generic || taken.has(span.first)) return;
    // `military spending`: no office acts there.
    if (describesNoun(text, span.last)) return;
    const phrase = phraseOf(text, places, span.first, span.last, span.tag & PHRASE_BITS);
    // Inside a role it is a complement.
    if (inRole(span.first) && phrase.tag & Case.genitive) phrase.tag = (phrase.tag & ~ANY_CASE) | Case.genitive;
    const party = phrase.party ?? heldBy.get(span.first) ?? ownerOf(text, world, index, span.first);
    const lemma = span.entry.name.split(' ')[0];
    const name = nominativeOf(text, phrase.first, span.first, phrase.last, lemma, phrase.tag);
    table.mention({
      kind: 'organisation',
      first: phrase.first,
      last: phrase.last,
      head: span.first,
      phraseFirst: phrase.first,
      phraseLast: phrase.last,
      tag: phrase.tag,
      actor: table.named('office', name, party),
    });
  });
  const openings = new Set([...language.roles.bothSides.keys()].map((phrase) => phrase.split(' ', 1)[0]));
  let sides: Party[] | undefined;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (places.worldAt.has(token.index) || taken.has(token.index)) continue;
    const opens = openings.has(token.lower);
    const both = opens
      ? (language.roles.bothSides.get(`${token.lower} ${tokens[token.index + 1]?.lower ?? ''}`) ??
        language.roles.bothSides.get(token.lower))
      : undefined;
    const length = both !== undefined && language.roles.bothSides.has(token.lower) ? 1 : LONGEST_BOTH;
    const analysis = token.analyses.find((a) => language.roles.sides.has(a.lemma));
    if (analysis) {
      let tag = 0;
      for (const one of token.analyses) if (one.lemma === analysis.lemma) tag |= one.tag & PHRASE_BITS;
      const phrase = phraseOf(text, places, token.index, token.index + 1, tag);
      if (phrase.party !== null) {
        const name = nominativeOf(text, phrase.first, token.index, phrase.last, analysis.lemma, phrase.tag);
        table.mention({
          kind: 'state',
          first: phrase.first,
          last: phrase.last,
          head: token.index,
          phraseFirst: phrase.first,
          phraseLast: phrase.last,
          tag: phrase.tag,
          actor: table.named('state', name, phrase.party),
        });
        continue;
      }
    }
    if (both === undefined) continue;
    sides ??= twoSides(world);
    const name = language.roles.bothSides.keys().next().value ?? token.lower;
    table.mention({
      kind: 'joint',
      first: token.index,
      last: token.index + length,
      head: token.index + length - 1,
      phraseFirst: token.index,
      phraseLast: token.index + length,
      tag: both,
      actor: table.named('unnamed', name, null, sides),
    });
  }
}
