// One statement from all the reports that repeat it.
import { spanOf } from '../reading/meetings/calendar.ts';
import type { Statement } from '../reading/reading.ts';
import type { JoinedActors } from './actors/join-actors.ts';
import { componentsOf, DayIndex } from './components.ts';
import { freeId } from './ids.ts';
import type { ReportRead } from './input.ts';
import type { RecordedStatement } from './record.ts';
import { sameWords, stemsOf } from './same-words.ts';
import type { Sources } from './sources/count-sources.ts';

/** Days between two reports that repeat each other. */
const WINDOW = 3;
const DAY = 86_400_000;

interface Told {
  readonly report: string;
  readonly published: string;
  readonly language: string;
  readonly speaker: string;
  readonly via: readonly string[];
  readonly statement: Statement;
  readonly stems: ReadonlySet<string>;
}

/**
 * The statements of these reports, each once, in the order of their first reports and texts. Two are one when the same
 * speaker says nearly the same words in one language within three days.
 */
export function joinStatements(
  reports: readonly ReportRead[],
  actors: JoinedActors,
  sources: Sources,
): RecordedStatement[] {
  const taken = new Set<string>();
  const told = toldIn(reports, actors);
  const index = new DayIndex(
    told,
    ({ speaker, language }) => [`${speaker} ${language}`],
    ({ published }) => spanOf(published)!,
    WINDOW,
  );
  return componentsOf(told, index, repeats).map((group) => recorded(group, sources, taken));
}

const toldIn = (reports: readonly ReportRead[], actors: JoinedActors): Told[] =>
  reports.flatMap(({ reading: { report, statements } }) =>
    statements.map((statement) => ({
      report: report.id,
      published: report.published,
      language: report.language.split('-')[0],
      speaker: actors.idOf(report.id, statement.speaker),
      via: statement.via.map((medium) => actors.idOf(report.id, medium)),
      statement,
      stems: stemsOf(statement.content.text),
    })),
  );

const repeats = (one: Told, other: Told): boolean =>
  one.report !== other.report &&
  Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= WINDOW * DAY &&
  sameWords(one.stems, other.stems);

function recorded(group: readonly Told[], sources: Sources, taken: Set<string>): RecordedStatement {
  const [first] = group;
  const { content } = first.statement;
  return {
    id: freeId('s', first.report, content.start, taken),
    speaker: first.speaker,
    via: [...new Set(group.flatMap(({ via }) => via))],
    mode: (group.find(({ statement }) => statement.mode === 'direct') ?? first).statement.mode,
    text: content.text,
    said: first.published,
    reports: [...new Set(group.map(({ report }) => report))],
    sources: sources.count(group.map(({ report, statement }) => ({ report, places: [statement.content] }))),
    evidence: group.map(({ report, statement }) => ({ report, ...statement.content })),
  };
}
