// The ways to take a word by its form alone: its classes, what each costs, and which clauses it may open or complete.
import {
  ANY_NUMBER,
  type Analysis,
  Case,
  GrammaticalNumber,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../../language/morphology.ts';
import type { Saying } from '../../../language/saying.ts';
import type { Syntax } from '../../../language/syntax.ts';
import { WORD_CLASSES, type WordClass, type WordOrder } from '../../../language/word-order.ts';
import type { Token } from '../tokens.ts';

export const CLASS = Object.fromEntries(WORD_CLASSES.map((name, index) => [name, index])) as Record<WordClass, number>;

/** One way to take a word. */
export interface Candidate {
  readonly wordClass: number;
  /** The analyses that the word keeps. */
  readonly analyses: readonly Analysis[];
  /** What it costs by itself. */
  readonly cost: number;
  /** Classes that it belongs behind (one byte each), and what it costs elsewhere: a base form, an auxiliary's participle. */
  readonly behind?: Uint8Array;
  readonly elsewhere: number;
  /** A form that is the verb of a clause. */
  readonly finite: boolean;
  /** What it costs to take the word as one that opens no clause, and as one that does. */
  readonly staying: number;
  readonly opening: number;
  /** A mark that ends sentences or shortens words. */
  readonly point: boolean;
  readonly comma: boolean;
  /** A word before the doer of a passive: it speaks for a participle before it (`drafted by Egypt`). */
  readonly doneBy: boolean;
  /** A verb whose subject may stand behind it although a clause begins with it (`, said Umerov`). */
  readonly says: boolean;
  /** A verb that may have whom it tells before the clause that it opens. */
  readonly tells: boolean;
}

/** What each rank below the likeliest part of speech of a word costs, and how far ranks count. */
const RANK = 1;
const LOWEST_RANK = 3;
/** A form that is past and participle alike: little speaks for the one that the lexicon has in the second place. */
const SECOND_FORM = 0.2;
/** What it costs to take a form of a verb of saying for a participle, and a determiner for a pronoun (`both`). */
const SAID_OF = 0.6;
const ALONE = 1.3;
/** What it costs to take a word that opens clauses for a determiner (`that deal`). */
const POINTING = 1;
/** What it costs to take the first word of a sentence for a common word where the lexicon has a name first, or for a name where it has not. */
const NAME_FIRST = 0.8;
/** What it costs to take the mark of an owner for a verb (`the deal's off`). */
const OWNED = 1.2;
/** What it costs to take a base form for the verb of a clause (`that talks be held`). */
const SUBJUNCTIVE = 1;
/** A word that is preposition and conjunction alike: little speaks for the one that the lexicon has first. */
const JOINS_CLAUSES = 0.3;
/** What it costs to take a word written with a capital inside a sentence for a verb. */
const CAPITAL_VERB = 2.5;

/** What it costs to take a base form, an auxiliary's participle (`had`) or a noun like an auxiliary (`will`) where nothing asks for it. */
const BASE_ELSEWHERE = 1;
const AUXILIARY_ELSEWHERE = 4;

/** What it costs that a clause begins here. */
const OPENING = { never: Number.POSITIVE_INFINITY, pause: 0.25, break: 0.05, coordinator: 0.4, contact: 0.25 };
/** What it costs that none does, although the word opens clauses (`if asked`, `what to do`, `to that`). */
const STAYING = { subordinator: 1.2, question: 0.8, that: 4 };

const NONE: readonly Analysis[] = [];
const OBLIQUE = Case.accusative | Case.dative;
const BREAK = /^[;:()–—-]$/;
const POINT = /^(?:[.!?…]|\.\.+)$/;

const VERBS = new Set([CLASS.verb, CLASS.infinitive, CLASS['past-participle'], CLASS.modal]);

const isFiniteForm = (form: VerbForm): boolean =>
  form === VerbForm.present || form === VerbForm.past || form === VerbForm.conditional;

/** One byte a class. */
export function classSet(...names: readonly WordClass[]): Uint8Array {
  const set = new Uint8Array(WORD_CLASSES.length);
  for (const name of names) set[CLASS[name]] = 1;
  return set;
}

/** Classes with a base form behind them, or with a participle. */
export const TAKES_BASE = classSet('modal', 'do', 'to');
const TAKES_PARTICIPLE = classSet('have', 'be');
const TAKES_NOUN = classSet('determiner', 'demonstrative', 'adjective', 'owner', 'noun');
const AUXILIARY = classSet('be', 'have', 'do');

/** The classes by which an analysis may be taken. */
function classesOf({ lemma, tag }: Analysis, order: WordOrder): readonly number[] {
  switch (partOfSpeech(tag)) {
    case PartOfSpeech.noun:
      if (tag & PROPER) return [CLASS.name];
      return [(tag & ANY_NUMBER) === GrammaticalNumber.plural ? CLASS.nouns : CLASS.noun];
    case PartOfSpeech.adjective:
      return [CLASS.adjective];
    case PartOfSpeech.adverb:
    case PartOfSpeech.particle:
      return [CLASS.adverb];
    case PartOfSpeech.preposition:
      return [CLASS.preposition];
    case PartOfSpeech.conjunction:
      return [CLASS.conjunction];
    case PartOfSpeech.numeral:
      return [CLASS.numeral];
    case PartOfSpeech.pronoun:
      return [...(tag & Case.nominative ? [CLASS.subject] : []), ...(tag & OBLIQUE ? [CLASS.object] : [])];
    case PartOfSpeech.verb: {
      const kind = order.auxiliaries.get(lemma);
      const form = verbForm(tag);
      if (kind === 'be' || kind === 'have' || kind === 'do')
        return [form === VerbForm.activeParticiple && kind !== 'be' ? CLASS['present-participle'] : CLASS[kind]];
      if (kind) return [CLASS.modal];
      if (form === VerbForm.infinitive) return [CLASS.infinitive];
      if (form === VerbForm.passiveParticiple) return [CLASS['past-participle']];
      if (form === VerbForm.activeParticiple || form === VerbForm.gerund) return [CLASS['present-participle']];
      return [CLASS.verb];
    }
    default:
      return [CLASS.noun];
  }
}

type Draft = { wordClass: number; analyses: readonly Analysis[]; cost: number; base: boolean; finite: boolean };

const draft = (wordClass: number, analyses: readonly Analysis[], cost = 0): Draft => ({
  wordClass,
  analyses,
  cost,
  base: false,
  finite: false,
});

/** What is asked of a language to tell the candidates of its words. */
export interface CandidateLanguage {
  readonly syntax: Syntax;
  readonly saying: Saying;
  readonly order: WordOrder;
}

/** The candidates of words, each form worked out once. */
export class Candidates {
  readonly #language: CandidateLanguage;
  readonly #inner = new Map<string, readonly Candidate[]>();
  readonly #opening = new Map<string, readonly Candidate[]>();

  constructor(language: CandidateLanguage) {
    this.#language = language;
  }

  /** `inner` tells that a capital means something, as it does inside a sentence. */
  of(token: Token, inner: boolean): readonly Candidate[] {
    const known = inner ? this.#inner : this.#opening;
    let candidates = known.get(token.text);
    if (!candidates) {
      candidates = drafts(token, this.#language.order, inner).map((one) => complete(one, token, this.#language));
      if (known.size >= MOST_FORMS) known.clear();
      known.set(token.text, candidates);
    }
    return candidates;
  }
}

/** Forms kept; a report has a few hundred different ones. */
const MOST_FORMS = 20_000;

function drafts(token: Token, order: WordOrder, inner: boolean): Draft[] {
  if (token.kind === 'mark') return [draft(CLASS.mark, NONE)];
  if (token.kind === 'number') return [draft(CLASS.numeral, NONE)];
  const found: Draft[] = [];
  const owner = order.ownerMarks.has(token.lower);
  if (owner) found.push(draft(CLASS.owner, NONE));
  if (token.lower === order.infinitiveMark) found.push(draft(CLASS.to, NONE));
  if (order.determiners.has(token.lower)) {
    const alone = order.pronominal.has(token.lower);
    found.push(draft(alone ? CLASS.demonstrative : CLASS.determiner, token.analyses));
    if (!alone) return found;
  }
  /** Ranks count parts of speech: the forms of a verb that look alike stand together, names apart. */
  const nameFirst = token.capital && token.analyses.length > 0 && (token.analyses[0].tag & PROPER) !== 0;
  const named = token.capital && inner && token.analyses.some(({ tag }) => (tag & PROPER) !== 0);
  let rank = named ? 0 : -1;
  let rankOfVerb = -1;
  let verbForms = 0;
  for (const analysis of token.analyses) {
    const isVerb = partOfSpeech(analysis.tag) === PartOfSpeech.verb;
    const proper = (analysis.tag & PROPER) !== 0;
    const form = isVerb ? verbForm(analysis.tag) : VerbForm.none;
    const base = form === VerbForm.infinitive;
    if (isVerb && rankOfVerb >= 0) verbForms++;
    else if (!proper) rank++;
    if (isVerb && rankOfVerb < 0) rankOfVerb = rank;
    const place = proper ? 0 : isVerb ? rankOfVerb * RANK + Math.min(verbForms, 2) * SECOND_FORM : rank * RANK;
    const capital = inner && token.capital;
    for (const wordClass of classesOf(analysis, order)) {
      const finite = isFiniteForm(form);
      const same = found.find((one) => one.wordClass === wordClass && one.base === base && one.finite === finite);
      if (same) {
        const [first] = same.analyses;
        // A verb keeps its likeliest reading alone: `lay` is the past of `lie` in the second place. What is past and
        // present alike (`put`) is past in the news.
        if (!isVerb || verbForm(first.tag) === form) same.analyses = [...same.analyses, analysis];
        else if (form === VerbForm.past && first.lemma === analysis.lemma) same.analyses = [analysis];
        continue;
      }
      const cost =
        Math.min(place, LOWEST_RANK * RANK) +
        (inner || proper === nameFirst ? 0 : NAME_FIRST) +
        (owner && isVerb ? OWNED : 0) +
        (capital && VERBS.has(wordClass) ? CAPITAL_VERB : 0) +
        (form === VerbForm.conditional ? SUBJUNCTIVE : 0);
      found.push({ wordClass, analyses: [analysis], cost, base, finite });
    }
  }
  // A title is a name and a common noun at once: `President Lula`.
  const name = token.capital ? found.find(({ wordClass }) => wordClass === CLASS.name) : undefined;
  if (name) {
    const common = token.analyses.filter(({ tag }) => {
      const part = partOfSpeech(tag);
      return (tag & PROPER) === 0 && (part === PartOfSpeech.noun || part === PartOfSpeech.adjective);
    });
    name.analyses = [...name.analyses, ...common];
  }
  if (found.length === 0) found.push(draft(token.capital ? CLASS.name : CLASS.noun, NONE));
  // A name can look like a verb (`Jared`, `Chuck`).
  else if (token.capital && found.every(({ wordClass }) => VERBS.has(wordClass))) {
    if (inner) return [draft(CLASS.name, NONE)];
    found.push(draft(CLASS.name, NONE, NAME_FIRST));
  }
  return found;
}

/** Classes of words that are no openers although others of their form are (`that deal`, `after the talks`). */
const PLAIN = new Set([
  CLASS.determiner,
  CLASS.demonstrative,
  CLASS.preposition,
  CLASS.object,
  CLASS.noun,
  CLASS.nouns,
  CLASS.name,
]);

function complete(one: Draft, token: Token, { syntax, saying, order }: CandidateLanguage): Candidate {
  const { wordClass, analyses } = one;
  const verb = analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);
  const says = verb !== undefined && saying.verbs.has(verb.lemma);
  let staying = 0;
  let opening: number = OPENING.never;
  const kind = syntax.subordinators.get(token.lower);
  const relative = analyses.some((a) => syntax.relatives.has(a.lemma));
  const point = wordClass === CLASS.mark && POINT.test(token.text);
  if (wordClass === CLASS.mark)
    opening = point ? OPENING.never : BREAK.test(token.text) ? OPENING.break : OPENING.pause;
  else if (relative || kind === 'question') {
    staying = STAYING.question;
    opening = 0;
  } else if (kind !== undefined && !PLAIN.has(wordClass)) {
    staying = kind === 'that' ? STAYING.that : STAYING.subordinator;
    opening = 0;
  } else if (syntax.coordinators.has(token.lower) || wordClass === CLASS.conjunction) opening = OPENING.coordinator;
  else if (verb && saying.contactVerbs?.has(verb.lemma)) opening = OPENING.contact;
  let { cost } = one;
  if (opening === 0 && wordClass === CLASS.conjunction) cost = Math.min(cost, JOINS_CLAUSES);
  if (wordClass === CLASS.demonstrative && kind === 'that') cost += POINTING;
  if (wordClass === CLASS['past-participle'] && verb && saying.contactVerbs?.has(verb.lemma)) cost += SAID_OF;
  if ((wordClass === CLASS.subject || wordClass === CLASS.object) && order.pronominal.has(token.lower)) cost = ALONE;
  const participle = verb !== undefined && verbForm(verb.tag) === VerbForm.passiveParticiple;
  const auxiliary = token.analyses.some((a) => order.auxiliaries.has(a.lemma));
  const behind = one.base
    ? TAKES_BASE
    : participle && AUXILIARY[wordClass] === 1
      ? TAKES_PARTICIPLE
      : wordClass === CLASS.noun && auxiliary
        ? TAKES_NOUN
        : undefined;
  return {
    wordClass,
    analyses,
    cost,
    behind,
    elsewhere: one.base ? BASE_ELSEWHERE : AUXILIARY_ELSEWHERE,
    finite: one.finite,
    staying,
    opening,
    point,
    comma: token.text === ',',
    doneBy: wordClass === CLASS.preposition && saying.doneBy?.has(token.lower) === true,
    says,
    tells: verb !== undefined && saying.addressingVerbs?.has(verb.lemma) === true,
  };
}
