// A record as a chronology to read: what happened when, on which reports it rests, and the list of these. Of no format yet.
import type { Anchor, RecordDocument, RecordedMeeting, RecordedReport } from '../../record/record.ts';
import type { Messages } from '../words/messages.ts';
import { RecordWords } from '../words/record-words.ts';
import { safeLine } from '../words/safe.ts';
import { timeOrder } from '../words/times.ts';
import { meetingChanges } from './meeting-changes.ts';
import { webAddress } from './web-address.ts';

/** All words are one line each, without control characters, not escaped for any format. */
export interface Chronology {
  readonly messages: Messages;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly id: string;
  /** TIMEX3; null where the reports give no day. */
  readonly date: string | null;
  readonly when: string;
  readonly what: string;
  /** Numbers of its sources. */
  readonly cited: readonly number[];
  /** How many of its several sources are independent of each other; empty where that says nothing. */
  readonly independent: string;
  readonly details: readonly Detail[];
  readonly quotes: readonly Quote[];
}

/** `Disputed place: Muscat [1] or Rome [2]`. */
export interface Detail {
  readonly label: string;
  readonly parts: readonly { readonly words: string; readonly cited: readonly number[] }[];
}

export interface Quote {
  readonly words: string;
  readonly source: number;
  /** BCP 47; of the report. */
  readonly language: string;
}

export interface Source {
  /** From 1 on, in the order of the record's reports. */
  readonly number: number;
  readonly id: string;
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  /** ISO day. */
  readonly published: string;
  readonly when: string;
  readonly language: string;
  /** Of the web only. */
  readonly url: string | undefined;
  /** Number of the source of which it is a near-copy. */
  readonly copyOf: number | undefined;
  readonly relays: readonly string[];
  readonly isCited: boolean;
}

/** The chronology in the words of one language. What has no day comes last. */
export function chronologyOf(record: RecordDocument, messages: Messages): Chronology {
  return new Writer(record, messages).chronology();
}

/** ` (1 independent source)`, to stand behind citations, or nothing. */
export const independenceOf = ({ independent }: Entry): string => independent && ` (${independent})`;

/** The longest quotation of each source, in the order of the sources. */
export function chosenQuotes(quotes: readonly Quote[]): Quote[] {
  const longest = new Map<number, Quote>();
  for (const quote of quotes) {
    const known = longest.get(quote.source);
    if (!known || quote.words.length > known.words.length) longest.set(quote.source, quote);
  }
  return [...longest.values()];
}

class Writer {
  readonly #record: RecordDocument;
  readonly #words: RecordWords;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #languages: ReadonlyMap<string, string>;
  readonly #cited = new Set<number>();

  constructor(record: RecordDocument, messages: Messages) {
    this.#record = record;
    this.#words = new RecordWords(record, messages);
    this.#numbers = new Map(record.reports.map(({ id }, index) => [id, index + 1]));
    this.#languages = new Map(record.reports.map(({ id, language }) => [id, language]));
  }

  chronology(): Chronology {
    const { asOf, reports, meetings } = this.#record;
    const { messages } = this.#words;
    const { sections: titles, phrases } = messages;
    const sections = [
      { title: titles.meetings, entries: this.#meetings() },
      { title: titles.statements, entries: this.#statements() },
      { title: titles.positions, entries: this.#positions() },
      { title: titles.conditions, entries: this.#conditions() },
    ].filter(({ entries }) => entries.length > 0);
    return {
      messages,
      title: this.#words.titled(`${phrases.record} ${this.#words.time(asOf)}`),
      summary: `${this.#words.count('meeting', meetings.length)} · ${this.#words.count('report', reports.length)}`,
      sections,
      sources: reports.map((report, index) => this.#source(report, index + 1)),
    };
  }

  #meetings(): Entry[] {
    return inTime(this.#record.meetings).map((meeting) => ({
      id: meeting.id,
      date: meeting.date,
      when: this.#words.time(meeting.date),
      what: [meeting.place && this.#words.place(meeting.place), this.#words.sides(meeting), this.#words.course(meeting)]
        .filter(Boolean)
        .join(': '),
      cited: this.#cite(meeting.reports),
      independent: this.#independent(meeting),
      details: this.#meetingDetails(meeting),
      quotes: this.#quotes(meeting.evidence),
    }));
  }

  #meetingDetails(meeting: RecordedMeeting): Detail[] {
    const about = this.#words.issues(meeting.topics);
    const { slots, labels, phrases, sections, statuses } = this.#words.messages;
    const changes = meetingChanges(meeting);
    return [
      ...(about ? [{ label: capital(labels.topics), parts: [{ words: about, cited: [] }] }] : []),
      ...(changes.length < 2
        ? []
        : [
            {
              label: sections.history,
              parts: changes.map(({ status, date, report }) => ({
                words: [statuses[status], date === meeting.date ? '' : this.#words.time(date)]
                  .filter(Boolean)
                  .join(', '),
                cited: this.#cite([report]),
              })),
            },
          ]),
      ...meeting.disagreements.map(({ slot, values }) => ({
        label: capital(`${phrases.disputed} ${slots[slot]}`),
        parts: values.map(({ value, reports }) => ({ words: this.#words.value(value), cited: this.#cite(reports) })),
      })),
    ];
  }

  #statements(): Entry[] {
    const dated = this.#record.statements.map((statement) => ({ ...statement, date: statement.said }));
    return inTime(dated).map((statement) => {
      const words = safeLine(statement.text);
      return {
        id: statement.id,
        date: statement.said,
        when: this.#words.time(statement.said),
        what: `${this.#words.speaker(statement)}: ${statement.mode === 'direct' ? this.#words.quote(words) : words}`,
        cited: this.#cite(statement.reports),
        independent: this.#independent(statement),
        details: [],
        // The words themselves stand above; other reports may put them differently.
        quotes: this.#quotes(statement.evidence.filter(({ text }) => safeLine(text) !== words)),
      };
    });
  }

  #positions(): Entry[] {
    return inTime(this.#record.positions).map((position) => ({
      id: position.id,
      date: position.date,
      when: this.#words.time(position.date),
      what:
        this.#words.stand(position) + (position.shift === 'changed' ? ` (${this.#words.messages.shifts.changed})` : ''),
      cited: this.#cite(position.evidence.map(({ report }) => report)),
      independent: '',
      details: [],
      quotes: this.#quotes(position.evidence),
    }));
  }

  #conditions(): Entry[] {
    const published = new Map(this.#record.reports.map((report) => [report.id, report.published]));
    const { phrases, states } = this.#words.messages;
    return this.#record.conditions.map(({ id, outcome, requires, by, state, evidence }) => {
      const date = published.get(evidence[0]?.report) ?? null;
      const whose = by.length > 0 ? `${this.#words.parties(by)}: ` : '';
      return {
        id,
        date,
        when: this.#words.time(date),
        what: `${whose}${this.#words.quote(outcome)} ${phrases.dependsOn} ${this.#words.quote(requires)} (${states[state]})`,
        cited: this.#cite(evidence.map(({ report }) => report)),
        independent: '',
        details: [],
        quotes: [],
      };
    });
  }

  #source(report: RecordedReport, number: number): Source {
    const line = (text: string | undefined) => (text && safeLine(text)) || undefined;
    return {
      number,
      id: report.id,
      title: line(report.title),
      outlet: line(report.outlet),
      published: report.published,
      when: this.#words.time(report.published),
      language: report.language,
      url: webAddress(report.url),
      copyOf: report.copyOf === null ? undefined : this.#numbers.get(report.copyOf),
      relays: report.relays.map(safeLine).filter(Boolean),
      isCited: this.#cited.has(number),
    };
  }

  /** What is told of one report's fact is told by one source. */
  #independent({ reports, sources }: Pick<RecordedMeeting, 'reports' | 'sources'>): string {
    return reports.length < 2 ? '' : this.#words.count('source', sources);
  }

  /** Numbers of the reports, each once. */
  #cite(reports: readonly string[]): number[] {
    const numbers = [...new Set(reports.flatMap((report) => this.#numbers.get(report) ?? []))];
    for (const number of numbers) this.#cited.add(number);
    return numbers;
  }

  /** What the reports say, each wording once a report. */
  #quotes(evidence: readonly Anchor[]): Quote[] {
    const seen = new Set<string>();
    return evidence.flatMap(({ report, text }) => {
      const words = safeLine(text);
      const [source] = this.#cite([report]);
      const key = `${source} ${words}`;
      if (source === undefined || words === '' || seen.has(key)) return [];
      seen.add(key);
      return [{ words, source, language: this.#languages.get(report)! }];
    });
  }
}

/** By when they begin; those of one time as the record has them. */
function inTime<T extends { readonly date: string | null }>(facts: readonly T[]): T[] {
  const order = new Map(facts.map((fact) => [fact, timeOrder(fact.date)]));
  return facts.toSorted((one, other) => {
    const [first, second] = [order.get(one)!, order.get(other)!];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
