// The English calendar: words, holidays, patterns, and the small words by which a day is placed before or after the report.
import type { Calendar } from '../calendar.ts';
import { holidays } from './calendar/holidays.ts';
import { patterns, YEAR_AFTER } from './calendar/patterns.ts';
import { words } from './calendar/words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const calendar: Calendar = {
  words,
  holidays,
  patterns,
  yearAfter: YEAR_AFTER,
  prefixes: set('early mid late end pre post'),
  capitals: new Set(['weekday', 'weekdayShort', 'month', 'monthShort']),
  ordinalEndings: set('st nd rd th'),
  clockEndings: new Map([
    ['am', 0],
    ['pm', 12],
  ]),
  links: set('on at in about around'),
  towards: new Map(),
  until: set('until till by through into'),
  targets: set('to for'),
  timetable: set('resume continue decide appeal answer rule'),
  since: set('since'),
  starting: set('from'),
  dating: { verbs: set('be'), subjects: set('it') },
  nameStarts: set('russia usa india israel ukraine china africa pakistan history psychology christianity us'),
  origin: set('following'),
  around: new Set(['before', 'pre', 'ahead of', 'prior to', 'advance of', 'eve of', 'run-up to']),
  behind: set('after'),
  inside: set('in'),
  planning: set(
    'plan intend schedule expect set arrange agree settle propose invite postpone delay move defer reschedule demand urge call suggest threaten promise ' +
      'pledge vow announce fix book pencil hope want prepare tell ask order instruct authorise authorize require commit oblige ' +
      'decide allow permit warn advise offer bid deal decision agreement proposal intention invitation promise threat slate reschedule ' +
      'due deadline date ultimatum',
  ),
  expecting: set('plan intend schedule expect hope want slate aim mean book pencil prepare due'),
  terms: {
    prepositions: set('until till through into'),
    verbs: set('have give grant extend suspend adjourn delay postpone halt pause close bar ban'),
  },
  copulas: set('be get'),
  events: set(
    'meeting talks talk round summit negotiation consultation visit conference session election vote signing invasion attack referendum ' +
      'deadline ceasefire truce agreement departure arrival death inauguration call encounter',
  ),
  every: set('every each'),
  nameNouns: set('square street avenue bridge park movement stadium'),
  nameEnds: set(
    'agreement agreements accord accords movement revolution uprising brigade times telegraph express mail mirror post ' +
      'herald star tribune independent',
  ),
};
