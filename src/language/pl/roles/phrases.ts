// Polish role phrases in the nominative, and the words for both sides together.
import { type Analysis, Case, Gender, GrammaticalNumber, PartOfSpeech, tagOf } from '../../morphology.ts';
import { adjectiveRows } from '../inflection/adjectives.ts';
import { declineNoun, nounRows } from '../inflection/nouns.ts';

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

/** Nominatives of the men whose feminine `lemma` may be: `nauczycielka` -> `nauczyciel`, `afrykanistka` -> `afrykanista`. */
export function manOf(lemma: string): string[] {
  if (lemma.endsWith('tka')) return [`${lemma.slice(0, -2)}a`, lemma.slice(0, -2)];
  if (lemma.endsWith('czka')) return [`${lemma.slice(0, -3)}k`, lemma.slice(0, -2), `${lemma.slice(0, -4)}ca`];
  if (lemma.endsWith('rka')) return [`${lemma.slice(0, -2)}z`, lemma.slice(0, -2)];
  if (lemma.endsWith('żka')) return [`${lemma.slice(0, -3)}g`];
  if (lemma.endsWith('czyni')) return [`${lemma.slice(0, -4)}a`];
  return lemma.endsWith('ka') ? [lemma.slice(0, -2), `${lemma.slice(0, -2)}in`, `${lemma.slice(0, -2)}ec`] : [];
}

/** Forms of women's titles that dictionaries leave out: `ministra`, `wiceministrę`. */
export function womensForms(lemmas: readonly string[]): Map<string, Analysis[]> {
  const forms = new Map<string, Analysis[]>();
  for (const lemma of lemmas) {
    for (const { form, tag } of declineNoun(lemma, 'f')) {
      const analysis = { lemma, tag: tagOf(PartOfSpeech.noun, tag) };
      const known = forms.get(form);
      if (known) known.push(analysis);
      else forms.set(form, [analysis]);
    }
  }
  return forms;
}
