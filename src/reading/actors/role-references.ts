// Resolves roles that stand without a name: to someone the report names, or to someone it leaves unnamed.
import { ANY_GENDER, Case, Gender, GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { ActorTable } from './actor-table.ts';
import type { PersonFacts } from './person-facts.ts';
import { genderByVerb } from './person-names.ts';
import { isPlural, type RolePhrase } from './role-phrases.ts';

const HEADS_OF_BODIES = new Set(['chief', 'secretary']);
const HEADS = ['head', 'government', 'leader'];
const MASCULINE = Gender.personal | Gender.masculine;
/** How many sentences back a person is looked for by party alone. */
const REACH = 3;

/** Whether the gender of a role noun suits a person; nouns of office in the masculine serve women too. */
function suits(role: RolePhrase, person: PersonFacts): boolean {
  const feminine = (role.tag & ANY_GENDER & ~Gender.feminine) === 0;
  return feminine ? (person.gender & Gender.feminine) !== 0 : (role.tag & MASCULINE) !== 0;
}

/** Index into `firsts` (ascending) of the last mention before `token`, or -1. */
function lastBefore(firsts: readonly number[], token: number): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The person that a role standing alone points to, or undefined. */
export function referentOf(
  text: AnalysedText,
  role: RolePhrase,
  party: Party | undefined,
  people: readonly PersonFacts[],
  held: ReadonlySet<number>,
): PersonFacts | undefined {
  if (text.language.roles.possessives.has(text.tokens[role.first].lower)) return undefined;
  const several = (role.tag & GrammaticalNumber.plural) !== 0 && party === undefined;
  if (several || isPlural(role.tag) || role.noun.independent || role.noun.anonymous || role.noun.relation)
    return undefined;
  const told = genderByVerb(text, role.first, role.last);
  // Who heads an organisation is its chief or secretary; a state's chief of something is not its head.
  const heads =
    party !== undefined && HEADS_OF_BODIES.has(role.office) && text.language.world.state(party) === undefined;
  const wanted = [...(text.language.roles.pointsTo.get(role.office) ?? [role.office]), ...(heads ? HEADS : [])];
  let best: PersonFacts | undefined;
  let bestRank = 0;
  for (const person of people) {
    if (held.has(person.actor) || !suits(role, person)) continue;
    if (told !== 0 && (role.tag & Case.nominative) !== 0 && (told & person.gender) === 0) continue;
    if (party !== undefined && person.party !== party && !person.others.includes(party)) continue;
    const before = lastBefore(person.firsts, role.first);
    const sameNoun = person.roles.some(
      (own) => own.lemma === role.lemma && (!own.complemented || !role.complemented || own.office === role.office),
    );
    const holds =
      person.roles.some((own) => wanted.includes(own.office)) ||
      person.offices.some((office) => wanted.includes(office));
    const apart =
      before < 0 ? Number.POSITIVE_INFINITY : text.sentenceOf[role.first] - text.sentenceOf[person.firsts[before]];
    // By party alone: whoever was the last of that side to be named, unless known for something else.
    const near = party !== undefined && apart <= REACH && person.offices.length === 0 && person.roles.length === 0;
    if (!holds && !sameNoun && !near) continue;
    if (party === undefined && before < 0) continue;
    const recency = before < 0 ? 0 : person.firsts[before] + 1;
    const rank = (sameNoun ? 4e9 : holds ? 2e9 : 0) + recency;
    if (rank > bestRank) {
      best = person;
      bestRank = rank;
    }
  }
  return best;
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
    if ((tag & Case.nominative) === 0) {
      if (index === head) word = language.roles.nominative(lemma, false, tag);
      else if (agrees) {
        const own = token.analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective);
        if (own) word = language.roles.nominative(own.lemma, true, tag);
      }
    }
    if (index === first) word = word[0].toLowerCase() + word.slice(1);
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
