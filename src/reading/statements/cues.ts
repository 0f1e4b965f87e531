// Finds the words that attribute speech: verbs of saying, `według X`, `X:`, documents that speak.
import { ANY_NUMBER, Case, PartOfSpeech, Person, partOfSpeech } from '../../language/morphology.ts';
import { matchRun } from '../../language/runs.ts';
import type { SayingKind } from '../../language/saying.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { hostOf, mentionsIn, subjectOf } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';

export type CueForm =
  | 'verb' // `X powiedział`, `dodał`, `przekazano w komunikacie`
  | 'as' // `jak podał X`
  | 'according-to' // `według X`
  | 'colon' // `X: …`
  | 'document'; // `głosi komunikat X`, `czytamy w komunikacie X`, `to wpis X`

/** Words that attribute speech, with where they stand and what could be the speaker. */
export interface Cue {
  readonly form: CueForm;
  readonly kind: SayingKind;
  /** The cue and its speaker as far as they stand together; content lies outside it. */
  readonly first: number;
  readonly last: number;
  /** The attributing words themselves. */
  readonly words: TokenRange;
  readonly clause: Clause;
  /** Mentions named as speaker; empty where the speaker is carried over. */
  readonly speakers: readonly Mention[];
  readonly impersonal: boolean;
  /** Stands after what was said (`…, dodał X`), its verb first. */
  readonly postposed: boolean;
}

const isMark = (text: AnalysedText, index: number, marks: string): boolean =>
  text.tokens[index]?.kind === 'mark' && marks.includes(text.tokens[index].text[0]);

/** First word of a clause, past its marks. */
function firstWord(text: AnalysedText, clause: Clause): number {
  let index = clause.first;
  while (index < clause.last - 1 && text.tokens[index].kind === 'mark') index++;
  return index;
}

/**
 * Where a cue begins that stands behind what was said: at the verb, or light words before it (`też`, `z kolei`), after a
 * pause. -1 where the verb follows its subject (`minister, choć niechętnie, przyznał`).
 */
function postposedAt(text: AnalysedText, actors: Actors, clause: Clause, speakers: readonly Mention[]): number {
  const sentence = text.sentences[clause.sentence];
  let start = clause.verb;
  while (start > clause.first && text.tokens[start - 1].kind === 'word') start--;
  if (start === sentence.first || clause.verb - start > 3 || clause.opener >= 0) return -1;
  if (hostOf(text, clause)) return -1;
  if (!isMark(text, start - 1, ',–—-”"“»?!…')) return -1;
  // `„Solidarność” i „Kadra” obstają`: a name in quotation marks is not what was said.
  const quoted = text.quotations.all[text.quotations.of[start - 1]];
  if (quoted?.close === start && quoted.last - quoted.first <= 2) return -1;
  if (mentionsIn(actors, start, clause.verb).some((m) => (m.tag & Case.nominative) !== 0 && m.kind !== 'adjective'))
    return -1;
  // `ukraiński sztab zaprzecza`: a subject the actors layer does not know.
  for (let i = start; i < clause.verb; i++) {
    const subject = text.tokens[i].analyses.some(
      (a) =>
        partOfSpeech(a.tag) === PartOfSpeech.noun &&
        (a.tag & Case.nominative) !== 0 &&
        (a.tag & clause.agreement & ANY_NUMBER) !== 0,
    );
    if (subject) return -1;
  }
  return speakers.some((m) => m.phraseFirst < clause.verb) ? -1 : start;
}

/** End of a cue that starts at `from`: the first comma, dash, colon or quotation after its verb and speaker. */
function endOfCue(text: AnalysedText, actors: Actors, clause: Clause, from: number): number {
  const sentence = text.sentences[clause.sentence];
  let index = from;
  for (const mention of mentionsIn(actors, clause.verb, clause.last)) {
    const between = text.tokens[index];
    const adjoins =
      mention.phraseFirst <= index ||
      (mention.phraseFirst === index + 1 && (between.kind === 'word' || isMark(text, index, '„“"«')));
    if (adjoins) index = Math.max(index, mention.phraseLast);
    if (adjoins && isMark(text, index, '”"»')) index++;
  }
  while (index < sentence.last && !isMark(text, index, ',:;–—-„“"«.')) index++;
  return Math.min(index, Math.max(clause.last, index));
}

/** What kind of saying the clause's verb is, by itself, with its modal, or with the words after it. */
function kindOfSaying(text: AnalysedText, clause: Clause): SayingKind | undefined {
  const { saying, syntax } = text.language;
  const { tokens } = text;
  if (clause.negated && !saying.negatedVerbs.has(clause.lemma)) return undefined;
  const auxiliary = syntax.futureAuxiliaries.has(tokens[clause.verb].lower);
  const transparent = tokens[clause.verb].analyses.some((a) => saying.transparentModals.has(a.lemma));
  if (clause.predicate !== clause.verb && !auxiliary && !transparent) return undefined;
  const phrases = saying.phrases.get(clause.lemma);
  if (phrases) for (let i = clause.predicate + 1; i < clause.last; i++) if (matchRun(tokens, i, phrases)) return 'view';
  if (clause.negated) return 'say';
  return (
    saying.verbs.get(clause.lemma) ??
    (besideQuotation(text, clause) ? 'loose' : talksTo(text, clause) ? 'color' : undefined)
  );
}

/** Any verb with its medium is saying: `…, łagodził w wywiadzie dla radia Nowak`. */
function talksTo(text: AnalysedText, clause: Clause): boolean {
  for (let i = clause.verb + 1; i < Math.min(clause.last, clause.verb + 6); i++)
    if (matchRun(text.tokens, i, text.language.saying.talkingTo) > 1) return true;
  return false;
}

/** Any verb may hand on words that stand in quotation marks right before it (`„…” – wtrącił X`) or after its colon. */
function besideQuotation(text: AnalysedText, clause: Clause): boolean {
  const { tokens, quotations } = text;
  const closes = (index: number): boolean => {
    const quotation = quotations.all[quotations.of[index]];
    return quotation?.style === 'marks' && quotation.close === index + 1 && quotation.last - quotation.first > 2;
  };
  let start = clause.verb;
  while (start > clause.first && tokens[start - 1].kind === 'word') start--;
  const thus = matchRun(tokens, start, text.language.saying.pointers) > 0;
  if ((thus || clause.verb - start <= 1) && isMark(text, start - 1, ',–—-') && closes(start - 2)) return true;
  if (clause.kind === 'relative') return false;
  for (let i = clause.verb + 1; i < Math.min(clause.verb + 12, clause.last + 1, tokens.length - 1); i++)
    if (tokens[i].text === ':') return quotations.all[quotations.of[i + 1]]?.open === i + 1;
  return false;
}

function verbCue(text: AnalysedText, actors: Actors, clause: Clause): Cue | undefined {
  const { saying } = text.language;
  if (clause.verb < 0 || clause.tense === 'imperative' || clause.tense === 'conditional') return undefined;
  // `licząc od wtorku` is no view of anyone's.
  if (clause.kind === 'participial' && kindOfSaying(text, clause) === 'view') return undefined;
  // A form that could be a noun (`twierdzą`) speaks only where a clause follows it.
  if (!clause.sure && text.clauses[clause.index + 1]?.kind !== 'that') return undefined;
  const kind = kindOfSaying(text, clause);
  if (!kind) return undefined;
  const ownPerson =
    (clause.agreement & Person.third) === 0 && (clause.agreement & (Person.first | Person.second)) !== 0;
  // Of itself a report only tells what it heard: `usłyszeliśmy w ambasadzie`.
  if (ownPerson && (kind !== 'hear' || clause.quotation >= 0)) return undefined;
  const word = firstWord(text, clause);
  const near = clause.predicate - word <= 4;
  const as = near && matchRun(text.tokens, word, saying.asOpeners) > 0;
  const afterwards = near && matchRun(text.tokens, word, saying.afterwardsOpeners) > 0;
  const speakers = subjectOf(text, actors, clause);
  // Inside a quotation the one quoted speaks; only a speaker named there is another.
  if (clause.quotation >= 0 && speakers.length === 0 && text.quotations.of[clause.verb] === clause.quotation)
    return undefined;
  const behind = as ? -1 : afterwards ? word : postposedAt(text, actors, clause, speakers);
  const postposed = behind >= 0;
  const first = as ? word : postposed ? behind : Math.min(clause.verb, ...speakers.map((m) => m.phraseFirst));
  return {
    form: as ? 'as' : 'verb',
    kind,
    first,
    last: endOfCue(text, actors, clause, clause.predicate + 1),
    words: { first: Math.min(clause.verb, clause.predicate), last: Math.max(clause.verb, clause.predicate) + 1 },
    clause,
    speakers,
    impersonal: clause.impersonal,
    postposed,
  };
}

/** Mentions joined to `mention` by commas and joiners in one genitive or nominative group. */
function group(text: AnalysedText, mentions: readonly Mention[], mention: Mention): Mention[] {
  const members = [mention];
  for (const next of mentions) {
    const last = members.at(-1)!;
    if (next.within >= 0 || next.phraseFirst <= last.phraseFirst || next.kind === 'adjective') continue;
    const between = text.tokens.slice(last.phraseLast, next.phraseFirst);
    if (
      between.length === 0 ||
      between.length > 2 ||
      !between.every((t) => text.language.syntax.coordinators.has(t.lower) || t.text === ',')
    )
      break;
    if ((next.tag & last.tag & 0x7f) === 0) break;
    members.push(next);
  }
  return members;
}

/** Whether a phrase may begin at `at`: at the head of the sentence, after a pause or after a joiner. */
function opensPhrase(text: AnalysedText, at: number, first: number): boolean {
  const { coordinators, subordinators } = text.language.syntax;
  const before = text.tokens[at - 1];
  return (
    at === first ||
    isMark(text, at - 1, ',–—-„“"(•*') ||
    coordinators.has(before.lower) ||
    subordinators.has(before.lower)
  );
}

function accordingToCue(text: AnalysedText, actors: Actors, at: number): Cue | undefined {
  const { saying } = text.language;
  const pronoun = matchRun(text.tokens, at, saying.inHisView);
  const run = pronoun || matchRun(text.tokens, at, saying.accordingTo);
  if (!run) return undefined;
  const clause = text.clauses[text.clauseOf[at]];
  const sentence = text.sentences[clause.sentence];
  let speakers: Mention[] = [];
  let last = at + run;
  if (!pronoun) {
    const reach = mentionsIn(actors, at + run, Math.min(at + run + 12, sentence.last));
    const named = reach.find((m) => m.within < 0 && m.phraseFirst <= at + run + 1 && m.kind !== 'adjective');
    // `według planu` attributes nothing; inside a clause only a named source does.
    if (!named && !opensPhrase(text, at, sentence.first)) return undefined;
    if (named) {
      speakers = group(text, reach, named);
      last = Math.max(...speakers.map((m) => m.phraseLast));
    } else {
      // `według komunikatu`: the document's owner speaks.
      const noun = [at + run, at + run + 1].find((i) => i < sentence.last && saying.nouns.has(text.tokens[i].lower));
      if (noun === undefined) return undefined;
      last = noun + 1;
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
    postposed: false,
  };
}

function colonCue(text: AnalysedText, actors: Actors, at: number): Cue | undefined {
  const sentence = text.sentences[text.sentenceOf[at]];
  const before = text.sentences[sentence.index];
  let first = before.first;
  while (first < at && text.tokens[first].kind === 'mark') first++;
  const mentions = mentionsIn(actors, first, at).filter((m) => m.within < 0 && m.kind !== 'adjective');
  const lead = mentions.find((m) => m.phraseFirst === first);
  if (!lead || at - first > 12 || at + 1 >= sentence.last) return undefined;
  // `Źródło: …` is a credit line.
  if (lead.kind === 'unnamed' && lead.phraseLast - lead.phraseFirst === 1) return undefined;
  const speakers = group(text, mentions, lead);
  const end = speakers.at(-1)!.phraseLast;
  const { saying } = text.language;
  const paragraph = text.paragraphs[sentence.paragraph];
  const topic = paragraph.kind !== 'body' && saying.colonTopics.has(text.tokens[end].lower);
  const filled = (i: number): boolean =>
    topic ? text.tokens[i].kind === 'word' : saying.colonFillers.has(text.tokens[i].lower);
  for (let i = end; i < at; i++) if (!filled(i)) return undefined;
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

/** `głosi wspólny komunikat X i Y`, `czytamy w komunikacie X`, `– to z kolei wpis X`. */
function documentCue(text: AnalysedText, actors: Actors, clause: Clause): Cue | undefined {
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
  const nominative = text.tokens[noun].analyses.some((a) => (a.tag & Case.nominative) !== 0);
  const verbless = clause.verb < 0 && noun - word <= 4 && nominative && word > 0 && isMark(text, word - 1, '–—-');
  if (!lead && !verbless && !follows && !(speaks && nominative)) return undefined;
  const reach = mentionsIn(actors, noun + 1, limit);
  const named = reach.find(
    (m) => m.within < 0 && m.phraseFirst <= noun + 2 && (m.tag & Case.genitive) !== 0 && m.kind !== 'adjective',
  );
  const adjective = mentionsIn(actors, word, noun).find((m) => m.kind === 'adjective');
  const speakers = named ? group(text, reach, named) : adjective ? [adjective] : [];
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

/** Every cue of the report, in the order of the text. Of several at one place the most telling stays. */
export function findCues(text: AnalysedText, actors: Actors): Cue[] {
  const cues: Cue[] = [];
  for (const clause of text.clauses) {
    const found = documentCue(text, actors, clause) ?? verbCue(text, actors, clause);
    if (found) cues.push(found);
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
