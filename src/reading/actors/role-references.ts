// Resolves roles that stand without a name: to someone the report names, or to someone it leaves unnamed.
import {
  ANY_GENDER,
  Case,
  Gender,
  GrammaticalNumber,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
} from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { ActorTable } from './actor-table.ts';
import { lastBefore } from './ordered.ts';
import type { PersonFacts } from './person-facts.ts';
import { genderByVerb } from './person-names.ts';
import { isPlural, type RolePhrase } from './role-phrases.ts';

const HEADS_OF_BODIES = new Set(['chief', 'secretary']);
const HEADS = ['head', 'government', 'leader'];
const MASCULINE = Gender.personal | Gender.masculine;
/** How many sentences back a person is looked for by party alone. */
const REACH = 3;
/** How many mentions before and after are considered. */
const CONSIDERED = 80;
const NOBODY: readonly NamedAt[] = [];

/** Whether the gender of a role noun suits a person; nouns of office in the masculine serve women too. */
function suits(role: RolePhrase, person: PersonFacts): boolean {
  if ((role.tag & ANY_GENDER) === 0) return true;
  const feminine = (role.tag & ANY_GENDER & ~Gender.feminine) === 0;
  return feminine ? (person.gender & Gender.feminine) !== 0 : (role.tag & MASCULINE) !== 0;
}

/** Where people are named, in the order of the text: all of them, and by each party they act or have acted for. */
export interface PeopleByParty {
  readonly all: readonly NamedAt[];
  readonly of: ReadonlyMap<Party, readonly NamedAt[]>;
}

interface NamedAt {
  readonly first: number;
  readonly person: PersonFacts;
}

/** Sorts the mentions of people by party. */
export function peopleByParty(people: readonly PersonFacts[]): PeopleByParty {
  const all = people
    .flatMap((person) => person.firsts.map((first): NamedAt => ({ first, person })))
    .sort((a, b) => a.first - b.first);
  const of = new Map<Party, NamedAt[]>();
  for (const named of all) {
    for (const party of [named.person.party, ...named.person.others]) {
      if (party === null) continue;
      const list = of.get(party);
      if (list) list.push(named);
      else of.set(party, [named]);
    }
  }
  return { all, of };
}

/** Whether a possessive opens the role or stands before it (`his adviser`). */
export function isOwned({ tokens, language }: AnalysedText, role: RolePhrase): boolean {
  const { possessives } = language.roles;
  return possessives.has(tokens[role.first].lower) || possessives.has(tokens[role.first - 1]?.lower ?? '');
}

/** Whether an article or possessive right before the role tells that one known person holds it (`the vice-premier, He Lifeng,`). */
export const isDefinite = ({ tokens, language }: AnalysedText, { first }: RolePhrase): boolean =>
  language.syntax.order?.definites.has(tokens[first - 1]?.lower ?? '') === true;

/** The person that a role standing alone points to, or undefined. */
export function referentOf(
  text: AnalysedText,
  role: RolePhrase,
  party: Party | undefined,
  people: PeopleByParty,
  held: ReadonlySet<number>,
): PersonFacts | undefined {
  if (role.noun.counterpart) return party === undefined ? undefined : counterpartOf(text, role, people.of.get(party));
  if (isOwned(text, role)) return undefined;
  if (role.independent) return isDefinite(text, role) ? unaffiliated(text, role, people.all) : undefined;
  const several = (role.tag & GrammaticalNumber.plural) !== 0 && party === undefined;
  if (several || isPlural(role.tag) || role.noun.anonymous || role.noun.relation) return undefined;
  const told = genderByVerb(text, role.first, role.last);
  // Who heads an organisation is its chief or secretary; a state's chief of something is not its head.
  const heads =
    party !== undefined && HEADS_OF_BODIES.has(role.office) && text.language.world.state(party) === undefined;
  const wanted = [...(text.language.roles.pointsTo.get(role.office) ?? [role.office]), ...(heads ? HEADS : [])];
  const named = party === undefined ? people.all : (people.of.get(party) ?? NOBODY);
  const before = lastBefore(named, role.first, (one) => one.first);
  const from = Math.max(0, before - CONSIDERED);
  const to = Math.min(named.length, before + 1 + (party === undefined ? 0 : CONSIDERED));
  let best: PersonFacts | undefined;
  let bestRank = 0;
  for (let index = from; index < to; index++) {
    const { person, first } = named[index];
    if (held.has(person.actor) || !suits(role, person)) continue;
    if (told !== 0 && (role.tag & Case.nominative) !== 0 && (told & person.gender) === 0) continue;
    const sameNoun = person.roles.some(
      (own) => own.lemma === role.lemma && (!own.complemented || !role.complemented || own.office === role.office),
    );
    const holds =
      person.roles.some((own) => wanted.includes(own.office)) ||
      person.offices.some((office) => wanted.includes(office));
    const apart = index > before ? Number.POSITIVE_INFINITY : text.sentenceOf[role.first] - text.sentenceOf[first];
    // By party alone: whoever was the last of that side to be named, unless known for something else.
    const near = party !== undefined && apart <= REACH && person.offices.length === 0 && person.roles.length === 0;
    if (!holds && !sameNoun && !near) continue;
    const rank = (sameNoun ? 4 : holds ? 2 : 0) + (index > before ? 0 : 1) + index / named.length;
    if (rank >= bestRank) {
      best = person;
      bestRank = rank;
    }
  }
  return best ?? (party === undefined ? undefined : unaffiliated(text, role, people.all));
}

/** Who of the other side is named nearest: before `his Norwegian counterpart`, else soon after. */
function counterpartOf(
  { sentenceOf }: AnalysedText,
  role: RolePhrase,
  named: readonly NamedAt[] = NOBODY,
): PersonFacts | undefined {
  const before = lastBefore(named, role.first, (one) => one.first);
  const within = (one: NamedAt | undefined): PersonFacts | undefined =>
    one && Math.abs(sentenceOf[role.first] - sentenceOf[one.first]) <= REACH ? one.person : undefined;
  return within(named[before]) ?? within(named[before + 1]);
}

/** Whoever was named last whose side and office nothing tells: `Holm disagreed. The Danish minister …`. */
function unaffiliated(
  { sentenceOf }: AnalysedText,
  role: RolePhrase,
  named: readonly NamedAt[],
): PersonFacts | undefined {
  for (let index = lastBefore(named, role.first, (one) => one.first); index >= 0; index--) {
    const { person, first } = named[index];
    if (sentenceOf[role.first] - sentenceOf[first] > REACH) return undefined;
    const same = person.roles.some((own) => own.lemma === role.lemma);
    if (same || (person.party === null && person.roles.length === 0 && suits(role, person))) return person;
  }
  return undefined;
}

/** The phrase in the nominative (`amerykańskich urzędników` -> `amerykańscy urzędnicy`). */
export function nominativeOf(
  text: AnalysedText,
  first: number,
  head: number,
  last: number,
  lemma: string,
  tag: number,
): string {
  const { tokens, language } = text;
  let out = '';
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    const adjective =
      index === head
        ? undefined
        : token.analyses.find(
            (a) =>
              partOfSpeech(a.tag) === PartOfSpeech.adjective &&
              (a.tag & tag & Case.nominative) === (tag & Case.nominative),
          );
    const agrees =
      index < head ||
      (index === head + 1 &&
        adjective !== undefined &&
        (adjective.tag & tag & ANY_GENDER) !== 0 &&
        token.analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective));
    let word = token.text;
    if ((tag & Case.nominative) === 0 && !text.cases) {
      if (index === head) word = language.roles.nominative(lemma, false, tag);
      else if (agrees) {
        const own = token.analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective);
        if (own) word = language.roles.nominative(own.lemma, true, tag);
      }
    }
    const own = text.cases !== undefined && token.analyses.every((a) => (a.tag & PROPER) !== 0);
    if (index === first && !own && word !== word.toUpperCase()) word = word[0].toLowerCase() + word.slice(1);
    out += (out !== '' && token.spaceBefore ? ' ' : '') + word;
  }
  return out;
}

/** Adds the mention of a role that stands alone, resolved to `person` or to someone unnamed. */
export function addReference(
  text: AnalysedText,
  table: ActorTable,
  role: RolePhrase,
  party: Party | null,
  person: PersonFacts | undefined,
): number {
  const actor =
    person?.actor ??
    table.named('unnamed', nominativeOf(text, role.first, role.head, role.last, role.lemma, role.tag), party);
  table.mention({
    kind: person ? 'role' : 'unnamed',
    first: role.first,
    last: role.last,
    head: role.head,
    phraseFirst: role.first,
    phraseLast: role.last,
    tag: role.tag,
    actor,
  });
  return actor;
}
