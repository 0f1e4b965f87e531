// TIMEX3 and EDTF values in plain words, and the order in which they begin.
import type { Messages } from './messages.ts';

/** The month in which a season begins. */
const seasons: Readonly<Record<string, string>> = { SP: '03', SU: '06', FA: '09', WI: '12' };

/** Puts values such as `2025-12-05TEV`, `2025-W50`, `2026-01-23/2026-01-24` into words. A value of another form stays as it is. */
export function timeNamer({ locale, times }: Pick<Messages, 'locale' | 'times'>): (value: string) => string {
  const weekday = formatter(locale, { weekday: 'short' });
  const day = formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = formatter(locale, { month: 'long', year: 'numeric' });
  const partsOfDay: Readonly<Record<string, string>> = times.partsOfDay;
  const seasonNames: Readonly<Record<string, string>> = times.seasons;

  const point = (value: string): string => {
    const [, year, rest, time] = /^(\d{4})(?:-([\dA-Z-]+?))?(?:T([\dA-Z:]+))?$/.exec(value) ?? [];
    const date = dayOf(value);
    if (date) {
      const words = `${weekday().format(date)} ${day().format(date)}`;
      return time ? `${words}, ${partsOfDay[time] ?? time}` : words;
    }
    if (!year || time) return value;
    if (!rest) return year;
    if (/^(?:0[1-9]|1[0-2])$/.test(rest)) return month().format(new Date(`${year}-${rest}-01`));
    if (/^W\d\d$/.test(rest)) return times.week(Number(rest.slice(1)), year);
    if (/^Q[1-4]$/.test(rest)) return times.quarter(Number(rest.slice(1)), year);
    return seasonNames[rest] ? `${seasonNames[rest]} ${year}` : value;
  };

  return (value) => {
    const [from, to, ...more] = value.split('/');
    if (!to || more.length > 0) return point(value);
    const first = from.length === 10 ? dayOf(from) : undefined;
    const last = to.length === 10 ? dayOf(to) : undefined;
    if (!first || !last || first > last) return `${point(from)} – ${point(to)}`;
    return day().formatRange(first, last).replace(/\s–\s/, ' – ');
  };
}

/** Makes the format when it is first used: formats take milliseconds to make. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let format: Intl.DateTimeFormat | undefined;
  return () => {
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return format;
  };
}

function dayOf(value: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(value)) return undefined;
  const day = new Date(value.slice(0, 10));
  // `Date` moves a day that no month has into the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10)) ? day : undefined;
}

/** What to sort values by: those that begin earlier come first, those that tell no year and null last. */
export function timeOrder(value: string | null): string {
  const from = value?.split('/')[0] ?? '';
  const [, year, kind, rest] = /^(\d{4})(?:-([WQ](?=\d))?([\dA-Z].*))?$/.exec(from) ?? [];
  if (!year) return '~';
  const number = Number.parseInt(rest, 10);
  if (kind === 'W') return mondayOf(Number(year), number);
  if (kind === 'Q') return `${year}-${String(number * 3 - 2).padStart(2, '0')}`;
  return seasons[rest] ? `${year}-${seasons[rest]}` : from;
}

/** ISO 8601: week 1 is the one that holds 4 January. */
function mondayOf(year: number, week: number): string {
  const sinceMonday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  return new Date(Date.UTC(year, 0, 4 - sinceMonday + (week - 1) * 7)).toISOString().slice(0, 10);
}
