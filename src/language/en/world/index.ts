// What English knows of the world, asked by word. Names keep their form, so that the tables are indexed as they stand.
import { ANY_CASE, GrammaticalNumber } from '../../morphology.ts';
import { remembered } from '../../remembered.ts';
import type { ActorType, BodyClass, World, WorldEntry, WorldKind, WorldMatch } from '../../world.ts';
import { worldEntry, worldMatch } from '../../world-entries.ts';
import { BODY_NAMES, BODY_NOUNS, MEDIA_VERBS, NEW_BODY } from './bodies.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COMPANIES, UNIONS } from './employers.ts';
import { MEDIA, PLATFORMS } from './media.ts';
import { GENERIC_OFFICES, GROUPS, OFFICES, ORGANISATIONS, SEATS } from './parties.ts';
import { PLACES, REGIONS } from './places.ts';
import { OTHER_ADJECTIVES, OTHER_SPEAKERS, PREFIXES, STATES, type StateRow } from './states.ts';
import { TERRITORIES } from './territories.ts';

/** What a row says of all its names. */
interface Kind {
  readonly kind: WorldKind;
  readonly party: string | null;
  readonly country?: string | null;
  readonly generic?: boolean;
  readonly body?: BodyClass;
  readonly actorType: ActorType | null;
}

const SINGULAR = ANY_CASE | GrammaticalNumber.singular;
const PLURAL = ANY_CASE | GrammaticalNumber.plural;
/** Bodies and groups take verbs in either number (`the government have`, `Hamas says`). */
const EITHER = ANY_CASE | GrammaticalNumber.singular | GrammaticalNumber.plural;

const plain = (text: string): string => text.replaceAll('’', "'");

/** The words of a name as the tokeniser parts them: `Workers' Party`, `president 's office`. */
const wordsOf = (name: string): string[] =>
  plain(name)
    .replace(/'s(?= |$)/g, " 's")
    .replace(/s'(?= )/g, "s '")
    .split(' ');

class Index {
  readonly byWord = new Map<string, WorldMatch[]>();

  /** Adds the names of one row, parted by `|`; all share an entry. */
  add(names: string, kind: Kind, tag = EITHER): void {
    const list = names.split('|');
    const entry = worldEntry(kind, list[0]);
    for (const name of list) this.addName(name, entry, tag);
  }

  addName(name: string, entry: WorldEntry, tag: number): void {
    const written = wordsOf(name);
    const words = written.map((word) => word.toLowerCase());
    const capital = written.some((word, index) => word !== words[index]);
    const match = worldMatch(words, { entry, tag }, capital ? written : undefined, COMMON_WORDS.has(name));
    const known = this.byWord.get(words[0]);
    if (known) known.push(match);
    else this.byWord.set(words[0], [match]);
  }
}

const people = (code: string): Kind => ({ kind: 'people', party: code, actorType: 'state' });

/** `Ukrainians` with `Ukrainian`; `French/Frenchman` gives the single one itself. */
function addPeople(index: Index, code: string, list: string): void {
  for (const item of list.split('|')) {
    const [many, given] = item.split('/');
    index.addName(many, worldEntry(people(code), many), PLURAL);
    const one = given ?? many.replace(/s$/, '');
    if (one !== many) index.addName(one, worldEntry({ ...people(code), kind: 'person-of-people' }, one), SINGULAR);
  }
}

const statesAndTerritories = (): StateRow[] => [...STATES, ...TERRITORIES];

function build(): Index {
  const index = new Index();
  for (const [code, names, adjectives, many, capitals] of statesAndTerritories()) {
    index.add(names, { kind: 'state', party: code, actorType: 'state' });
    if (adjectives) index.add(adjectives, { kind: 'adjective', party: code, actorType: 'state' });
    if (many) addPeople(index, code, many);
    if (capitals) index.add(capitals, { kind: 'capital', party: code, country: code, actorType: 'state' });
  }
  for (const [name, party, country] of OTHER_SPEAKERS)
    index.add(name, { kind: 'capital', party, country, actorType: 'organisation' });
  for (const [adjective, party] of OTHER_ADJECTIVES)
    index.add(adjective, { kind: 'adjective', party, actorType: 'organisation' });
  for (const [party, names] of ORGANISATIONS)
    index.add(names, { kind: 'organisation', party, actorType: 'organisation' });
  for (const [party, names] of UNIONS)
    index.add(names, { kind: 'organisation', party, body: 'union', actorType: 'organisation' });
  for (const [party, names] of COMPANIES)
    index.add(names, { kind: 'organisation', party, body: 'company', actorType: 'organisation' });
  for (const [party, names] of GROUPS) index.add(names, { kind: 'group', party, actorType: 'organisation' });
  for (const [party, names] of SEATS) index.add(names, { kind: 'seat', party, actorType: 'office' });
  for (const [party, names] of OFFICES) index.add(names, { kind: 'office', party, actorType: 'office' });
  for (const names of GENERIC_OFFICES)
    index.add(names, { kind: 'office', party: null, generic: true, actorType: 'office' });
  for (const names of MEDIA) index.add(names, { kind: 'media', party: null, actorType: 'media' });
  for (const names of PLATFORMS) index.add(names, { kind: 'platform', party: null, actorType: null });
  for (const [country, places] of PLACES)
    for (const names of places.split(';')) index.add(names, { kind: 'place', party: null, country, actorType: null });
  for (const [country, party, names] of REGIONS) index.add(names, { kind: 'region', party, country, actorType: null });
  for (const matches of index.byWord.values()) matches.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const NONE: readonly WorldMatch[] = [];

/** What English knows of the world. The tables are indexed on the first question. */
export function loadEnglishWorld(): World {
  let index: Index | undefined;
  const prefixes = new Map(Object.entries(PREFIXES));
  for (const [code, , adjectives] of statesAndTerritories())
    for (const adjective of adjectives.split('|')) if (adjective) prefixes.set(adjective.toLowerCase(), code);
  for (const [code, names] of statesAndTerritories())
    for (const name of names.split('|')) prefixes.set(name.toLowerCase(), code);
  const partyNames = new Map<string, string>();
  for (const [party, names] of [...statesAndTerritories(), ...ORGANISATIONS, ...UNIONS, ...COMPANIES, ...GROUPS])
    if (!partyNames.has(party)) partyNames.set(party, names.split('|', 1)[0]);
  const all = (word: string): readonly WorldMatch[] => {
    index ??= build();
    return index.byWord.get(word) ?? NONE;
  };
  const smallOnly = remembered((word) => all(word).filter((match) => !match.caseSensitive));
  return {
    startingWith: (word, small = false) => (small ? smallOnly(word) : all(word)),
    state: remembered((code) => {
      const row = statesAndTerritories().find(([known]) => known === code);
      if (!row) return undefined;
      const [, names, adjectives, many, capitals] = row;
      return {
        code,
        name: names.split('|', 1)[0],
        adjectives: adjectives ? adjectives.split('|') : [],
        people: many ? many.split('|').map((item) => item.split('/', 1)[0]) : [],
        capital: capitals ? capitals.split('|', 1)[0] : null,
      };
    }),
    nameOf: (party) => partyNames.get(party) ?? party,
    adjectivePrefix: (word) => prefixes.get(word.replace(/-$/, '').toLowerCase()),
    bodies: BODY_NOUNS,
    bodyNames: BODY_NAMES,
    mediaVerbs: MEDIA_VERBS,
    newBody: NEW_BODY,
  };
}
