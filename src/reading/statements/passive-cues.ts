// Verbs of saying in the passive: `was quoted as saying`, `is reported to have told`, `was called a trick by Nowak`.
import { PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import { matchRun } from '../../language/runs.ts';
import type { SayingKind } from '../../language/saying.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { mentionsIn, subjectOf } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { joined } from './cue.ts';

/** Who speaks by a passive, and the attributing words. */
export interface PassiveSaying {
  readonly kind: SayingKind;
  readonly words: TokenRange;
  readonly speakers: readonly Mention[];
}

/** How far behind its participle the doer of a passive, or what it is said to have said, may stand. */
const REACH = 10;

/** The one behind the preposition of the doer: `was called a trick by the minister`. */
function doer(text: AnalysedText, actors: Actors, clause: Clause): Mention[] {
  const limit = Math.min(clause.last, clause.predicate + REACH);
  for (let i = clause.predicate + 1; i < limit; i++) {
    if (!text.language.saying.doneBy?.has(text.tokens[i].lower)) continue;
    const reach = mentionsIn(actors, i + 1, Math.min(i + 1 + REACH, text.sentences[clause.sentence].last));
    const named = reach.find((m) => m.within < 0 && m.phraseFirst <= i + 2 && m.kind !== 'adjective');
    if (named) return joined(text, reach, named);
  }
  return [];
}

/** `said to have told`, `believed to think`: the verb of saying that a report by hearsay carries. */
function hearsay(text: AnalysedText, clause: Clause): { kind: SayingKind; at: number } | undefined {
  const { saying, syntax } = text.language;
  let at = clause.predicate + 1;
  if (text.tokens[at]?.lower !== syntax.order?.infinitiveMark) return undefined;
  const limit = Math.min(clause.last, at + 4);
  for (at++; at < limit; at++) {
    const verb = text.tokens[at].analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);
    if (!verb) return undefined;
    const kind = saying.verbs.get(verb.lemma);
    if (kind && verbForm(verb.tag) !== VerbForm.activeParticiple) return { kind, at };
    if (!syntax.order?.auxiliaries.has(verb.lemma)) return undefined;
  }
  return undefined;
}

/** `was convinced`, `has been concerned`: a state of mind. */
function holdsView(text: AnalysedText, { verb, predicate }: Clause): boolean {
  for (let i = verb; i < predicate; i++)
    for (const { lemma } of text.tokens[i].analyses) {
      const phrases = text.language.saying.phrases.get(lemma);
      if (phrases && matchRun(text.tokens, predicate, phrases) > 0) return true;
    }
  return false;
}

/** What the passive verb of `clause` attributes to whom, or undefined where it attributes nothing. */
export function passiveSaying(text: AnalysedText, actors: Actors, clause: Clause): PassiveSaying | undefined {
  const { saying } = text.language;
  if (clause.negated) return undefined;
  if (holdsView(text, clause))
    return {
      kind: 'view',
      words: { first: clause.verb, last: clause.predicate + 1 },
      speakers: subjectOf(text, actors, clause),
    };
  const kind = saying.verbs.get(clause.lemma);
  if (!kind) return undefined;
  const told = hearsay(text, clause);
  if (told)
    return {
      kind: told.kind,
      words: { first: clause.verb, last: told.at + 1 },
      speakers: subjectOf(text, actors, clause),
    };
  if (kind === 'quote') {
    let as = clause.predicate + 1;
    while (as < clause.last && text.tokens[as].lower !== saying.asWhat) as++;
    if (as === clause.last) return undefined;
    const speaks = as + 1 < clause.last && text.tokens[as + 1].kind === 'word';
    return {
      kind: 'say',
      words: { first: clause.verb, last: as + (speaks ? 2 : 1) },
      speakers: subjectOf(text, actors, clause),
    };
  }
  const speakers = doer(text, actors, clause);
  if (speakers.length === 0) return undefined;
  return { kind, words: { first: clause.verb, last: clause.predicate + 1 }, speakers };
}
