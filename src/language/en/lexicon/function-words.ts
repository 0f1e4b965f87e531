// The closed classes of English, which the lexicon's sources tell too loosely.
import { ANY_CASE, Case, Gender, GrammaticalNumber, PartOfSpeech, Person, tagOf, VerbForm } from '../../morphology.ts';

const SG = GrammaticalNumber.singular;
const PL = GrammaticalNumber.plural;
const BOTH = SG | PL;
const HE = Gender.personal | Gender.masculine;
const SHE = Gender.feminine;
const IT = Gender.neuter;
const OBLIQUE = ANY_CASE & ~(Case.nominative | Case.vocative);

/** One form, its lemma and tag; the readings of one form stand likeliest first. */
export type FunctionReading = readonly [form: string, lemma: string, tag: number];

const plain = (list: string, ...parts: PartOfSpeech[]): FunctionReading[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((word) => parts.map((part): FunctionReading => [word, word, tagOf(part)]));

const pronoun = (lemma: string, form: string, features: number): FunctionReading => [
  form,
  lemma,
  tagOf(PartOfSpeech.pronoun, features),
];

const verb = (lemma: string, forms: string, form: VerbForm, features = 0): FunctionReading[] =>
  forms.split(' ').map((word): FunctionReading => [word, lemma, tagOf(PartOfSpeech.verb, features, form)]);

const ALL_PERSONS = Person.first | Person.second | Person.third;
const NOT_THIRD_SINGULAR = PL | Person.first | Person.second | Person.third;
const THIRD = SG | Person.third;
const ANYBODY = BOTH | ALL_PERSONS;

const { preposition, conjunction, adverb, particle, numeral, adjective } = PartOfSpeech;

export const FUNCTION_READINGS: readonly FunctionReading[] = [
  ...plain(
    `of in on at to by with from for about into through between under over against per via onto despite without within
     amid among amongst alongside across around aboard beyond behind beside besides beneath below above inside outside
     toward towards upon unto during throughout near off like unlike except regarding concerning notwithstanding versus vs
     opposite pending according`,
    preposition,
  ),
  ...plain('up down out away back forward', adverb, preposition),
  ...verb('back', 'back', VerbForm.infinitive),
  ...verb('back', 'back', VerbForm.present, NOT_THIRD_SINGULAR),
  ...verb('like', 'like', VerbForm.infinitive),
  ...plain('after before until till since as than', preposition, conjunction),
  ...plain('once', adverb, conjunction),
  ...plain('and or but nor yet if unless because although though whereas while whilst lest whether', conjunction),
  ...plain('when where why how whenever wherever', conjunction, adverb),
  ...plain(
    'not never also only even too very quite rather just still already again ever soon then now here there',
    adverb,
  ),
  ...plain('so', adverb, conjunction),
  ["n't", 'not', tagOf(particle)],
  ...plain('neither either', conjunction, PartOfSpeech.pronoun),
  ['that', 'that', tagOf(conjunction)],
  pronoun('that', 'that', ANY_CASE | SG),
  ...plain('the a an every', PartOfSpeech.pronoun),
  pronoun('no', 'no', ANY_CASE | BOTH),
  ...['this', 'each', 'another', 'such', 'what', 'which', 'much', 'whatever', 'whichever'].map((word) =>
    pronoun(word, word, ANY_CASE | SG),
  ),
  ...['these', 'those', 'both', 'few', 'many', 'several', 'others'].map((word) => pronoun(word, word, ANY_CASE | PL)),
  ...['some', 'any', 'all', 'most', 'more', 'none'].map((word) => pronoun(word, word, ANY_CASE | BOTH)),
  ...['who', 'whoever'].map((word) => pronoun(word, word, Case.nominative | BOTH)),
  pronoun('who', 'whom', OBLIQUE | BOTH),
  pronoun('whose', 'whose', ANY_CASE | BOTH),
  pronoun('I', 'i', Case.nominative | SG | Person.first),
  pronoun('I', 'me', OBLIQUE | SG | Person.first),
  pronoun('we', 'we', Case.nominative | PL | Person.first),
  pronoun('we', 'us', OBLIQUE | PL | Person.first),
  pronoun('you', 'you', ANY_CASE | BOTH | Person.second),
  pronoun('he', 'he', Case.nominative | SG | HE | Person.third),
  pronoun('he', 'him', OBLIQUE | SG | HE | Person.third),
  pronoun('she', 'she', Case.nominative | SG | SHE | Person.third),
  pronoun('she', 'her', OBLIQUE | SG | SHE | Person.third),
  pronoun('it', 'it', ANY_CASE | SG | IT | Person.third),
  pronoun('they', 'they', Case.nominative | PL | Person.third),
  pronoun('they', 'them', OBLIQUE | PL | Person.third),
  ...['my', 'your', 'his', 'its', 'our', 'their', 'own'].map(
    (word): FunctionReading => [word, word, tagOf(adjective, ANY_CASE | BOTH)],
  ),
  ...['himself', 'themselves', 'itself', 'myself', 'ourselves', 'yourself', 'yourselves'].map((word) =>
    pronoun(word, word, OBLIQUE | BOTH),
  ),
  pronoun('herself', 'herself', OBLIQUE | SG),
  ...[
    'nobody',
    'somebody',
    'anybody',
    'everybody',
    'someone',
    'anyone',
    'everyone',
    'nothing',
    'something',
    'anything',
    'everything',
    'one',
  ].map((word) => pronoun(word, word, ANY_CASE | SG)),
  ...`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety`
    .split(/\s+/)
    .map((word): FunctionReading => [word, word, tagOf(numeral, ANY_CASE | PL)]),
  ...['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'].map(
    (word): FunctionReading => [word, word, tagOf(numeral, ANY_CASE | BOTH)],
  ),
  ...verb('be', 'is', VerbForm.present, THIRD),
  ...verb('be', "'s", VerbForm.present, THIRD),
  ...verb('be', 'am', VerbForm.present, SG | Person.first),
  ...verb('be', "'m", VerbForm.present, SG | Person.first),
  ...verb('be', "are 're", VerbForm.present, NOT_THIRD_SINGULAR),
  ...verb('be', 'was', VerbForm.past, SG | Person.first | Person.third),
  ...verb('be', 'were', VerbForm.past, ANYBODY),
  ...verb('be', 'be', VerbForm.infinitive),
  ...verb('be', 'be', VerbForm.conditional),
  ...verb('be', 'been', VerbForm.passiveParticiple),
  ...verb('be', 'being', VerbForm.activeParticiple),
  ...verb('be', "isn't ain't", VerbForm.present, THIRD),
  ...verb('be', "aren't", VerbForm.present, NOT_THIRD_SINGULAR),
  ...verb('be', "wasn't", VerbForm.past, SG | Person.first | Person.third),
  ...verb('be', "weren't", VerbForm.past, ANYBODY),
  ...verb('have', 'has', VerbForm.present, THIRD),
  ...verb('have', "have 've", VerbForm.present, NOT_THIRD_SINGULAR),
  ...verb('have', 'have', VerbForm.infinitive),
  ...verb('have', 'had', VerbForm.past, ANYBODY),
  ...verb('have', 'had', VerbForm.passiveParticiple),
  ...verb('have', 'having', VerbForm.activeParticiple),
  ...verb('have', "hasn't", VerbForm.present, THIRD),
  ...verb('have', "haven't", VerbForm.present, NOT_THIRD_SINGULAR),
  ...verb('have', "hadn't", VerbForm.past, ANYBODY),
  ...verb('do', 'does', VerbForm.present, THIRD),
  ...verb('do', 'do', VerbForm.present, NOT_THIRD_SINGULAR),
  ...verb('do', 'do', VerbForm.infinitive),
  ...verb('do', 'did', VerbForm.past, ANYBODY),
  ...verb('do', 'done', VerbForm.passiveParticiple),
  ...verb('do', 'doing', VerbForm.activeParticiple),
  ...verb('do', "doesn't", VerbForm.present, THIRD),
  ...verb('do', "don't", VerbForm.present, NOT_THIRD_SINGULAR),
  ...verb('do', "didn't", VerbForm.past, ANYBODY),
  ...verb('will', "will 'll won't", VerbForm.present, ANYBODY),
  ...verb('shall', "shall shan't", VerbForm.present, ANYBODY),
  ...verb('would', "would 'd wouldn't", VerbForm.present, ANYBODY),
  ...verb('can', "can cannot can't", VerbForm.present, ANYBODY),
  ...verb('could', "could couldn't", VerbForm.present, ANYBODY),
  ...verb('may', 'may', VerbForm.present, ANYBODY),
  ...verb('might', "might mightn't", VerbForm.present, ANYBODY),
  ...verb('must', "must mustn't", VerbForm.present, ANYBODY),
  ...verb('should', "should shouldn't", VerbForm.present, ANYBODY),
  ...verb('ought', 'ought', VerbForm.present, ANYBODY),
  ...['will', 'must'].map((word): FunctionReading => [word, word, tagOf(PartOfSpeech.noun, ANY_CASE | SG)]),
];
