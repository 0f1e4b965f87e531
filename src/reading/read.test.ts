// Laws of the whole reader: whatever comes in, every span is a slice of the text, and the same text reads the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report/report.ts';
import { readReport } from './read.ts';
import type { Reading, Span } from './reading.ts';

const read = (text: string): Reading =>
  readReport({ id: 'r', text, published: '2025-12-06', language: 'pl', format: 'text' } satisfies Report).reading;

function spans(reading: Reading): Span[] {
  return [
    ...reading.actors.flatMap((actor) => [...actor.roles, ...actor.mentions]),
    ...reading.times,
    ...reading.meetings.flatMap((meeting) => meeting.evidence),
    ...reading.statements.flatMap((statement) =>
      statement.cue ? [statement.content, statement.cue] : [statement.content],
    ),
    ...reading.positions.map((position) => position.evidence),
    ...reading.conditions.flatMap((condition) => [condition.outcome, condition.requires]),
  ];
}

function expectAnchored(text: string, reading: Reading): void {
  const actors = new Set(reading.actors.map((actor) => actor.id));
  const statements = new Set(reading.statements.map((statement) => statement.id));
  for (const span of spans(reading)) {
    if (text.slice(span.start, span.end) !== span.text || span.end <= span.start)
      throw new Error(`not anchored: ${JSON.stringify(span)}`);
  }
  for (const meeting of reading.meetings) for (const person of meeting.participants) expect(actors).toContain(person);
  for (const { speaker, via } of reading.statements)
    for (const actor of [speaker, ...via]) expect(actors).toContain(actor);
  for (const { statement } of [...reading.positions, ...reading.conditions])
    if (statement !== null) expect(statements).toContain(statement);
}

const words = fc.constantFrom(
  'Donald Trump',
  'Emmanuela Macrona',
  'prezydent Francji',
  'Kreml',
  'delegacje Ukrainy i USA',
  'obie strony',
  'on',
  'jego',
  'powiedział',
  'że',
  'dodał',
  'według',
  'jeśli',
  'zgodzi się',
  'odrzucił',
  'żąda',
  'spotkali się',
  'rozmowy',
  'runda',
  'w Genewie',
  'w piątek',
  'jutro',
  '5 maja 2025 r.',
  'o godz. 14',
  '„',
  '”',
  '"',
  '–',
  ',',
  '.',
  ':',
  '?',
  '\n\n',
  '\r\n',
  '\u0301',
  '\ud83d',
  '🙂',
  'MSZ',
  'gen.',
);

describe('laws', () => {
  it('anchors every fact, in any mix of words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        expectAnchored(text, read(text));
      }),
      { numRuns: 200 },
    );
  });

  it('anchors every fact, in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => expectAnchored(text, read(text))),
      { numRuns: 200 },
    );
  });

  it('reads the same text the same way, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.array(words, { maxLength: 60 }), (one, other) => {
        const text = one.join(' ');
        const first = JSON.stringify(read(text));
        read(other.join(' '));
        expect(JSON.stringify(read(text))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});

// Sizes at which a step that looks at all pairs would not end within the time a test is given.
describe('hostile input', () => {
  it.each([
    ['ten megabytes of one letter', 'a'.repeat(10_000_000)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['opening marks that never close', '„'.repeat(300_000)],
    ['nothing but capitals', 'ABC DEF '.repeat(30_000)],
    ['nothing but names', 'Anna Nowak '.repeat(20_000)],
    ['lone surrogates', '\ud800 \udc00a '.repeat(50_000)],
    ['combining marks', 'a\u0301'.repeat(200_000)],
    ['carriage returns', 'Trump powiedział, że tak.\r\n'.repeat(5_000)],
    ['cues without end', 'Trump powiedział, że '.repeat(10_000)],
    ['meetings without end', 'spotkanie w Moskwie 5 maja '.repeat(6_000)],
    ['conditions without end', 'jeśli Rosja się zgodzi, '.repeat(8_000)],
    ['dashes', '– '.repeat(100_000)],
    ['dialogue', '– Tak – powiedział Trump.\n'.repeat(5_000)],
  ])('%s', (_, text) => {
    expectAnchored(text, read(text));
  });
});
