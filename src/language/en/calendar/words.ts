// English calendar words by class: lemmas or, where a word has none of its own, forms.
import type { CalendarWords } from '../../calendar.ts';

/** Numbers the words of a list from `first` on. */
const numbered = (list: string, first = 1): Record<string, number> =>
  Object.fromEntries(list.split(' ').map((word, index) => [word, index + first]));

/** `twenty-one` to `ninety-nine`. */
const TENS: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .flatMap((tens, i) =>
      'one two three four five six seven eight nine'
        .split(' ')
        .map((ones, k): [string, number] => [`${tens}-${ones}`, (i + 2) * 10 + k + 1]),
    ),
);

export const words: CalendarWords = {
  weekday: numbered('monday tuesday wednesday thursday friday saturday sunday'),
  weekdayShort: { ...numbered('mon tue wed thu fri sat sun'), tues: 2, weds: 3, thur: 4, thurs: 4 },
  weekdayAdjective: {},
  month: numbered('january february march april may june july august september october november december'),
  monthShort: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  monthAdjective: {},
  relativeDay: { today: 0, tomorrow: 1, yesterday: -1 },
  relativeDayAdjective: {},
  relativeWeek: {},
  relativeYear: {},
  weekendAdjective: {},
  quarterWord: {
    ...numbered('first-quarter second-quarter third-quarter fourth-quarter'),
    ...numbered('q1 q2 q3 q4'),
    ...numbered('fiscal-first fiscal-second fiscal-third fiscal-fourth'),
  },
  halfWord: { ...numbered('first-half second-half'), ...numbered('h1 h2') },
  yearAgo: { 'year-ago': -1, 'year-earlier': -1 },
  unit: {
    day: 'day',
    week: 'week',
    fortnight: 'week',
    weekend: 'weekend',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    century: 'century',
  },
  shift: { last: -1, past: -1, current: 0, next: 1, coming: 1 },
  sequence: { previous: -1, preceding: -1, following: 1 },
  another: {},
  same: { this: 0, that: 0, same: 0 },
  count: {
    ...numbered(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ),
    a: 1,
    an: 1,
    half: 0.5,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    ...TENS,
  },
  ordinal: {
    ...numbered(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
    thirtieth: 30,
  },
  edge: { start: 0, beginning: 0, middle: 0, end: 0, close: 0, turn: 0 },
  partAdverb: { overnight: 'NI' },
  partNoun: {
    morning: 'MO',
    dawn: 'MO',
    daybreak: 'MO',
    sunrise: 'MO',
    lunchtime: 'AF',
    afternoon: 'AF',
    evening: 'EV',
    dusk: 'EV',
    sunset: 'EV',
    night: 'NI',
  },
  season: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  decadeWord: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
};
