// Meetings in English sentences of our own: verbs and nouns of meeting, passives, places, what was to come.
import { expect, it } from 'vitest';
import { meetingLines } from './meeting-lines.fixture.ts';

const examples: [report: string, ...meetings: string[]][] = [
  [
    'US Secretary of State Marco Rubio met Iranian Foreign Minister Abbas Araghchi in Geneva on Tuesday.',
    'held | 2026-03-10 | Geneva | IRN+USA | Abbas Araghchi, Marco Rubio',
  ],
  [
    'Marco Rubio met with Abbas Araghchi in Geneva on Tuesday, the US State Department said.',
    'held | 2026-03-10 | Geneva | IRN+USA | Abbas Araghchi, Marco Rubio',
  ],
  [
    'French President Emmanuel Macron hosted his Egyptian counterpart Abdel Fattah al-Sisi at the Elysee Palace on Wednesday.',
    'held | 2026-03-11 | Paris | EGY+FRA | Abdel Fattah al-Sisi, Emmanuel Macron',
  ],
  [
    'German Chancellor Friedrich Merz welcomed Ukrainian President Volodymyr Zelensky to Berlin on Monday.',
    'held | 2026-03-09 | Berlin | DEU+UKR | Friedrich Merz, Volodymyr Zelensky',
  ],
  [
    'US envoy Steve Witkoff flew to Moscow on Wednesday for talks with Russian President Vladimir Putin.',
    'held | 2026-03-11 | Moscow | RUS+USA | Steve Witkoff, Vladimir Putin',
  ],
  [
    'US envoy Steve Witkoff held talks with Russian President Vladimir Putin in Moscow on Wednesday.',
    'held | 2026-03-11 | Moscow | RUS+USA | Steve Witkoff, Vladimir Putin',
  ],
  [
    'Steve Witkoff, the US envoy, sat down with Russian President Vladimir Putin in the Kremlin on Wednesday.',
    'held | 2026-03-11 | Moscow | RUS+USA | Steve Witkoff, Vladimir Putin',
  ],
  ['Negotiators from Israel and Lebanon huddled in Nicosia on Tuesday.', 'held | 2026-03-10 | Nicosia | ISR+LBN'],
  ['Delegations from Israel and Lebanon convened in Nicosia on Tuesday.', 'held | 2026-03-10 | Nicosia | ISR+LBN'],
  [
    'Foreign ministers of Armenia and Azerbaijan are due to meet in Tbilisi on Friday.',
    'planned | 2026-03-13 | Tbilisi | ARM+AZE',
  ],
  ['Armenia and Azerbaijan are set to resume talks in Tbilisi on Friday.', 'planned | 2026-03-13 | Tbilisi | ARM+AZE'],
  ['US, Iran to resume talks in Rome on Saturday', 'planned | 2026-03-14 | Rome | IRN+USA'],
  ['US, Iran to hold new round of talks in Rome on Saturday', 'planned | 2026-03-14 | Rome | IRN+USA'],
  [
    'Talks between Iran and the United States will resume in Rome on Saturday.',
    'planned | 2026-03-14 | Rome | IRN+USA',
  ],
  [
    'Talks between Iran and the United States are scheduled to resume in Rome on Saturday.',
    'planned | 2026-03-14 | Rome | IRN+USA',
  ],
  ['Iranian and American negotiators will reconvene in Rome on Saturday.', 'planned | 2026-03-14 | Rome | IRN+USA'],
  ['Iran and the United States agreed to meet again in Rome on Saturday.', 'planned | 2026-03-14 | Rome | IRN+USA'],
  [
    "Friday's meeting between Egyptian and Ethiopian officials in Cairo lasted six hours.",
    'held | 2026-03-06 | Cairo | EGY+ETH',
  ],
  [
    'The 5 March talks between Egypt and Ethiopia in Cairo yielded no breakthrough.',
    'held | 2026-03-05 | Cairo | EGY+ETH',
  ],
  [
    'The Geneva talks between Egypt and Ethiopia ended on Wednesday without a deal.',
    'held | 2026-03-11 | Geneva | EGY+ETH',
  ],
  ['Egyptian and Ethiopian delegations met in the Qatari capital on Tuesday.', 'held | 2026-03-10 | Doha | EGY+ETH'],
  [
    'Egyptian and Ethiopian delegations held two days of talks in Doha on Monday and Tuesday.',
    'held | 2026-03-09/2026-03-10 | Doha | EGY+ETH',
  ],
  [
    'Omani mediators shuttled between the Iranian and American delegations in Muscat on Tuesday.',
    'held | 2026-03-10 | Muscat | IRN+OMN+USA',
  ],
  [
    'Indirect talks between Israel and Hamas, mediated by Egypt and Qatar, began in Sharm el-Sheikh on Monday.',
    'held | 2026-03-09 | Sharm el-Sheikh | EGY+Hamas+ISR+QAT',
  ],
  [
    'Donald Trump spoke by phone with Vladimir Putin on Wednesday.',
    'held | 2026-03-11 | - | RUS+USA | Donald Trump, Vladimir Putin',
  ],
  [
    'US President Donald Trump and Russian President Vladimir Putin spoke by phone on Wednesday.',
    'held | 2026-03-11 | - | RUS+USA | Donald Trump, Vladimir Putin',
  ],
  [
    'US President Donald Trump phoned Russian President Vladimir Putin on Wednesday.',
    'held | 2026-03-11 | - | RUS+USA | Donald Trump, Vladimir Putin',
  ],
  [
    'Indian Prime Minister Narendra Modi had a telephone conversation with French President Emmanuel Macron on Tuesday.',
    'held | 2026-03-10 | - | FRA+IND | Emmanuel Macron, Narendra Modi',
  ],
  [
    'Indian Prime Minister Narendra Modi called French President Emmanuel Macron on Tuesday.',
    'held | 2026-03-10 | - | FRA+IND | Emmanuel Macron, Narendra Modi',
  ],
  [
    'The leaders of France, Germany and Poland held a video conference on Tuesday.',
    'held | 2026-03-10 | - | DEU+FRA+POL',
  ],
  [
    'Turkish President Recep Tayyip Erdogan visited Baghdad on Tuesday and met Iraqi Prime Minister Mohammed Shia al-Sudani.',
    'held | 2026-03-10 | Baghdad | IRQ+TUR | Mohammed Shia al-Sudani, Recep Tayyip Erdogan',
  ],
  [
    'Talks between India and Pakistan, scheduled for Friday in Dubai, were called off on Wednesday.',
    'cancelled | 2026-03-13 | Dubai | IND+PAK',
  ],
  [
    'India has called off a meeting with Pakistan scheduled for Friday in Dubai.',
    'cancelled | 2026-03-13 | Dubai | IND+PAK',
  ],
  [
    'A meeting between the Indian and Pakistani foreign ministers will not take place on Friday.',
    'cancelled | 2026-03-13 | - | IND+PAK',
  ],
  ['Talks between Japan and China are under way in Beijing.', 'ongoing | - | Beijing | CHN+JPN'],
  ['Japanese and Chinese officials are meeting in Beijing on Thursday.', 'ongoing | 2026-03-12 | Beijing | CHN+JPN'],
  ['The talks between Japan and China were pushed back to next Tuesday.', 'planned | 2026-03-17 | - | CHN+JPN'],
  [
    "Boeing and the machinists' union IAM returned to the bargaining table on Tuesday.",
    'held | 2026-03-10 | - | Boeing+IAM',
  ],
  [
    'Verdi and Lufthansa met in Frankfurt on Tuesday for a third round of pay talks.',
    'held | 2026-03-10 | Frankfurt | Lufthansa+Verdi',
  ],
  [
    'The Colombian government and the ELN opened a new round of talks in Caracas on Monday.',
    'held | 2026-03-09 | Caracas | COL+ELN',
  ],
  [
    'Representatives of the Congolese government and M23 rebels met in Doha on Monday.',
    'held | 2026-03-09 | Doha | COD+M23',
  ],
  ['An IMF mission met Argentine officials in Buenos Aires on Monday.', 'held | 2026-03-09 | Buenos Aires | ARG+IMF'],
  [
    'UN Secretary-General António Guterres met Sudanese army chief Abdel Fattah al-Burhan in Nairobi on Sunday.',
    'held | 2026-03-08 | Nairobi | SDN+UN | Abdel Fattah al-Burhan, António Guterres',
  ],
  [
    'US envoy Steve Witkoff flew to Moscow on Wednesday to meet Russian President Vladimir Putin.',
    'held | 2026-03-11 | Moscow | RUS+USA | Steve Witkoff, Vladimir Putin',
  ],
  [
    'US envoy Steve Witkoff will travel to Moscow on Monday to meet Russian President Vladimir Putin.',
    'planned | 2026-03-16 | Moscow | RUS+USA | Steve Witkoff, Vladimir Putin',
  ],
  [
    'IAEA chief Rafael Grossi is expected in Tehran on Saturday to see Iranian Foreign Minister Abbas Araghchi.',
    'planned | 2026-03-14 | Tehran | IAEA+IRN | Abbas Araghchi, Rafael Grossi',
  ],
  [
    'During talks in Ankara on Tuesday, Turkish Foreign Minister Hakan Fidan told Sergei Lavrov that Turkey could help.',
    'held | 2026-03-10 | Ankara | RUS+TUR | Hakan Fidan, Sergei Lavrov',
  ],
  [
    'Benjamin Netanyahu called on Donald Trump in Washington on Monday.',
    'held | 2026-03-09 | Washington | ISR+USA | Benjamin Netanyahu, Donald Trump',
  ],
  [
    'Hakan Fidan and Sergei Lavrov saw each other in Antalya on Sunday.',
    'held | 2026-03-08 | Antalya | RUS+TUR | Hakan Fidan, Sergei Lavrov',
  ],
  [
    'Hakan Fidan and Sergei Lavrov shook hands in Antalya on Sunday.',
    'held | 2026-03-08 | Antalya | RUS+TUR | Hakan Fidan, Sergei Lavrov',
  ],
  [
    'Hakan Fidan had a quiet word with Sergei Lavrov in Antalya on Sunday.',
    'held | 2026-03-08 | Antalya | RUS+TUR | Hakan Fidan, Sergei Lavrov',
  ],
  [
    'Donald Trump received Volodymyr Zelensky in Davos, Switzerland, on January 22.',
    'held | 2026-01-22 | Davos | UKR+USA | Donald Trump, Volodymyr Zelensky',
  ],
  ['The Ukrainian delegation met the Americans in Miami, Florida, on Sunday.', 'held | 2026-03-08 | Miami | UKR+USA'],
  [
    'The United States and Iran held a first round of talks in Muscat on 7 February. The second, on 17 February in Geneva, ended without a deal.',
    'held | 2026-02-07 | Muscat | IRN+USA',
    'held | 2026-02-17 | Geneva | IRN+USA',
  ],
  [
    'The United States and Iran held talks in Muscat on Tuesday. Negotiators are expected to return next week.',
    'held | 2026-03-10 | Muscat | IRN+USA',
    'planned | 2026-W12 | - | IRN+USA',
  ],
  [
    'Prime Minister Keir Starmer will host Ukrainian President Volodymyr Zelensky in London on Monday.',
    'planned | 2026-03-16 | London | GBR+UKR | Keir Starmer, Volodymyr Zelensky',
  ],
  [
    'Antony Blinken rang General Abdel Fattah al-Burhan yesterday to ask him to think again.',
    'held | 2026-03-11 | - | SDN+USA | Abdel Fattah al-Burhan, Antony Blinken',
  ],
  [
    'Secretary of State Marco Rubio spoke with Israeli Prime Minister Benjamin Netanyahu on Tuesday about Gaza.',
    'held | 2026-03-10 | - | ISR+USA | Benjamin Netanyahu, Marco Rubio',
  ],
  [
    'Secretary of State Marco Rubio spoke on Tuesday to Israeli Prime Minister Benjamin Netanyahu about Gaza.',
    'held | 2026-03-10 | - | ISR+USA | Benjamin Netanyahu, Marco Rubio',
  ],
  [
    'Trilateral talks between Egypt, Ethiopia and Sudan broke down in Kinshasa in April 2021.',
    'held | 2021-04 | Kinshasa | EGY+ETH+SDN',
  ],
  [
    'The last face-to-face meeting between Putin and Zelensky was in Paris in December 2019.',
    'held | 2019-12 | Paris | RUS+UKR | Putin, Zelensky',
  ],
  ['Russian and Ukrainian negotiators last met in Istanbul on July 23.', 'held | 2025-07-23 | Istanbul | RUS+UKR'],
  [
    'The next round of talks between Russia and Ukraine is due in Istanbul on 20 March.',
    'planned | 2026-03-20 | Istanbul | RUS+UKR',
  ],
  [
    'Pakistani Prime Minister Shehbaz Sharif arrived in Riyadh on Tuesday, where he held talks with Crown Prince Mohammed bin Salman.',
    'held | 2026-03-10 | Riyadh | PAK+SAU | Mohammed bin Salman, Shehbaz Sharif',
  ],
  [
    'The foreign ministers of Germany, France and Britain will gather in Geneva on Friday for talks with their Iranian counterpart, Abbas Araghchi.',
    'planned | 2026-03-13 | Geneva | DEU+FRA+GBR+IRN | Abbas Araghchi',
  ],
  [
    'The European Union and Mercosur concluded a round of trade talks in Brasilia on Friday.',
    'held | 2026-03-06 | Brasilia | EU+Mercosur',
  ],
  [
    'Talks between Thailand and Cambodia were to have been held on Tuesday in Kuala Lumpur but were cancelled.',
    'cancelled | 2026-03-10 | Kuala Lumpur | KHM+THA',
  ],
  ['Volodymyr Zelensky hopes to meet Donald Trump soon.'],
  ['Ukraine is ready for talks with Russia anywhere, Zelensky said.'],
  ['The foreign ministry called on Iran to return to the negotiating table.'],
  ['Trump called Putin a great leader on Wednesday.'],
  ['The cabinet meeting in Jerusalem on Tuesday approved the deal with Hamas.'],
  ['The leader of the opposition met the prime minister in London on Tuesday.'],
  [
    'US President Donald Trump held a phone call with Russian President Vladimir Putin on Wednesday.',
    'held | 2026-03-11 | - | RUS+USA | Donald Trump, Vladimir Putin',
  ],
];

for (const [report, ...expected] of examples) it(report, () => expect(meetingLines(report, 'en')).toEqual(expected));
