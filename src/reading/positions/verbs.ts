// Acts shown by a verb: its subject's (`odrzuciła`), a side's own plans (`wycofamy`), or what it says of others (`Rosja musi`).
import type { ActCode, ActGroup } from '../../language/acts.ts';
import { type Analysis, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { CompiledActs } from './compile-acts.ts';
import { contentOfCue, endOfComplement, evidenceOf } from './extent.ts';
import type { Candidate } from './found-position.ts';
import type { Marks } from './marks.ts';
import type { Doer, Scene } from '../conditions/scene.ts';

/** Words on either side of a verb among which its particles, partners and objects are looked for. */
const WINDOW = 40;

const NO_ONE: Doer = { parties: [], speaking: false };

/** A verb in its clause, with what stands around it. */
interface Use {
  readonly clause: Clause;
  readonly at: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly negated: boolean;
  /** What it tells is still to come, or is under way. */
  readonly ahead: boolean;
  readonly conditional: boolean;
  readonly doer: Doer;
}

const disjoint = (a: readonly Party[], b: readonly Party[]): boolean => !a.some((party) => b.includes(party));
const within = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length > 0 && a.every((party) => b.includes(party));

class VerbReader {
  readonly #scene: Scene;
  readonly #acts: CompiledActs;
  readonly #marks: Marks;

  constructor(scene: Scene, acts: CompiledActs, marks: Marks) {
    this.#scene = scene;
    this.#acts = acts;
    this.#marks = marks;
  }

  /** Candidates of one clause. */
  read(clause: Clause): Candidate[] {
    const { tokens } = this.#scene.text;
    if (clause.kind === 'condition' || clause.kind === 'purpose' || this.#asked(clause)) return [];
    const found: Candidate[] = [];
    const duty = this.#duty(clause);
    if (duty) found.push(duty);
    for (let at = clause.first; at < clause.last; at++) {
      if (tokens[at].kind !== 'word') continue;
      if (isAmong(tokens[at], this.#acts.ready)) {
        const ready = this.#ready(clause, at);
        if (ready) {
          found.push(ready);
          continue;
        }
      }
      const use = this.#useAt(clause, at, duty !== undefined);
      const candidate = use && this.#match(use);
      if (candidate) found.push(candidate);
    }
    return found;
  }

  #asked(clause: Clause): boolean {
    const { tokens, sentences } = this.#scene.text;
    if (clause.kind === 'question' && !(clause.verb >= 0 && this.#scene.cueAt(clause.verb))) return true;
    const sentence = sentences[clause.sentence];
    return tokens[sentence.last - 1].text === '?' || tokens[clause.last - 1].text === '?';
  }

  #isNegated(at: number): boolean {
    const { tokens, language } = this.#scene.text;
    const negates = (index: number): boolean => index >= 0 && language.syntax.negations.has(tokens[index].lower);
    return negates(at - 1) || (at >= 2 && negates(at - 2) && tokens[at - 1].lower.length <= 3);
  }

  /** The verb at `at` by an analysis that the tables know, or undefined where it is none or stands under a word that leaves it open. */
  #useAt(clause: Clause, at: number, underDuty: boolean): Use | undefined {
    const { tokens } = this.#scene.text;
    const token = tokens[at];
    let verb: Analysis | undefined;
    let other = false;
    for (const analysis of token.analyses) {
      const form = verbForm(analysis.tag);
      if (form === VerbForm.none || form === VerbForm.gerund) other = true;
      else if (
        form !== VerbForm.imperative &&
        form !== VerbForm.activeParticiple &&
        this.#acts.frames.has(analysis.lemma)
      )
        verb ??= analysis;
    }
    if (!verb || (other && at !== clause.verb && at !== clause.predicate)) return undefined;
    const form = verbForm(verb.tag);
    const { lemma } = verb;
    const base = {
      clause,
      at,
      lemma,
      form,
      conditional: clause.tense === 'conditional' || form === VerbForm.conditional,
    };
    if (form === VerbForm.passiveParticiple) return this.#passive(clause, at, base);
    const doer = form === VerbForm.impersonal ? NO_ONE : this.#scene.doerOf(clause);
    if (form !== VerbForm.infinitive && at !== clause.predicate)
      return { ...base, doer, negated: this.#isNegated(at), ahead: form === VerbForm.present };
    if (form !== VerbForm.infinitive)
      return {
        ...base,
        doer,
        negated: this.#isNegated(at) || clause.negated,
        ahead: clause.tense === 'future' || clause.tense === 'present',
      };
    return underDuty ? undefined : this.#governed(base, doer);
  }

  /** An infinitive counts as a plan after a word of intent, as refused after a negated modal, and not otherwise. */
  #governed(base: Omit<Use, 'doer' | 'negated' | 'ahead'>, doer: Doer): Use | undefined {
    const { tokens, language } = this.#scene.text;
    const { clause } = base;
    if (clause.verb < 0 || clause.verb === base.at) return undefined;
    const governor = tokens[clause.verb];
    const auxiliary = language.syntax.futureAuxiliaries.has(governor.lower);
    const negated = clause.negated || this.#isNegated(clause.verb) || this.#isNegated(base.at);
    if (auxiliary || isAmong(governor, this.#acts.intent)) return { ...base, doer, negated, ahead: true };
    if (negated && isAmong(governor, this.#acts.will)) return { ...base, doer, negated, ahead: true };
    return undefined;
  }

  /** `odrzucona przez Kijów`: the doer stands after a preposition. */
  #passive(clause: Clause, at: number, base: Omit<Use, 'doer' | 'negated' | 'ahead'>): Use | undefined {
    const { tokens } = this.#scene.text;
    const by = tokens.findIndex(
      (token, index) => index > at && index < clause.last && token.lower === this.#acts.table.doneBy,
    );
    const negated = this.#isNegated(at) || (clause.negated && clause.verb >= 0 && clause.verb < at);
    const finite = clause.verb >= 0 && clause.tense === 'past';
    if (by < 0) return finite ? { ...base, doer: NO_ONE, negated, ahead: false } : undefined;
    const [mention] = this.#scene.mentionsBetween(by, Math.min(clause.last, by + 8));
    if (!mention) return undefined;
    const phrase = { first: mention.phraseFirst, last: mention.phraseLast };
    return {
      ...base,
      doer: { parties: this.#scene.partiesOf(mention.actor), phrase, speaking: false },
      negated,
      ahead: false,
    };
  }

  #match(use: Use): Candidate | undefined {
    for (const group of this.#acts.frames.get(use.lemma) ?? []) {
      const candidate = this.#try(use, group);
      if (candidate) return candidate;
    }
    return undefined;
  }

  #try(use: Use, group: ActGroup): Candidate | undefined {
    const { clause, at, doer } = use;
    const code = use.negated ? group.negated : group.code;
    if (!code || (use.conditional && !group.asks) || (group.ahead && !use.ahead)) return undefined;
    if (group.reflexive && !this.#reflexive(clause, at)) return undefined;
    if (group.asks && !this.#asks(use)) return undefined;
    const reach = this.#reach(use);
    const hit =
      group.with &&
      reach.map((range) => this.#marks.find(group.with!, range.first, range.last)).find((mark) => mark !== undefined);
    if (group.with && !hit) return undefined;
    if (group.without && reach.some((range) => this.#marks.find(group.without!, range.first, range.last)))
      return undefined;
    const source = this.#sourceOf(use, group);
    if (!source) return undefined;
    if (code === 'AGREE' && !use.ahead && this.#inThePast(clause)) return undefined;
    const inside = hit && hit.first >= clause.first && hit.last <= clause.last ? hit : undefined;
    const range = evidenceOf(this.#scene, clause, at, doer, inside);
    const target = group.voice === 'other' ? doer.parties : this.#targetOf(range.first, range.last, source);
    return { code, source, target, ...range, trigger: { first: at, last: at + 1 }, rule: `${code.toLowerCase()}-verb` };
  }

  /** Where the words that complete a verb may stand: its clause and, for a verb of saying, what is said. */
  #reach(use: Use): { first: number; last: number }[] {
    const { clause, at, lemma } = use;
    const own = { first: Math.max(clause.first, at - WINDOW), last: Math.min(clause.last, at + WINDOW) };
    if (!this.#scene.text.language.saying.verbs.has(lemma)) return [own];
    const content = contentOfCue(this.#scene, at);
    const whole = { first: own.first, last: Math.min(endOfComplement(this.#scene, clause), at + 2 * WINDOW) };
    return content ? [whole, content] : [whole];
  }

  #reflexive(clause: Clause, verb: number): boolean {
    const { tokens } = this.#scene.text;
    for (let at = Math.max(clause.first, verb - WINDOW); at < Math.min(clause.last, verb + WINDOW); at++) {
      if (tokens[at].lower === this.#acts.table.reflexive) return true;
    }
    return false;
  }

  /** Whether what is wanted is a thing or another's deed, not the subject's own. */
  #asks(use: Use): boolean {
    const { text } = this.#scene;
    for (let at = Math.max(use.clause.first, use.at - WINDOW); at < Math.min(use.clause.last, use.at + WINDOW); at++) {
      if (at !== use.at && text.tokens[at].analyses.some((a) => verbForm(a.tag) === VerbForm.infinitive)) return false;
    }
    const next = text.clauses[use.clause.index + 1];
    if (next && next.sentence === use.clause.sentence && next.kind === 'purpose') return true;
    for (let at = use.at + 1; at < Math.min(use.clause.last, use.at + 8); at++) {
      if (text.tokens[at].analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.noun)) return true;
    }
    return false;
  }

  #inThePast(clause: Clause): boolean {
    const sentence = this.#scene.text.sentences[clause.sentence];
    return this.#marks.background(sentence.first, sentence.last);
  }

  /** Whose act it is, or undefined where it is nobody's or the voice does not fit. */
  #sourceOf(use: Use, group: ActGroup): readonly Party[] | undefined {
    const { doer, at } = use;
    const speakers = this.#scene.speakersAt(at);
    if (group.voice === 'other') {
      const fits = speakers.length > 0 && doer.parties.length > 0 && !doer.speaking && disjoint(doer.parties, speakers);
      return fits ? speakers : undefined;
    }
    if (group.voice === 'own' && !(doer.speaking || within(doer.parties, speakers))) return undefined;
    if (group.joint) return this.#jointly(use);
    return doer.parties.length > 0 ? doer.parties : undefined;
  }

  /** Both sides of a joint act: a joint subject, a subject and its partner, or, with no subject, those who negotiate. */
  #jointly(use: Use): readonly Party[] | undefined {
    const { doer, clause, form } = use;
    const partners = this.#partners(clause, use.at);
    const speakers = this.#scene.speakersAt(use.at);
    const named = [...new Set([...doer.parties, ...partners])];
    if (named.length > 1) return named;
    const nameless = form === VerbForm.impersonal || (form === VerbForm.passiveParticiple && named.length === 0);
    if (partners.length > 0 && speakers.length > 0 && disjoint(partners, speakers)) return [...partners, ...speakers];
    const plural = doer.speaking && this.#scene.sides.some((side) => speakers.includes(side));
    return (nameless && named.length === 0) || plural ? this.#scene.sides : undefined;
  }

  /** Parties named after the preposition of company. */
  #partners(clause: Clause, verb: number): Party[] {
    const { tokens } = this.#scene.text;
    for (let at = Math.max(clause.first, verb - WINDOW); at < Math.min(clause.last, verb + WINDOW); at++) {
      if (!this.#acts.together.has(tokens[at].lower)) continue;
      const mentions = this.#scene.mentionsBetween(at + 1, Math.min(clause.last, at + 5));
      const found = mentions.flatMap((mention) => this.#scene.partiesOf(mention.actor));
      if (found.length > 0) return found;
    }
    return [];
  }

  #targetOf(first: number, last: number, source: readonly Party[]): Party[] {
    return this.#scene.partiesBetween(first, last).filter((party) => !source.includes(party));
  }

  /** `Rosja musi …` in another side's words asks it of Russia. */
  #duty(clause: Clause): Candidate | undefined {
    const { tokens } = this.#scene.text;
    if (clause.verb < 0 || !isAmong(tokens[clause.verb], this.#acts.duty) || clause.tense === 'past') return undefined;
    const source = this.#scene.speakersAt(clause.verb);
    const doer = this.#scene.doerOf(clause);
    if (source.length === 0 || doer.parties.length === 0 || doer.speaking || !disjoint(doer.parties, source))
      return undefined;
    const range = evidenceOf(this.#scene, clause, clause.verb, doer);
    return {
      code: 'REQUEST',
      source,
      target: doer.parties,
      ...range,
      trigger: { first: clause.verb, last: clause.verb + 1 },
      rule: 'request-duty',
    };
  }

  /** `gotów przekazać` offers, `gotowa do rozmów` backs, `nie jest gotów` refuses. */
  #ready(clause: Clause, at: number): Candidate | undefined {
    const { tokens } = this.#scene.text;
    const after = tokens[at + 1];
    const preposition = after?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition);
    let infinitive: Analysis | undefined;
    for (let next = at + 1; next < Math.min(clause.last, at + 5) && !infinitive; next++) {
      infinitive = tokens[next].analyses.find((a) => verbForm(a.tag) === VerbForm.infinitive);
    }
    if (!preposition && !infinitive) return undefined;
    const doer = clause.verb >= 0 && clause.verb !== at ? this.#scene.doerOf(clause) : this.#nearest(clause, at);
    if (doer.parties.length === 0) return undefined;
    const refused = this.#isNegated(at) || (clause.negated && clause.verb >= 0);
    const code: ActCode = refused
      ? 'REJECT'
      : infinitive && this.#acts.giving.has(infinitive.lemma)
        ? 'CONCEDE'
        : 'SUPPORT';
    const range = evidenceOf(this.#scene, clause, at, doer);
    return {
      code,
      source: doer.parties,
      target: this.#targetOf(range.first, range.last, doer.parties),
      ...range,
      trigger: { first: at, last: at + 1 },
      rule: `${code.toLowerCase()}-ready`,
    };
  }

  /** The mention before a predicate whose clause has no verb of its own; else the speaker. */
  #nearest(clause: Clause, at: number): Doer {
    const mention = this.#scene.mentionsBetween(clause.first, at).at(-1);
    if (mention)
      return {
        parties: this.#scene.partiesOf(mention.actor),
        phrase: { first: mention.phraseFirst, last: mention.phraseLast },
        speaking: false,
      };
    return { parties: this.#scene.speakersAt(at), speaking: true };
  }
}

/** Candidates shown by verbs, clause by clause. */
export function verbs(scene: Scene, acts: CompiledActs, marks: Marks): Candidate[] {
  const reader = new VerbReader(scene, acts, marks);
  return scene.text.clauses.flatMap((clause) => reader.read(clause));
}
