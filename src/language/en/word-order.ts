// What English word order tells: which class of word goes behind which, and the case behind each preposition.
import { Case } from '../morphology.ts';
import { words } from '../word-lists.ts';
import type { AuxiliaryKind, WordOrder } from '../word-order.ts';

/** `of` alone makes an owner. */
const prepositionsByCase: readonly (readonly [number, string])[] = [
  [Case.genitive, 'of'],
  [Case.instrumental, 'with between alongside among amongst'],
  [Case.dative, 'to toward towards unto'],
  [Case.locative, 'in at on inside within near outside aboard around across amid about over under upon off'],
  [
    Case.accusative,
    'by for against into through throughout via per onto despite without beyond during after before since until till ' +
      'from as than like unlike except besides behind above below beneath beside regarding concerning following pending ' +
      'including excluding versus vs plus past down up out along opposite notwithstanding',
  ],
];

const auxiliariesByKind: Readonly<Record<AuxiliaryKind, string>> = {
  be: 'be',
  have: 'have',
  do: 'do',
  will: "will shall 'll",
  would: "would 'd",
  may: 'can could may might must should ought',
};

const FINITE_FORBIDDEN = 'verb -4, be -4, have -4, do -4, modal -4, infinitive -4';

export const wordOrder: WordOrder = {
  determiners: new Set(
    words(
      'the a an this that these those my your his her its our their each every some any no another both either neither all ' +
        'such what which whose more most less many much few fewer several enough',
    ),
  ),
  definites: new Set(words('the my your his her its our their')),
  pronominal: new Set(
    words(
      'this that these those his her each some any another both either neither all such what which whose more most less ' +
        'many much few fewer several enough',
    ),
  ),
  prepositions: new Map(
    prepositionsByCase.flatMap(([bits, list]) => words(list).map((word): [string, number] => [word, bits])),
  ),
  particles: new Set(words('off up out down back away forward over')),
  infinitiveMark: 'to',
  ownerMarks: new Set(["'s", "'"]),
  auxiliaries: new Map(
    (Object.entries(auxiliariesByKind) as [AuxiliaryKind, string][]).flatMap(([kind, list]) =>
      words(list).map((word): [string, AuxiliaryKind] => [word, kind]),
    ),
  ),
  prospective: new Set(
    words(
      'due set expected scheduled slated poised going supposed planned meant bound likely certain sure about ready',
    ),
  ),
  reported: new Set(words('said reported rumoured rumored believed thought understood known alleged claimed reckoned')),
  transitions: {
    start: 'verb -1.5, infinitive -1, past-participle -0.5, present-participle -0.3, name 0.3, owner -6',
    opening: 'verb -2.5, be -1.5, have -1.5, do -1, modal -1.5, infinitive -1.2, past-participle -1, owner -6',
    mark: 'infinitive -1.2, past-participle -0.2, verb 0.1, owner -2',
    determiner: `noun 1.2, adjective 0.9, name 0.4, numeral 0.3, present-participle 0.2, past-participle 0.2, ${FINITE_FORBIDDEN}, preposition -2, determiner -1.5, mark -2, object -3, subject -3, to -3, conjunction -2, owner -6`,
    demonstrative: `noun 1, adjective 0.7, name -1.2, numeral 0.3, ${FINITE_FORBIDDEN}, preposition -2, determiner -1.5, demonstrative -1, mark -2, object -3, subject -3, to -3, conjunction -2, owner -6`,
    adjective:
      'noun 1.2, adjective 0.3, name 0.2, verb -1.5, infinitive -2.5, past-participle -0.8, preposition 0.2, to 0.3, owner -6, determiner -0.8',
    noun: 'past-participle -0.1, demonstrative -1.2, verb 0.5, be 0.5, have 0.5, modal 0.5, preposition 0.6, noun 0.3, mark 0.2, infinitive -2.5, owner 1, adjective -0.2, determiner -0.5, conjunction 0.2',
    nouns: 'noun -0.6, nouns -0.4, verb 0.7',
    name: 'demonstrative -1.2, verb 0.8, be 0.5, have 0.5, modal 0.5, name 0.6, noun 0.4, preposition 0.3, infinitive -2.5, owner 1, adjective -0.4, past-participle -0.3, present-participle -0.2',
    numeral: 'noun 1, numeral 0.3, verb -0.7, modal -3, infinitive -2.5, owner -1',
    owner:
      'noun 1, adjective 0.8, name 0.6, numeral 0.3, present-participle -0.3, past-participle -0.3, determiner -3, preposition -1, mark -0.7, subject -3, object -3, verb -3, be -4, have -4, do -4, modal -4, infinitive -4',
    subject:
      'verb 1.5, be 1, have 1, do 1, modal 1, noun -2, name -2, adjective -1.5, infinitive -1.5, past-participle -1.5, present-participle -1, owner -6, adverb 0.3',
    object: 'infinitive -0.5, noun -0.6, owner -6',
    preposition: `noun 0.6, name 0.6, determiner 0.8, demonstrative 0.7, numeral 0.5, present-participle 0.5, adjective 0.5, object 0.6, ${FINITE_FORBIDDEN}, subject -3, past-participle -1, owner -6`,
    to: 'infinitive 4, be 4, have 4, do 4, verb -6, modal -6, noun -3, name -3, determiner -4, adjective -3, past-participle -4, present-participle -3, preposition -3, mark -2, owner -6, numeral -3, object -3, subject -4, conjunction -2, to -4',
    conjunction:
      'infinitive -0.4, subject 0.6, determiner 0.6, demonstrative 0.4, noun 0.3, name 0.5, verb 0.3, past-participle -0.3, present-participle 0.3, owner -6',
    adverb: 'verb 0.6, past-participle 0.2, adjective 0.4, noun -0.6, preposition 0.1, adverb 0.1, owner -6',
    verb: 'mark 0.1, determiner 0.7, demonstrative 0.4, preposition 0.5, noun 0.2, name 0.3, object 0.6, to 0.6, adverb 0.3, verb -0.8, be -0.5, have -0.5, modal -0.5, infinitive -2.5, conjunction 0.4, subject 0.3, owner -6, past-participle -0.8',
    infinitive:
      'determiner 0.7, demonstrative 0.4, preposition 0.5, noun 0.2, name 0.3, object 0.6, to 0.4, adverb 0.3, verb -1.5, be -0.8, have -0.8, modal -0.8, infinitive -2.5, conjunction 0.2, owner -6',
    'past-participle':
      'preposition 0.6, to 0.5, noun -0.1, conjunction 0.2, mark 0.1, verb -0.8, infinitive -2.5, adverb 0.2, owner -6',
    'present-participle':
      'determiner 0.5, preposition 0.5, noun 0.4, name 0.3, object 0.4, to 0.3, verb -1, infinitive -2.5, owner -4',
    be: 'past-participle 1.6, present-participle 1.4, adjective 0.8, determiner 0.6, adverb 0.5, preposition 0.4, to 0.4, verb -4, infinitive -4, noun -0.4, owner -6',
    have: 'past-participle 2.2, determiner 0.5, to 0.5, adverb 0.4, verb -3, infinitive -4, noun 0, adjective 0, be 1, owner -6',
    do: 'infinitive 1.5, determiner 0.4, adverb 0.6, verb -4, have 1, be -1, owner -6',
    modal:
      'infinitive 2.2, be 2, have 2, do 0.5, adverb 0.6, verb -4, noun -2, adjective -2, past-participle -2.5, preposition -1, owner -6',
  },
};
