// Polish verbs that tell of encounters: of meeting, of what becomes of a meeting, of taking part, of travel.
import type { EncounterEvent, EventVerb, MeetingVerb, PartVerb } from '../../meeting.ts';
import { setOf, words } from '../../word-lists.ts';

function verbsOf<V extends { lemma: string }>(list: string, rest: Omit<V, 'lemma'>): [string, V][] {
  return words(list).map((lemma) => [lemma, { lemma, ...rest } as V]);
}
/** The verbs of each lemma, those that need other words first. */
function byLemma<V extends { readonly needs?: ReadonlySet<string> }>(
  list: readonly [string, V][],
): ReadonlyMap<string, readonly V[]> {
  const verbs = new Map<string, V[]>();
  for (const [lemma, verb] of list) {
    const known = verbs.get(lemma) ?? [];
    verbs.set(lemma, verb.needs ? [verb, ...known] : [...known, verb]);
  }
  return verbs;
}

const meet = (list: string, rest: Omit<MeetingVerb, 'lemma'>) => verbsOf<MeetingVerb>(list, rest);
const event = (list: string, rest: Omit<EventVerb, 'lemma'>) => verbsOf<EventVerb>(list, rest);
const part = (list: string, rest: Omit<PartVerb, 'lemma'>) => verbsOf<PartVerb>(list, rest);

const TABLE = setOf('nich stołu stole rozmów negocjacji rokowań naprzeciw naprzeciwko vis-à-vis');

export const verbs: ReadonlyMap<string, readonly MeetingVerb[]> = byLemma([
  ...meet('spotkać spotykać', { frame: 'with', kind: 'encounter', reflexive: true, mutual: true }),
  ...meet('widzieć zobaczyć', { frame: 'with', kind: 'encounter', reflexive: true, mode: 'in-person', weak: true }),
  ...meet('naradzić naradzać', { frame: 'with', kind: 'encounter', reflexive: true, mutual: true }),
  ...meet('konsultować skonsultować', { frame: 'with', kind: 'talks', reflexive: true, weak: true }),
  ...meet('rozmawiać porozmawiać pertraktować', { frame: 'with', kind: 'talks', mutual: true }),
  ...meet('negocjować rokować', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('obradować konferować', { frame: 'among', kind: 'talks', mode: 'in-person', mutual: true }),
  ...meet(
    'dyskutować omówić omawiać uzgodnić uzgadniać ustalić ustalać przedyskutować wypracować wynegocjować spędzić',
    {
      frame: 'with',
      kind: 'talks',
      weak: true,
    },
  ),
  ...meet('dogadać dogadywać porozumieć przywitać pożegnać', {
    frame: 'with',
    kind: 'talks',
    reflexive: true,
    weak: true,
  }),
  ...meet('zjeść jeść', { frame: 'with', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('radzić debatować deliberować', { frame: 'among', kind: 'talks', weak: true }),
  ...meet('złożyć składać', {
    frame: 'among',
    kind: 'signing',
    mode: 'in-person',
    weak: true,
    needs: setOf('podpis podpisy'),
  }),
  ...meet('zasiąść zasiadać usiąść siadać siąść wrócić wracać powrócić powracać', {
    frame: 'among',
    kind: 'talks',
    mode: 'in-person',
    needs: TABLE,
  }),
  ...['naprzeciw', 'naprzeciwko', 'vis-à-vis'].flatMap((through) =>
    meet('zasiąść zasiadać usiąść siadać siąść', {
      frame: 'with',
      kind: 'talks',
      mode: 'in-person',
      needs: setOf(through),
      through,
    }),
  ),
  ...meet('zebrać zbierać zgromadzić', { frame: 'among', kind: 'encounter', reflexive: true, weak: true }),
  ...meet('umówić umawiać', { frame: 'with', kind: 'encounter', reflexive: true, weak: true, ahead: true }),
  ...meet('ścisnąć ściskać', {
    frame: 'among',
    kind: 'encounter',
    mode: 'in-person',
    weak: true,
    needs: setOf('dłonie ręce'),
  }),
  ...meet('uciąć ucinać', { frame: 'with', kind: 'talks', reflexive: true, weak: true, needs: setOf('pogawędkę') }),
  ...meet('zamienić', {
    frame: 'with',
    kind: 'encounter',
    mutual: true,
    mode: 'in-person',
    needs: setOf('zdań zdania słów słowa'),
  }),
  ...meet('przyjąć przyjmować podjąć podejmować ugościć gościć', {
    frame: 'object',
    kind: 'encounter',
    mode: 'in-person',
  }),
  ...meet('odwiedzić odwiedzać', { frame: 'object', kind: 'visit', mode: 'in-person' }),
  ...meet('być bywać', {
    frame: 'awaited',
    kind: 'visit',
    mode: 'in-person',
    needs: setOf('gościem gośćmi'),
    weak: true,
  }),
  ...meet('mediować pośredniczyć', { frame: 'among', kind: 'talks', needs: setOf('między pomiędzy'), weak: true }),
  ...meet('oczekiwać wypatrywać wyczekiwać', {
    frame: 'object',
    kind: 'encounter',
    mode: 'in-person',
    weak: true,
    ahead: true,
  }),
  ...meet('spodziewać', {
    frame: 'object',
    kind: 'encounter',
    mode: 'in-person',
    reflexive: true,
    weak: true,
    ahead: true,
  }),
  ...meet('czekać', {
    frame: 'awaited',
    kind: 'encounter',
    mode: 'in-person',
    needs: setOf('na'),
    weak: true,
  }),
  ...meet('zadzwonić dzwonić zatelefonować telefonować przedzwonić', { frame: 'to', kind: 'encounter', mode: 'call' }),
  ...meet('obdzwonić obdzwaniać', { frame: 'object', kind: 'encounter', mode: 'call' }),
  ...meet('połączyć łączyć', { frame: 'with', kind: 'encounter', mode: 'call', reflexive: true, weak: true }),
  ...meet('wręczyć wręczać', { frame: 'receiver', kind: 'encounter', mode: 'in-person' }),
  ...meet('krążyć kursować chodzić biegać', {
    frame: 'among',
    kind: 'talks',
    mode: 'indirect',
    needs: setOf('drugich drugiego drugiej'),
    weak: true,
  }),
  ...meet('krążyć kursować', {
    frame: 'among',
    kind: 'talks',
    mode: 'indirect',
    mutual: true,
    needs: setOf('między pomiędzy'),
  }),
  ...meet('targować spierać ścierać', { frame: 'with', kind: 'talks', reflexive: true, weak: true }),
  ...meet('powitać witać', { frame: 'object', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('uścisnąć podać', {
    frame: 'receiver',
    kind: 'encounter',
    mode: 'in-person',
    mutual: true,
    weak: true,
    needs: setOf('dłoń dłonie rękę ręce'),
  }),
  ...meet('nosić przenosić przekazywać przekazać', {
    frame: 'among',
    kind: 'talks',
    mode: 'indirect',
    weak: true,
    needs: setOf('wiadomości propozycje odpowiedzi kartki notatki'),
  }),
  ...meet('podpisać podpisywać parafować zawrzeć zawierać', {
    frame: 'among',
    kind: 'signing',
    mode: 'in-person',
    weak: true,
  }),
]);

export const events: ReadonlyMap<string, readonly EventVerb[]> = byLemma([
  ...event('odbyć odbywać toczyć', { event: 'happen', reflexive: true, transitive: true }),
  ...event('dojść dochodzić', { event: 'happen', needs: setOf('skutku') }),
  ...event('dojść dochodzić', { event: 'happen', preposition: 'do' }),
  ...event('przeprowadzić przeprowadzać prowadzić kontynuować', { event: 'happen', transitive: true }),
  ...event('zorganizować organizować gościć ugościć', { event: 'happen' }),
  ...event(
    'trwać potrwać przebiegać przebiec upłynąć upływać przynieść przynosić przeciągnąć przeciągać zająć dotyczyć utknąć dobiec dobiegać dobiegnąć',
    { event: 'pass' },
  ),
  ...event('zakończyć kończyć skończyć przerwać przerywać', { event: 'pass', reflexive: true, transitive: true }),
  ...event('rozpocząć rozpoczynać zacząć zaczynać', { event: 'start', reflexive: true, transitive: true }),
  ...event('wznowić wznawiać podjąć podejmować', { event: 'start', transitive: true }),
  ...event('ruszyć ruszać wystartować startować otworzyć zainaugurować', { event: 'start' }),
  ...event(
    'zaplanować planować wyznaczyć wyznaczać zapowiedzieć zapowiadać umówić zwołać zwoływać przewidzieć przewidywać ustalić uzgodnić ogłosić ' +
      'szykować wypaść wypadać rozpisać rozpisywać anonsować awizować naznaczyć pisać wpisać',
    { event: 'plan' },
  ),
  ...event('czekać', { event: 'plan' }),
  ...event(
    'przełożyć przekładać przenieść przenosić zawiesić zawieszać wstrzymać wstrzymywać zamrozić odłożyć odkładać odroczyć odraczać przesunąć przesuwać zsunąć zsuwać odsunąć',
    {
      event: 'postpone',
    },
  ),
  ...event('odwołać odwoływać anulować skreślić wykreślić zdjąć przepaść przepadać', { event: 'cancel' }),
]);

/** What stands behind `być`. */
const STANDINGS: Readonly<Partial<Record<EncounterEvent, string>>> = {
  happen: 'w toku, w trakcie',
  pass: 'za nami',
  postpone: 'w zawieszeniu, pod znakiem',
};

export const standings: ReadonlyMap<string, EncounterEvent> = new Map(
  (Object.entries(STANDINGS) as [EncounterEvent, string][]).flatMap(([event, list]) =>
    list.split(', ').map((form): [string, EncounterEvent] => [form, event]),
  ),
);

const TEAM = setOf(
  'delegację delegacje delegacja delegacji zespół zespołu ekipę ekipy ekipa skład składu składzie gronie ekipie zespole',
);

export const parts: ReadonlyMap<string, PartVerb> = new Map([
  ...part('uczestniczyć', { alone: true }),
  ...part('wziąć brać', { alone: true, needs: setOf('udział') }),
  ...part('reprezentować', { alone: true }),
  ...part('przewodniczyć kierować pokierować przewodzić współprzewodniczyć szefować dowodzić', { alone: true }),
  ...part('prowadzić poprowadzić', { helps: true }),
  ...part('pośredniczyć mediować patronować', { alone: true, helps: true }),
  ...part('wspierać wesprzeć towarzyszyć asystować', { alone: true }),
  ...part('dołączyć dołączać przyłączyć', { alone: true, needs: setOf('do') }),
  ...part('zasiąść zasiadać usiąść', { alone: true, needs: TABLE }),
  ...part('znaleźć znajdować', { alone: true, needs: TEAM }),
  ...part('tworzyć stanowić obejmować składać uzupełniać uzupełnić zasilić', { alone: true, needs: TEAM }),
  ...part('wejść wchodzić', { alone: true, needs: setOf('skład') }),
  ...part('być', { needs: setOf('obecny obecna obecni obecne linii łączach stole stołu'), alone: true }),
  ...part('zjawić pojawić stawić', {}),
  ...part('siedzieć siąść', { alone: true, needs: TABLE }),
  ...part('stanąć stać', { alone: true, needs: setOf('czele') }),
]);

export const travel: ReadonlySet<string> = setOf(
  'polecieć lecieć latać przylecieć przylatywać wylecieć wylatywać odlecieć odlatywać dolecieć zlecieć udać udawać przyjechać przyjeżdżać jechać pojechać ' +
    'wyjechać wyjeżdżać zajechać dojechać zjechać zjeżdżać przybyć przybywać wyruszyć wyruszać ruszyć ruszać dotrzeć docierać wybrać wybierać lądować ' +
    'wylądować podróżować zawitać pofatygować przebywać bawić gościć odwiedzić odwiedzać ściągnąć ściągać',
);

export const arrivals: ReadonlySet<string> = setOf(
  'przylecieć przylatywać przyjechać przyjeżdżać przybyć przybywać dotrzeć docierać dojechać dolecieć stawić zjawić ściągnąć ściągać zjechać zjeżdżać',
);

export const wishes: ReadonlySet<string> = setOf(
  'chcieć proponować zaproponować propozycja apelować zaapelować wezwać wzywać żądać zażądać domagać oczekiwać liczyć nadzieja ' +
    'możliwość możliwy szansa gotowość gotowy gotów wykluczyć wykluczać pomysł postulat postulować sugerować zasugerować zaprosić zaproszenie ' +
    'zapraszać nalegać dążyć prosić poprosić warunek ewentualny potencjalny ewentualność oferować zaoferować rozważać rozważyć doprowadzić brak',
);
