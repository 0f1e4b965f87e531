// Words put between the halves of a condition to say whose it is: `unless X, the minister said, Y`.
import { PartOfSpeech, Person, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenRange } from '../trace.ts';
import type { Scene } from './scene.ts';

const PAUSE = /^[,–—-]$/;
const EDGE = /^["„“”«»,–—-]$/;

/** Tokens of the longest piece between pauses that may be an aside. */
const LONGEST = 20;
/** Pieces of an apposition behind the verb of an aside (`warned the minister, Ann Lee,`). */
const APPOSITIONS = 2;

const isFiniteVerb = (token: Token): boolean =>
  token.kind === 'word' &&
  token.analyses.some((a) => {
    const form = verbForm(a.tag);
    return partOfSpeech(a.tag) === PartOfSpeech.verb && (form === VerbForm.present || form === VerbForm.past);
  });

/** Whether the token is a verb by which someone else says or thinks something. */
function saysSomething(scene: Scene, token: Token): boolean {
  return token.analyses.some(({ lemma, tag }) => {
    const kind = scene.text.language.saying.verbs.get(lemma);
    const own = (tag & Person.first) !== 0 && (tag & Person.third) === 0;
    return !own && (kind === 'say' || kind === 'view' || kind === 'color');
  });
}

/** Whether any finite verb stands between `first` and `last`. */
function holdsVerb(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.text;
  for (let at = first; at < last; at++) if (isFiniteVerb(tokens[at])) return true;
  return false;
}

/** Whether the words between two pauses say no more than who speaks: one finite verb, of saying, and no word that opens a clause. */
function namesSpeaker(scene: Scene, first: number, last: number): boolean {
  const { tokens, language } = scene.text;
  const { subordinators, coordinators, relatives } = language.syntax;
  if (first >= last || last - first > LONGEST || coordinators.has(tokens[first].lower)) return false;
  let says = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (subordinators.get(token.lower) === 'that' || subordinators.get(token.lower) === 'condition') return false;
    if (!isFiniteVerb(token)) {
      if (at === first && token.analyses.some(({ lemma }) => relatives.has(lemma))) return false;
      continue;
    }
    // `the ministry has hinted`
    const auxiliary =
      language.syntax.order && token.analyses.some(({ lemma }) => language.syntax.order!.auxiliaries.has(lemma));
    if (auxiliary && at + 1 < last && saysSomething(scene, tokens[at + 1])) {
      says = true;
      continue;
    }
    const saying = scene.cueAt(at) !== undefined || saysSomething(scene, token);
    if (saying && !language.syntax.negations.has(tokens[at - 1]?.lower)) says = true;
    else if (says || scene.text.clauses[scene.text.clauseOf[at]].verb === at) return false;
  }
  return says;
}

/** The end of what stands before an aside that ends at `end`; `end` itself where there is none. */
export function beforeAside(scene: Scene, end: number, frame: TokenRange): number {
  const { tokens } = scene.text;
  let last = end;
  while (last > frame.first && EDGE.test(tokens[last - 1].text)) last--;
  if (last === end || last <= frame.first) return end;
  let right = last;
  for (let pieces = 0; pieces <= APPOSITIONS; pieces++) {
    let first = right;
    while (first > frame.first && !EDGE.test(tokens[first - 1].text)) first--;
    if (first <= frame.first || right - first > LONGEST) return end;
    if (namesSpeaker(scene, first, right)) return PAUSE.test(tokens[first - 1].text) ? first - 1 : first;
    if (holdsVerb(scene, first, right)) return end;
    right = first - 1;
  }
  return end;
}

/** The start of what stands after an aside that begins at `start`; `start` itself where there is none. */
export function afterAside(scene: Scene, start: number, frame: TokenRange): number {
  const { tokens } = scene.text;
  let last = start;
  while (last < frame.last && !EDGE.test(tokens[last].text)) last++;
  if (last >= frame.last - 1 || !namesSpeaker(scene, start, last)) return start;
  // An apposition of the speaker goes with it, where a clause follows.
  for (let pieces = 0; pieces < APPOSITIONS; pieces++) {
    let next = last + 1;
    while (next < frame.last && !EDGE.test(tokens[next].text)) next++;
    if (next >= frame.last - 1 || holdsVerb(scene, last + 1, next)) break;
    last = next;
  }
  while (last < frame.last && EDGE.test(tokens[last].text)) last++;
  return last;
}

/** The first pause between `first` and `last` behind which an aside stands; `last` where there is none. */
export function firstAside(scene: Scene, first: number, last: number, frame: TokenRange): number {
  const { tokens } = scene.text;
  for (let at = first + 1; at < last; at++)
    if (PAUSE.test(tokens[at].text) && afterAside(scene, at + 1, frame) > at + 1) return at;
  return last;
}

/** `frame` with what stands beyond an aside at either edge, up to the bounds of `whole`. */
export function acrossAsides(scene: Scene, frame: TokenRange, whole: TokenRange): TokenRange {
  const { tokens } = scene.text;
  const first = frame.first > whole.first && beforeAside(scene, frame.first, whole) < frame.first;
  let right = frame.last;
  while (right < whole.last && EDGE.test(tokens[right].text)) right++;
  const last = right > frame.last && afterAside(scene, right, whole) > right;
  return { first: first ? whole.first : frame.first, last: last ? whole.last : frame.last };
}

/** The end of a half that ends at `end`, without the speaker whose verb stands right after (`…, the minister, Ann Lee, said`). */
export function beforeSpeaker(scene: Scene, first: number, end: number): number {
  const { tokens, sentences, sentenceOf } = scene.text;
  const { last } = sentences[sentenceOf[first]];
  let verb = end;
  while (verb < last && tokens[verb].text === ',') verb++;
  if (verb >= last || tokens[verb - 1].text !== ',' || !isFiniteVerb(tokens[verb])) return end;
  if (!saysSomething(scene, tokens[verb])) return end;
  let cut = end;
  for (let at = end - 1; at > first && !isFiniteVerb(tokens[at]); at--)
    if (tokens[at].text === ',' && at < verb - 1) cut = at;
  return cut;
}
