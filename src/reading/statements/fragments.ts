// Reported words that are less than a clause: a quoted fragment, a topic, an offer, a pointer to the words before.
import { PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import { matchRun } from '../../language/runs.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Quotation } from '../text/quotations.ts';
import type { TokenRange } from '../trace.ts';
import { type Content, inSpeakersVoice, trim, word } from './content.ts';
import type { Cue } from './cue.ts';
import type { ReportedSpeech } from './reported-speech.ts';

/** Most tokens between a verb of asking and the infinitive. */
const LONGEST_OBJECT = 14;

/** Whether the word at `index` is only an adverb, particle or joiner. */
const isLight = (text: AnalysedText, index: number): boolean =>
  text.tokens[index].kind === 'word' &&
  text.tokens[index].analyses.some((a) => {
    const part = partOfSpeech(a.tag);
    return part === PartOfSpeech.adverb || part === PartOfSpeech.particle || part === PartOfSpeech.conjunction;
  });

/** `informował o …`: no more than a topic. */
export function topic(speech: ReportedSpeech, cue: Cue): Content | undefined {
  const { saying } = speech.text.language;
  if (!saying.topicVerbs.has(cue.clause.lemma)) return undefined;
  for (let i = cue.words.last; i < Math.min(cue.words.last + 5, cue.clause.last - 1); i++) {
    if (!saying.about.has(speech.text.tokens[i].lower)) continue;
    const pronoun = speech.text.tokens[i + 1].analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.pronoun);
    return pronoun ? undefined : speech.make(i, cue.clause.last, 'topic');
  }
  return undefined;
}

/** `Poinformował o tym X`, `taki termin podał X`, `… – tak ujął to X`: the words before, of this sentence or the last. */
export function pointedAt(speech: ReportedSpeech, cue: Cue): Content | undefined {
  const { tokens, sentences, language } = speech.text;
  const sentence = sentences[cue.clause.sentence];
  let start = cue.words.first;
  while (start > cue.clause.first && tokens[start - 1].kind === 'word') start--;
  const points = (at: number): boolean => matchRun(tokens, at, language.saying.pointers) > 0;
  if (cue.kind === 'view' || cue.kind === 'demand' || !(points(start) || points(cue.words.last))) return undefined;
  if (start > sentence.first + 1) {
    const range = trim(speech.text, sentence.first, start);
    return speech.make(range.first, range.last, 'pointed-at', inSpeakersVoice(speech.text, range));
  }
  const previous = sentences[sentence.index - 1];
  const body = previous && speech.text.paragraphs[previous.paragraph].kind === 'body';
  return body ? speech.make(previous.first, previous.last, 'previous-sentence') : undefined;
}

/** `zaproponował przerwanie walk`: what is offered, as a noun phrase. */
export function offer(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  if (!speech.text.language.saying.offerVerbs.has(cue.clause.lemma)) return undefined;
  const after = cue.speakers.filter((m) => m.phraseFirst >= cue.words.last && m.phraseFirst <= cue.words.last + 1);
  let first = Math.max(cue.words.last, ...after.map((m) => m.phraseLast));
  while (first < cue.clause.last && isLight(speech.text, first)) first++;
  const content = speech.make(first, speech.endOfReport(cue, Math.min(first, bounds.last - 1), bounds), 'offer');
  return content && content.last - content.first > 1 ? content : undefined;
}

/** `vowed to return`, `urged both sides to sign`: what is promised or asked for, where a word marks the infinitive. */
export function infinitive(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  const { tokens, language, cases } = speech.text;
  const mark = language.syntax.order?.infinitiveMark;
  const promises = tokens[cue.words.last - 1].analyses.some(({ lemma }) => language.saying.promiseVerbs?.has(lemma));
  const asks = cue.kind === 'name' && language.saying.askingPrepositions?.has(tokens[cue.words.last]?.lower);
  if (!mark || !cases || cue.postposed || !(promises || asks || cue.kind === 'demand')) return undefined;
  const first = cue.words.last + (asks ? 1 : 0);
  // `asked not to be named`: what one asks for oneself is no demand.
  if (!promises && language.syntax.negations.has(tokens[first]?.lower)) return undefined;
  let at = promises ? first : first + 1;
  const limit = promises ? first : Math.min(bounds.last, first + LONGEST_OBJECT);
  while (at < limit && tokens[at].kind === 'word' && tokens[at].lower !== mark) at++;
  const marked =
    tokens[at]?.lower === mark && tokens[at + 1]?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);
  if (!marked) return undefined;
  return speech.make(first, speech.endOfReport(cue, at, bounds), 'infinitive');
}

/** `called it “a mistake”`, `described the talks as useful`: what is named and how, where word order tells the object. */
export function judgement(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  const { text } = speech;
  if (!text.cases || cue.kind !== 'name' || cue.postposed) return undefined;
  const first = cue.words.last;
  let last = Math.min(cue.clause.last, bounds.last);
  // A clause may end where a quotation begins.
  const behind = speech.opening.get(last);
  if (behind && behind.close <= bounds.last) last = behind.close;
  if (first >= last || text.cases[first] === 0) return undefined;
  const quoted = [...Array(last - first).keys()].some((step) => speech.opening.has(first + step));
  const named = text.tokens.slice(first, last).some((token) => token.lower === text.language.saying.asWhat);
  return quoted || named || hasTwoObjects(speech, first, last) ? speech.make(first, last, 'judgement') : undefined;
}

/** `called it a trick`, `called the inauguration unlawful`: behind an object stands what it was called. */
function hasTwoObjects({ text }: ReportedSpeech, first: number, last: number): boolean {
  const { tokens, cases, language } = text;
  const opens = (i: number): boolean => language.syntax.order!.determiners.has(tokens[i].lower);
  const isPart = (i: number, part: PartOfSpeech): boolean =>
    tokens[i].analyses.length > 0 && tokens[i].analyses.every((a) => partOfSpeech(a.tag) === part);
  if (isPart(first, PartOfSpeech.pronoun) && !opens(first)) return first + 1 < last && cases![first + 1] > 0;
  for (let i = first + 2; i < last; i++) {
    if (tokens[i].kind === 'mark') return false;
    if (cases![i - 1] === 0 || isPart(i - 1, PartOfSpeech.adjective) || opens(i - 1)) continue;
    if (opens(i) || (isPart(i, PartOfSpeech.adjective) && (i + 1 >= last || cases![i + 1] === 0))) return true;
  }
  return false;
}

/** A quoted fragment among the cue's own words: `mówił o „…”`, `nazwał plan „…”`. */
export function fragment(speech: ReportedSpeech, cue: Cue, bounds: TokenRange): Content | undefined {
  if (cue.kind === 'loose' || speech.text.quotations.of[cue.words.first] >= 0) return undefined;
  const { tokens, language } = speech.text;
  const outer = speech.text.quotations.of[cue.words.first];
  let quotation: Quotation | undefined;
  for (let i = cue.clause.first; i <= cue.clause.last && !quotation; i++) {
    const candidate = speech.opening.get(i);
    if (candidate && candidate.close <= bounds.last && candidate.style === 'marks' && candidate.parent === outer)
      quotation = candidate;
  }
  if (!quotation) return undefined;
  let first = quotation.open;
  const preposition = (i: number): boolean =>
    tokens[i]?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition) === true;
  let named = false;
  for (let i = quotation.open - 1; i > cue.words.last - 1 && i >= quotation.open - 5; i--) {
    if (tokens[i].lower === language.saying.asWhat) named = true;
  }
  if (quotation.open > cue.words.first) {
    if (named)
      first = Math.min(
        quotation.open,
        Math.max(
          cue.words.last,
          ...cue.speakers.filter((m) => m.phraseLast <= quotation.open).map((m) => m.phraseLast),
        ),
      );
    else if (cue.kind !== 'name')
      for (let i = quotation.open - 1; i >= Math.max(cue.words.last, quotation.open - 3); i--)
        if (preposition(i)) first = i;
  }
  if (cue.kind === 'name' && !named)
    return { ...trim(speech.text, quotation.first, quotation.last), mode: 'mixed', rule: 'name' };
  // `przyrzekł „bezzwłocznie” zasiąść do rokowań`: the infinitive belongs to what was said.
  const inClause = Math.min(bounds.last, cue.clause.last);
  for (let i = cue.words.last; i < inClause; i++) {
    const says = tokens[i].analyses.some((a) => verbForm(a.tag) === VerbForm.infinitive);
    if (says && Math.abs(i - quotation.open) < 12)
      return speech.make(Math.min(i, quotation.open), Math.max(inClause, quotation.close), 'infinitive');
  }
  let last = quotation.close;
  while (last < bounds.last && last < cue.clause.last && !/^[,.;:–—!?-]$/.test(word(speech.text, last))) last++;
  if (cue.postposed || last - quotation.close > 6 || last <= cue.words.first) last = quotation.close;
  if (cue.words.first >= first && cue.words.first < last) last = quotation.close;
  const whole = first === quotation.open && last === quotation.close;
  const range =
    whole && cue.kind !== 'demand' && speech.isUtterance(quotation) ? trim(speech.text, first, last) : { first, last };
  return { ...range, mode: whole && speech.isUtterance(quotation) ? 'direct' : 'mixed', rule: 'fragment' };
}
