// How English tells of encounters: the small words, and the tables put together.
import type { EncounterMode, MeetingWords, PlaceUse } from '../../meeting.ts';
import { Case } from '../../morphology.ts';
import { phrasesOf, setOf } from '../../word-lists.ts';
import { absence } from './absence.ts';
import { calls, company } from './company.ts';
import { authorities, delegates, envoys, nouns, teamRoles, teams } from './nouns.ts';
import { arrivals, events, parts, standings, travel, verbs, wishes } from './verbs.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth';
const DAYS = 'one-day two-day three-day four-day five-day six-day seven-day';

const modes: Readonly<Record<EncounterMode, string>> = {
  call: 'telephone phone telephoned by-phone video videoconference virtual virtually remote remotely online videolink teleconference',
  indirect: 'indirect indirectly proximity shuttle mediators intermediaries go-betweens rooms',
  'in-person': 'face-to-face person in-person table',
};

const at: PlaceUse = { relation: 'at', grammaticalCase: Case.locative };

export const meeting: MeetingWords = {
  absence,
  company,
  calls,
  nouns,
  verbs,
  events,
  standings,
  parts,
  modes: new Map(
    (Object.entries(modes) as [EncounterMode, string][]).flatMap(([mode, list]) =>
      list.split(' ').map((word): [string, EncounterMode] => [word, mode]),
    ),
  ),
  otherMeetings: setOf(
    'press news election cabinet court parliamentary committee shareholder board internal emergency closed-door-party staff annual',
  ),
  ordinals: new Map(ORDINALS.split(' ').map((word, index): [string, number] => [word, index + 1])),
  copulas: setOf('be get'),
  later: setOf('next again further another upcoming forthcoming new planned subsequent follow-up anew'),
  earlier: setOf('previous last earlier recent former past prior'),
  apart: setOf('sidelines margins separately separate bilateral one-on-one privately'),
  severally: setOf('separate separately individually'),
  followings: setOf('follow'),
  denials: setOf('deny dismiss refute dispute'),
  besides: setOf('also too additionally'),
  comingOut: setOf('leaving'),
  delegates,
  teams,
  envoys,
  authorities,
  personalPronouns: setOf('he she they'),
  teamRoles,
  prepositions: setOf(
    'of in on at to by with from for about into through between under over against after before during without within amid among alongside ' +
      'across around behind beside inside outside toward towards upon until till since as via despite like unlike near off per than including following',
  ),
  homePrepositions: new Map([
    ['of', Case.genitive],
    ['from', Case.accusative],
    ['for', Case.accusative],
  ]),
  agentPrepositions: setOf('by'),
  sidePrepositions: setOf('with between to alongside of opposite from among'),
  sidePhrases: phrasesOf(
    'on behalf, on side, with participation, through mediation, in company, in presence, under auspices, under mediation, under supervision, under sponsorship, through auspices, in delegation, in team, at head',
  ),
  withPrepositions: setOf('with between among alongside'),
  goalPrepositions: setOf('for on'),
  placePrepositions: new Map<string, readonly PlaceUse[]>([
    ['in', [at]],
    ['at', [at]],
    ['near', [at]],
    ['outside', [at]],
    ['to', [{ relation: 'to', grammaticalCase: Case.dative }]],
    ['into', [{ relation: 'to', grammaticalCase: Case.accusative }]],
    ['for', [{ relation: 'to', grammaticalCase: Case.accusative }]],
    ['from', [{ relation: 'from', grammaticalCase: Case.accusative }]],
  ]),
  sincePrepositions: setOf('since from'),
  untilPrepositions: setOf('until till through'),
  targetPrepositions: setOf('to until for'),
  afterPrepositions: setOf('after following since upon while when'),
  beforePrepositions: setOf('before'),
  duringPrepositions: setOf('during at in on over'),
  prepositionNouns: setOf('course wake end start beginning conclusion sidelines margins middle result'),
  hostPreposition: '',
  venues: setOf(
    'table palace headquarters seat hotel embassy residence resort mission centre center office building castle mansion villa airport base club capital ' +
      'city town way door corridor lobby forum chancellery consulate estate island port hall day hour minute week time ranch lodge house ' +
      'auspices mediation supervision sponsorship agreement accord memorandum document pact treaty protocol declaration progress breakthrough ground place part',
  ),
  areas: setOf('region province state canton resort island district county'),
  there: setOf('there where here'),
  placeNouns: setOf('city town venue resort place'),
  capitalNouns: setOf('capital'),
  placeAdjectives: new Map(),
  arrivals,
  travel,
  days: new Map(DAYS.split(' ').map((word, index): [string, number] => [word, index + 1])),
  announcingModals: setOf('will shall be plan intend agree'),
  managingModals: setOf('manage'),
  resolving: setOf('agree decide resolve undertake promise pledge plan intend'),
  reciprocals: phrasesOf('each other, one another'),
  reflexive: '',
  wishes,
};
