// Polish pronouns that point back to someone named before.
import { Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import type { Pronoun } from '../../names.ts';

const { nominative, genitive, dative, accusative, instrumental, locative } = Case;
const HE = GrammaticalNumber.singular | Gender.personal | Gender.masculine;
const SHE = GrammaticalNumber.singular | Gender.feminine;
const THEY = GrammaticalNumber.plural | Gender.personal;
const ALL = GrammaticalNumber.plural | Gender.personal | Gender.masculine | Gender.feminine | Gender.neuter;

const entry = (form: string, tag: number, possessive = false): [string, Pronoun] => [form, { tag, possessive }];

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  entry('on', HE | nominative),
  entry('jego', HE | genitive | accusative, true),
  entry('niego', HE | genitive | accusative),
  entry('go', HE | genitive | accusative),
  entry('jemu', HE | dative),
  entry('niemu', HE | dative),
  entry('mu', HE | dative),
  entry('nim', HE | instrumental | locative),
  entry('ona', SHE | nominative),
  entry('jej', SHE | genitive | dative, true),
  entry('niej', SHE | genitive | dative | locative),
  entry('ją', SHE | accusative),
  entry('nią', SHE | accusative | instrumental),
  entry('oni', THEY | nominative),
  entry('ich', ALL | genitive | accusative, true),
  entry('nich', ALL | genitive | accusative | locative),
  entry('im', ALL | dative),
  entry('nimi', ALL | instrumental),
]);

/** Words that stand for the two last named together. */
export const BOTH: ReadonlySet<string> = new Set(['obaj', 'obydwaj', 'obu', 'obydwu', 'oboje']);
