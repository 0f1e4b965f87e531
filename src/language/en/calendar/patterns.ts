// English patterns of calendar expressions. `CalendarPattern` in ../../calendar.ts says how they are written.
import type { CalendarPattern, Pieces } from '../../calendar.ts';

const DOT = '"."?';
const DASH = '"-|–|—"';
const OWNER = '"\'s|’s|\'|’"';
const MONTH = `( month | monthShort ${DOT} )`;
/** `2015`, `of 2015`, `, 2015`, `last year`, `this year`. */
const YEAR =
  '( year | "of|," year | shift unit=year/sg | same unit=year/sg | "of" shift unit=year/sg | "of" same unit=year/sg )';
export const YEAR_AFTER = `${YEAR}?`;
const DAY = '( day | ordinal@day )';
const LAST_DAY = '( day@untilDay | ordinal@untilDay )';
/** `5 December`, `the 5th of December`, `December 5`. */
const DATE = `( "the"? ${DAY} "of"? ${MONTH} | ${MONTH} "the"? ${DAY} )`;
/** Words before a day, part of day or period that keep its value. */
const EARLY = '( "early|late|later|earlier" "on"? )?';
const TO = '"to|until|till|through"';
const PERIOD =
  '( unit=week/sg | unit=month/sg | unit=year/sg | unit=weekend/sg | unit=quarter/sg | unit=decade/sg | unit=century/sg )';
const WEEKDAY = `( weekday/sg | weekdayShort ${DOT} )`;
/** Determiners before a noun that has a weekday, month or year before it (`the Friday meeting`, `their May pledge`). */
const DETERMINER = '"the|a|an|that|its|his|her|our|their|your|my"';
/** Prepositions that take a month, season or year. */
const IN =
  '"in|since|until|till|from|by|before|after|to|through|throughout|during|for|of|between|late|early|mid|and|or|than|around|about|towards|toward|into|within|over|sometime|starting|beginning|ending|ended|as"';

const THEN = { from: 'then' } as const;
const AFTER: Pieces = { ...THEN, count: 1, direction: 1 };
const BEFORE: Pieces = { ...THEN, count: 1, direction: -1 };

const days: CalendarPattern[] = [
  { rule: 'day-of-month', form: `"the"? ${DAY} "of"? ${MONTH} ${YEAR_AFTER}` },
  { rule: 'month-and-day', form: `${MONTH} "the"? ${DAY} ${YEAR_AFTER}` },
  { rule: 'day-in-figures', form: 'date' },
  { rule: 'day-in-figures', form: 'year "-" monthFigure "-" day' },
  { rule: 'day-in-figures', form: 'monthFigure "/" day "/" year' },
  { rule: 'days-of-month', form: `"the"? ${DAY} ( ${DASH} | ${TO} ) "the"? ${LAST_DAY} "of"? ${MONTH} ${YEAR_AFTER}` },
  { rule: 'days-of-month', form: `${MONTH} ${DAY} ( ${DASH} | ${TO} ) "the"? ${LAST_DAY} ${YEAR_AFTER}` },
  { rule: 'day-of-month', form: `"the"? ordinal@day "of" ( "this" | shift ) unit=month/sg`, set: { shift: 0 } },
  { rule: 'days-of-month', form: `"between" [ "the"? ${DAY} "and" "the"? ${LAST_DAY} "of"? ${MONTH} ${YEAR_AFTER} ]` },
  { rule: 'days-of-month', form: `"between" [ ${MONTH} ${DAY} "and" ${LAST_DAY} ${YEAR_AFTER} ]` },
  {
    rule: 'days-of-month',
    form: `${DAY} "and|or" ${LAST_DAY} "of"? ${MONTH} ${YEAR_AFTER}`,
    set: { list: true },
  },
  { rule: 'days-of-month', form: `${MONTH} ${DAY} "and|or" ${LAST_DAY} ${YEAR_AFTER}`, set: { list: true } },
  { rule: 'days-of-month', form: `day "," day@none ","? "and" day@untilDay ${MONTH} ${YEAR_AFTER}` },
  { rule: 'days-of-months', form: `${DAY} ${MONTH} ( ${DASH} | ${TO} ) ${LAST_DAY} month@untilMonth ${YEAR_AFTER}` },
  { rule: 'days-of-months', form: `${MONTH} ${DAY} ( ${DASH} | ${TO} ) month@untilMonth ${LAST_DAY} ${YEAR_AFTER}` },
  { rule: 'days-of-months', form: `"between" [ ${DAY} ${MONTH} "and" ${LAST_DAY} month@untilMonth ${YEAR_AFTER} ]` },
  { rule: 'days-of-months', form: `"between" [ ${MONTH} ${DAY} "and" month@untilMonth ${LAST_DAY} ${YEAR_AFTER} ]` },
  { rule: 'weekday-adjective', form: `${EARLY} [ weekday/sg ] ${OWNER}`, set: { adjective: true } },
  { rule: 'weekday-adjective', form: `${DETERMINER} [ weekday/sg ] any`, set: { adjective: true } },
  { rule: 'weekday', form: `${EARLY} weekday/sg` },
  {
    rule: 'weekday',
    form: '( weekdayShort=1 | weekdayShort=2 | weekdayShort=3 | weekdayShort=4 | weekdayShort=5 ) "."',
  },
  { rule: 'weekday', form: `weekday/sg ( shift | sequence | same@shift ) unit=week/sg` },
  { rule: 'weekday', form: '( "last" | "this" | "next" )? weekday/sg "of" shift unit=week/sg' },
  { rule: 'weekday', form: `${EARLY} ( "this"? shift | "the" sequence | same@shift ) weekday/sg` },
  { rule: 'weekday', form: 'unit=week/sg@none "from" weekday/sg', set: { count: 1 } },
  { rule: 'weekday', form: 'weekday/sg unit=week/sg@none', set: { count: 1 } },
  { rule: 'weekdays', form: `weekday/sg ( ${TO} | ${DASH} ) weekday/sg@untilWeekday` },
  { rule: 'weekdays', form: '"between" [ weekday/sg "and" weekday/sg@untilWeekday ]' },
  {
    rule: 'weekdays',
    form: `${EARLY} ( "this"? shift )? weekday/sg "and" weekday/sg@untilWeekday`,
    set: { list: true },
  },
  { rule: 'weekday-and-date', form: `${EARLY} ${WEEKDAY} ","? ${DATE} ${YEAR_AFTER}` },
  { rule: 'weekday-and-date', form: `${WEEKDAY} "(" ${DATE} ${YEAR_AFTER} ")"` },
  { rule: 'name', form: '"black|bloody|cyber" weekday@none' },
  {
    rule: 'name',
    form: '"september|sept" "."? day=11@none ( ","? "2001" )? "terror|terrorist|terrorism"? "attacks|attack|commission|hijackers|bombings"',
  },
  { rule: 'nth-weekday', form: `"the"? ordinal weekday "in|of" month ${YEAR_AFTER}` },
  { rule: 'nth-weekday', form: `"the"? "last" weekday "in|of" month ${YEAR_AFTER}`, set: { nth: -1 } },
  { rule: 'relative-day', form: `${EARLY} [ relativeDay ] !"'s"` },
  {
    rule: 'relative-day',
    form: `[ relativeDay ] ${OWNER} !"world|youth|generation|generations|society|standards|children|leaders|economy|technology|people|politics|age|computers|cars"`,
  },
  { rule: 'relative-day', form: '"the" unit=day/sg "before" "yesterday"', set: { shift: -2 } },
  { rule: 'relative-day', form: '"the" unit=day/sg "after" "tomorrow"', set: { shift: 2 } },
  { rule: 'same-day', form: '( "the" | "that" ) "same|very" unit=day/sg', set: { shift: 0, ...THEN } },
  { rule: 'same-day', form: '"early|late|earlier|later"? "that" unit=day/sg', set: { shift: 0, ...THEN } },
  { rule: 'same-day', form: '"earlier|later|late|early" "in" "the" unit=day/sg', set: { shift: 0, from: 'now' } },
  { rule: 'same-day', form: '"earlier|later" "this" unit=day/sg', set: { shift: 0, from: 'now' } },
  { rule: 'next-day', form: '"the"? sequence unit=day/sg' },
  { rule: 'next-day', form: '"the"? "very"? "next" unit=day/sg', set: { unit: 'day', ...AFTER } },
  { rule: 'next-day', form: '"the" unit=day/sg "after" !"the|a|an|his|her|its|their|he|she|they|it|we"', set: AFTER },
  { rule: 'next-day', form: '( "the" | "a" ) unit=day/sg "later"', set: AFTER },
  {
    rule: 'previous-day',
    form: '( "the" | "a" ) unit=day/sg ( "before" | "earlier" ) !"the|a|an|his|her|its|their|he|she|they|it|we"',
    set: BEFORE,
  },
];

const TODAY: Pieces = { unit: 'day', shift: 0, from: 'now' };
const ZONE =
  '( "gmt|utc|et|est|edt|cet|cest|eet|eest|bst|ist|msk|pt|pst|pdt|ct|cst|cdt|jst|kst|hkt|sgt" | "local|eastern|central|pacific|moscow|kyiv|london|paris|brussels|geneva|israel|beijing|tehran|cairo|doha" "time" )';
/** A day behind a clock time, whose full stop may look like the end of a sentence. */
const ON_DAY = `( ","? "on"? ( weekday/sg | relativeDay | ( weekday/sg ","? )? ${DATE} ) )`;
const CLOCK_PLACES = '"at|by|until|till|from|around|about|to|before|after|since"';
const parts: CalendarPattern[] = [
  { rule: 'part-of-day', form: `${EARLY} ( "this"? shift )? weekday/sg partNoun/sg` },
  { rule: 'part-of-day', form: `${EARLY} relativeDay partNoun/sg` },
  { rule: 'part-of-day', form: `"the" partNoun "of" ( weekday/sg ","? )? ${DATE} ${YEAR_AFTER}` },
  { rule: 'part-of-day', form: `"the" partNoun "of" weekday/sg` },
  { rule: 'part-of-day', form: `"the"? "early|small" "hours" "of" ( weekday/sg | ${DATE} )`, set: { part: 'MO' } },
  { rule: 'part-of-day', form: `"in" [ "the" "early|small" "hours" ]`, set: { part: 'MO' } },
  { rule: 'part-of-day', form: 'partNoun "on" weekday/sg' },
  { rule: 'part-of-day', form: `${EARLY} "tonight"`, set: { ...TODAY, part: 'NI' } },
  { rule: 'part-of-day', form: `${EARLY} "last" partNoun=NI`, set: { unit: 'day', shift: -1 } },
  { rule: 'part-of-day', form: `${EARLY} "last" partNoun=EV`, set: { unit: 'day', shift: -1 } },
  { rule: 'part-of-day', form: `${EARLY} "this" "very"? partNoun/sg`, set: TODAY },
  { rule: 'part-of-day', form: '( "the" | "that" ) "same|very" partNoun', set: { unit: 'day', shift: 0, ...THEN } },
  { rule: 'part-of-day', form: `${EARLY} "that" partNoun/sg`, set: { unit: 'day', shift: 0, ...THEN } },
  { rule: 'part-of-day', form: '"the" partNoun "before"', set: { unit: 'day', ...BEFORE } },
  { rule: 'part-of-day', form: '"the" "previous|preceding" partNoun', set: { unit: 'day', ...BEFORE } },
  { rule: 'part-of-day', form: '"the" "next|following" partNoun', set: { unit: 'day', ...AFTER } },
  {
    rule: 'part-of-day',
    form: '"early|late"? "in" [ "the" ( partNoun=MO/sg | partNoun=AF/sg | partNoun=EV/sg ) ] !"of"',
  },
  { rule: 'part-of-day', form: '"during|through" [ "the" partNoun=NI/sg ] !"of"' },
  { rule: 'part-of-day', form: `${CLOCK_PLACES} [ ( partNoun=MO/sg | partNoun=AF/sg | partNoun=EV/sg ) ]` },
  { rule: 'part-of-day', form: `${CLOCK_PLACES} [ <nightfall> ]`, set: { part: 'NI' } },
  { rule: 'overnight', form: 'partAdverb "into" weekday/sg', set: { eve: true } },
  { rule: 'overnight', form: 'partAdverb', set: { unit: 'day', shift: -1 } },
  { rule: 'night', form: '"the" "night" "of|from" weekday ( "to" weekday@none )?', set: { part: 'NI' } },
  { rule: 'clock', form: `( clock | hour | count@hour ) "am|a.m" ${DOT} ${ZONE}? ${ON_DAY}?`, set: { part: 'MO' } },
  { rule: 'clock', form: `( clock | hour | count@hour ) "pm|p.m" ${DOT} ${ZONE}? ${ON_DAY}?`, set: { part: 'AF' } },
  { rule: 'clock', form: `time ${ZONE}?` },
  { rule: 'clock', form: `( clock | hoursMinutes ) ( ${ZONE} | "hours" )` },
  { rule: 'clock', form: `${CLOCK_PLACES} [ clock ] !nominal` },
  { rule: 'clock', form: '^ ( "[" | "(" | "•" | "-" | "–" )? [ clock ]' },
  { rule: 'clock', form: `( hour | count@hour ) "o'clock|o’clock" ( "in" "the" partNoun )?` },
  { rule: 'clock', form: '( hour | count@hour ) "in" "the" partNoun/sg' },
  { rule: 'clock', form: `"half" "past" count@hour`, set: { minute: 30 } },
  { rule: 'clock', form: `"a"? "quarter" "past|after" count@hour`, set: { minute: 15 } },
  { rule: 'clock', form: `count@minute "minutes"? "past" count@hour` },
  { rule: 'clock', form: `${CLOCK_PLACES} [ count@hour "on" weekday/sg partNoun/sg ]` },
  { rule: 'midnight', form: `"midnight"`, set: { hour: 0, minute: 0 } },
  { rule: 'noon', form: `"noon|midday"`, set: { hour: 12, minute: 0 } },
];

const weeks: CalendarPattern[] = [
  { rule: 'period', form: `"the" "current" ${PERIOD}`, set: { shift: 0 } },
  {
    rule: 'duration',
    form: '"the" "last|past|next|coming" "few"? ( unit=day@none | unit=week@none | unit=month@none | unit=quarter/pl@none | unit=year@none | unit=decade@none | unit=century@none )',
  },
  { rule: 'period', form: `( ${EARLY} | "sometime" ) "this"? shift ${PERIOD}` },
  { rule: 'period', form: `"the" sequence ${PERIOD}` },
  { rule: 'period', form: '"the" shift unit=weekend/sg' },
  { rule: 'period', form: `( ${EARLY} | "sometime" ) "this" ${PERIOD}`, set: { shift: 0, from: 'now' } },
  { rule: 'period', form: `${EARLY} ( "that" | "the" "same" ) ${PERIOD}`, set: { shift: 0, ...THEN } },
  { rule: 'period', form: `"early|late|earlier|later" "in" "the" ${PERIOD}`, set: { shift: 0, from: 'now' } },
  { rule: 'period', form: '"the" unit=year/sg "before"', set: BEFORE },
  { rule: 'period', form: '"the" ( unit=week/sg | unit=month/sg ) "before"', set: { shift: -1, ...THEN } },
  { rule: 'period', form: '"the" unit=week/sg "after" "next"', set: { shift: 2 } },
  {
    rule: 'edge',
    form: `"the"? edge "of" ( "this" | "the" | "the"? "current" ) ( unit=week/sg | unit=month/sg | unit=year/sg | unit=quarter/sg | unit=decade/sg )`,
    set: { shift: 0 },
  },
  { rule: 'edge', form: `"the"? edge "of" ( shift | sequence ) ${PERIOD}` },
  {
    rule: 'edge',
    form: `( unit=week/sg | unit=month/sg | unit=year/sg ) ${OWNER}? "end"`,
    set: { shift: 0 },
  },
  { rule: 'edge', form: '"year-end|mid-year|midyear"', set: { unit: 'year', shift: 0 } },
  {
    rule: 'week-of',
    form: `"the"? unit=week/sg ( "of" | "beginning|starting|ending|ended" ) ( weekday/sg ","? )? ${DATE} ${YEAR_AFTER}`,
  },
  { rule: 'weekend', form: '"the" unit=weekend/sg' },
  { rule: 'weekend', form: '[ unit=weekend/sg ] any? event' },
];

const BARE_MONTH = '( month=1 | month=2 | month=7 | month=9 | month=10 | month=11 | month=12 )';
const months: CalendarPattern[] = [
  {
    rule: 'month-adjective',
    form: `${DETERMINER} ( "early|late|mid" "-"? )? [ month ] !"on|of|for|through|into|,|.|and"`,
    set: { adjective: true },
  },
  { rule: 'month', form: `${IN} [ month ${YEAR_AFTER} ]` },
  { rule: 'month', form: BARE_MONTH },
  { rule: 'month', form: `"early|late|mid" month ${YEAR_AFTER}` },
  { rule: 'month', form: `month ${YEAR}` },
  { rule: 'month', form: 'monthShort "."? year' },
  { rule: 'month', form: `${EARLY} ( "this"? shift | "the" sequence | same@shift ) month` },
  { rule: 'month', form: `"the"? edge "of" month ${YEAR_AFTER}` },
  { rule: 'month', form: `month ( "and|or|to" | ${DASH} ) [ month ${YEAR_AFTER} ]` },
  { rule: 'month', form: `[ month ] ( "and|or|to" | ${DASH} ) month` },
  { rule: 'nth-week', form: `"the"? ordinal unit=week/sg "of|in" month ${YEAR_AFTER}` },
  { rule: 'nth-week', form: `"the"? "last|final" unit=week/sg "of|in" month ${YEAR_AFTER}`, set: { nth: -1 } },
  {
    rule: 'month',
    form: `"the" ordinal@none ( unit=week/pl@none | unit=day/pl@none | "half" ) "of" month ${YEAR_AFTER}`,
  },
  {
    rule: 'month',
    form: `"the" "last|final|closing|opening" ( unit=week/pl@none | unit=day/pl@none ) "of" month ${YEAR_AFTER}`,
  },
];

const QUARTER_YEAR = `( "of"? year | "of" "this|the" unit=year/sg | "of"? shift unit=year/sg )?`;
const years: CalendarPattern[] = [
  { rule: 'year', form: `${IN} [ year ] !nominal` },
  { rule: 'year', form: `"in|since|until|till|by|from|before|after|during|through|throughout" [ recentYear ]` },
  { rule: 'year', form: `( ${DETERMINER} | ${OWNER} ) [ recentYear ]` },
  { rule: 'year', form: '"(" [ recentYear ] ")"' },
  { rule: 'year', form: 'recentYear ( "," | "and" | "or" | "," "and" ) [ recentYear ]' },
  { rule: 'year', form: '"early|late|mid" recentYear' },
  { rule: 'year', form: '"the"? edge "of" year' },
  { rule: 'year', form: '"the"? unit=year/sg year' },
  { rule: 'years', form: `year ${DASH} year@untilYear` },
  { rule: 'years', form: `"from|between" [ year "to|and|until" year@untilYear ]` },
  { rule: 'year', form: '"the"? "fiscal|financial" unit=year/sg@none? year' },
  {
    rule: 'year',
    form: '( "the" | shift | same@shift | "the" shift ) "fiscal|financial|calendar" unit=year/sg',
    set: { shift: 0 },
  },
  { rule: 'year', form: '"the" "full|whole" unit=year/sg', set: { shift: 0 } },
  {
    rule: 'decade',
    form: `( "the"? ( "early|late|mid" "-"? )? decadeFigure | "the" ( "early|late|mid" "-"? )? "'|’"? decadeShort )`,
  },
  { rule: 'decade', form: '"the" ( "early|late|mid" "-"? )? "\'|’"? decadeWord' },
  { rule: 'quarter', form: `"the"? "fiscal"? ordinal unit=quarter/sg ${QUARTER_YEAR}` },
  { rule: 'quarter', form: `shift unit=year/sg ${OWNER} ordinal unit=quarter/sg` },
  { rule: 'quarter', form: `"the"? "fiscal"? quarterWord@nth ${QUARTER_YEAR}`, set: { unit: 'quarter' } },
  { rule: 'quarter', form: `"the"? "last|final" unit=quarter/sg "of" ${YEAR}`, set: { nth: 4 } },
  { rule: 'same-quarter', form: '"the" "latest"? unit=quarter/sg', set: { shift: 0, ...THEN } },
  { rule: 'same-quarter', form: '"the" "latest" "period"', set: { unit: 'quarter', shift: 0, ...THEN } },
  {
    rule: 'year-earlier',
    form: '"the"? "comparable"? yearAgo ( unit=quarter/sg@none | "period" )?',
    set: { unit: 'year', ...BEFORE },
  },
  {
    rule: 'half',
    form: `"the"? ordinal "half" "of" ( year | "the|this" unit=year/sg@none | shift unit=year/sg@none )`,
    set: { unit: 'half' },
  },
  { rule: 'half', form: `"the"? halfWord@nth ${QUARTER_YEAR}`, set: { unit: 'half' } },
  { rule: 'season', form: `"the"? ( "early|late|mid" )? season "of" ${YEAR}` },
  { rule: 'season', form: `( "early|late|mid" )? season year` },
  { rule: 'season', form: `${EARLY} "this"? ( shift | "this" | "that" | sequence ) season`, set: { shift: 0 } },
  { rule: 'season', form: `${IN} [ "the"? ( "early|late|mid" )? season ${YEAR_AFTER} ]` },
  { rule: 'season', form: `"the"? edge "of" "the"? season ${YEAR_AFTER}` },
];

const COUNTED = '( count count? unit )';
const ABOUT = '( ( "more|less" "than" ) | "almost|nearly|about|around|over|some|just|only|roughly|exactly|barely" )?';
const EVE: Pieces = { unit: 'day', ...BEFORE, event: true };
const ago: CalendarPattern[] = [
  { rule: 'ago', form: `${ABOUT} ${COUNTED} ( "or" "so" )? "ago"`, set: { direction: -1, from: 'now' } },
  { rule: 'earlier', form: `${ABOUT} ${COUNTED} ( "earlier" | "before" )`, set: { direction: -1, ...THEN } },
  { rule: 'later', form: `${ABOUT} ${COUNTED} ( "later" | "afterwards" )`, set: { direction: 1, ...THEN } },
  { rule: 'ahead', form: `"in" [ ${COUNTED} ${OWNER}? "time" ]`, set: { direction: 1, from: 'now' } },
  { rule: 'ahead', form: `${COUNTED} "from" "now"`, set: { direction: 1, from: 'now' } },
  {
    rule: 'before-event',
    form: `( ${COUNTED} | "the" unit=day/sg ) "before" ( any? any )? event`,
    set: { direction: -1, ...THEN, event: true },
  },
  { rule: 'before-event', form: '"the"? "eve" "of" ( any? any )? event', set: EVE },
  {
    rule: 'after-event',
    form: `( ${COUNTED} | "the" unit=day/sg ) "after" ( any? any )? event`,
    set: { direction: 1, ...THEN, event: true },
  },
];

export const patterns: readonly CalendarPattern[] = [...days, ...parts, ...weeks, ...months, ...years, ...ago];
