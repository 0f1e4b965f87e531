// Finds the words that attribute speech: verbs of saying, `według X`, `X:`, documents that speak.
import type { Actors } from '../actors/mention.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { appositiveCue } from './appositive-cues.ts';
import type { Cue } from './cue.ts';
import { accordingToCue, bareCue, colonCue, documentCue, verdictCue } from './source-cues.ts';
import { verbCue } from './verb-cues.ts';

/** Every cue of the report, in the order of the text. Of several at one place the most telling stays. */
export function findCues(text: AnalysedText, actors: Actors): Cue[] {
  const cues: Cue[] = [];
  for (const clause of text.clauses) {
    const found =
      verdictCue(text, actors, clause) ??
      documentCue(text, actors, clause) ??
      verbCue(text, actors, clause) ??
      bareCue(text, actors, clause);
    if (found) cues.push(found);
    const appositive = appositiveCue(text, actors, clause);
    if (appositive) cues.push(appositive);
    for (let i = clause.first; i < clause.last; i++) {
      const token = text.tokens[i];
      const cue =
        token.text === ':'
          ? colonCue(text, actors, i)
          : token.kind === 'word'
            ? accordingToCue(text, actors, i)
            : undefined;
      if (cue) cues.push(cue);
    }
  }
  return cues.sort((a, b) => a.words.first - b.words.first);
}
