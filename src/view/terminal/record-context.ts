// What the parts of a page ask about a record: names, and the numbers of its reports.
import type { ActorType, Party } from '../../reading/reading.ts';
import type { RecordDocument, RecordedActor } from '../../record/record.ts';
import { partyNamer } from '../words/parties.ts';
import { safeLine } from '../words/safe.ts';
import { timeNamer } from '../words/times.ts';
import type { Naming } from './naming.ts';
import type { Style } from './style.ts';

export class RecordContext implements Naming {
  readonly style: Style;
  readonly nameOfParty: (party: Party) => string;
  readonly timeInWords: (value: string) => string;
  readonly #actors: ReadonlyMap<string, RecordedActor>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #meetings: ReadonlyMap<string, number>;
  readonly #cited = new Set<string>();

  constructor(record: RecordDocument, style: Style, locale: string) {
    this.style = style;
    const nameOf = partyNamer(locale);
    this.nameOfParty = (party) => safeLine(nameOf(party));
    const timeOf = timeNamer(locale);
    this.timeInWords = (value) => safeLine(timeOf(value));
    this.#actors = new Map(record.actors.map((actor) => [actor.id, actor]));
    this.#numbers = new Map(record.reports.map(({ id }, index) => [id, index + 1]));
    this.#meetings = new Map(record.meetings.map(({ id }, index) => [id, index + 1]));
  }

  nameOf(id: string): string {
    return safeLine(this.#actors.get(id)?.names[0] ?? id);
  }

  partyOf(id: string): Party | null {
    return this.#actors.get(id)?.party ?? null;
  }

  typeOf(id: string): ActorType | undefined {
    return this.#actors.get(id)?.type;
  }

  /** `[1][4]`: the reports, each once. */
  cite(reports: readonly string[]): string {
    const all = [...new Set(reports)];
    for (const report of all) this.#cited.add(report);
    return all.map((report) => `[${this.#numbers.get(report)}]`).join('');
  }

  /** Whether something shown so far rests on the report. */
  isCited(report: string): boolean {
    return this.#cited.has(report);
  }

  /** The number of a meeting in the order of time. */
  numberOf(meeting: string): number {
    return this.#meetings.get(meeting)!;
  }
}
