// One place of the text that tells of an encounter, with what it says of it.
import type { EncounterKind } from '../../language/meeting.ts';
import type { MeetingMode, MeetingStatus, Party } from '../reading.ts';
import type { TokenRange } from '../trace.ts';
import type { PlaceMention } from './place-names.ts';

export interface Telling {
  /** The noun or verb it turns on. */
  readonly anchor: number;
  readonly clause: number;
  /** Tokens it speaks through; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** `part` tells who took part in an encounter named elsewhere. */
  readonly kind: EncounterKind | 'part';
  /** `verb` and `event` assert the encounter; `noun` only names it; `part` names those who take part. */
  readonly source: 'verb' | 'event' | 'noun' | 'part';
  readonly rule: string;
  readonly words: readonly TokenRange[];
  /** Clauses that go on about it. */
  further: readonly TokenRange[];
  status: MeetingStatus | 'unknown';
  mode: MeetingMode;
  /** TIMEX3 value; null where it gives none. */
  date: string | null;
  /** The date is the day it began, and it went on. */
  open: boolean;
  /** Days it lasted, where the text counts them; else 0. */
  days: number;
  place: PlaceMention | null;
  parties: Set<Party>;
  /** Those who lead or mediate: they take part, but do not tell one encounter from another. */
  helpers: Set<Party>;
  /** Names those who came besides the sides of the report's talks (`uczestniczyli też`). */
  besides: boolean;
  /** It names one side and those who act for the other (`z negocjatorami`). */
  otherSide: boolean;
  /** Sides it is taken to have where it names fewer than two. */
  assumed: Set<Party>;
  /** Indices into `Actors.list`. */
  people: Set<number>;
  /** Number of the round, or 0. */
  ordinal: number;
  /** Told from the encounter at hand as a later or a former one. */
  order: 'later' | 'earlier' | null;
  /** Set apart from a larger encounter of the same day (`w cztery oczy`). */
  apart: boolean;
  /** Stands inside quoted words. */
  quoted: boolean;
}

type Told = Pick<Telling, 'anchor' | 'clause' | 'first' | 'last' | 'kind' | 'source' | 'rule'> & Partial<Telling>;

/** A telling that says nothing but what is given. */
export function tell(told: Told): Telling {
  return {
    words: [{ first: told.anchor, last: told.anchor + 1 }],
    further: [],
    status: 'unknown',
    mode: 'unknown',
    date: null,
    open: false,
    days: 0,
    place: null,
    parties: new Set(),
    helpers: new Set(),
    besides: false,
    otherSide: false,
    assumed: new Set(),
    people: new Set(),
    ordinal: 0,
    order: null,
    apart: false,
    quoted: false,
    ...told,
  };
}

/** Adds those whom `part` names to the encounter that `named` tells of. */
export function takeOver(named: Telling, part: Telling): void {
  for (const party of part.parties) named.parties.add(party);
  for (const party of part.helpers) named.helpers.add(party);
  for (const person of part.people) named.people.add(person);
  named.besides ||= part.besides;
  if (part.helpers.size > 0) named.order ??= part.order;
}
