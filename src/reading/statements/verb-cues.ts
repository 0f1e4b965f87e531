// Verbs that attribute speech: which verbs do, where their cue begins and ends, who their subject is.
import { ANY_NUMBER, Case, PartOfSpeech, Person, partOfSpeech } from '../../language/morphology.ts';
import { matchRun } from '../../language/runs.ts';
import type { SayingKind } from '../../language/saying.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { hostOf, mentionsIn, subjectOf } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import { inSpeakersVoice } from './content.ts';
import { type Cue, firstWord, isMark } from './cue.ts';
import { type InterruptedSubject, interruptedSubject } from './interrupted-subject.ts';
import { passiveSaying } from './passive-cues.ts';

/** How far behind its verb a phrase of saying begins (`made it very clear`). */
const PHRASE_REACH = 5;
/** Most tokens of a subject behind its verb. */
const LONGEST_SUBJECT = 12;

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

/**
 * Where a cue with its subject first begins that stands behind what was said (`…, the minister added.`), in a language of
 * fixed word order; -1 where more than a setting follows its verb, for then that is what was said.
 */
function trailingAt(
  text: AnalysedText,
  clause: Clause,
  speakers: readonly Mention[],
  interrupted: InterruptedSubject | undefined,
): number {
  if (!text.cases || clause.opener >= 0) return -1;
  const next = text.clauses[clause.index + 1];
  if (next?.sentence === clause.sentence && next.kind === 'that' && !goesOnBehind(text, clause, next)) return -1;
  if (interrupted) return interrupted.behindWords ? interrupted.first : -1;
  // `“…,” Trump, who landed on Sunday, said`: the subject stands in a clause before an aside.
  const before = hostOf(text, clause);
  // `Only when it rains, Nowak said`: an adverb is no subject.
  const host = before && text.cases.subarray(before.first, before.last).some((bits) => bits !== 0) ? before : undefined;
  const start = firstWord(text, host ?? clause);
  const sentence = text.sentences[clause.sentence];
  if (start === sentence.first || !isMark(text, start - 1, ',”"!?’\'»')) return -1;
  // What stands before it has to be words of their own, no aside at the head of the sentence.
  if (!hasVerbBefore(text, host ?? clause)) {
    const quoted = text.quotations.all[text.quotations.of[start - 1]]?.close === start;
    // `Phase two, the minister went on, could begin`: a subject in a clause of its own, parted from its verb.
    const parted = next?.sentence === clause.sentence && next.kind === 'main' && next.verb === firstWord(text, next);
    if (!quoted && !(parted && isMark(text, next.verb - 1, ','))) return -1;
  }
  const { determiners } = text.language.syntax.order!;
  const [lead] = speakers;
  if (lead && lead.phraseFirst > clause.verb) return -1;
  // A speaker that the actors layer does not know has at least a noun for a subject.
  if (!lead && (clause.verb === start || (text.cases[clause.verb - 1] === 0 && text.cases[start] === 0))) return -1;
  for (let i = start; lead && i < lead.phraseFirst - 1; i++)
    if (!determiners.has(text.tokens[i].lower) && text.cases[i] === 0) return -1;
  return start;
}

/** Whether a clause with a verb of its own stands before `clause` in its sentence. */
function hasVerbBefore(text: AnalysedText, clause: Clause): boolean {
  for (let k = clause.index - 1; k >= 0 && text.clauses[k].sentence === clause.sentence; k--)
    if (text.clauses[k].verb >= 0) return true;
  return false;
}

/** `Nobody, he wrote, should believe, that …`, `…, he said, on condition that …`: a pause parts the cue from the clause behind it. */
function goesOnBehind(text: AnalysedText, clause: Clause, next: Clause): boolean {
  for (let i = next.opener >= 0 ? next.opener - 1 : clause.verb; i > clause.verb; i--)
    if (isMark(text, i, ','))
      // `…, both said, in a round that each praised`: with a pause right behind the verb, the clause completes something else.
      return (
        i === clause.verb + 1 ||
        i + 1 === next.opener ||
        matchRun(text.tokens, i + 1, text.language.saying.resumptions) > 0
      );
  return false;
}

/**
 * Where a cue begins that parts a subject from its verb (`The talks, the minister said, are over`), in a language whose
 * word order tells subjects; -1 for other clauses.
 */
function partingAt(text: AnalysedText, clause: Clause): number {
  const next = text.clauses[clause.index + 1];
  if (!text.cases || clause.opener >= 0 || next?.sentence !== clause.sentence || next.kind !== 'main') return -1;
  const verb = firstWord(text, next);
  if (next.verb !== verb || next.opener >= 0 || !isMark(text, verb - 1, ',')) return -1;
  let start = clause.verb;
  while (start > clause.first && text.tokens[start - 1].kind === 'word') start--;
  return start > clause.first && isMark(text, start - 1, ',') ? start : -1;
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

/** The verb before an infinitive that is what was promised (`has vowed to return`), or -1. */
function promiseAt({ tokens, language }: AnalysedText, clause: Clause): number {
  const { promiseVerbs } = language.saying;
  if (!promiseVerbs || clause.negated) return -1;
  for (let i = clause.verb; i < clause.predicate; i++)
    if (
      tokens[i + 1].lower === language.syntax.order?.infinitiveMark &&
      tokens[i].analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.verb && promiseVerbs.has(a.lemma))
    )
      return i;
  return -1;
}

/** What kind of saying the clause's verb is, by itself, with its modal, or with the words after it. */
function kindOfSaying(text: AnalysedText, clause: Clause): SayingKind | undefined {
  const { saying, syntax } = text.language;
  const { tokens } = text;
  if (clause.negated && !saying.negatedVerbs.has(clause.lemma)) return undefined;
  if (promiseAt(text, clause) >= 0) return 'say';
  const auxiliary = syntax.futureAuxiliaries.has(tokens[clause.verb].lower);
  const transparent = tokens[clause.verb].analyses.some((a) => saying.transparentModals.has(a.lemma));
  if (clause.predicate !== clause.verb && !auxiliary && !transparent) return undefined;
  const phrases = saying.phrases.get(clause.lemma);
  // Where words keep their order, the phrase stands by its verb.
  const reach = text.cases ? Math.min(clause.last, clause.predicate + PHRASE_REACH) : clause.last;
  if (phrases) for (let i = clause.predicate + 1; i < reach; i++) if (matchRun(tokens, i, phrases)) return 'view';
  if (clause.negated) return 'say';
  return (
    saying.verbs.get(clause.lemma) ??
    (besideQuotation(text, clause)
      ? 'loose'
      : talksTo(text, clause) || handsOnVoice(text, clause)
        ? 'color'
        : undefined)
  );
}

/** Any verb with its medium is saying: `…, łagodził w wywiadzie dla radia Nowak`. */
function talksTo(text: AnalysedText, clause: Clause): boolean {
  for (let i = clause.verb + 1; i < Math.min(clause.last, clause.verb + 6); i++)
    if (matchRun(text.tokens, i, text.language.saying.talkingTo) > 1) return true;
  return false;
}

/** Words in the first person before a dash were said by whoever the verb behind it names: `Stanowisko mamy jasne – ucina Nowak`. */
function handsOnVoice(text: AnalysedText, clause: Clause): boolean {
  const sentence = text.sentences[clause.sentence];
  let start = clause.verb;
  while (start > clause.first && text.tokens[start - 1].kind === 'word') start--;
  if (clause.verb - start > 1 || !isMark(text, start - 1, '–—-')) return false;
  return inSpeakersVoice(text, { first: sentence.first, last: start - 1 });
}

/** Any verb may hand on words that stand in quotation marks right before it (`„…” – wtrącił X`) or after its colon. */
function besideQuotation(text: AnalysedText, clause: Clause): boolean {
  const { tokens, quotations } = text;
  const closes = (index: number): boolean => {
    const quotation = quotations.all[quotations.of[index]];
    return quotation !== undefined && quotation.close === index + 1 && quotation.last - quotation.first > 2;
  };
  let start = clause.verb;
  while (start > clause.first && tokens[start - 1].kind === 'word') start--;
  const thus = matchRun(tokens, start, text.language.saying.pointers) > 0;
  const before = isMark(text, start - 1, ',–—-') ? start - 2 : isMark(text, start - 2, ',?!…') ? start - 1 : -1;
  if ((thus || clause.verb - start <= 1) && before >= 0 && closes(before)) return true;
  if (clause.kind === 'relative') return false;
  for (let i = clause.verb + 1; i < Math.min(clause.verb + 12, clause.last + 1, tokens.length - 1); i++)
    if (tokens[i].text === ':') return quotations.all[quotations.of[i + 1]]?.open === i + 1;
  return false;
}

/** `Thank you, no, said Rubio.`: the subject right behind its verb, with a pause behind it. */
function invertedSubject(text: AnalysedText, actors: Actors, clause: Clause): Mention | undefined {
  if (text.language.saying.addressingVerbs?.has(clause.lemma)) return undefined;
  return mentionsIn(actors, clause.verb, clause.verb + LONGEST_SUBJECT).find(
    (m) =>
      m.within < 0 &&
      m.phraseFirst <= clause.verb + 2 &&
      m.phraseFirst > clause.verb &&
      (isMark(text, m.phraseLast, ',.') || (m.kind === 'name' && isMark(text, m.last, ',.'))),
  );
}

/** `When the rain comes, reckons Hala Rizk, all will know`: a name right behind a verb that a pause stands before. */
function invertedName(text: AnalysedText, actors: Actors, clause: Clause): Mention | undefined {
  const before = clause.verb - 1;
  if (!text.cases || !isMark(text, before, ',”"!?’»')) return undefined;
  if (text.language.saying.addressingVerbs?.has(clause.lemma) && !invertedSubject(text, actors, clause))
    return undefined;
  return mentionsIn(actors, clause.verb, clause.verb + LONGEST_SUBJECT).find(
    (m) => m.kind === 'name' && m.first <= clause.verb + 2 && m.first > clause.verb && isMark(text, m.last, ',.'),
  );
}

/** The subject of `clause`, from `from` on where that is known. Behind `told` stands who was told. */
function ownSubject(text: AnalysedText, actors: Actors, clause: Clause, from: number): Mention[] {
  if (from === clause.verb)
    return mentionsIn(actors, from, clause.last)
      .filter((m) => m.within < 0 && m.phraseFirst <= from + 2)
      .slice(0, 1);
  const subjects = subjectOf(text, actors, clause).filter((m) => m.phraseFirst >= from);
  const told = text.language.saying.addressingVerbs?.has(clause.lemma);
  return told ? subjects.filter((m) => m.phraseFirst < clause.verb) : subjects;
}

/** The cue that the verb of `clause` makes, if it attributes anything. */
export function verbCue(text: AnalysedText, actors: Actors, clause: Clause): Cue | undefined {
  const { saying } = text.language;
  if (clause.verb < 0 || clause.tense === 'imperative' || clause.tense === 'conditional') return undefined;
  // `licząc od wtorku` is no view of anyone's.
  if (clause.kind === 'participial' && kindOfSaying(text, clause) === 'view') return undefined;
  const passive = clause.passive ? passiveSaying(text, actors, clause) : undefined;
  if (clause.passive && !passive) return undefined;
  // A form that could be a noun (`twierdzą`) speaks only where a clause follows it.
  if (!clause.sure && text.clauses[clause.index + 1]?.kind !== 'that') return undefined;
  const kind = passive?.kind ?? kindOfSaying(text, clause);
  if (!kind) return undefined;
  // `Axios, citing officials, said`: the source of another cue.
  if (text.cases && clause.kind === 'participial' && matchRun(text.tokens, clause.verb, saying.citing) > 0)
    return undefined;
  const ownPerson =
    (clause.agreement & Person.third) === 0 && (clause.agreement & (Person.first | Person.second)) !== 0;
  // Of itself a report only tells what it heard: `usłyszeliśmy w ambasadzie`.
  if (ownPerson && (kind !== 'hear' || clause.quotation >= 0)) return undefined;
  const word = firstWord(text, clause);
  const near = clause.predicate - word <= 4;
  const as = near && matchRun(text.tokens, word, saying.asOpeners) > 0;
  const afterwards = near && matchRun(text.tokens, word, saying.afterwardsOpeners) > 0;
  const parting = partingAt(text, clause);
  const interrupted =
    passive || parting >= 0 || invertedSubject(text, actors, clause)
      ? undefined
      : interruptedSubject(text, actors, clause);
  const named = passive || interrupted ? undefined : invertedName(text, actors, clause);
  const speakers =
    passive?.speakers ?? interrupted?.mentions ?? (named ? [named] : ownSubject(text, actors, clause, parting));
  // Inside a quotation the one quoted speaks; only a speaker named there is another.
  if (clause.quotation >= 0 && speakers.length === 0 && text.quotations.of[clause.verb] === clause.quotation)
    return undefined;
  const verbFirst =
    parting >= 0
      ? parting
      : named
        ? clause.verb
        : as || interrupted
          ? -1
          : afterwards
            ? word
            : postposedAt(text, actors, clause, speakers);
  const behind = verbFirst >= 0 || as ? verbFirst : trailingAt(text, clause, speakers, interrupted);
  const postposed = behind >= 0;
  const promise = promiseAt(text, clause);
  const words = passive?.words ?? {
    first: Math.min(clause.verb, clause.predicate),
    last: (promise >= 0 ? promise : Math.max(clause.verb, clause.predicate)) + 1,
  };
  const first = as ? word : postposed ? behind : Math.min(clause.verb, ...speakers.map((m) => m.phraseFirst));
  return {
    form: as ? 'as' : 'verb',
    kind,
    first,
    last: endOfCue(text, actors, clause, words.last),
    words,
    clause,
    speakers,
    impersonal: clause.impersonal,
    ...(interrupted && speakers.length === 0 && { source: { first: interrupted.first, last: interrupted.last } }),
    postposed,
  };
}
