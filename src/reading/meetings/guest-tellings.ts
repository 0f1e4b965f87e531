// Tellings without a verb of meeting: a guest at a host's (`Witkoff u Putina`), a journey to meet somebody (`poleciał, by spotkać się z`).
import { Case, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { doersIn } from './company.ts';
import { chooseDate } from './dates.ts';
import { isTravel, type Journey, staysSomewhere } from './journeys.ts';
import type { PlaceMention } from './place-names.ts';
import { bestPlace } from './places.ts';
import { placesEncounter } from './scope.ts';
import { addActor, type Sides, sidesIn } from './sides.ts';
import { sideOfToday, verbStatus } from './status.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';

const GUESTS: ReadonlySet<Role> = new Set(['free', 'with', 'goal']);

/** The telling of a verbless clause, or one with a verb of travel, in which one is at another's. */
export function guestTelling(
  around: Surroundings,
  clause: Clause,
  places: readonly PlaceMention[],
): Telling | undefined {
  if (clause.verb >= 0 && !isTravel(around, clause)) return undefined;
  const host = around
    .mentionsOf(clause)
    .find(
      (m) =>
        around.token(m.phraseFirst - 1)?.lower === around.words.hostPreposition &&
        around.actors.list[m.actor].type === 'person',
    );
  if (!host || clause.negated) return undefined;
  const sides = sidesIn(around, clause, clause.first, clause.last, GUESTS);
  if (sides.parties.size < 2) return undefined;
  const date = chooseDate(around, around.timesOf(clause), host.first);
  const when = sideOfToday(around, date?.value ?? null);
  return tell({
    anchor: host.phraseFirst - 1,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'visit',
    source: 'verb',
    rule: 'meetings/guest',
    words: [{ first: host.phraseFirst - 1, last: host.last }],
    status: when === 'future' ? 'planned' : clause.tense === 'past' || when === 'past' ? 'held' : 'unknown',
    mode: 'in-person',
    date: date?.value ?? null,
    place: bestPlace(places.filter((place) => placesEncounter(around, place, host.first))),
    parties: sides.parties,
    people: sides.people,
    quoted: clause.quotation >= 0,
  });
}

/**
 * A clause that sets somebody going or expects him somewhere, with the infinitive of a meeting verb behind it (`flew to Doha to
 * meet X`), read as that meeting.
 */
export function meetingAhead(around: Surroundings, clause: Clause): Clause | undefined {
  const { infinitiveMark } = around.text.language.syntax.order ?? {};
  if (!infinitiveMark || clause.verb < 0 || clause.negated) return undefined;
  const expected =
    clause.passive && around.words.events.get(clause.lemma)?.some(({ event }) => event === 'plan') === true;
  if (!expected && !isTravel(around, clause) && !isDue(around, clause) && !isSomewhere(around, clause))
    return undefined;
  const meeting = infinitiveIn(around, { ...clause, first: clause.predicate + 2 });
  const { lower } = around.text.tokens[(meeting?.predicate ?? 0) - 1] ?? {};
  const { coordinators } = around.text.language.syntax;
  if (!meeting || lower === undefined || (lower !== infinitiveMark && !coordinators.has(lower))) return undefined;
  const date = chooseDate(around, around.timesOf(clause), meeting.predicate);
  const over = !expected && clause.tense === 'past' && sideOfToday(around, date?.value ?? null) === 'past';
  return { ...clause, ...meeting, tense: over ? 'past' : 'future', modal: false, passive: false };
}

/** Whether the clause says where its subject is (`is in Ankara to meet X`). */
const isSomewhere = (around: Surroundings, clause: Clause): boolean =>
  staysSomewhere(around, clause) && around.words.placePrepositions.has(around.token(clause.verb + 1)?.lower ?? '');

/** Whether behind a copula stands that its subject is to come (`is due in Cairo`). */
function isDue(around: Surroundings, clause: Clause): boolean {
  const next = around.token(clause.verb + 1);
  return around.words.copulas.has(clause.lemma) && around.words.standings.get(next?.lower ?? '') === 'plan';
}

/** The telling of a clause in which somebody of another side does something to those who went where it says (`flew to Cairo, where X assured him`). */
export function welcomeTelling(
  around: Surroundings,
  clause: Clause,
  journey: Journey | undefined,
): Telling | undefined {
  const there = clause.opener >= 0 && around.words.there.has(around.text.tokens[clause.opener].lower);
  if (!journey || !there || clause.kind !== 'relative' || clause.sentence !== journey.clause.sentence) return undefined;
  const own = around.mentionsOf(clause);
  const hosts = doersIn(around, own).filter(
    ({ actor }) => around.actors.list[actor].type === 'person' && !journey.people.has(actor),
  );
  if (!own.some(({ actor, tag }) => journey.people.has(actor) && (tag & Case.nominative) === 0)) return undefined;
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  for (const actor of [...hosts.map((host) => host.actor), ...journey.people])
    addActor(around, around.actors.list[actor], sides);
  if (hosts.length === 0 || sides.parties.size < 2) return undefined;
  const times = [...around.timesOf(clause), ...around.timesOf(journey.clause)];
  const date = chooseDate(around, times, journey.clause.predicate);
  const status = verbStatus(around, clause, date?.value ?? null, date?.open);
  if (!status || status === 'cancelled') return undefined;
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'encounter',
    source: 'verb',
    rule: 'meetings/welcome',
    status,
    mode: 'in-person',
    date: date?.value ?? null,
    place: { ...journey.place, relation: 'at' },
    parties: sides.parties,
    people: sides.people,
    quoted: clause.quotation >= 0,
  });
}

/** A clause of purpose after a journey, read as the meeting it is for: with the verb, time and subject of the journey. */
export function purposeOfJourney(around: Surroundings, clause: Clause): Clause | undefined {
  if (clause.kind !== 'purpose') return undefined;
  const journey = around.text.clauses[clause.index - 1];
  if (!journey || journey.sentence !== clause.sentence || !isTravel(around, journey) || journey.negated)
    return undefined;
  const meeting = infinitiveIn(around, clause);
  if (!meeting) return undefined;
  const date = chooseDate(around, around.timesOf(journey), meeting.predicate);
  const over = journey.tense === 'past' && sideOfToday(around, date?.value ?? null) === 'past';
  const { agreement } = journey;
  return {
    ...clause,
    ...meeting,
    kind: 'main',
    verb: meeting.predicate,
    tense: over ? 'past' : 'future',
    modal: false,
    agreement,
  };
}

/** A clause in which people agree to meet (`zgodzili się spotkać w maju`), read as the meeting to come. */
export function agreedMeeting(around: Surroundings, clause: Clause): Clause | undefined {
  if (clause.verb < 0 || clause.negated || !around.among(clause.verb, around.words.resolving)) return undefined;
  const agreement = infinitiveIn(around, clause);
  return agreement && { ...clause, ...agreement, tense: 'future', modal: false };
}

/** The infinitive of a verb of meeting in the clause. */
function infinitiveIn(around: Surroundings, clause: Clause): { predicate: number; lemma: string } | undefined {
  for (let i = clause.first; i < clause.last; i++) {
    for (const { lemma, tag } of around.text.tokens[i].analyses) {
      const infinitive = partOfSpeech(tag) === PartOfSpeech.verb && verbForm(tag) === VerbForm.infinitive;
      if (infinitive && around.words.verbs.has(lemma)) return { predicate: i, lemma };
    }
  }
  return undefined;
}
