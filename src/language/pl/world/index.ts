// What Polish knows of the world, put into one index of forms that is built when first asked.
import { GrammaticalNumber } from '../../morphology.ts';
import type { ActorType, StateEntry, World, WorldEntry, WorldKind, WorldMatch } from '../../world.ts';
import { declineAdjective } from '../inflection/adjectives.ts';
import { declineNoun, type InflectedForm } from '../inflection/nouns.ts';
import { declinePhrase, type PhraseNumber, phraseText } from '../inflection/phrases.ts';
import { MEDIA, PLATFORMS } from './media.ts';
import { GENERIC_OFFICES, GROUPS, type NamedRow, OFFICES, ORGANISATIONS, SEATS } from './parties.ts';
import { PLACES, REGIONS } from './places.ts';
import { OTHER_ADJECTIVES, OTHER_SPEAKERS, STATES, WOMEN } from './states.ts';

interface Index {
  readonly forms: Map<string, WorldMatch[]>;
  readonly states: Map<string, StateEntry>;
  readonly names: Map<string, string>;
  readonly prefixes: Map<string, string>;
}

const NONE: readonly WorldMatch[] = [];

/** The woman of a people, from the man: `Ukrainiec` -> `Ukrainka`, `Chińczyk` -> `Chinka`, `Czech` -> `Czeszka`. */
export function womanOf(man: string): string {
  const known = WOMEN[man];
  if (known !== undefined) return known;
  if (man.endsWith('czyk')) return `${man.slice(0, -4).replace(/ń$/, 'n')}ka`;
  if (man.endsWith('ec')) return `${man.replace(/i?ec$/, '')}ka`;
  if (man.endsWith('ch')) return `${man.slice(0, -2)}szka`;
  if (man.endsWith('k')) return `${man.slice(0, -1)}czka`;
  if (man.endsWith('g')) return `${man.slice(0, -1)}żka`;
  return `${man}ka`;
}

class Builder implements Index {
  readonly forms = new Map<string, WorldMatch[]>();
  readonly states = new Map<string, StateEntry>();
  readonly names = new Map<string, string>();
  readonly prefixes = new Map<string, string>();

  private add(entry: WorldEntry, { form, tag }: InflectedForm): void {
    const lower = form.toLowerCase();
    const words = lower.includes(' ') ? lower.split(' ') : [lower];
    const match: WorldMatch =
      lower === form
        ? { words, form: { entry, tag } }
        : { words, form: { entry, tag }, caseSensitive: true, written: words.length > 1 ? form.split(' ') : [form] };
    const known = this.forms.get(words[0]);
    if (known) known.push(match);
    else this.forms.set(words[0], [match]);
  }

  /** Enters every form of the names, which mean one thing. The entry's own name is that of the first. */
  private enter(names: string, entry: Omit<WorldEntry, 'name'>, number: PhraseNumber = 'name'): string {
    const phrases = names.split('|');
    const full: WorldEntry = { ...entry, name: phraseText(phrases[0]) };
    const seen = new Set<string>();
    for (const phrase of phrases) {
      for (const form of declinePhrase(phrase, number)) {
        const key = `${form.form}|${form.tag}`;
        if (phrases.length > 1 && seen.has(key)) continue;
        seen.add(key);
        this.add(full, form);
      }
    }
    return full.name;
  }

  private people(code: string, people: string): string[] {
    return people.split('|').map((marked) => {
      const [mark, ...tail] = marked.split(' ');
      const after = tail.length > 0 ? ` ${tail.join(' ')}` : '';
      const man = mark.includes('/') ? mark : `${mark}/p`;
      const name = phraseText(mark);
      const woman = womanOf(name);
      const men = declinePhrase(man + after, 'both');
      const women = declineNoun(woman, 'f').map(({ form, tag }) => ({ form: form + after, tag }));
      const plural = men.find(({ tag }) => tag & GrammaticalNumber.plural)!.form;
      const one: WorldEntry = { kind: 'person-of-people', name: name + after, party: code, actorType: 'state' };
      const many: WorldEntry = { kind: 'people', name: plural, party: code, actorType: 'state' };
      for (const form of men) this.add(form.tag & GrammaticalNumber.plural ? many : one, form);
      for (const form of women) this.add(form.tag & GrammaticalNumber.plural ? many : one, form);
      return plural;
    });
  }

  private adjective(nominative: string, party: string): void {
    const entry: WorldEntry = { kind: 'adjective', name: nominative, party, actorType: 'state' };
    for (const form of declineAdjective(nominative)) this.add(entry, form);
    const prefix = `${nominative.slice(0, -1)}o`;
    if (!this.prefixes.has(prefix)) this.prefixes.set(prefix, party);
  }

  private rows(rows: readonly NamedRow[], kind: WorldKind, actorType: ActorType, shown: boolean): void {
    for (const [party, names] of rows) {
      const name = this.enter(names, { kind, party, actorType });
      if (shown && !this.names.has(party)) this.names.set(party, name);
    }
  }

  build(): Index {
    for (const [code, names, adjectiveList, people, capital] of STATES) {
      const name = this.enter(names, { kind: 'state', party: code, actorType: 'state' });
      const adjectives = adjectiveList ? adjectiveList.split('|') : [];
      for (const adjective of adjectives) this.adjective(adjective, code);
      for (const town of capital ? capital.split(';') : []) {
        this.enter(town, { kind: 'capital', party: code, country: code, actorType: 'state' });
      }
      this.names.set(code, name);
      this.states.set(code, {
        code,
        name,
        adjectives,
        people: people ? this.people(code, people) : [],
        capital: capital ? phraseText(capital.split(/[|;]/)[0]) : null,
      });
    }
    for (const [name, party, country] of OTHER_SPEAKERS) {
      this.enter(name, { kind: 'capital', party, country, actorType: 'organisation' });
    }
    for (const [adjective, party] of OTHER_ADJECTIVES) this.adjective(adjective, party);
    this.rows(ORGANISATIONS, 'organisation', 'organisation', true);
    this.rows(GROUPS, 'group', 'organisation', true);
    this.rows(SEATS, 'seat', 'office', false);
    this.rows(OFFICES, 'office', 'office', false);
    for (const names of GENERIC_OFFICES) {
      this.enter(names, { kind: 'office', party: null, generic: true, actorType: 'office' }, 'both');
    }
    for (const names of MEDIA) this.enter(names, { kind: 'media', party: null, actorType: 'media' });
    for (const names of PLATFORMS) this.enter(names, { kind: 'platform', party: null, actorType: null });
    for (const [country, ...places] of PLACES) {
      for (const names of places) this.enter(names, { kind: 'place', party: null, country, actorType: null });
    }
    for (const [country, party, names] of REGIONS) {
      this.enter(names, { kind: 'region', party, country, actorType: null });
    }
    for (const matches of this.forms.values()) {
      if (matches.length > 1) matches.sort((a, b) => b.words.length - a.words.length);
    }
    return this;
  }
}

/** What Polish knows of the world. Nothing is inflected before the first question. */
export function loadPolishWorld(): World {
  let index: Index | undefined;
  const built = (): Index => {
    index ??= new Builder().build();
    return index;
  };
  return {
    startingWith: (word) => built().forms.get(word) ?? NONE,
    state: (code) => built().states.get(code),
    nameOf: (party) => built().names.get(party) ?? party,
    adjectivePrefix: (word) => built().prefixes.get(word.replace(/-$/, '').toLowerCase()),
  };
}
