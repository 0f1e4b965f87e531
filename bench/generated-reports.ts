// Reports made up for benches: negotiations between pairs of parties, each with its own people, towns and rounds.

const PARTIES: readonly (readonly [name: string, people: readonly string[]])[] = [
  ['Ukrainy', ['Rustem Umerow', 'Andrij Hnatow', 'Andrij Sybiha']],
  ['USA', ['Steve Witkoff', 'Jared Kushner', 'Marco Rubio']],
  ['Rosji', ['Jurij Uszakow', 'Siergiej Ławrow', 'Kiriłł Dmitrijew']],
  ['Iranu', ['Abbas Aragczi', 'Ali Laridżani', 'Esmail Baghaei']],
  ['Izraela', ['Ron Dermer', 'Israel Kac', 'Gideon Saar']],
  ['Egiptu', ['Badr Abdelatty', 'Hasan Raszad', 'Abbas Kamel']],
  ['Turcji', ['Hakan Fidan', 'Ibrahim Kalin', 'Yaşar Güler']],
  ['Chin', ['He Lifeng', 'Wang Yi', 'Li Chenggang']],
];
const TOWNS = ['Genewie', 'Rzymie', 'Maskacie', 'Stambule', 'Paryżu', 'Kairze', 'Wiedniu', 'Dosze', 'Oslo', 'Abu Zabi'];
const TOPICS = ['zawieszenia broni', 'wymiany jeńców', 'sankcji', 'ceł', 'programu nuklearnego', 'pomocy humanitarnej'];

/** A generator of numbers that always gives the same ones (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 8);
/** Days from one round of a negotiation to the next. */
const ROUND = 9;
const REPORTS_A_ROUND = 8;

export interface GeneratedReport {
  readonly id: string;
  readonly published: string;
  readonly text: string;
}

/** Reports in order of publication: every pair of parties meets every few days, and some outlets tell of each round. */
export function* generatedReports(count: number): Generator<GeneratedReport> {
  const pairs = PARTIES.flatMap((one, index) => PARTIES.slice(index + 1).map((other) => [one, other] as const));
  for (let made = 0, round = 0; made < count; round++) {
    const next = numbers(round);
    const [[party, people], [other, others]] = pairs[round % pairs.length];
    const held = FIRST + Math.floor(round / pairs.length) * ROUND * DAY + (round % ROUND) * DAY;
    const town = TOWNS[next(TOWNS.length)];
    const topic = TOPICS[next(TOPICS.length)];
    for (let k = 0; k < REPORTS_A_ROUND && made < count; k++, made++) {
      const published = new Date(held + (1 + next(2)) * DAY).toISOString().slice(0, 10);
      const day = new Date(held).toLocaleDateString('pl', { day: 'numeric', month: 'long', timeZone: 'UTC' });
      const [one, two] = [people[next(3)], others[next(3)]];
      const rest = `Rozmowy dotyczyły ${topic}. – To był krok naprzód, choć zostało ${next(90) + 2} spornych punktów – powiedział ${one}. Delegacja ${other} odrzuciła natomiast ${next(2) ? 'rozejm' : 'nowe sankcje'}.`;
      yield {
        id: `generated-${made}`,
        published,
        text: `W dniu ${day} w ${town} spotkali się ${one} z ${party} i ${two} z ${other}. ${rest}`,
      };
    }
  }
}
