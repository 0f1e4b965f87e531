// Finds what the language knows of the world in the text: states, peoples, capitals, organisations, offices, media, places.
import type { WorldEntry, WorldForm, WorldMatch } from '../../language/world.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';

/** A name of the world. Token indices; `last` exclusive. */
export interface WorldSpan {
  readonly first: number;
  readonly last: number;
  readonly entry: WorldEntry;
  /** Case, number and gender bits that its form allows. */
  readonly tag: number;
  /** Other things that the same words may name. */
  readonly others: readonly WorldEntry[];
}

function reaches(tokens: readonly Token[], at: number, match: WorldMatch): number {
  let token = at;
  for (let word = 0; word < match.words.length; word++, token++) {
    const here = tokens[token];
    if (!here || here.kind === 'mark') return -1;
    if (word > 0 && !here.spaceBefore) return -1;
    let lower = here.lower;
    if (match.words[word].endsWith('.') && tokens[token + 1]?.text === '.') lower += '.';
    if (lower !== match.words[word] && here.lower !== match.words[word]) return -1;
    if (match.written && here.text !== match.written[word] && !sameLetters(here.text, match.written[word])) return -1;
    if (lower.endsWith('.') && !here.lower.endsWith('.')) token++;
  }
  return token;
}

/** `KREML` in a headline of capitals is `Kreml`; `kreml` is not. Apostrophes are alike. */
function sameLetters(text: string, written: string): boolean {
  if (text.length > 3 && text === text.toUpperCase() && written[0] === text[0]) return true;
  return written.includes("'") && text.replace(/[’ʼ]/g, "'") === written;
}

/** Names of the world in the order of the text; of those that begin at one token the longest, none inside another. */
export function findWorld(text: AnalysedText): WorldSpan[] {
  const { tokens } = text;
  const { world } = text.language;
  const spans: WorldSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    let longest = -1;
    let forms: WorldForm[] = [];
    if (tokens[at].kind === 'word') {
      for (const match of world.startingWith(tokens[at].lower, !tokens[at].capital)) {
        const last = reaches(tokens, at, match);
        if (last < 0 || last < longest) continue;
        if (last > longest) forms = [];
        longest = last;
        forms.push(match.form);
      }
    }
    if (longest < 0) {
      at++;
      continue;
    }
    const entry = forms[0].entry;
    let tag = 0;
    for (const form of forms) if (form.entry === entry || form.entry.kind === entry.kind) tag |= form.tag;
    const others = [...new Set(forms.map((form) => form.entry))].filter((other) => other !== entry);
    spans.push({ first: at, last: longest, entry, tag, others });
    at = longest;
  }
  return spans;
}
