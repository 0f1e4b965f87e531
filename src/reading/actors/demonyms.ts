// Resolves the name of one man or woman of a people (`Amerykanin`, `Niemka`) to the person of that state named before.
import { ANY_CASE, ANY_GENDER, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { ActorTable } from './actor-table.ts';
import { lastBefore } from './ordered.ts';
import type { PersonFacts } from './person-facts.ts';
import { casesAsked } from './person-names.ts';
import type { PeopleByParty } from './role-references.ts';
import type { WorldSpan } from './world-spans.ts';

/** How many mentions of people back one is looked for. */
const CONSIDERED = 60;
/** How many sentences back someone is meant whose state the report does not tell. */
const REACH = 3;
const MASCULINE = Gender.personal | Gender.masculine;

/** Whether a span names one person by their people. */
export const isDemonym = ({ entry, tag }: WorldSpan): boolean =>
  entry.kind === 'person-of-people' && (tag & GrammaticalNumber.singular) !== 0;

/** The demonym right before token `index` (`Amerykanina Johna`), or undefined. */
export function demonymBefore(worldAt: ReadonlyMap<number, WorldSpan>, index: number): WorldSpan | undefined {
  const span = worldAt.get(index - 1);
  return span && isDemonym(span) && span.last === index ? span : undefined;
}

const written = (text: AnalysedText, { first, last }: WorldSpan): string =>
  text.text.slice(text.tokens[first].start, text.tokens[last - 1].end);

/** Adds the demonyms of the text that stand for a person, those right before a name left out. */
export function addDemonyms(
  text: AnalysedText,
  table: ActorTable,
  world: readonly WorldSpan[],
  people: PeopleByParty,
  named: ReadonlySet<number>,
): void {
  for (const span of world) {
    if (!isDemonym(span) || named.has(span.last)) continue;
    const parties = [span.entry, ...span.others].flatMap(({ party }) => (party === null ? [] : [party]));
    const person = referent(text, span, parties, people);
    if (person) person.party ??= span.entry.party;
    const asked = casesAsked(text, span.first);
    table.mention({
      kind: person ? 'role' : 'unnamed',
      first: span.first,
      last: span.last,
      head: span.first,
      phraseFirst: span.first,
      phraseLast: span.last,
      tag: asked & span.tag & ANY_CASE ? (span.tag & ~ANY_CASE) | (span.tag & asked) : span.tag,
      actor: person?.actor ?? table.named('unnamed', nominative(text, span), span.entry.party),
    });
  }
}

const nominative = (text: AnalysedText, span: WorldSpan): string =>
  (span.tag & ANY_GENDER & MASCULINE) !== 0 ? span.entry.name : written(text, span);

/** The last person of one of `parties` that agrees in gender; else the last whose state nothing tells. */
function referent(
  text: AnalysedText,
  span: WorldSpan,
  parties: readonly Party[],
  people: PeopleByParty,
): PersonFacts | undefined {
  const suits = ({ gender }: PersonFacts): boolean =>
    (gender & span.tag & ANY_GENDER) !== 0 || ((gender & MASCULINE) !== 0 && (span.tag & MASCULINE) !== 0);
  const before = lastBefore(people.all, span.first, (one) => one.first);
  const sentence = text.sentenceOf[span.first];
  let stateless: PersonFacts | undefined;
  for (let index = before; index >= Math.max(0, before - CONSIDERED); index--) {
    const { person, first } = people.all[index];
    if (!suits(person)) continue;
    if (person.party !== null && parties.includes(person.party)) return person;
    const foreign = person.party !== null && text.language.world.state(person.party) !== undefined;
    if (!stateless && !foreign && sentence - text.sentenceOf[first] <= REACH) stateless = person;
  }
  return stateless;
}
