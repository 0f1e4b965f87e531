// A short report of our own and what a careful reader would write down from it, for the tests of pages.
import type { Outline, ReadReport } from '../../reading/read.ts';
import type { Reading, Span } from '../../reading/reading.ts';

const article = `Genewa: delegacje wracają do stołu

W piątek w Genewie przez cztery godziny rozmawiali wysłannicy Ukrainy i USA. Sekretarz rady bezpieczeństwa Rustem Umerow ocenił, że spotkanie było „bardzo konkretne”. – Zrobiliśmy krok naprzód – powiedział Steve Witkoff.

Donald Trump przekazał, że Witkoff jest zadowolony. Amerykanie i Ukraińcy uzgodnili wymianę jeńców. Moskwa odrzuciła natomiast rozejm. Kijów domaga się od USA gwarancji bezpieczeństwa.

Kolejna runda odbędzie się 12 grudnia w Rzymie, pod warunkiem że Rosja wstrzyma ostrzały.
`;

/** The stretch of the article that holds these words, where they stand for the `nth` time. */
function span(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = article.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The sample does not hold: ${words}`);
  return { start, end: start + words.length, text: words };
}

const reading: Reading = {
  report: {
    id: 'sample',
    language: 'pl',
    published: '2025-12-06',
    title: 'Genewa: delegacje wracają do stołu',
    outlet: 'dziennik przykładowy',
  },
  reader: { name: 'parley', version: '0.1.0' },
  actors: [
    {
      id: 'a1',
      type: 'person',
      name: 'Rustem Umerow',
      party: 'UKR',
      roles: [span('Sekretarz rady bezpieczeństwa')],
      mentions: [span('Rustem Umerow')],
    },
    {
      id: 'a2',
      type: 'person',
      name: 'Steve Witkoff',
      party: 'USA',
      roles: [],
      mentions: [span('Steve Witkoff'), span('Witkoff', 2)],
    },
    { id: 'a3', type: 'person', name: 'Donald Trump', party: 'USA', roles: [], mentions: [span('Donald Trump')] },
    { id: 'a4', type: 'state', name: 'Rosja', party: 'RUS', roles: [], mentions: [span('Moskwa'), span('Rosja')] },
  ],
  times: [
    { ...span('piątek'), type: 'DATE', value: '2025-12-05' },
    { ...span('12 grudnia'), type: 'DATE', value: '2025-12-12' },
  ],
  meetings: [
    {
      id: 'm1',
      status: 'held',
      mode: 'in-person',
      date: '2025-12-05',
      place: { name: 'Genewa', country: 'CHE' },
      parties: ['UKR', 'USA'],
      participants: ['a1', 'a2'],
      topics: ['security-guarantees'],
      evidence: [span('W piątek w Genewie przez cztery godziny rozmawiali wysłannicy Ukrainy i USA')],
    },
    {
      id: 'm2',
      status: 'planned',
      mode: 'unknown',
      date: '2025-12-12',
      place: { name: 'Rzym', country: null },
      parties: ['UKR', 'USA'],
      participants: [],
      topics: [],
      evidence: [span('Kolejna runda odbędzie się 12 grudnia w Rzymie')],
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'a1',
      via: [],
      mode: 'mixed',
      content: span('spotkanie było „bardzo konkretne”'),
      cue: span('ocenił'),
    },
    {
      id: 's2',
      speaker: 'a2',
      via: [],
      mode: 'direct',
      content: span('Zrobiliśmy krok naprzód'),
      cue: span('powiedział'),
    },
    {
      id: 's3',
      speaker: 'a2',
      via: ['a3'],
      mode: 'indirect',
      content: span('Witkoff jest zadowolony'),
      cue: span('przekazał'),
    },
  ],
  positions: [
    {
      code: 'AGREE',
      source: ['UKR', 'USA'],
      target: [],
      issue: 'prisoners',
      evidence: span('Amerykanie i Ukraińcy uzgodnili wymianę jeńców'),
      statement: null,
    },
    {
      code: 'REJECT',
      source: ['RUS'],
      target: [],
      issue: 'ceasefire',
      evidence: span('Moskwa odrzuciła natomiast rozejm'),
      statement: null,
    },
    {
      code: 'REQUEST',
      source: ['UKR'],
      target: ['USA'],
      issue: 'security-guarantees',
      evidence: span('Kijów domaga się od USA gwarancji bezpieczeństwa'),
      statement: null,
    },
  ],
  conditions: [
    {
      outcome: span('Kolejna runda odbędzie się 12 grudnia w Rzymie'),
      requires: span('Rosja wstrzyma ostrzały'),
      by: ['RUS'],
      statement: null,
    },
  ],
};

const outline: Outline = {
  article,
  paragraphs: [...article.matchAll(/.+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length })),
  sentences: [...article.matchAll(/[^\n]+?(?:\.(?=\s)|\n)/g)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.trimEnd().length,
  })),
};

/** The sample, its page's needs and the trace of one statement. */
export const sample: ReadReport = {
  reading,
  outline,
  traces: new Map([['s1', { rule: 'statements/that-clause', words: [span('ocenił')] }]]),
};
