// Narrows what each word can be to what its place allows.
import type { Language } from '../../../language/language.ts';
import { type Analysis, PartOfSpeech, partOfSpeech, tagOf, VerbForm, verbForm } from '../../../language/morphology.ts';
import type { WordOrder } from '../../../language/word-order.ts';
import type { Quotations } from '../quotations.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { CLASS, pickClasses } from './word-classes.ts';

/** Tokens with the analyses that their place leaves them, and the class of each (indices into `WORD_CLASSES`). */
export interface PlacedWords {
  readonly tokens: readonly Token[];
  readonly classes: Uint8Array;
}

const FINITE = new Set([CLASS.verb, CLASS.be, CLASS.have, CLASS.do, CLASS.modal]);
const NOMINAL = new Set([
  CLASS.determiner,
  CLASS.demonstrative,
  CLASS.adjective,
  CLASS.noun,
  CLASS.name,
  CLASS.numeral,
  CLASS.owner,
  CLASS.subject,
  CLASS.object,
]);
/** Classes at which one stretch with a verb of its own may end and another begin. */
const BREAKS = new Set([CLASS.mark, CLASS.conjunction, CLASS.to, CLASS.subject]);
export const isFiniteClass = (wordClass: number): boolean => FINITE.has(wordClass);
export const isNominalClass = (wordClass: number): boolean => NOMINAL.has(wordClass);

/** Words shorter than this say little of how a line uses capitals. */
const SHORT_WORD = 4;
const MOSTLY = 0.6;

/** Whether nearly all longer words of the sentence have capitals, as in a headline. */
function isTitled(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    if (tokens[i].kind !== 'word' || tokens[i].text.length < SHORT_WORD) continue;
    long++;
    if (tokens[i].capital) capital++;
  }
  return long > 2 && capital / long > MOSTLY;
}

const verbAs = (token: Token, form: VerbForm): Analysis | undefined =>
  token.analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.verb && verbForm(a.tag) === form);

/** An apostrophe behind a plural that closes no quotation: `the ministers' aides`. */
function isPluralOwner(tokens: readonly Token[], index: number, quotations: Quotations): boolean {
  const { text, spaceBefore } = tokens[index];
  if (!/^['’]$/.test(text) || spaceBefore || !/s$/i.test(tokens[index - 1]?.text ?? '')) return false;
  const quotation = quotations.of[index];
  return quotation < 0 || (quotations.all[quotation].close !== index + 1 && quotations.all[quotation].open !== index);
}

/**
 * The class of each word by its place, and the tokens with no other analyses than those of that class.
 * Every sentence is looked at by itself.
 */
export function placeWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: Quotations,
  { syntax, saying }: Pick<Language, 'syntax' | 'saying'>,
  order: WordOrder,
): PlacedWords {
  const classes = new Uint8Array(tokens.length);
  const kept: (readonly Analysis[])[] = new Array(tokens.length);
  const forms = { inner: new Map(), opening: new Map() };
  for (const sentence of sentences) {
    const titled = isTitled(tokens, sentence);
    pickClasses(tokens, sentence.first, sentence.last, order, titled, forms, (i, wordClass, analyses) => {
      classes[i] = wordClass === CLASS.mark && isPluralOwner(tokens, i, quotations) ? CLASS.owner : wordClass;
      kept[i] = analyses;
    });
    mendConjunctions(tokens, classes, kept, sentence, (lower) => syntax.subordinators.has(lower));
    mendParticiples(
      tokens,
      classes,
      kept,
      sentence,
      (lemma) => saying.verbs.has(lemma),
      (lower) => syntax.subordinators.get(lower) === 'that',
      (lower) => saying.doneBy?.has(lower) === true,
    );
  }
  const placed = tokens.map((token, i) => (kept[i] === token.analyses ? token : { ...token, analyses: kept[i] }));
  return { tokens: placed, classes };
}

/**
 * A form that is past and participle alike is a participle where another verb of the same stretch is its sentence's
 * (`the deal signed in Rome collapsed`); verbs of saying take clauses and stay (`Rubio said about ten had left`). A participle in -ing behind a pause heads
 * words of its own (`, adding that`).
 */
function mendParticiples(
  tokens: readonly Token[],
  classes: Uint8Array,
  kept: (readonly Analysis[])[],
  { first, last }: Sentence,
  says: (lemma: string) => boolean,
  takesThat: (lower: string) => boolean,
  doneBy: (lower: string) => boolean,
): void {
  let verbAhead = false;
  /** Whether a finite verb follows anywhere up to the next semicolon or colon. */
  let verbLater = false;
  for (let i = last - 1; i >= first; i--) {
    const wordClass = classes[i];
    if (BREAKS.has(wordClass)) verbAhead = false;
    if (/^[;:]$/.test(tokens[i].text)) verbLater = false;
    if (wordClass === CLASS['present-participle']) {
      const gerund = i === first || tokens[i - 1].text === ',' || classes[i - 1] === CLASS.conjunction;
      const verb = gerund ? verbAs(tokens[i], VerbForm.activeParticiple) : undefined;
      if (verb) kept[i] = [{ lemma: verb.lemma, tag: tagOf(PartOfSpeech.verb, 0, VerbForm.presentAdverbial) }];
    } else if (wordClass === CLASS.verb) {
      const participle = verbAs(tokens[i], VerbForm.passiveParticiple);
      const behindNoun = i > first && (classes[i - 1] === CLASS.noun || classes[i - 1] === CLASS.name);
      const hangs = classes[i + 1] === CLASS.preposition && i + 1 < last;
      if (participle && verbAhead && behindNoun && hangs && !says(participle.lemma)) {
        classes[i] = CLASS['past-participle'];
        kept[i] = [participle];
      } else verbAhead = true;
    } else if (wordClass === CLASS['past-participle']) {
      const past = verbAs(tokens[i], VerbForm.past);
      // `A minister, Jan Nowak, promised in Rome` says it; `The aid, promised in Rome, came` does not.
      const behindAside = i > first + 1 && tokens[i - 1].text === ',' && !verbLater && past && says(past.lemma);
      const behindSubject = isNominalClass(classes[i - 1] ?? CLASS.mark) && !verbBefore(classes, i, first);
      const quotes = behindSubject && past && says(past.lemma) && classes[i + 1] !== CLASS.preposition;
      if (!past || !(behindAside || (behindSubject && (!verbAhead || quotes)))) continue;
      if (behindAside && classes[i + 1] === CLASS.preposition && doneBy(tokens[i + 1].lower)) continue;
      classes[i] = CLASS.verb;
      kept[i] = [past];
      verbAhead = true;
    } else if (isFiniteClass(wordClass)) verbAhead = true;
    else if (wordClass === CLASS.noun && i > first && i + 1 < last && classes[i - 1] === CLASS.noun) {
      // `officials claim that …`
      const present = verbAs(tokens[i], VerbForm.present);
      const clauseFollows = classes[i + 1] === CLASS.conjunction && takesThat(tokens[i + 1].lower);
      if (present && clauseFollows && says(present.lemma) && !verbBefore(classes, i, first)) {
        classes[i] = CLASS.verb;
        kept[i] = [present];
      }
    }
    if (isFiniteClass(classes[i])) verbLater = true;
  }
}

/** Whether a finite verb stands before `index` in the same stretch. */
function verbBefore(classes: Uint8Array, index: number, first: number): boolean {
  for (let i = index - 1; i >= first && !BREAKS.has(classes[i]); i--) if (isFiniteClass(classes[i])) return true;
  return false;
}

/** A preposition before a subject and its verb opens a clause: `after Rubio met Lavrov`. */
function mendConjunctions(
  tokens: readonly Token[],
  classes: Uint8Array,
  kept: (readonly Analysis[])[],
  { first, last }: Sentence,
  opensClause: (lower: string) => boolean,
): void {
  for (let i = first; i < last - 2; i++) {
    if (classes[i] !== CLASS.preposition || !opensClause(tokens[i].lower)) continue;
    let at = i + 1;
    while (at < last && (isNominalClass(classes[at]) || classes[at] === CLASS.adverb)) at++;
    if (at === i + 1 || at === last || !isFiniteClass(classes[at])) continue;
    classes[i] = CLASS.conjunction;
    const conjunctions = tokens[i].analyses.filter((a) => partOfSpeech(a.tag) === PartOfSpeech.conjunction);
    kept[i] =
      conjunctions.length > 0 ? conjunctions : [{ lemma: tokens[i].lower, tag: tagOf(PartOfSpeech.conjunction) }];
  }
}
