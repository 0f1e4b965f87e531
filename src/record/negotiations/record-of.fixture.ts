// Makes small records for the tests of negotiations, each fact told by one report.
import type {
  Anchor,
  RecordDocument,
  RecordedCondition,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
} from '../record.ts';

/** What a report tells; parties of statements are those of their speakers, who are people of that party. */
export interface Told {
  readonly language?: string;
  readonly title?: string;
  readonly meetings?: readonly (Partial<RecordedMeeting> & { readonly parties: string[]; readonly says?: string })[];
  readonly statements?: readonly { readonly party: string | null; readonly text: string }[];
  readonly positions?: readonly (Partial<RecordedPosition> & { readonly source: string[]; readonly says?: string })[];
  readonly conditions?: readonly (Partial<RecordedCondition> & { readonly outcome: string })[];
  /** Parties of states that it names besides. */
  readonly names?: readonly string[];
}

/** The record of the reports, by id. */
export function recordOf(reports: Readonly<Record<string, Told>>): RecordDocument {
  const told = Object.entries(reports);
  const parties = new Map<string, Set<string>>();
  const appear = (report: string, all: readonly string[]) => {
    for (const party of all) parties.set(party, (parties.get(party) ?? new Set()).add(report));
  };
  for (const [id, { meetings = [], statements = [], positions = [], names = [] }] of told) {
    appear(id, names);
    for (const meeting of meetings) appear(id, meeting.parties);
    for (const { party } of statements) appear(id, party === null ? [] : [party]);
    for (const { source, target = [] } of positions) appear(id, [...source, ...target]);
  }
  const anchor = (report: string, text: string): Anchor => ({ report, start: 0, end: text.length, text });
  return {
    asOf: '2025-06-01',
    reports: told.map(([id, { language = 'en', title }]) => ({
      ...{ id, language, published: '2025-05-01', copyOf: null, relays: [] },
      ...(title !== undefined && { title }),
    })),
    actors: [...parties].map(([party, appearances]) => ({
      id: `person of ${party}`,
      type: 'person',
      names: [`Somebody of ${party}`],
      party,
      roles: [],
      appearances: [...appearances].map((report) => ({ report, name: `Somebody of ${party}` })),
    })),
    meetings: told.flatMap(([report, { meetings = [] }]) =>
      meetings.map(
        ({ says = 'They met.', ...meeting }, index): RecordedMeeting => ({
          ...{
            id: `${report} meeting ${index + 1}`,
            status: 'held',
            mode: 'in-person',
            date: '2025-05-01',
            place: null,
          },
          ...{ participants: [], reports: [report], sources: 1, history: [], disagreements: [], topics: [] },
          evidence: [anchor(report, says)],
          ...meeting,
        }),
      ),
    ),
    statements: told.flatMap(([report, { statements = [] }]) =>
      statements.map(
        ({ party, text }, index): RecordedStatement => ({
          ...{ id: `${report} statement ${index + 1}`, via: [], mode: 'direct', text, said: '2025-05-01', sources: 1 },
          speaker: party === null ? 'nobody known' : `person of ${party}`,
          reports: [report],
          evidence: [anchor(report, text)],
        }),
      ),
    ),
    positions: told.flatMap(([report, { positions = [] }]) =>
      positions.map(
        ({ says = 'They did so.', ...position }, index): RecordedPosition => ({
          ...{
            id: `${report} position ${index + 1}`,
            code: 'REQUEST',
            target: [],
            issue: 'other',
            date: '2025-05-01',
            shift: 'new',
          },
          evidence: [anchor(report, says)],
          ...position,
        }),
      ),
    ),
    conditions: told.flatMap(([report, { conditions = [] }]) =>
      conditions.map(
        (condition, index): RecordedCondition => ({
          ...{
            id: `${report} condition ${index + 1}`,
            requires: 'it rains',
            by: [],
            state: 'open',
            evidence: [anchor(report, condition.outcome)],
          },
          ...condition,
        }),
      ),
    ),
  };
}
