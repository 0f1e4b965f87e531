// The words of pages and exports in one language: what a table of a language has to give.
import type { ActCode } from '../../language/acts.ts';
import type { Issue } from '../../language/issues.ts';
import type { Layer } from '../../reading/facts.ts';
import type { ActorType, MeetingMode, StatementMode } from '../../reading/reading.ts';
import type { DisputedSlot, RecordedCondition, RecordedPosition, RecordedStatus } from '../../record/record.ts';

/** A counted thing by CLDR's plural categories; `#` stands for the number. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export interface Messages {
  /** BCP 47; for the names of days, months and states. */
  readonly locale: string;
  /** Marks around words of a report. */
  readonly quotes: readonly [open: string, close: string];
  readonly counts: Readonly<
    Record<'report' | 'meeting' | 'statement' | 'position' | 'condition' | 'source' | 'leftOut', Plural>
  >;
  readonly times: {
    readonly partsOfDay: Readonly<Record<'MO' | 'MI' | 'AF' | 'EV' | 'NI', string>>;
    readonly seasons: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', string>>;
    week(week: number, year: string): string;
    quarter(quarter: number, year: string): string;
    readonly unknown: string;
  };
  readonly statuses: Readonly<Record<RecordedStatus, string>>;
  /** `unknown` is empty. */
  readonly modes: Readonly<Record<MeetingMode, string>>;
  readonly statementModes: Readonly<Record<StatementMode, string>>;
  readonly acts: Readonly<Record<ActCode, string>>;
  readonly issues: Readonly<Record<Issue, string>>;
  readonly states: Readonly<Record<RecordedCondition['state'], string>>;
  readonly shifts: Readonly<Record<RecordedPosition['shift'], string>>;
  readonly types: Readonly<Record<ActorType, string>>;
  readonly kinds: Readonly<Record<Layer | 'reports', string>>;
  readonly slots: Readonly<Record<DisputedSlot, string>>;
  /** Labels before the values of one fact. */
  readonly labels: Readonly<
    Record<
      | 'status'
      | 'date'
      | 'place'
      | 'mode'
      | 'parties'
      | 'participants'
      | 'topics'
      | 'sources'
      | 'words'
      | 'speaker'
      | 'act'
      | 'outcome'
      | 'requires'
      | 'names'
      | 'type'
      | 'party'
      | 'roles'
      | 'title'
      | 'outlet'
      | 'address'
      | 'copyOf'
      | 'relays',
      string
    >
  >;
  /** Headings of sections. */
  readonly sections: Readonly<
    Record<
      | 'latest'
      | 'next'
      | 'meetings'
      | 'disputed'
      | 'statements'
      | 'positions'
      | 'shifts'
      | 'conditions'
      | 'open'
      | 'actors'
      | 'people'
      | 'reports'
      | 'history'
      | 'evidence',
      string
    >
  >;
  /** Headings of the acts that one report tells of. */
  readonly actTitles: Readonly<Record<ActCode, string>>;
  /** Single words and phrases between others. */
  readonly phrases: Readonly<
    Record<
      | 'about'
      | 'also'
      | 'inDirectory'
      | 'asOf'
      | 'between'
      | 'record'
      | 'changedStand'
      | 'changes'
      | 'decided'
      | 'dependsOn'
      | 'disputed'
      | 'meetingsOfRecord'
      | 'nearCopyOf'
      | 'moreFound'
      | 'noParty'
      | 'noSuggestions'
      | 'noParticipants'
      | 'nothing'
      | 'nothingFound'
      | 'nothingRead'
      | 'notCited'
      | 'notGiven'
      | 'or'
      | 'relays'
      | 'report'
      | 'rule'
      | 'seekLess'
      | 'source'
      | 'suggested'
      | 'through'
      | 'toldWhen'
      | 'without'
      | 'words',
      string
    >
  >;
  /** `Fact 3 of 12: a meeting`. */
  fact(number: number, count: number, kind: string): string;
}
