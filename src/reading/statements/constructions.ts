// The constructions in which whole clauses are reported: after `że`, after a colon, beside a cue, around `jak podał X` and `według X`.
import { matchRun } from '../../language/runs.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { type Content, inSpeakersVoice, trim, word } from './content.ts';
import { type Cue, firstWord } from './cue.ts';
import type { ReportedSpeech } from './reported-speech.ts';

function clausesAfter(speech: ReportedSpeech, clause: Clause, last: number): Clause[] {
  const after: Clause[] = [];
  for (let i = clause.index + 1; i < speech.text.clauses.length && speech.text.clauses[i].first < last; i++)
    after.push(speech.text.clauses[i]);
  return after;
}

/** `told Reuters Europe was ready`: the clause begins behind the medium that was told. */
function pastWhoWasTold(speech: ReportedSpeech, cue: Cue, first: number): number {
  if (!speech.text.language.saying.addressingVerbs?.has(cue.clause.lemma)) return first;
  const told = speech.told(first);
  return Math.max(told, first);
}

/**
 * Where a clause without an opener begins whose verb stands further on: behind a condition (`said if the talks failed,
 * sanctions would follow`) or an aside to its subject (`said Europe, which he led, was ready`). -1 where there is none.
 */
function contactStart(speech: ReportedSpeech, cue: Cue, next: Clause): number {
  const { clauses, language, cases } = speech.text;
  if (!language.saying.contactVerbs?.has(cue.clause.lemma) || cue.postposed || !cases) return -1;
  const start = cue.words.last;
  const condition = next.opener === start && (next.kind === 'condition' || next.kind === 'concession');
  const object = next.first > start + 1 && cases[start] > 0 && word(speech.text, next.first - 1) === ',';
  if (!condition && !object) return -1;
  for (let k = next.index + (condition ? 1 : 0); k < clauses.length && k <= next.index + 2; k++) {
    const clause = clauses[k];
    if (clause.sentence !== cue.clause.sentence || speech.cueByClause.has(k) || clause.kind === 'that') return -1;
    if (clause.kind !== 'main' || clause.verb < 0) continue;
    if (condition) return start;
    const verb = firstWord(speech.text, clause);
    if (clause.verb === verb && word(speech.text, verb - 1) === ',' && clause.sure) return start;
  }
  return -1;
}

/** `X powiedział, że …`: the clause after the conjunction. */
export function afterConjunction(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  let skipped = 0;
  let onlyRelatives = true;
  for (const clause of clausesAfter(speech, cue.clause, bounds.last)) {
    const purpose =
      clause.kind === 'purpose' &&
      onlyRelatives &&
      (cue.kind === 'demand' || speech.text.language.saying.purposeVerbs.has(cue.clause.lemma));
    // `said the talks had failed`: nothing opens the clause.
    // `said after the talks had ended` tells when, not what.
    const tellsWhen =
      speech.text.language.syntax.subordinators.get(word(speech.text, clause.first).toLowerCase()) === 'time';
    if (clause.kind === 'that' && clause.opener < 0 && clause.index === cue.clause.index + 1 && !tellsWhen) {
      const first = pastWhoWasTold(speech, cue, clause.first);
      return speech.make(first, speech.endOfReport(cue, first, bounds), 'contact-clause');
    }
    if (clause.index === cue.clause.index + 1) {
      const from = contactStart(speech, cue, clause);
      if (from >= 0) return speech.make(from, speech.endOfReport(cue, from, bounds), 'contact-clause');
    }
    if ((clause.kind === 'that' || purpose) && clause.opener >= clause.first && clause.opener - clause.first <= 1) {
      const first = clause.opener + 1;
      const content = speech.make(
        first,
        speech.endOfReport(cue, first, bounds),
        purpose ? 'purpose-clause' : 'that-clause',
      );
      return content;
    }
    const aside =
      clause.kind === 'relative' || clause.kind === 'participial' || clause.kind === 'question' || clause.verb < 0;
    onlyRelatives &&=
      clause.kind === 'relative' &&
      cue.kind === 'demand' &&
      !speech.text.language.saying.offerVerbs.has(cue.clause.lemma);
    if (!aside || speech.cueByClause.has(clause.index) || ++skipped > 2) return undefined;
  }
  return undefined;
}

/** `This time, an official told Reuters, nobody has the stomach for more`: a cue between what leads in and what is said. */
export function afterLeadIn(speech: ReportedSpeech, cue: Cue, bounds: TokenRange, start: number): Content | undefined {
  const { cases, clauses, clauseOf, language } = speech.text;
  if (!cases || cue.form !== 'verb' || cue.kind !== 'say' || word(speech.text, cue.last) !== ',') return undefined;
  const at = cue.last + 1;
  if (at + 1 >= bounds.last || language.syntax.coordinators.has(word(speech.text, at).toLowerCase())) return undefined;
  const said = clauses[clauseOf[at]];
  const parted = word(speech.text, cue.first - 1) === ',' || word(speech.text, cue.first - 2) === ',';
  if (!parted || said.kind !== 'main' || !said.sure || said.verb <= at || speech.cueByClause.has(said.index))
    return undefined;
  return speech.make(start, speech.endOfReport(cue, at, bounds), 'around-aside');
}

/** `X powiedział: …`. */
export function afterColon(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  const limit = Math.min(bounds.last, cue.words.last + 16);
  for (let i = cue.words.last; i < limit; i++) {
    if (word(speech.text, i) !== ':' || speech.text.quotations.of[i] !== speech.text.quotations.of[cue.words.first])
      continue;
    const quotation = speech.opening.get(i + 1);
    if (quotation) return speech.make(quotation.first, quotation.last, 'colon-quotation', true);
    const range = trim(speech.text, i + 1, speech.endOfReport(cue, i + 1, bounds));
    return speech.make(range.first, range.last, 'colon', inSpeakersVoice(speech.text, range));
  }
  return undefined;
}

/** The quotation that ends right before the cue: `„…” – powiedział X`. */
export function quotationBefore(speech: ReportedSpeech, cue: Cue): Content | undefined {
  let index = cue.first;
  while (index > 0 && /^[,–—-]$/.test(word(speech.text, index - 1))) index--;
  const quotation = speech.closing.get(index) ?? speech.closing.get(cue.first);
  if (!quotation || quotation.open < speech.text.sentences[cue.clause.sentence].first) return undefined;
  const start = speech.text.sentences[cue.clause.sentence].first;
  const lead = speech.text.tokens.slice(start, quotation.open).filter((t) => t.kind === 'word').length;
  const whole =
    lead === 0 || quotation.style === 'dash' || word(speech.text, quotation.open - 1) === ':' || quotation.parent >= 0;
  if (cue.kind === 'name')
    return { ...trim(speech.text, quotation.first, quotation.last), mode: 'mixed', rule: 'name' };
  return whole
    ? speech.make(quotation.first, quotation.last, 'quotation-before', true)
    : speech.make(start, quotation.close, 'sentence-before');
}

/** A further quotation after the cue: `„…”, powiedział X, „…”`. */
export function quotationAfter(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  const quotation =
    (cue.postposed ? speech.opening.get(cue.last) : undefined) ??
    speech.opening.get(cue.last + 1) ??
    speech.opening.get(cue.last + 2);
  if (!quotation || quotation.open >= bounds.last) return undefined;
  // One word in quotation marks is more likely a name.
  if (quotation.last - quotation.first < 2 && word(speech.text, quotation.open - 1) !== ':') return undefined;
  for (let i = cue.last; i < quotation.open; i++) if (!/^[,–—:.-]$/.test(word(speech.text, i))) return undefined;
  return speech.make(quotation.first, quotation.last, 'quotation-after', true);
}

/** `The ministry had its doubts: no date was set, said Nowak`: what is said begins behind the report's own words. */
function behindColon(speech: ReportedSpeech, cue: Cue, from: number, to: number): number {
  const { clauses, clauseOf, quotations } = speech.text;
  for (let i = to - 1; i > from; i--) {
    if (word(speech.text, i) !== ':' || quotations.of[i] !== quotations.of[cue.words.first]) continue;
    const own = clauses[clauseOf[i - 1]];
    return own.sure && own.verb >= from && own.verb < i ? i + 1 : from;
  }
  return from;
}

/** `…, dodał X`: the sentence before the cue. */
export function sentenceBefore(speech: ReportedSpeech, cue: Cue, from: number): Content | undefined {
  let end = cue.first;
  while (end > from && /^[,–—-]$/.test(word(speech.text, end - 1))) end--;
  const range = trim(speech.text, behindColon(speech, cue, from, end), end);
  if (range.last - range.first < 2) return undefined;
  const spoken = word(speech.text, from) !== '' && /^[–—-]$/.test(word(speech.text, from));
  const dashed = /^[–—-]$/.test(word(speech.text, end)) || spoken;
  return speech.make(
    range.first,
    range.last,
    'sentence-before',
    dashed && (spoken || inSpeakersVoice(speech.text, range)),
  );
}

/** Up to so many tokens on one side of an aside are left out of what is said. */
const SHORT = 5;

/**
 * `…, jak dodał X, …`: the sentence with the cue inside, or what follows it where little stands before it. `resumes` is
 * where the words go on, where that is known.
 */
export function around(
  speech: ReportedSpeech,
  cue: Cue,
  bounds: TokenRange,
  start: number,
  resumesAt = -1,
): Content | undefined {
  let from = start;
  let before = cue.first;
  while (before > from && /^[,–—-]$/.test(word(speech.text, before - 1))) before--;
  for (let i = from; i < before; i++) if (/^[;:]$/.test(word(speech.text, i))) from = i + 1;
  let resumes = resumesAt < 0 ? cue.last : resumesAt;
  // `jak podał X, powołując się na Y, …`: what is said begins behind the source.
  const source = speech.text.clauses[speech.text.clauseOf[Math.min(cue.last + 1, bounds.last - 1)]];
  if (source.kind === 'participial' && source.first > cue.words.first) resumes = Math.min(source.last, bounds.last - 1);
  const after = speech.endOfReport(cue, Math.min(resumes, bounds.last - 1), bounds);
  // Where a verb needs its subject beside it, words between the two stay inside.
  const inside = resumesAt >= 0 && (speech.text.cases !== undefined || before - from > SHORT);
  if (inside || (before - from > SHORT && after - resumes > SHORT)) return speech.make(from, after, 'around-aside');
  if (after - resumes >= before - from) {
    const following = speech.make(resumes, after, 'after-aside');
    if (following && following.last - following.first > 1) return following;
  }
  return speech.make(from, before, 'before-aside');
}

/** Words after `według X`: to the end of the sentence, or the longer stretch around it. */
export function afterAccordingTo(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  let from = cue.last;
  // `według X, na którego powołuje się Y, …`
  const relative = matchRun(speech.text.tokens, from + 1, speech.text.language.saying.quotedBy);
  if (relative) {
    from += 1 + relative;
    while (from < bounds.last && word(speech.text, from) !== ',') from++;
  }
  let start = behindColon(speech, cue, bounds.first, cue.first);
  for (let i = start; i < cue.first; i++) if (word(speech.text, i) === ';') start = i + 1;
  const { opener, kind } = speech.text.clauses[speech.text.clauseOf[cue.first]];
  const left = kind !== 'relative' && opener >= 0 && opener < cue.first ? opener + 1 : start;
  const before = trim(speech.text, left, cue.first);
  const after = trim(speech.text, from, speech.endOfReport(cue, Math.min(from, bounds.last - 1), bounds));
  // `pozostaje jego zdaniem kwestia`: no comma sets the cue off, it stands in the midst of what it attributes.
  if (
    cue.first > left &&
    word(speech.text, cue.first - 1) !== ',' &&
    word(speech.text, from) !== ',' &&
    !cue.impersonal
  )
    return speech.make(left, speech.endOfReport(cue, from, bounds), 'according-to');
  const leads = cue.first - start <= 2;
  // Where a verb needs its subject beside it, what leads in belongs to what follows.
  const parts =
    speech.text.cases !== undefined && before.last > before.first && speech.isIncomplete(before.first, before.last);
  if (!leads && (parts || (before.last - before.first > SHORT && after.last - after.first > SHORT)))
    return speech.make(before.first, after.last, 'according-to');
  if (leads || after.last - after.first >= before.last - before.first)
    return speech.make(after.first, after.last, 'according-to');
  return speech.make(before.first, before.last, 'according-to');
}
