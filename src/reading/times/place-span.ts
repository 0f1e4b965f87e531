// Places units counted from a day, seasons, and years with their parts.
import type { Pieces, Season } from '../../language/calendar.ts';
import { ownYear, type Reference } from './choose.ts';
import { addMonths, type Day, dateOf, dayOf, formatYear, weekdayOf } from './days.ts';
import type { Direction } from './sense.ts';
import { century, date, decade, month, type Placed, section, week, weekend, year, years } from './spans.ts';

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A unit counted from a day: this one, the next, or some number away. */
export function placeUnit(p: Pieces, reference: Reference): Placed | undefined {
  const base = p.from === 'then' ? reference.mentioned : reference.now;
  const count = p.count ?? 1;
  const steps = p.direction === undefined ? (p.shift ?? 0) : p.direction * count;
  switch (p.unit) {
    case 'day':
      return date(base + Math.round(steps));
    case 'week':
      // `tydzień temu` is that weekday, `dwa tygodnie temu` the week.
      if (p.direction !== undefined && count === 1) return date(base + 7 * steps);
      return week(base + 7 * steps);
    case 'weekend':
      return weekend(base + 7 * (p.shift ?? weekendShift(base, reference.direction)));
    case 'month':
      return month(dateOf(base).year, dateOf(base).month + Math.round(steps));
    case 'quarter': {
      const shifted = dateOf(addMonths(base, 3 * steps));
      const number = Math.ceil(shifted.month / 3);
      return section(shifted.year, `Q${number}`, number * 3 - 2, 3);
    }
    case 'half': {
      const shifted = dateOf(addMonths(base, 6 * steps));
      const number = Math.ceil(shifted.month / 6);
      return section(shifted.year, `H${number}`, number * 6 - 5, 6);
    }
    case 'year':
      if (Number.isInteger(steps)) return year(dateOf(base).year + steps);
      return month(dateOf(base).year, dateOf(base).month + Math.round(steps * 12));
    case 'decade':
      return p.direction === undefined
        ? decade(Math.floor(dateOf(base).year / 10) + steps)
        : year(dateOf(base).year + 10 * steps);
    case 'century':
      return p.direction === undefined
        ? century(Math.floor(dateOf(base).year / 100) + steps)
        : year(dateOf(base).year + 100 * steps);
    default:
      return undefined;
  }
}

/** Weekends from that of this ISO week: a past one told before Saturday is last week's. */
const weekendShift = (now: Day, direction: Direction): number => (direction === 'back' && weekdayOf(now) < 6 ? -1 : 0);

/** A season of the year. */
export function placeSeason(p: Pieces, reference: Reference): Placed {
  const season = p.season!;
  const start = SEASON_START[season];
  const current = dateOf(reference.now);
  let number = ownYear(p, reference.now) ?? reference.year;
  if (number === undefined) {
    // In January and February the winter is last year's.
    const seasonYear = season === 'WI' && current.month < 3 ? current.year - 1 : current.year;
    const begun = dayOf(seasonYear, start, 1) <= reference.now;
    const over = addMonths(dayOf(seasonYear, start, 1), 3) <= reference.now;
    const past = p.shift === -1 ? over : begun || p.shift === 0;
    const next = p.shift === 1 ? begun : over;
    if (reference.direction === 'back' || p.shift === -1) number = past ? seasonYear : seasonYear - 1;
    else number = p.shift !== 0 && next ? seasonYear + 1 : seasonYear;
  }
  return section(number, season, start, 3);
}

/** A quarter or half of a year; without a year of its own the one that the direction of the sentence lets it be. */
function placePart(p: Pieces, code: string, months: number, reference: Reference): Placed {
  const { now, direction } = reference;
  const begin = (p.nth! - 1) * months + 1;
  const current = dateOf(now).year;
  let number = ownYear(p, now) ?? reference.year;
  if (number === undefined) {
    const start = dayOf(current, begin, 1);
    if (direction === 'back') number = start > now ? current - 1 : current;
    else number = direction === 'ahead' && addMonths(start, months) <= now ? current + 1 : current;
  }
  return section(number, `${code}${p.nth}`, begin, months);
}

/** Years, decades and centuries, and the quarters and halves of a year. */
export function placeYears(p: Pieces, reference: Reference): Placed | undefined {
  const own = ownYear(p, reference.now) ?? reference.year ?? dateOf(reference.now).year;
  if (p.untilYear !== undefined) {
    return p.untilYear > own ? years(own, p.untilYear, `${formatYear(own)}/${formatYear(p.untilYear)}`) : undefined;
  }
  if (p.decade !== undefined)
    return decade((p.century === undefined ? (p.decade > 20 ? 190 : 200) : (p.century - 1) * 10) + p.decade / 10);
  if (p.century !== undefined) return century(p.century - 1);
  if (p.nth !== undefined && p.unit === 'quarter') return p.nth <= 4 ? placePart(p, 'Q', 3, reference) : undefined;
  if (p.nth !== undefined && p.unit === 'half') return p.nth <= 2 ? placePart(p, 'H', 6, reference) : undefined;
  return p.year === undefined ? undefined : year(own);
}
