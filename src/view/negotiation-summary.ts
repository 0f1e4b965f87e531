// What belongs to a negotiation, counted.
import { narrowToNegotiation } from '../record/negotiations/narrow-to-negotiation.ts';
import type { Negotiation } from '../record/negotiations/negotiation.ts';
import { type Outline, outlineOf } from '../record/negotiations/outline.ts';
import type { RecordDocument } from '../record/record.ts';

export interface NegotiationSummary extends Negotiation, Outline {
  readonly statements: number;
  readonly positions: number;
  readonly conditions: number;
  readonly reports: number;
}

export function negotiationSummary(record: RecordDocument, negotiation: Negotiation): NegotiationSummary {
  const part = narrowToNegotiation(record, negotiation);
  return {
    ...negotiation,
    ...outlineOf(part),
    statements: part.statements.length,
    positions: part.positions.length,
    conditions: part.conditions.length,
    reports: part.reports.length,
  };
}
