// A verb in its clause: what form it has, whether it is negated, whether what it tells is still to come, who does it.
import { type Analysis, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import { type Doer, NOBODY } from '../conditions/doers.ts';
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Clause, Tense } from '../text/clauses.ts';
import type { CompiledActs } from './compile-acts.ts';

/** Words on either side of a verb among which its particles, partners and objects are looked for. */
export const WINDOW = 40;

/** Words behind a verb among which its object stands, and begins. */
export const OBJECT = 8;
const NEAR_OBJECT = 4;

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
  readonly passive: boolean;
  /** What its subject does the rest for (`rang the general to ask`). */
  readonly purpose: boolean;
  /** Only possible or wished for (`może pomóc`). */
  readonly hedged: boolean;
  /** Only striven for (`is trying to split the alliance`). */
  readonly striven: boolean;
  readonly doer: Doer;
}

type Bare = Pick<Use, 'clause' | 'at' | 'lemma' | 'form' | 'conditional'>;

/** Makes every use with the same fields in the same order, which keeps them fast to read. */
function useOf(
  { clause, at, lemma, form, conditional }: Bare,
  doer: Doer,
  negated: boolean,
  ahead: boolean,
  hedged = false,
  passive = false,
  purpose = false,
  striven = false,
): Use {
  return { clause, at, lemma, form, negated, ahead, conditional, passive, purpose, hedged, striven, doer };
}

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

/** Whether the verb's object, or the subject at the head of its clause, says that there is none (`gave no ground`). */
function isEmptied(scene: Scene, acts: CompiledActs, clause: Clause, at: number): boolean {
  const { tokens } = scene.text;
  const from = clause.opener >= 0 ? clause.opener + 1 : clause.first;
  if (acts.nothing.has(tokens[from].lower)) return true;
  for (let index = at + 1; index < Math.min(clause.last, at + NEAR_OBJECT) && tokens[index].kind === 'word'; index++)
    if (acts.nothing.has(tokens[index].lower)) return true;
  return false;
}

/** Whether the participle at `at` goes on with its clause after a pause (`left the table, accusing …`). */
function isAside(scene: Scene, clause: Clause, at: number): boolean {
  const { tokens, cases } = scene.text;
  return cases !== undefined && at > clause.first && tokens[at - 1].text === ',';
}

/** Whether the word at `at` governs the verb that carries the sense of its clause (`has refused to sign`). */
const governs = ({ verb, predicate }: Clause, at: number): boolean => verb <= at && at < predicate;

/** The verb of its clause that governs the one that carries the sense (`has refused to sign`), else the clause's verb. */
function governorAt(scene: Scene, { verb, predicate }: Clause): number {
  const { tokens, language } = scene.text;
  if (!language.syntax.order) return verb;
  for (let at = predicate - 1; at > verb; at--) if (isAmong(tokens[at], language.syntax.modals)) return at;
  return verb;
}

/** Whether a negation stands in the group of verbs up to the one at `at` (`did not threaten to`, as against `promised not to`). */
function isGroupNegated(scene: Scene, { verb }: Clause, at: number): boolean {
  const { tokens, language } = scene.text;
  for (let before = verb; before < at; before++) if (language.syntax.negations.has(tokens[before].lower)) return true;
  return isNegated(scene, verb);
}

/** Whether the participle at `at` stands behind an auxiliary that makes it passive (`was asked to leave`). */
function isPassiveGovernor(scene: Scene, { verb }: Clause, at: number): boolean {
  const { tokens, language } = scene.text;
  const auxiliaries = language.syntax.order?.auxiliaries;
  for (let before = at - 1; before >= verb; before--)
    for (const { lemma } of tokens[before].analyses) {
      const kind = auxiliaries?.get(lemma);
      if (kind) return kind === 'be';
    }
  return false;
}

/** The analysis by which the word at `at` is a verb that the tables know. */
function knownVerb(scene: Scene, acts: CompiledActs, clause: Clause, at: number): Analysis | undefined {
  let verb: Analysis | undefined;
  let other = false;
  for (const analysis of scene.text.tokens[at].analyses) {
    const form = verbForm(analysis.tag);
    const head = at === clause.predicate || governs(clause, at);
    const participle = form === VerbForm.activeParticiple && !head && !isAside(scene, clause, at);
    if (form === VerbForm.none || form === VerbForm.gerund) other = true;
    else if (form === VerbForm.imperative || participle) continue;
    else if (acts.frames.has(analysis.lemma)) verb ??= analysis;
  }
  return other && at !== clause.predicate && !governs(clause, at) ? undefined : verb;
}

/** Tense of what a clause tells: in reported words, what is to come may stand in the conditional (`would`). */
export function tenseOf(scene: Scene, acts: CompiledActs, clause: Clause): Tense {
  const shifted =
    clause.tense === 'conditional' &&
    acts.table.backshift &&
    clause.verb >= 0 &&
    scene.text.quotations.of[clause.verb] < 0 &&
    scene.spokenAt(clause.verb) !== undefined;
  return shifted ? 'future' : clause.tense;
}

/** An infinitive counts as a plan after a word of intent, as refused after a negated modal, and not otherwise. */
function governed(scene: Scene, acts: CompiledActs, base: Bare): Use | undefined {
  const { tokens, language } = scene.text;
  const { clause, at } = base;
  if (clause.verb < 0 || clause.verb === at) return undefined;
  const governor = tokens[governorAt(scene, clause)];
  const negated = clause.negated || isNegated(scene, clause.verb) || isNegated(scene, at);
  const before = clause.verb < at;
  const head = tokens[clause.verb];
  const planned =
    (before && governor === head && language.syntax.futureAuxiliaries.has(head.lower)) ||
    isAmong(governor, acts.intent);
  // `będzie musiał ustąpić` tells of a duty, not of a plan.
  if (before && tokens.slice(clause.verb + 1, at).some((token) => isAmong(token, acts.duty))) return undefined;
  const { order } = language.syntax;
  if (!negated && isAmong(governor, acts.trying))
    return useOf(base, scene.doerOf(clause), false, false, true, false, false, true);
  const ungoverned = !planned && !isAmong(governor, acts.will);
  if (ungoverned) {
    const purpose = order && tokens[at - 1].lower === order.infinitiveMark && !language.syntax.modals.has(clause.lemma);
    if (!purpose || clause.modal || !before || negated) return undefined;
    return useOf(base, scene.doerOf(clause), negated, true, false, false, true);
  }
  const hedged = !planned && !negated;
  const striven = hedged && !isAmong(governor, acts.possibly);
  return useOf(base, scene.doerOf(clause), negated, true, hedged, false, false, striven);
}

/** Parties of the mention after `from`, with those joined to it, or undefined where there is none. */
function agents(scene: Scene, from: number, last: number): Doer | undefined {
  const { tokens, language } = scene.text;
  const mentions = scene.mentionsBetween(from, last);
  if (mentions.length === 0) return undefined;
  // `uznawany przez społeczność międzynarodową rząd Jemenu`: the doer is the noun right behind.
  for (let at = from + 1; at < mentions[0].phraseFirst; at++) {
    const { analyses } = tokens[at];
    if (analyses.length > 0 && analyses.every(({ tag }) => partOfSpeech(tag) === PartOfSpeech.noun)) return undefined;
  }
  let count = 1;
  while (count < mentions.length) {
    const between = tokens.slice(mentions[count - 1].phraseLast, mentions[count].phraseFirst);
    const joined = between.some(({ lower }) => lower === ',' || language.syntax.coordinators.has(lower));
    if (!joined || between.length > 2) break;
    count++;
  }
  const joined = mentions.slice(0, count);
  const parties = [...new Set(joined.flatMap(({ actor }) => scene.partiesOf(actor)))];
  return { ...NOBODY, parties, phrase: { first: joined[0].phraseFirst, last: joined[count - 1].phraseLast } };
}

/** `odrzucona przez Kijów`: the doer stands after a preposition. Without one, `został uzgodniony` has no doer. */
function passive(scene: Scene, acts: CompiledActs, base: Bare): Use | undefined {
  const { tokens } = scene.text;
  const { clause, at } = base;
  const negated = isNegated(scene, at) || (clause.negated && clause.verb >= 0 && clause.verb < at);
  const { last } = around(clause, at);
  const predicate =
    clause.verb >= 0 && ((clause.passive && clause.predicate === at) || isAmong(tokens[clause.verb], acts.copula));
  // A participle before a noun describes it; it tells an act as a predicate, or with its doer behind it.
  if (!predicate && tokens[at + 1]?.lower !== acts.table.doneBy) return undefined;
  for (let by = at + 1; by < last; by++) {
    if (tokens[by].lower !== acts.table.doneBy) continue;
    const doer = agents(scene, by, Math.min(last, by + 2 * PHRASE));
    return doer && useOf(base, doer, negated, false, false, true);
  }
  return clause.tense === 'past' ? useOf(base, NOBODY, negated, false, false, true) : undefined;
}

/** The use of the verb at `at`, or undefined where there is none or it stands under a word that leaves it open. */
export function useAt(scene: Scene, acts: CompiledActs, clause: Clause, at: number): Use | undefined {
  const verb = knownVerb(scene, acts, clause, at);
  if (!verb) return undefined;
  const form = verbForm(verb.tag);
  const tense = tenseOf(scene, acts, clause);
  const conditional = tense === 'conditional' || form === VerbForm.conditional;
  const base: Bare = { clause, at, lemma: verb.lemma, form, conditional };
  // `has agreed`, `is asking`, `does not accept`: the auxiliary only carries the tense.
  const governing = scene.text.cases !== undefined && at > clause.verb && governs(clause, at);
  const active = governing
    ? !isPassiveGovernor(scene, clause, at)
    : at === clause.predicate && !clause.passive && !clause.modal;
  if (at !== clause.predicate && scene.text.language.syntax.order?.auxiliaries.has(verb.lemma)) return undefined;
  if (form === VerbForm.passiveParticiple && !active) return passive(scene, acts, base);
  if (form === VerbForm.infinitive && !active) return governed(scene, acts, base);
  const doer = form === VerbForm.impersonal ? NOBODY : scene.doerOf(clause);
  // Where word order tells the head of a clause, other finite forms in it belong to what qualifies its nouns.
  const head = at === clause.verb || at === clause.predicate || form === VerbForm.activeParticiple || governing;
  if (scene.text.cases && !head) return undefined;
  const ahead = tense === 'future' || tense === 'present';
  if (governing) return useOf(base, doer, isGroupNegated(scene, clause, at), ahead);
  if (at !== clause.predicate) return useOf(base, doer, isNegated(scene, at), form === VerbForm.present);
  const negated = isNegated(scene, at) || clause.negated || isEmptied(scene, acts, clause, at);
  return useOf(base, doer, negated, ahead);
}
