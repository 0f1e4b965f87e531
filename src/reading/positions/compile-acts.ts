// Compiles a language's tables of acts and issues into look-ups by word, once per table.
import type { ActCode, ActGroup, Acts } from '../../language/acts.ts';
import type { Issue, Issues } from '../../language/issues.ts';
import { indexWordRuns, type WordRuns, wordSet, wordsOf } from '../conditions/word-runs.ts';

export interface CompiledPhrase {
  readonly code: ActCode;
  readonly joint: boolean;
  readonly alone: boolean;
  readonly others: ActCode | undefined;
}

/** A verb with what it shows. */
export interface Frame {
  readonly group: ActGroup;
  /** The word that must follow it, or empty. */
  readonly particle: string;
  /** Whether its object may stand before that word. */
  readonly separable: boolean;
}

/** The group with all its fields set: groups that are alike are fast to read. */
const complete = (group: ActGroup): { [K in keyof Required<ActGroup>]: ActGroup[K] } => ({
  words: group.words,
  code: group.code,
  negated: group.negated,
  voice: group.voice,
  with: group.with,
  near: group.near,
  close: group.close,
  without: group.without,
  reflexive: group.reflexive,
  joint: group.joint,
  named: group.named,
  shared: group.shared,
  asks: group.asks,
  toward: group.toward,
  theirs: group.theirs,
  ours: group.ours,
  objectTo: group.objectTo,
  subjunctive: group.subjunctive,
  possible: group.possible,
  ahead: group.ahead,
});

/** Tables of acts, ready to be looked up. */
export interface CompiledActs {
  readonly table: Acts;
  readonly frames: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, ActCode>;
  readonly classes: WordRuns<string>;
  readonly phrases: WordRuns<CompiledPhrase>;
  readonly ready: ReadonlySet<string>;
  readonly giving: ReadonlySet<string>;
  readonly offering: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
  readonly duty: ReadonlySet<string>;
  readonly will: ReadonlySet<string>;
  readonly intent: ReadonlySet<string>;
  readonly trying: ReadonlySet<string>;
  readonly needed: ReadonlySet<string>;
  readonly let: ReadonlySet<string>;
  readonly copula: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
  readonly warning: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  readonly existence: ReadonlySet<string>;
  readonly readyFor: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly nothing: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
  readonly caring: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  readonly supposing: ReadonlySet<string>;
  readonly outsiders: ReadonlySet<string>;
  readonly possibly: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly wanting: ReadonlySet<string>;
  readonly inEyesOf: ReadonlySet<string>;
  readonly together: ReadonlySet<string>;
}

function compile(table: Acts): CompiledActs {
  const nouns = new Map(table.nouns.flatMap(({ words, code }) => wordsOf(words).map((word) => [word, code] as const)));
  const frames = new Map<string, Frame[]>();
  for (const row of table.groups) {
    const group = complete(row);
    for (const word of wordsOf(group.words)) {
      const [verb, particle = ''] = word.split(/[_~]/);
      const frame = { group, particle, separable: word.includes('~') };
      const known = frames.get(verb);
      if (known) known.push(frame);
      else frames.set(verb, [frame]);
    }
  }
  // A verb with its particle goes before the verb alone; what a side says of another before what a verb says of its subject.
  const rank = ({ group, particle }: Frame): number => (particle === '' ? 0 : 2) + (group.voice === 'other' ? 1 : 0);
  for (const known of frames.values()) known.sort((a, b) => rank(b) - rank(a));
  return {
    table,
    frames,
    nouns,
    classes: indexWordRuns(Object.entries(table.classes).map(([name, list]) => [list, name] as const)),
    phrases: indexWordRuns(
      table.phrases.map(
        (phrase) =>
          [
            phrase.runs,
            { code: phrase.code, joint: phrase.joint === true, alone: phrase.alone === true, others: phrase.others },
          ] as const,
      ),
    ),
    ready: wordSet(table.ready),
    giving: wordSet(table.giving),
    offering: wordSet(table.offering),
    helping: wordSet(table.helping),
    duty: wordSet(table.duty),
    will: wordSet(table.will),
    intent: wordSet(table.intent),
    trying: wordSet(table.trying),
    needed: wordSet(table.needed),
    let: wordSet(table.let),
    copula: wordSet(table.copula),
    forbidden: wordSet(table.forbidden),
    warning: wordSet(table.warning),
    idle: wordSet(table.idle),
    existence: wordSet(table.existence),
    readyFor: wordSet(table.readyFor),
    never: wordSet(table.never),
    nothing: wordSet(table.nothing),
    lacking: wordSet(table.lacking),
    caring: wordSet(table.caring),
    denying: wordSet(table.denying),
    hearsay: wordSet(table.hearsay),
    supposing: wordSet(table.supposing),
    outsiders: wordSet(table.outsiders),
    possibly: wordSet(table.possibly),
    owners: wordSet(table.owners),
    between: wordSet(table.between),
    without: wordSet(table.without),
    wanting: wordSet(table.wanting),
    inEyesOf: wordSet(table.inEyesOf),
    together: wordSet(table.together),
  };
}

const compiledActs = new WeakMap<Acts, CompiledActs>();
const compiledIssues = new WeakMap<Issues, WordRuns<Issue>>();

/** Compiled form of `table`, made on first use. */
export function compileActs(table: Acts): CompiledActs {
  const known = compiledActs.get(table);
  if (known) return known;
  const made = compile(table);
  compiledActs.set(table, made);
  return made;
}

/** Compiled form of `table`, made on first use. */
export function compileIssues(table: Issues): WordRuns<Issue> {
  const known = compiledIssues.get(table);
  if (known) return known;
  const made = indexWordRuns(
    (Object.entries(table) as [Issue, string][]).map(([issue, list]) => [list, issue] as const),
  );
  compiledIssues.set(table, made);
  return made;
}
