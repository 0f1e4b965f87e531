// Joins the names of people: one person in several spellings, two of one surname.
import type { Party } from '../../reading/reading.ts';
import type { Verdicts } from '../decisions/verdicts.ts';
import { compareFullNames, type PersonName, parsePersonName, standsFor } from './person-name.ts';
import { plainLetters } from './plain-letters.ts';
import { indexBySound, type SoundIndex, soundingLike } from './sound-index.ts';

/** A name of a person with the party that reports give, and in how many reports it stands so. */
export interface PersonForm {
  readonly key: string;
  readonly name: string;
  readonly party: Party | null;
  readonly count: number;
}

const PERSON = 'person\t';

/** Whether an actor of this key (`actorKey`) is a person. */
export const isPersonKey = (key: string): boolean => key.startsWith(PERSON);

/** Names of one key are spelt alike and have the same party. */
export const formKey = (name: string, party: Party | null): string => `${PERSON}${party ?? ''}\t${plainLetters(name)}`;

interface Node extends PersonForm {
  readonly parsed: PersonName;
  /** Index of a node of the same person, its own for the first. */
  owner: number;
}

/**
 * Tells which forms are one person's: gives for the key of each form that of the person's first form. Full names are one
 * where surname and given name sound alike and the parties agree (or the letters do); a single name goes to the person
 * of that name and party whom most reports name. What people merged or split goes before; other actors than people are
 * joined by nothing else. The order of `forms` does not matter.
 */
export function joinForms(forms: readonly PersonForm[], verdicts: Verdicts): Map<string, string> {
  const nodes = [...forms]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((form, owner): Node => ({ ...form, parsed: parsePersonName(form.name), owner }));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const unite = uniting(nodes, verdicts);
  for (const node of nodes) {
    for (const key of verdicts.linkedTo(node.key)) if (byKey.has(key)) unite(node, byKey.get(key)!);
  }
  const people = nodes.filter(({ key }) => isPersonKey(key));
  const full = people.filter(({ parsed }) => parsed.given.length > 0);
  const bySurname = indexBySound(full, ({ parsed }) => parsed.surname);
  const byRest = indexBySound(full, ({ parsed }) => parsed.rest);
  const byFirst = indexBySound(full, ({ parsed }) => parsed.given[0]);
  for (const node of full) joinFull(node, bySurname, byRest, unite);
  for (const node of people) if (node.parsed.given.length === 0) joinSingle(node, [bySurname, byFirst], unite);
  return new Map(nodes.map((node) => [node.key, rootOf(node, nodes).key]));
}

function rootOf(node: Node, nodes: readonly Node[]): Node {
  let root = node;
  while (nodes[root.owner] !== root) root = nodes[root.owner];
  return root;
}

type Unite = (one: Node, other: Node) => void;

/** Makes two one, unless people split them. The first by key stays, so that the root does not depend on the order of joining. */
function uniting(nodes: readonly Node[], verdicts: Verdicts): Unite {
  const split = nodes.filter(({ key }) => verdicts.has(key));
  const under = (root: Node) => split.filter((node) => rootOf(node, nodes) === root);
  return (one, other) => {
    const [first, second] = [rootOf(one, nodes), rootOf(other, nodes)].sort((a, b) => a.owner - b.owner);
    if (first === second) return;
    const areParted = under(first).some((a) => under(second).some((b) => verdicts.areParted(a.key, b.key)));
    if (!areParted) second.owner = first.owner;
  };
}

const partiesAgree = (one: Node, other: Node): boolean =>
  one.party === null || other.party === null || one.party === other.party;

function joinFull(node: Node, bySurname: SoundIndex<Node>, byRest: SoundIndex<Node>, unite: Unite): void {
  for (const other of new Set([
    ...soundingLike(node.parsed.surname, bySurname),
    ...soundingLike(node.parsed.rest, byRest),
  ])) {
    if (other === node) continue;
    const likeness = compareFullNames(node.parsed, other.parsed);
    // A person may act for another party in another year, or be misread; the same letters outweigh that.
    if (likeness === 'same' || (likeness === 'sound' && partiesAgree(node, other))) unite(node, other);
  }
}

/** How well a full name answers a single one: place of the name, then party, then frequency. */
function answer(single: Node, full: Node): number[] | undefined {
  if (!partiesAgree(single, full)) return undefined;
  const part = standsFor(single.parsed, full.parsed);
  if (!part) return undefined;
  return [part === 'surname' ? 1 : 0, single.party === full.party ? 1 : 0, full.parsed.suffix ? 0 : 1, full.count];
}

function joinSingle(single: Node, indices: readonly SoundIndex<Node>[], unite: Unite): void {
  let best: Node | undefined;
  let bestAnswer: number[] = [];
  const candidates = indices.flatMap((index) => [...soundingLike(single.parsed.surname, index)]);
  for (const full of candidates.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const score = answer(single, full);
    if (score && (!best || compare(score, bestAnswer) > 0)) [best, bestAnswer] = [full, score];
  }
  if (best) unite(single, best);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i] - other[i];
  return 0;
}
