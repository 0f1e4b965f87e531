// Polish morphology: the compiled lexicon, opened once, with the rules of capital letters.

import { openLexicon } from '../../lexicon/open.ts';
import type { Lexicon } from '../../lexicon/reader.ts';
import {
  type Analysis,
  Case,
  Gender,
  GrammaticalNumber,
  type Morphology,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
  tagOf,
} from '../../morphology.ts';
import { remembered } from '../../remembered.ts';

const SG = GrammaticalNumber.singular;

/** Name of the compiled lexicon inside `dist`. */
export const LEXICON_FILE = 'pl.lexicon';

/** Opens the compiled Polish lexicon. @throws LexiconError when it is missing or of another version. */
export function loadPolishMorphology(): Morphology {
  return polishMorphology(openLexicon(LEXICON_FILE, 'Polish'));
}

/** Polish morphology over an open lexicon. */
export function polishMorphology(lexicon: Pick<Lexicon, 'lookUp'>): Morphology {
  return {
    analyse: remembered((form): readonly Analysis[] =>
      spellings(form).flatMap((spelling) => analyseSpelling(lexicon, spelling)),
    ),
  };
}

/** The spellings under which the lexicon may hold a form seen in running text. */
function spellings(form: string): string[] {
  const lower = form.toLowerCase();
  if (form === lower) return [form];
  const capitalised = lower.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return form === form.toUpperCase() && form.length > 1 ? [...new Set([form, capitalised, lower])] : [form, lower];
}

/** Endings that Polish hangs on an acronym after a hyphen (`ONZ-etu`, `MSZ-owi`), with the cases they show. */
const ACRONYM_ENDINGS: readonly (readonly [ending: RegExp, features: number])[] = [
  [/owi$/u, SG | Case.dative],
  [/i?em$/u, SG | Case.instrumental],
  [/a$/u, SG | Case.genitive | Case.accusative],
  [/u$/u, SG | Case.genitive | Case.locative],
  [/e$/u, SG | Case.locative],
  [/ów$/u, GrammaticalNumber.plural | Case.genitive],
  [/om$/u, GrammaticalNumber.plural | Case.dative],
  [/ami$/u, GrammaticalNumber.plural | Case.instrumental],
  [/ach$/u, GrammaticalNumber.plural | Case.locative],
];

/** The lexicon's readings; failing these, what the part after a hyphen tells. */
function analyseSpelling(lexicon: Pick<Lexicon, 'lookUp'>, form: string): readonly Analysis[] {
  const analyses = lexicon.lookUp(form);
  const hyphen = form.lastIndexOf('-');
  if (analyses.length > 0 || hyphen < 1) return analyses;
  const [before, after] = [form.slice(0, hyphen), form.slice(hyphen + 1)];
  if (/^\p{Lu}{2,}$/u.test(before) && /^\p{Ll}{1,4}$/u.test(after)) {
    const features = ACRONYM_ENDINGS.find(([ending]) => ending.test(after))?.[1];
    return features === undefined
      ? []
      : [{ lemma: before, tag: tagOf(PartOfSpeech.noun, features | Gender.masculine | PROPER) }];
  }
  if (!before.endsWith('o')) return [];
  return lexicon
    .lookUp(after)
    .filter(({ tag }) => partOfSpeech(tag) === PartOfSpeech.adjective)
    .map(({ lemma, tag }) => ({ lemma: `${before}-${lemma}`, tag }));
}
