// Widely known office holders by surname. A surname's bearers are compared when a text first has it.
import { Gender } from '../morphology.ts';
import type { KnownPerson, NameReading } from '../names.ts';
import { plain } from './plain.ts';

const NONE: readonly string[] = [];

/** One office of one person. */
interface Row {
  readonly name: string;
  readonly party: string;
  readonly office: string;
}

type BySurname = ReadonlyMap<string, KnownPerson | undefined>;

export class KnownPeople {
  /** By the last word of the surname, lower-cased. */
  private readonly rows = new Map<string, Row[]>();
  private readonly tables = new Map<string, BySurname>();
  private readonly givenNames = new Map<string, readonly string[]>();
  /** Every word of the surnames, as written. */
  private readonly surnames = new Set<string>();
  private readonly given: (form: string) => readonly Pick<NameReading, 'tag'>[];

  /** `people` lists names by party and class of office, parted by commas. */
  constructor(
    people: Readonly<Record<string, Readonly<Record<string, string>>>>,
    given: (form: string) => readonly Pick<NameReading, 'tag'>[],
  ) {
    this.given = given;
    for (const [party, classes] of Object.entries(people)) {
      for (const [office, list] of Object.entries(classes)) {
        for (const name of list.split(', ')) this.add(name, party, office);
      }
    }
  }

  private add(name: string, party: string, office: string): void {
    const written = plain(name);
    let word = '';
    for (let start = written.indexOf(' ') + 1, end = 0; end >= 0; start = end + 1) {
      end = written.indexOf(' ', start);
      word = written.slice(start, end < 0 ? undefined : end);
      if (word[0] !== word[0].toLowerCase()) this.surnames.add(word);
    }
    const key = word.toLowerCase();
    const others = this.rows.get(key);
    if (others) others.push({ name, party, office });
    else this.rows.set(key, [{ name, party, office }]);
  }

  hasSurname(word: string): boolean {
    return this.surnames.has(word);
  }

  /** Given names of the bearers whose surname ends in this word. */
  givenOf(word: string): readonly string[] {
    let given = this.givenNames.get(word);
    if (!given) {
      const rows = this.rows.get(word.toLowerCase());
      if (!rows) return NONE;
      const people = rows.map(({ name }) => plain(name).split(' '));
      given = people.filter((words) => words.at(-1) === word).map(([first]) => first);
      this.givenNames.set(word, given);
    }
    return given;
  }

  /** The person of a `surname` or `given surname`, lower-cased; undefined where a surname has several parties. */
  get(name: string): KnownPerson | undefined {
    const key = name.slice(name.lastIndexOf(' ') + 1);
    let table = this.tables.get(key);
    if (!table) {
      const rows = this.rows.get(key);
      if (!rows) return undefined;
      table = this.compare(rows);
      this.tables.set(key, table);
    }
    return table.get(name);
  }

  /** One entry for each way to name the people of `rows`, whose surnames end alike. */
  private compare(rows: readonly Row[]): BySurname {
    const by = new Map<string, KnownPerson | undefined>();
    for (const { name, party, office } of rows) {
      const words = plain(name).split(' ');
      const given = this.given(words[0]);
      const isHers = given.length > 0 && given.every((reading) => (reading.tag & Gender.feminine) !== 0);
      const full = words.join(' ').toLowerCase();
      const earlier = by.get(full);
      const person: KnownPerson = {
        name,
        party: earlier?.party ?? party,
        others: earlier && earlier.party !== party ? [...earlier.others, party] : (earlier?.others ?? []),
        offices: earlier ? [...earlier.offices, office] : [office],
        gender: isHers ? Gender.feminine : Gender.personal,
      };
      by.set(full, person);
      const surname = words.slice(1).join(' ').toLowerCase() || full;
      for (const key of new Set([surname, words.at(-1)!.toLowerCase(), words.slice(-2).join(' ').toLowerCase()])) {
        if (key === full) continue;
        const other = by.get(key);
        by.set(
          key,
          by.has(key) && other?.party !== person.party
            ? undefined
            : { ...person, offices: [...(other?.offices ?? []), office] },
        );
      }
    }
    return by;
  }
}
