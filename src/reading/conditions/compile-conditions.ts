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
}

export interface CompiledConditions {
  readonly connectives: WordRuns<Connective>;
  readonly prefixes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly withoutIdioms: ReadonlySet<string>;
  readonly depends: ReadonlySet<string>;
  readonly makesDepend: ReadonlySet<string>;
  readonly dependsOn: ReadonlySet<string>;
  readonly onWhether: WordRuns<true>;
  readonly requires: ReadonlySet<string>;
  readonly conditionNouns: WordRuns<true>;
  readonly copula: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly inOrderTo: ReadonlySet<string>;
  readonly duty: ReadonlySet<string>;
  readonly firstly: ReadonlySet<string>;
  readonly afterwards: WordRuns<true>;
  readonly onlyThen: WordRuns<true>;
}

const compiled = new WeakMap<Conditions, CompiledConditions>();

/** Compiled form of `table`, made on first use. */
export function compileConditions(table: Conditions): CompiledConditions {
  const known = compiled.get(table);
  if (known) return known;
  const made: CompiledConditions = {
    connectives: indexWordRuns<Connective>([
      [table.openers, { takes: 'clause', time: false, until: false, shared: false }],
      [table.timeOpeners, { takes: 'clause', time: true, until: false, shared: false }],
      [table.untilOpeners, { takes: 'clause', time: true, until: true, shared: false }],
      [table.nounOpeners, { takes: 'phrase', time: false, until: false, shared: false }],
      [table.timeNounOpeners, { takes: 'phrase', time: true, until: false, shared: false }],
      [table.possibleOpeners, { takes: 'phrase', time: true, until: false, shared: true }],
      [table.falseOpeners, { takes: 'nothing', time: false, until: false, shared: false }],
    ]),
    prefixes: wordSet(table.openerPrefixes),
    links: wordSet(table.links),
    without: wordSet(table.without),
    withoutIdioms: wordSet(table.withoutIdioms),
    depends: wordSet(table.depends),
    makesDepend: wordSet(table.makesDepend),
    dependsOn: wordSet(table.dependsOn),
    onWhether: indexWordRuns([[table.onWhether, true]]),
    requires: wordSet(table.requires),
    conditionNouns: indexWordRuns([[table.conditionNouns, true]]),
    copula: wordSet(table.copula),
    before: wordSet(table.before),
    inOrderTo: wordSet(table.inOrderTo),
    duty: wordSet(table.duty),
    firstly: wordSet(table.firstly),
    afterwards: indexWordRuns([[table.afterwards, true]]),
    onlyThen: indexWordRuns([[table.onlyThen, true]]),
  };
  compiled.set(table, made);
  return made;
}
