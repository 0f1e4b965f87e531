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
  readonly #reports = new Map<string, number>();
  readonly #meetings = new Map<string, number>();

  constructor(record: RecordDocument, style: Style, locale: string) {
    this.style = style;
    const nameOf = partyNamer(locale);
    this.nameOfParty = (party) => safeLine(nameOf(party));
    const timeOf = timeNamer(locale);
    this.timeInWords = (value) => safeLine(timeOf(value));
    this.#actors = new Map(record.actors.map((actor) => [actor.id, actor]));
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

  /** `[1][4]`: the reports, each once, by their numbers on the page. */
  cite(reports: readonly string[]): string {
    return [...new Set(reports)].map((report) => `[${numberIn(this.#reports, report)}]`).join('');
  }

  /** The reports that something on the page rests on, by their numbers; those cited meanwhile follow. */
  cited(): Iterable<string> {
    return this.#reports.keys();
  }

  /** The number of a meeting on the page. */
  numberOf(meeting: string): number {
    return numberIn(this.#meetings, meeting);
  }
}

/** Numbers go up in the order in which something is first named. */
function numberIn(numbers: Map<string, number>, id: string): number {
  const number = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, number);
  return number;
}
