// English words that go with the names of people, or tell that a capitalised word is no person.
import { Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import type { Pronoun } from '../../names.ts';
import { setOf } from '../../word-lists.ts';

export const NAME_PARTICLES = setOf(
  'von van der den de del della di da dos das du le la el al ibn bin bint ben abu ul y zu ten ter af e i st',
);

export const SURNAME_OPENERS = setOf(
  'al abd abu ben bin ibn el von van de di le la da del della du dos des der den mac san st ad as ar ter',
);

/** Written without their full stop. */
export const HONORIFICS = setOf(
  `mr mrs ms miss mx sir dame lord lady baroness baron dr prof professor rev reverend father sister brother pastor rabbi imam sheikh sheik shaikh
   ayatollah mullah maulana hojatoleslam gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl brig
   lt-gen maj-gen brig-gen lt-col lt-cmdr col-gen lieutenant-general major-general brigadier-general lieutenant-colonel colonel-general air-marshal
   rear-admiral petty warrant commodore constable inspector superintendent cllr cpt ltg bg mullah sayyid hojjatoleslam sri shri datuk haji ustad
   chief-marshal canon deacon vicar messrs madam madame monsieur mme herr frau sheikha emira
   brigadier marshal rear vice-admiral field king queen prince princess emir sultan pope cardinal archbishop bishop monsignor hon`,
);

export const NOT_PEOPLE = setOf(
  `street road avenue square airport port hospital hotel palace park bridge river lake mount mountain island islands strait gulf sea ocean cape bay
   province region district county state city town village university college school institute company firm bank ship vessel operation hurricane storm
   typhoon camp base fort valley airline brand magazine newspaper film movie`,
);

export const NEVER_NAMES = setOf(
  `god allah jesus christ bible koran quran internet facebook twitter telegram instagram youtube tiktok whatsapp truth social bitcoin brexit covid covid-19
   east west north south middle east western eastern northern southern central sea ocean ramadan christmas easter minister president prime premier secretary
   chancellor senator congress parliament senate council commission committee house ministry department news times post journal magazine party union
   university institute foundation association limited company airlines air force navy army international centre center school college beach city island
   islands river lake park street avenue square tower hotel resort press media patriot himars monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
   the this that these those there here when where while what who why how if but and or nor yet so as at by for from in into of on to with after before since until
   under over about against both all any some many most more such no not only even still also then now later earlier meanwhile however moreover although though because
   he she it they we you his her its their our my i another each every either neither several few asked speaking talks officials sources negotiators mediators diplomats
   american european african asian arab islamic muslim christian jewish republican democrat republicans democrats conservative labour liberal communist
   security defence defense foreign state special chief deputy former acting general gmt`,
);

/** Surnames that are words for things, offices and times as well. */
export const DOUBTFUL_SURNAMES = setOf(
  `park lane street king prince bishop pope field lake rivers hill hall banks post press house church temple bridge fort ford may march august west east
   north south parish camp court tower bell day monday friday summers winters law case price page marshal judge justice deacon major
   mayor chancellor constable sergeant cardinal abbott priest knight noble baron earl duke`,
);

export const PLACING = setOf('from near across around outside inside into toward towards through beyond');

/** Prepositions ask for no case by themselves here: the place of a word tells it. */
export const GOVERNED: ReadonlyMap<string, number> = new Map();

const { nominative, genitive } = Case;
const OBLIQUE = Case.genitive | Case.dative | Case.accusative | Case.instrumental | Case.locative;
const HE = GrammaticalNumber.singular | Gender.personal | Gender.masculine;
const SHE = GrammaticalNumber.singular | Gender.feminine;
const THEY = GrammaticalNumber.plural | Gender.personal | Gender.masculine | Gender.feminine | Gender.neuter;

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { tag: HE | nominative, possessive: false }],
  ['him', { tag: HE | OBLIQUE, possessive: false }],
  ['his', { tag: HE | genitive, possessive: true }],
  ['she', { tag: SHE | nominative, possessive: false }],
  ['her', { tag: SHE | OBLIQUE, possessive: true }],
  ['they', { tag: THEY | nominative, possessive: false }],
  ['them', { tag: THEY | OBLIQUE, possessive: false }],
  ['their', { tag: THEY | genitive, possessive: true }],
]);

/** Nouns for two people named before. */
const PAIRS =
  'men women people ministers leaders presidents premiers envoys negotiators diplomats officials statesmen neighbours counterparts chiefs';

/** Words that stand for the two last named together. */
export const BOTH: ReadonlySet<string> = new Set([
  ...['both', 'pair', 'duo', 'the ministers', 'the presidents', 'the envoys'],
  ...PAIRS.split(' ').map((noun) => `the two ${noun}`),
]);
