// Whom a role acts for whose own words leave that open: its owner (`his spokesman`), the state spoken of, the state of the report.
import { Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import { lastBefore } from './ordered.ts';
import type { PartyView } from './party-view.ts';
import type { PersonFacts } from './person-facts.ts';
import type { PersonName } from './person-names.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { WorldSpan } from './world-spans.ts';

/** How many sentences back the owner or state of a role is named. */
const REACH = 2;
const OWNERS = new Set(['state', 'capital', 'seat', 'people', 'adjective', 'group']);
/** What a possessive of things stands for. */
const BODIES = new Set(['state', 'capital', 'seat', 'group', 'organisation', 'office', 'people']);
/** Classes of office that only a state has. */
const STATE_OFFICES = new Set([
  'head',
  'monarch',
  'government',
  'deputy',
  'minister',
  'foreign',
  'defence',
  'security',
  'army',
  'finance',
  'parliament',
  'local',
]);
const MASCULINE = Gender.personal | Gender.masculine;
/** A subject is meant rather than someone named a sentence later. */
const SUBJECT = 1.5;
const LONG = 1000;
/** What a place in a state counts beside the state's own name. */
const PER_PLACE = 0.5;

/** Where a person is named. */
export interface NamedPerson {
  readonly name: PersonName;
  readonly person: PersonFacts;
}

const isSubject = ({ text }: PartyView, first: number, tag: number): boolean =>
  ((text.cases ? text.cases[first] : tag) & Case.nominative) !== 0;

/** The states that the report speaks of, the most often named first. */
export function statesSpokenOf({ world, text }: PartyView): Party[] {
  const counts = new Map<Party, number>();
  for (const { entry } of world) {
    const own = entry.party !== null && text.language.world.state(entry.party) ? entry.party : undefined;
    const state = own ?? entry.country;
    if (state) counts.set(state, (counts.get(state) ?? 0) + (own ? 1 : PER_PLACE));
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([state]) => state);
}

/** The side across the table: of the two states spoken of most the one that the person named last before does not act for. */
export function counterpartParty(
  view: PartyView,
  facts: PersonFacts,
  people: readonly NamedPerson[],
  [one, other]: readonly Party[],
): Party | undefined {
  const role = facts.roles.find(({ noun }) => noun.counterpart);
  if (!role || !other) return undefined;
  const { sentenceOf } = view.text;
  for (let index = lastBefore(people, role.first, ({ name }) => name.first); index >= 0; index--) {
    const { name, person } = people[index];
    if (sentenceOf[role.first] - sentenceOf[name.first] > REACH) return undefined;
    if (person === facts || person.party === null) continue;
    return person.party === one ? other : person.party === other ? one : undefined;
  }
  return undefined;
}

/** The party of a role by the state or group named last before it: in its sentence, else as a subject before. */
export function contextParty(view: PartyView, role: RolePhrase): Party | undefined {
  const { text, world, worldIndexBefore } = view;
  const sentence = text.sentenceOf[role.first];
  const ofState = STATE_OFFICES.has(role.office);
  for (let index = worldIndexBefore(role.first); index >= 0; index--) {
    const { first, tag, entry } = world[index];
    const apart = sentence - text.sentenceOf[first];
    if (apart > REACH) break;
    if (entry.party === null || !OWNERS.has(entry.kind)) continue;
    if (ofState && text.language.world.state(entry.party) === undefined) continue;
    if (apart === 0 || isSubject(view, first, tag)) return entry.party;
  }
  return undefined;
}

/** Whether only a state has the office of `role`, or the body that it names (`Military spokesman`). */
export function isOfState({ text }: PartyView, role: RolePhrase): boolean {
  if (STATE_OFFICES.has(role.office)) return true;
  for (let at = role.first; at < role.last; at++)
    if (STATE_OFFICES.has(text.language.roles.complementOffices.get(text.tokens[at].lower) ?? '')) return true;
  return false;
}

/** The party of whoever the possessive that opens the role stands for (`his spokesman`, `its chief`). */
export function possessorParty(
  view: PartyView,
  role: RolePhrase,
  people: readonly NamedPerson[],
): Party | null | undefined {
  const { text } = view;
  const { possessives } = text.language.roles;
  if (role.noun.counterpart) return undefined;
  const at = possessives.has(text.tokens[role.first].lower) ? role.first : role.first - 1;
  const owner = text.tokens[at];
  if (!owner || !possessives.has(owner.lower)) return undefined;
  const pronoun = text.language.names.pronouns.get(owner.lower);
  if (pronoun && (pronoun.tag & GrammaticalNumber.singular) !== 0) {
    const person = personBefore(view, people, at, pronoun.tag);
    if (person || (pronoun.tag & Gender.neuter) === 0) return person?.party;
  }
  return bodyBefore(view, at)?.entry.party;
}

/** The person named last before `at`, in its sentence or the ones before, subjects first. */
function personBefore(
  { text }: PartyView,
  people: readonly NamedPerson[],
  at: number,
  tag: number,
): PersonFacts | undefined {
  let best: PersonFacts | undefined;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (let index = lastBefore(people, at, ({ name }) => name.first); index >= 0; index--) {
    const { name, person } = people[index];
    const apart = text.sentenceOf[at] - text.sentenceOf[name.first];
    if (apart > REACH) break;
    const suits = (person.gender & tag) !== 0 || ((person.gender & MASCULINE) !== 0 && (tag & MASCULINE) !== 0);
    if (!suits) continue;
    const subject = ((text.cases ? text.cases[name.first] : name.tag) & Case.nominative) !== 0;
    const rank = (subject ? SUBJECT : 0) - apart - (at - name.first) / LONG;
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = person;
  }
  return best;
}

/** The body or state named last before `at` as a subject; failing that, any group or organisation. */
function bodyBefore(view: PartyView, at: number): WorldSpan | undefined {
  const { text, world, worldIndexBefore } = view;
  let other: WorldSpan | undefined;
  for (let index = worldIndexBefore(at); index >= 0; index--) {
    const span = world[index];
    const apart = text.sentenceOf[at] - text.sentenceOf[span.first];
    if (apart > REACH) break;
    if (span.entry.party === null || !BODIES.has(span.entry.kind)) continue;
    if (isSubject(view, span.first, span.tag)) return span;
    if (text.language.world.state(span.entry.party) === undefined) other ??= span;
  }
  return other;
}
