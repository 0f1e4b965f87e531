// Tellings without a word of meeting: somebody does something with another, at another's, or several sides do it in one place.
import { Case } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { atOwnPlace, companionsIn, doersIn, guestsIn, hasAny, hostsIn, partiesOf, visitedIn } from './company.ts';
import { daysIn, modeIn } from './noun-tellings.ts';
import { bestPlace, goalOf } from './places.ts';
import { clauseWithPieces } from './scope.ts';
import { inItsTime, type PlacesOf, type Setting, settingOf } from './setting.ts';
import { addActor, type Sides } from './sides.ts';
import { verbStatus } from './status.ts';
import { isOfSeveral } from './subjects.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';
import { sidesOfClause } from './verb-tellings.ts';

const DOING: ReadonlySet<Role> = new Set(['free', 'with', 'side']);

/** Words from the first of those who sent somebody to the last. */
const REACH = 6;

type Rule = 'companion' | 'host' | 'guest' | 'joint';

interface Company {
  readonly rule: Rule;
  /** Those through whom the rule saw it. */
  readonly with: readonly Mention[];
}

/** Whether `others` act for a side that none of `some` acts for. */
function addsSide(around: Surroundings, some: readonly Mention[], others: readonly Mention[]): boolean {
  const own = partiesOf(around, some);
  return own.size > 0 && [...partiesOf(around, others)].some((party) => !own.has(party));
}

/** Whether the verb of the clause can tell of people together: not one of saying, of travel, or of dealings at a distance. */
function canTell(around: Surroundings, clause: Clause): boolean {
  const { language } = around.text;
  const { travel, events } = around.words;
  const { lemma } = clause;
  return !language.saying.verbs.has(lemma) && !travel.has(lemma) && !events.has(lemma);
}

/** States and bodies that stand as the subject of the clause or in apposition to it (`zbiorą się USA, UE i Chiny`). */
function bodiesIn(around: Surroundings, clause: Clause): Mention[] {
  return around.mentionsOf(clause).filter((mention) => {
    const body = mention.kind === 'state' || mention.kind === 'organisation' || mention.kind === 'name';
    return body && mention.within < 0 && (mention.tag & Case.nominative) !== 0 && around.roleOf(mention) === 'free';
  });
}

/** Whether anybody is named with whom the subject of the clause could be, or the subject may be several. */
function mayGather(around: Surroundings, clause: Clause): boolean {
  if (around.isPlural(clause.agreement) || around.words.company.hosting.has(clause.lemma)) return true;
  const named = around.mentionsOf(clause).length;
  if (named > 2) return true;
  const near = (): boolean =>
    companionsIn(around, clause).length > 0 ||
    hostsIn(around, clause).length > 0 ||
    visitedIn(around, clause).length > 0;
  return named > 0 && near();
}

/** How the clause tells of people together, if it does. */
function companyIn(around: Surroundings, clause: Clause, sides: Sides, setting: Setting): Company | undefined {
  const { company, copulas } = around.words;
  const placed = setting.places.some((place) => place.grain !== 'state');
  const dated = setting.date !== undefined;
  const doers = doersIn(around, sides.mentions);
  const gathers = company.gathering.has(clause.lemma);
  const companions = companionsIn(around, clause);
  const says = around.text.language.saying.verbs.has(clause.lemma);
  const received = hostsIn(around, clause).filter((host) => !says || host.kind !== 'capital');
  const hosts = [...received, ...visitedIn(around, clause)];
  if ((dated || placed) && addsSide(around, doers, hosts)) return { rule: 'host', with: hosts };
  const guests = company.hosting.has(clause.lemma) ? guestsIn(around, clause) : [];
  if (addsSide(around, doers, guests) && receives(around, clause, setting)) return { rule: 'guest', with: guests };
  if (!canTell(around, clause)) return undefined;
  const set = dated || placed || hasAny(around, clause, company.measures);
  if (set && addsSide(around, doers, companions) && (!copulas.has(clause.lemma) || placed))
    return { rule: 'companion', with: companions };
  const several =
    isOfSeveral(around, clause, doers) && partiesOf(around, [...doers, ...sendersOf(around, doers, sides)]).size > 1;
  const bodies = dated && placed ? bodiesIn(around, clause) : [];
  if (partiesOf(around, bodies).size > 2) return { rule: 'joint', with: bodies };
  if (several && (placed || (dated && (gathers || hasAny(around, clause, company.together)))))
    return { rule: 'joint', with: doers };
  return undefined;
}

/** The further states for which several unnamed among `doers` act (`representatives of Serbia and Kosovo`). */
function sendersOf(around: Surroundings, doers: readonly Mention[], { mentions }: Sides): Mention[] {
  const unnamed = doers.find(({ actor, tag }) => around.actors.list[actor].type === 'unnamed' && around.isPlural(tag));
  if (!unnamed) return [];
  const { coordinators } = around.text.language.syntax;
  return mentions.filter(
    ({ phraseFirst, tag, kind }) =>
      kind === 'state' &&
      (tag & Case.genitive) !== 0 &&
      phraseFirst <= unnamed.phraseLast + REACH &&
      phraseFirst > unnamed.phraseLast &&
      coordinators.has(around.token(unnamed.phraseLast)?.lower ?? ''),
  );
}

/** Whether a verb of hosting is set at the host's, at a table or in a town; one that only invites, at an hour of the clock. */
function receives(around: Surroundings, clause: Clause, { date, places }: Setting): boolean {
  const { company } = around.words;
  const table = hasAny(around, clause, company.fare);
  if (company.inviting.has(clause.lemma)) return table && clause.tense === 'past' && /T\d/.test(date?.value ?? '');
  return atOwnPlace(around, clause) || table || places.length > 0;
}

/** The telling of a clause in which people of two sides are together without a word of meeting. */
export function companyTelling(around: Surroundings, spoken: Clause, placesOf: PlacesOf): Telling | undefined {
  const clause = inItsTime(around, spoken);
  if (clause.verb < 0 || clause.lemma === '' || around.words.company.aloof.has(clause.lemma)) return undefined;
  // Most clauses end here, before what is dear to work out.
  if (!mayGather(around, clause)) return undefined;
  const pieces = clauseWithPieces(around, clause);
  const sides = sidesOfClause(around, pieces, clause, DOING);
  const settled = settingOf(around, clause, pieces, sides, placesOf);
  const goal = around.words.company.hosting.has(clause.lemma) ? goalOf(placesOf(clause)) : undefined;
  const setting: Setting = { ...settled, places: goal ? [...settled.places, goal] : settled.places };
  const found = companyIn(around, clause, sides, setting);
  if (!found) return undefined;
  const date = setting.date?.value ?? null;
  const status = verbStatus(around, clause, date, setting.date?.open);
  if (!status || status === 'cancelled') return undefined;
  for (const { actor } of found.with) addActor(around, around.actors.list[actor], sides);
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'encounter',
    source: 'verb',
    rule: `meetings/${found.rule}`,
    status,
    mode: modeIn(around, clause.first, clause.last) ?? 'in-person',
    date,
    open: setting.date?.open ?? false,
    days: daysIn(around, clause.first, clause.last),
    place: bestPlace(setting.places),
    parties: sides.parties,
    people: sides.people,
    order: hasAny(around, clause, around.words.later) ? 'later' : null,
    apart: hasAny(around, clause, around.words.apart),
    quoted: clause.quotation >= 0,
  });
}
