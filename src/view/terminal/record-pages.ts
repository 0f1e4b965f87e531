// What each page about a record shows, and of what it is made.
import type { RecordDocument } from '../../record/record.ts';
import type { RecordKind } from '../filter-record.ts';
import type { PartName } from './record-parts.ts';

interface PageContent {
  /** From top to bottom. */
  readonly parts: readonly PartName[];
  /** The kinds of facts that it needs. */
  readonly kind: readonly RecordKind[];
  /** The only statuses of meetings that it needs. */
  readonly status?: readonly string[];
}

const contents = {
  brief: {
    parts: ['latest', 'nearest', 'lastDisputed', 'shifts', 'openConditions', 'reports'],
    kind: ['meetings', 'positions', 'conditions'],
  },
  chronology: { parts: ['meetings', 'next', 'reports'], kind: ['meetings'] },
  next: { parts: ['next', 'reports'], kind: ['meetings'], status: ['planned', 'unconfirmed'] },
  positions: { parts: ['positions', 'conditions', 'reports'], kind: ['positions', 'conditions'] },
  actors: { parts: ['actors', 'reports'], kind: ['actors'] },
  disagreements: { parts: ['disputed', 'reports'], kind: ['meetings'] },
} satisfies Record<string, PageContent>;

export type RecordPage = keyof typeof contents;

export const recordPages: Readonly<Record<RecordPage, PageContent>> = contents;

/** How much there is, of which a page may show a part. */
export interface RecordTotals {
  readonly reports: number;
  readonly meetings: number;
}

export const totalsOf = ({ reports, meetings }: RecordDocument): RecordTotals => ({
  reports: reports.length,
  meetings: meetings.length,
});
