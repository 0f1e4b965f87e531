// One reading as a page for the terminal, the way an editor asks: who met, who said what, what was agreed, what comes next.
import type { Fact, Layer } from '../../reading/facts.ts';
import type { Outline } from '../../reading/read.ts';
import type { ActCode, Reading } from '../../reading/reading.ts';
import { safeLine } from '../words/safe.ts';
import { timeOrder } from '../words/times.ts';
import { Context } from './context.ts';
import {
  actorEntry,
  conditionEntry,
  type Entry,
  meetingEntry,
  positionEntry,
  speakerLine,
  statementEntry,
} from './entries.ts';
import { Page } from './page.ts';
import { styleOf } from './style.ts';

export interface PageOptions {
  /** Columns. */
  width: number;
  color: boolean;
  /** Shows under each entry the sentences it rests on. */
  evidence?: boolean;
  /** BCP 47; decides how days and states are written. */
  locale: string;
}

const positionTitles: Readonly<Record<ActCode, string>> = {
  AGREE: 'What was agreed',
  REQUEST: 'What was asked',
  REJECT: 'What was refused',
  CONCEDE: 'What was offered',
  SUPPORT: 'What was supported',
  ACCUSE: 'Accusations',
  THREATEN: 'Threats',
};

/** The page, with a line break at its end. Numbers before entries are those of `numberFacts`. */
export function renderReading(reading: Reading, outline: Outline, options: PageOptions): string {
  const style = styleOf(options.color);
  const context = new Context(reading, outline, style, options.locale);
  const page = new Page(style, options.width, String(context.facts.length).length);
  const factsOf = (layer: Layer) => context.facts.filter((fact) => fact.layer === layer);

  const put = (fact: Fact, entry: Entry, spans = fact.spans): void => {
    const places = context.places(spans);
    page.entry(fact.number, places ? `${entry.line}\u00a0\u00a0${style.dim(places)}` : entry.line);
    for (const detail of entry.details) page.detail(detail);
    if (options.evidence) for (const passage of context.passages(spans)) page.passage(passage);
  };
  const section = <T>(title: string, facts: readonly T[], show: (fact: T) => void): void => {
    if (facts.length === 0) return;
    page.section(title);
    for (const fact of facts) show(fact);
  };

  heading(page, context);
  const meetings = factsOf('meetings')
    .map((fact) => ({ fact, meeting: reading.meetings[fact.index] }))
    .toSorted((a, b) => compare(timeOrder(a.meeting.date), timeOrder(b.meeting.date)));
  const planned = meetings.filter(({ meeting }) => meeting.status === 'planned');
  const others = meetings.filter(({ meeting }) => meeting.status !== 'planned');
  section('Meetings', others, ({ fact, meeting }) => put(fact, meetingEntry(context, meeting)));

  section('What was said', bySpeaker(context, factsOf('statements')), ([speaker, facts]) => {
    page.group(speaker);
    for (const fact of facts) put(fact, statementEntry(context, reading.statements[fact.index]));
  });
  for (const [code, title] of Object.entries(positionTitles)) {
    const facts = factsOf('positions').filter((fact) => reading.positions[fact.index].code === code);
    section(title, facts, (fact) => put(fact, positionEntry(context, reading.positions[fact.index])));
  }
  section('What depends on what', factsOf('conditions'), (fact) =>
    put(fact, conditionEntry(context, reading.conditions[fact.index])),
  );
  section('What comes next', planned, ({ fact, meeting }) => put(fact, meetingEntry(context, meeting)));

  const people = factsOf('actors').filter((fact) => reading.actors[fact.index].type === 'person');
  section('People', people, (fact) =>
    put(fact, actorEntry(context, reading.actors[fact.index]), fact.spans.slice(0, 1)),
  );
  return page.toString();
}

/** Outlet, day, language and title. */
function heading(page: Page, context: Context): void {
  const { reading, style, timeInWords } = context;
  const { outlet, published, language } = reading.report;
  page.line(style.bold(context.title()));
  page.line(
    style.dim([safeLine(outlet ?? ''), timeInWords(published), safeLine(language)].filter(Boolean).join(' · ')),
  );
  const { meetings, statements, positions, conditions, actors } = reading;
  if ([meetings, statements, positions, conditions, actors].every((layer) => layer.length === 0)) {
    page.gap();
    page.line('Nothing about talks was found in this report.');
  }
}

/** Statements by who made them and through whom they came, in the order of the text. */
function bySpeaker(context: Context, facts: readonly Fact[]): [speaker: string, facts: Fact[]][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const speaker = speakerLine(context, context.reading.statements[fact.index]);
    groups.set(speaker, [...(groups.get(speaker) ?? []), fact]);
  }
  return [...groups];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
