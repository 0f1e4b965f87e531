// Joins the names of people: one person in several spellings, two of one surname.
import type { Party } from '../../reading/reading.ts';
import type { Verdicts } from '../decisions/verdicts.ts';
import { groupBy } from '../group-by.ts';
import { compareFullNames, type PersonName, parsePersonName, standsFor } from './person-name.ts';
import { plainLetters } from './plain-letters.ts';
import { indexBySound, type SoundIndex, soundingLike } from './sound-index.ts';

/** A name of a person with the party that reports give, and in how many reports it stands so. */
export interface PersonForm {
  readonly key: string;
  readonly name: string;
  readonly party: Party | null;
  readonly count: number;
  /** ISO days of the first and the last report that has it. */
  readonly first: string;
  readonly last: string;
  /** The id of the entry of the directory that it stands for. */
  readonly entry: string | null;
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
  /** The entry of the person or body, at a root. */
  knownAs: string | null;
}

/**
 * Tells which forms are one person's: gives for the key of each form that of the person's first form. Names of one entry of
 * the directory are one, those of two entries are two. Full names are one where surname and given name sound alike and
 * the parties agree (or the letters do); a single name goes to the person of that name and party whom the directory has
 * for it or most reports name. What people merged or split goes before; other actors than people are joined by nothing
 * but that and the directory. The order of `forms` does not matter.
 */
export function joinForms(forms: readonly PersonForm[], verdicts: Verdicts): Map<string, string> {
  const nodes = [...forms].sort((a, b) => (a.key < b.key ? -1 : 1)).map(nodeOf);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const merge = merging(nodes, verdicts);
  for (const node of nodes) {
    for (const key of verdicts.linkedTo(node.key)) if (byKey.has(key)) merge(node, byKey.get(key)!);
  }
  const known = groupBy(
    nodes.filter(({ knownAs }) => knownAs !== null),
    ({ entry }) => entry,
  );
  for (const [first, ...others] of known.values()) for (const other of others) merge(first, other);
  const unite: Unite = (one, other) => {
    const [a, b] = [rootOf(one, nodes).knownAs, rootOf(other, nodes).knownAs];
    if (a === null || b === null || a === b) merge(one, other);
  };
  const people = nodes.filter(({ key }) => isPersonKey(key));
  const full = people.filter((node) => !isSingle(node));
  const bySurname = indexBySound(full, ({ parsed }) => parsed.surname);
  const byRest = indexBySound(full, ({ parsed }) => parsed.rest);
  const byFirst = indexBySound(full, ({ parsed }) => parsed.given[0]);
  for (const node of full) joinFull(node, bySurname, byRest, unite);
  const left = people.filter((node) => isSingle(node) && !joinSingle(node, [bySurname, byFirst], unite));
  const alone = groupBy(
    left.filter(({ entry }) => entry !== null),
    ({ entry }) => entry,
  );
  for (const [entry, singles] of alone) for (const node of singles) merge(known.get(entry)?.[0] ?? singles[0], node);
  return new Map(nodes.map((node) => [node.key, rootOf(node, nodes).key]));
}

const isSingle = ({ key, parsed }: Pick<Node, 'key' | 'parsed'>): boolean =>
  isPersonKey(key) && parsed.given.length === 0;

function nodeOf(form: PersonForm, owner: number): Node {
  const parsed = parsePersonName(form.name);
  // A surname goes with the full name it is joined to, whoever that is.
  return { ...form, parsed, owner, knownAs: isSingle({ ...form, parsed }) ? null : form.entry };
}

function rootOf(node: Node, nodes: readonly Node[]): Node {
  let root = node;
  while (nodes[root.owner] !== root) root = nodes[root.owner];
  return root;
}

type Unite = (one: Node, other: Node) => void;

/** Makes two one, unless people split them. The first by key stays, so that the root does not depend on the order of joining. */
function merging(nodes: readonly Node[], verdicts: Verdicts): Unite {
  const split = nodes.filter(({ key }) => verdicts.has(key));
  const under = (root: Node) => split.filter((node) => rootOf(node, nodes) === root);
  return (one, other) => {
    const [first, second] = [rootOf(one, nodes), rootOf(other, nodes)].sort((a, b) => a.owner - b.owner);
    if (first === second) return;
    const areParted = under(first).some((a) => under(second).some((b) => verdicts.areParted(a.key, b.key)));
    if (areParted) return;
    second.owner = first.owner;
    first.knownAs ??= second.knownAs;
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

/** How well a full name answers a single one: place of the name, then party, then the directory, then frequency. */
function answer(single: Node, full: Node): number[] | undefined {
  if (!partiesAgree(single, full)) return undefined;
  const part = standsFor(single.parsed, full.parsed);
  if (!part) return undefined;
  return [
    part === 'surname' ? 1 : 0,
    single.party === full.party ? 1 : 0,
    single.entry !== null && single.entry === full.entry ? 1 : 0,
    full.parsed.suffix ? 0 : 1,
    full.count,
  ];
}

/** Whether some full name answers the single one. */
function joinSingle(single: Node, indices: readonly SoundIndex<Node>[], unite: Unite): boolean {
  let best: Node | undefined;
  let bestAnswer: number[] = [];
  const candidates = indices.flatMap((index) => [...soundingLike(single.parsed.surname, index)]);
  for (const full of candidates.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const score = answer(single, full);
    if (score && (!best || compare(score, bestAnswer) > 0)) [best, bestAnswer] = [full, score];
  }
  if (best) unite(single, best);
  return best !== undefined;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i] - other[i];
  return 0;
}
