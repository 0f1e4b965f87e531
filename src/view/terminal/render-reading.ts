// One reading as a page for the terminal, the way an editor asks: who met, who said what, what was agreed, what comes next.
import type { Fact, Layer } from '../../reading/facts.ts';
import type { Outline } from '../../reading/read.ts';
import type { ActCode, Reading } from '../../reading/reading.ts';
import type { Messages } from '../words/messages.ts';
import { safeLine } from '../words/safe.ts';
import { timeOrder } from '../words/times.ts';
import { Context } from './context.ts';
import { actorEntry, conditionEntry, type Entry, meetingEntry, positionEntry, statementEntry } from './entries.ts';
import { Page } from './page.ts';
import { styleOf } from './style.ts';

export interface PageOptions {
  /** Columns. */
  width: number;
  color: boolean;
  /** Shows under each entry the sentences it rests on. */
  evidence?: boolean;
  /** The words of the page. */
  messages: Messages;
}

/** The order of their sections. */
const acts: readonly ActCode[] = ['AGREE', 'REQUEST', 'REJECT', 'CONCEDE', 'SUPPORT', 'ACCUSE', 'THREATEN'];

/** The page, with a line break at its end. Numbers before entries are those of `numberFacts`. */
export function renderReading(reading: Reading, outline: Outline, options: PageOptions): string {
  const style = styleOf(options.color);
  const context = new Context(reading, outline, style, options.messages);
  const page = new Page(style, options.width, String(context.facts.length).length);
  const { words } = context;
  const { sections, actTitles } = options.messages;
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
  section(sections.meetings, others, ({ fact, meeting }) => put(fact, meetingEntry(words, style, meeting)));

  section(sections.statements, bySpeaker(context, factsOf('statements')), ([speaker, facts]) => {
    page.group(speaker);
    for (const fact of facts) put(fact, statementEntry(context, reading.statements[fact.index]));
  });
  for (const code of acts) {
    const facts = factsOf('positions').filter((fact) => reading.positions[fact.index].code === code);
    section(actTitles[code], facts, (fact) => put(fact, positionEntry(context, reading.positions[fact.index])));
  }
  section(sections.conditions, factsOf('conditions'), (fact) =>
    put(fact, conditionEntry(context, reading.conditions[fact.index])),
  );
  section(sections.next, planned, ({ fact, meeting }) => put(fact, meetingEntry(words, style, meeting)));

  const people = factsOf('actors').filter((fact) => reading.actors[fact.index].type === 'person');
  section(sections.people, people, (fact) =>
    put(fact, actorEntry(context, reading.actors[fact.index]), fact.spans.slice(0, 1)),
  );
  return page.toString();
}

/** Outlet, day, language and title. */
function heading(page: Page, context: Context): void {
  const { reading, style, words } = context;
  const { outlet, published, language } = reading.report;
  page.line(style.bold(context.title()));
  page.line(style.dim([safeLine(outlet ?? ''), words.time(published), safeLine(language)].filter(Boolean).join(' · ')));
  const { meetings, statements, positions, conditions, actors } = reading;
  if ([meetings, statements, positions, conditions, actors].every((layer) => layer.length === 0)) {
    page.gap();
    page.line(words.messages.phrases.nothingRead);
  }
}

/** Statements by who made them and through whom they came, in the order of the text. */
function bySpeaker(context: Context, facts: readonly Fact[]): [speaker: string, facts: Fact[]][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const speaker = context.words.speaker(context.reading.statements[fact.index]);
    groups.set(speaker, [...(groups.get(speaker) ?? []), fact]);
  }
  return [...groups];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
