// Widely known office holders by surname. A surname's bearers are compared when a text first has it.
import { Gender } from '../morphology.ts';
import type { KnownPerson, NameReading } from '../names.ts';
import { remembered } from '../remembered.ts';
import { plain } from './plain.ts';

const NONE: readonly string[] = [];

const MARKED = /[^\x20-\x7e]/;
const BASE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', ð: 'd' };
const ARTICLE = /(^| )(?:a[lsdrtnz]|ash|el)-(?=\p{L})/gu;

/** One spelling for all that a name may be written like: lower case, no marks over letters, no Arabic articles. */
function fold(name: string): string {
  const lower = name.toLowerCase();
  const based = MARKED.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łøđıßæð]/g, (letter) => BASE[letter])
    : lower;
  return based.includes('-') ? based.replace(ARTICLE, '$1') : based;
}

/** Names so short have one spelling. */
const SHORT = 3;

/** The consonants of a given name, which its spellings share. */
const consonants = (name: string): string => name.replace(/[aeiouyh\P{L}]/gu, '').replace(/(.)\1+/g, '$1');

/** Whether two spellings may be one given name: `Mohammed` and `Muhamad`, `Abdel` and `Abdelfattah`, `Sergei` and `Sergey`. */
function soundsAlike(one: string, other: string): boolean {
  const [short, long] = [consonants(one), consonants(other)].sort((a, b) => a.length - b.length);
  return (
    Math.min(one.length, other.length) > SHORT && short.length > 1 && long.startsWith(short) && one[0] === other[0]
  );
}

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One office of one person. */
interface Row {
  readonly name: string;
  readonly party: string;
  readonly office: string;
  /** Which table it stands in: those of earlier ones are meant by a surname alone. */
  readonly rank: number;
}

type BySurname = ReadonlyMap<string, KnownPerson | undefined>;

export class KnownPeople {
  /** By the last word of the surname, folded. */
  private readonly rows = new Map<string, Row[]>();
  private readonly tables = new Map<string, BySurname>();
  /** Every word of the surnames, as written. */
  private readonly surnames = new Set<string>();
  private readonly given: (form: string) => readonly Pick<NameReading, 'tag'>[];

  /** `tables` list names by party and class of office, parted by commas; the more widely known stand in the first. */
  constructor(tables: readonly Table[], given: (form: string) => readonly Pick<NameReading, 'tag'>[]) {
    this.given = given;
    tables.forEach((people, rank) => {
      for (const [party, classes] of Object.entries(people)) {
        for (const [office, list] of Object.entries(classes)) {
          for (const name of list.split(', ')) this.add(name, party, office, rank);
        }
      }
    });
  }

  private add(name: string, party: string, office: string, rank: number): void {
    const written = plain(name);
    let word = '';
    for (let start = written.indexOf(' ') + 1, end = 0; end >= 0; start = end + 1) {
      end = written.indexOf(' ', start);
      word = written.slice(start, end < 0 ? undefined : end);
      if (word[0] !== word[0].toLowerCase()) this.surnames.add(word);
    }
    const key = fold(word);
    const others = this.rows.get(key);
    if (others) others.push({ name, party, office, rank });
    else this.rows.set(key, [{ name, party, office, rank }]);
  }

  hasSurname(word: string): boolean {
    return this.surnames.has(word);
  }

  /** Given names of the bearers whose surname ends in this word. */
  readonly givenOf = remembered((word): readonly string[] => {
    const rows = this.rows.get(fold(word));
    if (!rows) return NONE;
    const people = rows.map(({ name }) => plain(name).split(' '));
    return people.filter((words) => words.at(-1) === word).map(([first]) => first);
  });

  /** The person of a `surname` or `given surname`, lower-cased; undefined where a surname has several parties. */
  readonly get = remembered((name): KnownPerson | undefined => {
    const folded = fold(name);
    const key = folded.slice(folded.lastIndexOf(' ') + 1);
    let table = this.tables.get(key);
    if (!table) {
      const rows = this.rows.get(key);
      if (!rows) return undefined;
      table = this.compare(rows);
      this.tables.set(key, table);
    }
    return table.get(folded) ?? this.namesake(key, folded);
  });

  /** The bearer of the surname `key` whose given name has another spelling (`Mohamad` for `Mohammed`). */
  private namesake(key: string, folded: string): KnownPerson | undefined {
    const [given] = folded.split(' ', 1);
    if (given === key) return undefined;
    const row = this.rows.get(key)?.find(({ name }) => soundsAlike(fold(plain(name)).split(' ', 1)[0], given));
    return row && this.tables.get(key)!.get(fold(plain(row.name)));
  }

  /** One entry for each way to name the people of `rows`, whose surnames end alike. */
  private compare(rows: readonly Row[]): BySurname {
    const by = new Map<string, KnownPerson | undefined>();
    const rankOf = new Map<string, number>();
    for (const { name, party, office, rank } of rows) {
      const written = plain(name).split(' ');
      const given = this.given(written[0]);
      const isHers = given.length > 0 && given.every((reading) => (reading.tag & Gender.feminine) !== 0);
      const words = fold(plain(name)).split(' ');
      const full = words.join(' ');
      const earlier = by.get(full);
      const person: KnownPerson = {
        name,
        party: earlier?.party ?? party,
        others: earlier && earlier.party !== party ? [...earlier.others, { party, office }] : (earlier?.others ?? []),
        offices: earlier ? [...earlier.offices, office] : [office],
        gender: isHers ? Gender.feminine : Gender.personal,
      };
      by.set(full, person);
      const surname = words.slice(1).join(' ') || full;
      for (const key of new Set([surname, words.at(-1)!, words.slice(-2).join(' ')])) {
        if (key === full) continue;
        const other = by.get(key);
        if (by.has(key) && other?.party !== person.party) {
          if (rank === rankOf.get(key)) by.set(key, undefined);
          continue;
        }
        if (!rankOf.has(key)) rankOf.set(key, rank);
        by.set(key, { ...person, offices: [...(other?.offices ?? []), office] });
      }
    }
    return by;
  }
}
