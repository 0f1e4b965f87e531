// The things of a record in plain English: who met, where, when, how it went, where a party stands.
import type {
  RecordDocument,
  RecordedActor,
  RecordedMeeting,
  RecordedPlace,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from '../../record/record.ts';
import { partyNamer } from './parties.ts';
import { safeLine } from './safe.ts';
import { timeNamer } from './times.ts';

const modes = { 'in-person': 'in person', call: 'by telephone or video', indirect: 'through mediators', unknown: '' };

/** Names and phrases of one record. All are one line without control characters, not yet escaped for any format. */
export class RecordWords {
  readonly #nameOfParty: (party: string) => string;
  readonly #nameOfTime: (value: string) => string;
  readonly #actors: ReadonlyMap<string, RecordedActor>;
  readonly #reports: ReadonlyMap<string, RecordedReport>;

  /** `locale` (BCP 47) decides the names of states and how days are written. */
  constructor(record: RecordDocument, locale: string) {
    this.#nameOfParty = partyNamer(locale);
    this.#nameOfTime = timeNamer(locale);
    this.#actors = new Map(record.actors.map((actor) => [actor.id, actor]));
    this.#reports = new Map(record.reports.map((report) => [report.id, report]));
  }

  /** The most frequent spelling; the id of an actor that the record does not list. */
  actor(id: string): string {
    return safeLine(this.#actors.get(id)?.names[0] ?? id);
  }

  /** The actor as the record lists it. */
  listed(id: string): RecordedActor | undefined {
    return this.#actors.get(id);
  }

  /** `Iran i USA siadają do rozmów, Dziennik, 2025-04-08`; the report's id where it has neither title nor outlet. */
  report(id: string): string {
    const { title, outlet, published } = this.#reports.get(id) ?? {};
    const name = [title, outlet].map((part) => safeLine(part ?? '')).filter(Boolean);
    return [...(name.length > 0 ? name : [safeLine(id)]), published].filter(Boolean).join(', ');
  }

  party(party: string): string {
    return safeLine(this.#nameOfParty(party));
  }

  /** Whether the party is a state: its code has a name. */
  isState(party: string): boolean {
    return /^[A-Z]{3}$/.test(party) && this.#nameOfParty(party) !== party;
  }

  parties(parties: readonly string[]): string {
    return parties.map((party) => this.party(party)).join(', ');
  }

  /** A TIMEX3 value, or that the day is not given. */
  time(value: string | null): string {
    return value === null ? 'day not given' : safeLine(this.#nameOfTime(value));
  }

  /** `Miami (United States)`; a country alone is not said twice. */
  place({ name, country }: RecordedPlace): string {
    const state = country && this.party(country);
    return state && state !== safeLine(name) ? `${safeLine(name)} (${state})` : safeLine(name);
  }

  /** The parties with their people in brackets, then the people who stand for none of them. */
  sides({ parties, participants }: Pick<RecordedMeeting, 'parties' | 'participants'>): string {
    const partyOf = (id: string) => this.#actors.get(id)?.party ?? null;
    const names = (ids: readonly string[]) => ids.map((id) => this.actor(id)).join(', ');
    const sides = parties.map((party) => {
      const people = names(participants.filter((id) => partyOf(id) === party));
      return people ? `${this.party(party)} (${people})` : this.party(party);
    });
    const others = names(participants.filter((id) => !parties.includes(partyOf(id) ?? '')));
    return [sides.join(' – '), others].filter(Boolean).join('; ');
  }

  /** `Iran – United States`, or the people where no party is known. */
  shortSides({ parties, participants }: Pick<RecordedMeeting, 'parties' | 'participants'>): string {
    if (parties.length > 0) return parties.map((party) => this.party(party)).join(' – ');
    return participants.map((id) => this.actor(id)).join(', ') || 'Participants not named';
  }

  /** `held, in person`. */
  course({ status, mode }: Pick<RecordedMeeting, 'status' | 'mode'>): string {
    return modes[mode] ? `${status}, ${modes[mode]}` : status;
  }

  /** `Steve Witkoff (United States), through Axios`. */
  speaker({ speaker, via }: Pick<RecordedStatement, 'speaker' | 'via'>): string {
    const name = this.actor(speaker);
    const party = this.#actors.get(speaker)?.party;
    const side = party && this.party(party) !== name ? ` (${this.party(party)})` : '';
    const chain = via.map((id) => `, through ${this.actor(id)}`).join('');
    return `${name}${side}${chain}`;
  }

  /** `Iran → United States: reject sanctions`. */
  stand({ source, target, code, issue }: RecordedPosition): string {
    const sides = this.parties(source) || 'Party not named';
    const toward = target.length > 0 ? ` → ${this.parties(target)}` : '';
    return `${sides}${toward}: ${code.toLowerCase()} ${this.issue(issue)}`;
  }

  issue(issue: string): string {
    return safeLine(issue.replaceAll('-', ' '));
  }

  /** A disputed value of a meeting's slot: a day, a place, a status, parties, people. */
  value(value: unknown): string {
    if (value === null || value === undefined) return 'not given';
    if (typeof value === 'string') return this.#actors.has(value) ? this.actor(value) : this.time(value);
    if (Array.isArray(value)) {
      return value.map((each) => (this.#actors.has(each) ? this.actor(each) : this.party(String(each)))).join(', ');
    }
    if (typeof value === 'object' && 'without' in value) return `without ${this.value(value.without)}`;
    if (typeof value === 'object' && 'name' in value) return this.place(value as RecordedPlace);
    return safeLine(JSON.stringify(value));
  }
}
