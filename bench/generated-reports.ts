// Reports made up for benches: negotiations between pairs of parties, each with its own people, towns and rounds.
import type { Report } from '../src/report/report.ts';

const PARTIES: readonly (readonly [genitive: string, leaders: readonly string[]])[] = [
  ['Ukrainy', ['Rustem Umerow', 'Andrij Hnatow', 'Andrij Sybiha']],
  ['USA', ['Steve Witkoff', 'Jared Kushner', 'Marco Rubio']],
  ['Rosji', ['Jurij Uszakow', 'Siergiej Ławrow', 'Kiriłł Dmitrijew']],
  ['Iranu', ['Abbas Aragczi', 'Ali Laridżani', 'Esmail Baghaei']],
  ['Izraela', ['Ron Dermer', 'Israel Kac', 'Gideon Saar']],
  ['Egiptu', ['Badr Abdelatty', 'Hasan Raszad', 'Abbas Kamel']],
  ['Turcji', ['Hakan Fidan', 'Ibrahim Kalin', 'Yaşar Güler']],
  ['Chin', ['He Lifeng', 'Wang Yi', 'Li Chenggang']],
];
const TOWNS = [
  'Genewie',
  'Rzymie',
  'Maskacie',
  'Stambule',
  'Paryżu',
  'Kairze',
  'Wiedniu',
  'Madrycie',
  'Oslo',
  'Berlinie',
];
const TOPICS = ['zawieszenia broni', 'wymiany jeńców', 'sankcji', 'ceł', 'programu nuklearnego', 'pomocy humanitarnej'];
const OUTLETS = ['Dziennik Rzeczny', 'Kurier Portowy', 'Gazeta Zamkowa', 'Radio Wschód', 'Przegląd Stołeczny'];
const GIVEN = 'Adam Borys Cyryl Daniel Edwin Feliks Gustaw Hubert Igor Jakub Karol Leon'.split(' ');
const ROOTS = 'Bar Cet Dol Fal Gór Hal Kam Lip Mor Nar Pol Rad Sos Tar War Zal'.split(' ');
const MIDDLES = 'a eni isto omu ub arto ejli ofi yzu ilo anko ery'.split(' ');
const ENDINGS = 'cki ński wicz wski rski lski nowski dzki tny mczyk'.split(' ');
const SAID = [
  'To był krok naprzód, choć zostało {n} spornych punktów',
  'Nie podpiszemy niczego przed wycofaniem {n} brygad z pasa granicznego',
  'Odłożyliśmy na bok {n} uwag drugiej strony i wrócimy do nich za miesiąc',
  'Z listy {n} nazwisk uzgodniliśmy większość',
  'Potrzebujemy {n} dni, żeby policzyć koszty tej propozycji',
];
const ACTS = [
  'odrzuciła rozejm',
  'zgodziła się na wymianę jeńców',
  'zażądała zniesienia sankcji',
  'poparła misję obserwatorów',
  'zaproponowała gwarancje bezpieczeństwa',
];
// Background, one of each: whom it happened to, what, how much of it and where.
const BACKGROUND: readonly (readonly string[])[] = [
  ['Rolnicy', 'Eksporterzy', 'Przewoźnicy', 'Samorządy', 'Uczelnie', 'Szpitale', 'Rybacy', 'Stocznie', 'Wydawcy'],
  ['odnotowali', 'zgłosili', 'opisali', 'przeliczyli', 'ujawnili', 'potwierdzili', 'zebrali', 'ponieśli'],
  ['strat', 'skarg', 'umów', 'opóźnień', 'zamówień', 'zwrotów', 'awarii', 'kontroli', 'rachunków'],
  ['na wybrzeżu', 'w górach', 'na pograniczu', 'w stolicy', 'na wyspach', 'w dolinach', 'na przedmieściach'],
  ['od wiosny', 'od świtu', 'bez rozgłosu', 'po burzach', 'przed żniwami', 'mimo ulg', 'wskutek suszy'],
];

/** Conditions are put in other words each time: what is repeated all year is one condition, which grows with the store. */
const CONDITION = [
  ['rolnicy', 'eksporterzy', 'przewoźnicy', 'samorządy', 'uczelnie', 'szpitale', 'rybacy', 'stocznie', 'wydawcy'],
  ['przekażą', 'opublikują', 'uznają', 'zwrócą', 'ograniczą', 'potwierdzą', 'zapłacą', 'wycofają'],
  ...BACKGROUND.slice(2),
];

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 8);
/** Days from one round of a negotiation to the next. */
const ROUND = 9;
const REPORTS_A_ROUND = 8;
/** One report in so many is printed by another outlet too, nearly word for word. */
const COPIED = 8;

type Numbers = (below: number) => number;

/** A generator of numbers that always gives the same ones (mulberry32). */
function numbers(seed: number): Numbers {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

interface Round {
  /** UTC milliseconds. */
  readonly held: number;
  readonly town: string;
  readonly topic: string;
  readonly sides: readonly [(typeof PARTIES)[number], (typeof PARTIES)[number]];
  /** A negotiator of each side. */
  readonly delegates: readonly [string, string];
}

/**
 * Reports in Polish in the order of publication: every pair of parties meets every nine days, eight outlets tell of each
 * round, and new people come with it, so that a store twice as large has twice as many of everything.
 */
export function* generatedReports(count: number): Generator<Report> {
  const pairs = PARTIES.flatMap((one, index) => PARTIES.slice(index + 1).map((other) => [one, other] as const));
  for (let made = 0, number = 0; made < count; number++) {
    const next = numbers(number);
    const round: Round = {
      held: FIRST + (Math.floor(number / pairs.length) * ROUND + (number % ROUND)) * DAY,
      town: oneOf(TOWNS, next),
      topic: oneOf(TOPICS, next),
      sides: pairs[number % pairs.length],
      delegates: [delegate(next), delegate(next)],
    };
    let before = '';
    for (let k = 0; k < REPORTS_A_ROUND && made < count; k++, made++) {
      const isCopy = k > 0 && next(COPIED) === 0;
      const text = isCopy ? `${before}\n\nTekst ukazał się wcześniej w innym tytule.` : textOf(round, next);
      yield {
        id: `generated-${made}`,
        language: 'pl',
        published: new Date(round.held + (1 + next(2)) * DAY).toISOString().slice(0, 10),
        title: `Rozmowy w ${round.town}: co ustaliły delegacje ${round.sides[0][0]} i ${round.sides[1][0]}`,
        outlet: oneOf(OUTLETS, next),
        format: 'text',
        text,
      };
      before = text;
    }
  }
}

function textOf({ held, town, topic, sides, delegates }: Round, next: Numbers): string {
  const [[party, leaders], [other, others]] = sides;
  const side = next(2);
  const [one, two] = [oneOf(leaders, next), oneOf(others, next)];
  const said = () => counted(oneOf(SAID, next), next);
  const background = (words = BACKGROUND) => {
    const [who, did, what, where, when] = words.map((list) => oneOf(list, next));
    return `${who} ${did} ${next(900) + 2} ${what} ${where} ${when}.`;
  };
  return [
    `W dniu ${dayInWords(held)} w ${town} spotkali się ${one} z ${party} i ${two} z ${other}. Rozmowy dotyczyły ${topic}. ${background()}`,
    `– ${said()} – powiedział ${one}. Delegacja ${other} ${oneOf(ACTS, next)}. ${background()}`,
    `– ${said()} – powiedział negocjator ${sides[side][0]} ${delegates[side]}. ${background()}`,
    `Kolejna runda odbędzie się ${dayInWords(held + ROUND * DAY)}, pod warunkiem że ${background(CONDITION)}`,
  ].join('\n\n');
}

const oneOf = <T>(list: readonly T[], next: Numbers): T => list[next(list.length)];
const counted = (words: string, next: Numbers): string => words.replace('{n}', String(next(90) + 2));
const delegate = (next: Numbers): string =>
  `${oneOf(GIVEN, next)} ${oneOf(ROOTS, next)}${oneOf(MIDDLES, next)}${oneOf(ENDINGS, next)}`;
const inWords = new Intl.DateTimeFormat('pl', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const dayInWords = (time: number): string => inWords.format(time);
