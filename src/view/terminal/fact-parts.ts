// All that a record knows of one statement, position, condition, actor or report.
import type {
  RecordedActor,
  RecordedCondition,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import type { FactSheet } from './fact-sheet.ts';
import { parts } from './record-parts.ts';

export function putStatementFacts(sheet: FactSheet, statement: RecordedStatement): void {
  const { words } = sheet.context;
  const { text, mode, said, sources, reports, evidence } = statement;
  sheet.row('words', [mode === 'direct' ? words.quote(text) : safeLine(text)]);
  sheet.row('speaker', [words.speaker(statement)]);
  sheet.row('mode', [words.messages.statementModes[mode]]);
  sheet.row('date', [words.time(said)]);
  sheet.row('sources', [`${words.count('source', sources)}, ${words.count('report', reports.length)}`]);
  sheet.evidence(reports, evidence);
}

export function putPositionFacts(sheet: FactSheet, position: RecordedPosition): void {
  const { words } = sheet.context;
  const { acts, shifts } = words.messages;
  sheet.row('parties', [words.toward(position)]);
  sheet.row('act', [`${acts[position.code]} (${shifts[position.shift]})`]);
  sheet.row('topics', [words.issue(position.issue)]);
  sheet.row('date', [words.time(position.date)]);
  sheet.evidence([], position.evidence);
}

export function putConditionFacts(sheet: FactSheet, condition: RecordedCondition): void {
  const { words } = sheet.context;
  sheet.row('outcome', [words.quote(condition.outcome)]);
  sheet.row('requires', [words.quote(condition.requires)]);
  sheet.row('parties', [words.parties(condition.by)]);
  sheet.row('status', [words.messages.states[condition.state]]);
  sheet.evidence([], condition.evidence);
}

export function putActorFacts(sheet: FactSheet, actor: RecordedActor): void {
  const { page, context } = sheet;
  const { words, record } = context;
  const reportsNaming = (name: string) =>
    actor.appearances.filter((one) => one.name === name).map(({ report }) => report);
  sheet.row(
    'names',
    actor.names.map((name) => ({ words: safeLine(name), reports: reportsNaming(name) })),
  );
  sheet.row('type', [words.messages.types[actor.type]]);
  sheet.row('party', [actor.party === null ? '' : words.party(actor.party)]);
  sheet.row(
    'roles',
    actor.roles.map(({ value, reports }) => ({ words: `${safeLine(value)}, ${timeOfRole(sheet, reports)}`, reports })),
  );
  parts.allMeetings(page, context, record);
  parts.statements(page, context, record);
  parts.reports(page, context);
}

/** The days on which it was given, from the first to the last. */
function timeOfRole({ context }: FactSheet, reports: readonly string[]): string {
  const days = reports.flatMap((report) => context.publishedOn(report) ?? []).sort();
  const [first, last] = [days[0] ?? null, days.at(-1)];
  return context.words.time(first === last ? first : `${first}/${last}`);
}

export function putReportFacts(sheet: FactSheet, report: RecordedReport): void {
  const { page, context } = sheet;
  const { words, record } = context;
  const original = report.copyOf === null ? [] : [{ words: safeLine(report.copyOf), reports: [report.copyOf] }];
  sheet.row('title', [safeLine(report.title ?? '')]);
  sheet.row('outlet', [safeLine(report.outlet ?? '')]);
  sheet.row('date', [words.time(report.published)]);
  sheet.row('address', [safeLine(report.url ?? '')]);
  sheet.row('copyOf', original);
  sheet.row('relays', [report.relays.map(safeLine).join(', ')]);
  for (const part of ['allMeetings', 'statements', 'positions', 'conditions', 'actors'] as const) {
    parts[part](page, context, record);
  }
  parts.reports(page, context);
}
