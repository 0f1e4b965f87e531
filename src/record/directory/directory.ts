// The directory of known people and bodies: finds who is meant by a name, a party and a day.
import type { ActorType, Party } from '../../reading/reading.ts';
import { compareFullNames, type PersonName, parsePersonName, standsFor } from '../actors/person-name.ts';
import { plainLetters } from '../actors/plain-letters.ts';
import { indexBySound, type SoundIndex, soundingLike } from '../actors/sound-index.ts';
import { groupBy } from '../group-by.ts';
import { type DirectoryEntry, endOf, startOf, termsOn } from './entry.ts';
import { extendedBy } from './extend.ts';
import { peopleTables } from './people/index.ts';
import { entriesOf, type PeopleTable } from './rows.ts';

/** As a report names someone. */
export interface NamedActor {
  readonly type: ActorType;
  readonly name: string;
  readonly party: Party | null;
}

interface Spelling {
  readonly entry: DirectoryEntry;
  readonly parsed: PersonName;
}

/** Years before and after its terms in which a full name is still taken for the entry's, and a surname alone. */
const YEARS_OF_NAME = 10;
const YEARS_OF_SURNAME = 1;

/** Entries and indices are made when they are first asked for. */
export class Directory {
  readonly #tables: readonly PeopleTable[];
  readonly #own: readonly DirectoryEntry[];
  #entries: readonly DirectoryEntry[] | undefined;
  #byId: ReadonlyMap<string, DirectoryEntry> | undefined;
  #byLetters: ReadonlyMap<string, readonly DirectoryEntry[]> | undefined;
  #byParty: ReadonlyMap<Party, readonly DirectoryEntry[]> | undefined;
  readonly #bySurname = new Map<Party, SoundIndex<Spelling>>();

  /** `own` entries extend those of the tables, and go before them. */
  constructor(tables: readonly PeopleTable[], own: readonly DirectoryEntry[] = []) {
    this.#tables = tables;
    this.#own = own;
  }

  get entries(): readonly DirectoryEntry[] {
    this.#entries ??= extendedBy(this.#tables.flatMap(entriesOf), this.#own);
    return this.#entries;
  }

  get(id: string): DirectoryEntry | undefined {
    this.#byId ??= new Map(this.entries.map((entry) => [entry.id, entry]));
    return this.#byId.get(id);
  }

  /** All that it holds, as JSON: equal for equal directories. */
  content(): string {
    return JSON.stringify([this.#tables, this.#own]);
  }

  /**
   * The entry of a name in a report of the ISO day `day`; undefined where none fits, or several do. Full names fit where
   * they have the letters of a spelling, or sound like it and the party is one of the entry's. Single words need the
   * party, and an office held about that day. Bodies go by the letters of their names, on any day.
   */
  find(named: NamedActor, day: string): DirectoryEntry | undefined {
    const parsed = parsePersonName(named.name);
    const isFull = parsed.given.length > 0;
    const isBody = named.type === 'organisation';
    const around = (entry: DirectoryEntry) => isBody || isWithin(entry, day, isFull ? YEARS_OF_NAME : YEARS_OF_SURNAME);
    const spelt = this.#speltAlike(parsed.plain).filter((entry) => entry.type === named.type && around(entry));
    const own = spelt.filter((entry) => partiesAgree(entry, named.party));
    if (own.length > 0) return onlyOne(own, day);
    if (spelt.length > 0 && isFull && !isBody) return onlyOne(spelt, day);
    if (named.type !== 'person' || !named.party) return undefined;
    const heard = [...soundingLike(parsed.surname, this.#surnamesOf(named.party))].filter(({ parsed: spelling }) =>
      isFull ? spelling.given.length > 0 && compareFullNames(parsed, spelling) : isSurname(parsed, spelling),
    );
    return onlyOne([...new Set(heard.map(({ entry }) => entry))].filter(around), day);
  }

  #speltAlike(plain: string): readonly DirectoryEntry[] {
    this.#byLetters ??= indexed(this.entries, ({ names }) => new Set(names.map(plainLetters)));
    return this.#byLetters.get(plain) ?? [];
  }

  #surnamesOf(party: Party): SoundIndex<Spelling> {
    this.#byParty ??= indexed(this.entries, ({ parties }) => parties);
    let index = this.#bySurname.get(party);
    if (!index) {
      const people = (this.#byParty.get(party) ?? []).filter(({ type }) => type === 'person');
      const spellings = people.flatMap((entry) =>
        entry.names.map((name) => ({ entry, parsed: parsePersonName(name) })),
      );
      index = indexBySound(spellings, ({ parsed }) => parsed.surname);
      this.#bySurname.set(party, index);
    }
    return index;
  }
}

/** The entries that come with the program. */
export const builtInDirectory = new Directory(peopleTables);

function indexed(
  entries: readonly DirectoryEntry[],
  keysOf: (entry: DirectoryEntry) => Iterable<string>,
): ReadonlyMap<string, readonly DirectoryEntry[]> {
  const pairs = entries.flatMap((entry) => [...keysOf(entry)].map((key) => ({ key, entry })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, own]) => [key, own.map(({ entry }) => entry)]));
}

const isSurname = (single: PersonName, spelling: PersonName): boolean =>
  spelling.given.length > 0 && standsFor(single, spelling) === 'surname';

const partiesAgree = (entry: DirectoryEntry, party: Party | null): boolean =>
  party === null || entry.parties.includes(party);

/** Of several, the only one in office. */
function onlyOne(entries: readonly DirectoryEntry[], day: string): DirectoryEntry | undefined {
  if (entries.length < 2) return entries[0];
  const [first, ...others] = entries.filter((entry) => termsOn(entry, day).length > 0);
  return others.length === 0 ? first : undefined;
}

/** Whether a day is within so many years of a term; entries without terms are never out of date. */
const isWithin = ({ terms }: DirectoryEntry, day: string, years: number): boolean =>
  terms.length === 0 ||
  terms.some((term) => startOf(term) <= yearsOn(day, years) && yearsOn(day, -years) <= endOf(term));

const yearsOn = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
