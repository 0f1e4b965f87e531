// Asks for the record.
import type { BriefAnswer } from '../../src/api/routes/brief.ts';
import type { ReportAnswer, ReportsAnswer } from '../../src/api/routes/reports.ts';
import type { SearchAnswer } from '../../src/api/routes/search.ts';
import type { StandsAnswer } from '../../src/api/routes/stands.ts';
import type { Page } from '../../src/api/shapes/page.ts';
import type {
  RecordDocument,
  RecordedActor,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
} from '../../src/record/record.ts';
import { ask } from './client.ts';

export interface OverviewAnswer extends BriefAnswer {
  readonly stands: StandsAnswer['stands'];
}

/** Where things stand, with the reports of all that is told of it in the order of publication. */
export async function overview(search: URLSearchParams): Promise<OverviewAnswer> {
  const [brief, told] = await Promise.all([ask<BriefAnswer>('/brief', search), stands(search)]);
  const cited = new Map([...brief.reports, ...told.reports].map((report) => [report.id, report]));
  const inOrder = [...cited.values()].sort(
    (a, b) => a.published.localeCompare(b.published) || a.id.localeCompare(b.id),
  );
  return { ...brief, stands: told.stands, reports: inOrder };
}

export const meetings = (search: URLSearchParams): Promise<Page<RecordedMeeting>> => ask('/meetings', search);

export const statements = (search: URLSearchParams): Promise<Page<RecordedStatement>> => ask('/statements', search);

export const actors = (search: URLSearchParams): Promise<Page<RecordedActor>> => ask('/actors', search);

export const positions = (search: URLSearchParams): Promise<Page<RecordedPosition>> => ask('/positions', search);

export const stands = (search: URLSearchParams): Promise<StandsAnswer> => ask('/stands', search);

/** A meeting by its id, with the reports and actors it rests on. */
export const meeting = (id: string): Promise<RecordDocument> => ask(`/meetings/${encodeURIComponent(id)}`);

export const reports = (search: URLSearchParams): Promise<ReportsAnswer> => ask('/reports', search);

/** A report with its text, and what of the record rests on it. */
export const report = (id: string): Promise<ReportAnswer> => ask(`/reports/${encodeURIComponent(id)}`);

/** Reports by their words; `q` holds the query. */
export const search = (asked: URLSearchParams): Promise<SearchAnswer> => ask('/search', asked);
