// Names of several words: which of them are declined, and how they agree.
import { Gender, GrammaticalNumber } from '../../morphology.ts';
import { adjectiveRows } from './adjectives.ts';
import type { InflectedForm, Row } from './forms.ts';
import { mergeRow, type NounParadigm, type NounRows, nounRows } from './nouns.ts';
import { withY } from './sounds.ts';

/** Which numbers a phrase is declined in. By default the singular where there is one, as names are. */
export type PhraseNumber = 'name' | 'singular' | 'plural' | 'both';

interface Part {
  readonly word: string;
  readonly paradigm: NounParadigm | null;
  readonly options: readonly string[];
  /** What stands between it and the next word. */
  readonly after: ' ' | '-' | '';
}

function parsePart(mark: string, after: Part['after']): Part {
  const slash = mark.indexOf('/');
  if (slash < 0) return { word: mark, paradigm: null, options: [], after };
  const [paradigm, ...options] = mark.slice(slash + 1).split(':');
  return { word: mark.slice(0, slash), paradigm: paradigm as NounParadigm, options, after };
}

function parse(phrase: string): Part[] {
  const parts: Part[] = [];
  for (const mark of phrase.split(' ')) {
    if (!/[~_]/.test(mark)) {
      parts.push(parsePart(mark, ' '));
      continue;
    }
    const pieces = mark.split(/([~_])/);
    for (let i = 0; i < pieces.length; i += 2) {
      const glue = pieces[i + 1];
      parts.push(parsePart(pieces[i], glue === undefined ? ' ' : glue === '~' ? '-' : ''));
    }
  }
  return parts;
}

function rowsOf({ word, paradigm, options }: Part): NounRows {
  if (options.length === 0) return nounRows(word, paradigm!);
  if (paradigm === 'pl' || paradigm === 'pl-ow') {
    return nounRows(word, paradigm, { genitivePlural: options[0], locativePlural: options[1] });
  }
  return nounRows(word, paradigm!, {
    stem: options[0] || undefined,
    nominativePlural: options[1],
    genitivePlural: options[2],
  });
}

/** The masculine nominative of an adjective that stands in another gender: `Wielka` -> `Wielki`, `Zjednoczone` -> `Zjednoczony`. */
function masculineOf(adjective: string): string {
  const last = adjective.slice(-1);
  return last === 'a' || last === 'e' ? withY(adjective.slice(0, -1)) : adjective;
}

function agreeing(adjective: string, gender: number, plural: boolean): Row {
  const rows = adjectiveRows(masculineOf(adjective));
  if (plural) return gender === Gender.personal ? rows.plural.personal : rows.plural.other;
  if (gender === Gender.feminine) return rows.singular.feminine;
  if (gender === Gender.neuter) return rows.singular.neuter;
  return gender === Gender.personal ? rows.singular.personal : rows.singular.masculine;
}

function join(parts: readonly Part[], cells: readonly (Row | string)[], index: number): string {
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const cell = cells[i];
    text += typeof cell === 'string' ? cell : cell[index];
    if (i < parts.length - 1) text += parts[i].after;
  }
  return text;
}

function declineIn(parts: readonly Part[], nouns: readonly (NounRows | null)[], head: NounRows, plural: boolean): Row {
  if (parts.length === 1) return (plural ? (head.plural ?? head.singular) : (head.singular ?? head.plural))!;
  const cells = parts.map((part, i) => {
    const rows = nouns[i];
    if (rows) return (plural ? (rows.plural ?? rows.singular) : (rows.singular ?? rows.plural))!;
    return part.paradigm === 'adj' ? agreeing(part.word, head.gender, plural) : part.word;
  });
  return [0, 1, 2, 3, 4, 5, 6].map((index) => join(parts, cells, index)) as unknown as Row;
}

/** The nominative of a phrase, without its marks. */
export function phraseText(phrase: string): string {
  return phrase
    .replace(/\/[^ ~_]*/g, '')
    .replaceAll('~', '-')
    .replaceAll('_', '');
}

/**
 * Every form of a marked phrase. A word that is declined carries its paradigm after a slash (`Wielka/adj Brytania/f`), and after a colon what the
 * rules can't tell: the stem (`Wiedeń/ma:Wiedni`) or, of a plural noun, the genitive and the locative (`Węgry/pl:Węgier:Węgrzech`). Adjectives
 * agree with the first noun; a word without a mark stays as it is (`Republika/f Konga`); `~` joins two declined words
 * by a hyphen, `_` without one (`Biały/adj_stok/m`).
 */
export function declinePhrase(phrase: string, number: PhraseNumber = 'name'): InflectedForm[] {
  const parts = parse(phrase);
  const bareAdjective = !parts.some((part) => part.paradigm !== null && part.paradigm !== 'adj');
  const first = bareAdjective ? parts.findIndex((part) => part.paradigm === 'adj') : -1;
  const nouns = parts.map((part, i) =>
    part.paradigm !== null && (part.paradigm !== 'adj' || i === first) ? rowsOf(part) : null,
  );
  const head = nouns.find((rows) => rows !== null) ?? nounRows(parts[0].word, '0n');
  const inPlural = head.singular === null;
  const forms: InflectedForm[] = [];
  if (!inPlural && number !== 'plural') {
    mergeRow(declineIn(parts, nouns, head, false), head.gender | GrammaticalNumber.singular, forms);
  }
  if (inPlural || number === 'plural' || number === 'both') {
    mergeRow(declineIn(parts, nouns, head, true), head.gender | GrammaticalNumber.plural, forms);
  }
  return forms;
}
