// Acts shown by a verb: its subject's (`odrzuciła`), a side's own plans (`wycofamy`), or what it says of others (`łamie rozejm`).
import type { ActGroup } from '../../language/acts.ts';
import {
  ANY_CASE,
  ANY_NUMBER,
  Case,
  GrammaticalNumber,
  PartOfSpeech,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../language/morphology.ts';
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import type { CompiledActs, Frame } from './compile-acts.ts';
import { contentOfCue, endOfComplement, evidenceOf } from './extent.ts';
import type { Candidate } from './found-position.ts';
import type { Marked, Marks } from './marks.ts';
import { around, tenseOf, type Use, useAt, WINDOW } from './uses.ts';

/** Words among which a verb's particle stands, with an object or a setting before it. */
const OBJECT = 8;
const SETTING = 4;
const LONG_OBJECT = 10;

/** Parts of speech that begin a setting (`on Friday`, `repeatedly`) rather than an object. */
const SETTINGS: ReadonlySet<PartOfSpeech> = new Set([PartOfSpeech.preposition, PartOfSpeech.adverb]);

/** Words between a preposition of company and the end of the name after it. */
const PARTNER = 5;

const union = (a: readonly Party[], b: readonly Party[]): readonly Party[] => [...new Set([...a, ...b])];
const disjoint = (a: readonly Party[], b: readonly Party[]): boolean => !a.some((party) => b.includes(party));
const within = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length > 0 && a.every((party) => b.includes(party));

/** Whether the verb's form leaves its doer out (`podpisano`, `został podpisany`). */
const isNameless = ({ form, passive, doer }: Use): boolean =>
  form === VerbForm.impersonal || (passive === true && doer.phrase === undefined);

class VerbReader {
  readonly #scene: Scene;
  readonly #acts: CompiledActs;
  readonly #marks: Marks;
  /** Tokens of set phrases, whose verbs show nothing by themselves (`slams the door`). */
  readonly #inPhrase: Uint8Array;

  constructor(scene: Scene, acts: CompiledActs, marks: Marks) {
    this.#scene = scene;
    this.#acts = acts;
    this.#marks = marks;
    this.#inPhrase = new Uint8Array(scene.text.tokens.length);
    for (const { first, last } of marks.phrases) this.#inPhrase.fill(1, first, last);
  }

  read(clause: Clause, at: number): Candidate | undefined {
    // A verb right behind a phrase is what the phrase tells of (`no sign of softening`).
    const use = this.#inPhrase[at] || this.#inPhrase[at - 1] ? undefined : useAt(this.#scene, this.#acts, clause, at);
    if (!use) return undefined;
    for (const frame of this.#acts.frames.get(use.lemma) ?? []) {
      const candidate = this.#hasParticle(use, frame) ? this.#try(use, frame.group) : undefined;
      if (candidate) return candidate;
    }
    return undefined;
  }

  /** Whether the word that the verb needs behind it stands there. */
  #hasParticle({ clause, at }: Use, { particle, separable }: Frame): boolean {
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

  #try(use: Use, group: ActGroup): Candidate | undefined {
    const { clause, at, doer } = use;
    const code = use.negated ? group.negated : group.code;
    // What is accused has been or is; what may yet be is no charge.
    const ahead = tenseOf(this.#scene, this.#acts, clause) === 'future';
    if (code === 'ACCUSE' && group.voice === 'other' && ahead && !use.negated) return undefined;
    if (!code || (use.conditional && !group.asks && !group.possible) || (group.ahead && !use.ahead)) return undefined;
    if (use.purpose && (code !== 'REQUEST' || group.asks)) return undefined;
    if (group.reflexive && !this.#reflexive(use)) return undefined;
    if (group.asks && !this.#asks(use)) return undefined;
    if (group.objectTo && !this.#objectTo(use)) return undefined;
    if (group.subjunctive && !this.#subjunctive(use)) return undefined;
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
    const source = this.#sourceOf(use, group);
    // Of both it is told that they do not, not that they refuse (`Israel and Hamas do not talk`).
    const speakers = this.#scene.speakersAt(at);
    const both = use.negated && source && source.length > 1 && (group.shared || speakers.length === 0);
    if (!source || (both && code === 'REJECT')) return undefined;
    const inside = hit && hit.first >= clause.first && hit.last <= clause.last ? hit : undefined;
    const range = evidenceOf(this.#scene, clause, at, doer, inside);
    const others = this.#scene.partiesBetween(range.first, range.last).filter((party) => !source.includes(party));
    if (group.toward && others.length === 0 && !this.#findIn(this.#acts.table.matters, reach)) return undefined;
    if (group.ours && !this.#ours(use, source)) return undefined;
    if (group.theirs && !this.#theirs(use, source, others)) return undefined;
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

  #reflexive({ clause, at }: Use): boolean {
    const { tokens } = this.#scene.text;
    const { first, last } = around(clause, at);
    for (let index = first; index < last; index++) if (tokens[index].lower === this.#acts.table.reflexive) return true;
    return false;
  }

  /** Whether an infinitive stands behind the verb with an object before it. */
  #objectTo({ clause, at }: Use): boolean {
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
  #subjunctive({ clause }: Use): boolean {
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
  #asks(use: Use): boolean {
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

  /** Whose act it is, or undefined where it is nobody's or the voice does not fit. */
  #sourceOf(use: Use, group: ActGroup): readonly Party[] | undefined {
    const { clause, doer, at } = use;
    const speakers = this.#scene.speakersAt(at);
    if (group.voice === 'effect')
      return speakers.length > 0 && this.#matterActs(use, group.with ?? this.#acts.table.matters)
        ? speakers
        : undefined;
    if (group.voice === 'other') {
      const named = [...doer.parties, ...doer.side];
      const acting = named.length > 0 ? named : this.#rival(use, speakers);
      return speakers.length > 0 && acting.length > 0 && !doer.speaking && disjoint(acting, speakers)
        ? speakers
        : undefined;
    }
    if (group.voice === 'own' && !doer.speaking && !within([...doer.parties, ...doer.side], speakers)) return undefined;
    if (group.joint && clause.kind === 'relative') return undefined;
    if (group.joint) return group.named && (isNameless(use) || doer.speaking) ? undefined : this.#jointly(use);
    if (group.shared && isNameless(use))
      return this.#findIn(group.with ?? this.#acts.table.accords, [around(use.clause, at)]) && this.#jointly(use);
    // `They agreed`: told of both.
    if (group.code === 'AGREE' && doer.parties.length === 0 && speakers.length === 0 && this.#theyBefore(use))
      return this.#scene.sides;
    if (doer.parties.length > 0) return group.shared ? union(doer.parties, this.#partners(use)) : doer.parties;
    return group.voice === 'own' && doer.side.length > 0 ? doer.side : undefined;
  }

  /** Whether what is waited for is up to another side. */
  #theirs({ clause }: Use, source: readonly Party[], others: readonly Party[]): boolean {
    const next = this.#scene.text.clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || next.kind !== 'that') return others.length > 0;
    const { parties, side } = this.#scene.doerOf(next);
    return parties.length + side.length > 0 && disjoint([...parties, ...side], source);
  }

  /** Whether what is said is what its subject is about to do (`warned that it would respond`). */
  #ours({ clause }: Use, source: readonly Party[]): boolean {
    const next = this.#scene.text.clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || next.kind !== 'that' || next.negated) return false;
    if (tenseOf(this.#scene, this.#acts, next) !== 'future' || this.#acts.giving.has(next.lemma)) return false;
    return within(this.#scene.doerOf(next).parties, source);
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
    const { first, last } = around(clause, at);
    for (let index = first; index < last; index++) {
      if (!this.#acts.together.has(tokens[index].lower)) continue;
      const company = this.#scene
        .mentionsBetween(index + 1, Math.min(last, index + PARTNER))
        .filter(({ tag, phraseFirst }) => (tag & Case.instrumental) !== 0 || this.#isOwned(phraseFirst))
        .flatMap(({ actor }) => this.#scene.partiesOf(actor));
      if (company.length > 0) return [...new Set(company)];
    }
    return [];
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
