// Brings tellings of the same encounter together and keeps those of different ones apart.
import { type DaySpan, holds, LONGEST_ROUND } from './calendar.ts';
import type { PlaceMention } from './place-names.ts';
import { sideOfToday } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

/** An encounter with the places of the text that tell of it, strongest first in `tellings[0]` by the order of reading. */
export interface Encounter {
  readonly tellings: Telling[];
  parties: Set<string>;
  assumed: Set<string>;
  helpers: Set<string>;
  people: Set<number>;
}

/** Encounters looked at for one telling: the latest that many, so that time stays linear. */
const CANDIDATES = 48;
const REFUSED = Number.NEGATIVE_INFINITY;

/** How much a telling says of its own: enough to open an encounter, enough to open one beside another, or only to point at one. */
export type Strength = 'strong' | 'middling' | 'weak';

/** What `telling` can do alone. */
export function strengthOf(telling: Telling): Strength {
  const placed = telling.date !== null || telling.place !== null;
  if (telling.source === 'part') return 'weak';
  if (telling.source === 'verb') return telling.parties.size > 1 || placed ? 'strong' : 'weak';
  if (telling.parties.size > 1 && placed) return 'strong';
  if (telling.source === 'event' && (telling.parties.size > 1 || telling.date !== null)) return 'strong';
  return placed || telling.ordinal > 0 || telling.parties.size > 1 ? 'middling' : 'weak';
}

function reach(around: Surroundings, telling: Telling): DaySpan | undefined {
  const span = telling.date ? around.span(telling.date) : undefined;
  const today = around.today;
  if (!span) return telling.status === 'ongoing' ? today : undefined;
  if (!telling.open) return span;
  return { first: span.first, last: Math.max(span.last, Math.min(today.last, span.first + 14)) };
}

function compareDates(around: Surroundings, a: Telling, b: Telling): number {
  const x = reach(around, a);
  const y = reach(around, b);
  if (!x || !y) return 0;
  if (x.first === y.first && x.last === y.last) return 4;
  return holds(x, y) || holds(y, x) ? 2 : REFUSED;
}

/** Whether two places can be one: the same, or one the country or region of the other. */
export function comparePlaces(a: PlaceMention | null, b: PlaceMention | null): number {
  if (!a || !b) return 0;
  if (a.name === b.name) return 3;
  if (a.grain === b.grain) return REFUSED;
  const [wide, narrow] = a.grain === 'state' || (a.grain === 'region' && b.grain === 'city') ? [a, b] : [b, a];
  if (wide.grain === 'state') return narrow.country === null ? 0 : narrow.country === wide.country ? 1 : REFUSED;
  return wide.country === null || narrow.country === null || wide.country === narrow.country ? 0.5 : REFUSED;
}

/** Status as told, or as its date shows. */
function effective(around: Surroundings, telling: Telling): Telling['status'] {
  if (telling.status !== 'unknown' || telling.source === 'part') return telling.status;
  const when = telling.open ? undefined : sideOfToday(around, telling.date);
  return when === 'past' ? 'held' : when === 'future' ? 'planned' : 'unknown';
}

function compareStatus(around: Surroundings, a: Telling, b: Telling, sameDate: boolean): number {
  const isOff = (t: Telling): boolean => t.status === 'cancelled' || t.status === 'postponed';
  const others = a.people.size > 0 && b.people.size > 0 && ![...a.people].some((person) => b.people.has(person));
  if (isOff(a) !== isOff(b) && others) return REFUSED;
  const [x, y] = [effective(around, a), effective(around, b)];
  if (x === 'unknown' || y === 'unknown' || x === y || sameDate) return 0;
  const happened = (status: string): boolean => status === 'held' || status === 'ongoing';
  return happened(x) === happened(y) ? 0 : REFUSED;
}

const subset = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].every((x) => b.has(x));

function compareParties(around: Surroundings, encounter: Encounter, telling: Telling): number {
  const told = (x: { parties: ReadonlySet<string>; assumed: ReadonlySet<string> }): ReadonlySet<string> =>
    x.parties.size > 1 ? x.parties : new Set([...x.parties, ...x.assumed]);
  if (
    encounter.parties.size > 1 &&
    telling.source !== 'part' &&
    !subset(telling.parties, encounter.parties) &&
    telling.parties.size === 1
  )
    return REFUSED;
  const a = told(encounter);
  const b = told(telling);
  if (a.size === 0 || b.size === 0) return 0;
  if (subset(a, b) && subset(b, a)) return 2;
  if (subset(b, a) || subset(a, b)) return 1;
  const shares = [...b].some((party) => a.has(party));
  if (telling.source === 'part') return shares ? 0.2 : b.size === 1 ? -2 : REFUSED;
  // Sides only taken from the rest of the report give way to those of the same sentence.
  const known = encounter.parties.size > 1 && telling.parties.size > 1;
  const { sentenceOf } = around.text;
  const beside = encounter.tellings.some((t) => sentenceOf[t.anchor] === sentenceOf[telling.anchor]);
  return !known && shares && beside ? 0 : REFUSED;
}

function comparePeople(around: Surroundings, encounter: Encounter, telling: Telling): number {
  if (encounter.people.size === 0 || telling.people.size === 0) return 0;
  // Two who met are not the many who met, unless both were among those.
  const fewer = telling.source === 'verb' && telling.parties.size > 1 && encounter.parties.size > telling.parties.size;
  if (fewer && ![...telling.people].every((person) => encounter.people.has(person))) return REFUSED;
  const shared = [...telling.people].filter((person) => encounter.people.has(person)).length;
  if (shared > 0) return 1.5 * shared;
  const closed = (people: ReadonlySet<number>): boolean =>
    new Set([...people].map((person) => around.actors.list[person].party)).size > 1;
  return closed(telling.people) && closed(encounter.people) && telling.source === 'verb' ? REFUSED : 0;
}

const isCall = (telling: Telling): boolean => telling.mode === 'call';

/** Whether the telling is of people in one place. */
const speaksInPerson = (telling: Telling): boolean =>
  !isCall(telling) && (telling.mode !== 'unknown' || telling.kind === 'round' || telling.place !== null);

/** Whether the telling is of a later day of a round whose start the text tells (`runda ruszyła w czwartek`). */
function isWithinRound(around: Surroundings, encounter: Encounter, telling: Telling): boolean {
  const day = telling.date ? around.span(telling.date) : undefined;
  const start = encounter.tellings.find((t) => t.rule === 'meetings/noun-start' && t.open);
  const round = start && reach(around, start);
  return day !== undefined && round !== undefined && holds(round, day) && day.first - round.first < LONGEST_ROUND;
}

const FAR = 45;

/** Whether the encounter lies so far back that only words beside it can mean it. */
function isFarPast(around: Surroundings, encounter: Encounter): boolean {
  const spans = encounter.tellings
    .map((t) => (t.date ? around.span(t.date) : undefined))
    .filter((span) => span !== undefined);
  const today = around.today;
  return spans.length > 0 && spans.every((span) => today.first - span.last > FAR);
}

function standsBeside(around: Surroundings, encounter: Encounter, telling: Telling): boolean {
  const { sentenceOf } = around.text;
  return encounter.tellings.some((t) => Math.abs(sentenceOf[t.anchor] - sentenceOf[telling.anchor]) <= 1);
}

const isMoved = ({ rule, status }: Telling): boolean => rule === 'meetings/noun-moved' && status === 'planned';

const unlessMoved = (agreement: number, moved: boolean): number => (moved && agreement === REFUSED ? 0 : agreement);

/** How well `telling` goes with `encounter`; minus infinity where it cannot be of it. */
function agreement(around: Surroundings, encounter: Encounter, telling: Telling): number {
  let score = compareParties(around, encounter, telling) + comparePeople(around, encounter, telling);
  let date = 0;
  let place = 0;
  for (const other of encounter.tellings.slice(0, 12)) {
    // What was moved was first set elsewhere.
    const moved = isMoved(other) || isMoved(telling);
    const dates = unlessMoved(compareDates(around, other, telling), moved);
    const places = unlessMoved(comparePlaces(other.place, telling.place), moved);
    const modes = isCall(other) !== isCall(telling) && (speaksInPerson(other) || speaksInPerson(telling));
    const rounds = other.ordinal > 0 && telling.ordinal > 0 && other.ordinal !== telling.ordinal;
    if (modes || rounds || (other.apart !== telling.apart && other.people.size + telling.people.size > 0))
      return REFUSED;
    if (other.ordinal > 0 && other.ordinal === telling.ordinal) score += 2;
    score += compareStatus(around, other, telling, dates === 4);
    if (dates === REFUSED && !isWithinRound(around, encounter, telling)) date = REFUSED;
    else date = Math.max(date, dates);
    place = places === REFUSED ? REFUSED : Math.max(place, places);
    if (score === REFUSED || date === REFUSED || place === REFUSED) return REFUSED;
  }
  if (telling.date === null && isFarPast(around, encounter) && !standsBeside(around, encounter, telling))
    return REFUSED;
  if (telling.order === 'later' && date < 2 && encounter.tellings[0].order !== 'later') return REFUSED;
  if (
    telling.order === 'earlier' &&
    telling.source !== 'part' &&
    date < 4 &&
    place < 3 &&
    encounter.tellings[0].order !== 'earlier'
  )
    return REFUSED;
  if (telling.rule === 'meetings/comers' && !standsBeside(around, encounter, telling)) return REFUSED;
  const arrives = telling.rule === 'meetings/arrival';
  if (arrives && (place <= 0 || ![...telling.parties].every((party) => encounter.parties.has(party)))) return REFUSED;
  return score + date + place;
}

function add(encounter: Encounter, telling: Telling): void {
  encounter.tellings.push(telling);
  for (const party of telling.parties) encounter.parties.add(party);
  for (const party of telling.assumed) encounter.assumed.add(party);
  for (const party of telling.helpers) encounter.helpers.add(party);
  for (const person of telling.people) encounter.people.add(person);
}

/** Distance in tokens; what stands later costs more, since words point back. */
function distance(encounter: Encounter, telling: Telling): number {
  let best = Number.POSITIVE_INFINITY;
  for (const other of encounter.tellings.slice(-12)) {
    const gap = telling.first - other.first;
    best = Math.min(best, gap >= 0 ? gap : 400 - gap);
  }
  return best;
}

const LEAD_SENTENCES = 6;

/**
 * How near a telling that only points stands to what it can point at: in the same sentence, in the one before it, in the
 * same paragraph; else the encounter that the report opens with comes first.
 */
function nearness(around: Surroundings, encounter: Encounter, telling: Telling, main: Encounter | undefined): number {
  const { sentences, sentenceOf } = around.text;
  const here = sentenceOf[telling.anchor];
  let best = 0;
  for (const other of encounter.tellings.slice(-12)) {
    const there = sentenceOf[other.anchor];
    const same = sentences[there].paragraph === sentences[here].paragraph;
    if (there === here) best = Math.max(best, 6);
    else if (there === here - 1 && same) best = Math.max(best, 4);
    else if (there < here && same) best = Math.max(best, 3);
  }
  const opens = encounter.tellings.some((t) => t.source !== 'part' && sentenceOf[t.anchor] < LEAD_SENTENCES);
  return best + (encounter === main ? 2 : opens ? 0.5 : 0) - distance(encounter, telling) / 200;
}

/** The encounter that the report is about: the one that its running text tells of first. */
function mainOf(around: Surroundings, encounters: readonly Encounter[]): Encounter | undefined {
  const { paragraphs, sentences, sentenceOf } = around.text;
  const inText = (t: Telling): boolean => paragraphs[sentences[sentenceOf[t.anchor]].paragraph].kind !== 'headline';
  let main: Encounter | undefined;
  let first = Number.POSITIVE_INFINITY;
  for (const encounter of encounters) {
    for (const telling of encounter.tellings) {
      if (telling.first < first && inText(telling)) [main, first] = [encounter, telling.first];
    }
  }
  return main;
}

/** Groups the tellings of a report into encounters: the strong first, then those that only point at one. */
export function groupTellings(around: Surroundings, tellings: readonly Telling[]): Encounter[] {
  const encounters: Encounter[] = [];
  const pass = (strength: Strength): void => {
    const main = strength === 'weak' ? mainOf(around, encounters) : undefined;
    for (const telling of tellings) {
      if (strengthOf(telling) !== strength) continue;
      let best: Encounter | undefined;
      let bestScore = REFUSED;
      for (const encounter of nearest(encounters, telling)) {
        const fits = agreement(around, encounter, telling);
        if (fits === REFUSED) continue;
        const score =
          strength === 'weak'
            ? Math.min(fits, 3) + nearness(around, encounter, telling, main)
            : fits * 4 - distance(encounter, telling) / 200;
        if (score > bestScore) {
          best = encounter;
          bestScore = score;
        }
      }
      if (best) add(best, telling);
      else if (strength !== 'weak')
        encounters.push({
          tellings: [telling],
          parties: new Set(telling.parties),
          assumed: new Set(telling.assumed),
          helpers: new Set(telling.helpers),
          people: new Set(telling.people),
        });
    }
  };
  pass('strong');
  pass('middling');
  pass('weak');
  return encounters;
}

/** The encounters worth comparing: all of few, of many those opened nearest in the text. */
function nearest(encounters: readonly Encounter[], telling: Telling): readonly Encounter[] {
  if (encounters.length <= CANDIDATES) return encounters;
  let low = 0;
  let high = encounters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (encounters[middle].tellings[0].first < telling.first) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, low - CANDIDATES / 2);
  return encounters.slice(from, from + CANDIDATES);
}
