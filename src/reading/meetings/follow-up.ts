// Clauses that go on about an encounter named in the clause before them: relative clauses, and further verbs of the same noun.
import type { EventVerb } from '../../language/meeting.ts';
import { ANY_CASE, ANY_NUMBER, Case, PartOfSpeech, Person, partOfSpeech } from '../../language/morphology.ts';
import { agreeing } from '../actors/agreement.ts';
import type { Clause } from '../text/clauses.ts';
import { chooseDate } from './dates.ts';
import { eventOf } from './events.ts';
import { moveOf } from './moves.ts';
import type { PlaceMention } from './place-names.ts';
import { bestPlace } from './places.ts';
import { clauseWithPieces, placesEncounter } from './scope.ts';
import { sidesIn } from './sides.ts';
import { eventStatus } from './status.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, takeOver } from './telling.ts';

const TAKING_PART: ReadonlySet<Role> = new Set(['free', 'of', 'with', 'side']);

/** Whether `clause` is a relative clause of the noun phrase that `telling` ends with. */
function isRelativeOf(around: Surroundings, clause: Clause, telling: Telling): boolean {
  if (clause.kind !== 'relative' || clause.opener < 0 || clause.opener - telling.last > 2) return false;
  const opener = around.token(clause.opener)!;
  const noun = around.token(telling.anchor)!;
  return (
    opener.analyses.length === 0 ||
    opener.analyses.some((a) => noun.analyses.some((b) => (a.tag & b.tag & 0x1e00) !== 0 || (a.tag & 0x1e00) === 0))
  );
}

/** Whether a relative clause only gives the names of those just spoken of (`z doradcami, którymi są A i B`). */
function namesThem(around: Surroundings, clause: Clause): boolean {
  const instrumental = around.text.tokens[clause.opener].analyses.some((a) => (a.tag & Case.instrumental) !== 0);
  return instrumental && around.words.copulas.has(clause.lemma) && !around.isPreposition(clause.opener);
}

/** Whether nothing in the clause but times can be the subject of its verb (`Odbędzie się w piątek w Genewie`). */
function lacksSubject(around: Surroundings, clause: Clause): boolean {
  if (clause.impersonal || (clause.agreement & (Person.first | Person.second)) !== 0) return false;
  for (let i = clause.first; i < clause.last; i++) {
    if (around.timeAt[i] >= 0 || i === clause.verb || around.isPreposition(i - 1)) continue;
    if (
      around.actors.mentionAt[i] >= 0 &&
      (around.actors.mentions[around.actors.mentionAt[i]].tag & Case.nominative) !== 0
    )
      return false;
    const subject = around.text.tokens[i].analyses.some(
      ({ tag }) =>
        partOfSpeech(tag) === PartOfSpeech.noun &&
        (tag & Case.nominative) !== 0 &&
        (tag & clause.agreement & ANY_NUMBER) !== 0,
    );
    if (subject) return false;
  }
  return true;
}

/** By which pronouns an encounter is told of: to begin, end or plan something is said of much else. */
const PRONOUN_CASES: Readonly<Partial<Record<EventVerb['event'], number>>> = {
  happen: Case.nominative | Case.accusative,
  postpone: Case.nominative,
  cancel: Case.nominative,
};

/** Whether a pronoun without a preposition stands for the noun that `telling` turns on (`prowadzono je`, `toczyły się one`). */
function standsForIt(around: Surroundings, clause: Clause, { anchor }: Telling, cases: number): boolean {
  const nouns = around.text.tokens[anchor].analyses.filter(({ tag }) => partOfSpeech(tag) === PartOfSpeech.noun);
  for (let i = clause.first; i < clause.last; i++) {
    if (around.isPreposition(i - 1)) continue;
    const stands = around.text.tokens[i].analyses.some(
      ({ lemma, tag }) =>
        around.words.personalPronouns.has(lemma) &&
        (tag & cases) !== 0 &&
        nouns.some(
          (noun) => agreeing((tag & ~ANY_CASE) | Case.nominative, (noun.tag & ~ANY_CASE) | Case.nominative) !== 0,
        ),
    );
    if (stands) return true;
  }
  return false;
}

/** Whether `clause` takes up what `telling` names: a further verb of it, or the main clause after its relative clause. */
function goesOn(around: Surroundings, clause: Clause, telling: Telling, event: EventVerb): boolean {
  const { clauses } = around.text;
  if (clause.kind !== 'main') return false;
  const gap = clause.sentence - clauses[telling.clause].sentence;
  if (gap <= 1 && event.preposition === undefined && event.event !== 'plan' && lacksSubject(around, clause))
    return true;
  const cases = PRONOUN_CASES[event.event] ?? 0;
  if (gap <= 1 && event.preposition === undefined && standsForIt(around, clause, telling, cases)) return true;
  if (gap > 0) return false;
  const next = clause.index === telling.clause + 1;
  const resumed =
    clause.index === telling.clause + 2 &&
    clauses[clause.index - 1].kind === 'relative' &&
    clauses[telling.clause].verb < 0;
  if (resumed) return true;
  return next && telling.source === 'event' && (event.transitive === true || event.event !== 'happen');
}

/**
 * Adds to `previous` what `clause` goes on to say of it. True where the clause is spent by that.
 */
export function followUp(
  around: Surroundings,
  clause: Clause,
  previous: Telling,
  nouns: readonly Telling[],
  part: Telling | undefined,
  places: readonly PlaceMention[],
): boolean {
  const relative = isRelativeOf(around, clause, previous);
  if (relative && part && nouns.length === 0) {
    takeOver(previous, part);
  }
  if (
    clause.kind === 'relative' &&
    clause.opener >= 0 &&
    clause.index === previous.clause + 1 &&
    namesThem(around, clause)
  ) {
    for (const person of sidesIn(around, clause, clause.first, clause.last, TAKING_PART).people)
      previous.people.add(person);
    return true;
  }
  // The verb that an insertion cut off from its subject was read with it.
  if (
    clause.host === previous.clause &&
    previous.words.some(({ first }) => first >= clause.first && first < clause.last)
  )
    return true;
  const event = eventOf(around, clause, clauseWithPieces(around, clause), {
    first: -1,
    last: -1,
    preposition: relative && around.isPreposition(clause.opener) ? around.text.tokens[clause.opener].lower : '',
  });
  if (nouns.length > 0 || (!relative && !(event && goesOn(around, clause, previous, event.verb)))) return false;
  if (!event && !(relative && part)) return false;
  const times = clauseWithPieces(around, clause).flatMap((piece) => around.timesOf(piece));
  const move = moveOf(around, event, times, places);
  const date = chooseDate(around, move?.time ? [move.time] : times, clause.predicate);
  const place = move?.place ?? bestPlace(places.filter((p) => placesEncounter(around, p, clause.predicate)));
  const when = date?.value ?? previous.date;
  const status = event
    ? eventStatus(around, clause, event.verb.event, when, { open: date?.open, moved: move !== undefined })
    : undefined;
  const overrules = status === 'cancelled' || status === 'postponed';
  const moved =
    !move &&
    event?.verb.event !== 'plan' &&
    previous.status === 'postponed' &&
    (status === 'held' || status === 'planned') &&
    date !== undefined;
  if (moved || move?.time || previous.date === null) previous.date = date?.value ?? null;
  if (date && previous.date === date.value && (date.open || event?.verb.event === 'start')) previous.open = true;
  if (moved || move?.place || previous.place === null) previous.place = place ?? previous.place;
  if (status && (moved || move || overrules || previous.status === 'unknown')) previous.status = status;
  if (clause.index !== previous.clause)
    previous.further = [
      ...previous.further,
      ...clauseWithPieces(around, clause).map(({ first, last }) => ({ first, last })),
    ];
  if (event?.acted && !part) {
    const sides = sidesIn(around, clause, clause.first, clause.last, TAKING_PART);
    for (const party of sides.parties) previous.parties.add(party);
    for (const person of sides.people) previous.people.add(person);
  }
  return true;
}
