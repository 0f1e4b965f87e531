// English morphology: the compiled lexicon, opened once, with the rules of capital letters and of words unknown to it.
import { openLexicon } from '../../lexicon/open.ts';
import type { Lexicon } from '../../lexicon/reader.ts';
import {
  ANY_CASE,
  type Analysis,
  GrammaticalNumber,
  type Morphology,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
  tagOf,
  VerbForm,
} from '../../morphology.ts';
import { remembered } from '../../remembered.ts';
import { rankOf, withoutRank } from './rank.ts';

/** Name of the compiled lexicon inside `dist`. */
export const LEXICON_FILE = 'en.lexicon';

const NOUN = tagOf(PartOfSpeech.noun, ANY_CASE | GrammaticalNumber.singular);
const NOUNS = tagOf(PartOfSpeech.noun, ANY_CASE | GrammaticalNumber.plural);
const ADJECTIVE = tagOf(PartOfSpeech.adjective, ANY_CASE | GrammaticalNumber.singular | GrammaticalNumber.plural);

/** Opens the compiled English lexicon. @throws LexiconError when it is missing or of another version. */
export function loadEnglishMorphology(): Morphology {
  return englishMorphology(openLexicon(LEXICON_FILE, 'English'));
}

/** English morphology over an open lexicon. The readings of a form stand likeliest first. */
export function englishMorphology(lexicon: Pick<Lexicon, 'lookUp'>): Morphology {
  return {
    analyse: remembered((form) => readingsOf(lexicon, form.replace(/[’ʼ]/g, "'").replace(/\u2011/g, '-'))),
  };
}

function readingsOf(lexicon: Pick<Lexicon, 'lookUp'>, form: string): readonly Analysis[] {
  const own = ranked(lexicon.lookUp(form));
  const lower = form.toLowerCase();
  if (form === lower) return own.length > 0 ? own : guess(lexicon, form);
  const small = ranked(lexicon.lookUp(lower));
  const capitalised = ranked(form === form.toUpperCase() ? lexicon.lookUp(form[0] + lower.slice(1)) : []);
  const names = [...own, ...capitalised];
  // A capital that the lexicon has for a name only: the small word is the likelier where it is common. `In` and `He` at the
  // head of a sentence are the small words, whatever else they abbreviate.
  const smallFirst = !names.some(({ tag }) => (tag & PROPER) !== 0) || (form[1] === lower[1] && isClosed(small));
  const all = small.length > 0 && smallFirst ? [...small, ...names] : [...names, ...small];
  if (all.length > 0) return all;
  return form.includes('-') ? guess(lexicon, form) : [];
}

const CLOSED: ReadonlySet<PartOfSpeech> = new Set([
  PartOfSpeech.preposition,
  PartOfSpeech.conjunction,
  PartOfSpeech.pronoun,
]);
const isClosed = (analyses: readonly Analysis[]): boolean => analyses.every(({ tag }) => CLOSED.has(partOfSpeech(tag)));

const ranked = (analyses: readonly Analysis[]): readonly Analysis[] =>
  [...analyses]
    .sort((a, b) => rankOf(a.tag) - rankOf(b.tag))
    .map(({ lemma, tag }) => ({ lemma, tag: withoutRank(tag) }));

const PREFIX =
  /^(?:re|un|co|pre|over|under|out|mis|anti|counter|non|de|ex|vice|pro|inter|multi|sub|semi|super)-?(?=\p{L}{4})/u;

/** What the shape of a word unknown to the lexicon tells. */
function guess(lexicon: Pick<Lexicon, 'lookUp'>, form: string): readonly Analysis[] {
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0 && hyphen < form.length - 1) {
    const before = form.slice(0, hyphen + 1);
    const behind = form.slice(hyphen + 1);
    // `Eon-seog`, `al-Karimi`
    if (/\p{Lu}/u.test(form) && lexicon.lookUp(behind.toLowerCase()).length === 0) return [];
    const last = readingsOf(lexicon, behind);
    const compound = last.flatMap(({ lemma, tag }) => {
      const part = partOfSpeech(tag);
      if (part === PartOfSpeech.noun || part === PartOfSpeech.adjective) return [{ lemma: before + lemma, tag }];
      return part === PartOfSpeech.verb ? [{ lemma: before + lemma, tag: ADJECTIVE }] : [];
    });
    return compound.length > 0 ? compound.slice(0, 2) : [{ lemma: form, tag: ADJECTIVE }];
  }
  const stem = form.replace(PREFIX, '');
  if (stem !== form) {
    const readings = ranked(lexicon.lookUp(stem));
    const prefix = form.slice(0, form.length - stem.length);
    if (readings.length > 0) return readings.map(({ lemma, tag }) => ({ lemma: prefix + lemma, tag }));
  }
  if (/ly$/.test(form)) return [{ lemma: form, tag: tagOf(PartOfSpeech.adverb) }];
  if (/ed$/.test(form))
    return [VerbForm.past, VerbForm.passiveParticiple].map((past) => ({
      lemma: form.slice(0, -2),
      tag: tagOf(PartOfSpeech.verb, 0, past),
    }));
  if (/ing$/.test(form))
    return [
      { lemma: form.slice(0, -3), tag: tagOf(PartOfSpeech.verb, 0, VerbForm.activeParticiple) },
      { lemma: form, tag: NOUN },
    ];
  if (/[^s]s$/.test(form)) return [{ lemma: form.slice(0, -1), tag: NOUNS }];
  if (/(?:al|ic|ous|ive|able|ible|less|ful|ish)$/.test(form)) return [{ lemma: form, tag: ADJECTIVE }];
  return [{ lemma: form, tag: NOUN }];
}
