// The tables of a record for spreadsheets and statistics: what stands in which column.
import type { Anchor, RecordDocument } from '../../record/record.ts';
import { messagesIn, type PageLanguage } from '../words/languages.ts';
import { RecordWords } from '../words/record-words.ts';

export const csvTables = ['meetings', 'actors', 'statements', 'positions', 'conditions', 'reports'] as const;
export type CsvTable = (typeof csvTables)[number];

/** Values by column. A list is put into one cell with `; ` between its values. */
type Row = Readonly<Record<string, unknown>>;

interface Table {
  readonly columns: readonly string[];
  rows(record: RecordDocument, words: RecordWords): Row[];
}

/** `r01:312-340`: UTF-16 offsets into the text of that report. */
const places = (evidence: readonly Anchor[]): string[] =>
  evidence.map(({ report, start, end }) => `${report}:${start}-${end}`);
const reportsOf = (evidence: readonly Anchor[]): string[] => [...new Set(evidence.map(({ report }) => report))];

const tables: Readonly<Record<CsvTable, Table>> = {
  meetings: {
    columns: [
      ...['id', 'status', 'mode', 'date', 'place', 'country', 'parties', 'participants', 'participant_names', 'topics'],
      ...['reports', 'sources', 'history', 'disputed', 'evidence'],
    ],
    rows: ({ meetings }, words) =>
      meetings.map((meeting) => ({
        ...meeting,
        place: meeting.place?.name,
        country: meeting.place?.country,
        participant_names: meeting.participants.map((id) => words.actor(id)),
        history: meeting.history.map(({ published, status, date }) => `${published} ${status} ${date ?? 'undated'}`),
        disputed: meeting.disagreements.map(({ slot }) => slot),
        evidence: places(meeting.evidence),
      })),
  },
  actors: {
    columns: ['id', 'type', 'name', 'other_names', 'party', 'wikidata', 'roles', 'reports'],
    rows: ({ actors }) =>
      actors.map(({ id, type, names: [name, ...others], party, wikidata, roles, appearances }) => ({
        ...{ id, type, name, other_names: others, party, wikidata },
        roles: roles.map(({ value }) => value),
        reports: [...new Set(appearances.map(({ report }) => report))],
      })),
  },
  statements: {
    columns: [
      'id',
      'said',
      'speaker',
      'speaker_name',
      'party',
      'via',
      'mode',
      'text',
      'reports',
      'sources',
      'evidence',
    ],
    rows: ({ statements }, words) =>
      statements.map((statement) => ({
        ...statement,
        speaker_name: words.actor(statement.speaker),
        party: words.listed(statement.speaker)?.party,
        evidence: places(statement.evidence),
      })),
  },
  positions: {
    columns: ['id', 'date', 'code', 'source', 'target', 'issue', 'shift', 'text', 'reports', 'evidence'],
    rows: ({ positions }) =>
      positions.map(({ evidence, ...position }) => ({
        ...position,
        text: evidence[0]?.text,
        reports: reportsOf(evidence),
        evidence: places(evidence),
      })),
  },
  conditions: {
    columns: ['id', 'outcome', 'requires', 'by', 'state', 'reports', 'evidence'],
    rows: ({ conditions }) =>
      conditions.map(({ evidence, ...condition }) => ({
        ...condition,
        reports: reportsOf(evidence),
        evidence: places(evidence),
      })),
  },
  reports: {
    columns: ['id', 'published', 'language', 'outlet', 'title', 'url', 'copy_of', 'relays'],
    rows: ({ reports }) => reports.map(({ copyOf, ...report }) => ({ ...report, copy_of: copyOf })),
  },
};

/** The rows of a table, the names of the columns first. Every row has as many cells; what is not known is empty. */
export function tableRows(record: RecordDocument, table: CsvTable, language: PageLanguage): string[][] {
  const { columns, rows } = tables[table];
  const body = rows(record, new RecordWords(record, messagesIn(language))).map((row) =>
    columns.map((column) => cellText(row[column])),
  );
  return [[...columns], ...body];
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return Array.isArray(cell) ? cell.join('; ') : String(cell);
}
