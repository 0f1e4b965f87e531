// Lists of towns with a day each are the rounds of a series (`Genewa (maj), Rzym (czerwiec)`, `12 maja Ankara, tydzień później Doha`).
import { ANY_CASE } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { lengthOf } from './calendar.ts';
import { worldPlace } from './known-places.ts';
import type { PlaceMention } from './place-names.ts';
import { sideOfToday } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';

/** Longest span of a date that can be a round's. */
const LONGEST = 31;
/** Words between a town and its day. */
const GAP = 3;
const FEWEST = 2;

/** Whether the clause says of a town that it came next (`London followed in February`). */
const comesNext = (around: Surroundings, { verb, lemma }: Clause): boolean =>
  verb >= 0 && around.words.followings.has(lemma);

/** The towns that `clause` names in any way, in its order. */
function townsIn(around: Surroundings, clause: Clause): PlaceMention[] {
  const towns: PlaceMention[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    const known = worldPlace(around.text, i, ANY_CASE);
    if (!known || (known.entry.kind !== 'place' && known.entry.kind !== 'capital')) continue;
    const { name, country, party } = known.entry;
    towns.push({ first: i, last: known.last, name, country: country ?? party, grain: 'city', relation: 'at' });
    i = known.last - 1;
  }
  return towns;
}

/** Whether nothing but joiners stands between two neighbours in a list. */
function isNear(around: Surroundings, from: number, to: number): boolean {
  if (to < from || to - from > GAP) return false;
  for (let i = from; i < to; i++) {
    const joins =
      around.text.tokens[i].kind !== 'word' || around.isPreposition(i) || around.among(i, around.words.followings);
    if (!joins) return false;
  }
  return true;
}

/** The towns of a clause that have a day beside them, all of them before it or all behind it. */
function dated(around: Surroundings, clause: Clause): { town: PlaceMention; date: TimeMention }[] {
  const times = around.timesOf(clause).filter((time) => {
    const span = around.span(time.value);
    return span !== undefined && lengthOf(span) <= LONGEST;
  });
  const fewest = comesNext(around, clause) ? 1 : FEWEST;
  const towns = times.length < fewest ? [] : townsIn(around, clause);
  if (towns.length < fewest) return [];
  const townsFirst = towns[0].first < times[0].first;
  let next = 0;
  return towns.flatMap((town) => {
    const reached = (time: TimeMention): boolean =>
      townsFirst ? time.first >= town.last : isNear(around, time.last, town.first) || time.first > town.first;
    while (next < times.length && !reached(times[next])) next++;
    const date = times[next];
    const near = date && (townsFirst ? isNear(around, town.last, date.first) : isNear(around, date.last, town.first));
    return near ? [{ town, date }] : [];
  });
}

/** A telling for each town of a list; their sides are those of the report's talks. */
export function townListTellings(around: Surroundings, clause: Clause): Telling[] {
  const next = comesNext(around, clause);
  if (clause.verb >= 0 && !next && !around.words.copulas.has(clause.lemma)) return [];
  const rounds = dated(around, clause);
  if (rounds.length < (next ? 1 : FEWEST)) return [];
  return rounds.map(({ town, date }) =>
    tell({
      anchor: town.first,
      clause: clause.index,
      first: Math.min(town.first, date.first),
      last: Math.max(town.last, date.last),
      kind: 'round',
      source: 'event',
      rule: 'meetings/town-list',
      status: sideOfToday(around, date.value) === 'future' ? 'planned' : 'held',
      date: date.value,
      place: town,
      quoted: clause.quotation >= 0,
    }),
  );
}
