// The things of a reading or a record in the words of one language: who met, where, when, how it went, where a party stands.
import type { Issue } from '../../language/issues.ts';
import type { ActorType, Meeting, Party, Position, Statement } from '../../reading/reading.ts';
import type { RecordedStatus } from '../../record/record.ts';
import type { Messages } from './messages.ts';
import { partyNamer } from './parties.ts';
import { safeLine } from './safe.ts';
import { timeNamer } from './times.ts';

export interface NamedActor {
  readonly name: string;
  readonly party: Party | null;
  readonly type: ActorType;
}

/** A meeting of a reading or of a record. */
export type ShownMeeting = Pick<Meeting, 'date' | 'place' | 'mode' | 'parties' | 'participants' | 'topics'> & {
  readonly status: RecordedStatus;
};

/** Names and phrases. All are one line without control characters, not yet escaped for any format. */
export class FactWords {
  readonly messages: Messages;
  readonly #actors: ReadonlyMap<string, NamedActor>;
  readonly #nameOfParty: (party: string) => string;
  readonly #nameOfTime: (value: string) => string;
  readonly #plurals: Intl.PluralRules;

  constructor(messages: Messages, actors: ReadonlyMap<string, NamedActor>) {
    this.messages = messages;
    this.#actors = actors;
    this.#nameOfParty = partyNamer(messages.locale);
    this.#nameOfTime = timeNamer(messages);
    this.#plurals = new Intl.PluralRules(messages.locale);
  }

  /** `3 reports`. */
  count(thing: keyof Messages['counts'], count: number): string {
    const forms = this.messages.counts[thing];
    return (forms[this.#plurals.select(count)] ?? forms.other).replace('#', String(count));
  }

  /** Words of a report in quotation marks. */
  quote(text: string): string {
    const [open, close] = this.messages.quotes;
    return `${open}${safeLine(text)}${close}`;
  }

  /** The id of an actor that is not listed. */
  actor(id: string): string {
    return safeLine(this.#actors.get(id)?.name ?? id);
  }

  party(party: Party): string {
    return safeLine(this.#nameOfParty(party));
  }

  parties(parties: readonly Party[]): string {
    return parties.map((party) => this.party(party)).join(', ');
  }

  /** Whether the party is a state: its code has a name. */
  isState(party: Party): boolean {
    return /^[A-Z]{3}$/.test(party) && this.#nameOfParty(party) !== party;
  }

  /** A TIMEX3 or EDTF value, or that the day is not given. */
  time(value: string | null): string {
    return value === null ? this.messages.times.unknown : safeLine(this.#nameOfTime(value));
  }

  /** `Miami (United States)`; a country alone is not said twice. */
  place({ name, country }: NonNullable<Meeting['place']>): string {
    const state = country && this.party(country);
    return state && state !== safeLine(name) ? `${safeLine(name)} (${state})` : safeLine(name);
  }

  issue(issue: string): string {
    const names: Readonly<Record<string, string>> = this.messages.issues;
    return Object.hasOwn(names, issue as Issue) ? names[issue] : safeLine(issue.replaceAll('-', ' '));
  }

  issues(issues: readonly string[]): string {
    return issues
      .map((issue) => this.issue(issue))
      .filter(Boolean)
      .join(', ');
  }

  /** The parties with their people in brackets, then the people who stand for none of them. */
  sides({ parties, participants }: Pick<ShownMeeting, 'parties' | 'participants'>): string {
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
  shortSides({ parties, participants }: Pick<ShownMeeting, 'parties' | 'participants'>): string {
    if (parties.length > 0) return parties.map((party) => this.party(party)).join(' – ');
    return participants.map((id) => this.actor(id)).join(', ') || this.messages.phrases.noParticipants;
  }

  /** `held, in person`. */
  course({ status, mode }: Pick<ShownMeeting, 'status' | 'mode'>): string {
    return [this.messages.statuses[status], this.messages.modes[mode]].filter(Boolean).join(', ');
  }

  /** `Steve Witkoff (United States), through Axios`. */
  speaker({ speaker, via }: Pick<Statement, 'speaker' | 'via'>): string {
    const chain = via.map((id) => `, ${this.messages.phrases.through} ${this.actor(id)}`).join('');
    return `${this.withParty(speaker, (party) => ` (${party})`)}${chain}`;
  }

  /** The actor, and behind it the party it stands for unless its name says that. */
  withParty(id: string, put: (party: string) => string): string {
    const { party = null, type } = this.#actors.get(id) ?? {};
    const name = this.actor(id);
    return party === null || type === 'state' || this.party(party) === name ? name : `${name}${put(this.party(party))}`;
  }

  /** `Iran → United States`. */
  toward({ source, target }: Pick<Position, 'source' | 'target'>): string {
    const sides = this.parties(source) || this.messages.phrases.noParty;
    return target.length > 0 ? `${sides} → ${this.parties(target)}` : sides;
  }

  /** `Iran → United States: refused – sanctions`. */
  stand(position: Pick<Position, 'source' | 'target' | 'code' | 'issue'>): string {
    return `${this.toward(position)}: ${this.messages.acts[position.code]} – ${this.issue(position.issue)}`;
  }
}
