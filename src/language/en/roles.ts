// English nouns of office and relation, and the words that belong to them.
import { Case, GrammaticalNumber } from '../morphology.ts';
import type { RoleNoun, Roles } from '../roles.ts';
import { words } from '../word-lists.ts';

const OFFICES: Readonly<Record<string, string>> = {
  head: 'president ex-president then-president president-elect emir',
  monarch: 'king queen monarch sultan pope pontiff prince princess kaiser emperor crown-prince',
  leader: 'leader dictator strongman co-leader chieftain ruler caudillo',
  government:
    'premier chancellor vice-premier ex-premier taoiseach pm prime-minister premier-designate chancellor-designate',
  deputy: 'vice-president vice-chancellor tánaiste tanaiste',
  minister: 'minister ex-minister vice-minister undersecretary under-secretary',
  chief:
    'chief head chairman chairwoman chairperson chair co-chair co-chairman vice-chairman vice-chair vice-chairwoman director boss executive administrator ' +
    'coordinator co-ordinator manager superintendent rector ceo cfo coo president-general director-general supremo mastermind ringleader commandant',
  spokesperson: 'spokesman spokeswoman spokesperson spox mouthpiece',
  envoy:
    'envoy negotiator mediator representative delegate emissary plenipotentiary interlocutor facilitator co-mediator peacemaker go-between intermediary ' +
    'troubleshooter sherpa dealmaker broker arbitrator conciliator rep',
  adviser: 'adviser advisor aide confidant confidante assistant strategist lieutenant consigliere protégé counsellor',
  diplomat: 'ambassador consul nuncio attaché ex-ambassador envoy-designate high-commissioner',
  parliament:
    'senator lawmaker legislator parliamentarian congressman congresswoman mp mep speaker deputy backbencher whip peer councillor td msp ' +
    'frontbencher assemblyman assemblywoman',
  army: 'commander commander-in-chief warlord marshal spymaster brigadier-general chief-of-staff guerrilla',
  secretary: 'secretary secretary-general commissioner commissioner-general prosecutor attorney',
  local: 'governor mayor lieutenant-governor prefect sheriff ombudsman ombudswoman ex-governor ex-mayor',
  official:
    'member archbishop patriarch politician laureate founder co-founder treasurer minister-counsellor veteran figure chargé ' +
    'militant rebel organizer organiser campaigner steward convener convenor trustee owner co-owner magnate tycoon billionaire businessman businesswoman ' +
    'entrepreneur banker financier investor shareholder partner judge justice magistrate candidate nominee contender frontrunner heir cleric bishop imam ' +
    'rabbi delegate dissident exile separatist insurgent loyalist hardliner moderate architect signatory guarantor elder convict fugitive patron host',
};
const ANONYMOUS: Readonly<Record<string, string>> = {
  official: 'official source person insider officer people functionary figure individual',
  diplomat: 'diplomat',
};
const RELATIONS =
  'son-in-law son daughter brother sister wife husband father mother father-in-law brother-in-law grandson nephew niece cousin friend ally successor ' +
  'predecessor colleague fiancée widow deputy associate grandfather uncle aunt half-brother half-sister stepson widower mentor ' +
  'teammate classmate';
/** Those of the same rank on the other side. */
const COUNTERPARTS = 'counterpart opposite-number homologue vis-à-vis';
const RANKS =
  'general colonel admiral commodore captain sergeant lieutenant-general major-general vice-admiral rear-admiral brigadier';
const INDEPENDENT =
  'expert analyst economist journalist professor historian sociologist researcher scholar scientist actor actress author writer photographer lawyer doctor ' +
  'commentator correspondent reporter editor lecturer psychologist activist academic fellow pollster columnist observer watcher novelist poet blogger ' +
  'presenter broadcaster anchor anchorman anchorwoman filmmaker playwright barrister solicitor physician surgeon nurse teacher student farmer fisherman ' +
  'fisherwoman resident shopkeeper grocer pharmacist baker trader consultant hydrologist geologist physicist engineer philosopher theologian ' +
  'biographer essayist pundit politologist demographer criminologist ethnographer anthropologist archaeologist volunteer survivor pensioner retiree ' +
  'villager refugee passenger commuter worker driver nurse-practitioner paramedic medic sapper carpenter electrician welder fitter machinist docker';

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
  nouns.set('secretary-general', { office: 'secretary', bare: true, of: 'UN' });
  for (const lemma of words(COUNTERPARTS))
    nouns.set(lemma, { office: 'counterpart', relation: true, counterpart: true, bare: true });
  for (const lemma of words(RANKS)) nouns.set(lemma, { office: 'army', bare: true, rank: true });
  for (const lemma of words(INDEPENDENT)) nouns.set(lemma, { office: 'expert', independent: true });
  return nouns;
}

const COMPLEMENTS: Readonly<Record<string, string>> = {
  foreign: 'foreign state diplomatic diplomacy external',
  spokesperson: 'press',
  minister:
    'energy trade transport health interior home education agriculture environment climate labour labor commerce business justice infrastructure irrigation ' +
    'water economic economy budget industry culture oil minerals mines planning immigration housing development farm fisheries digital army navy',
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
  monarch: 'monarch',
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
  secretary: 'security secretary foreign defence finance head',
  chief: 'chief',
  official: 'official',
  local: 'local',
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
  abbreviations: new Map(
    Object.entries({
      sen: 'senator',
      sens: 'senator',
      rep: 'representative',
      reps: 'representative',
      gov: 'governor',
      govs: 'governor',
      amb: 'ambassador',
      sec: 'secretary',
      del: 'delegate',
      pres: 'president',
      min: 'minister',
      atty: 'attorney',
      pm: 'pm',
      fm: 'minister',
      mp: 'mp',
      mps: 'mp',
      mep: 'mep',
      meps: 'mep',
      ceo: 'ceo',
      cfo: 'cfo',
      coo: 'coo',
      td: 'td',
      msp: 'msp',
      vp: 'vice-president',
    }),
  ),
  postpositives: [
    ['general'],
    ['in', 'chief'],
    ['elect'],
    ['designate'],
    ['emeritus'],
    ["d'affaires"],
    ['at', 'large'],
  ],
  institutes: new Set(
    words(
      `university college school institute institution academy faculty polytechnic brookings carnegie rand chatham rusi iiss csis ecfr sipri crisis eurasia
       atlantic wilson bruegel hoover heritage oxford cambridge harvard yale princeton stanford georgetown columbia mit lse soas think-tank bellingcat`,
    ),
  ),
  retired: new Set(['retired']),
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
    ['with', 'serving'],
    ['on', 'serving'],
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
    'lead-for head-for do-so-for do-the-same-for appear-for argue-for bargain-for lead head chair co-chair command represent run direct oversee speak-for sign-for mediate-for negotiate-for act-for work-for take-over preside-over ' +
      'answer-for sit-for talk-for co-lead lead-on-behalf-of speak-on-behalf-of negotiate-on-behalf-of act-on-behalf-of',
  ).map((verb) => (verb.startsWith('co-') ? [verb] : verb.split('-'))),
  sending: new Set(words('send dispatch field nominate name appoint delegate pick choose')),
  represented: new Map(words('represent lead head').map((verb): [string, string] => [verb, 'by'])),
  posted: { offices: new Set(words('envoy diplomat')), prepositions: new Set(words('to in at')) },
  sides: new Set(words('delegation side team behalf group party panel')),
};
