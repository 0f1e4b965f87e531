// Acts shown by a verb: its subject's (`odrzuciła`), a side's own plans (`wycofamy`), or what it says of others (`łamie rozejm`).
import type { ActGroup } from '../../language/acts.ts';
import type { Scene } from '../conditions/scene.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import type { CompiledActs } from './compile-acts.ts';
import { Complements } from './complements.ts';
import { contentOfCue, endOfComplement, evidenceOf } from './extent.ts';
import type { Candidate } from './found-position.ts';
import type { Marked, Marks } from './marks.ts';
import { Sources } from './sources.ts';
import { around, OBJECT, tenseOf, type Use, useAt, WINDOW } from './uses.ts';

class VerbReader {
  readonly #scene: Scene;
  readonly #acts: CompiledActs;
  readonly #marks: Marks;
  readonly #complements: Complements;
  readonly #sources: Sources;
  /** Tokens of set phrases, whose verbs show nothing by themselves (`slams the door`). */
  readonly #inPhrase: Uint8Array;

  constructor(scene: Scene, acts: CompiledActs, marks: Marks) {
    this.#scene = scene;
    this.#acts = acts;
    this.#marks = marks;
    this.#complements = new Complements(scene, acts);
    this.#sources = new Sources(scene, acts, marks);
    this.#inPhrase = new Uint8Array(scene.text.tokens.length);
    for (const { first, last } of marks.phrases) this.#inPhrase.fill(1, first, last);
  }

  read(clause: Clause, at: number): Candidate | undefined {
    // A verb right behind a phrase is what the phrase tells of (`no sign of softening`).
    const use = this.#inPhrase[at] || this.#inPhrase[at - 1] ? undefined : useAt(this.#scene, this.#acts, clause, at);
    if (!use) return undefined;
    for (const frame of this.#acts.frames.get(use.lemma) ?? []) {
      const candidate = this.#complements.hasParticle(use, frame) ? this.#try(use, frame.group) : undefined;
      if (candidate) return candidate;
    }
    return undefined;
  }

  #try(use: Use, group: ActGroup): Candidate | undefined {
    const { clause, at, doer } = use;
    const code = use.negated ? group.negated : group.code;
    // What is accused has been or is; what may yet be is no charge.
    const ahead = tenseOf(this.#scene, this.#acts, clause) === 'future';
    if (code === 'ACCUSE' && group.voice === 'other' && ahead && !use.negated) return undefined;
    if (!code || (use.conditional && !group.asks && !group.possible) || (group.ahead && !use.ahead)) return undefined;
    if (use.purpose && (code !== 'REQUEST' || group.asks)) return undefined;
    if (group.reflexive && !this.#complements.reflexive(use)) return undefined;
    if (group.asks && !this.#complements.asks(use)) return undefined;
    if (group.objectTo && !this.#complements.objectTo(use)) return undefined;
    if (group.subjunctive && !this.#complements.subjunctive(use)) return undefined;
    const reach = group.near
      ? [{ first: at + 1, last: Math.min(clause.last, at + 1 + OBJECT) }]
      : group.close
        ? [around(clause, at)]
        : this.#reach(use);
    const charged = use.striven && code === 'ACCUSE' && group.voice === 'other';
    const possible = group.possible && !use.striven;
    if (use.hedged && !charged && group.voice !== 'effect' && !possible) return undefined;
    const hit = group.with && this.#findIn(group.with, reach);
    if (group.with && !hit) return undefined;
    if (group.without && this.#findIn(group.without, reach)) return undefined;
    const source = this.#sources.of(use, group);
    // Of both it is told that they do not, not that they refuse (`Israel and Hamas do not talk`).
    const speakers = this.#scene.speakersAt(at);
    const both = use.negated && source && source.length > 1 && (group.shared || speakers.length === 0);
    if (!source || (both && code === 'REJECT')) return undefined;
    const inside = hit && hit.first >= clause.first && hit.last <= clause.last ? hit : undefined;
    const range = evidenceOf(this.#scene, clause, at, doer, inside);
    const others = this.#scene.partiesBetween(range.first, range.last).filter((party) => !source.includes(party));
    if (group.toward && others.length === 0 && !this.#findIn(this.#acts.table.matters, reach)) return undefined;
    if (group.ours && !this.#complements.ours(use, source)) return undefined;
    if (group.theirs && !this.#complements.theirs(use, source, others)) return undefined;
    const target = group.voice === 'other' ? doer.parties : others;
    // What one alone will sign it has not signed yet.
    const shown = code === 'AGREE' && ahead && source.length === 1 ? 'SUPPORT' : code;
    const trigger = { first: at, last: at + 1 };
    return { code: shown, source, target, ...range, trigger, rule: `${shown.toLowerCase()}-verb` };
  }

  #findIn(classes: readonly string[], ranges: readonly TokenRange[]): Marked<string> | undefined {
    for (const { first, last } of ranges) {
      const found = this.#marks.find(classes, first, last);
      if (found) return found;
    }
    return undefined;
  }

  /** Where the words that complete a verb may stand: its clause and, for a verb of saying, what is said. */
  #reach({ clause, at, lemma }: Use): TokenRange[] {
    const own = around(clause, at);
    // What a relative clause tells of stands before it (`the truce that both signed`).
    const before = this.#scene.text.clauses[clause.index - 1];
    const qualifies = clause.kind === 'that' && before?.sentence === clause.sentence && before.verb < 0;
    if (clause.kind === 'relative' || qualifies)
      return [own, { first: Math.max(0, clause.first - OBJECT), last: clause.first }];
    if (!this.#scene.text.language.saying.verbs.has(lemma)) return [own];
    const content = contentOfCue(this.#scene, at);
    const whole = { first: own.first, last: Math.min(endOfComplement(this.#scene, clause), at + 2 * WINDOW) };
    return content ? [whole, content] : [whole];
  }
}

/** Candidates shown by verbs in the clauses `read`. */
export function verbs(scene: Scene, acts: CompiledActs, marks: Marks, clauses: readonly Clause[]): Candidate[] {
  const reader = new VerbReader(scene, acts, marks);
  const { tokens } = scene.text;
  const found: Candidate[] = [];
  for (const clause of clauses) {
    for (let at = clause.first; at < clause.last; at++) {
      const candidate = tokens[at].kind === 'word' ? reader.read(clause, at) : undefined;
      if (candidate) found.push(candidate);
    }
  }
  return found;
}
