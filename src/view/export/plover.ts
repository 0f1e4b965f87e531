// Meetings and positions of a record as events of PLOVER, one JSON object a line, with the fields of POLECAT.
import { dayPart, isoDay, lengthOf, spanOf } from '../../reading/meetings/calendar.ts';
import type { RecordDocument, RecordedMeeting, RecordedPosition, RecordedReport } from '../../record/record.ts';
import { messagesIn } from '../words/languages.ts';
import { RecordWords } from '../words/record-words.ts';
import { safeLine } from '../words/safe.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';
import { type PloverType, ploverContexts, ploverTerms, polecatFields } from './plover-terms.ts';

type PolecatField = (typeof polecatFields)[number];
type Event = Partial<Record<PolecatField, string | number | null>>;

/** Those on one side of an event. */
interface Side {
  readonly parties: readonly string[];
  readonly people: readonly string[];
}

/**
 * JSON Lines, every line with all fields of POLECAT; what the record does not know is null, several values stand in one
 * string with `;` between them. Positions are events of their code; meetings held, ongoing or planned are CONSULT, the
 * planned ones in the context `future`. What was called off, put off or left unconfirmed did not happen and is no event, nor
 * are statements: PLOVER codes no mere comment. Countries are ISO 3166-1 alpha-3, as PLOVER asks. `Publication Date`, `Source`
 * and `Language` are those of the first report.
 */
export function toPlover(record: RecordDocument, _texts: ReportTexts, { language }: ExportOptions): string {
  const coder = new Coder(record, new RecordWords(record, messagesIn(language)));
  const events = [
    ...record.meetings.flatMap((meeting) => coder.consult(meeting)),
    ...record.positions.map((position) => coder.position(position)),
  ];
  return events.map((event) => `${JSON.stringify(complete(event))}\n`).join('');
}

const complete = (event: Event) => Object.fromEntries(polecatFields.map((field) => [field, event[field] ?? null]));

/** Who and what a report names. */
interface Story {
  readonly people: string[];
  readonly organizations: string[];
  readonly locations: string[];
}

class Coder {
  readonly #words: RecordWords;
  readonly #reports: ReadonlyMap<string, RecordedReport>;
  readonly #stories: ReadonlyMap<string, Story>;

  constructor(record: RecordDocument, words: RecordWords) {
    this.#words = words;
    this.#reports = new Map(record.reports.map((report) => [report.id, report]));
    this.#stories = new Map(record.reports.map(({ id }) => [id, { people: [], organizations: [], locations: [] }]));
    for (const { id, type, appearances } of record.actors) {
      for (const { report } of appearances) {
        if (type === 'person') this.#stories.get(report)?.people.push(words.actor(id));
        else if (type !== 'state' && type !== 'unnamed') this.#stories.get(report)?.organizations.push(words.actor(id));
      }
    }
    for (const { place, reports } of record.meetings) {
      for (const report of reports) if (place) this.#stories.get(report)?.locations.push(safeLine(place.name));
    }
  }

  consult(meeting: RecordedMeeting): Event[] {
    const { id, status, date, place, topics, parties, participants, history, reports } = meeting;
    if (status !== 'held' && status !== 'ongoing' && status !== 'planned') return [];
    const host = hostOf(meeting);
    const ofHost = (person: string) => this.#words.listed(person)?.party === host;
    const isVisit = host !== undefined && parties.includes(host) && parties.length === 2;
    const [guests, hosts]: [Side, Side] = isVisit
      ? [
          { parties: parties.filter((party) => party !== host), people: participants.filter((one) => !ofHost(one)) },
          { parties: [host], people: participants.filter(ofHost) },
        ]
      : [
          { parties, people: participants },
          { parties: [], people: [] },
        ];
    const contexts = topics.map((topic) => ploverContexts[topic] ?? '');
    return [
      {
        ...this.#event(id, 'CONSULT', date, [...contexts, status === 'planned' ? 'future' : ''], reports[0]),
        'Event Mode': isVisit ? 'visit' : this.#modeOf(meeting),
        ...this.#actor(guests),
        ...this.#recipient(hosts),
        Placename: place && safeLine(place.name),
        'Raw Placename': place && safeLine(place.name),
        Country: place?.country ?? null,
        'Publication Date': history[0]?.published ?? null,
      },
    ];
  }

  /** PLOVER manual, "CONSULT modes". */
  #modeOf({ mode, parties, place }: RecordedMeeting): string | null {
    if (mode === 'call') return 'phone';
    const guests = parties.filter((party) => party !== place?.country);
    const isAbroad =
      Boolean(place?.country) && guests.length > 1 && guests.every((party) => this.#words.isState(party));
    return mode === 'indirect' || isAbroad ? 'third-party' : null;
  }

  position({ id, code, source, target, issue, date, evidence }: RecordedPosition): Event {
    return {
      ...this.#event(id, code, date, [ploverContexts[issue] ?? ''], evidence[0]?.report),
      ...this.#actor({ parties: source, people: [] }),
      ...this.#recipient({ parties: target, people: [] }),
    };
  }

  #event(id: string, type: PloverType, date: string | null, contexts: readonly string[], report?: string): Event {
    const source = this.#reports.get(report ?? '');
    const story = this.#stories.get(report ?? '');
    const { quadCode, intensity } = ploverTerms[type];
    return {
      'Event ID': id,
      'Event Date': dayOf(date),
      'Event Type': type,
      Intensity: intensity,
      'Quad Code': quadCode,
      Contexts: joined(contexts),
      Source: source?.outlet ? safeLine(source.outlet) : null,
      'Publication Date': source?.published ?? null,
      'Story People': joined(story?.people ?? []),
      'Story Organizations': joined(story?.organizations ?? []),
      'Story Locations': joined(story?.locations ?? []),
      Language: source?.language ?? null,
      Version: 'Parley',
    };
  }

  #actor(side: Side): Event {
    const { name, country, sector, title, raw } = this.#side(side);
    return {
      'Actor Name': name,
      'Actor Country': country,
      'Primary Actor Sector': sector,
      'Actor Sectors': sector,
      'Actor Title': title,
      'Actor Name Raw': raw,
    };
  }

  #recipient(side: Side): Event {
    const { name, country, sector, title, raw } = this.#side(side);
    return {
      'Recipient Name': name,
      'Recipient Country': country,
      'Primary Recipient Sector': sector,
      'Recipient Sectors': sector,
      'Recipient Title': title,
      'Recipient Name Raw': raw,
    };
  }

  /** People stand for their parties; a party without people stands for itself. */
  #side({ parties, people }: Side) {
    const actors = people.flatMap((id) => this.#words.listed(id) ?? []);
    const silent = parties.filter((party) => !actors.some((actor) => actor.party === party));
    // `ELN` looks like a state's code, but no state has it.
    const states = parties.filter((party) => this.#words.isState(party));
    return {
      name: joined([
        ...actors.map(({ id }) => this.#words.actor(id)),
        ...silent.map((party) => this.#words.party(party)),
      ]),
      country: joined(states),
      // A state acts through its government.
      sector: states.length > 0 ? 'GOV' : null,
      title: joined(actors.flatMap(({ roles }) => roles.map(({ value }) => safeLine(value)))),
      raw: joined(actors.flatMap(({ appearances }) => appearances.map(({ name }) => safeLine(name)))),
    };
  }
}

/** Values that differ, `;` between them; null where there is none. */
function joined(values: readonly string[]): string | null {
  const list = [...new Set(values.map((value) => value.replaceAll(';', ',')))].filter(Boolean);
  return list.length > 0 ? list.join(';') : null;
}

/** The day, where one is known; the first of an interval of days. */
function dayOf(date: string | null): string | null {
  const span = date === null ? undefined : spanOf(dayPart(date));
  if (!span) return null;
  const isInterval = /^\d{4}-\d\d-\d\d\//.test(dayPart(date!));
  return lengthOf(span) === 1 || isInterval ? isoDay(span.first) : null;
}

/** The state they met in. */
const hostOf = ({ mode, place }: RecordedMeeting): string | undefined =>
  mode === 'call' ? undefined : (place?.country ?? undefined);
