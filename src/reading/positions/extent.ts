// How far the evidence of an act reaches: from its subject to the end of what it is about.

import type { Doer } from '../conditions/doers.ts';
import type { Scene } from '../conditions/scene.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';

/** Longest content of a statement that counts as part of the evidence of its verb. */
const LONGEST_CONTENT = 60;

/** Clauses after `clause` that say what its verb asks, offers or claims (`by …`, `że …`), as the end of their tokens. */
export function endOfComplement(scene: Scene, clause: Clause): number {
  const { clauses } = scene.text;
  let last = clause.last;
  const next = clauses[clause.index + 1];
  if (next && next.sentence === clause.sentence && (next.kind === 'that' || next.kind === 'purpose')) last = next.last;
  return last;
}

/** The statement whose cue holds `at`, where its content is short and in the same sentence. */
export function contentOfCue(scene: Scene, at: number): TokenRange | undefined {
  const spoken = scene.cueAt(at);
  if (!spoken || spoken.last - spoken.first > LONGEST_CONTENT || spoken.last <= spoken.first) return undefined;
  const { sentenceOf } = scene.text;
  const near = sentenceOf[spoken.first] === sentenceOf[at] || sentenceOf[spoken.last - 1] === sentenceOf[at];
  return near && !(spoken.first <= at && at < spoken.last) ? spoken : undefined;
}

/** Tokens of the evidence of an act shown by the word at `at`, with `also` taken in. */
export function evidenceOf(scene: Scene, clause: Clause, at: number, doer: Doer, also?: TokenRange): TokenRange {
  const subject = doer.phrase;
  const inside = subject && subject.first >= clause.first && subject.last <= clause.last;
  let first = Math.min(at, inside ? subject.first : at, also ? also.first : at);
  let last = Math.max(endOfComplement(scene, clause), also ? also.last : 0);
  const content = contentOfCue(scene, at);
  if (content) {
    first = Math.min(first, content.first);
    last = content.first > at ? Math.max(last, content.last) : last;
  }
  return { first, last };
}
