// The meetings of a short report as lines that a test can compare.
import { readReport } from '../read.ts';

/** Status, date, place, parties and participants of each meeting in `text`, published on 12 March 2026, a Thursday. */
export function meetingLines(text: string, language: string): string[] {
  const { reading } = readReport({ id: 'report', text, language, published: '2026-03-12', format: 'text' });
  return reading.meetings.map((m) => {
    const people = m.participants.map((id) => reading.actors.find((actor) => actor.id === id)!.name).sort();
    const line = [m.status, m.date ?? '-', m.place?.name ?? '-', m.parties.join('+'), people.join(', ')].join(' | ');
    return line.replace(/ \| $/, '');
  });
}
