// One thing of a record as a page: a fact with every report and quotation it rests on, or a report with what it tells of.
import type { ReportRead } from '../../record/input.ts';
import type { RecordDocument } from '../../record/record.ts';
import { putActorFacts, putConditionFacts, putPositionFacts, putReportFacts, putStatementFacts } from './fact-parts.ts';
import { FactSheet } from './fact-sheet.ts';
import { putMeetingFacts } from './meeting-facts.ts';
import type { PageOptions } from './render-reading.ts';

/**
 * The page, with a line break at its end; undefined where the record has nothing of this id. `reads` are the reports whose
 * sentences are to be quoted.
 */
export function renderFact(
  record: RecordDocument,
  id: string,
  reads: readonly ReportRead[],
  options: PageOptions,
): string | undefined {
  const sheet = new FactSheet(record, reads, options);
  const isIt = (thing: { id: string }) => thing.id === id;
  const show = <T extends { id: string }>(
    kind: keyof PageOptions['messages']['kinds'],
    things: readonly T[],
    put: (sheet: FactSheet, thing: T) => void,
  ): boolean => {
    const thing = things.find(isIt);
    if (!thing) return false;
    sheet.heading(kind, thing);
    put(sheet, thing);
    return true;
  };
  const isShown =
    show('meetings', record.meetings, putMeetingFacts) ||
    show('actors', record.actors, putActorFacts) ||
    show('statements', record.statements, putStatementFacts) ||
    show('positions', record.positions, putPositionFacts) ||
    show('conditions', record.conditions, putConditionFacts) ||
    show('reports', record.reports, putReportFacts);
  return isShown ? sheet.page.toString() : undefined;
}
