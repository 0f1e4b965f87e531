// Where reported words may stand in one report: its quotations by their edges, the clauses that hold cues, and how far words reach.
import type { Actors } from '../actors/mention.ts';
import { mentionsIn } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import { behindDateline } from '../text/dateline.ts';
import type { Quotation } from '../text/quotations.ts';
import type { TokenRange } from '../trace.ts';
import { type Content, modeOf, trim, word } from './content.ts';
import type { Cue } from './cue.ts';

/** The speech-bearing quotations of a report: titles, names and bare marks between quotation marks are left out. */
export function speechQuotations(text: AnalysedText, actors: Actors): Quotation[] {
  return text.quotations.all.filter((quotation) => {
    if (!hasWords(text, quotation)) return false;
    if (quotation.style === 'dash') return true;
    const named = mentionsIn(actors, quotation.first, quotation.last).some(
      (m) =>
        (m.kind === 'media' || m.kind === 'organisation') && m.first <= quotation.first && m.last >= quotation.last,
    );
    return !named;
  });
}

/** Whether more than marks stands there. */
function hasWords({ tokens }: AnalysedText, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i].kind !== 'mark') return true;
  return false;
}

/** Most tokens of a medium's name with what stands before it. */
const TOLD = 6;

/** What the constructions of reported speech look things up in. */
export class ReportedSpeech {
  readonly text: AnalysedText;
  private readonly actors: Actors;
  readonly cueByClause = new Map<number, Cue>();
  /** Speech-bearing quotations by the token that opens them, and by the one behind them. */
  readonly opening = new Map<number, Quotation>();
  readonly closing = new Map<number, Quotation>();

  constructor(text: AnalysedText, actors: Actors, cues: readonly Cue[]) {
    this.text = text;
    this.actors = actors;
    for (const quotation of speechQuotations(text, actors)) {
      this.opening.set(quotation.open, quotation);
      // Of two that end together the outer one, which comes first, is what the cue speaks of.
      if (!this.closing.has(quotation.close)) this.closing.set(quotation.close, quotation);
    }
    for (const cue of cues)
      if (cue.form === 'verb' || cue.form === 'as' || cue.form === 'document')
        this.cueByClause.set(cue.clause.index, cue);
  }

  /** Token behind the name of a medium that stands at `at`; `at` where none does. */
  told(at: number): number {
    const named = mentionsIn(this.actors, at, at + TOLD).find((m) => m.kind === 'media' && m.phraseFirst <= at + 1);
    return named?.phraseLast ?? at;
  }

  /** The quotation that holds the token, with the marks left out, or the sentence without its dateline. */
  bounds(cue: Cue): TokenRange {
    const sentence = this.text.sentences[cue.clause.sentence];
    const quotation = this.text.quotations.all[this.text.quotations.of[cue.words.first]];
    if (!quotation)
      return { first: behindDateline(this.text.tokens, sentence.first, sentence.last), last: sentence.last };
    return { first: Math.max(quotation.first, sentence.first), last: Math.min(quotation.last, sentence.last) };
  }

  /** Whether nothing between these tokens is a statement of its own: a subject, a phrase, or clauses that lead in. */
  isIncomplete(first: number, last: number): boolean {
    const { clauses, clauseOf } = this.text;
    for (let k = clauseOf[first]; k < clauses.length && clauses[k].first < last; k++) {
      const { kind, verb } = clauses[k];
      if ((kind === 'main' || kind === 'that') && verb >= first && verb < last) return false;
    }
    return true;
  }

  /** A content without the marks around it, or undefined where nothing is left. */
  make(first: number, last: number, rule: string, direct = false): Content | undefined {
    const range = trim(this.text, first, last);
    if (range.last <= range.first) return undefined;
    return { first: range.first, last: range.last, mode: modeOf(this.text, this.opening, range, direct), rule };
  }

  /** Whether `clause` goes on with a cue of the same speaker after reported words: `, po czym ocenił, że …`, `, dodając, że …`. */
  returnsToSpeaker(clause: Clause): boolean {
    const cue = this.cueByClause.get(clause.index);
    if (!cue) return false;
    if (clause.kind === 'participial') return true;
    if (clause.kind !== 'main') return false;
    if (cue.postposed) return true;
    const next = this.text.clauses[clause.index + 1];
    return cue.speakers.length === 0 && next?.sentence === clause.sentence && next.kind === 'that';
  }

  /** Where words reported from `first` on end: before a cue that takes over, a semicolon, an aside after a dash. */
  endOfReport(cue: Cue, first: number, bounds: TokenRange): number {
    const { clauses, clauseOf, quotations } = this.text;
    let last = bounds.last;
    for (let k = clauseOf[first] + 1; k < clauses.length && clauses[k].first < bounds.last; k++) {
      if (this.returnsToSpeaker(clauses[k])) {
        last = clauses[k].first;
        break;
      }
    }
    const outer = quotations.of[cue.words.first];
    let dash = -1;
    for (let i = first; i < last; i++) {
      const mark = word(this.text, i);
      if (quotations.of[i] !== outer) continue;
      if (mark === ';') return i;
      if (/^[–—-]$/.test(mark) && this.text.tokens[i + 1]?.spaceBefore) dash = dash < 0 ? i : -1;
    }
    return dash > first ? dash : last;
  }

  /** A quotation that holds a finite verb or ends as a sentence speaks for itself. */
  isUtterance(quotation: Quotation): boolean {
    const last = word(this.text, quotation.last - 1);
    if (/^[.!?…]$/.test(last)) return true;
    const { clauses, clauseOf } = this.text;
    const clause = clauses[clauseOf[quotation.first]];
    return clause.verb >= quotation.first && clause.verb < quotation.last && clause.first >= quotation.open;
  }
}
