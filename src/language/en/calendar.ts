// The English calendar: words, holidays, patterns, and the small words by which a day is placed before or after the report.
import type { Calendar } from '../calendar.ts';
import { phrasesOf, setOf } from '../word-lists.ts';
import { holidays } from './calendar/holidays.ts';
import { patterns, YEAR_AFTER } from './calendar/patterns.ts';
import { words } from './calendar/words.ts';

export const calendar: Calendar = {
  words,
  holidays,
  patterns,
  yearAfter: YEAR_AFTER,
  prefixes: setOf('early mid late end pre post'),
  capitals: new Set(['weekday', 'weekdayShort', 'month', 'monthShort']),
  ordinalEndings: setOf('st nd rd th'),
  clockEndings: new Map([
    ['am', 0],
    ['pm', 12],
  ]),
  links: setOf('on at in about around'),
  towards: new Map(),
  until: setOf('until till by through into'),
  targets: setOf('to for'),
  moving: setOf('push put bring slip shift hold bump extend switch'),
  undoing: phrasesOf(
    'cancel, postpone, delay, defer, reschedule, suspend, scrap, axe, shelve, ditch, scupper, skip, call off, put off, put back, push back',
  ),
  timetable: setOf('resume continue decide appeal answer rule'),
  since: setOf('since'),
  starting: setOf('from'),
  dating: { verbs: setOf('be'), subjects: setOf('it') },
  nameStarts: setOf('russia usa india israel ukraine china africa pakistan history psychology christianity us'),
  origin: setOf('following'),
  around: new Set(['before', 'pre', 'ahead of', 'prior to', 'advance of', 'eve of', 'run-up to']),
  behind: setOf('after'),
  inside: setOf('in'),
  planning: setOf(
    'plan intend schedule expect set arrange agree settle propose invite postpone delay move defer reschedule demand urge call suggest threaten promise ' +
      'pledge vow announce fix book pencil hope want prepare tell ask order instruct authorise authorize require commit oblige ' +
      'decide allow permit warn advise offer bid deal decision agreement proposal intention invitation promise threat slate reschedule ' +
      'due deadline date ultimatum',
  ),
  expecting: setOf('plan intend schedule expect hope want slate aim mean book pencil prepare due'),
  terms: {
    prepositions: setOf('until till through into'),
    verbs: setOf('have give grant extend suspend adjourn delay postpone halt pause close bar ban'),
  },
  copulas: setOf('be get'),
  events: setOf(
    'meeting talks talk round summit negotiation consultation visit conference session election vote signing invasion attack referendum ' +
      'deadline ceasefire truce agreement departure arrival death inauguration call encounter',
  ),
  every: setOf('every each'),
  nameNouns: setOf('square street avenue bridge park movement stadium'),
  nameEnds: setOf(
    'agreement agreements accord accords movement revolution uprising brigade times telegraph express mail mirror post ' +
      'herald star tribune independent',
  ),
};
