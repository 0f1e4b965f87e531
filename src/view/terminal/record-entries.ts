// One fact of a record as an entry of a page, with its id and the reports it rests on.
import type {
  RecordedActor,
  RecordedCondition,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
} from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import { meetingEntry } from './entries.ts';
import type { Page } from './page.ts';
import type { RecordContext } from './record-context.ts';

const reportsOf = (evidence: readonly { report: string }[]): string[] => evidence.map(({ report }) => report);

export function putMeeting(page: Page, context: RecordContext, meeting: RecordedMeeting): void {
  const { words, style } = context;
  const { line, details } = meetingEntry(words, style, meeting);
  page.item(`${line}${context.behind(meeting, meeting.reports)}`);
  for (const detail of details) page.detail(detail);
  // One report is one source: nothing to tell.
  if (meeting.reports.length > 1) page.detail(style.dim(words.count('source', meeting.sources)));
  putDisputes(page, context, meeting);
}

/** What is disputed about a meeting, and where the meeting itself is shown elsewhere. */
export function putDisputed(page: Page, context: RecordContext, meeting: RecordedMeeting): void {
  const { words, style } = context;
  const head = `${words.time(meeting.date)}, ${words.shortSides(meeting)}`;
  page.item(`${style.bold(head)}${style.dim(`  ${safeLine(meeting.id)}`)}`);
  putDisputes(page, context, meeting);
}

export function putDisputes(page: Page, context: RecordContext, { disagreements }: RecordedMeeting): void {
  const { words, style } = context;
  const { slots, phrases } = words.messages;
  for (const { slot, values } of disagreements) {
    const told = values.map(({ value, reports }) => `${words.value(value)} ${style.dim(context.cite(reports))}`);
    page.detail(`${style.yellow(`${phrases.disputed} ${slots[slot]}`)}: ${told.join(` ${phrases.or} `)}`);
  }
}

export function putStatement(page: Page, context: RecordContext, statement: RecordedStatement): void {
  const { words } = context;
  const said = statement.mode === 'direct' ? words.quote(statement.text) : safeLine(statement.text);
  page.item(
    `${words.time(statement.said)}, ${words.speaker(statement)}${context.behind(statement, statement.reports)}`,
  );
  page.detail(said);
}

export function putPosition(page: Page, context: RecordContext, position: RecordedPosition): void {
  const { words, style } = context;
  const { date, shift, evidence } = position;
  const changed = shift === 'changed' ? style.yellow(` (${words.messages.shifts.changed})`) : '';
  page.item(`${style.bold(words.stand(position))}${changed}${context.behind(position, reportsOf(evidence))}`);
  page.detail(`${words.time(date)}: ${words.quote(evidence[0].text)}`);
}

export function putCondition(page: Page, context: RecordContext, condition: RecordedCondition): void {
  const { words, style } = context;
  const { outcome, requires, by, state, evidence } = condition;
  const whose = by.length > 0 ? `${words.parties(by)}: ` : '';
  const settled = state === 'open' ? '' : ` (${words.messages.states[state]})`;
  page.item(
    `${style.bold(`${whose}${words.quote(outcome)}`)}${settled}${context.behind(condition, reportsOf(evidence))}`,
  );
  page.detail(`${words.messages.phrases.dependsOn} ${words.quote(requires)}`);
}

/** Roles that are shown of one actor in a list. */
const FEW_ROLES = 3;

export function putActor(page: Page, context: RecordContext, actor: RecordedActor): void {
  const { words, style } = context;
  const { id, names, roles, appearances, known, wikidata } = actor;
  const reports = words.count('report', new Set(reportsOf(appearances)).size);
  const name = style.bold(words.withParty(id, (party) => `, ${party}`));
  page.item(`${name}${style.dim(`  ${reports}`)}${context.behind(actor, [])}`);
  const others = names.map(safeLine).filter((other) => other !== words.actor(id));
  if (others.length > 0) page.detail(`${words.messages.phrases.also} ${others.join(', ')}`);
  const offices = roles
    .slice(0, FEW_ROLES)
    .map(({ value, reports: by }) => `${safeLine(value)} ${style.dim(context.cite(by, 1))}`);
  if (offices.length > 0) page.detail(offices.join('; '));
  if (known) {
    const item = wikidata === undefined ? '' : ` (${wikidata})`;
    page.detail(`${words.messages.phrases.inDirectory} ${safeLine(known.name + item)}`);
  }
}
