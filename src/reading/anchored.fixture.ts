// What the laws of the reader share: reading a bare text, and the check that all facts stand in it.
import { expect } from 'vitest';
import type { Report } from '../report/report.ts';
import { readReport } from './read.ts';
import type { Reading, Span } from './reading.ts';

export const read = (text: string, language: string): Reading =>
  readReport({ id: 'r', text, published: '2025-12-06', language, format: 'text' } satisfies Report).reading;

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

/** Every span is a slice of the text, and whatever a fact names is there. */
export function expectAnchored(text: string, reading: Reading): void {
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
