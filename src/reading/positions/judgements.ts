// What speakers think of the talks, the offers and each other: praise backs, dismissal refuses, blame accuses, `żadnych …` refuses.
import type { ActCode } from '../../language/acts.ts';
import { ANY_GENDER, Case, Gender, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Party } from '../reading.ts';
import type { TokenRange } from '../trace.ts';
import type { CompiledActs } from './compile-acts.ts';
import type { Candidate } from './found-position.ts';
import type { Marks } from './marks.ts';
import { tenseOf } from './uses.ts';

/** Words that may stand between what is judged and the judgement. */
const REACH = 12;

/** Longest words without a verb that judge by themselves. */
const SHORT = 6;

/** Words between a word of lack and what there is none of. */
const LACK = 3;

/** Judgements of one speaker inside one clause of what they say. */
class Judge {
  readonly #scene: Scene;
  readonly #acts: CompiledActs;
  readonly #marks: Marks;

  constructor(scene: Scene, acts: CompiledActs, marks: Marks) {
    this.#scene = scene;
    this.#acts = acts;
    this.#marks = marks;
  }

  read(range: TokenRange, source: readonly Party[]): Candidate[] {
    const { table } = this.#acts;
    const { tokens } = this.#scene.text;
    if (tokens[range.last - 1].text === '?') return [];
    // `threatened to close the strait`: what is promised or threatened is no view.
    if (tokens[range.first].lower === this.#scene.text.language.syntax.order?.infinitiveMark) return [];
    const found: Candidate[] = [];
    const add = (code: ActCode, target: readonly Party[], trigger: TokenRange): void => {
      found.push({
        code,
        source,
        target,
        first: range.first,
        last: range.last,
        trigger,
        rule: `${code.toLowerCase()}-judgement`,
      });
    };
    const others = this.#scene.partiesBetween(range.first, range.last).filter((party) => !source.includes(party));
    const negated = this.#negated(range);
    const praise = this.#word(table.praise, range);
    const ours = this.#isOurs(range, source);
    if (praise && !negated && !this.#lacking(praise) && this.#joined(range) && (ours || this.#matter(range, praise)))
      add('SUPPORT', others, praise);
    const blow = negated ? undefined : this.#blow(range);
    if (blow && (ours || this.#comes(range, blow))) add('THREATEN', others, blow);
    const charged = this.#charge(range, source);
    if (charged) add('ACCUSE', others, charged);
    if (praise && this.#denied(praise) && this.#matter(range, praise)) add('REJECT', others, praise);
    const dismissal = this.#word(table.dismissal, range);
    if (dismissal && (this.#matter(range, dismissal) || this.#pointsAt(range, dismissal)))
      add('REJECT', others, dismissal);
    const blame = this.#word(table.blame, range);
    const deed = this.#marks.find(table.blows, range.first, range.last) !== undefined && !ours;
    if (blame && (others.length > 0 || deed) && !negated) add('ACCUSE', others, blame);
    const never = this.#never(range) ?? this.#absent(range);
    const alone = this.#marks.find(table.refusing, range.first, range.last);
    if (never && negated) add(this.#hasWord(this.#acts.without, range) ? 'REQUEST' : 'REJECT', others, never);
    else if (this.#isBargain(range)) add('REQUEST', others, { first: range.first, last: range.first + 1 });
    else if (alone && this.#isVerbless(range)) add('REJECT', others, alone);
    return found;
  }

  /** The word of judgement of `classes`, where it is no verb (`a close friend`, not `to close the border`). */
  #word(classes: readonly string[], { first, last }: TokenRange): TokenRange | undefined {
    const found = this.#marks.find(classes, first, last);
    if (!found || found.last - found.first > 1 || !this.#scene.text.cases) return found;
    const verbal = this.#scene.text.tokens[found.first].analyses.every(
      ({ tag }) => partOfSpeech(tag) === PartOfSpeech.verb,
    );
    return verbal ? undefined : found;
  }

  /** The clause tells of the speaker's own side. */
  #isOurs({ first }: TokenRange, source: readonly Party[]): boolean {
    const { clauses, clauseOf } = this.#scene.text;
    const doer = this.#scene.doerOf(clauses[clauseOf[first]]);
    return doer.speaking || (doer.parties.length > 0 && doer.parties.every((party) => source.includes(party)));
  }

  /** The clause says of something that it will be (`będzie odpowiedź`). */
  #comes({ first }: TokenRange, blow: TokenRange): boolean {
    const { tokens, clauses, clauseOf } = this.#scene.text;
    const { verb, predicate } = clauses[clauseOf[first]];
    const named = tokens[blow.last - 1].analyses.some((analysis) => (analysis.tag & Case.nominative) !== 0);
    return named && verb >= 0 && verb === predicate && isAmong(tokens[verb], this.#acts.existence);
  }

  /** What the speaker's side will strike with, or what there will be, where it does not speak of taking it back. */
  #blow(range: TokenRange): TokenRange | undefined {
    const { table } = this.#acts;
    const { clauses, clauseOf } = this.#scene.text;
    const clause = clauses[clauseOf[range.first]];
    const { lemma } = clause;
    if (tenseOf(this.#scene, this.#acts, clause) !== 'future' || this.#acts.giving.has(lemma)) return undefined;
    if (this.#marks.find(table.relief, range.first, range.last)) return undefined;
    return this.#marks.find(table.blows, range.first, range.last);
  }

  /** What is judged stands near the judgement. */
  #matter(range: TokenRange, judgement: TokenRange): boolean {
    const first = Math.max(range.first, judgement.first - REACH);
    const last = Math.min(range.last, judgement.last + REACH);
    return this.#marks.find(this.#acts.table.matters, first, last) !== undefined;
  }

  #hasWord(words: ReadonlySet<string>, { first, last }: TokenRange): boolean {
    const { tokens } = this.#scene.text;
    for (let at = first; at < last; at++) if (words.has(tokens[at].lower)) return true;
    return false;
  }

  /** `No withdrawal, no deal`: two things are refused in one breath, the one for want of the other. */
  #isBargain(range: TokenRange): boolean {
    if (!this.#isVerbless(range)) return false;
    const { tokens } = this.#scene.text;
    let count = 0;
    for (let at = range.first; at < range.last; at++) {
      const { lower } = tokens[at];
      if (!this.#acts.nothing.has(lower)) continue;
      const opens = at === range.first || tokens[at - 1].kind === 'mark';
      if (opens) count++;
    }
    return count === 2;
  }

  #isVerbless({ first, last }: TokenRange): boolean {
    const { verb } = this.#scene.text.clauses[this.#scene.text.clauseOf[first]];
    return (verb < first || verb >= last) && last - first <= 2 * SHORT;
  }

  /** What is judged is only pointed at (`that is unacceptable`), or not named at all (`“A farce”`). */
  #pointsAt({ first, last }: TokenRange, judgement: TokenRange): boolean {
    const { tokens, clauses, clauseOf, cases, language } = this.#scene.text;
    const { verb } = clauses[clauseOf[first]];
    if (verb < first || verb >= last) return last - first <= SHORT;
    const subject = tokens[verb - 1];
    if (!cases || verb <= first || verb > judgement.first || !isAmong(tokens[verb], this.#acts.copula)) return false;
    return (
      language.syntax.order?.pronominal.has(subject.lower) === true ||
      subject.analyses.some(
        ({ tag }) => partOfSpeech(tag) === PartOfSpeech.pronoun && (tag & ANY_GENDER) === Gender.neuter,
      )
    );
  }

  /** The praise is of what there is none of (`bez postępu`, `daleko do przełomu`). */
  #lacking({ first }: TokenRange): boolean {
    return this.#marks.find(this.#acts.table.lack, Math.max(0, first - LACK), first) !== undefined;
  }

  /** Another side lacks or does not care for something (`Moskwie brakuje dobrej woli`, `Kijowowi nie zależy`). */
  #charge({ first, last }: TokenRange, source: readonly Party[]): TokenRange | undefined {
    const { tokens, clauses, clauseOf } = this.#scene.text;
    const { verb, negated } = clauses[clauseOf[first]];
    if (verb < first || verb >= last) return undefined;
    if (!isAmong(tokens[verb], negated ? this.#acts.caring : this.#acts.lacking)) return undefined;
    const charged = this.#scene
      .mentionsBetween(first, last)
      .some(
        ({ actor, tag }) =>
          (tag & Case.dative) !== 0 && this.#scene.partiesOf(actor).some((party) => !source.includes(party)),
      );
    return charged ? { first: verb, last: verb + 1 } : undefined;
  }

  /** The copula right before the praise is negated (`nie jest poważna`). */
  #denied(praise: TokenRange): boolean {
    const { tokens, clauses, clauseOf } = this.#scene.text;
    const { verb, negated } = clauses[clauseOf[praise.first]];
    return (
      negated &&
      verb >= 0 &&
      praise.first - verb > 0 &&
      praise.first - verb <= 2 &&
      isAmong(tokens[verb], this.#acts.copula)
    );
  }

  /** A copula, or no verb at all, joins the judgement to what is judged. */
  #joined({ first, last }: TokenRange): boolean {
    const { tokens, clauses, clauseOf } = this.#scene.text;
    const { verb } = clauses[clauseOf[first]];
    return verb < first || verb >= last || isAmong(tokens[verb], this.#acts.copula);
  }

  #negated(range: TokenRange): boolean {
    const { tokens, language } = this.#scene.text;
    for (let at = range.first; at < range.last; at++)
      if (language.syntax.negations.has(tokens[at].lower) || isAmong(tokens[at], this.#acts.never)) return true;
    return false;
  }

  /** What is negotiated is said not to be (`rozmów nie będzie`). */
  #absent(range: TokenRange): TokenRange | undefined {
    const { tokens, clauses, clauseOf } = this.#scene.text;
    const { verb, negated, tense } = clauses[clauseOf[range.first]];
    if (!negated || verb < range.first || verb >= range.last || tense === 'past') return undefined;
    if (!isAmong(tokens[verb], this.#acts.existence)) return undefined;
    const matter = this.#marks.find(this.#acts.table.matters, range.first, range.last);
    // What is not there stands in the genitive.
    const lacking = matter && tokens[matter.first].analyses.some((analysis) => (analysis.tag & Case.genitive) !== 0);
    return lacking ? { first: verb, last: verb + 1 } : undefined;
  }

  /** A word that strengthens a refusal, in a clause about what is to come. */
  #never(range: TokenRange): TokenRange | undefined {
    const { tokens, clauses, clauseOf } = this.#scene.text;
    for (let at = range.first; at < range.last; at++) {
      const clause = clauses[clauseOf[at]];
      if (isAmong(tokens[at], this.#acts.never) && tenseOf(this.#scene, this.#acts, clause) === 'future')
        return { first: at, last: at + 1 };
    }
    return undefined;
  }
}

/** Candidates in what speakers with a party say, clause by clause. */
export function judgements(scene: Scene, acts: CompiledActs, marks: Marks): Candidate[] {
  const judge = new Judge(scene, acts, marks);
  const found: Candidate[] = [];
  for (const clause of scene.text.clauses) {
    // A clause may hold the end of what one says and the words that attribute it.
    for (let first = clause.first; first < clause.last; ) {
      const spoken = scene.spokenAt(first);
      let last = first + 1;
      while (last < clause.last && scene.spokenAt(last) === spoken) last++;
      const source = spoken ? scene.partiesOf(spoken.speaker) : [];
      if (source.length > 0 && clause.kind !== 'condition' && clause.kind !== 'purpose')
        found.push(...judge.read({ first, last }, source));
      first = last;
    }
  }
  return found;
}
