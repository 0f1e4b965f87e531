// Tells whom a phrase acts for, from the states and organisations named in it.
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { afterTopicOpener } from './role-complements.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { WorldSpan } from './world-spans.ts';

/** Kinds that tell a party when they qualify a person or office. */
const TELLING = new Set([
  'state',
  'capital',
  'seat',
  'adjective',
  'organisation',
  'group',
  'office',
  'people',
  'person-of-people',
]);

/** Kinds whose officials act for the state they lie in (`gubernator Teksasu`). */
const LYING = new Set(['place', 'region']);

/** The party that a role tells; where its holder is posted (`ambassador to Oslo`) tells none. */
export function partyOfRole(
  text: AnalysedText,
  worldAt: ReadonlyMap<number, WorldSpan>,
  role: RolePhrase,
): Party | undefined {
  const { offices, prepositions } = text.language.roles.posted;
  let last = role.last;
  if (offices.has(role.noun.office))
    for (let at = role.head + 1; at < last; at++) if (prepositions.has(text.tokens[at].lower)) last = at;
  return partyWithin(text, worldAt, role.first, last);
}

/** The first party that something of the world between `first` and `last` tells, or undefined. Stops at a topic (`ds. Ukrainy`). */
export function partyWithin(
  text: AnalysedText,
  worldAt: ReadonlyMap<number, WorldSpan>,
  first: number,
  last: number,
): Party | undefined {
  for (let at = first; at < last; at++) {
    if (afterTopicOpener(text, at) > at) return undefined;
    const span = worldAt.get(at);
    if (!span) {
      const compound = text.tokens[at].text.includes('-')
        ? text.language.world.adjectivePrefix(text.tokens[at].lower.split('-')[0])
        : undefined;
      if (compound) return undefined;
      continue;
    }
    // `Rada Bezpieczeństwa Armenii` is the state's own, not that of the United Nations.
    const owner = span.entry.kind === 'organisation' ? worldAt.get(span.last)?.entry : undefined;
    if (owner?.kind === 'state' && span.last < last) return owner.party ?? undefined;
    if (TELLING.has(span.entry.kind) && span.entry.party !== null) return span.entry.party;
    if (LYING.has(span.entry.kind) && span.entry.country) return span.entry.country;
    at = span.last - 1;
  }
  return undefined;
}
