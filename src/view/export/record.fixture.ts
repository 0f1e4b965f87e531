// Records for the tests of the exports: one of two rounds of talks, and one with any text in any place.
import type { RecordDocument } from '../../record/record.ts';

/** The texts on which `talks` rests. The emoji makes code points and UTF-16 units differ. */
export const talksTexts: ReadonlyMap<string, string> = new Map([
  ['r01', '😀 W sobotę w Omanie spotkają się wysłannicy USA i Iranu. Iran odrzucił sankcje.'],
  [
    'r02',
    'Iranian Foreign Minister Abbas Araghchi met US envoy Steve Witkoff in Muscat. “We will meet again,” Witkoff said.',
  ],
]);

const anchor = (report: string, text: string) => {
  const start = talksTexts.get(report)!.indexOf(text);
  return { report, start, end: start + text.length, text };
};

/** Announced, then held; a second round in a week, one without a day, one called off. */
export const talks: RecordDocument = {
  asOf: '2025-04-14',
  reports: [
    {
      id: 'r01',
      published: '2025-04-08',
      language: 'pl',
      outlet: 'Dziennik',
      title: 'Iran i USA siadają do rozmów',
      url: 'https://dziennik.example/iran?a=1&b=2',
      copyOf: null,
      relays: ['PAP'],
    },
    { id: 'r02', published: '2025-04-13', language: 'en', outlet: 'Courier', copyOf: null, relays: [] },
    { id: 'r03', published: '2025-04-13', language: 'en', title: 'The same again', copyOf: 'r02', relays: [] },
  ],
  actors: [
    {
      id: 'a-1',
      type: 'person',
      names: ['Abbas Araghchi', 'Abbas Aragczi'],
      party: 'IRN',
      roles: [{ value: 'Iranian Foreign Minister', reports: ['r02'] }],
      known: { name: 'Abbas Araghchi', roles: ['foreign minister'] },
      wikidata: 'Q1',
      appearances: [{ report: 'r02', name: 'Abbas Araghchi' }],
    },
    {
      id: 'a-2',
      type: 'person',
      names: ['Steve Witkoff'],
      party: 'USA',
      roles: [],
      appearances: [{ report: 'r02', name: 'Steve Witkoff' }],
    },
    {
      id: 'a-3',
      type: 'state',
      names: ['Iran'],
      party: 'IRN',
      roles: [],
      appearances: [{ report: 'r01', name: 'Iran' }],
    },
  ],
  meetings: [
    {
      id: 'm-r02-900',
      status: 'planned',
      mode: 'unknown',
      date: null,
      place: null,
      parties: ['IRN', 'USA'],
      participants: [],
      reports: ['r02'],
      sources: 1,
      history: [{ status: 'planned', date: null, report: 'r02', published: '2025-04-13' }],
      disagreements: [],
      topics: [],
      evidence: [anchor('r02', 'We will meet again')],
    },
    {
      id: 'm-r01-2',
      status: 'held',
      mode: 'in-person',
      date: '2025-04-12',
      place: { name: 'Muscat', country: 'OMN' },
      parties: ['IRN', 'USA'],
      participants: ['a-1', 'a-2'],
      reports: ['r01', 'r02'],
      sources: 2,
      history: [
        { status: 'planned', date: '2025-04-12', report: 'r01', published: '2025-04-08' },
        { status: 'held', date: '2025-04-12', report: 'r02', published: '2025-04-13' },
      ],
      disagreements: [
        {
          slot: 'place',
          values: [
            { value: { name: 'Muscat', country: 'OMN' }, reports: ['r02'] },
            { value: { name: 'Rzym', country: 'ITA' }, reports: ['r01'] },
          ],
        },
      ],
      topics: ['nuclear'],
      evidence: [
        anchor('r01', 'W sobotę w Omanie spotkają się wysłannicy USA i Iranu'),
        anchor('r02', 'Abbas Araghchi met US envoy Steve Witkoff in Muscat'),
      ],
    },
    {
      id: 'm-r02-950',
      status: 'unconfirmed',
      mode: 'call',
      date: '2025-W15',
      place: null,
      parties: ['USA'],
      participants: ['a-1'],
      reports: ['r02'],
      sources: 1,
      history: [{ status: 'planned', date: '2025-W15', report: 'r02', published: '2025-04-13' }],
      disagreements: [],
      topics: [],
      evidence: [anchor('r02', 'met')],
    },
    {
      id: 'm-r02-970',
      status: 'cancelled',
      mode: 'indirect',
      date: '2025-04-26/2025-04-27',
      place: { name: 'Roma', country: 'ITA' },
      parties: ['IRN', 'USA'],
      participants: [],
      reports: ['r02'],
      sources: 1,
      history: [{ status: 'cancelled', date: '2025-04-26/2025-04-27', report: 'r02', published: '2025-04-13' }],
      disagreements: [],
      topics: [],
      evidence: [],
    },
  ],
  statements: [
    {
      id: 's-r02-79',
      speaker: 'a-2',
      via: [],
      mode: 'direct',
      text: 'We will meet again',
      said: '2025-04-13',
      reports: ['r02'],
      sources: 1,
      evidence: [anchor('r02', 'We will meet again')],
    },
  ],
  positions: [
    {
      id: 'p-r01-58',
      code: 'REJECT',
      source: ['IRN'],
      target: ['USA'],
      issue: 'sanctions',
      date: '2025-04-08',
      evidence: [anchor('r01', 'Iran odrzucił sankcje')],
      shift: 'changed',
    },
  ],
  conditions: [
    {
      id: 'c-r01-21',
      outcome: 'spotkają się',
      requires: 'odrzucił sankcje',
      by: ['IRN'],
      state: 'open',
      evidence: [anchor('r01', 'spotkają się'), anchor('r01', 'odrzucił sankcje')],
    },
  ],
};

/** Text that some format or other would take for its own signs. */
export const hostileTexts: readonly string[] = [
  '=1+1',
  '+cmd|/C calc',
  '-2+3',
  '@SUM(A1)',
  '"quoted", and\r\nbroken; \'so\'',
  ']]> <!-- <script>alert(1)</script> & &amp; </style>',
  "| }} {{delete}} [[Category:X]] <ref name=\"x\">y</ref> <nowiki> ~~~~ __NOTOC__ '''b'''",
  '# head\n\n* item\n\n    code\n\n---\n[link](javascript:alert(1)) ![i](x) `c` **b** <b>\\ www.example.org $x$ [^1]',
  'BEGIN:VEVENT\nUID:x\\nEND:VCALENDAR;,:',
  'a\u0000b\u001b[31mc\u0085d\u2028e\u202ef\ufffeg\ud800h',
  '',
  ' ',
  '😀👩‍👧',
];

/** The record `talks` with `text` as every name, title, quotation and id that comes from a report. */
export function withText(text: string): RecordDocument {
  const changed = JSON.parse(JSON.stringify(talks), (key, value) => {
    if (['outlet', 'title', 'name', 'text', 'outcome', 'requires', 'issue'].includes(key)) return text;
    if (['names', 'relays', 'topics'].includes(key)) return [text, `${text}2`];
    if (key === 'url') return `https://example.org/${text}`;
    if (key === 'value' && typeof value === 'string') return text;
    return value;
  });
  return { ...changed, actors: changed.actors.map((actor: object) => ({ ...actor, party: text || null })) };
}

/** `talks` with its reports and facts named by other ids. */
export function withIds(suffix: string): RecordDocument {
  const ids = /^(?:r0\d|[acmps]-.+)$/;
  return JSON.parse(JSON.stringify(talks), (_key, value) =>
    typeof value === 'string' && ids.test(value) ? `${value}${suffix}` : value,
  );
}
