// Goes through the clauses of a report and gathers every telling of an encounter.
import { Case } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { callTelling } from './call-tellings.ts';
import { companyTelling } from './company-tellings.ts';
import { followUp } from './follow-up.ts';
import { gerundTellings } from './gerund-tellings.ts';
import { groupTelling } from './group-tellings.ts';
import { agreedMeeting, guestTelling, meetingAhead, purposeOfJourney, welcomeTelling } from './guest-tellings.ts';
import { hostTownTelling, placeByHostTown } from './host-towns.ts';
import { type Journey, journeyIn, placeByJourney } from './journeys.ts';
import { metApart } from './met-apart.ts';
import { nounTellings } from './noun-tellings.ts';
import { arrivalTelling, comersTelling, delegationsTelling, partTelling, presenceTellings } from './part-tellings.ts';
import { addLeaders } from './passives.ts';
import type { PlaceMention } from './place-names.ts';
import { findPlaces } from './places.ts';
import { assumeSides } from './principal.ts';
import { resumed } from './scope.ts';
import type { Surroundings } from './surroundings.ts';
import { type Telling, takeOver } from './telling.ts';
import { townListTellings } from './town-lists.ts';
import { unfold } from './unfold.ts';
import { verbTelling } from './verb-tellings.ts';
import { verblessTelling } from './verbless-tellings.ts';

/** Whether a noun beside a verb of meeting adds nothing to it. */
const isBare = (noun: Telling, verb: Telling): boolean =>
  noun.source === 'noun' &&
  noun.parties.size < 2 &&
  (!noun.date || noun.date === verb.date) &&
  (!noun.place || noun.place.name === verb.place?.name) &&
  !noun.ordinal;

/** Gives a telling of several, of whom the clause names at most one (`They met again on Sunday`), those who met right before. */
function joinThoseBefore(around: Surroundings, clause: Clause, telling: Telling, before: Telling): void {
  const { clauses, tokens } = around.text;
  const near = clause.sentence - clauses[before.clause].sentence <= 1;
  if (!near || telling.parties.size > 1 || before.parties.size < 2) return;
  if (![...telling.people].every((person) => before.people.has(person))) return;
  if (![...telling.parties].every((party) => before.parties.has(party))) return;
  const several = tokens
    .slice(clause.first, Math.max(clause.first, clause.predicate))
    .some(({ analyses }) =>
      analyses.some(
        ({ lemma, tag }) =>
          around.words.personalPronouns.has(lemma) && (tag & Case.nominative) !== 0 && around.isPlural(tag),
      ),
    );
  if (several) takeOver(telling, before);
}

/** Every telling of an encounter in the text, in its order. */
export function tellingsOf(around: Surroundings): Telling[] {
  const places = findPlaces(around);
  const byClause: PlaceMention[][] = around.text.clauses.map(() => []);
  for (const place of places) byClause[around.text.clauseOf[place.first]]?.push(place);
  const placesOf = (clause: Clause): readonly PlaceMention[] => byClause[clause.index];
  const tellings: Telling[] = presenceTellings(around);
  const journeys: Journey[] = [];
  let previous: Telling | undefined;
  for (const clause of around.text.clauses) {
    const journey = journeyIn(around, clause, placesOf(clause));
    if (journey) {
      journeys.push(journey);
      tellings.push(arrivalTelling(around, journey));
    }
    const nouns = nounTellings(around, resumed(around, clause), placesOf);
    const ahead = purposeOfJourney(around, clause) ?? meetingAhead(around, clause) ?? agreedMeeting(around, clause);
    const verb =
      hostTownTelling(around, clause) ??
      (ahead && verbTelling(around, ahead, placesOf)) ??
      verbTelling(around, clause, placesOf) ??
      callTelling(around, clause, placesOf) ??
      guestTelling(around, clause, placesOf(clause)) ??
      verblessTelling(around, clause, placesOf(clause)) ??
      companyTelling(around, clause, placesOf) ??
      welcomeTelling(around, clause, journeys.at(-1)) ??
      groupTelling(around, clause, tellings, placesOf);
    if (verb && previous) joinThoseBefore(around, clause, verb, previous);
    const part = partTelling(around, clause, nouns.length > 0);
    if (part && nouns.length > 0) {
      const named = nouns.find((noun) => noun.source === 'noun') ?? nouns[0];
      takeOver(named, part);
    }
    if (previous && followUp(around, clause, previous, nouns, part, placesOf(clause))) continue;
    const here = verb ? [...nouns.filter((noun) => !isBare(noun, verb)), verb] : nouns;
    if (!verb && part && nouns.length === 0) here.push(part);
    const comers = here.length === 0 && !journey ? comersTelling(around, clause) : undefined;
    if (comers) here.push(comers);
    const delegations = here.length === 0 ? delegationsTelling(around, clause, placesOf(clause)) : undefined;
    if (delegations) here.push(delegations);
    addLeaders(around, clause, here);
    here.push(...gerundTellings(around, clause, placesOf));
    placeByHostTown(around, clause, here);
    for (const telling of here) placeByJourney(around, telling, journeys);
    if (here.length === 0) tellings.push(...townListTellings(around, clause));
    for (const telling of here) {
      const further = unfold(around, clause, telling, placesOf(clause));
      tellings.push(telling, ...(further.length > 0 ? further : metApart(around, clause, telling)));
    }
    previous = here.findLast((telling) => telling.kind !== 'part') ?? previous;
  }
  tellings.sort((a, b) => a.first - b.first || a.anchor - b.anchor);
  assumeSides(around, tellings);
  return tellings;
}
