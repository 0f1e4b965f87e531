// Which facts of a record belong to one negotiation.
import type { Party } from '../../reading/reading.ts';
import { groupBy } from '../group-by.ts';
import { narrowRecord, reportsOf } from '../narrow-record.ts';
import type {
  Anchor,
  RecordDocument,
  RecordedActor,
  RecordedCondition,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
} from '../record.ts';
import { partiesNamedIn } from './named-parties.ts';
import type { Negotiation } from './negotiation.ts';
import { type Outline, outlineOf, tellsSubject } from './outline.ts';
import { Subject } from './subject.ts';

/**
 * The record with only what belongs to the negotiation, and the reports and actors that this names. A fact belongs where it
 * joins two of the parties, or one of them and the subject. The subject is told by the words, or by a report that tells of
 * the parties together; a report that speaks of other issues and has none of the words is left out. `docs/record.md` has
 * the rules one by one.
 */
export function narrowToNegotiation(record: RecordDocument, negotiation: Negotiation): RecordDocument {
  const membership = new Membership(record, negotiation);
  const facts = {
    meetings: record.meetings.filter((meeting) => membership.hasMeeting(meeting)),
    statements: record.statements.filter((statement) => membership.hasStatement(statement)),
    positions: record.positions.filter((position) => membership.hasPosition(position)),
    conditions: record.conditions.filter((condition) => membership.hasCondition(condition)),
  };
  const isWanted = ({ party }: RecordedActor) => party !== null && negotiation.parties.includes(party);
  return { ...narrowRecord(record, facts, { isWanted }), negotiation };
}

/** The outline of what belongs to the negotiation, for less than it takes to narrow the record. */
export function outlineOfNegotiation(record: RecordDocument, negotiation: Negotiation): Outline {
  const membership = new Membership(record, negotiation);
  return outlineOf({
    meetings: record.meetings.filter((meeting) => membership.hasMeeting(meeting)),
    positions: record.positions.filter((position) => membership.hasPosition(position)),
  });
}

class Membership {
  readonly #parties: ReadonlySet<Party>;
  readonly #subject: Subject;
  readonly #partyOf: ReadonlyMap<string, Party | null>;
  readonly #languages: ReadonlyMap<string, string>;
  /** How many of the parties appear in each report. */
  readonly #present: ReadonlyMap<string, number>;
  /** Reports that speak of something else. */
  readonly #aside: ReadonlySet<string>;
  /** Reports that tell of the parties together. */
  readonly #together: ReadonlySet<string>;
  /** Those who sat with two of the parties. */
  readonly #mediators: ReadonlySet<Party>;
  /** Those in whose country they met. */
  readonly #hosts: ReadonlySet<Party>;
  /** Reports that tell of one of the parties with someone else. */
  readonly #elsewhere: ReadonlySet<string>;

  constructor(record: RecordDocument, { parties, words }: Negotiation) {
    this.#parties = new Set(parties);
    this.#subject = new Subject(words);
    this.#partyOf = new Map(record.actors.map(({ id, party }) => [id, party]));
    this.#languages = new Map(record.reports.map(({ id, language }) => [id, language]));
    this.#present = presenceOf(record, this.#parties);
    this.#aside = this.#subject.isGiven ? this.#reportsAside(record) : new Set();
    const rounds = record.meetings.filter((meeting) => this.#joined(this.#atTable(meeting)) > 1);
    const acts = record.positions.filter(({ source, target }) => this.#joined([...source, ...target]) > 1);
    this.#together = new Set(
      [...rounds.flatMap(({ reports }) => reports), ...acts.flatMap(({ evidence }) => reportsOf(evidence))].filter(
        (report) => !this.#aside.has(report),
      ),
    );
    const told = rounds.filter(({ reports }) => this.#tellsOfThem(reports));
    const isStranger = (party: Party) => !this.#parties.has(party);
    this.#mediators = new Set(told.flatMap((meeting) => this.#atTable(meeting)).filter(isStranger));
    this.#hosts = new Set(told.flatMap(({ place }) => place?.country ?? []).filter(isStranger));
    const others = record.meetings.filter((meeting) => {
      const parties = this.#atTable(meeting);
      return this.#joined(parties) === 1 && !parties.every(this.#isOurs);
    });
    this.#elsewhere = new Set(others.flatMap(({ reports }) => reports));
  }

  hasMeeting(meeting: RecordedMeeting): boolean {
    const { reports, topics, evidence } = meeting;
    const parties = this.#atTable(meeting);
    const together = this.#tellsOfThem(reports);
    if (this.#joined(parties) > 1) return together;
    if (this.#isAbout(evidence, topics)) return this.#joined(parties) >= this.#leastOnSubject(reports);
    return together && this.#joined(parties) > 0 && parties.some((party) => this.#mediators.has(party));
  }

  hasStatement({ speaker, text, evidence }: RecordedStatement): boolean {
    const party = this.#partyOf.get(speaker) ?? null;
    return this.#isOfThem(party === null ? [] : [party], [text], evidence, []);
  }

  hasPosition({ source, target, issue, evidence }: RecordedPosition): boolean {
    return this.#isOfThem([...source, ...target], [], evidence, [issue]);
  }

  hasCondition({ outcome, requires, by, evidence }: RecordedCondition): boolean {
    return this.#isOfThem(by, [outcome, requires], evidence, []);
  }

  /** Of what someone says or does; `texts` may name further parties. */
  #isOfThem(
    by: readonly Party[],
    texts: readonly string[],
    evidence: readonly Anchor[],
    issues: readonly string[],
  ): boolean {
    const reports = reportsOf(evidence);
    const together = this.#tellsOfThem(reports);
    if (together && (by.length === 0 || by.some(this.#isOurs))) return true;
    const least = this.#isAbout(evidence, issues) ? this.#leastOnSubject(reports) : together ? 1 : 2;
    // Naming is looked for last: it costs most.
    if (least === 0 || this.#joined(by) >= least) return reports.some((report) => !this.#aside.has(report));
    if (!reports.some((report) => !this.#aside.has(report) && this.#present.get(report)! >= least)) return false;
    const language = this.#languageOf(evidence[0]);
    return this.#joined([...by, ...texts.flatMap((text) => [...partiesNamedIn(text, language)])]) >= least;
  }

  /** How many of the parties a fact on the subject has to join, by what its reports tell besides. */
  #leastOnSubject(reports: readonly string[]): number {
    if (this.#tellsOfThem(reports) || reports.some((report) => this.#present.get(report)! > 1)) return 0;
    return reports.every((report) => this.#elsewhere.has(report)) ? 2 : 1;
  }

  /** One of the parties, or who brings them together. */
  readonly #isOurs = (party: Party): boolean =>
    this.#parties.has(party) || this.#mediators.has(party) || this.#hosts.has(party);

  #joined(parties: readonly Party[]): number {
    return new Set(parties.filter((party) => this.#parties.has(party))).size;
  }

  #atTable({ parties, participants }: RecordedMeeting): Party[] {
    return [...parties, ...participants.flatMap((id) => this.#partyOf.get(id) ?? [])];
  }

  #tellsOfThem(reports: readonly string[]): boolean {
    return reports.some((report) => this.#together.has(report));
  }

  #isAbout(evidence: readonly Anchor[], issues: readonly string[]): boolean {
    return (
      issues.some((issue) => this.#subject.issues.has(issue)) ||
      evidence.some((anchor) => this.#subject.isIn(anchor.text, this.#languageOf(anchor)))
    );
  }

  #languageOf({ report }: Anchor): string {
    return this.#languages.get(report)!;
  }

  /** Reports that name issues, none of them the subject's, and have none of its words. */
  #reportsAside({ reports, meetings, statements, positions, conditions }: RecordDocument): Set<string> {
    const issues = [
      ...positions.flatMap(({ issue, evidence }) => reportsOf(evidence).map((report) => ({ report, issue }))),
      ...meetings.flatMap(({ topics, reports: by }) =>
        by.flatMap((report) => topics.map((issue) => ({ report, issue }))),
      ),
    ].filter(({ issue }) => tellsSubject(issue));
    const byReport = groupBy(issues, ({ report }) => report);
    const evidence = groupBy(
      [...meetings, ...statements, ...positions, ...conditions].flatMap((fact) => fact.evidence),
      ({ report }) => report,
    );
    return new Set(
      reports
        .filter(({ id, title, language }) => {
          const named = byReport.get(id)?.map(({ issue }) => issue) ?? [];
          return (
            named.length > 0 &&
            !this.#subject.isIn(title ?? '', language) &&
            !this.#isAbout(evidence.get(id) ?? [], named)
          );
        })
        .map(({ id }) => id),
    );
  }
}

function presenceOf({ reports, actors }: RecordDocument, wanted: ReadonlySet<Party>): Map<string, number> {
  const present = new Map(reports.map(({ id }) => [id, new Set<Party>()]));
  for (const { party, appearances } of actors) {
    if (party === null || !wanted.has(party)) continue;
    for (const { report } of appearances) present.get(report)?.add(party);
  }
  return new Map([...present].map(([report, parties]) => [report, parties.size]));
}
