// Conditions told by a verb or noun: `X zależy od Y`, `uzależnił X od Y`, `warunkiem X jest Y`, `bez Y nie będzie X`, `zanim X, musi Y`.
import { Case, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import type { Half } from './found-condition.ts';
import { endOfHalf, frameOf, halfOf, startOfHalf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { isAmong, longestWordRun } from './word-runs.ts';

const NONE: ReadonlySet<string> = new Set();

/** Words among which the parts of a dependence are looked for. */
const WINDOW = 40;

class DependenceReader {
  readonly #scene: Scene;
  readonly #words: CompiledConditions;

  constructor(scene: Scene, words: CompiledConditions) {
    this.#scene = scene;
    this.#words = words;
  }

  read(clause: Clause, at: number): Proposal | undefined {
    const { tokens } = this.#scene.text;
    const words = this.#words;
    const token = tokens[at];
    if (token.kind !== 'word') return undefined;
    if (isAmong(token, words.depends)) return this.#depends(clause, at);
    if (isAmong(token, words.makesDepend)) return this.#makesDepend(clause, at);
    if (isAmong(token, words.requires)) return this.#requires(clause, at);
    const noun = longestWordRun(tokens, at, words.conditionNouns);
    if (noun) return this.#conditionNoun(clause, at, noun.end);
    if (words.without.has(token.lower)) return this.#without(clause, at);
    if (words.before.has(token.lower) || words.inOrderTo.has(token.lower)) return this.#before(clause, at);
    return undefined;
  }

  #half(first: number, last: number): Half | undefined {
    const { clauses, clauseOf, tokens } = this.#scene.text;
    if (first >= last) return undefined;
    const begin = tokens[first]?.kind === 'mark' && first + 1 < last ? first + 1 : first;
    const { opener } = clauses[clauseOf[begin]];
    return halfOf(this.#scene, opener === begin ? begin + 1 : begin, last, NONE);
  }

  #proposal(
    outcome: Half | undefined,
    requires: Half | undefined,
    connective: TokenRange,
    rule: string,
  ): Proposal | undefined {
    return outcome && requires ? { outcome, requires, connective, rule } : undefined;
  }

  /** First token from `from` to `to` of which `words` holds a form, or -1. */
  #find(words: ReadonlySet<string>, from: number, to: number): number {
    const { tokens } = this.#scene.text;
    for (let at = Math.max(0, from); at < to; at++) if (isAmong(tokens[at], words)) return at;
    return -1;
  }

  /** What stands after the preposition: a phrase, or a clause after `tego, czy`. */
  #object(preposition: number, frame: TokenRange): Half | undefined {
    const { tokens } = this.#scene.text;
    const whether = longestWordRun(tokens, preposition + 1, this.#words.onWhether, true);
    const first = whether ? whether.end : preposition + 1;
    return first < frame.last ? this.#half(first, endOfHalf(this.#scene, first, frame)) : undefined;
  }

  /** Verb with its auxiliary and negation, from which the phrases on either side are told. */
  #verbGroup(clause: Clause, at: number): TokenRange {
    const first = clause.verb >= 0 && clause.verb < at && at - clause.verb <= 2 ? clause.verb : at;
    return { first, last: at + 1 };
  }

  #negatedAt(at: number): boolean {
    const { tokens, language } = this.#scene.text;
    return at > 0 && language.syntax.negations.has(tokens[at - 1].lower);
  }

  #depends(clause: Clause, at: number): Proposal | undefined {
    const scene = this.#scene;
    const frame = frameOf(scene, at);
    const group = this.#verbGroup(clause, at);
    if (this.#negatedAt(group.first)) return undefined;
    const after = this.#find(this.#words.dependsOn, group.last, Math.min(frame.last, at + 6));
    const connective = { first: group.first, last: group.last };
    if (after >= 0) {
      const begin = startOfHalf(scene, group.first, frame);
      const before = begin < group.first ? this.#half(begin, group.first) : undefined;
      // `zależy to od …`: the subject stands between verb and preposition.
      const outcome = before ?? this.#half(group.last, after);
      return this.#proposal(outcome, this.#object(after, frame), connective, 'depends');
    }
    const before = this.#find(this.#words.dependsOn, Math.max(clause.first, at - WINDOW), group.first);
    if (before < 0) return undefined;
    const requires = this.#half(before + 1, group.first);
    const last = endOfHalf(scene, group.last < frame.last ? group.last : at, frame);
    return this.#proposal(this.#half(group.last, last), requires, connective, 'depends-inverted');
  }

  #makesDepend(clause: Clause, at: number): Proposal | undefined {
    const scene = this.#scene;
    const frame = frameOf(scene, at);
    const preposition = this.#find(this.#words.dependsOn, at + 1, Math.min(clause.last, at + WINDOW));
    if (preposition < 0 || this.#negatedAt(at)) return undefined;
    const passive = scene.text.tokens[at].analyses.some(
      (analysis) => verbForm(analysis.tag) === VerbForm.passiveParticiple,
    );
    const object = this.#half(at + 1, preposition);
    const group = this.#verbGroup(clause, at);
    const begin = startOfHalf(scene, group.first, frame);
    const outcome = passive && begin < group.first ? this.#half(begin, group.first) : object;
    return this.#proposal(outcome, this.#object(preposition, frame), { first: at, last: at + 1 }, 'makes-depend');
  }

  /** `porozumienie wymaga …`: what a thing requires, not what a side demands. */
  #requires(clause: Clause, at: number): Proposal | undefined {
    const scene = this.#scene;
    if (at !== clause.verb || clause.negated || clause.tense === 'past' || clause.kind === 'relative') return undefined;
    if (scene.doerOf(clause).phrase || scene.doerOf(clause).speaking) return undefined;
    const frame = frameOf(scene, at);
    const begin = startOfHalf(scene, at, frame);
    const outcome = begin < at ? this.#half(begin, at) : undefined;
    const requires = at + 1 < frame.last ? this.#half(at + 1, endOfHalf(scene, at + 1, frame)) : undefined;
    return this.#proposal(outcome, requires, { first: at, last: at + 1 }, 'requires');
  }

  /** `warunkiem X jest Y`, `Y jest warunkiem X`. */
  #conditionNoun(clause: Clause, at: number, after: number): Proposal | undefined {
    const scene = this.#scene;
    const { tokens } = scene.text;
    const frame = frameOf(scene, at);
    const copula = this.#find(
      this.#words.copula,
      Math.max(clause.first, at - WINDOW),
      Math.min(clause.last, at + WINDOW),
    );
    if (copula < 0 || tokens[at].analyses.every((analysis) => (analysis.tag & Case.instrumental) === 0))
      return undefined;
    const connective = { first: at, last: at + 1 };
    if (copula > at) {
      const next = copula + 1;
      const requires = next < frame.last ? this.#half(next, endOfHalf(scene, next, frame)) : undefined;
      return this.#proposal(this.#half(after, copula), requires, connective, 'condition-noun');
    }
    const begin = startOfHalf(scene, copula, frame);
    const requires = begin < copula ? this.#half(begin, copula) : undefined;
    const outcome = after < frame.last ? this.#half(after, endOfHalf(scene, after, frame)) : undefined;
    return this.#proposal(outcome, requires, connective, 'condition-noun');
  }

  /** `bez Y nie będzie X`, `nie będzie X bez Y`. */
  #without(clause: Clause, at: number): Proposal | undefined {
    const scene = this.#scene;
    const { tokens } = scene.text;
    const next = tokens[at + 1];
    if (!clause.negated || clause.tense === 'past' || !next || isAmong(next, this.#words.withoutIdioms))
      return undefined;
    const frame = frameOf(scene, at);
    const connective = { first: at, last: at + 1 };
    const negation = clause.verb - 1;
    if (negation > at) {
      return this.#proposal(
        this.#half(negation, endOfHalf(scene, negation, frame)),
        this.#half(at + 1, negation),
        connective,
        'without',
      );
    }
    const begin = startOfHalf(scene, at, frame);
    return this.#proposal(
      begin < at ? this.#half(begin, at) : undefined,
      this.#half(at + 1, Math.min(clause.last, frame.last)),
      connective,
      'without',
    );
  }

  /** `zanim X, musi Y`, `Y musi …, zanim X`, `aby X, musi Y`. */
  #before(clause: Clause, at: number): Proposal | undefined {
    const scene = this.#scene;
    const { clauses } = scene.text;
    if (at > clause.first + 1 || clause.tense === 'past') return undefined;
    const frame = frameOf(scene, at);
    const connective = { first: at, last: at + 1 };
    const last = endOfHalf(scene, at + 1 < frame.last ? at + 1 : at, frame);
    const others = this.#words.before.has(scene.text.tokens[at].lower) ? [1, -1] : [1];
    for (const step of others) {
      const other = clauses[clause.index + step];
      if (!other || other.sentence !== clause.sentence || other.verb < 0 || other.tense === 'past') continue;
      const first = Math.max(other.opener >= 0 ? other.opener + 1 : other.first, frame.first);
      const main = this.#half(first, Math.min(other.last, frame.last));
      const opened = this.#half(at + 1, last);
      // `nie X, zanim nie Y`: what has not yet been is the condition.
      if (clause.negated && other.negated) return this.#proposal(main, opened, connective, 'not-before');
      const from = Math.max(other.first, other.verb - WINDOW);
      const duty = this.#find(this.#words.duty, from, Math.min(other.last, other.verb + WINDOW));
      if (duty >= 0) return this.#proposal(opened, main, connective, 'before');
    }
    return undefined;
  }
}

/** Conditions told by verbs and nouns, in the order of the text. */
export function dependences(scene: Scene, words: CompiledConditions): Proposal[] {
  const reader = new DependenceReader(scene, words);
  const found: Proposal[] = [];
  for (const clause of scene.text.clauses) {
    for (let at = clause.first; at < clause.last; at++) {
      const proposal = reader.read(clause, at);
      if (proposal) found.push(proposal);
    }
  }
  return found;
}
