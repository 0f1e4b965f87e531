// What Polish knows of the world, asked by word: a name is inflected when a text first has a word that begins like it.
import { GrammaticalNumber } from '../../morphology.ts';
import { remembered } from '../../remembered.ts';
import type { ActorType, BodyClass, StateEntry, World, WorldEntry, WorldKind, WorldMatch } from '../../world.ts';
import { worldEntry, worldMatch } from '../../world-entries.ts';
import { declineAdjective } from '../inflection/adjectives.ts';
import type { InflectedForm } from '../inflection/forms.ts';
import { declineNoun } from '../inflection/nouns.ts';
import { declinePhrase, phraseText } from '../inflection/phrases.ts';
import { BODY_NAMES, BODY_NOUNS, MEDIA_VERBS, NEW_BODY } from './bodies.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COMPANIES, UNIONS } from './employers.ts';
import { MEDIA, PLATFORMS } from './media.ts';
import { GENERIC_OFFICES, GROUPS, OFFICES, ORGANISATIONS, SEATS } from './parties.ts';
import { PLACES, REGIONS } from './places.ts';
import { OTHER_ADJECTIVES, OTHER_SPEAKERS, STATES, type StateRow, WOMEN } from './states.ts';

/** What a row says of all its names. */
interface Kind {
  readonly kind: WorldKind;
  readonly party: string | null;
  readonly country?: string | null;
  readonly generic?: boolean;
  readonly body?: BodyClass;
  readonly actorType: ActorType | null;
}

/** One row of the tables: several names of one thing, which share an entry. */
interface Thing {
  readonly names: string;
  readonly kind: Kind;
  entry: WorldEntry | null;
}

/** One name, known by where it stands in its row until a word asks for it. */
interface Name {
  readonly thing: Thing;
  readonly start: number;
  readonly end: number;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
  prefix: string | null;
  forms: readonly InflectedForm[] | null;
}

const phraseOf = ({ thing, start, end }: Name): string => thing.names.slice(start, end);

const firstOf = (names: string): string => names.split(/[|;]/, 1)[0];

/** With plain apostrophes, as the words of a text are looked up. */
const plain = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);

/** How many of the last letters of a word its other forms may change: `Ukrainiec`, `Ukraińca`; `Chińczyk`, `Chinka`; `Egipt`, `Egipcie`. */
function changing(word: string, kind: WorldKind): number {
  if (kind === 'people') return word.endsWith('czyk') ? 5 : word.endsWith('ec') ? 4 : 3;
  return /(?:[sz][tdłn]|ch)[aoy]$/.test(word) ? 3 : 2;
}

/** The letters that the first word of every form begins with, lower-cased. */
function prefixOf(phrase: string, kind: WorldKind): string {
  const space = phrase.indexOf(' ');
  const mark = space < 0 ? phrase : phrase.slice(0, space);
  const slash = mark.indexOf('/');
  const word = plain(slash < 0 ? mark : mark.slice(0, slash)).toLowerCase();
  if (mark[slash + 1] === '0') return word;
  let length = Math.max(word.length - changing(word, kind), Math.min(2, word.length));
  for (const option of mark.split(':').slice(1)) {
    let same = 0;
    const lower = option.toLowerCase();
    while (same < length && lower[same] === word[same]) same++;
    length = Math.min(length, same || length);
  }
  return word.slice(0, length);
}

/** The woman of a people, from the man: `Ukrainiec` -> `Ukrainka`, `Chińczyk` -> `Chinka`, `Czech` -> `Czeszka`. */
export function womanOf(man: string): string {
  const known = WOMEN[man];
  if (known !== undefined) return known;
  if (man.endsWith('czyk')) return `${man.slice(0, -4).replace(/ń$/, 'n')}ka`;
  if (man.endsWith('anin')) return `${man.slice(0, -2)}ka`;
  if (man.endsWith('ec')) return `${man.replace(/i?ec$/, '')}ka`;
  if (man.endsWith('ch')) return `${man.slice(0, -2)}szka`;
  if (man.endsWith('k')) return `${man.slice(0, -1)}czka`;
  if (man.endsWith('g')) return `${man.slice(0, -1)}żka`;
  return `${man}ka`;
}

const isPlural = ({ tag }: InflectedForm): boolean => (tag & GrammaticalNumber.plural) !== 0;

/** The forms of a people: the men and the women, each in both numbers. `Koreańczyk z Północy` declines its first word. */
function peopleForms(phrase: string): InflectedForm[] {
  const [man, ...tail] = phrase.split(' ');
  const after = ['', ...tail].join(' ');
  const women = declineNoun(womanOf(phraseText(man)), 'f').map(({ form, tag }) => ({ form: form + after, tag }));
  return [...declinePhrase((man.includes('/') ? man : `${man}/p`) + after, 'both'), ...women];
}

function formsOf({ kind }: Thing, phrase: string): InflectedForm[] {
  if (kind.kind === 'people') return peopleForms(phrase);
  if (kind.kind === 'adjective') return declineAdjective(phrase);
  return declinePhrase(phrase, kind.generic ? 'both' : 'name');
}

/** The entry a form belongs to. Names of one row share theirs; a people has one for the many and one for a single man or woman. */
function entryOf(name: Name, form: InflectedForm): WorldEntry {
  const { thing } = name;
  if (thing.kind.kind !== 'people') {
    thing.entry ??= worldEntry(thing.kind, phraseText(firstOf(thing.names)));
    return thing.entry;
  }
  if (isPlural(form)) return worldEntry(thing.kind, name.forms!.find(isPlural)!.form);
  return worldEntry({ ...thing.kind, kind: 'person-of-people' }, phraseText(phraseOf(name)));
}

function matchOf(name: Name, form: InflectedForm): WorldMatch {
  const written = plain(form.form);
  const lower = written.toLowerCase();
  const exact = lower === written ? undefined : written.split(' ');
  const common = exact !== undefined && COMMON_WORDS.has(phraseText(phraseOf(name)));
  return worldMatch(lower.split(' '), { entry: entryOf(name, form), tag: form.tag }, exact, common);
}

/** Whether the first word of a form is this. */
function beginsWith({ form }: InflectedForm, word: string): boolean {
  if (form.length < word.length) return false;
  const lower = plain(form).toLowerCase();
  return lower === word || (lower[word.length] === ' ' && lower.startsWith(word));
}

/** Room for the second letter beside the first. */
const LETTER = 0x10000;
const SLASH = 0x2f;
const SPACE = 0x20;

/** The lower-case code of a letter that a name begins with; `ó`, which gives way to `o` in a stem, counts as `o`. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === 0xf3 || code === 0xd3) return 0x6f;
  if (code < 0x41 || (code > 0x5a && code < 0xc0)) return code;
  return code < 0x5b ? code + 0x20 : text[index].toLowerCase().charCodeAt(0);
}

/** The first two letters of a word that begins at `start`, as one number. A mark or a space ends a word of one letter. */
function lettersAt(text: string, start: number): number {
  const second = start + 1 < text.length ? letterAt(text, start + 1) : 0;
  return letterAt(text, start) * LETTER + (second === SLASH || second === SPACE ? 0 : second);
}

/** Names by their first two letters, which stay the same in every form of nearly all of them. */
class Names {
  private readonly byLetters = new Map<number, Name[]>();

  private add(names: string, kind: Kind): void {
    const thing: Thing = { names, kind, entry: null };
    for (let start = 0; start < names.length; ) {
      const bar = names.indexOf('|', start);
      const end = bar < 0 ? names.length : bar;
      const key = lettersAt(names, start);
      const capital = names.charCodeAt(start) !== letterAt(names, start);
      const name: Name = { thing, start, end, capital, prefix: null, forms: null };
      const others = this.byLetters.get(key);
      if (others) others.push(name);
      else this.byLetters.set(key, [name]);
      start = end + 1;
    }
  }

  private addState([code, names, adjectives, people, capitals]: StateRow): void {
    this.add(names, { kind: 'state', party: code, actorType: 'state' });
    if (adjectives) this.add(adjectives, { kind: 'adjective', party: code, actorType: 'state' });
    if (people) this.add(people, { kind: 'people', party: code, actorType: 'state' });
    if (!capitals) return;
    const capital: Kind = { kind: 'capital', party: code, country: code, actorType: 'state' };
    for (const city of capitals.split(';')) this.add(city, capital);
  }

  constructor() {
    for (const row of STATES) this.addState(row);
    for (const [name, party, country] of OTHER_SPEAKERS) {
      this.add(name, { kind: 'capital', party, country, actorType: 'organisation' });
    }
    for (const [adjective, party] of OTHER_ADJECTIVES)
      this.add(adjective, { kind: 'adjective', party, actorType: 'organisation' });
    for (const [party, names] of ORGANISATIONS)
      this.add(names, { kind: 'organisation', party, actorType: 'organisation' });
    for (const [party, names] of UNIONS)
      this.add(names, { kind: 'organisation', party, body: 'union', actorType: 'organisation' });
    for (const [party, names] of COMPANIES)
      this.add(names, { kind: 'organisation', party, body: 'company', actorType: 'organisation' });
    for (const [party, names] of GROUPS) this.add(names, { kind: 'group', party, actorType: 'organisation' });
    for (const [party, names] of SEATS) this.add(names, { kind: 'seat', party, actorType: 'office' });
    for (const [party, names] of OFFICES) this.add(names, { kind: 'office', party, actorType: 'office' });
    const generic: Kind = { kind: 'office', party: null, generic: true, actorType: 'office' };
    for (const names of GENERIC_OFFICES) this.add(names, generic);
    const media: Kind = { kind: 'media', party: null, actorType: 'media' };
    for (const names of MEDIA) this.add(names, media);
    const platform: Kind = { kind: 'platform', party: null, actorType: null };
    for (const names of PLATFORMS) this.add(names, platform);
    for (const [country, ...places] of PLACES) {
      const place: Kind = { kind: 'place', party: null, country, actorType: null };
      for (const names of places) this.add(names, place);
    }
    for (const [country, party, names] of REGIONS) this.add(names, { kind: 'region', party, country, actorType: null });
  }

  /** Every form whose first word is this, longest first, otherwise in the order of the tables. */
  find(word: string, small: boolean): WorldMatch[] {
    const found: WorldMatch[] = [];
    const key = lettersAt(word, 0);
    for (const name of this.byLetters.get(key) ?? []) {
      if (small && name.capital) continue;
      name.prefix ??= prefixOf(phraseOf(name), name.thing.kind.kind);
      if (!word.startsWith(name.prefix)) continue;
      name.forms ??= formsOf(name.thing, phraseOf(name));
      for (const form of name.forms) if (beginsWith(form, word)) found.push(matchOf(name, form));
    }
    return found.filter((match) => !isCovered(match, found)).sort((a, b) => b.words.length - a.words.length);
  }
}

const spelling = ({ words, written }: WorldMatch): string => (written ?? words).join(' ');

/** Whether another match says the same of the same words, and more: `Monako` in every case beside `Monako` in three. */
function isCovered(match: WorldMatch, all: readonly WorldMatch[]): boolean {
  const { entry, tag } = match.form;
  return all.some((other) => {
    if (other === match || other.form.entry !== entry || spelling(other) !== spelling(match)) return false;
    const both = other.form.tag & tag;
    return both === tag && (other.form.tag !== tag || all.indexOf(other) < all.indexOf(match));
  });
}

function stateEntry([code, names, adjectives, people, capitals]: StateRow): StateEntry {
  const capital = capitals || OTHER_SPEAKERS.find(([, , country]) => country === code)?.[0];
  return {
    code,
    name: phraseText(firstOf(names)),
    adjectives: adjectives ? adjectives.split('|') : [],
    people: people ? people.split('|').map((phrase) => peopleForms(phrase).find(isPlural)!.form) : [],
    capital: capital ? phraseText(firstOf(capital)) : null,
  };
}

/** The first name of each party. */
function partyNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const [party, phrases] of [...STATES, ...ORGANISATIONS, ...UNIONS, ...COMPANIES, ...GROUPS]) {
    if (!names.has(party)) names.set(party, phraseText(firstOf(phrases)));
  }
  return names;
}

/** The first half of a compound adjective by its party: `amerykańsko`. */
function adjectivePrefixes(): Map<string, string> {
  const prefixes = new Map<string, string>();
  const rows = [...STATES.map(([code, , adjectives]) => [adjectives, code] as const), ...OTHER_ADJECTIVES];
  for (const [adjectives, party] of rows) {
    for (const adjective of adjectives.split('|')) if (adjective) prefixes.set(`${adjective.slice(0, -1)}o`, party);
  }
  return prefixes;
}

/** What Polish knows of the world. The tables are indexed on the first question, and the answers remembered. */
export function loadPolishWorld(): World {
  let names: Names | undefined;
  let byParty: Map<string, string> | undefined;
  let prefixes: Map<string, string> | undefined;
  const find = (word: string, small: boolean): readonly WorldMatch[] => {
    names ??= new Names();
    return names.find(word, small);
  };
  const all = remembered((word) => find(word, false));
  const smallOnly = remembered((word) => find(word, true));
  return {
    startingWith: (word, small = false) => (small ? smallOnly(word) : all(word)),
    state: remembered((code) => {
      const row = STATES.find(([known]) => known === code);
      return row && stateEntry(row);
    }),
    nameOf(party) {
      byParty ??= partyNames();
      return byParty.get(party) ?? party;
    },
    adjectivePrefix(word) {
      prefixes ??= adjectivePrefixes();
      return prefixes.get(word.replace(/-$/, '').toLowerCase());
    },
    bodies: BODY_NOUNS,
    bodyNames: BODY_NAMES,
    mediaVerbs: MEDIA_VERBS,
    newBody: NEW_BODY,
  };
}
