// Polish nouns of office and relation, and the words that belong to them.
import type { RoleNoun, Roles } from '../roles.ts';
import { words } from '../word-lists.ts';
import { BOTH_SIDES, manOf, nominative, womensForms } from './roles/phrases.ts';

const OFFICES: Readonly<Record<string, string>> = {
  head: 'prezydent prezydentka król królowa monarcha emir sułtan papież głowa hetman',
  leader: 'przywódca przywódczyni lider liderka przywódczyni dyktator',
  government: 'premier premierka kanclerz kanclerka',
  deputy: 'wiceprezydent wiceprezydentka wicepremier wicekanclerz',
  minister: 'minister ministerka ministra wiceminister wiceministra wiceszef wiceszefowa podsekretarz',
  chief:
    'szef szefowa gospodarz gospodyni przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca współprzewodniczący naczelnik kierownik kierowniczka dyrektor dyrektorka wicedyrektor prezes prezeska wiceprezes zwierzchnik zwierzchniczka komendant koordynator koordynatorka',
  spokesperson: 'rzecznik rzeczniczka',
  envoy:
    'wysłannik wysłanniczka negocjator negocjatorka mediator mediatorka pełnomocnik pełnomocniczka delegat delegatka emisariusz emisariuszka',
  adviser: 'doradca doradczyni asystent asystentka współpracownik współpracowniczka',
  diplomat: 'ambasador ambasadorka konsul nuncjusz',
  parliament:
    'poseł posłanka senator senatorka deputowany deputowana eurodeputowany eurodeputowana europoseł europosłanka kongresmen kongresmenka marszałek wicemarszałek parlamentarzysta parlamentarzystka spiker',
  army: 'dowódca głównodowodzący wódz komendant',
  secretary: 'sekretarz sekretarka prokurator komisarz komisarka',
  local: 'gubernator gubernatorka burmistrz burmistrzyni mer wojewoda starosta starościna prefekt ombudsman',
  official:
    'zastępca zastępczyni członek członkini arcybiskup patriarcha polityk polityczka laureat laureatka założyciel założycielka',
};
const ANONYMOUS: Readonly<Record<string, string>> = {
  official:
    'urzędnik urzędniczka przedstawiciel przedstawicielka funkcjonariusz informator rozmówca rozmówczyni źródło oficjel osoba',
  diplomat: 'dyplomata dyplomatka',
};
const RELATIONS =
  'zięć syn córka brat siostra żona mąż ojciec matka teść szwagier wnuk bratanek siostrzeniec przyjaciel przyjaciółka sojusznik sojuszniczka następca następczyni poprzednik poprzedniczka kolega koleżanka partner partnerka narzeczona wdowa';
/** Those of the same rank on the other side. */
const COUNTERPARTS = 'odpowiednik odpowiedniczka';
const INDEPENDENT =
  'ekspert ekspertka analityk analityczka politolog politolożka ekonomista ekonomistka dziennikarz dziennikarka publicysta publicystka profesor historyk historyczka socjolog socjolożka badacz badaczka naukowiec aktor aktorka reżyser reżyserka pisarz pisarka fotograf prawnik prawniczka adwokat adwokatka lekarz lekarka komentator komentatorka korespondent korespondentka reporter reporterka redaktor redaktorka wykładowca obrońca psycholog wirusolog epidemiolog aktywista aktywistka';

function compile(): Map<string, RoleNoun> {
  const nouns = new Map<string, RoleNoun>();
  for (const [office, list] of Object.entries(OFFICES)) {
    const bare = office === 'chief' || office === 'official' || office === 'army' || office === 'secretary';
    for (const lemma of words(list)) nouns.set(lemma, bare ? { office, bare: true } : { office });
  }
  for (const [office, list] of Object.entries(ANONYMOUS))
    for (const lemma of words(list)) nouns.set(lemma, { office, anonymous: true });
  for (const lemma of words(RELATIONS)) nouns.set(lemma, { office: 'relation', relation: true, bare: true });
  for (const lemma of words(COUNTERPARTS))
    nouns.set(lemma, { office: 'counterpart', relation: true, counterpart: true });
  for (const lemma of words(INDEPENDENT)) nouns.set(lemma, { office: 'expert', independent: true });
  return nouns;
}

const COMPLEMENTS: Readonly<Record<string, string>> = {
  foreign: 'zagraniczny dyplomacja msz stan quai foggy',
  defence: 'obrona mon pentagon wojna',
  government: 'rząd gabinet',
  head: 'państwo kreml biały pałac',
  security: 'wywiad mosad kontrwywiad fsb sbu cia bezpieczeństwo rbnio',
  army: 'sztab armia wojsko siła',
  finance: 'finanse skarb',
  office: 'kancelaria biuro administracja',
  parliament: 'parlament izba senat sejm frakcja klub',
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
  secretary: 'security secretary',
  chief: 'chief',
  official: 'official',
  local: 'local',
};

/** Verbs of those who lead a body or speak for it. */
const LEADING: readonly (readonly string[])[] = [
  ...[
    'kierować',
    'pokierować',
    'przewodniczyć',
    'współprzewodniczyć',
    'reprezentować',
    'dowodzić',
    'szefować',
    'zarządzać',
    'przewodzić',
    'rządzić',
  ].map((verb) => [verb]),
  ['stać', 'na', 'czele'],
  ['stanąć', 'na', 'czele'],
  ...['mówić', 'negocjować', 'występować', 'rozmawiać', 'działać', 'przemawiać'].map((verb) => [verb, 'w', 'imieniu']),
];

export const roles: Roles = {
  nouns: compile(),
  forms: womensForms(words('ministra wiceministra')),
  abbreviations: new Map(),
  postpositives: [],
  institutes: new Set(
    words(
      'uniwersytet uniwersytetu uniwersytecie instytut instytutu instytucie akademia akademii politechnika politechniki kolegium osw pism',
    ),
  ),
  complementOffices: new Map(
    Object.entries(COMPLEMENTS).flatMap(([office, list]) =>
      words(list).map((word): [string, string] => [word, office]),
    ),
  ),
  openOffices: new Set(['chief', 'minister', 'leader', 'secretary']),
  retired: new Set(words('emerytowany emerytowanego emerytowanemu emerytowanym emerytowana emerytowanej emerytowaną')),
  topicOpeners: [
    ['ds', '.'],
    ['ws', '.'],
    ['do', 'spraw'],
    ['w', 'sprawie'],
  ],
  joiners: new Set(['i', 'oraz']),
  ledBodies: new Set(words('administracja rząd gabinet kancelaria ekipa otoczenie sztab drużyna')),
  serving: new Set(words('relation adviser spokesperson envoy chief official diplomat secretary army')),
  pointsTo: new Map(Object.entries(POINTS_TO).map(([office, list]) => [office, words(list)])),
  bothSides: BOTH_SIDES,
  nominative,
  placePrepositions: new Set(['w', 'we', 'na', 'przy']),
  originPrepositions: new Set(['z', 'ze']),
  clubs: new Set(words('partia ugrupowanie klub frakcja stronnictwo koalicja')),
  prefixes: words('wice euro eks współ pod arcy'),
  possessives: new Set(['jego', 'jej', 'ich']),
  outside: new Set(
    words(
      'ten tamten swój mój nasz wasz sam wszystek każdy inny żaden jeden jakiś pewien który taki cały kilka dwa obecny mówiony',
    ),
  ),
  noDescriptors: new Set(
    words(
      'pan pani człowiek osoba mężczyzna kobieta świadek strona imiennik solenizant rodak kto nikt ktoś wróg ojciec',
    ),
  ),
  men: manOf,
  rankWords: new Set(['rangą', 'szczebla', 'stopnia']),
  affiliating: new Set(),
  leading: LEADING,
  sending: new Set(),
  represented: new Map(),
  posted: { offices: new Set(words('envoy diplomat')), prepositions: new Set(words('w we na przy do')) },
  sides: new Set(words('imię ramię władza delegacja strona ekipa zespół rozmówca grupa')),
};
