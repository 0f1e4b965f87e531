// One statement from all the reports that repeat it.
import { spanOf } from '../reading/meetings/calendar.ts';
import type { Statement } from '../reading/reading.ts';
import { componentsOf, DayIndex } from './components.ts';
import { anchorsOf } from './ids.ts';
import type { ReportRead } from './input.ts';
import type { ActorNames } from './meetings/telling.ts';
import type { RecordedStatement } from './record.ts';
import { sameWords, stemsOf } from './same-words.ts';
import { type CopyOf, countSources } from './sources/count-sources.ts';
import { relaysIn } from './sources/relays.ts';

/** Days between two reports that repeat each other. */
const WINDOW = 3;
const DAY = 86_400_000;

/** A statement as one report has it. */
export interface StatementTelling {
  readonly report: string;
  /** ISO day. */
  readonly published: string;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Ids of the record. */
  readonly speaker: string;
  readonly via: readonly string[];
  readonly statement: Statement;
  /** The medium whose account this is. */
  readonly relay: string | null;
  readonly anchor: string;
  readonly stems: ReadonlySet<string>;
}

/** What a report says was said, in the order of its reading. */
export function statementTellingsIn(report: ReportRead, actors: Pick<ActorNames, 'idOf'>): StatementTelling[] {
  const { id, published, language } = report.reading.report;
  const relays = relaysIn(report);
  const { statements } = report.reading;
  const anchors = anchorsOf(
    id,
    statements.map(({ content }) => content.start),
  );
  return statements.map((statement, index) => ({
    report: id,
    published,
    language: language.split('-')[0],
    speaker: actors.idOf(id, statement.speaker),
    via: statement.via.map((medium) => actors.idOf(id, medium)),
    statement,
    relay: relays.at([statement.content]),
    anchor: anchors[index],
    stems: stemsOf(statement.content.text),
  }));
}

/**
 * The statements that these tellings report, each once, in the order of their first tellings, which stand in order of
 * publication. Two are one when the same speaker says nearly the same words in one language within three days.
 */
export function joinStatements(tellings: readonly StatementTelling[], copyOf: CopyOf): RecordedStatement[] {
  const index = new DayIndex(
    tellings,
    ({ speaker, language }) => [`${speaker} ${language}`],
    ({ published }) => spanOf(published)!,
    WINDOW,
  );
  return componentsOf(tellings, index, repeats).map((group) => recorded(group, copyOf));
}

export const repeats = (one: StatementTelling, other: StatementTelling): boolean =>
  one.report !== other.report &&
  Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= WINDOW * DAY &&
  sameWords(one.stems, other.stems);

function recorded(group: readonly StatementTelling[], copyOf: CopyOf): RecordedStatement {
  const [first] = group;
  const { content } = first.statement;
  return {
    id: `s-${first.anchor}`,
    speaker: first.speaker,
    via: [...new Set(group.flatMap(({ via }) => via))],
    mode: (group.find(({ statement }) => statement.mode === 'direct') ?? first).statement.mode,
    text: content.text,
    said: first.published,
    reports: [...new Set(group.map(({ report }) => report))],
    sources: countSources(group, copyOf),
    evidence: group.map(({ report, statement }) => ({ report, ...statement.content })),
  };
}
