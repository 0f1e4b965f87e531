// Unfolds a clause that tells of several encounters by one verb (`w maju spotkali się w A, tydzień później w B`, `we wtorek z X, a w środę z Y`).
import type { Clause } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { lengthOf } from './calendar.ts';
import { modeIn } from './noun-tellings.ts';
import { partnersIn } from './partners.ts';
import type { PlaceMention } from './place-names.ts';
import { bestPlace } from './places.ts';
import { type Sides, sidesIn } from './sides.ts';
import type { Role, Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

const COMMON: ReadonlySet<Role> = new Set(['free', 'side', 'goal']);
const HOSTED: ReadonlySet<string> = new Set(['meetings/verb-object', 'meetings/guest']);
const MOVED: ReadonlySet<string> = new Set(['meetings/noun-postpone', 'meetings/noun-moved']);
const LONGEST = 31;

/** A part of a clause with a day of its own. */
interface Segment {
  readonly first: number;
  readonly last: number;
  readonly time: TimeMention;
  readonly place: PlaceMention | null;
  /** Those met: behind `z` or `do`, or as the object. */
  readonly met: Sides;
}

/** Whether a new part of the clause can begin at `index`: after a comma, or with a joiner. */
function canBegin(around: Surroundings, index: number): boolean {
  const { tokens, language } = around.text;
  return (
    tokens[index - 1].text === ',' ||
    tokens[index - 1].text === ';' ||
    language.syntax.coordinators.has(tokens[index].lower)
  );
}

/** The parts of `clause`, one for each day in it; fewer than two where it tells of one encounter. */
function segmentsOf(around: Surroundings, clause: Clause, places: readonly PlaceMention[], within: Telling): Segment[] {
  const days = around.timesOf(clause).filter((time) => {
    if (within.source === 'noun' && (time.first < within.first || time.last > within.last)) return false;
    const span = around.span(time.value);
    return span !== undefined && lengthOf(span) <= LONGEST;
  });
  const starts = [within.source === 'noun' ? within.first : clause.first];
  for (const time of days.slice(1)) {
    let start = time.first;
    while (start > starts.at(-1)! + 1 && !canBegin(around, start)) start--;
    if (start > starts.at(-1)! + 1) starts.push(start);
  }
  if (starts.length < 2 || starts.length !== days.length) return [];
  // `W sobotę i niedzielę` are the days of one encounter.
  const paired =
    days[0].first <= starts[0] + 1 && around.timeAt[starts[1] - 1] >= 0 && around.timeAt[starts[1] + 1] >= 0;
  if (paired) return [];
  return starts.map((first, index) => {
    const last = starts[index + 1] ?? (within.source === 'noun' ? within.last : clause.last);
    const time = days[index];
    const place = bestPlace(places.filter((p) => p.relation === 'at' && p.first >= first && p.last <= last));
    return { first, last, time, place, met: partnersIn(around, clause, first, last) };
  });
}

/** Gives `telling` what the first part of its clause says and returns a telling for each further part. */
export function unfold(
  around: Surroundings,
  clause: Clause,
  telling: Telling,
  places: readonly PlaceMention[],
): Telling[] {
  if (telling.source === 'part' || MOVED.has(telling.rule)) return [];
  const segments = segmentsOf(around, clause, places, telling);
  const own = (segment: Segment): boolean =>
    segment.place !== null || segment.met.mentions.length > 0 || saysAgain(around, segment);
  if (
    segments.length < 2 ||
    !segments.slice(1).every((segment) => own(segment) && segment.time.value !== segments[0].time.value)
  )
    return [];
  const [opening, ...further] = segments;
  // Those who meet in every part: all but those met in one of them.
  const common = { parties: new Set(telling.parties), people: new Set(telling.people) };
  const elsewhere = further.some((segment) => segment.met.mentions.length > 0);
  if (elsewhere) {
    const met = new Set(segments.flatMap((segment) => segment.met.mentions));
    const shared = sidesIn(around, clause, clause.first, clause.last, COMMON, false, (mention) => !met.has(mention));
    for (const { met } of segments) {
      for (const party of met.parties) if (!shared.parties.has(party)) common.parties.delete(party);
      for (const person of met.people) if (!shared.people.has(person)) common.people.delete(person);
    }
    take(telling, common, opening.met);
  }
  // A word such as `telefonicznie` sets the mode of its own part alone.
  const words = segments.map((segment) => modeIn(around, segment.first, segment.last));
  const mode = words.includes(telling.mode === 'unknown' ? undefined : telling.mode) ? 'unknown' : telling.mode;
  telling.mode = words[0] ?? mode;
  telling.date = opening.time.value;
  telling.place = opening.place ?? telling.place;
  if (telling.order === 'later') telling.order = null;
  // A host does not move between his guests.
  const stays = HOSTED.has(telling.rule);
  return further.map((segment, index) => {
    const next: Telling = {
      ...telling,
      anchor: segment.time.first,
      first: segment.first,
      last: segment.last,
      rule: 'meetings/further-date',
      words: [{ first: segment.first, last: segment.last }],
      mode: words[index + 1] ?? mode,
      date: segment.time.value,
      place: segment.place ?? (stays || saysAgain(around, segment) ? telling.place : null),
      parties: new Set(telling.parties),
      helpers: new Set(telling.helpers),
      people: new Set(telling.people),
      ordinal: 0,
    };
    if (segment.met.mentions.length > 0) take(next, common, segment.met);
    return next;
  });
}

function take(telling: Telling, common: Pick<Telling, 'parties' | 'people'>, met: Sides): void {
  telling.parties = new Set([...common.parties, ...met.parties]);
  telling.people = new Set([...common.people, ...met.people]);
}

/** Whether the part says that the same was done again (`i ponownie w czwartek`). */
function saysAgain(around: Surroundings, segment: Segment): boolean {
  for (let i = segment.first; i < segment.last; i++)
    if (around.words.later.has(around.text.tokens[i].lower)) return true;
  return false;
}
