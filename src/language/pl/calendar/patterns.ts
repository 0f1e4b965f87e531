// Polish patterns of calendar expressions. `CalendarPattern` in ../../calendar.ts says how they are written.
import type { CalendarPattern, Pieces } from '../../calendar.ts';

/** The full stop of an abbreviation belongs to the expression. */
const DOT = '"."?';
const DASH = '"-|–|—"';
/** `2015 r.`, `2015 roku`, `ubiegłego roku`, `br.` */
const YEAR = `( year | year "r" ${DOT} | year "roku" | shift ${DOT} unit=year/sg | same unit=year/sg | relativeYear ${DOT} )`;
export const YEAR_AFTER = `${YEAR}?`;
/** Prepositions that take a month, season or year. */
const IN = '"w|we|od|do|z|ze|na|przed|po|przez|sprzed|około|koło|między|pomiędzy"';
const SELF = '"samego|samej|sam|sama|samo|samym|samą"?';
/** Ordinals that stand for an hour more often than for a place in a row. */
const HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]
  .map((hour) => `ordinal=${hour}@hour/f/sg`)
  .join(' | ');
const CLOCK = '( clock | hour )';

const days: CalendarPattern[] = [
  { rule: 'day-of-month', form: `day ${DOT} month ${YEAR_AFTER}` },
  { rule: 'day-of-month', form: `day "tego|bieżącego|ubiegłego|przyszłego" unit=month/sg`, set: { shift: 0 } },
  { rule: 'day-of-month', form: `day roman@month year ( "r" ${DOT} | "roku" )?` },
  { rule: 'day-of-month', form: `day "bm" ${DOT}`, set: { unit: 'month', shift: 0 } },
  { rule: 'day-of-month', form: `ordinal@day month/gen ${YEAR_AFTER}` },
  { rule: 'month-and-day', form: '( month/nom | monthShort "."? ) ( day | ordinal@day/gen/nom )' },
  { rule: 'day-in-figures', form: `date "r"? ` },
  { rule: 'day-in-figures', form: 'year "-" monthFigure "-" day' },
  { rule: 'day-in-figures', form: 'day "/" monthFigure "/" year' },
  { rule: 'day-in-figures', form: 'day "/" monthFigure "/" day@year' },
  { rule: 'day-in-figures', form: '[ dayMonth ] "."' },
  { rule: 'day-in-figures', form: '"dnia|dniu|od|do|na" [ dayMonth ]' },
  { rule: 'days-of-month', form: `day ${DOT} ${DASH} day@untilDay ${DOT} month ${YEAR_AFTER}` },
  { rule: 'days-of-month', form: `day "," day@none "i|oraz" day@untilDay month ${YEAR_AFTER}` },
  { rule: 'days-of-month', form: `"od" [ day ${DOT} "do" day@untilDay ${DOT} month ${YEAR_AFTER} ]` },
  { rule: 'days-of-month', form: `"między|pomiędzy" [ day ${DOT} "a|i" day@untilDay ${DOT} month ${YEAR_AFTER} ]` },
  {
    rule: 'days-of-month',
    form: `day ${DOT} "i|oraz|lub|albo|bądź" day@untilDay ${DOT} month ${YEAR_AFTER}`,
    set: { list: true },
  },
  { rule: 'days-of-months', form: `day ${DOT} month ${DASH} day@untilDay ${DOT} month@untilMonth ${YEAR_AFTER}` },
  { rule: 'weekday', form: 'weekday' },
  { rule: 'weekday', form: 'weekdayShort "."' },
  { rule: 'weekday', form: 'weekday "w"? ( shift | sequence ) unit=week/sg' },
  { rule: 'weekday', form: 'weekday "w"? same@shift unit=week/sg' },
  { rule: 'weekday', form: 'weekday <ostatni> unit=week/gen/sg', set: { shift: -1 } },
  { rule: 'weekday', form: '( shift "."? | sequence | same@shift | another@shift ) weekday' },
  { rule: 'weekday', form: '<ostatni> weekday', set: { shift: -1 } },
  { rule: 'weekday', form: 'weekday "za" unit=week/acc/sg', set: { count: 1 } },
  { rule: 'weekday-and-date', form: `( weekday | weekdayShort ${DOT} ) ","? day ${DOT} month ${YEAR_AFTER}` },
  { rule: 'weekday-and-date', form: `( weekday | weekdayShort ${DOT} ) ","? ( date | dayMonth )` },
  { rule: 'weekday-adjective', form: 'weekdayAdjective' },
  { rule: 'weekday-adjective', form: 'weekdayAdjective partNoun' },
  { rule: 'nth-weekday', form: `ordinal weekday "w|we"? month ${YEAR_AFTER}` },
  { rule: 'nth-weekday', form: `<ostatni> weekday "w|we"? month ${YEAR_AFTER}`, set: { nth: -1 } },
  { rule: 'nth-day', form: `( ordinal | <ostatni> ) unit=day/sg "w|we"? month ${YEAR_AFTER}`, set: { nth: -1 } },
  { rule: 'nth-week', form: `( ordinal | <ostatni> ) unit=week/sg "w|we"? month ${YEAR_AFTER}`, set: { nth: -1 } },
  { rule: 'relative-day', form: 'relativeDay' },
  { rule: 'relative-day', form: 'relativeDayAdjective' },
  { rule: 'relative-day', form: 'relativeDayAdjective ( partNoun | unit=day/sg )' },
  { rule: 'relative-day', form: 'shift unit=day/sg' },
  { rule: 'same-day', form: `same ${SELF} unit=day/sg`, set: { shift: 0, from: 'then' } },
  { rule: 'next-day', form: 'sequence unit=day/sg' },
  { rule: 'next-day', form: 'another@shift unit=day/gen/sg', set: { from: 'then' } },
  { rule: 'next-day', form: '"nazajutrz"', set: { unit: 'day', count: 1, direction: 1, from: 'then' } },
];

const nights: CalendarPattern[] = [
  { rule: 'night', form: '<noc> "z|ze" weekday "na" weekday@none', set: { part: 'NI', through: true } },
  { rule: 'night', form: `<noc> "z|ze" day "na" day@none month ${YEAR_AFTER}`, set: { part: 'NI' } },
  { rule: 'night', form: `<noc> "z|ze" day month "na" day@none month@none ${YEAR_AFTER}`, set: { part: 'NI' } },
  { rule: 'night', form: '<noc> "na" weekday', set: { part: 'NI', eve: true } },
  { rule: 'midnight', form: '<północ> "z|ze" weekday@none "na" weekday', set: { hour: 0, minute: 0 } },
  {
    rule: 'midnight',
    form: `<północ> "z|ze" day@none month@none? "na" day month ${YEAR_AFTER}`,
    set: { hour: 0, minute: 0 },
  },
];

const parts: CalendarPattern[] = [
  { rule: 'part-of-day', form: 'partAdverb' },
  { rule: 'part-of-day', form: '"późnym|wczesnym|późną|wczesną" partNoun/ins' },
  { rule: 'part-of-day', form: '"po" "południu|popołudniu|poludniu"', set: { part: 'AF' } },
  { rule: 'part-of-day', form: '"nad" "ranem"', set: { part: 'MO' } },
  { rule: 'part-of-day', form: '"przed" "południem|poludniem"', set: { part: 'MO' } },
  { rule: 'part-of-day', form: '"o|po" [ "świcie|brzasku" ]', set: { part: 'MO' } },
  { rule: 'part-of-day', form: '"od|do|przed" [ "świtu|świtem|brzasku|brzaskiem" ]', set: { part: 'MO' } },
  { rule: 'part-of-day', form: '"o|po|od|do|przed" [ "zmierzchu|zmroku|zmierzchem|zmrokiem" ]', set: { part: 'EV' } },
  { rule: 'part-of-day', form: '"na|przed" [ "popołudnie|popołudniem" ]', set: { part: 'AF' } },
  { rule: 'part-of-day', form: '"na|pod|przed" [ "wieczór|wieczorem" ]', set: { part: 'EV' } },
  { rule: 'part-of-day', form: '"na" [ "rano|ranek" ]', set: { part: 'MO' } },
  { rule: 'part-of-day', form: '"od|do|z" [ "rana" ]', set: { part: 'MO' } },
  { rule: 'part-of-day', form: '"od|do" [ "popołudnia" ]', set: { part: 'AF' } },
  { rule: 'part-of-day', form: '"od|do" "późnego"? [ "wieczora|wieczoru" ]', set: { part: 'EV' } },
  { rule: 'part-of-day', form: '"w" [ "nocy" ]', set: { part: 'NI' } },
  {
    rule: 'part-of-day',
    form: '"w|do|od|około|ok|koło" ( "." | "samo" )? [ "południe|południa" ]',
    set: { part: 'DT' },
  },
  { rule: 'part-of-day', form: '"o|do|od|po|przed|około|ok|koło" "."? [ "północy|północą" ]', set: { part: 'MN' } },
  { rule: 'part-of-day', form: '"godzinach" "porannych|rannych"', set: { part: 'MO' } },
  { rule: 'part-of-day', form: '"godzinach" "popołudniowych"', set: { part: 'AF' } },
  { rule: 'part-of-day', form: '"godzinach" "wieczornych"', set: { part: 'EV' } },
  { rule: 'part-of-day', form: '"godzinach" "nocnych"', set: { part: 'NI' } },
  { rule: 'part-of-day', form: '"o" [ "poranku" ]', set: { part: 'MO' } },
  { rule: 'part-of-day', form: `same ${SELF} partNoun/sg`, set: { shift: 0, from: 'then' } },
  { rule: 'part-of-day', form: '( shift | sequence ) partNoun/sg' },
  { rule: 'part-of-day', form: '<ostatni> partNoun=NI/sg', set: { shift: -1 } },
  { rule: 'clock', form: `"godz" ${DOT} ( ${CLOCK} | ordinal@hour )` },
  { rule: 'clock', form: `"godzina|godzinie|godziny|godzinę|godziną" ( ${CLOCK} | ordinal@hour )` },
  { rule: 'clock', form: '"o|od|do|po|przed|około|koło|ok|na" [ clock ] !nominal' },
  { rule: 'clock', form: `( clock | hour | ordinal@hour ) "z"? partAdverb` },
  { rule: 'clock', form: '( clock | hour | ordinal@hour ) "po" "południu"', set: { part: 'AF' } },
  { rule: 'clock', form: '( clock | hour | ordinal@hour ) "w" "nocy"', set: { part: 'NI' } },
  { rule: 'clock', form: '( clock | hour | ordinal@hour ) "nad" "ranem"', set: { part: 'MO' } },
  { rule: 'clock', form: `"po|przed|około|do|od" [ ( ${HOURS} ) ] !nominal` },
  { rule: 'clock', form: '^ ( "[" | "(" | "•" | "-" | "–" )? [ clock ]' },
  { rule: 'clock', form: '"o" [ ( hour | ordinal@hour/loc/sg/f ) ] !nominal' },
];

const weeks: CalendarPattern[] = [
  { rule: 'period', form: '( shift "."? | sequence ) unit/sg' },
  { rule: 'period', form: '"w" [ another@shift unit/loc/sg ]', set: { from: 'then' } },
  {
    rule: 'period',
    form: `same@shift ${SELF} ( unit=week/sg | unit=weekend/sg | unit=month/sg | unit=quarter/sg | unit=half/sg | unit=year/sg )`,
    set: { from: 'now' },
  },
  { rule: 'period', form: '<tamten> unit/sg', set: { shift: -1 } },
  { rule: 'period', form: '( unit=week/sg | unit=month/sg | unit=quarter/sg | unit=year/sg ) shift' },
  { rule: 'period', form: 'relativeWeek' },
  { rule: 'edge', form: `edge ( shift | sequence | same@shift ) "."? unit/gen/sg` },
  { rule: 'edge', form: '"do|od|na|pod|przed|z|po|w|u" [ edge unit/gen/sg ]', set: { shift: 0 } },
  { rule: 'weekend', form: 'unit=weekend/sg' },
  { rule: 'weekend', form: 'weekendAdjective' },
];

const months: CalendarPattern[] = [
  { rule: 'month', form: `${IN} [ month ${YEAR_AFTER} ]` },
  { rule: 'month', form: `"(" [ month/nom ${YEAR_AFTER} ] ")|,"` },
  { rule: 'month', form: `month ( "i|oraz|a|lub|albo|do" | ${DASH} ) [ month ${YEAR_AFTER} ]` },
  { rule: 'month', form: `month ${YEAR}` },
  { rule: 'month', form: '( shift | sequence | same@shift ) month' },
  { rule: 'month', form: `edge month/gen ${YEAR_AFTER}` },
  { rule: 'month', form: `ordinal@none edge month/gen ${YEAR_AFTER}` },
  { rule: 'month', form: `( ordinal@none | <ostatni> ) unit=day/pl@none month/gen ${YEAR_AFTER}` },
  { rule: 'month', form: `edge month/gen "i" month@untilMonth/gen ${YEAR_AFTER}` },
  {
    rule: 'month',
    form: `"przełomie|przełom|przełomu|przełomem" [ month/gen "i" month@untilMonth/gen ${YEAR_AFTER} ]`,
  },
  { rule: 'month-adjective', form: `monthAdjective ${YEAR_AFTER}` },
];

const years: CalendarPattern[] = [
  { rule: 'year', form: `year ( "r" ${DOT} | "rok|roku|rokiem" )` },
  { rule: 'year', form: `"rok|roku|rokiem" year` },
  { rule: 'year', form: '"w|od|do|z|ze|po|przed|sprzed|na" [ year ] !nominal' },
  { rule: 'year', form: `edge ( year ( "r" ${DOT} | "roku" )? | "roku" year )` },
  { rule: 'year', form: `relativeYear ${DOT}` },
  { rule: 'years', form: `year ${DASH} year@untilYear ( "r" ${DOT} | "roku" )?` },
  { rule: 'years', form: `"lata|latach|lat|latami" year ( ${DASH} | "i|a|do" ) year@untilYear` },
  {
    rule: 'decade',
    form: `"lata|latach|lat|latami" ( decade ${DOT} | decadeWord ) ( ( roman@century | ordinal@century ) ( "wieku" | "w" ${DOT} ) )?`,
  },
  { rule: 'century', form: '( roman@century | ordinal@century ) ( "wiek|wieku|wiekiem" )' },
  { rule: 'quarter', form: `( ordinal | roman ) unit=quarter/sg ${YEAR_AFTER}` },
  { rule: 'half', form: `( ordinal | roman ) unit=half/sg ${YEAR_AFTER}` },
  {
    rule: 'half',
    form: `( ordinal ) "połowa|połowie|połowy|połowę|połową" ( ${YEAR} | "roku" )`,
    set: { unit: 'half' },
  },
  { rule: 'season', form: `season/ins/sg ${YEAR_AFTER}` },
  { rule: 'season', form: `"w|na|do|od|przed|po|z" [ season/sg ${YEAR_AFTER} ]` },
  { rule: 'season', form: '( shift | sequence | same@shift | <ostatni> ) season/sg' },
  { rule: 'season', form: `edge season/gen/sg ${YEAR_AFTER}` },
];

const EVE: Pieces = { unit: 'day', count: 1, direction: -1, from: 'then', event: true };
const COUNTED = '( count count? unit | unit/sg )';
const ago: CalendarPattern[] = [
  { rule: 'ago', form: `${COUNTED} "temu"`, set: { direction: -1, from: 'now' } },
  { rule: 'ago', form: '"przed" [ count count? unit ]', set: { direction: -1, from: 'now' } },
  {
    rule: 'ago',
    form: '"przed" [ ( unit=week/ins/sg | unit=month/ins/sg | unit=year/ins/sg | unit=decade/ins/sg ) ]',
    set: { direction: -1, from: 'now' },
  },
  {
    rule: 'ago',
    form: '"sprzed" [ ( count count? unit | unit=week/sg | unit=month/sg | unit=year/sg ) ]',
    set: { direction: -1, from: 'now' },
  },
  { rule: 'ahead', form: '"za" [ ( count count? unit | unit/acc/sg ) ]', set: { direction: 1, from: 'now' } },
  { rule: 'earlier', form: `${COUNTED} "wcześniej"`, set: { direction: -1, from: 'then' } },
  { rule: 'later', form: `${COUNTED} "później"`, set: { direction: 1, from: 'then' } },
  {
    rule: 'before-event',
    form: `${COUNTED} "przed" weekdayAdjective event`,
    set: { direction: -1, from: 'then', event: true },
  },
  {
    rule: 'after-event',
    form: `${COUNTED} "po" weekdayAdjective event`,
    set: { direction: 1, from: 'then', event: true },
  },
  {
    rule: 'before-event',
    form: `${COUNTED} "przed" ( any? any )? event`,
    set: { direction: -1, from: 'then', event: true },
  },
  { rule: 'before-event', form: '"przeddzień|przededniu|wigilię" ( any? any )? event', set: EVE },
  {
    rule: 'after-event',
    form: `${COUNTED} "po" ( any? any )? event`,
    set: { direction: 1, from: 'then', event: true },
  },
];

export const patterns: readonly CalendarPattern[] = [
  ...days,
  ...nights,
  ...parts,
  ...weeks,
  ...months,
  ...years,
  ...ago,
];
