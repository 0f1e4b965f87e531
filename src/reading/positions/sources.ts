// Whose act a verb tells of: its subject's, the speaker's, that of both who negotiate.
import type { ActGroup } from '../../language/acts.ts';
import {
  ANY_CASE,
  ANY_NUMBER,
  Case,
  GrammaticalNumber,
  PartOfSpeech,
  partOfSpeech,
  VerbForm,
} from '../../language/morphology.ts';
import type { Scene } from '../conditions/scene.ts';
import type { Party } from '../reading.ts';
import type { CompiledActs } from './compile-acts.ts';
import type { Marks } from './marks.ts';
import { disjoint, union, within } from './party-sets.ts';
import { around, type Use, WINDOW } from './uses.ts';

/** Words behind a verb among which its partner is named, where word order tells. */
const COMPANY = 10;

/** Words between a preposition of company and the end of the name after it. */
const PARTNER = 5;

/** Whether the verb's form leaves its doer out (`podpisano`, `został podpisany`). */
const isNameless = ({ form, passive, doer }: Use): boolean =>
  form === VerbForm.impersonal || (passive === true && doer.phrase === undefined);

/** Tells the sources of the acts of one report. */
export class Sources {
  readonly #scene: Scene;
  readonly #acts: CompiledActs;
  readonly #marks: Marks;

  constructor(scene: Scene, acts: CompiledActs, marks: Marks) {
    this.#scene = scene;
    this.#acts = acts;
    this.#marks = marks;
  }

  /** Whose act it is, or undefined where it is nobody's or the voice does not fit. */
  of(use: Use, group: ActGroup): readonly Party[] | undefined {
    const { clause, doer, at } = use;
    const speakers = this.#scene.speakersAt(at);
    if (group.voice === 'effect')
      return speakers.length > 0 && this.#matterActs(use, group.with ?? this.#acts.table.matters)
        ? speakers
        : undefined;
    if (group.voice === 'other') {
      const named = [...doer.parties, ...doer.side];
      const acting = named.length > 0 ? named : [...this.#rival(use, speakers), ...this.#owners(use)];
      return speakers.length > 0 && acting.length > 0 && !doer.speaking && disjoint(acting, speakers)
        ? speakers
        : undefined;
    }
    if (group.voice === 'own' && !doer.speaking && !within([...doer.parties, ...doer.side], speakers)) return undefined;
    if (group.joint && clause.kind === 'relative') return undefined;
    if (group.joint) return group.named && (isNameless(use) || doer.speaking) ? undefined : this.#jointly(use);
    if (group.shared && isNameless(use))
      return this.#hasNear(use, group.with ?? this.#acts.table.accords) ? this.#jointly(use) : undefined;
    // `They agreed`: told of both.
    if (group.code === 'AGREE' && doer.parties.length === 0 && speakers.length === 0 && this.#theyBefore(use))
      return this.#scene.sides;
    if (doer.parties.length > 0) return group.shared ? union(doer.parties, this.#partners(use)) : doer.parties;
    return group.voice === 'own' && doer.side.length > 0 ? doer.side : undefined;
  }

  /** Whose deeds the subject names where it is no actor (`Russia's attacks undermine the talks`). */
  #owners({ clause, at, doer }: Use): readonly Party[] {
    if (doer.phrase !== undefined || doer.speaking) return [];
    const { tokens, cases } = this.#scene.text;
    const isNoun = (index: number): boolean =>
      tokens[index]?.analyses.some(({ tag }) => partOfSpeech(tag) === PartOfSpeech.noun) === true;
    const owner = this.#scene
      .mentionsBetween(clause.first, at, true)
      .find(
        ({ tag, kind, phraseFirst }) =>
          kind !== 'pronoun' && (tag & Case.genitive) !== 0 && (cases !== undefined || isNoun(phraseFirst - 1)),
      );
    return owner ? this.#scene.partiesOf(owner.actor) : [];
  }

  /** The other side, where the subject is but a name for it (`oni`, `druga strona`). */
  #rival({ clause }: Use, speakers: readonly Party[]): readonly Party[] {
    const others = this.#scene.sides.filter((side) => !speakers.includes(side));
    const named = this.#marks.find(this.#acts.table.rival, clause.first, clause.last);
    return named && others.length < this.#scene.sides.length ? others : [];
  }

  /** Whether the subject is a bare name for the others, or for both (`they`). */
  #theyBefore({ clause, at }: Use): boolean {
    const rival = this.#marks.find(this.#acts.table.rival, clause.first, at);
    return rival !== undefined && this.#scene.text.cases !== undefined;
  }

  /** Whether a deal or plan, not an actor, is what the verb tells of. */
  #matterActs({ clause, at, doer }: Use, matters: readonly string[]): boolean {
    if (doer.phrase !== undefined || doer.speaking) return false;
    return this.#marks.find(matters, Math.max(clause.first, at - WINDOW), at) !== undefined;
  }

  /** Both sides of a joint act: a joint subject, a subject and its partner, or, with no subject, those who negotiate. */
  #jointly(use: Use): readonly Party[] | undefined {
    const { doer } = use;
    const partners = this.#partners(use);
    const speakers = this.#scene.speakersAt(use.at);
    const named = [...new Set([...doer.parties, ...partners])];
    if (named.length > 1) return named;
    if (partners.length > 0 && speakers.length > 0 && disjoint(partners, speakers)) return [...partners, ...speakers];
    const { first, last } = around(use.clause, use.at);
    const parted = named.length === 0 && doer.phrase === undefined ? this.#parted(use) : [];
    if (parted.length > 1) return parted;
    const both = isNameless(use) ? this.#sidesNamed(first, last) : [];
    if (both.length === 2 && named.length > 0) return both;
    // `Umówili się, że …`: a plural verb without a subject tells of both.
    const they =
      !this.#scene.text.cases &&
      named.length === 0 &&
      doer.phrase === undefined &&
      !doer.speaking &&
      (use.clause.agreement & ANY_NUMBER) === GrammaticalNumber.plural;
    if (they) return this.#scene.sides;
    const ours = doer.speaking && this.#scene.sides.some((side) => speakers.includes(side));
    return (isNameless(use) && named.length === 0) || ours ? this.#scene.sides : undefined;
  }

  /** Parties named between two tokens, places apart. */
  #sidesNamed(first: number, last: number): readonly Party[] {
    const named = this.#scene
      .mentionsBetween(first, last)
      .filter(({ tag }) => (tag & ANY_CASE) !== Case.locative)
      .flatMap(({ actor }) => this.#scene.partiesOf(actor));
    return [...new Set(named)];
  }

  /** Those between whom the thing is that the verb tells of (`the truce between Israel and Lebanon took effect`). */
  #parted({ clause, at }: Use): readonly Party[] {
    const { tokens } = this.#scene.text;
    const { first, last } = around(clause, at);
    for (let index = first; index < last; index++)
      if (this.#acts.between.has(tokens[index].lower))
        return this.#scene.partiesBetween(index + 1, Math.min(last, index + 1 + 2 * PARTNER));
    return [];
  }

  /** Whether the words at `at` have their owner before them (`the machinists' union`), which hides their case. */
  #isOwned(at: number): boolean {
    const { tokens, language } = this.#scene.text;
    return language.syntax.order?.ownerMarks.has(tokens[at - 1]?.lower ?? '') === true;
  }

  /** Parties named after the preposition of company. */
  #partners({ clause, at }: Use): Party[] {
    const { tokens } = this.#scene.text;
    const { first, last } = this.#scene.text.cases
      ? { first: at + 1, last: Math.min(clause.last, at + 1 + COMPANY) }
      : around(clause, at);
    for (let index = first; index < last; index++) {
      if (!this.#acts.together.has(tokens[index].lower)) continue;
      const company = this.#scene
        .mentionsBetween(index + 1, Math.min(clause.last, index + PARTNER))
        .filter(({ tag, phraseFirst }) => (tag & Case.instrumental) !== 0 || this.#isOwned(phraseFirst))
        .flatMap(({ actor }) => this.#scene.partiesOf(actor));
      if (company.length > 0) return [...new Set(company)];
    }
    return [];
  }

  #hasNear({ clause, at }: Use, classes: readonly string[]): boolean {
    const { first, last } = around(clause, at);
    return this.#marks.find(classes, first, last) !== undefined;
  }
}
