// Journeys to an encounter: who went where, and what for.
import { Case } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import { chooseDate } from './dates.ts';
import { isTown, worldPlace } from './known-places.ts';
import { type PlaceMention, placeOf } from './place-names.ts';
import { sidesIn } from './sides.ts';
import { namesSubject, understoodSubject } from './subjects.ts';
import type { Role, Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

const GOING: ReadonlySet<Role> = new Set(['free', 'with', 'side']);
const REACH_IN_SENTENCES = 3;

/** A clause in which somebody goes to a place. */
export interface Journey {
  readonly clause: Clause;
  readonly place: PlaceMention;
  readonly people: ReadonlySet<number>;
  readonly parties: ReadonlySet<Party>;
}

/** Whether the clause tells of a journey by its verb, or of a visit as its object (`złożył wizytę`). */
export function isTravel(around: Surroundings, clause: Clause): boolean {
  if (around.words.travel.has(clause.lemma)) return true;
  for (let i = clause.first; clause.verb >= 0 && i < clause.last; i++) {
    const visits = around.text.tokens[i].analyses.some(
      ({ lemma, tag }) =>
        around.words.nouns.get(lemma)?.kind === 'visit' &&
        (tag & Case.accusative) !== 0 &&
        (tag & Case.nominative) === 0,
    );
    if (visits && !around.isPreposition(i - 1)) return true;
  }
  return false;
}

/** Whether the clause says where somebody is (`was in Delhi for talks`). */
export const staysSomewhere = (around: Surroundings, { lemma, verb, predicate, tense }: Clause): boolean =>
  around.words.copulas.has(lemma) && (predicate === verb || tense === 'future');

/** The town that the verb of travel has for its object (`odwiedził Ankarę`). */
function objectOf(around: Surroundings, clause: Clause): PlaceMention | undefined {
  const at = clause.predicate + 1;
  const known = around.words.travel.has(clause.lemma) ? worldPlace(around.text, at, Case.accusative) : undefined;
  return known && isTown(known.entry) ? placeOf(around, at, known, 'to') : undefined;
}

/** The journey that `clause` tells of, if it tells of one. */
export function journeyIn(around: Surroundings, clause: Clause, places: readonly PlaceMention[]): Journey | undefined {
  const stays = staysSomewhere(around, clause);
  if ((!isTravel(around, clause) && !stays) || clause.negated) return undefined;
  const isFuture = stays && clause.verb !== clause.predicate;
  const place =
    objectOf(around, clause) ??
    (stays ? undefined : places.find((p) => p.relation === 'to')) ??
    // `There will be no deal` tells of no place.
    places.find((p) => p.relation === 'at' && !(isFuture && p.referent !== undefined && p.first < clause.verb));
  if (!place) return undefined;
  const goes = (mention: Mention): boolean =>
    (mention.tag & Case.nominative) !== 0 || around.roleOf(mention) !== 'free';
  const sides = sidesIn(around, clause, clause.first, clause.last, GOING, false, goes);
  if (!namesSubject(around, clause, sides.mentions))
    for (const person of understoodSubject(around, clause).people) sides.people.add(person);
  return sides.parties.size > 0 || sides.people.size > 0 ? { clause, place, ...sides } : undefined;
}

/** Gives a telling of people who met, where it names no place, the goal of the journey just told of one of them. */
export function placeByJourney(around: Surroundings, telling: Telling, journeys: readonly Journey[]): void {
  if (telling.place || telling.mode === 'call' || telling.source === 'part') return;
  const sentence = around.text.clauses[telling.clause].sentence;
  for (let i = journeys.length - 1; i >= 0; i--) {
    const { clause, place, people, parties } = journeys[i];
    if (sentence - clause.sentence > REACH_IN_SENTENCES) return;
    const next = telling.source === 'verb' && sentence - clause.sentence === 1 && !isBefore(around, telling, clause);
    const sameDay = telling.mode === 'in-person' || sentence === clause.sentence || next;
    // Those whom the journey tells of by their office alone: only what the same sentence goes on to say of them.
    const goesOn = people.size === 0 && telling.clause === clause.index + 1 && sentence === clause.sentence;
    const theirs = goesOn && telling.parties.size > 1 && [...telling.parties].some((party) => parties.has(party));
    if (sameDay && (theirs || [...telling.people].some((person) => people.has(person)))) {
      telling.place = { ...place, relation: 'at' };
      if (telling.date === null && sentence - clause.sentence <= 1)
        telling.date = dayOf(around, clause, telling.status);
      return;
    }
  }
}

/** Whether the telling is of a day before that of the journey. */
function isBefore(around: Surroundings, telling: Telling, journey: Clause): boolean {
  const day = telling.date ? around.span(telling.date) : undefined;
  const start = dayOf(around, journey);
  const span = start ? around.span(start) : undefined;
  return day !== undefined && (span === undefined || day.last < span.first);
}

/** The day of a journey, where it has been made or is to be made for what is planned. */
function dayOf(around: Surroundings, clause: Clause, status?: Telling['status']): string | null {
  return clause.tense === 'past' || status === 'planned'
    ? (chooseDate(around, around.timesOf(clause), clause.verb)?.value ?? null)
    : null;
}
