// English patterns of calendar expressions. `CalendarPattern` in ../../calendar.ts says how they are written.
import type { CalendarPattern, Pieces } from '../../calendar.ts';

const DOT = '"."?';
const DASH = '"-|–|—"';
const MONTH = `( month | monthShort ${DOT} )`;
/** `2015`, `of 2015`, `, 2015`, `last year`, `this year`. */
const YEAR =
  '( year | "of|," year | shift unit=year/sg | same unit=year/sg | "of" shift unit=year/sg | "of" same unit=year/sg )';
export const YEAR_AFTER = `${YEAR}?`;
const DAY = '( day | ordinal@day )';
/** Words before a day that keep its value. */
const EARLY = '( "early|late|later|earlier" "on"? )';
const ON = '"on"?';
const MERIDIAN_AM = `"am|a.m" ${DOT}`;
const MERIDIAN_PM = `"pm|p.m" ${DOT}`;
const ZONE = '( "gmt|utc|et|est|edt|cet|cest|bst|ist" | "local" "time" )?';
const WEEKDAY = `( weekday | weekdayShort ${DOT} )`;
/** Prepositions that take a month, season or year. */
const IN = '"in|since|until|till|from|by|before|after|to|through|during|for|of|between|late|early|and"';

const days: CalendarPattern[] = [
  { rule: 'day-of-month', form: `"the"? ${DAY} "of"? ${MONTH} ${YEAR_AFTER}` },
  { rule: 'month-and-day', form: `${MONTH} "the"? ${DAY} ${YEAR_AFTER}` },
  { rule: 'day-in-figures', form: 'date' },
  { rule: 'day-in-figures', form: 'year "-" monthFigure "-" day' },
  { rule: 'day-in-figures', form: 'monthFigure "/" day "/" year' },
  { rule: 'days-of-month', form: `day ${DASH} day@untilDay ${MONTH} ${YEAR_AFTER}` },
  { rule: 'days-of-month', form: `${MONTH} day ${DASH} day@untilDay ${YEAR_AFTER}` },
  { rule: 'days-of-month', form: `day "to|until|till" day@untilDay ${MONTH} ${YEAR_AFTER}` },
  { rule: 'days-of-month', form: `${MONTH} day "to|until|till|through" day@untilDay ${YEAR_AFTER}` },
  { rule: 'days-of-month', form: `"between" [ day "and" day@untilDay ${MONTH} ${YEAR_AFTER} ]` },
  { rule: 'days-of-month', form: `"between" [ ${MONTH} day "and" day@untilDay ${YEAR_AFTER} ]` },
  { rule: 'days-of-month', form: `day "and|or" day@untilDay ${MONTH} ${YEAR_AFTER}`, set: { list: true } },
  { rule: 'days-of-month', form: `${MONTH} day "and|or" day@untilDay ${YEAR_AFTER}`, set: { list: true } },
  { rule: 'days-of-months', form: `day ${MONTH} ( ${DASH} | "to" ) day@untilDay month@untilMonth ${YEAR_AFTER}` },
  { rule: 'days-of-months', form: `${MONTH} day ( ${DASH} | "to" ) month@untilMonth day@untilDay ${YEAR_AFTER}` },
  { rule: 'weekday', form: `${EARLY}? weekday` },
  { rule: 'weekday', form: `weekdayShort ${DOT}` },
  { rule: 'weekday', form: `weekday ( shift | sequence | same@shift ) unit=week/sg` },
  { rule: 'weekday', form: '( "last" | "this" | "next" )? weekday "of" shift unit=week/sg' },
  { rule: 'weekday', form: '( shift | sequence | same@shift ) weekday' },
  { rule: 'weekday', form: 'unit=week/sg@none "from" weekday', set: { count: 1 } },
  { rule: 'weekday', form: 'weekday unit=week/sg@none', set: { count: 1 } },
  { rule: 'weekday-and-date', form: `${EARLY}? ${WEEKDAY} ","? "the"? ${DAY} "of"? ${MONTH} ${YEAR_AFTER}` },
  { rule: 'weekday-and-date', form: `${EARLY}? ${WEEKDAY} ","? ${MONTH} ${DAY} ${YEAR_AFTER}` },
  { rule: 'nth-weekday', form: `"the"? ordinal weekday "in|of" month ${YEAR_AFTER}` },
  { rule: 'nth-weekday', form: `"the"? "last" weekday "in|of" month ${YEAR_AFTER}`, set: { nth: -1 } },
  { rule: 'relative-day', form: `${EARLY}? relativeDay` },
  { rule: 'relative-day', form: '"the" unit=day/sg "before" "yesterday"', set: { shift: -2 } },
  { rule: 'relative-day', form: '"the" unit=day/sg "after" "tomorrow"', set: { shift: 2 } },
  { rule: 'same-day', form: '"the" "same" unit=day/sg', set: { shift: 0, from: 'then' } },
  { rule: 'same-day', form: '"that" unit=day/sg', set: { shift: 0, from: 'then' } },
  { rule: 'same-day', form: '"earlier|later" "in" "the" unit=day/sg', set: { shift: 0, from: 'now' } },
  { rule: 'same-day', form: '"earlier" "this" unit=day/sg', set: { shift: 0, from: 'now' } },
  { rule: 'next-day', form: '"the"? sequence unit=day/sg' },
  { rule: 'next-day', form: '"the" "next" unit=day/sg', set: { unit: 'day', count: 1, direction: 1, from: 'then' } },
  { rule: 'next-day', form: '"the" unit=day/sg "after"', set: { count: 1, direction: 1, from: 'then' } },
  { rule: 'next-day', form: '( "the" | "a" ) unit=day/sg "later"', set: { count: 1, direction: 1, from: 'then' } },
  {
    rule: 'previous-day',
    form: '( "the" | "a" ) unit=day/sg ( "before" | "earlier" )',
    set: { count: 1, direction: -1, from: 'then' },
  },
];

const LAST_NIGHT: Pieces = { unit: 'day', shift: -1, part: 'NI' };
const parts: CalendarPattern[] = [
  { rule: 'part-of-day', form: `${EARLY}? weekday partNoun` },
  { rule: 'part-of-day', form: `relativeDay partNoun` },
  { rule: 'part-of-day', form: `"the" partNoun "of" ( weekday | ${DAY} ${MONTH} | ${MONTH} ${DAY} )` },
  { rule: 'part-of-day', form: 'partNoun "on" weekday' },
  { rule: 'part-of-day', form: '"tonight"', set: { unit: 'day', shift: 0, part: 'NI', from: 'now' } },
  { rule: 'part-of-day', form: '"last" partNoun=NI', set: LAST_NIGHT },
  { rule: 'part-of-day', form: '"last" "evening"', set: { unit: 'day', shift: -1, part: 'EV' } },
  { rule: 'part-of-day', form: '"this" partNoun', set: { unit: 'day', shift: 0, from: 'now' } },
  { rule: 'part-of-day', form: '"the" "same" partNoun', set: { unit: 'day', shift: 0, from: 'then' } },
  { rule: 'part-of-day', form: '"that" partNoun', set: { unit: 'day', shift: 0, from: 'then' } },
  { rule: 'part-of-day', form: '"the" partNoun "before"', set: { unit: 'day', count: 1, direction: -1, from: 'then' } },
  {
    rule: 'part-of-day',
    form: '"the" ( "previous" | "preceding" ) partNoun',
    set: { unit: 'day', count: 1, direction: -1, from: 'then' },
  },
  {
    rule: 'part-of-day',
    form: '"the" ( "next" | "following" ) partNoun',
    set: { unit: 'day', count: 1, direction: 1, from: 'then' },
  },
  { rule: 'overnight', form: 'partAdverb "into" weekday', set: { eve: true } },
  { rule: 'overnight', form: 'partAdverb', set: { unit: 'day', shift: -1 } },
  { rule: 'night', form: '"the" "night" "of|from" weekday ( "to" weekday@none )?', set: { part: 'NI' } },
  { rule: 'clock', form: `( clock | hour ) ${MERIDIAN_AM} ${ZONE}`, set: { part: 'MO' } },
  { rule: 'clock', form: `( clock | hour ) ${MERIDIAN_PM} ${ZONE}`, set: { part: 'AF' } },
  { rule: 'clock', form: `time ${ZONE}` },
  { rule: 'clock', form: 'clock ( "gmt|utc|et|est|edt|cet|cest|bst|ist" | "local" "time" )' },
  { rule: 'clock', form: `( clock | hour ) ${MERIDIAN_AM} ${ZONE} ","? ${ON} weekday`, set: { part: 'MO' } },
  { rule: 'clock', form: `( clock | hour ) ${MERIDIAN_PM} ${ZONE} ","? ${ON} weekday`, set: { part: 'AF' } },
  {
    rule: 'clock',
    form: `( clock | hour ) ${MERIDIAN_PM} ${ZONE} ( "on" ${DAY} ${MONTH} | "on"? ${MONTH} ${DAY} )`,
    set: { part: 'AF' },
  },
  {
    rule: 'clock',
    form: `( clock | hour ) ${MERIDIAN_AM} ${ZONE} ( "on" ${DAY} ${MONTH} | "on"? ${MONTH} ${DAY} )`,
    set: { part: 'MO' },
  },
  { rule: 'clock', form: `time ${ZONE} ","? ${ON} ( weekday | relativeDay )` },
  { rule: 'clock', form: `time ${ZONE} "on" ( ${DAY} ${MONTH} | ${MONTH} ${DAY} )` },
  { rule: 'clock', form: `clock ${ZONE} "on" ( weekday | ${DAY} ${MONTH} | ${MONTH} ${DAY} )` },
  { rule: 'clock', form: '"at|by|until|from|around|about|to" [ clock ] !nominal' },
  {
    rule: 'midnight',
    form: `"midnight" ( "on" ( weekday | ${MONTH} ${DAY} | ${DAY} ${MONTH} ) )?`,
    set: { hour: 0, minute: 0 },
  },
  {
    rule: 'noon',
    form: `"noon|midday" ( "on" ( weekday | ${MONTH} ${DAY} | ${DAY} ${MONTH} ) )?`,
    set: { hour: 12, minute: 0 },
  },
];

const weeks: CalendarPattern[] = [
  {
    rule: 'period',
    form: '"the"? ( shift | sequence ) ( unit=week/sg | unit=month/sg | unit=year/sg | unit=weekend/sg | unit=quarter/sg | unit=decade/sg | unit=century/sg )',
  },
  {
    rule: 'period',
    form: '"earlier|later" same@shift ( unit=week/sg | unit=month/sg | unit=year/sg )',
    set: { from: 'now' },
  },
  { rule: 'period', form: '"early|late" ( shift | sequence ) ( unit=week/sg | unit=month/sg | unit=year/sg )' },
  {
    rule: 'period',
    form: 'same@shift ( unit=week/sg | unit=month/sg | unit=year/sg | unit=weekend/sg | unit=quarter/sg )',
    set: { from: 'now' },
  },
  {
    rule: 'edge',
    form: '"the"? edge "of" ( shift | sequence | same@shift | "the" ) ( unit=week/sg | unit=month/sg | unit=year/sg | unit=quarter/sg )',
    set: { shift: 0 },
  },
  { rule: 'edge', form: '"the"? edge "of" ( shift | sequence ) ( unit=week/sg | unit=month/sg | unit=year/sg )' },
  { rule: 'weekend', form: '"the" unit=weekend/sg' },
  { rule: 'weekend', form: '"at|over" [ "the" unit=weekend/sg ]' },
];

const months: CalendarPattern[] = [
  { rule: 'month', form: `${IN} [ month ${YEAR_AFTER} ]` },
  { rule: 'month', form: `"early|late|mid" month ${YEAR_AFTER}` },
  { rule: 'month', form: `month ${YEAR}` },
  { rule: 'month', form: 'monthShort "."? year' },
  { rule: 'month', form: '( shift | sequence | same@shift ) month' },
  { rule: 'month', form: `"the"? edge "of" month ${YEAR_AFTER}` },
  { rule: 'month', form: `month ( "and|or|to" | ${DASH} ) [ month ${YEAR_AFTER} ]` },
  { rule: 'month', form: `[ month ] ( "and|or|to" | ${DASH} ) month` },
  { rule: 'month', form: `"the" ordinal@none ( unit=week/sg | unit=day/pl ) "of" month ${YEAR_AFTER}` },
];

const years: CalendarPattern[] = [
  {
    rule: 'year',
    form: '"in|since|until|till|from|by|before|after|of|to|through|during|for|early|late" [ year ] !nominal',
  },
  { rule: 'year', form: '"the" [ year ]' },
  { rule: 'year', form: '"early|late|mid" year' },
  { rule: 'year', form: '"the"? edge "of" year' },
  { rule: 'years', form: `year ${DASH} year@untilYear` },
  { rule: 'years', form: `"from|between" [ year "to|and" year@untilYear ]` },
  { rule: 'decade', form: '"the" decadeWord' },
  {
    rule: 'quarter',
    form: `"the"? ordinal unit=quarter/sg ( "of" year | "of" same unit=year/sg | "of" shift unit=year/sg | year )?`,
  },
  {
    rule: 'half',
    form: `"the"? ordinal "half" "of" ( year | "the" unit=year/sg@none | same unit=year/sg@none | shift unit=year/sg@none )`,
    set: { unit: 'half' },
  },
  { rule: 'season', form: `"the"? season "of" year` },
  { rule: 'season', form: `season year` },
  { rule: 'season', form: '( shift | same@shift | sequence ) season' },
  { rule: 'season', form: `"in|since|until|by|before|during" [ "the"? season ${YEAR_AFTER} ]` },
];

const COUNTED = '( count count? unit )';
const ago: CalendarPattern[] = [
  {
    rule: 'ago',
    form: `( "more" "than" | "almost|nearly|about|around|over|some" )? ${COUNTED} "ago"`,
    set: { direction: -1, from: 'now' },
  },
  { rule: 'earlier', form: `${COUNTED} ( "earlier" | "before" )`, set: { direction: -1, from: 'then' } },
  { rule: 'later', form: `${COUNTED} ( "later" | "afterwards" )`, set: { direction: 1, from: 'then' } },
  { rule: 'ahead', form: `"in" [ ${COUNTED} "time" ]`, set: { direction: 1, from: 'now' } },
  { rule: 'ahead', form: `${COUNTED} "from" "now"`, set: { direction: 1, from: 'now' } },
  {
    rule: 'before-event',
    form: `${COUNTED} "before" ( any? any )? event`,
    set: { direction: -1, from: 'then', event: true },
  },
  {
    rule: 'after-event',
    form: `${COUNTED} "after" ( any? any )? event`,
    set: { direction: 1, from: 'then', event: true },
  },
];

export const patterns: readonly CalendarPattern[] = [...days, ...parts, ...weeks, ...months, ...years, ...ago];
