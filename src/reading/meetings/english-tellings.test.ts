// Meetings told in passing in English sentences of our own: earlier rounds, hearsay, background of the news.
import { expect, it } from 'vitest';
import { meetingLines } from './meeting-lines.fixture.ts';

const examples: [report: string, ...meetings: string[]][] = [
  [
    'Chile and Peru held a third round of talks in Lima on Wednesday. The first was in Quito on 6 February, the second in Bogota on 20 February.',
    'held | 2026-03-11 | Lima | CHL+PER',
    'held | 2026-02-06 | Quito | CHL+PER',
    'held | 2026-02-20 | Bogota | CHL+PER',
  ],
  ['The next meeting between Chile and Peru is on Friday in Quito.', 'planned | 2026-03-13 | Quito | CHL+PER'],
  ['The talks were at a standstill, Chile and Peru said on Monday.'],
  [
    'The meeting in Quito on Tuesday between the leaders of Chile and Peru was the first since 2019.',
    'held | 2026-03-10 | Quito | CHL+PER',
  ],
  [
    'Greek envoy Nikos Pappas and his Turkish counterpart Cem Aksoy are said to have met in Vienna in January.',
    'held | 2026-01 | Vienna | GRC+TUR | Cem Aksoy, Nikos Pappas',
  ],
  [
    'The Saudi and Iranian intelligence chiefs are understood to have held talks in Baghdad on Sunday.',
    'held | 2026-03-08 | Baghdad | IRN+SAU',
  ],
  [
    'The Jordanian foreign minister arrived in Cairo on Monday and held talks with his Egyptian counterpart.',
    'held | 2026-03-09 | Cairo | EGY+JOR',
  ],
  [
    'Chilean Foreign Minister Alberto Rojas and his Peruvian counterpart Javier Salas met in Lima on Tuesday. The two ministers will meet again in Quito on 20 March.',
    'held | 2026-03-10 | Lima | CHL+PER | Alberto Rojas, Javier Salas',
    'planned | 2026-03-20 | Quito | CHL+PER | Alberto Rojas, Javier Salas',
  ],
  [
    'Chilean Foreign Minister Alberto Rojas and his Peruvian counterpart Javier Salas want a treaty. The ministers go to Washington later this month to see Marco Rubio, the US secretary of state.',
    'planned | 2026-03 | Washington | CHL+PER+USA | Alberto Rojas, Javier Salas, Marco Rubio',
  ],
  [
    'Steve Witkoff will be in Moscow next week for a sixth meeting with Russian President Vladimir Putin, the US envoy said.',
    'planned | 2026-W12 | Moscow | RUS+USA | Steve Witkoff, Vladimir Putin',
  ],
  [
    'Talks between India and Pakistan had been due to start in Doha on Friday. They have been put back to Tuesday.',
    'planned | 2026-03-17 | Doha | IND+PAK',
  ],
  ["India and Pakistan have called off Friday's talks in Doha.", 'cancelled | 2026-03-13 | Doha | IND+PAK'],
  ["India cancelled Wednesday's talks with Pakistan in Doha.", 'cancelled | 2026-03-11 | Doha | IND+PAK'],
  ['Negotiators for India and Pakistan have gone into a second day of talks in Doha.', 'ongoing | - | Doha | IND+PAK'],
];

for (const [report, ...expected] of examples) it(report, () => expect(meetingLines(report, 'en')).toEqual(expected));
