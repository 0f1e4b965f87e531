// Meetings in English sentences of our own that tell of them sideways: scenes set before the verb, plans that came to nothing, talks apart.
import { expect, it } from 'vitest';
import { readReport } from '../read.ts';

// A Thursday.
const PUBLISHED = '2026-03-12';

/** Meetings as short lines: status, date, place, parties, participants by last name. */
function meetingsIn(text: string): string[] {
  const { reading } = readReport({ id: 'report', text, language: 'en', published: PUBLISHED, format: 'text' });
  const lastName = (id: string): string =>
    reading.actors
      .find((actor) => actor.id === id)!
      .name.split(' ')
      .at(-1)!;
  return reading.meetings.map(({ status, date, place, parties, participants }) =>
    [status, date ?? '-', place?.name ?? '-', parties.join('+'), participants.map(lastName).sort().join(', ')]
      .join(' | ')
      .replace(/ \| $/, ''),
  );
}

const examples: [report: string, ...meetings: string[]][] = [
  [
    'In a phone call on Wednesday, US President Donald Trump told Ukrainian President Volodymyr Zelensky that the offer stood.',
    'held | 2026-03-11 | - | UKR+USA | Trump, Zelensky',
  ],
  [
    'At a summit in Riyadh on Monday, the leaders of Egypt, Jordan and Saudi Arabia backed the plan.',
    'held | 2026-03-09 | Riyadh | EGY+JOR+SAU',
  ],
  ['The presidents of Egypt and Jordan held a call on Monday.', 'held | 2026-03-09 | - | EGY+JOR'],
  ['Talks between India and Pakistan were to have been held in Doha on Monday.'],
  [
    'The meeting between US Secretary of State Marco Rubio and Russian Foreign Minister Sergei Lavrov will not take place.',
    'cancelled | - | - | RUS+USA | Lavrov, Rubio',
  ],
  ['The White House denied that US President Donald Trump met Russian President Vladimir Putin on Monday.'],
  [
    'On Tuesday, in Ankara, Hakan Fidan held separate talks with Russian Foreign Minister Sergei Lavrov and Ukrainian Foreign Minister Andrii Sybiha.',
    'held | 2026-03-10 | Ankara | RUS+TUR | Fidan, Lavrov',
    'held | 2026-03-10 | Ankara | TUR+UKR | Fidan, Sybiha',
  ],
  [
    'Turkish President Recep Tayyip Erdogan went to Berlin on Monday, where German Chancellor Friedrich Merz assured him of support.',
    'held | 2026-03-09 | Berlin | DEU+TUR | Erdogan, Merz',
  ],
  // The desk that wrote of it sat elsewhere on both days.
  [
    'LONDON (March 12) -- Delegations from India and Pakistan held a second day of talks in Doha on Wednesday.\n\nThe delegations had first met on Tuesday. Tuesday’s meeting lasted two hours.',
    'held | 2026-03-11 | Doha | IND+PAK',
    'held | 2026-03-10 | - | IND+PAK',
  ],
  ['Turkish President Recep Tayyip Erdogan went to Berlin on Monday, where the crowds cheered him.'],
  [
    'Chinese Foreign Minister Wang Yi was in Delhi on Monday for talks with Indian Foreign Minister Subrahmanyam Jaishankar.',
    'held | 2026-03-09 | Delhi | CHN+IND | Jaishankar, Yi',
  ],
  [
    'Chinese Foreign Minister Wang Yi briefed Indian Foreign Minister Subrahmanyam Jaishankar in Delhi on Monday.',
    'held | 2026-03-09 | Delhi | CHN+IND | Jaishankar, Yi',
  ],
  [
    'The joint committee of India and Pakistan is to convene in Dubai on 20 March.',
    'planned | 2026-03-20 | Dubai | IND+PAK',
  ],
  [
    'Greek and Turkish negotiators spent two days closeted in a hotel in Athens last week.',
    'held | 2026-W10 | Athens | GRC+TUR',
  ],
  [
    'Omani diplomats carried messages between the Iranian and American teams in Muscat on Wednesday.',
    'held | 2026-03-11 | Muscat | IRN+OMN+USA',
  ],
  [
    'CAIRO, March 12 (Reuters) - Egyptian President Abdel Fattah al-Sisi met French President Emmanuel Macron in Cairo on Wednesday.',
    'held | 2026-03-11 | Cairo | EGY+FRA | Macron, al-Sisi',
  ],
  [
    'French President Emmanuel Macron arrived in Beijing on Wednesday. On Thursday he will meet Chinese President Xi Jinping.',
    'planned | 2026-03-12 | Beijing | CHN+FRA | Jinping, Macron',
  ],
  [
    'Two days of bargaining between China and the United States in Geneva ended on Sunday.',
    'held | 2026-03-08 | Geneva | CHN+USA',
  ],
  [
    "In Brussels on Tuesday, Piyush Goyal, India's commerce minister, sat across the table from Maros Sefcovic, the EU trade commissioner.",
    'held | 2026-03-10 | Brussels | EU+IND | Goyal, Sefcovic',
  ],
  ['Japan has put off talks with South Korea that were planned for next week.', 'postponed | 2026-W12 | - | JPN+KOR'],
  ['North Korea pulled out of talks with South Korea scheduled for Monday.', 'cancelled | 2026-03-16 | - | KOR+PRK'],
  [
    'A planned meeting between Japanese and South Korean diplomats was called off at the last minute.',
    'cancelled | - | - | JPN+KOR',
  ],
  [
    'Toshimitsu Motegi of Japan and Cho Hyun of South Korea met in Cape Town on Monday.',
    'held | 2026-03-09 | Cape Town | JPN+KOR | Hyun, Motegi',
  ],
  [
    "Monday's session, at which Serbia was represented by Petar Petkovic and Kosovo by Besnik Bislimi, lasted five hours.",
    'held | 2026-03-09 | - | SRB+XKX | Bislimi, Petkovic',
  ],
  [
    'The meeting in Geneva, which Oman brokered, between Iran and the United States ended on Monday.',
    'held | 2026-03-09 | Geneva | IRN+OMN+USA',
  ],
  [
    'India and Pakistan met in Doha in January; London followed in February, Geneva in March.',
    'held | 2026-01 | Doha | IND+PAK',
    'held | 2026-02 | London | IND+PAK',
    'held | 2026-03 | Geneva | IND+PAK',
  ],
  [
    'Iranian Foreign Minister Abbas Araghchi met US envoy Steve Witkoff in Muscat on Saturday. They met again on Sunday.',
    'held | 2026-03-07 | Muscat | IRN+USA | Araghchi, Witkoff',
    'held | 2026-03-08 | - | IRN+USA | Araghchi, Witkoff',
  ],
  [
    'Israeli and Lebanese officers met under UN auspices in Naqoura on Tuesday.',
    'held | 2026-03-10 | Naqoura | ISR+LBN+UN',
  ],
  [
    'Turkish President Recep Tayyip Erdogan held talks on Tuesday with visiting German Chancellor Friedrich Merz.',
    'held | 2026-03-10 | - | DEU+TUR | Erdogan, Merz',
  ],
  [
    'Russia and Ukraine have agreed to hold a new round of talks in Istanbul next week.',
    'planned | 2026-W12 | Istanbul | RUS+UKR',
  ],
  ['The talks between Russia and Ukraine took place in Istanbul on Tuesday.', 'held | 2026-03-10 | Istanbul | RUS+UKR'],
  [
    'German Chancellor Friedrich Merz is in Ankara to meet Turkish President Recep Tayyip Erdogan on Friday.',
    'planned | 2026-03-13 | Ankara | DEU+TUR | Erdogan, Merz',
  ],
  [
    'Talks between Iran and Oman, which were to open on Friday, have been moved to Sunday.',
    'planned | 2026-03-15 | - | IRN+OMN',
  ],
  ['US envoy Steve Witkoff rang Moscow on Tuesday.', 'held | 2026-03-10 | - | RUS+USA | Witkoff'],
  ['Geneva played host on Tuesday to talks between Iran and the United States.', 'held | 2026-03-10 | - | IRN+USA'],
];

for (const [report, ...meetings] of examples)
  it(report, () => {
    expect(meetingsIn(report)).toEqual(meetings);
  });
