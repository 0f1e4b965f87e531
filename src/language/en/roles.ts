// English nouns of office and relation, and the words that belong to them.
import { Case, GrammaticalNumber } from '../morphology.ts';
import type { RoleNoun, Roles } from '../roles.ts';

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const OFFICES: Readonly<Record<string, string>> = {
  head: 'president king queen monarch emir sultan pope ex-president then-president',
  leader: 'leader dictator strongman co-leader chieftain',
  government: 'premier chancellor vice-premier ex-premier taoiseach pm prime-minister',
  deputy: 'vice-president vice-chancellor',
  minister: 'minister ex-minister vice-minister undersecretary under-secretary',
  chief:
    'chief head chairman chairwoman chairperson chair co-chair director boss executive administrator coordinator manager superintendent rector',
  spokesperson: 'spokesman spokeswoman spokesperson spox',
  envoy: 'envoy negotiator mediator representative delegate emissary plenipotentiary interlocutor facilitator',
  adviser: 'adviser advisor aide confidant confidante assistant strategist lieutenant',
  diplomat: 'ambassador consul nuncio attaché',
  parliament: 'senator lawmaker legislator parliamentarian congressman congresswoman mp mep speaker deputy',
  army: 'commander commander-in-chief warlord marshal',
  secretary: 'secretary commissioner prosecutor ombudsman ombudswoman',
  official:
    'member governor mayor archbishop patriarch politician laureate founder co-founder treasurer minister-counsellor veteran figure chargé ' +
    'militant rebel organizer organiser campaigner',
};
const ANONYMOUS: Readonly<Record<string, string>> = {
  official: 'official source person insider officer people functionary figure individual',
  diplomat: 'diplomat',
};
const RELATIONS =
  'son-in-law son daughter brother sister wife husband father mother father-in-law brother-in-law grandson nephew niece cousin friend ally successor ' +
  'predecessor counterpart opposite-number colleague partner fiancée widow rival deputy associate';
const INDEPENDENT =
  'expert analyst economist journalist professor historian sociologist researcher scholar scientist actor author writer photographer lawyer doctor ' +
  'commentator correspondent reporter editor lecturer psychologist activist academic fellow pollster columnist';

function compile(): Map<string, RoleNoun> {
  const nouns = new Map<string, RoleNoun>();
  for (const [office, list] of Object.entries(OFFICES)) {
    const bare = office === 'chief' || office === 'official' || office === 'army' || office === 'secretary';
    for (const lemma of words(list)) nouns.set(lemma, bare ? { office, bare: true } : { office });
  }
  for (const [office, list] of Object.entries(ANONYMOUS))
    for (const lemma of words(list)) nouns.set(lemma, { office, anonymous: true });
  for (const lemma of words(RELATIONS))
    if (!nouns.has(lemma)) nouns.set(lemma, { office: 'relation', relation: true, bare: true });
  for (const lemma of words(INDEPENDENT)) nouns.set(lemma, { office: 'expert', independent: true });
  return nouns;
}

const COMPLEMENTS: Readonly<Record<string, string>> = {
  foreign: 'foreign state diplomatic diplomacy',
  defence: 'defence defense pentagon war',
  government: 'prime government cabinet',
  head: 'kremlin palace',
  security: 'intelligence mossad fsb sbu cia security spy',
  army: 'staff army military navy force',
  finance: 'finance treasury economy exchequer',
  office: 'office administration',
  parliament: 'parliament senate house caucus',
};

/** `leader` is whoever leads; a plain `minister` may be any of them. */
const POINTS_TO: Readonly<Record<string, string>> = {
  head: 'head',
  leader: 'leader head government',
  government: 'government',
  deputy: 'deputy',
  minister: 'minister foreign defence finance',
  foreign: 'foreign',
  defence: 'defence',
  security: 'security',
  army: 'army',
  finance: 'finance',
  office: 'office',
  parliament: 'parliament',
  spokesperson: 'spokesperson',
  envoy: 'envoy adviser',
  adviser: 'adviser envoy',
  diplomat: 'diplomat envoy',
  secretary: 'security secretary foreign defence finance',
  chief: 'chief',
  official: 'official',
};

const { nominative, genitive, dative, accusative, instrumental, locative } = Case;
const ANYWHERE = GrammaticalNumber.plural | nominative | genitive | dative | accusative | instrumental | locative;

export const roles: Roles = {
  nouns: compile(),
  forms: new Map(),
  complementOffices: new Map(
    Object.entries(COMPLEMENTS).flatMap(([office, list]) =>
      words(list).map((word): [string, string] => [word, office]),
    ),
  ),
  openOffices: new Set(['chief', 'minister', 'leader', 'secretary']),
  topicOpeners: [['for'], ['on'], ['in', 'charge', 'of']],
  joiners: new Set(['and']),
  ledBodies: new Set(words('administration government cabinet office team entourage campaign')),
  serving: new Set(words('relation adviser spokesperson envoy chief official diplomat secretary army')),
  pointsTo: new Map(Object.entries(POINTS_TO).map(([office, list]) => [office, words(list)])),
  bothSides: new Map([
    ['both sides', ANYWHERE],
    ['two sides', ANYWHERE],
    ['the sides', ANYWHERE],
    ['both countries', ANYWHERE],
    ['two countries', ANYWHERE],
    ['both governments', ANYWHERE],
    ['both delegations', ANYWHERE],
    ['both parties', ANYWHERE],
    ['two parties', ANYWHERE],
    ['two governments', ANYWHERE],
    ['two delegations', ANYWHERE],
    ['both capitals', ANYWHERE],
  ]),
  nominative: (lemma) => lemma,
  placePrepositions: new Set(['in', 'at']),
  complementPrepositions: new Map([
    ['of', 'any'],
    ['for', 'serving'],
    ['to', 'serving'],
    ['at', 'serving'],
  ]),
  originPrepositions: new Set(['from']),
  clubs: new Set(words('party club faction coalition bloc caucus')),
  prefixes: words('vice- co- ex- deputy- then-'),
  possessives: new Set(['his', 'her', 'their', 'its']),
  outside: new Set(
    words(
      'the a an this that these those another other same own each every any some no both such one two three several many few all more most later current new said',
    ),
  ),
  noDescriptors: new Set(words('mr mrs man woman person people witness side countryman nobody enemy father')),
  men: () => [],
  rankWords: new Set(['ranking']),
  affiliating: new Set(words('of from for with representing')),
  leading: words(
    'lead head chair co-chair command represent run direct oversee speak-for negotiate-for act-for work-for take-over preside-over ' +
      'answer-for sit-for talk-for co-lead lead-on-behalf-of speak-on-behalf-of negotiate-on-behalf-of act-on-behalf-of',
  ).map((verb) => (verb.startsWith('co-') ? [verb] : verb.split('-'))),
  sides: new Set(words('delegation side team behalf group party panel')),
};
