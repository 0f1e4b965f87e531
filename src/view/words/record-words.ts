// The things of a record in the words of one language.
import type { RecordDocument, RecordedActor, RecordedPlace, RecordedReport } from '../../record/record.ts';
import { FactWords } from './fact-words.ts';
import type { Messages } from './messages.ts';
import { safeLine } from './safe.ts';

/** Names and phrases of one record. All are one line without control characters, not yet escaped for any format. */
export class RecordWords extends FactWords {
  readonly #listed: ReadonlyMap<string, RecordedActor>;
  readonly #reports: ReadonlyMap<string, RecordedReport>;
  readonly #negotiation: string | undefined;

  constructor(record: RecordDocument, messages: Messages) {
    super(messages, new Map(record.actors.map((actor) => [actor.id, { ...actor, name: actor.names[0] }])));
    this.#listed = new Map(record.actors.map((actor) => [actor.id, actor]));
    this.#reports = new Map(record.reports.map((report) => [report.id, report]));
    this.#negotiation = record.negotiation?.name;
  }

  /** A title, behind the name of the negotiation where the record is of one. */
  titled(title: string): string {
    return this.#negotiation === undefined ? title : `${safeLine(this.#negotiation)}: ${title}`;
  }

  /** The actor as the record lists it. */
  listed(id: string): RecordedActor | undefined {
    return this.#listed.get(id);
  }

  /** `Iran i USA siadają do rozmów, Dziennik, 2025-04-08`; the report's id where it has neither title nor outlet. */
  report(id: string): string {
    const { title, outlet, published } = this.#reports.get(id) ?? {};
    const name = [title, outlet].map((part) => safeLine(part ?? '')).filter(Boolean);
    return [...(name.length > 0 ? name : [safeLine(id)]), published].filter(Boolean).join(', ');
  }

  /** A disputed value of a meeting's slot: a day, a place, a status, parties, people. */
  value(value: unknown): string {
    if (value === null || value === undefined) return this.messages.phrases.notGiven;
    if (typeof value === 'string') return this.#name(value) ?? this.#status(value) ?? this.time(value);
    if (Array.isArray(value)) return value.map((each) => this.#name(each) ?? this.party(String(each))).join(', ');
    if (typeof value === 'object' && 'without' in value) {
      return `${this.messages.phrases.without} ${this.value(value.without)}`;
    }
    if (typeof value === 'object' && 'name' in value) return this.place(value as RecordedPlace);
    return safeLine(JSON.stringify(value));
  }

  #name(id: string): string | undefined {
    return this.#listed.has(id) ? this.actor(id) : undefined;
  }

  #status(value: string): string | undefined {
    const statuses: Readonly<Record<string, string>> = this.messages.statuses;
    return Object.hasOwn(statuses, value) ? statuses[value] : undefined;
  }
}
