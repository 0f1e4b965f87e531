// Puts auxiliaries and the verb they belong to together: `has not been postponed`, `is expected to meet`.
import { type Analysis, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../../language/morphology.ts';
import type { Syntax } from '../../../language/syntax.ts';
import type { AuxiliaryKind, WordOrder } from '../../../language/word-order.ts';
import type { Token } from '../tokens.ts';

export interface VerbGroup {
  /** Token of the verb that carries the sense. */
  readonly predicate: number;
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future' | 'conditional';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
}

const verbOf = (token: Token | undefined): Analysis | undefined =>
  token?.analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);

const isAdverb = (token: Token): boolean =>
  token.analyses.length > 0 &&
  token.analyses.every(({ tag }) => {
    const part = partOfSpeech(tag);
    return part === PartOfSpeech.adverb || part === PartOfSpeech.particle;
  });

/** How far apart the words of a group may stand where a subject comes between (`has the minister met`). */
const LONGEST_GAP = 4;

/** The group that the finite verb at `verb` opens. `last` bounds its clause, exclusive. */
export function verbGroup(
  tokens: readonly Token[],
  verb: number,
  last: number,
  syntax: Syntax,
  order: WordOrder,
): VerbGroup {
  const finite = verbOf(tokens[verb])!;
  let predicate = verb;
  let analysis = finite;
  let kind: AuxiliaryKind | undefined = order.auxiliaries.get(finite.lemma);
  let tense: VerbGroup['tense'] =
    verbForm(finite.tag) === VerbForm.past
      ? 'past'
      : kind === 'will'
        ? 'future'
        : kind === 'would' || verbForm(finite.tag) === VerbForm.conditional
          ? 'conditional'
          : 'present';
  let passive = false;
  let modal = kind === 'may';
  let negated = syntax.negations.has(tokens[verb].lower) || syntax.negations.has(tokens[verb - 1]?.lower ?? '');
  let at = verb + 1;
  /** Whether the group still waits for its verb. */
  let open = kind !== undefined || syntax.modals.has(finite.lemma);
  let prospective = false;
  let reported = false;
  let gap = 0;
  while (open && at < last) {
    const token = tokens[at];
    if (token.kind === 'mark' && token.lower !== "'") break;
    if (syntax.negations.has(token.lower)) {
      negated = true;
      at++;
      continue;
    }
    if (isAdverb(token)) {
      at++;
      continue;
    }
    if (kind === 'be' && (order.prospective.has(token.lower) || order.reported.has(token.lower))) {
      const toInfinitive = tokens[at + 1]?.lower === order.infinitiveMark && verbOf(tokens[at + 2]);
      if (toInfinitive) {
        if (order.prospective.has(token.lower)) prospective = true;
        else reported = true;
        at++;
        continue;
      }
    }
    if (token.lower === order.infinitiveMark) {
      const next = verbOf(tokens[at + 1]);
      const takes = kind === 'be' || kind === 'have' || syntax.modals.has(analysis.lemma);
      const infinitive = next && (verbForm(next.tag) === VerbForm.infinitive || order.auxiliaries.has(next.lemma));
      if (!takes || !next || !infinitive) break;
      if (kind === 'be') tense = reported ? tense : 'future';
      else modal = true;
      predicate = at + 1;
      analysis = next;
    } else {
      const next = verbOf(token);
      const form = next ? verbForm(next.tag) : VerbForm.none;
      const follows =
        (kind === 'be' && (form === VerbForm.passiveParticiple || form === VerbForm.activeParticiple)) ||
        (kind === 'have' && form === VerbForm.passiveParticiple) ||
        (kind !== undefined &&
          kind !== 'be' &&
          kind !== 'have' &&
          (form === VerbForm.infinitive || token.lower === next?.lemma));
      if (!next || !follows) {
        // A subject between auxiliary and verb, as in questions.
        if (kind === undefined || kind === 'be' || next || predicate !== verb || ++gap > LONGEST_GAP) break;
        at++;
        continue;
      }
      passive = kind === 'be' && form === VerbForm.passiveParticiple;
      if (kind === 'have' && tense === 'present') tense = 'past';
      predicate = at;
      analysis = next;
    }
    kind = order.auxiliaries.get(analysis.lemma);
    open = kind !== undefined || syntax.modals.has(analysis.lemma);
    at = predicate + 1;
  }
  if (prospective && predicate !== verb) tense = 'future';
  return { predicate, lemma: analysis.lemma, tense, passive, negated, modal };
}
