// What must stand with a verb for it to show an act: its particle, an object, an infinitive, a clause of the right kind.
import { PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Party } from '../reading.ts';
import type { CompiledActs, Frame } from './compile-acts.ts';
import { disjoint, within } from './party-sets.ts';
import { around, OBJECT, tenseOf, type Use } from './uses.ts';

/** Words among which a verb's particle stands with a setting before it, and an infinitive with an object before it. */
const SETTING = 4;
const LONG_OBJECT = 10;

/** Parts of speech that begin a setting (`on Friday`, `repeatedly`) rather than an object. */
const SETTINGS: ReadonlySet<PartOfSpeech> = new Set([PartOfSpeech.preposition, PartOfSpeech.adverb]);

/** Reads what stands with the verbs of one report. */
export class Complements {
  readonly #scene: Scene;
  readonly #acts: CompiledActs;

  constructor(scene: Scene, acts: CompiledActs) {
    this.#scene = scene;
    this.#acts = acts;
  }

  /** Whether the word that the verb needs behind it stands there. */
  hasParticle({ clause, at }: Use, { particle, separable }: Frame): boolean {
    if (particle === '') return true;
    const { tokens } = this.#scene.text;
    const last = Math.min(clause.last, at + 1 + (separable ? OBJECT : SETTING));
    for (let index = at + 1; index < last; index++) {
      const { lower, kind, analyses } = tokens[index];
      if (lower === particle) return true;
      if (kind === 'mark') return false;
      const setting = analyses.every(({ tag }) => SETTINGS.has(partOfSpeech(tag)));
      if (index === at + 1 && !separable && !setting) return false;
    }
    return false;
  }

  reflexive({ clause, at }: Use): boolean {
    const { tokens } = this.#scene.text;
    const { first, last } = around(clause, at);
    for (let index = first; index < last; index++) if (tokens[index].lower === this.#acts.table.reflexive) return true;
    return false;
  }

  /** Whether an infinitive stands behind the verb with an object before it. */
  objectTo({ clause, at }: Use): boolean {
    const { tokens, language } = this.#scene.text;
    const mark = language.syntax.order?.infinitiveMark;
    // What one tells one's own people is asked of no other side (`told his advisers to wait`).
    const theirs = tokens.slice(at + 2, at + 4).some((token) => isAmong(token, this.#acts.outsiders));
    if (this.#acts.owners.has(tokens[at + 1]?.lower ?? '') && !theirs) return false;
    const last = Math.min(clause.last, at + 2 + LONG_OBJECT);
    for (let index = at + 2; index < last; index++) {
      if (tokens[index].lower !== mark) continue;
      if (tokens[index + 1]?.analyses.some((a) => verbForm(a.tag) === VerbForm.infinitive)) return true;
    }
    return false;
  }

  /** Whether the clause behind the verb is in the base form, which its subject tells from the indicative. */
  subjunctive({ clause }: Use): boolean {
    const { tokens, clauses } = this.#scene.text;
    const next = clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || next.kind !== 'that' || next.verb < 0) return false;
    const { lower, analyses } = tokens[next.verb];
    if (this.#acts.duty.has(lower)) return true;
    const base = analyses.some((a) => a.lemma === lower && partOfSpeech(a.tag) === PartOfSpeech.verb);
    const { parties, phrase } = this.#scene.doerOf(next);
    // `that the talks be moved`: the base form of the auxiliary tells by itself.
    if (base && next.passive && tokens[next.predicate - 1].lower === lower) return true;
    return base && next.predicate === next.verb && (parties.length === 1 || phrase === undefined);
  }

  /** Whether what is wanted is a thing or another's deed, not the subject's own. */
  asks(use: Use): boolean {
    const { clause, at } = use;
    const { tokens, clauses, cases } = this.#scene.text;
    if (cases) return this.#hasObject(use);
    const { first, last } = around(clause, at);
    for (let index = first; index < last; index++) {
      if (index !== at && tokens[index].analyses.some((a) => verbForm(a.tag) === VerbForm.infinitive)) return false;
    }
    const next = clauses[clause.index + 1];
    if (next && next.sentence === clause.sentence && (next.kind === 'purpose' || next.kind === 'that')) return true;
    for (let index = at + 1; index < last; index++) {
      // An actor is waited for rather than asked for; a noun after a preposition says when or where.
      const other =
        this.#scene.actors.phraseAt[index] >= 0 ||
        tokens[index - 1].analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition);
      if (!other && tokens[index].analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.noun)) return true;
    }
    return false;
  }

  /** Whether a noun phrase stands right behind the verb. */
  #hasObject({ clause, at }: Use): boolean {
    const { tokens } = this.#scene.text;
    for (let index = at + 1; index < Math.min(clause.last, at + OBJECT); index++) {
      const { analyses, kind, text } = tokens[index];
      if (kind === 'mark' && text !== '%') return false;
      if (analyses.some(({ tag }) => partOfSpeech(tag) === PartOfSpeech.preposition)) return false;
      if (this.#scene.actors.phraseAt[index] >= 0) return true;
      if (analyses.some(({ tag }) => partOfSpeech(tag) === PartOfSpeech.noun)) return true;
    }
    return false;
  }

  /** Whether what is waited for is up to another side. */
  theirs({ clause }: Use, source: readonly Party[], others: readonly Party[]): boolean {
    const next = this.#scene.text.clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || next.kind !== 'that') return others.length > 0;
    const { parties, side } = this.#scene.doerOf(next);
    return parties.length + side.length > 0 && disjoint([...parties, ...side], source);
  }

  /** Whether what is said is what its subject is about to do (`warned that it would respond`). */
  ours({ clause }: Use, source: readonly Party[]): boolean {
    const next = this.#scene.text.clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || next.kind !== 'that' || next.negated) return false;
    if (tenseOf(this.#scene, this.#acts, next) !== 'future' || this.#acts.giving.has(next.lemma)) return false;
    return within(this.#scene.doerOf(next).parties, source);
  }
}
