// Attribution without a verb of saying: `według X`, `X: …`, documents that speak.
import { Case } from '../../language/morphology.ts';
import { matchRun } from '../../language/runs.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { hostOf, mentionsIn, subjectOf } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import { type Cue, firstWord, isMark, joined } from './cue.ts';

/** Most tokens of an owner's phrase. */
const LONGEST_OWNER = 12;

/** Whether a phrase may begin at `at`: at the head of the sentence, after a pause or after a joiner. */
function opensPhrase(text: AnalysedText, at: number, first: number): boolean {
  const { coordinators, subordinators } = text.language.syntax;
  const before = text.tokens[at - 1];
  return (
    at === first ||
    isMark(text, at - 1, ',:;–—-„“"(•*') ||
    coordinators.has(before.lower) ||
    subordinators.has(before.lower)
  );
}

/**
 * End of what names and describes a source from `from` on (`two people briefed on the talks`), in a language whose word order
 * tells phrases: the next pause, past relative clauses. Where the source leads in its clause, only a comma before the verb ends it.
 */
function endOfSource(text: AnalysedText, from: number, clause: Clause, leads: boolean): number {
  const { last } = text.sentences[clause.sentence];
  let end = from;
  while (end < last) {
    if (isMark(text, end, ',')) {
      const aside = text.clauses[text.clauseOf[Math.min(end + 1, last - 1)]];
      const describes =
        (aside.kind === 'relative' || aside.kind === 'participial') && aside.first <= end + 1 && aside.first > from;
      if (!describes) return end;
      end++;
      while (end < last && !isMark(text, end, ',')) end++;
      if (end >= last) return last;
      return end;
    }
    if (isMark(text, end, '.:;–—”"“(')) return end;
    if (leads && end === clause.verb && clause.sure) return from;
    end++;
  }
  return end;
}

/** `in the minister's words`: a view behind its owner. */
function ownedView(text: AnalysedText, actors: Actors, at: number): Cue | undefined {
  const { saying, syntax } = text.language;
  if (text.tokens[at].lower !== saying.ownedViews?.before) return undefined;
  const owner = mentionsIn(actors, at + 1, at + LONGEST_OWNER).find((m) => m.within < 0 && m.phraseFirst <= at + 2);
  const mark = owner && text.tokens[owner.phraseLast]?.lower.replace('’', "'");
  if (!owner || !mark || !syntax.order?.ownerMarks.has(mark)) return undefined;
  if (!saying.ownedViews.nouns.has(text.tokens[owner.phraseLast + 1]?.lower)) return undefined;
  const last = owner.phraseLast + 2;
  return {
    form: 'according-to',
    kind: 'view',
    first: at,
    last,
    words: { first: at, last },
    clause: text.clauses[text.clauseOf[at]],
    speakers: [owner],
    impersonal: false,
    postposed: false,
  };
}

/** `według X`, `zdaniem X`, `w jego ocenie`, with the run of words that begins at `at`. */
export function accordingToCue(text: AnalysedText, actors: Actors, at: number): Cue | undefined {
  const { saying } = text.language;
  const owned = ownedView(text, actors, at);
  if (owned) return owned;
  const pronoun = matchRun(text.tokens, at, saying.inHisView);
  const run = pronoun || matchRun(text.tokens, at, saying.accordingTo);
  if (!run) return undefined;
  const clause = text.clauses[text.clauseOf[at]];
  const sentence = text.sentences[clause.sentence];
  let speakers: Mention[] = [];
  let last = at + run;
  let unknown = false;
  if (!pronoun) {
    const reach = mentionsIn(actors, at + run, Math.min(at + run + 12, sentence.last));
    const named = reach.find((m) => m.within < 0 && m.phraseFirst <= at + run + 1 && m.kind !== 'adjective');
    // `według planu` attributes nothing; inside a clause only a named source does.
    if (!named && !opensPhrase(text, at, sentence.first)) return undefined;
    if (named) {
      speakers = joined(text, reach, named);
      last = Math.max(...speakers.map((m) => m.phraseLast));
    } else {
      // `według komunikatu`: the document's owner speaks.
      const noun = [at + run, at + run + 1].find((i) => i < sentence.last && saying.nouns.has(text.tokens[i].lower));
      if (noun === undefined && !text.cases) return undefined;
      last = noun === undefined ? at + run : noun + 1;
      unknown = noun === undefined;
    }
    if (text.cases) {
      last = endOfSource(text, last, clause, at <= sentence.first + 2);
      if (last === at + run) return undefined;
    }
  }
  return {
    form: 'according-to',
    kind: 'view',
    first: at,
    last,
    words: { first: at, last: at + run },
    clause,
    speakers,
    impersonal: !pronoun && speakers.length === 0,
    ...(unknown && { source: { first: at + run, last } }),
    postposed: false,
  };
}

/** Most words between a speaker and the colon before a quotation (`Nowak krótko, po angielsku: „…”`). */
const MANNER = 4;

/** `X: …`, with the colon at `at`. */
export function colonCue(text: AnalysedText, actors: Actors, at: number): Cue | undefined {
  const sentence = text.sentences[text.sentenceOf[at]];
  const before = text.sentences[sentence.index];
  let first = before.first;
  // A live report puts the hour first.
  while (first < at && text.tokens[first].kind !== 'word') first++;
  const mentions = mentionsIn(actors, first, at).filter((m) => m.within < 0 && m.kind !== 'adjective');
  const lead = mentions.find((m) => m.phraseFirst === first);
  if (!lead || at - first > 12 || at + 1 >= sentence.last) return undefined;
  // `Źródło: …` is a credit line.
  if (lead.kind === 'unnamed' && lead.phraseLast - lead.phraseFirst === 1) return undefined;
  const speakers = joined(text, mentions, lead);
  const end = speakers.at(-1)!.phraseLast;
  const { saying } = text.language;
  const paragraph = text.paragraphs[sentence.paragraph];
  const topic = paragraph.kind !== 'body' && saying.colonTopics.has(text.tokens[end].lower);
  const quotes = text.quotations.all[text.quotations.of[at + 1]]?.open === at + 1;
  const filled = (i: number): boolean =>
    topic || (quotes && at - end <= MANNER)
      ? text.tokens[i].kind === 'word'
      : saying.colonFillers.has(text.tokens[i].lower);
  // `AVRAHAMI (clip): …`
  const bracketed = text.tokens[end].text === '(' && text.tokens[at - 1].text === ')';
  if (!bracketed) for (let i = end; i < at; i++) if (!filled(i)) return undefined;
  if ((lead.tag & Case.nominative) === 0) return undefined;
  // At the head of a report a state or capital before a colon is as often the place it tells of.
  const place = (lead.kind === 'capital' || lead.kind === 'state') && actors.list[lead.actor].type !== 'office';
  if (place && paragraph.kind === 'headline') return undefined;
  return {
    form: 'colon',
    kind: 'say',
    first,
    last: at + 1,
    words: { first: end, last: at + 1 },
    clause: text.clauses[text.clauseOf[first]],
    speakers,
    impersonal: false,
    postposed: false,
  };
}

/** Most words between a verdict and whose it was. */
const VERDICT_REACH = 3;

/** `“…,” came the reply from X`, `“…” was the verdict of X`: a verb behind a quotation, then what it was and whose. */
export function verdictCue(text: AnalysedText, actors: Actors, clause: Clause): Cue | undefined {
  const { verdictVerbs, verdictNouns, verdictPrepositions } = text.language.saying;
  const { verb } = clause;
  if (verb < 1 || !verdictVerbs?.has(clause.lemma) || !isMark(text, verb - 1, ',”"!?’»')) return undefined;
  for (let noun = verb + 1; noun <= verb + VERDICT_REACH && noun + 1 < clause.last; noun++) {
    if (!verdictNouns!.has(text.tokens[noun].lower) || !verdictPrepositions!.has(text.tokens[noun + 1].lower)) continue;
    const owner = mentionsIn(actors, noun + 2, clause.last).find((m) => m.within < 0 && m.phraseFirst <= noun + 3);
    if (!owner) return undefined;
    const words = { first: verb, last: noun + 1 };
    return {
      form: 'document',
      kind: 'say',
      first: verb,
      last: owner.phraseLast,
      words,
      clause,
      speakers: [owner],
      impersonal: false,
      postposed: true,
    };
  }
  return undefined;
}

/** `says a communiqué that X and Y issued`: those who put a document out, by the relative clause right behind it. */
function issuers(text: AnalysedText, actors: Actors, clause: Clause, noun: number): readonly Mention[] {
  const next = text.clauses[clause.index + 1];
  const putsOut = next?.first <= noun + 2 && !next.passive && text.language.saying.issuingVerbs?.has(next.lemma);
  return putsOut ? subjectOf(text, actors, next) : [];
}

/** `głosi wspólny komunikat X i Y`, `czytamy w komunikacie X`, `– to z kolei wpis X`. */
export function documentCue(text: AnalysedText, actors: Actors, clause: Clause): Cue | undefined {
  const { saying } = text.language;
  let word = firstWord(text, clause);
  if (clause.verb > word && matchRun(text.tokens, clause.verb, saying.documentLeads)) word = clause.verb;
  const limit = Math.min(text.sentences[clause.sentence].last, word + 14);
  const lead = matchRun(text.tokens, word, saying.documentLeads);
  const speaks = clause.verb >= 0 && saying.documentVerbs.has(clause.lemma) && !clause.negated;
  const follows = clause.verb >= 0 && saying.sourceVerbs.has(clause.lemma) && !clause.negated;
  const isNoun = (index: number): boolean => saying.nouns.has(text.tokens[index].lower);
  let noun = follows ? word + 1 : -1;
  for (let i = word; i < Math.min(limit, clause.last) && noun < 0; i++) if (isNoun(i)) noun = i;
  if (noun < 0) return undefined;
  // `said a letter had been sent`: no letter speaks where somebody does.
  if (text.cases && noun > clause.verb && !lead && (hostOf(text, clause) || subjectOf(text, actors, clause).length > 0))
    return undefined;
  const nominative = text.tokens[noun].analyses.some((a) => (a.tag & Case.nominative) !== 0);
  const verbless = clause.verb < 0 && noun - word <= 4 && nominative && word > 0 && isMark(text, word - 1, '–—-');
  if (!lead && !verbless && !follows && !(speaks && nominative)) return undefined;
  const reach = mentionsIn(actors, noun + 1, limit);
  const named = reach.find(
    (m) => m.within < 0 && m.phraseFirst <= noun + 2 && (m.tag & Case.genitive) !== 0 && m.kind !== 'adjective',
  );
  const adjective = mentionsIn(actors, word, noun).find((m) => m.kind === 'adjective' || m.kind === 'pronoun');
  const speakers = named ? joined(text, reach, named) : adjective ? [adjective] : issuers(text, actors, clause, noun);
  const last = Math.max(noun + 1, clause.verb + 1, ...speakers.map((m) => m.phraseLast));
  const first = Math.min(noun, speaks ? clause.verb : noun, lead ? word : noun);
  return {
    form: 'document',
    kind: 'say',
    first: word,
    last,
    words: { first, last: noun + 1 },
    clause,
    speakers,
    impersonal: speakers.length === 0,
    postposed: word > text.sentences[clause.sentence].first,
  };
}

/** `„…” – Nowak na X`, `„…” – to z kolei Nowak`: a speaker behind a quotation, without any verb. */
export function bareCue(text: AnalysedText, actors: Actors, clause: Clause): Cue | undefined {
  if (clause.verb >= 0) return undefined;
  const word = firstWord(text, clause);
  const dash = word - 1;
  if (!isMark(text, dash, '–—-') || text.quotations.all[text.quotations.of[dash - 1]]?.close !== dash) return undefined;
  const lead = mentionsIn(actors, word, Math.min(clause.last, word + 8)).find(
    (m) => m.within < 0 && m.kind !== 'adjective',
  );
  if (!lead || (lead.tag & Case.nominative) === 0) return undefined;
  for (let i = word; i < lead.phraseFirst; i++)
    if (!text.language.saying.bareLeads.has(text.tokens[i].lower)) return undefined;
  return {
    form: 'verb',
    kind: 'color',
    first: word,
    last: lead.phraseLast,
    words: { first: dash, last: dash + 1 },
    clause,
    speakers: [lead],
    impersonal: false,
    postposed: true,
  };
}
