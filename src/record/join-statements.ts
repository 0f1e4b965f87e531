// One statement from all the reports that repeat it.
import { spanOf } from '../reading/meetings/calendar.ts';
import type { Statement } from '../reading/reading.ts';
import { DayIndex } from './components.ts';
import { decidedComponents, decidedGroups } from './decisions/decided-groups.ts';
import { correctedSlots, decidedBy, type Verdicts } from './decisions/verdicts.ts';
import { anchorsOf } from './ids.ts';
import type { ReportRead } from './input.ts';
import type { ActorNames } from './meetings/telling.ts';
import { daysBetween } from './order.ts';
import type { RecordedStatement } from './record.ts';
import { sameWords, stemsOf } from './same-words.ts';
import { type CopyOf, countSources } from './sources/count-sources.ts';
import { relaysIn } from './sources/relays.ts';

/** Days between two reports that repeat each other. */
export const STATEMENT_WINDOW = 3;

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
  /** Whose account this is, by `Relays.at`. */
  readonly relay: string | null;
  readonly anchor: string;
  /** Its place in the reading. */
  readonly index: number;
  readonly stems: ReadonlySet<string>;
}

/** A statement as it is read, before it is known who its actors are in the record. */
export type RawStatement = Omit<StatementTelling, 'speaker' | 'via' | 'stems'>;

/** What a report says was said, in the order of its reading. */
export function rawStatementsIn(report: ReportRead): RawStatement[] {
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
    statement,
    relay: relays.at([statement.content]),
    anchor: anchors[index],
    index,
  }));
}

export function statementTelling(raw: RawStatement, { idOf }: Pick<ActorNames, 'idOf'>): StatementTelling {
  const { statement } = raw;
  return {
    ...raw,
    speaker: idOf(statement.speaker)!,
    via: statement.via.flatMap((medium) => idOf(medium) ?? []),
    stems: stemsOf(statement.content.text),
  };
}

/**
 * The statements that these tellings report, each once, in the order of their first tellings, which stand in order of
 * publication. Two are one when the same speaker says nearly the same words in one language within three days.
 */
export function joinStatements<T extends StatementTelling>(
  tellings: readonly T[],
  copyOf: CopyOf,
  verdicts: Verdicts,
): { statement: RecordedStatement; tellings: T[] }[] {
  const index = new DayIndex(
    tellings,
    ({ speaker }) => [speaker],
    ({ published }) => spanOf(published)!,
    STATEMENT_WINDOW,
  );
  return decidedComponents(tellings, index, isRepetition, verdicts)
    .flatMap((component) => decidedGroups(component, isRepetition, verdicts))
    .map((group) => ({ statement: recorded(group, copyOf, verdicts), tellings: group }));
}

export const isRepetition = (one: StatementTelling, other: StatementTelling): boolean =>
  one.report !== other.report &&
  one.speaker === other.speaker &&
  one.language === other.language &&
  Math.abs(daysBetween(one.published, other.published)) <= STATEMENT_WINDOW &&
  sameWords(one.stems, other.stems);

function recorded(group: readonly StatementTelling[], copyOf: CopyOf, verdicts: Verdicts): RecordedStatement {
  const [first] = group;
  const rulings = verdicts.on(group.map(({ anchor }) => anchor));
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
    ...correctedSlots(rulings),
    ...decidedBy(rulings),
  };
}
