// All that a record knows of one meeting: each slot with its values and the reports that give them, and how it was told.
import { dayPart } from '../../reading/meetings/calendar.ts';
import type { Meeting } from '../../reading/reading.ts';
import type { ReportRead } from '../../record/input.ts';
import type { RecordedMeeting } from '../../record/record.ts';
import type { FactSheet, GivenValue } from './fact-sheet.ts';
import { putDisputes } from './record-entries.ts';

/** A meeting as one report has it. */
interface Told {
  readonly report: string;
  readonly meeting: Meeting;
}

export function putMeetingFacts(sheet: FactSheet, meeting: RecordedMeeting): void {
  const { page, context } = sheet;
  const { words } = context;
  const { statuses, modes, sections } = words.messages;
  const told = tellingsOf(meeting, sheet.reads);
  const row = (label: Parameters<FactSheet['row']>[0], settled: string[], toldBy: (told: Told) => readonly string[]) =>
    sheet.row(label, given(settled, told, toldBy));
  const person = actorsByName(sheet);

  row('status', [statuses[meeting.status]], (one) => [statuses[one.meeting.status]]);
  row('date', [words.time(meeting.date)], ({ meeting: { date } }) =>
    date === null ? [] : [words.time(dayPart(date)), words.time(date)],
  );
  row('place', meeting.place ? [words.place(meeting.place)] : [], ({ meeting: { place } }) =>
    place ? [words.place(place)] : [],
  );
  row('mode', [modes[meeting.mode]], (one) => [modes[one.meeting.mode]]);
  row(
    'parties',
    meeting.parties.map((party) => words.party(party)),
    (one) => one.meeting.parties.map((party) => words.party(party)),
  );
  row(
    'participants',
    meeting.participants.map((id) => personWords(sheet, id)),
    ({ report, meeting: { participants } }) =>
      participants.flatMap((id) => {
        const known = person(report, id);
        return known === undefined ? [] : [personWords(sheet, known)];
      }),
  );
  row(
    'topics',
    meeting.topics.map((topic) => words.issue(topic)),
    (one) => one.meeting.topics.map((topic) => words.issue(topic)),
  );
  sheet.row('sources', [`${words.count('source', meeting.sources)}, ${words.count('report', meeting.reports.length)}`]);
  putDisputes(page, context, meeting);

  page.section(sections.history);
  for (const { status, date, report, published } of meeting.history) {
    page.item(
      `${words.time(published)}: ${statuses[status]}, ${words.time(date)}  ${context.style.dim(context.cite([report]))}`,
    );
  }
  sheet.evidence(meeting.reports, meeting.evidence);
}

/** What each report tells of the meeting: what was read where its evidence stands. */
function tellingsOf({ evidence, reports }: RecordedMeeting, reads: ReadonlyMap<string, ReportRead>): Told[] {
  const places = new Set(evidence.map(({ report, start, end }) => `${report} ${start} ${end}`));
  return reports.flatMap((report) =>
    (reads.get(report)?.reading.meetings ?? [])
      .filter((meeting) => meeting.evidence.some(({ start, end }) => places.has(`${report} ${start} ${end}`)))
      .map((meeting) => ({ report, meeting })),
  );
}

/** The values of the record, then the others that reports give, each with the reports that give it. */
function given(
  settled: readonly string[],
  told: readonly Told[],
  toldBy: (told: Told) => readonly string[],
): GivenValue[] {
  const values = new Map<string, Set<string>>(settled.map((value) => [value, new Set()]));
  for (const one of told) {
    for (const value of toldBy(one)) values.set(value, (values.get(value) ?? new Set()).add(one.report));
  }
  return [...values].map(([words, reports]) => ({ words, reports: [...reports] }));
}

const personWords = ({ context }: FactSheet, id: string): string =>
  context.words.withParty(id, (party) => ` (${party})`);

/** The actor of the record that an actor of a report's reading is. */
function actorsByName({ context, reads }: FactSheet): (report: string, id: string) => string | undefined {
  const ids = new Map(
    context.record.actors.flatMap(({ id, appearances }) =>
      appearances.map(({ report, name }) => [`${report}\n${name}`, id] as const),
    ),
  );
  return (report, id) => {
    const actor = reads.get(report)?.reading.actors.find((one) => one.id === id);
    return actor && ids.get(`${report}\n${actor.name}`);
  };
}
