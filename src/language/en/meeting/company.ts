// English words for people together without a word of meeting.
import type { CallWords, CompanyWords } from '../../company.ts';
import { setOf } from '../../word-lists.ts';

/** From two upwards. */
const GROUPS = ['pair duo two', 'trio three', 'quartet four foursome', 'quintet five', 'six'];

export const company: CompanyWords = {
  aloof: setOf(
    'agree disagree fight war cooperate trade border compete live work serve study share deal cope comply contrast compare collide clash end start begin ' +
      'break sign make have be do face charge replace meddle tamper interfere side sympathise sympathize associate identify align ally contact ' +
      'continue help happen go come leave return finish conclude stop say tell speak add concern fill load arm provide supply link connect ' +
      'combine mix confuse coincide credit reward present threaten hit strike respond react reply proceed play interact engage push',
  ),
  rooms: setOf('office residence palace home house villa flat apartment estate ranch retreat chancellery lodge yacht'),
  fare: setOf('coffee tea dinner lunch breakfast drink wine supper banquet meal steak'),
  measures: setOf('day hour minute evening afternoon morning night weekend week time moment half'),
  calling: setOf('drop pop stop call'),
  gathering: setOf('sit gather meet assemble convene huddle confer return reconvene regroup part'),
  hosting: setOf('host receive welcome summon invite entertain greet bring see brief debrief hand take fete'),
  inviting: setOf('invite summon'),
  receiving: setOf('host'),
  self: '',
  groups: new Map(GROUPS.flatMap((list, index) => list.split(' ').map((word): [string, number] => [word, index + 2]))),
  together: setOf('together jointly'),
};

export const calls: CallWords = {
  phrases: new Set([
    ...[
      'by phone',
      'by telephone',
      'on phone',
      'over phone',
      'by video',
      'via video',
      'by videolink',
      'on line',
      'via zoom',
    ],
    ...[
      'by videoconference',
      'via videoconference',
      'over telephone',
      'on telephone',
      'on screen',
      'by link',
      'via link',
    ],
  ]),
  adverbs: setOf('remotely online virtually'),
  dialling: setOf('dial'),
  numbers: setOf('number'),
  ringing: setOf('ring'),
  phones: setOf('phone telephone'),
  ends: new Set(['on line', 'on end']),
};
