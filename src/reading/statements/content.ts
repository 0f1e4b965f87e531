// A stretch of reported words: its extent without the marks around it, and whether it is quoted, reported or both.
import { PartOfSpeech, Person, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { StatementMode } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Quotation } from '../text/quotations.ts';
import type { TokenRange } from '../trace.ts';

export interface Content extends TokenRange {
  readonly mode: StatementMode;
  /** Name of the construction, for the trace. */
  readonly rule: string;
}

/** The token's text, empty past the ends of the report. */
export const word = (text: AnalysedText, index: number): string => text.tokens[index]?.text ?? '';
const TRIM_END = /^(?:[,.;:–—-]|\.\.+)$/;
const TRIM_START = /^[,.;:–—•*-]$/;

/** Drops marks that do not belong to what is said, and quotation marks around the whole of it. */
export function trim(text: AnalysedText, first: number, last: number): TokenRange {
  let from = first;
  let to = last;
  for (;;) {
    while (from < to && TRIM_START.test(word(text, from))) from++;
    while (to > from && TRIM_END.test(word(text, to - 1))) to--;
    const quotation = text.quotations.all[text.quotations.of[from]];
    if (quotation && quotation.open === from && quotation.close === to && quotation.style === 'marks') {
      from = quotation.first;
      to = quotation.last;
    } else return { first: from, last: to };
  }
}

/** Whether the words are in the first or second person, as words are that are given as they were said. */
export function inSpeakersVoice(text: AnalysedText, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) {
    const token = text.tokens[i];
    if (text.language.saying.speakerPronouns.has(token.lower)) return true;
    if (token.kind !== 'word' || token.analyses.length === 0) continue;
    const ownPerson = token.analyses.every((a) => {
      const form = verbForm(a.tag);
      const person = (a.tag & (Person.first | Person.second)) !== 0 && (a.tag & Person.third) === 0;
      return (
        partOfSpeech(a.tag) === PartOfSpeech.verb &&
        person &&
        (form === VerbForm.present || form === VerbForm.past || form === VerbForm.imperative)
      );
    });
    if (ownPerson) return true;
  }
  return false;
}

/** `direct` for a whole quotation, `mixed` where only part is quoted, else `indirect`. */
export function modeOf(
  text: AnalysedText,
  quotedFrom: ReadonlyMap<number, Quotation>,
  range: TokenRange,
  direct: boolean,
): StatementMode {
  if (direct) return 'direct';
  const around = text.quotations.all[text.quotations.of[range.first]];
  if (around && around.first <= range.first && around.last >= range.last) return 'direct';
  for (let i = range.first; i < range.last; i++) {
    const quotation = quotedFrom.get(i);
    if (quotation?.style === 'marks' && quotation.close <= range.last) return 'mixed';
  }
  return 'indirect';
}
