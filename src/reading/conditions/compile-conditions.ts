// Compiles a language's table of conditions into look-ups by word, once per table.
import type { Conditions } from '../../language/conditions.ts';
import { indexWordRuns, type WordRuns, wordSet } from './word-runs.ts';

/** How a connective takes its condition: as a clause or a noun phrase, and whether it also tells time. */
export interface Connective {
  readonly takes: 'clause' | 'phrase' | 'nothing';
  readonly time: boolean;
  /** Ends a state: a negation right after it is dropped. */
  readonly until: boolean;
  /** Its first word belongs to the outcome. */
  readonly shared: boolean;
  /** Has other uses, and counts only where a clause follows. */
  readonly guarded: boolean;
  /** Counts only where the main clause is conditional (`had they signed`). */
  readonly counterfactual: boolean;
}

/** Words by lemma, each with the prepositions that may follow it. */
export type Governors = ReadonlyMap<string, ReadonlySet<string>>;

export interface CompiledConditions {
  readonly connectives: WordRuns<Connective>;
  readonly inverted: ReadonlySet<string>;
  readonly strict: WordRuns<true>;
  readonly strictly: ReadonlySet<string>;
  readonly questionOpeners: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly askingDenied: ReadonlySet<string>;
  readonly falsePhrases: WordRuns<true>;
  readonly prefixes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly withoutIdioms: ReadonlySet<string>;
  readonly nothing: ReadonlySet<string>;
  readonly depends: Governors;
  readonly dependsWeakly: Governors;
  readonly standing: ReadonlySet<string>;
  readonly makesDepend: Governors;
  readonly makesDependWeakly: Governors;
  /** Empty where any noun is a deed. */
  readonly deeds: ReadonlySet<string>;
  readonly onWhether: WordRuns<true>;
  readonly requires: ReadonlySet<string>;
  readonly conditionNouns: WordRuns<true>;
  readonly copula: ReadonlySet<string>;
  readonly makesCondition: ReadonlySet<string>;
  readonly asCondition: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly meets: ReadonlySet<string>;
  readonly drops: ReadonlySet<string>;
  readonly inOrderTo: ReadonlySet<string>;
  readonly duty: WordRuns<true>;
  readonly insists: ReadonlySet<string>;
  readonly firstly: ReadonlySet<string>;
  readonly afterwards: WordRuns<true>;
  readonly onlyThen: WordRuns<true>;
}

/** A connective that takes a clause and has no other trait. */
export const CLAUSE: Connective = {
  takes: 'clause',
  time: false,
  until: false,
  shared: false,
  guarded: false,
  counterfactual: false,
};
const PHRASE: Connective = { ...CLAUSE, takes: 'phrase' };

const compiled = new WeakMap<Conditions, CompiledConditions>();

const set = (list: string): ReadonlySet<string> => (list === '' ? new Set() : wordSet(list));
const runs = (list: string): WordRuns<true> => indexWordRuns(list === '' ? [] : [[list, true]]);

function governors(list: string): Governors {
  const found = new Map<string, Set<string>>();
  for (const pair of list === '' ? [] : list.split(',')) {
    const words = pair.trim().split(/\s+/);
    const preposition = words.at(-1)!;
    const known = found.get(words[0]);
    if (known) known.add(preposition);
    else found.set(words[0], new Set([preposition]));
  }
  return found;
}

/** Compiled form of `table`, made on first use. */
export function compileConditions(table: Conditions): CompiledConditions {
  const known = compiled.get(table);
  if (known) return known;
  const made: CompiledConditions = {
    connectives: indexWordRuns<Connective>(
      [
        [table.openers, CLAUSE],
        [table.guardedOpeners, { ...CLAUSE, guarded: true }],
        [table.timeOpeners, { ...CLAUSE, time: true }],
        [table.guardedTimeOpeners, { ...CLAUSE, time: true, guarded: true }],
        [table.untilOpeners, { ...CLAUSE, time: true, until: true }],
        [table.nounOpeners, PHRASE],
        [table.timeNounOpeners, { ...PHRASE, time: true }],
        [table.possibleOpeners, { ...PHRASE, time: true, shared: true }],
        [table.falseOpeners, { ...CLAUSE, takes: 'nothing' }],
      ].filter((list): list is [string, Connective] => list[0] !== ''),
    ),
    inverted: set(table.inverted),
    strict: runs(table.strictOpeners),
    strictly: set(table.strictly),
    questionOpeners: set(table.questionOpeners),
    asking: set(table.asking),
    askingDenied: set(table.askingDenied),
    falsePhrases: runs(table.falsePhrases),
    prefixes: set(table.openerPrefixes),
    links: set(table.links),
    without: set(table.without),
    withoutIdioms: set(table.withoutIdioms),
    nothing: set(table.nothing),
    depends: governors(table.depends),
    dependsWeakly: governors(table.dependsWeakly),
    standing: set(table.standing),
    makesDepend: governors(table.makesDepend),
    makesDependWeakly: governors(table.makesDependWeakly),
    deeds: set(table.deeds),
    onWhether: runs(table.onWhether),
    requires: set(table.requires),
    conditionNouns: runs(table.conditionNouns),
    copula: set(table.copula),
    makesCondition: set(table.makesCondition),
    asCondition: set(table.asCondition),
    before: set(table.before),
    terms: set(table.terms),
    meets: set(table.meets),
    drops: set(table.drops),
    inOrderTo: set(table.inOrderTo),
    duty: runs(table.duty),
    insists: set(table.insists),
    firstly: set(table.firstly),
    afterwards: runs(table.afterwards),
    onlyThen: runs(table.onlyThen),
  };
  compiled.set(table, made);
  return made;
}
