// Where reported words go on behind a cue that was put into their midst: `Europe would go on, Hoekstra promised, but others must pay`.
import { PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import { matchRun } from '../../language/runs.ts';
import type { TokenRange } from '../trace.ts';
import { word } from './content.ts';
import type { Cue } from './cue.ts';
import type { ReportedSpeech } from './reported-speech.ts';

/** Longest run of words that only describe the speaker between the cue and the words that go on. */
const DESCRIPTION = 20;

/** Next comma from `from` on outside quotations other than that of `from`, or `last`. */
function nextComma(speech: ReportedSpeech, from: number, last: number): number {
  const { of } = speech.text.quotations;
  let at = from;
  while (at < last && !(word(speech.text, at) === ',' && of[at] === of[from])) at++;
  return at;
}

/** Whether the words from `at` on go on with what was said before `cue`; others tell of the one who said it (`, as he landed`). */
function goesOn(speech: ReportedSpeech, cue: Cue, at: number): boolean {
  const { clauses, clauseOf, tokens, language } = speech.text;
  if (
    matchRun(tokens, at, language.saying.resumptions) > 0 ||
    tokens[at].lower === language.syntax.order?.infinitiveMark
  )
    return true;
  let clause = clauses[clauseOf[at]];
  // `Nobody should imagine, he wrote, that …`
  if (clause.kind === 'that' && clause.opener === at && language.syntax.order) return true;
  // `but rewriting the law was out of the question`
  const behind = clauses[clause.index + 1];
  if (language.syntax.order && clause.kind === 'participial' && language.syntax.coordinators.has(tokens[at].lower))
    return behind?.sentence === clause.sentence && behind.kind === 'main' && behind.verb === behind.first;
  if (clause === cue.clause || clause.kind !== 'main') return false;
  if (language.syntax.order && clause.verb === at) return true;
  // `but others, who had grown rich, must pay`
  while (clause.verb < 0 && clauses[clause.index + 1]?.kind === 'relative' && clauses[clause.index + 2])
    clause = clauses[clause.index + 2];
  if (clause.sentence !== cue.clause.sentence || clause.verb < at || speech.cueByClause.has(clause.index)) return false;
  if (!language.syntax.coordinators.has(tokens[at].lower)) return clause.sure || clause.verb <= at + 1;
  // `…, Rubio said, and left`: a verb right behind the joiner is what the speaker did, an auxiliary more likely what was said.
  if (clause.predicate > clause.verb && clause.verb === at + 1) return true;
  let next = at + 1;
  while (next < clause.verb && tokens[next].analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.adverb)) next++;
  return clause.verb > next;
}

/**
 * First token of the words that go on behind `cue`, or -1 where its sentence ends with it. `start` is where the words before
 * it begin.
 */
export function resumesAt(speech: ReportedSpeech, cue: Cue, bounds: TokenRange, start: number): number {
  const { clauses, clauseOf, cases } = speech.text;
  // `If it goes, he warns, so do the flights`: what leads in is not yet what was said.
  const pause = word(speech.text, cue.last) === ',' && cue.last + 1 < bounds.last;
  if (cases && pause && start < cue.first && speech.isIncomplete(start, cue.first)) return cue.last + 1;
  const limit = Math.min(bounds.last, cue.last + DESCRIPTION);
  for (let comma = cue.last; comma < limit && word(speech.text, comma) === ','; ) {
    const at = comma + 1;
    if (at + 1 >= bounds.last || speech.opening.has(at)) return -1;
    if (goesOn(speech, cue, at)) return at;
    const clause = clauses[clauseOf[at]];
    // Behind a description of the speaker the words may still go on; a verb of their own ends it.
    const describes = clause.verb < at || clause.kind === 'relative';
    if (!describes) return -1;
    comma = nextComma(speech, at, bounds.last);
  }
  return -1;
}
