// Finds what a cue gives the words of: the clause after `że`, the quotation beside it, the sentence before `, dodał X`.
import { PartOfSpeech, Person, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import { matchRun } from '../../language/runs.ts';
import type { Actors } from '../actors/mention.ts';
import { mentionsIn } from '../actors/subject.ts';
import type { StatementMode } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { Quotation } from '../text/quotations.ts';
import type { TokenRange } from '../trace.ts';
import type { Cue } from './cues.ts';

export interface Content extends TokenRange {
  readonly mode: StatementMode;
  /** Name of the construction, for the trace. */
  readonly rule: string;
}

/** Whether the word at `index` is only an adverb, particle or joiner. */
const isLight = (text: AnalysedText, index: number): boolean =>
  text.tokens[index].kind === 'word' &&
  text.tokens[index].analyses.some((a) => {
    const part = partOfSpeech(a.tag);
    return part === PartOfSpeech.adverb || part === PartOfSpeech.particle || part === PartOfSpeech.conjunction;
  });

/** The speech-bearing quotations of a report: titles and names between quotation marks are left out. */
export function speechQuotations(text: AnalysedText, actors: Actors): Quotation[] {
  return text.quotations.all.filter((quotation) => {
    if (quotation.last <= quotation.first) return false;
    if (quotation.style === 'dash') return true;
    const named = mentionsIn(actors, quotation.first, quotation.last).some(
      (m) =>
        (m.kind === 'media' || m.kind === 'organisation') && m.first <= quotation.first && m.last >= quotation.last,
    );
    return !named;
  });
}

const word = (text: AnalysedText, index: number): string => text.tokens[index]?.text ?? '';
const TRIM_END = /^(?:[,.;:–—-]|\.\.+)$/;
const TRIM_START = /^[,.;:–—•*-]$/;

/** Drops marks that do not belong to what is said, and quotation marks around the whole of it. */
function trim(text: AnalysedText, first: number, last: number): TokenRange {
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
function inSpeakersVoice(text: AnalysedText, range: TokenRange): boolean {
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
function modeOf(
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

/** The one that begins first. */
const earlier = (a: Content | undefined, b: Content | undefined): Content | undefined =>
  a && b ? (a.first <= b.first ? a : b) : (a ?? b);

/** Finds contents for the cues of one report. */
export class ContentFinder {
  private readonly text: AnalysedText;
  private readonly cueByClause = new Map<number, Cue>();
  private readonly opening = new Map<number, Quotation>();
  private readonly closing = new Map<number, Quotation>();

  constructor(text: AnalysedText, actors: Actors, cues: readonly Cue[]) {
    this.text = text;
    for (const quotation of speechQuotations(text, actors)) {
      this.opening.set(quotation.open, quotation);
      // Of two that end together the outer one, which comes first, is what the cue speaks of.
      if (!this.closing.has(quotation.close)) this.closing.set(quotation.close, quotation);
    }
    for (const cue of cues)
      if (cue.form === 'verb' || cue.form === 'as' || cue.form === 'document')
        this.cueByClause.set(cue.clause.index, cue);
  }

  /** The quotation that holds the token, with the marks left out, or the sentence. */
  private bounds(cue: Cue): TokenRange {
    const sentence = this.text.sentences[cue.clause.sentence];
    const quotation = this.text.quotations.all[this.text.quotations.of[cue.words.first]];
    if (!quotation) return sentence;
    return { first: Math.max(quotation.first, sentence.first), last: Math.min(quotation.last, sentence.last) };
  }

  private make(first: number, last: number, rule: string, direct = false): Content | undefined {
    const range = trim(this.text, first, last);
    if (range.last <= range.first) return undefined;
    return { ...range, mode: modeOf(this.text, this.opening, range, direct), rule };
  }

  private clausesAfter(clause: Clause, last: number): Clause[] {
    const after: Clause[] = [];
    for (let i = clause.index + 1; i < this.text.clauses.length && this.text.clauses[i].first < last; i++)
      after.push(this.text.clauses[i]);
    return after;
  }

  /** Whether `clause` goes on with a cue of the same speaker after reported words: `, po czym ocenił, że …`, `, dodając, że …`. */
  private returnsToSpeaker(clause: Clause): boolean {
    const cue = this.cueByClause.get(clause.index);
    if (!cue) return false;
    if (clause.kind === 'participial') return true;
    if (clause.kind !== 'main') return false;
    if (cue.postposed) return true;
    const next = this.text.clauses[clause.index + 1];
    return cue.speakers.length === 0 && next?.sentence === clause.sentence && next.kind === 'that';
  }

  /** Where words reported from `first` on end: before a cue that takes over, a semicolon, an aside after a dash. */
  private endOfReport(cue: Cue, first: number, bounds: TokenRange): number {
    const { clauses, clauseOf, quotations } = this.text;
    let last = bounds.last;
    for (let k = clauseOf[first] + 1; k < clauses.length && clauses[k].first < bounds.last; k++) {
      if (this.returnsToSpeaker(clauses[k])) {
        last = clauses[k].first;
        break;
      }
    }
    const outer = quotations.of[cue.words.first];
    let dash = -1;
    for (let i = first; i < last; i++) {
      const mark = word(this.text, i);
      if (quotations.of[i] !== outer) continue;
      if (mark === ';') return i;
      if (/^[–—-]$/.test(mark) && this.text.tokens[i + 1]?.spaceBefore) dash = dash < 0 ? i : -1;
    }
    return dash > first ? dash : last;
  }

  /** `X powiedział, że …`: the clause after the conjunction. */
  private afterConjunction(cue: Cue, bounds: TokenRange): Content | undefined {
    let skipped = 0;
    let onlyRelatives = true;
    for (const clause of this.clausesAfter(cue.clause, bounds.last)) {
      const purpose =
        clause.kind === 'purpose' &&
        onlyRelatives &&
        (cue.kind === 'demand' || this.text.language.saying.purposeVerbs.has(cue.clause.lemma));
      if ((clause.kind === 'that' || purpose) && clause.opener >= clause.first && clause.opener - clause.first <= 1) {
        const first = clause.opener + 1;
        const content = this.make(
          first,
          this.endOfReport(cue, first, bounds),
          purpose ? 'purpose-clause' : 'that-clause',
        );
        return content;
      }
      const aside =
        clause.kind === 'relative' || clause.kind === 'participial' || clause.kind === 'question' || clause.verb < 0;
      onlyRelatives &&=
        clause.kind === 'relative' &&
        cue.kind === 'demand' &&
        !this.text.language.saying.offerVerbs.has(cue.clause.lemma);
      if (!aside || this.cueByClause.has(clause.index) || ++skipped > 2) return undefined;
    }
    return undefined;
  }

  /** `X powiedział: …`. */
  private afterColon(cue: Cue, bounds: TokenRange): Content | undefined {
    const limit = Math.min(bounds.last, cue.words.last + 16);
    for (let i = cue.words.last; i < limit; i++) {
      if (word(this.text, i) !== ':' || this.text.quotations.of[i] !== this.text.quotations.of[cue.words.first])
        continue;
      const quotation = this.opening.get(i + 1);
      if (quotation) return this.make(quotation.first, quotation.last, 'colon-quotation', true);
      const range = trim(this.text, i + 1, this.endOfReport(cue, i + 1, bounds));
      return this.make(range.first, range.last, 'colon', inSpeakersVoice(this.text, range));
    }
    return undefined;
  }

  /** The quotation that ends right before the cue: `„…” – powiedział X`. */
  private quotationBefore(cue: Cue): Content | undefined {
    let index = cue.first;
    while (index > 0 && /^[,–—-]$/.test(word(this.text, index - 1))) index--;
    const quotation = this.closing.get(index) ?? this.closing.get(cue.first);
    if (!quotation || quotation.open < this.text.sentences[cue.clause.sentence].first) return undefined;
    const start = this.text.sentences[cue.clause.sentence].first;
    const lead = this.text.tokens.slice(start, quotation.open).filter((t) => t.kind === 'word').length;
    const whole =
      lead === 0 || quotation.style === 'dash' || word(this.text, quotation.open - 1) === ':' || quotation.parent >= 0;
    if (cue.kind === 'name')
      return { ...trim(this.text, quotation.first, quotation.last), mode: 'mixed', rule: 'name' };
    return whole
      ? this.make(quotation.first, quotation.last, 'quotation-before', true)
      : this.make(start, quotation.close, 'sentence-before');
  }

  /** A further quotation after the cue: `„…”, powiedział X, „…”`. */
  private quotationAfter(cue: Cue, bounds: TokenRange): Content | undefined {
    const quotation =
      (cue.postposed ? this.opening.get(cue.last) : undefined) ??
      this.opening.get(cue.last + 1) ??
      this.opening.get(cue.last + 2);
    if (!quotation || quotation.open >= bounds.last) return undefined;
    for (let i = cue.last; i < quotation.open; i++) if (!/^[,–—:.-]$/.test(word(this.text, i))) return undefined;
    return this.make(quotation.first, quotation.last, 'quotation-after', true);
  }

  /** `…, dodał X`: the sentence before the cue. */
  private sentenceBefore(cue: Cue, from: number): Content | undefined {
    let end = cue.first;
    while (end > from && /^[,–—-]$/.test(word(this.text, end - 1))) end--;
    const range = trim(this.text, from, end);
    if (range.last - range.first < 2) return undefined;
    const speech = word(this.text, from) !== '' && /^[–—-]$/.test(word(this.text, from));
    const dashed = /^[–—-]$/.test(word(this.text, end)) || speech;
    return this.make(
      range.first,
      range.last,
      'sentence-before',
      dashed && (speech || inSpeakersVoice(this.text, range)),
    );
  }

  /** `…, jak dodał X, …`: the longer stretch around the cue, or what follows it at the head of a sentence. */
  private around(cue: Cue, bounds: TokenRange, start: number): Content | undefined {
    let from = start;
    let before = cue.first;
    while (before > from && /^[,–—-]$/.test(word(this.text, before - 1))) before--;
    for (let i = from; i < before; i++) if (word(this.text, i) === ';') from = i + 1;
    let resumes = cue.last;
    // `jak podał X, powołując się na Y, …`: what is said begins behind the source.
    const source = this.text.clauses[this.text.clauseOf[Math.min(cue.last + 1, bounds.last - 1)]];
    if (source.kind === 'participial' && source.first > cue.words.first)
      resumes = Math.min(source.last, bounds.last - 1);
    const after = this.endOfReport(cue, Math.min(resumes, bounds.last - 1), bounds);
    if (after - resumes >= before - from) {
      const following = this.make(resumes, after, 'after-aside');
      if (following && following.last - following.first > 1) return following;
    }
    return this.make(from, before, 'before-aside');
  }

  /** `A, dodał X, B`: the cue stands between two commas and its sentence goes on. */
  private isParenthetical(cue: Cue, bounds: TokenRange): boolean {
    if (word(this.text, cue.first - 1) !== ',' || word(this.text, cue.last) !== ',' || cue.last + 2 >= bounds.last)
      return false;
    const next = this.text.clauses[this.text.clauseOf[cue.last + 1]];
    return next.kind === 'main' && next.verb > cue.last && !this.cueByClause.has(next.index);
  }

  /** `informował o …`: no more than a topic. */
  private topic(cue: Cue): Content | undefined {
    const { saying } = this.text.language;
    if (!saying.topicVerbs.has(cue.clause.lemma)) return undefined;
    for (let i = cue.words.last; i < Math.min(cue.words.last + 5, cue.clause.last - 1); i++) {
      if (this.text.tokens[i].lower !== saying.about) continue;
      const pronoun = this.text.tokens[i + 1].analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.pronoun);
      return pronoun ? undefined : this.make(i, cue.clause.last, 'topic');
    }
    return undefined;
  }

  /** `Poinformował o tym X`, `taki termin podał X`, `… – tak ujął to X`: the words before, of this sentence or the last. */
  private pointedAt(cue: Cue): Content | undefined {
    const { tokens, sentences, language } = this.text;
    const sentence = sentences[cue.clause.sentence];
    let start = cue.words.first;
    while (start > cue.clause.first && tokens[start - 1].kind === 'word') start--;
    const points = (at: number): boolean => matchRun(tokens, at, language.saying.pointers) > 0;
    if (cue.kind === 'view' || cue.kind === 'demand' || !(points(start) || points(cue.words.last))) return undefined;
    if (start > sentence.first + 1) {
      const range = trim(this.text, sentence.first, start);
      return this.make(range.first, range.last, 'pointed-at', inSpeakersVoice(this.text, range));
    }
    const previous = sentences[sentence.index - 1];
    const body = previous && this.text.paragraphs[previous.paragraph].kind === 'body';
    return body ? this.make(previous.first, previous.last, 'previous-sentence') : undefined;
  }

  /** `zaproponował przerwanie walk`: what is offered, as a noun phrase. */
  private offer(cue: Cue, bounds: TokenRange): Content | undefined {
    if (!this.text.language.saying.offerVerbs.has(cue.clause.lemma)) return undefined;
    const after = cue.speakers.filter((m) => m.phraseFirst >= cue.words.last && m.phraseFirst <= cue.words.last + 1);
    let first = Math.max(cue.words.last, ...after.map((m) => m.phraseLast));
    while (first < cue.clause.last && isLight(this.text, first)) first++;
    const content = this.make(first, this.endOfReport(cue, Math.min(first, bounds.last - 1), bounds), 'offer');
    return content && content.last - content.first > 1 ? content : undefined;
  }

  /** A quoted fragment among the cue's own words: `mówił o „…”`, `nazwał plan „…”`. */
  private fragment(cue: Cue, bounds: TokenRange): Content | undefined {
    if (cue.kind === 'loose' || this.text.quotations.of[cue.words.first] >= 0) return undefined;
    const { tokens, language } = this.text;
    const outer = this.text.quotations.of[cue.words.first];
    let quotation: Quotation | undefined;
    for (let i = cue.clause.first; i <= cue.clause.last && !quotation; i++) {
      const candidate = this.opening.get(i);
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
      return { ...trim(this.text, quotation.first, quotation.last), mode: 'mixed', rule: 'name' };
    // `przyrzekł „bezzwłocznie” zasiąść do rokowań`: the infinitive belongs to what was said.
    const inClause = Math.min(bounds.last, cue.clause.last);
    for (let i = cue.words.last; i < inClause; i++) {
      const says = tokens[i].analyses.some((a) => verbForm(a.tag) === VerbForm.infinitive);
      if (says && Math.abs(i - quotation.open) < 12)
        return this.make(Math.min(i, quotation.open), Math.max(inClause, quotation.close), 'infinitive');
    }
    let last = quotation.close;
    while (last < bounds.last && last < cue.clause.last && !/^[,.;:–—!?-]$/.test(word(this.text, last))) last++;
    if (cue.postposed || last - quotation.close > 6 || last <= cue.words.first) last = quotation.close;
    if (cue.words.first >= first && cue.words.first < last) last = quotation.close;
    const whole = first === quotation.open && last === quotation.close;
    const range =
      whole && cue.kind !== 'demand' && this.isUtterance(quotation) ? trim(this.text, first, last) : { first, last };
    return { ...range, mode: whole && this.isUtterance(quotation) ? 'direct' : 'mixed', rule: 'fragment' };
  }

  /** A quotation that holds a finite verb or ends as a sentence speaks for itself. */
  isUtterance(quotation: Quotation): boolean {
    const last = word(this.text, quotation.last - 1);
    if (/^[.!?…]$/.test(last)) return true;
    const { clauses, clauseOf } = this.text;
    const clause = clauses[clauseOf[quotation.first]];
    return clause.verb >= quotation.first && clause.verb < quotation.last && clause.first >= quotation.open;
  }

  /** Words after `według X`: to the end of the sentence, or the longer stretch around it. */
  private afterAccordingTo(cue: Cue, bounds: TokenRange): Content | undefined {
    let from = cue.last;
    // `według X, na którego powołuje się Y, …`
    const relative = matchRun(this.text.tokens, from + 1, this.text.language.saying.quotedBy);
    if (relative) {
      from += 1 + relative;
      while (from < bounds.last && word(this.text, from) !== ',') from++;
    }
    const start = bounds.first;
    const opener = this.text.clauses[this.text.clauseOf[cue.first]].opener;
    const left = opener >= 0 && opener < cue.first ? opener + 1 : start;
    const before = trim(this.text, left, cue.first);
    const after = trim(this.text, from, this.endOfReport(cue, Math.min(from, bounds.last - 1), bounds));
    // `pozostaje jego zdaniem kwestia`: no comma sets the cue off, it stands in the midst of what it attributes.
    if (cue.first > left && word(this.text, cue.first - 1) !== ',' && word(this.text, from) !== ',' && !cue.impersonal)
      return this.make(left, this.endOfReport(cue, from, bounds), 'according-to');
    const leads = cue.first - start <= 2;
    if (leads || after.last - after.first >= before.last - before.first)
      return this.make(after.first, after.last, 'according-to');
    return this.make(before.first, before.last, 'according-to');
  }

  /** `powiedział, że oczekuje „…”`: a subjectless verb in reported words goes on with them and attributes nothing anew. */
  private goesOn(cue: Cue): boolean {
    return cue.clause.kind === 'that' && cue.form === 'verb' && cue.speakers.length === 0;
  }

  /** Contents of `cue`, most often one; `from` is the first token of its sentence that no earlier cue claims. */
  contentsOf(cue: Cue, from: number): Content[] {
    const bounds = this.bounds(cue);
    const start = Math.max(from, bounds.first);
    const one = (content: Content | undefined): Content[] => (content ? [content] : []);
    switch (cue.form) {
      case 'according-to':
        return one(this.afterAccordingTo(cue, bounds));
      case 'colon': {
        const quotation = this.opening.get(cue.last);
        if (quotation) return one(this.make(quotation.first, quotation.last, 'colon-lead', true));
        const range = trim(this.text, cue.last, bounds.last);
        const heading = this.text.paragraphs[this.text.sentences[cue.clause.sentence].paragraph].kind !== 'body';
        return one(this.make(range.first, range.last, 'colon-lead', heading || inSpeakersVoice(this.text, range)));
      }
      case 'document':
        return one(
          this.quotationBefore(cue) ??
            this.afterConjunction(cue, bounds) ??
            this.afterColon(cue, bounds) ??
            (cue.postposed ? this.sentenceBefore(cue, start) : undefined),
        );
      case 'as': {
        const before = this.quotationBefore(cue);
        return one(before ?? this.around(cue, bounds, start));
      }
      default: {
        const main = earlier(this.afterConjunction(cue, bounds), this.afterColon(cue, bounds));
        if (this.goesOn(cue)) return one(this.afterConjunction(cue, bounds));
        const before = this.quotationBefore(cue);
        if (before) return [before, ...one(main ?? this.quotationAfter(cue, bounds))];
        if (main) return [main];
        if (cue.postposed && cue.kind !== 'name' && cue.kind !== 'demand' && cue.kind !== 'loose')
          if (this.isParenthetical(cue, bounds)) return one(this.around(cue, bounds, start));
          else return [...one(this.sentenceBefore(cue, start)), ...one(this.quotationAfter(cue, bounds))];
        return one(
          this.quotationAfter(cue, bounds) ??
            this.fragment(cue, bounds) ??
            this.pointedAt(cue) ??
            this.topic(cue) ??
            this.offer(cue, bounds),
        );
      }
    }
  }
}
