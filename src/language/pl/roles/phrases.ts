// Polish role phrases in the nominative, and the words for both sides together.
import { Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import { adjectiveRows } from '../inflection/adjectives.ts';
import { nounRows } from '../inflection/nouns.ts';

const FEMININE_PLURAL = GrammaticalNumber.plural | Gender.feminine;

/** Forms of `obie strony`, the whole phrase lower-cased. */
export const BOTH_SIDES: ReadonlyMap<string, number> = new Map([
  ['obie strony', FEMININE_PLURAL | Case.nominative | Case.accusative],
  ['obydwie strony', FEMININE_PLURAL | Case.nominative | Case.accusative],
  ['obu stron', FEMININE_PLURAL | Case.genitive],
  ['obu stronom', FEMININE_PLURAL | Case.dative],
  ['obiema stronami', FEMININE_PLURAL | Case.instrumental],
  ['obu stronami', FEMININE_PLURAL | Case.instrumental],
  ['obu stronach', FEMININE_PLURAL | Case.locative],
  ['strony', FEMININE_PLURAL | Case.nominative],
  ['oba kraje', GrammaticalNumber.plural | Gender.masculine | Case.nominative | Case.accusative],
  ['oba państwa', GrammaticalNumber.plural | Gender.neuter | Case.nominative | Case.accusative],
  ['oba mocarstwa', GrammaticalNumber.plural | Gender.neuter | Case.nominative | Case.accusative],
  ['obie delegacje', FEMININE_PLURAL | Case.nominative | Case.accusative],
]);

/** The nominative of an adjective or noun, in the number and gender of `tag`. */
export function nominative(lemma: string, adjective: boolean, tag: number): string {
  const plural = (tag & GrammaticalNumber.plural) !== 0 && (tag & GrammaticalNumber.singular) === 0;
  const feminine = (tag & Gender.feminine) !== 0 && (tag & (Gender.personal | Gender.masculine)) === 0;
  if (adjective) {
    const rows = adjectiveRows(lemma);
    if (plural) return (tag & Gender.personal ? rows.plural.personal : rows.plural.other)[0];
    const neuter = (tag & Gender.neuter) !== 0 && (tag & (Gender.personal | Gender.masculine)) === 0;
    return rows.singular[feminine ? 'feminine' : neuter ? 'neuter' : 'masculine'][0];
  }
  if (!plural) return lemma;
  const paradigm = lemma.endsWith('a') ? (feminine ? 'f' : 'p-a') : lemma.endsWith('o') ? 'n' : 'p';
  return nounRows(lemma, paradigm).plural?.[0] ?? lemma;
}
