// English nouns that name encounters, and the people and bodies that meet.
import type { MeetingNoun } from '../../meeting.ts';
import { words } from '../../word-lists.ts';

const nounsOf = (list: string, rest: Omit<MeetingNoun, 'lemma'>): [string, MeetingNoun][] =>
  words(list).map((lemma) => [lemma, { lemma, ...rest }]);

export const nouns: ReadonlyMap<string, MeetingNoun> = new Map([
  ...nounsOf('meeting', { kind: 'encounter' }),
  ...nounsOf('summit mini-summit audience tête-à-tête get-together face-to-face sit-down', {
    kind: 'encounter',
    mode: 'in-person',
  }),
  ...nounsOf(
    'session conference debate discussion gathering dialogue mediation ceremony conversation encounter contact parley conclave assembly ' +
      'bargaining haggling wrangling deliberation rendezvous reunion chat bilateral trilateral reception pull-aside follow-up',
    { kind: 'encounter', weak: true },
  ),
  ...nounsOf('dinner lunch breakfast banquet luncheon', { kind: 'encounter', mode: 'in-person', weak: true }),
  ...nounsOf('round', { kind: 'round' }),
  ...nounsOf('talks negotiation consultation', { kind: 'talks', plural: true }),
  ...nounsOf('talk', { kind: 'talks', plural: true }),
  ...nounsOf('visit', { kind: 'visit', mode: 'in-person' }),
  ...nounsOf('call phone-call videoconference video-conference teleconference', {
    kind: 'encounter',
    mode: 'call',
    weak: true,
  }),
]);

export const delegates: ReadonlySet<string> = new Set(
  words(
    'delegation team mission side group delegate envoy negotiator representative emissary mediator minister secretary president premier ' +
      'chancellor leader chief head deputy adviser advisor diplomat ambassador official expert general lawmaker king prince emir sheikh sultan chairman governor commander ' +
      'chairwoman commissioner coordinator authority government leadership union management employer rebel politician counterpart boss aide officer ' +
      'committee commission panel council',
  ),
);

export const teams: ReadonlySet<string> = new Set(words('delegation team mission group contingent party'));

export const envoys: ReadonlySet<string> = new Set(
  words('negotiator envoy delegate emissary representative counterpart interlocutor side'),
);

export const authorities: ReadonlySet<string> = new Set(words('authority government leadership'));

export const teamRoles: ReadonlySet<string> = new Set(words('head chief leader member negotiator chairman chair'));
