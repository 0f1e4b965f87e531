// A verb in its clause: what form it has, whether it is negated, whether what it tells is still to come, who does it.
import { type Analysis, VerbForm, verbForm } from '../../language/morphology.ts';
import { type Doer, NOBODY } from '../conditions/doers.ts';
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Clause } from '../text/clauses.ts';
import type { CompiledActs } from './compile-acts.ts';

/** Words on either side of a verb among which its particles, partners and objects are looked for. */
export const WINDOW = 40;

/** Words of a phrase after a preposition. */
const PHRASE = 8;

/** A verb in its clause, with what stands around it. */
export interface Use {
  readonly clause: Clause;
  readonly at: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly negated: boolean;
  /** What it tells is still to come, or is under way. */
  readonly ahead: boolean;
  readonly conditional: boolean;
  /** Only possible or wished for (`może pomóc`). */
  readonly hedged?: boolean;
  readonly doer: Doer;
}

type Bare = Omit<Use, 'doer' | 'negated' | 'ahead'>;

/** The part of a clause around the word at `at`. */
export function around(clause: Clause, at: number): { first: number; last: number } {
  return { first: Math.max(clause.first, at - WINDOW), last: Math.min(clause.last, at + WINDOW) };
}

/** Whether a negation stands right before `at`, or one short word before it (`nie się zgodzi`). */
export function isNegated(scene: Scene, at: number): boolean {
  const { tokens, language } = scene.text;
  const negates = (index: number): boolean => index >= 0 && language.syntax.negations.has(tokens[index].lower);
  return (
    negates(at - 1) ||
    (at >= 2 && tokens[at - 1].kind === 'word' && tokens[at - 1].lower.length <= 3 && negates(at - 2))
  );
}

/** The analysis by which the word at `at` is a verb that the tables know. */
function knownVerb(scene: Scene, acts: CompiledActs, clause: Clause, at: number): Analysis | undefined {
  let verb: Analysis | undefined;
  let other = false;
  for (const analysis of scene.text.tokens[at].analyses) {
    const form = verbForm(analysis.tag);
    if (form === VerbForm.none || form === VerbForm.gerund) other = true;
    else if (form === VerbForm.imperative || form === VerbForm.activeParticiple) continue;
    else if (acts.frames.has(analysis.lemma)) verb ??= analysis;
  }
  return other && at !== clause.verb && at !== clause.predicate ? undefined : verb;
}

/** An infinitive counts as a plan after a word of intent, as refused after a negated modal, and not otherwise. */
function governed(scene: Scene, acts: CompiledActs, base: Bare): Use | undefined {
  const { tokens, language } = scene.text;
  const { clause, at } = base;
  if (clause.verb < 0 || clause.verb === at) return undefined;
  const governor = tokens[clause.verb];
  const negated = clause.negated || isNegated(scene, clause.verb) || isNegated(scene, at);
  const before = clause.verb < at;
  const planned = (before && language.syntax.futureAuxiliaries.has(governor.lower)) || isAmong(governor, acts.intent);
  // `będzie musiał ustąpić` tells of a duty, not of a plan.
  if (before && tokens.slice(clause.verb + 1, at).some((token) => isAmong(token, acts.duty))) return undefined;
  if (!planned && !isAmong(governor, acts.will)) return undefined;
  return { ...base, doer: scene.doerOf(clause), negated, ahead: true, hedged: !planned && !negated };
}

/** `odrzucona przez Kijów`: the doer stands after a preposition. Without one, `został uzgodniony` has no doer. */
function passive(scene: Scene, acts: CompiledActs, base: Bare): Use | undefined {
  const { tokens } = scene.text;
  const { clause, at } = base;
  const negated = isNegated(scene, at) || (clause.negated && clause.verb >= 0 && clause.verb < at);
  const { last } = around(clause, at);
  // A participle before a noun describes it; only as a predicate does it tell an act.
  if (clause.verb < 0 || !isAmong(tokens[clause.verb], acts.copula)) return undefined;
  for (let by = at + 1; by < last; by++) {
    if (tokens[by].lower !== acts.table.doneBy) continue;
    const [mention] = scene.mentionsBetween(by, Math.min(last, by + PHRASE));
    if (!mention) return undefined;
    const phrase = { first: mention.phraseFirst, last: mention.phraseLast };
    const doer = { ...NOBODY, parties: scene.partiesOf(mention.actor), phrase };
    return { ...base, doer, negated, ahead: false };
  }
  return clause.tense === 'past' ? { ...base, doer: NOBODY, negated, ahead: false } : undefined;
}

/** The use of the verb at `at`, or undefined where there is none or it stands under a word that leaves it open. */
export function useAt(scene: Scene, acts: CompiledActs, clause: Clause, at: number): Use | undefined {
  const verb = knownVerb(scene, acts, clause, at);
  if (!verb) return undefined;
  const form = verbForm(verb.tag);
  const conditional = clause.tense === 'conditional' || form === VerbForm.conditional;
  const base: Bare = { clause, at, lemma: verb.lemma, form, conditional };
  if (form === VerbForm.passiveParticiple) return passive(scene, acts, base);
  if (form === VerbForm.infinitive) return governed(scene, acts, base);
  const doer = form === VerbForm.impersonal ? NOBODY : scene.doerOf(clause);
  if (at !== clause.predicate)
    return { ...base, doer, negated: isNegated(scene, at), ahead: form === VerbForm.present };
  const ahead = clause.tense === 'future' || clause.tense === 'present';
  return { ...base, doer, negated: isNegated(scene, at) || clause.negated, ahead };
}
