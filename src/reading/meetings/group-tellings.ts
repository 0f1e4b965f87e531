// Tellings of those met before who come together, named by their number or office alone (`cała czwórka zbierze się`, `negocjatorzy siądą w Bonn`).
import { ANY_NUMBER, Case, GrammaticalNumber } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { hasAny } from './company.ts';
import { daysIn, modeIn } from './noun-tellings.ts';
import { bestPlace, goalOf } from './places.ts';
import { clauseWithPieces } from './scope.ts';
import { type PlacesOf, settingOf } from './setting.ts';
import { type Sides, sidesIn } from './sides.ts';
import { verbStatus } from './status.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';

const ANYBODY: ReadonlySet<Role> = new Set(['free', 'with', 'side', 'goal']);
/** Tellings back in which a group is looked for. */
const REACH = 12;
/** Clauses of the same sentence back in which its count can stand. */
const CLAUSES = 8;
/** Sentences back of those whom `together` joins. */
const NEAR = 2;

const NOMINATIVE_ONLY: ReadonlySet<Role> = new Set(['free']);
type Group = Pick<Sides, 'parties' | 'people'>;

const NOBODY: Group = { parties: new Set(), people: new Set() };

/** How many the clause, or the verbless beginning of its sentence, counts: 0 for `together`, undefined for no group. */
function groupIn(around: Surroundings, clause: Clause): number | undefined {
  const { groups, together, gathering } = around.words.company;
  const gathers = gathering.has(clause.lemma);
  const { clauses, tokens } = around.text;
  let first = clause.index;
  const earliest = Math.max(0, clause.index - CLAUSES);
  while (first > earliest && clauses[first - 1].sentence === clause.sentence && clauses[first - 1].kind !== 'that')
    first--;
  for (let i = clauses[first].first; i < clause.last; i++) {
    const piece = clauses[around.text.clauseOf[i]];
    if (piece.index !== clause.index && piece.verb >= 0) continue;
    if (around.timeAt[i] >= 0) continue;
    for (const { lemma } of tokens[i].analyses) if (groups.has(lemma)) return groups.get(lemma);
    // `tym razem` is another word.
    const noun = i > 0 && tokens[i - 1].analyses.some(({ tag }) => (tag & Case.instrumental) !== 0);
    if (gathers && !noun && together.has(tokens[i].lower) && piece.index === clause.index) return 0;
  }
  return undefined;
}

/** The `count` people or sides that the latest tellings, with those named in the sentence itself, make up. */
function groupOf(around: Surroundings, clause: Clause, earlier: readonly Telling[], count: number): Group | undefined {
  const { clauses, sentenceOf } = around.text;
  const group: Group = { parties: new Set(), people: new Set() };
  const add = ({ parties, people }: Group): void => {
    for (const party of parties) group.parties.add(party);
    for (const person of people) group.people.add(person);
  };
  const earliest = Math.max(0, clause.index - CLAUSES);
  for (let i = clause.index; i >= earliest && clauses[i].sentence === clause.sentence; i--)
    add(sidesIn(around, clauses[i], clauses[i].first, clauses[i].last, ANYBODY));
  const latest = earlier.slice(-REACH).reverse();
  for (const telling of latest) {
    if (count === 0 && clause.sentence - sentenceOf[telling.anchor] > NEAR) break;
    if (count > 0 && telling.parties.size === count) return telling;
    if (telling.people.size > 0) add(telling);
    if (count > 0 && group.people.size >= count) break;
  }
  if (count > 0 && group.people.size !== count) return undefined;
  return group.parties.size > 1 ? group : undefined;
}

/** Whether people who act for sides, not said which, are the subject of a verb of gathering (`negocjatorzy siądą w Bonn`). */
function delegatesGather(around: Surroundings, clause: Clause): boolean {
  if (
    !around.words.company.gathering.has(clause.lemma) ||
    (clause.agreement & ANY_NUMBER) === GrammaticalNumber.singular
  )
    return false;
  for (let i = clause.first; i < clause.last; i++) {
    if (!around.among(i, around.words.delegates) || around.isPreposition(i - 1)) continue;
    if (around.text.tokens[i].analyses.some(({ tag }) => (tag & Case.nominative) !== 0 && around.isPlural(tag)))
      return sidesIn(around, clause, clause.first, clause.last, NOMINATIVE_ONLY).parties.size < 2;
  }
  return false;
}

/** Whether the verb of the clause can tell of a group in one place. */
function comesTogether(around: Surroundings, { lemma }: Clause): boolean {
  const { company, travel, events, verbs } = around.words;
  const elsewhere = around.text.language.saying.verbs.has(lemma) || company.aloof.has(lemma) || events.has(lemma);
  return company.gathering.has(lemma) || verbs.has(lemma) || !(elsewhere || travel.has(lemma));
}

/** The telling of a clause in which a group known from `earlier` tellings comes together. */
export function groupTelling(
  around: Surroundings,
  clause: Clause,
  earlier: readonly Telling[],
  placesOf: PlacesOf,
): Telling | undefined {
  const { company, later, apart } = around.words;
  if (clause.verb < 0 || clause.negated || !comesTogether(around, clause)) return undefined;
  const count = groupIn(around, clause);
  const open = count === undefined && delegatesGather(around, clause);
  const group = count === undefined ? (open ? NOBODY : undefined) : groupOf(around, clause, earlier, count);
  if (!group) return undefined;
  const pieces = clauseWithPieces(around, clause);
  const { date, places: within } = settingOf(around, clause, pieces, { ...group, mentions: [] }, placesOf);
  const goal = goalOf(placesOf(clause));
  const places = goal ? [...within, goal] : within;
  if (open && !date) return undefined;
  if (!date && places.length === 0 && !company.gathering.has(clause.lemma)) return undefined;
  const status = verbStatus(around, clause, date?.value ?? null, date?.open);
  if (!status) return undefined;
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'encounter',
    source: 'verb',
    rule: 'meetings/group',
    status,
    mode: modeIn(around, clause.first, clause.last) ?? 'in-person',
    date: date?.value ?? null,
    open: date?.open ?? false,
    days: daysIn(around, clause.first, clause.last),
    place: bestPlace(places),
    parties: new Set(group.parties),
    people: new Set(group.people),
    order: hasAny(around, clause, later) ? 'later' : null,
    apart: hasAny(around, clause, apart),
    quoted: clause.quotation >= 0,
  });
}
