// Narrows what each word can be to what its place allows.
import type { Language } from '../../../language/language.ts';
import { type Analysis, PartOfSpeech, partOfSpeech, tagOf, VerbForm, verbForm } from '../../../language/morphology.ts';
import type { WordOrder } from '../../../language/word-order.ts';
import { behindDateline } from '../dateline.ts';
import type { Quotations } from '../quotations.ts';
import { type Sentence, stopsWithin } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { Candidates, CLASS, classSet } from './word-candidates.ts';
import { ClassPicker } from './word-classes.ts';

/** Tokens with the analyses that their place leaves them, the class of each (indices into `WORD_CLASSES`), and where clauses open. */
export interface PlacedWords {
  readonly tokens: readonly Token[];
  readonly classes: Uint8Array;
  /** 1 at words with which a clause opens, at marks and verbs of saying behind which one does. */
  readonly opens: Uint8Array;
}

const FINITE = classSet('verb', 'be', 'have', 'do', 'modal');
const NOMINAL = classSet(
  'determiner',
  'demonstrative',
  'adjective',
  'noun',
  'nouns',
  'name',
  'numeral',
  'owner',
  'subject',
  'object',
);
export const isFiniteClass = (wordClass: number): boolean => FINITE[wordClass] === 1;
export const isNominalClass = (wordClass: number): boolean => NOMINAL[wordClass] === 1;

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

const candidatesOf = new WeakMap<WordOrder, Candidates>();

/**
 * The class of each word by its place, and the tokens with no other analyses than those of that class.
 * Every sentence is looked at by itself.
 */
export function placeWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: Quotations,
  { syntax, saying, orthography }: Pick<Language, 'syntax' | 'saying' | 'orthography'>,
  order: WordOrder,
): PlacedWords {
  const classes = new Uint8Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  const placed: Token[] = new Array(tokens.length);
  let candidates = candidatesOf.get(order);
  if (!candidates) {
    candidates = new Candidates({ syntax, saying, order });
    candidatesOf.set(order, candidates);
  }
  const picker = new ClassPicker(order, candidates, {
    stops: (index) => stopsWithin(tokens, index, quotations, orthography),
    quotes: (index) => quotations.all[quotations.of[index]]?.open === index,
  });
  for (const sentence of sentences) {
    const titled = isTitled(tokens, sentence);
    const report = behindDateline(tokens, sentence.first, sentence.last);
    const pick = (first: number, last: number): void =>
      picker.pick(tokens, first, last, titled, (i, { wordClass, analyses }, opening) => {
        const owner = wordClass === CLASS.mark && isPluralOwner(tokens, i, quotations);
        classes[i] = owner ? CLASS.owner : wordClass;
        opens[i] = opening && !owner ? 1 : 0;
        placed[i] = analyses === tokens[i].analyses ? tokens[i] : { ...tokens[i], analyses };
      });
    if (report > sentence.first) pick(sentence.first, report);
    pick(report, sentence.last);
    mendNouns(tokens, placed, classes, sentence);
    mendParticiples(placed, classes, sentence);
    mendPartedVerb(tokens, placed, classes, sentence);
  }
  return { tokens: placed, classes, opens };
}

const BEFORE_ATTRIBUTE = classSet('determiner', 'demonstrative', 'adjective', 'owner', 'numeral');
const BEHIND_ATTRIBUTE = classSet('noun', 'nouns', 'name', 'adjective');

/**
 * A participle between an article and its noun is an adjective (`the warring parties`); one in -ing at the start or
 * behind a pause heads words of its own (`, adding that`).
 */
function mendParticiples(tokens: Token[], classes: Uint8Array, { first, last }: Sentence): void {
  for (let i = first; i < last; i++) {
    const active = classes[i] === CLASS['present-participle'];
    if (!active && classes[i] !== CLASS['past-participle']) continue;
    const before = i > first ? classes[i - 1] : CLASS.start;
    if (BEFORE_ATTRIBUTE[before] === 1 && i + 1 < last && BEHIND_ATTRIBUTE[classes[i + 1]] === 1)
      classes[i] = CLASS.adjective;
    else if (active && (i === first || tokens[i - 1].text === ',' || before === CLASS.conjunction)) {
      const verb = verbAs(tokens[i], VerbForm.activeParticiple);
      const tag = tagOf(PartOfSpeech.verb, 0, VerbForm.presentAdverbial);
      if (verb) tokens[i] = { ...tokens[i], analyses: [{ lemma: verb.lemma, tag }] };
    }
  }
}

/**
 * A word taken for a verb right behind `a` and its noun, where a preposition or another verb governs the phrase, is a noun
 * (`held a phone call with`).
 */
function mendNouns(tokens: readonly Token[], placed: Token[], classes: Uint8Array, { first, last }: Sentence): void {
  for (let i = first + 3; i < last; i++) {
    if (classes[i] !== CLASS.verb || classes[i - 1] !== CLASS.noun || classes[i - 2] !== CLASS.determiner) continue;
    const past = classes[i - 3] === CLASS['past-participle'] ? verbAs(tokens[i - 3], VerbForm.past) : undefined;
    if (!past && classes[i - 3] !== CLASS.preposition && !isFiniteClass(classes[i - 3])) continue;
    const nouns = tokens[i].analyses.filter(({ tag }) => partOfSpeech(tag) === PartOfSpeech.noun);
    if (nouns.length === 0 || verbAs(tokens[i], VerbForm.past)) continue;
    classes[i] = CLASS.noun;
    placed[i] = { ...tokens[i], analyses: nouns };
    if (!past) continue;
    classes[i - 3] = CLASS.verb;
    placed[i - 3] = { ...tokens[i - 3], analyses: [past] };
  }
}

/**
 * One comma doesn't part a verb from its subject: of two forms that are past and participle alike, each behind a comma,
 * the second is the verb (`Peskov, asked about it, declined`).
 */
function mendPartedVerb(
  tokens: readonly Token[],
  placed: Token[],
  classes: Uint8Array,
  { first, last }: Sentence,
): void {
  let at = first;
  while (at < last && classes[at] !== CLASS.mark && !isFiniteClass(classes[at]) && classes[at] !== CLASS.conjunction)
    at++;
  const verb = at + 1;
  if (at === first || verb >= last || tokens[at].text !== ',' || classes[verb] !== CLASS.verb) return;
  const participle = verbAs(tokens[verb], VerbForm.passiveParticiple);
  if (!participle) return;
  for (let i = verb + 1; i < last - 1; i++) {
    if (isFiniteClass(classes[i]) || classes[i] === CLASS.conjunction) return;
    if (tokens[i].text !== ',' || classes[i + 1] !== CLASS['past-participle']) continue;
    const past = verbAs(tokens[i + 1], VerbForm.past);
    if (!past) return;
    classes[verb] = CLASS['past-participle'];
    placed[verb] = { ...tokens[verb], analyses: [participle] };
    classes[i + 1] = CLASS.verb;
    placed[i + 1] = { ...tokens[i + 1], analyses: [past] };
    return;
  }
}
