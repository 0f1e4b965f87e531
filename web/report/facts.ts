// The facts that rest on one report: what each is called, where it has its page, and where it stands in the text.
import type { ReportAnswer } from '../../src/api/routes/reports.ts';
import type { Anchor } from '../../src/record/record.ts';
import type { RecordWords } from '../../src/view/words/record-words.ts';
import type { Place } from './blocks.ts';

export const factKinds = ['meetings', 'statements', 'positions', 'conditions'] as const;
export type FactKind = (typeof factKinds)[number];

export interface ShownFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly label: string;
  /** Where it stands in this report, in the order of the text. */
  readonly places: readonly Place[];
}

/** The facts by where they first stand in the text. */
export function factsOf({ report, record }: ReportAnswer, names: RecordWords): ShownFact[] {
  const placesOf = (id: string, evidence: readonly Anchor[]): Place[] =>
    evidence
      .filter((anchor) => anchor.report === report.id)
      .map(({ start, end }) => ({ fact: id, start, end }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  const shown = (kind: FactKind, id: string, evidence: readonly Anchor[], label: string): ShownFact => ({
    ...{ id, kind, label },
    places: placesOf(id, evidence),
  });
  return [
    ...record.meetings.map((one) =>
      shown('meetings', one.id, one.evidence, `${names.time(one.date)}: ${names.sides(one)}, ${names.course(one)}`),
    ),
    ...record.statements.map((one) => shown('statements', one.id, one.evidence, names.speaker(one))),
    ...record.positions.map((one) => shown('positions', one.id, one.evidence, names.stand(one))),
    ...record.conditions.map((one) =>
      shown('conditions', one.id, one.evidence, `${names.quote(one.requires)}, ${names.messages.states[one.state]}`),
    ),
  ].sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}
