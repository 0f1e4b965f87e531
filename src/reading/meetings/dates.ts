// Which calendar expression dates an encounter.
import type { TimeMention } from '../times/time-mention.ts';
import { isoDay, LONGEST_ROUND, lengthOf } from './calendar.ts';
import type { Surroundings } from './surroundings.ts';

export interface MeetingDate {
  readonly value: string;
  /** The day it began, where it went on after it. */
  readonly open: boolean;
  readonly time: TimeMention;
}

const isPoint = (time: TimeMention): boolean => time.type !== 'DURATION' && time.type !== 'SET';

/** `w tym roku` and the like date nothing: they only count (`druga w tym roku runda`). */
const isThisYear = (around: Surroundings, time: TimeMention): boolean => time.value === around.published.slice(0, 4);

/** Whether the encounters are counted from a month or year (`the first since 2019`). */
const countsFrom = (around: Surroundings, time: TimeMention): boolean =>
  around.words.sincePrepositions.has(around.token(time.first - 1)?.lower ?? '') &&
  lengthOf(around.span(time.value)!) > LONGEST_ROUND;

/** The interval whose first and last day, one of which is `chosen`, stand side by side (`od środy do piątku`). */
function throughout(around: Surroundings, times: readonly TimeMention[], chosen: TimeMention): string | undefined {
  const { sincePrepositions, untilPrepositions, targetPrepositions } = around.words;
  const behind = ({ first }: TimeMention, prepositions: ReadonlySet<string>): boolean =>
    prepositions.has(around.text.tokens[first - 1]?.lower ?? '');
  for (const late of times) {
    const early = times.find(({ last }) => last === late.first - 1);
    if (!early || (early !== chosen && late !== chosen)) continue;
    const closes = behind(late, untilPrepositions) || behind(late, targetPrepositions);
    if (!closes || !behind(early, sincePrepositions)) continue;
    const from = around.span(early.value)!;
    const to = around.span(late.value)!;
    const days = from.first === from.last && to.first === to.last && from.first < to.first;
    if (days && to.first - from.first < LONGEST_ROUND) return `${isoDay(from.first)}/${isoDay(to.first)}`;
  }
  return undefined;
}

/** The date of several candidates that serves best: a day before a longer span, then the nearest to `anchor`. */
export function chooseDate(
  around: Surroundings,
  times: readonly TimeMention[],
  anchor: number,
): MeetingDate | undefined {
  const { tokens } = around.text;
  const candidates = times.filter(
    (time) =>
      isPoint(time) && around.span(time.value) !== undefined && !isThisYear(around, time) && !countsFrom(around, time),
  );
  const preposition = (time: TimeMention): string => tokens[time.first - 1]?.lower ?? '';
  const distance = (time: TimeMention): number => (time.first > anchor ? time.first - anchor : anchor - time.last + 1);
  const grade = (time: TimeMention): number => {
    const length = lengthOf(around.span(time.value)!);
    const deadline = around.words.untilPrepositions.has(preposition(time)) ? 400 : 0;
    return (length > 7 ? 200 : length > 1 ? 20 : 0) + deadline + distance(time);
  };
  let best: TimeMention | undefined;
  for (const time of candidates) if (!best || grade(time) < grade(best)) best = time;
  if (!best) return undefined;
  const chosen = best;
  // `w środę i czwartek`: two days of one event.
  const pair = candidates.find((time) => {
    const [early, late] = time.first < chosen.first ? [time, chosen] : [chosen, time];
    const between = tokens.slice(early.last, late.first);
    const joined =
      between.length > 0 &&
      between.length <= 2 &&
      between.some((t) => around.text.language.syntax.coordinators.has(t.lower));
    const a = around.span(early.value)!;
    const b = around.span(late.value)!;
    return time !== chosen && joined && b.first === a.last + 1 && a.first === a.last && b.first === b.last;
  });
  if (pair) {
    const days = [around.span(pair.value)!.first, around.span(chosen.value)!.first].sort((a, b) => a - b);
    return { value: `${isoDay(days[0])}/${isoDay(days[1])}`, open: false, time: chosen };
  }
  const whole = throughout(around, candidates, chosen);
  if (whole) return { value: whole, open: false, time: chosen };
  return { value: chosen.value, open: around.words.sincePrepositions.has(preposition(chosen)), time: chosen };
}
