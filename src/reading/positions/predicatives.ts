// Acts shown by words of duty, readiness, need and command: `Rosja musi …`, `gotów przekazać …`, `ważne, by …`, `niech …`.
import type { ActCode } from '../../language/acts.ts';
import { type Analysis, PartOfSpeech, Person, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import { type Doer, NOBODY } from '../conditions/doers.ts';
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { CompiledActs } from './compile-acts.ts';
import { evidenceOf } from './extent.ts';
import type { Candidate } from './found-position.ts';
import type { Marks } from './marks.ts';
import { isNegated, tenseOf } from './uses.ts';

/** Words after a word of readiness among which its infinitive stands. */
const REACH = 5;

/** Words after the preposition of those in whose eyes a thing holds. */
const NAME = 4;

class PredicativeReader {
  readonly #scene: Scene;
  readonly #acts: CompiledActs;
  readonly #marks: Marks;

  constructor(scene: Scene, acts: CompiledActs, marks: Marks) {
    this.#scene = scene;
    this.#acts = acts;
    this.#marks = marks;
  }

  read(clause: Clause): Candidate[] {
    const { tokens } = this.#scene.text;
    const found: (Candidate | undefined)[] = [
      this.#duty(clause),
      this.#refusal(clause),
      this.#command(clause),
      this.#cleft(clause),
    ];
    let free = clause.first;
    for (let at = clause.first; at < clause.last; at++) {
      if (tokens[at].kind !== 'word') continue;
      if (isAmong(tokens[at], this.#acts.ready)) {
        const ready = at >= free ? this.#ready(clause, at) : undefined;
        // What one is willing to open or offer is no readiness of its own.
        if (ready) free = at + REACH;
        found.push(ready);
      }
      if (isAmong(tokens[at], this.#acts.needed)) found.push(this.#needed(clause, at));
    }
    return found.filter((candidate) => candidate !== undefined);
  }

  #candidate(
    code: ActCode,
    rule: string,
    clause: Clause,
    at: number,
    doer: Doer,
    source: readonly Party[],
    asked?: readonly Party[],
  ): Candidate {
    const range = evidenceOf(this.#scene, clause, at, doer);
    const target =
      asked ?? this.#scene.partiesBetween(range.first, range.last).filter((party) => !source.includes(party));
    return { code, source, target, ...range, trigger: { first: at, last: at + 1 }, rule };
  }

  /** `Rosja musi …`, `ogień trzeba przerwać` in someone's words asks it, unless it binds the speaker; `Iran nie może …` forbids it. */
  #duty(clause: Clause): Candidate | undefined {
    const { verb, tense, agreement } = clause;
    if (verb < 0 || !clause.modal || !this.#binds(verb)) return undefined;
    // `nie możesz tego robić` is said of anyone.
    if ((agreement & Person.second) !== 0 && (agreement & Person.third) === 0) return undefined;
    const reported = this.#acts.table.backshift && this.#scene.text.quotations.of[verb] < 0;
    if (tense === 'past' && !reported) return undefined;
    const source = this.#scene.speakersAt(verb);
    const doer = this.#scene.doerOf(clause);
    const asked = [...doer.parties, ...doer.side];
    if (source.length === 0 || doer.speaking || asked.some((party) => source.includes(party))) return undefined;
    if (this.#marks.find(this.#acts.table.generic, clause.first, clause.last)) return undefined;
    for (let at = clause.first; at < verb; at++)
      if (isAmong(this.#scene.text.tokens[at], this.#acts.nothing)) return undefined;
    const token = this.#scene.text.tokens[verb];
    // `decyzja należy do Kijowa` binds no one: a duty governs another verb.
    if (clause.predicate === verb) return undefined;
    const forbids = clause.negated && isAmong(token, this.#acts.forbidden);
    if (!forbids && (clause.negated || !isAmong(token, this.#acts.duty))) return undefined;
    return this.#candidate('REQUEST', 'request-duty', clause, verb, doer, source, asked);
  }

  /** Whether the word of duty at `verb` is a bare modal or has an infinitive behind it (`has to`, not `has failed`). */
  #binds(verb: number): boolean {
    const { tokens, language } = this.#scene.text;
    const { order } = language.syntax;
    if (!order) return true;
    const bare = tokens[verb].analyses.some(({ lemma }) => order.auxiliaries.get(lemma) === 'may');
    let at = verb + 1;
    while (tokens[at]?.analyses.some(({ tag }) => partOfSpeech(tag) === PartOfSpeech.adverb)) at++;
    return bare || tokens[at]?.lower === order.infinitiveMark;
  }

  /** What a side will not, cannot or does not mean to do, by its own words or as it is told of it. */
  #refusal(clause: Clause): Candidate | undefined {
    const { verb, predicate, negated } = clause;
    const tense = tenseOf(this.#scene, this.#acts, clause);
    if (verb < 0 || !negated || clause.kind === 'relative') return undefined;
    // `and neither would he` goes on with what was said before.
    const { order } = this.#scene.text.language.syntax;
    if (predicate === verb && order?.auxiliaries.has(clause.lemma)) return undefined;
    if (this.#acts.idle.has(clause.lemma)) return undefined;
    const { tokens } = this.#scene.text;
    const modal = tense === 'present' && predicate !== verb && isAmong(tokens[verb], this.#acts.will);
    const speakers = this.#scene.speakersAt(verb);
    const doer = this.#scene.doerOf(clause);
    if (clause.passive && !doer.speaking) return undefined;
    const own = doer.parties.length > 0 && doer.parties.every((party) => speakers.includes(party));
    // `we do not do deals at gunpoint`: what one never does one refuses.
    const habit = own && tense === 'present' && predicate !== verb && !clause.modal;
    if (tense !== 'future' && tense !== 'conditional' && !modal && !habit) return undefined;
    // `Kyiv would not sign`: told of what is past, the conditional refuses too.
    const told =
      speakers.length === 0 &&
      (tense !== 'conditional' || this.#acts.table.backshift) &&
      doer.phrase !== undefined &&
      doer.parties.length > 0;
    if (!own && !told) return undefined;
    // Not to strike is to give way.
    const { first, last } = clause;
    const spares = !this.#acts.giving.has(clause.lemma) && this.#marks.find(this.#acts.table.blows, first, last);
    const code = spares ? 'CONCEDE' : 'REJECT';
    return this.#candidate(code, `${code.toLowerCase()}-own`, clause, verb, doer, doer.parties);
  }

  /** `What Iran wants is an end to sanctions`. */
  #cleft(clause: Clause): Candidate | undefined {
    const { tokens, clauses } = this.#scene.text;
    const before = clauses[clause.index - 1];
    if (before?.sentence !== clause.sentence || before.kind !== 'question' || before.verb < 0) return undefined;
    if (clause.verb !== clause.predicate || !isAmong(tokens[Math.max(clause.verb, 0)], this.#acts.copula))
      return undefined;
    if (before.negated || !isAmong(tokens[before.predicate], this.#acts.wanting)) return undefined;
    const doer = this.#scene.doerOf(before);
    if (doer.parties.length === 0) return undefined;
    return this.#candidate('REQUEST', 'request-cleft', clause, clause.verb, NOBODY, doer.parties);
  }

  /** `usiądźmy do rozmów`, `niech odejdą` in someone's words. */
  #command(clause: Clause): Candidate | undefined {
    const { tokens, cases, quotations } = this.#scene.text;
    if (clause.verb < 0 || clause.negated) return undefined;
    const source = this.#scene.speakersAt(clause.verb);
    if (source.length === 0) return undefined;
    const wished = tokens
      .slice(Math.max(clause.first, clause.verb - REACH), clause.verb)
      .some((token) => this.#acts.let.has(token.lower));
    const { analyses, lower } = tokens[clause.verb];
    // Where no form tells a command, a base form at the head of quoted words does.
    const bare =
      cases !== undefined &&
      quotations.of[clause.verb] >= 0 &&
      tokens[clause.verb].capital &&
      clause.predicate === clause.verb &&
      !this.#acts.idle.has(clause.lemma) &&
      analyses.some((a) => a.lemma === lower && verbForm(a.tag) !== VerbForm.none);
    const commands =
      bare ||
      (analyses.length > 0 &&
        analyses.every((a) => verbForm(a.tag) === VerbForm.imperative && a.lemma !== tokens[clause.verb].lower));
    const opens = tokens.slice(clause.first, clause.verb).every((token) => token.kind === 'mark');
    const imperative = commands && opens;
    if (!wished && !imperative) return undefined;
    return this.#candidate('REQUEST', 'request-command', clause, clause.verb, this.#scene.doerOf(clause), source);
  }

  /** `najważniejsze jest, żeby …`: asked by those for whom it is so, else by the speaker. */
  #needed(clause: Clause, at: number): Candidate | undefined {
    const { tokens, clauses, language, cases } = this.#scene.text;
    const next = clauses[clause.index + 1];
    const purpose =
      next !== undefined && next.sentence === clause.sentence && this.#acts.table.neededIn.includes(next.kind);
    const held = this.#acts.table.neededIn.some(
      (kind) => language.syntax.subordinators.get(tokens[at + 1]?.lower ?? '') === kind,
    );
    const infinitive = tokens
      .slice(at + 1, Math.min(clause.last, at + REACH))
      .some(({ analyses }) => analyses.some((a) => verbForm(a.tag) === VerbForm.infinitive));
    // `an important choice to make` tells of no need: where word order tells, what is needed stands right behind.
    if (cases && !held && !this.#acts.readyFor.has(tokens[at + 1]?.lower ?? '')) return undefined;
    const predicate = clause.verb < 0 || clause.verb === at || isAmong(tokens[clause.verb], this.#acts.copula);
    if (clause.negated || !predicate || !(purpose || infinitive || held)) return undefined;
    let source: readonly Party[] = this.#scene.speakersAt(at);
    for (let index = clause.first; !cases && index < Math.min(clause.last, clause.first + 2 * REACH); index++) {
      if (!this.#acts.inEyesOf.has(tokens[index].lower)) continue;
      const named = this.#scene.partiesBetween(index + 1, Math.min(clause.last, index + NAME));
      if (named.length > 0) source = named;
    }
    return source.length > 0 ? this.#candidate('REQUEST', 'request-need', clause, at, NOBODY, source) : undefined;
  }

  /** `gotów przekazać` offers, `gotowa do rozmów` backs, `nie jest gotów` refuses. */
  #ready(clause: Clause, at: number): Candidate | undefined {
    const { tokens, cases } = this.#scene.text;
    const next = tokens[tokens[at + 1]?.text === ',' ? at + 2 : at + 1];
    const thing = next !== undefined && this.#acts.readyFor.has(next.lower);
    if (cases && !thing) return undefined;
    let infinitive: Analysis | undefined;
    for (let index = at + 1; index < Math.min(clause.last, at + REACH) && !infinitive; index++) {
      infinitive = tokens[index].analyses.find((a) => verbForm(a.tag) === VerbForm.infinitive);
    }
    if (!thing && !infinitive) return undefined;
    // `its offer to the drivers`: a noun tells of no readiness.
    if (cases && !infinitive && partOfSpeech(tokens[at].analyses[0]?.tag ?? 0) === PartOfSpeech.noun) return undefined;
    const known = clause.verb >= 0 ? this.#scene.doerOf(clause) : NOBODY;
    const doer = clause.verb === at && known.parties.length === 0 ? this.#nearest(clause, at) : known;
    const named = doer.parties.length > 0 ? doer.parties : doer.side;
    // `jego kraj jest gotów`: what a speaker says of no one else is of the speaker's own side.
    const source = named.length > 0 ? named : this.#scene.speakersAt(at);
    if (source.length === 0) return undefined;
    const refused = isNegated(this.#scene, at) || (clause.negated && clause.verb >= 0);
    const yields =
      thing && this.#marks.find(this.#acts.table.yielding, at + 1, Math.min(clause.last, at + REACH)) !== undefined;
    const gives =
      yields ||
      (infinitive &&
        (this.#acts.giving.has(infinitive.lemma) ||
          (isAmong(tokens[at], this.#acts.offering) && !this.#acts.helping.has(infinitive.lemma))));
    const strikes =
      infinitive &&
      this.#marks.find(this.#acts.table.striking, at + 1, Math.min(clause.last, at + 2 * REACH)) !== undefined;
    const code = refused ? 'REJECT' : strikes ? 'THREATEN' : gives ? 'CONCEDE' : 'SUPPORT';
    return this.#candidate(code, `${code.toLowerCase()}-ready`, clause, at, doer, source);
  }

  /** The mention before a predicate whose clause has no verb of its own; else the speaker. */
  #nearest(clause: Clause, at: number): Doer {
    const mention = this.#scene.mentionsBetween(clause.first, at).at(-1);
    if (!mention) return { ...NOBODY, parties: this.#scene.speakersAt(at), speaking: true };
    const phrase = { first: mention.phraseFirst, last: mention.phraseLast };
    return { ...NOBODY, parties: this.#scene.partiesOf(mention.actor), phrase };
  }
}

/** Candidates shown by predicatives in `clauses`. */
export function predicatives(scene: Scene, acts: CompiledActs, marks: Marks, clauses: readonly Clause[]): Candidate[] {
  const reader = new PredicativeReader(scene, acts, marks);
  return clauses.flatMap((clause) => reader.read(clause));
}
