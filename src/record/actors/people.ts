// Joins people named in many reports: one person in several spellings, two of one surname.
import type { Party } from '../../reading/reading.ts';
import { compareFullNames, type PersonName, parsePersonName, standsFor } from './person-name.ts';
import { plainLetters } from './plain-letters.ts';
import { soundsOf } from './sounds.ts';

/** A name as some report has it, with the party that report gives. */
export interface NamedPerson {
  readonly name: string;
  readonly party: Party | null;
}

interface Form {
  readonly name: PersonName;
  readonly party: Party | null;
  readonly key: string;
  /** In how many reports it stands. */
  count: number;
  /** The person it belongs to, by the index of a form. */
  owner: number;
}

const keyOf = ({ name, party }: NamedPerson): string => `${plainLetters(name)}\t${party ?? ''}`;

/**
 * Tells who is one person: gives for each of the people, in their order, a number that those who are one share.
 * Full names are one where surname and given name sound alike and the parties agree (or the letters do); a single name
 * goes to the person of that name and party whom most reports name. The order of `people` does not matter.
 */
export function joinPeople(people: readonly NamedPerson[]): number[] {
  const forms = formsOf(people);
  const full = forms.filter(({ name }) => name.given.length > 0);
  const bySound = indexBySound(full);
  for (const form of full) joinFull(form, bySound, forms);
  for (const form of forms) if (form.name.given.length === 0) joinSingle(form, full, forms);
  const byKey = new Map(forms.map((form, index) => [form.key, index]));
  return people.map((person) => rootOf(byKey.get(keyOf(person))!, forms));
}

/** Forms in an order of their own: by key. */
function formsOf(people: readonly NamedPerson[]): Form[] {
  const forms = new Map<string, Form>();
  for (const person of people) {
    const key = keyOf(person);
    const known = forms.get(key);
    if (known) known.count++;
    else forms.set(key, { name: parsePersonName(person.name), party: person.party, key, count: 1, owner: -1 });
  }
  const list = [...forms.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  list.forEach((form, index) => {
    form.owner = index;
  });
  return list;
}

function rootOf(index: number, forms: readonly Form[]): number {
  let root = index;
  while (forms[root].owner !== root) root = forms[root].owner;
  return root;
}

/** The lower index stays, so that the root does not depend on the order of joining. */
function unite(one: Form, other: Form, forms: readonly Form[]): void {
  const [low, high] = [rootOf(one.owner, forms), rootOf(other.owner, forms)].sort((a, b) => a - b);
  forms[high].owner = low;
}

function indexBySound(forms: readonly Form[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    for (const sound of new Set([...soundsOf(form.name.surname), plainLetters(form.name.surname)])) {
      const known = index.get(sound);
      if (known) known.push(form);
      else index.set(sound, [form]);
    }
  }
  return index;
}

const partiesAgree = (one: Form, other: Form): boolean =>
  one.party === null || other.party === null || one.party === other.party;

function joinFull(form: Form, bySound: ReadonlyMap<string, readonly Form[]>, forms: readonly Form[]): void {
  const near = new Set(
    [...soundsOf(form.name.surname), plainLetters(form.name.surname)].flatMap((s) => bySound.get(s) ?? []),
  );
  for (const other of near) {
    if (other === form) continue;
    const likeness = compareFullNames(form.name, other.name);
    // A person may act for another party in another year, or be misread; the same letters outweigh that.
    if (likeness === 'same' || (likeness === 'sound' && partiesAgree(form, other))) unite(form, other, forms);
  }
}

/** How well a full name answers a single one: party before place of the name before frequency. */
function answer(single: Form, full: Form): number[] | undefined {
  if (!partiesAgree(single, full)) return undefined;
  const part = standsFor(single.name, full.name);
  if (!part) return undefined;
  return [part === 'surname' ? 1 : 0, single.party === full.party ? 1 : 0, full.name.suffix ? 0 : 1, full.count];
}

function joinSingle(single: Form, full: readonly Form[], forms: readonly Form[]): void {
  let best: Form | undefined;
  let bestAnswer: number[] = [];
  for (const form of full) {
    const score = answer(single, form);
    if (score && (!best || compare(score, bestAnswer) > 0)) [best, bestAnswer] = [form, score];
  }
  if (best) unite(single, best, forms);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i] - other[i];
  return 0;
}
