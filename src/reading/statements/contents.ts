// Finds what a cue gives the words of: the clause after `że`, the quotation beside it, the sentence before `, dodał X`.
import {
  afterAccordingTo,
  afterColon,
  afterConjunction,
  afterLeadIn,
  around,
  quotationAfter,
  quotationBefore,
  sentenceBefore,
} from './constructions.ts';
import { type Content, inSpeakersVoice, trim } from './content.ts';
import type { Cue } from './cue.ts';
import { fragment, infinitive, judgement, offer, pointedAt, topic } from './fragments.ts';
import { resumesAt } from './parenthetical.ts';
import type { ReportedSpeech } from './reported-speech.ts';

/** The one that begins first. */
const earlier = (a: Content | undefined, b: Content | undefined): Content | undefined =>
  a && b ? (a.first <= b.first ? a : b) : (a ?? b);

/** `powiedział, że oczekuje „…”`: a subjectless verb in reported words goes on with them and attributes nothing anew. */
function goesOn(cue: Cue): boolean {
  return cue.clause.kind === 'that' && cue.form === 'verb' && cue.speakers.length === 0;
}

/** Contents of `cue`, most often one; `from` is the first token of its sentence that no earlier cue claims. */
export function contentsOf(speech: ReportedSpeech, cue: Cue, from: number): Content[] {
  const bounds = speech.bounds(cue);
  const start = Math.max(from, bounds.first);
  const one = (content: Content | undefined): Content[] => (content ? [content] : []);
  switch (cue.form) {
    case 'according-to':
      return one(afterAccordingTo(speech, cue, bounds));
    case 'colon': {
      const quotation = speech.opening.get(cue.last);
      if (quotation) return one(speech.make(quotation.first, quotation.last, 'colon-lead', true));
      const range = trim(speech.text, cue.last, bounds.last);
      const heading = speech.text.paragraphs[speech.text.sentences[cue.clause.sentence].paragraph].kind !== 'body';
      return one(speech.make(range.first, range.last, 'colon-lead', heading || inSpeakersVoice(speech.text, range)));
    }
    case 'document':
      return one(
        quotationBefore(speech, cue) ??
          afterConjunction(speech, cue, bounds) ??
          afterColon(speech, cue, bounds) ??
          (cue.postposed ? sentenceBefore(speech, cue, start) : undefined),
      );
    case 'as': {
      const before = quotationBefore(speech, cue);
      return one(before ?? around(speech, cue, bounds, start));
    }
    default: {
      const paused =
        cue.postposed && speech.text.cases !== undefined && speech.text.tokens[cue.words.last]?.text === ',';
      const clause = cue.kind === 'loose' || paused ? undefined : afterConjunction(speech, cue, bounds);
      const main = earlier(clause, afterColon(speech, cue, bounds));
      if (goesOn(cue)) return one(clause);
      const judged = judgement(speech, cue, bounds) ?? (main ? undefined : infinitive(speech, cue, bounds));
      if (judged) return [judged];
      const before = quotationBefore(speech, cue);
      const resumes = cue.postposed ? resumesAt(speech, cue, bounds, start) : -1;
      if (before && before.mode !== 'direct' && resumes >= 0) return one(around(speech, cue, bounds, start, resumes));
      if (before) return [before, ...one(main ?? quotationAfter(speech, cue, bounds))];
      // `No date was set, he writes: one side had left`: both were said.
      if (main && cue.postposed && main.rule === 'colon' && speech.text.cases)
        return one(speech.make(start, main.last, 'around-aside'));
      if (main && resumes < 0) return [main];
      const named = cue.kind !== 'view' || cue.speakers.length > 0 || speech.text.cases !== undefined;
      if (cue.postposed && named && cue.kind !== 'name' && cue.kind !== 'demand' && cue.kind !== 'loose')
        if (resumes >= 0) return one(around(speech, cue, bounds, start, resumes));
        else return [...one(sentenceBefore(speech, cue, start)), ...one(quotationAfter(speech, cue, bounds))];
      return one(
        quotationAfter(speech, cue, bounds) ??
          fragment(speech, cue, bounds) ??
          pointedAt(speech, cue) ??
          topic(speech, cue) ??
          offer(speech, cue, bounds) ??
          afterLeadIn(speech, cue, bounds, start),
      );
    }
  }
}
