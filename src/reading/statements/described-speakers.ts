// Speakers that the actors layer does not know, by the words that describe them.
import { ANY_NUMBER, Case, Gender, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { TokenRange } from '../trace.ts';
import { type Cue, firstWord } from './cue.ts';
import { sameGender } from './floor.ts';
import type { SpeakerList } from './speaker-list.ts';

/** A speaker the actors layer does not know: the noun phrase in the nominative after or before the verb. */
export function unknownSubject(analysed: AnalysedText, speakers: SpeakerList, cue: Cue): number {
  const { tokens, text } = analysed;
  if (analysed.cases) return subjectByPlace(analysed, speakers, cue, analysed.cases);
  const nominal = (i: number, part: number): boolean =>
    tokens[i].analyses.some(
      (a) => partOfSpeech(a.tag) === part && (a.tag & Case.nominative) !== 0 && agree(a.tag, cue.clause.agreement),
    );
  const { first: before, last: after } = cue.words;
  const behind = cue.postposed || cue.form === 'as';
  const near = behind ? [after, after + 1, after + 2, after + 3] : [before - 1, before - 2, after, after + 1];
  const quoted = analysed.quotations.all[analysed.quotations.of[after]];
  // `zanotowały „…”`: a paper the actors layer does not know.
  if (behind && quoted?.open === after && quoted.last - quoted.first <= 4 && tokens[quoted.first].capital)
    return speakers.add({
      type: 'media',
      name: text.slice(tokens[quoted.first].start, tokens[quoted.last - 1].end),
    });
  const mark = near.findIndex((at) => at >= after && tokens[at]?.kind === 'mark');
  const nouns = near
    .slice(0, mark < 0 ? near.length : mark)
    .filter(
      (at) =>
        at >= cue.clause.first &&
        at < cue.clause.last &&
        tokens[at].kind === 'word' &&
        nominal(at, PartOfSpeech.noun) &&
        tokens[at].analyses.every(
          (a) => partOfSpeech(a.tag) === PartOfSpeech.noun || partOfSpeech(a.tag) === PartOfSpeech.adjective,
        ),
    );
  const isPerson = (at: number): boolean => tokens[at].analyses.some((a) => (a.tag & Gender.personal) !== 0);
  const at = nouns.find(isPerson) ?? nouns[0];
  if (at === undefined) return -1;
  let first = at;
  while (first > cue.clause.first && first > after && nominal(first - 1, PartOfSpeech.adjective)) first--;
  const name = text.slice(tokens[first].start, tokens[at].end);
  const opens = first === analysed.sentences[cue.clause.sentence].first;
  return speakers.add({
    type: 'unnamed',
    name: opens ? name[0].toLowerCase() + name.slice(1) : name,
  });
}

/** The phrase before the verb, or behind it where it is inverted, as a speaker. */
function subjectByPlace(analysed: AnalysedText, speakers: SpeakerList, cue: Cue, cases: Uint8Array): number {
  const { tokens, language } = analysed;
  const { determiners, prepositions, ownerMarks } = language.syntax.order!;
  // `Netanyahu's office`, `sources in Paris`
  const continuesPhrase = (word: string): boolean => prepositions.has(word) || ownerMarks.has(word.replace('’', "'"));
  const inverted = cue.postposed && cue.first === cue.words.first;
  let first = inverted ? cue.words.last : firstWord(analysed, cue.clause);
  const limit = inverted ? cue.clause.last : cue.words.first;
  for (let i = first; i < limit; i++) if (tokens[i].text === ',') first = i + 1;
  while (first < limit - 1 && determiners.has(tokens[first].lower)) first++;
  if (first >= limit || cases[first] === 0) return -1;
  if (!tokens[first].analyses.every((a) => partOfSpeech(a.tag) !== PartOfSpeech.pronoun)) return -1;
  let last = first;
  let subject = false;
  while (last < limit && (cases[last] > 0 || (last > first && continuesPhrase(tokens[last].lower)))) {
    subject ||= (cases[last] & Case.nominative) !== 0;
    last++;
  }
  while (last > first && cases[last - 1] === 0) last--;
  if (!subject && !inverted) return -1;
  return last > first ? describedSource(analysed, speakers, { first, last }) : -1;
}

/** The noun that a description is about: the last word before its first preposition. */
export function headOf({ tokens, language }: AnalysedText, { first, last }: TokenRange): number {
  let head = first;
  while (head + 1 < last && !language.syntax.order?.prepositions.has(tokens[head + 1].lower)) head++;
  return head;
}

/** A source known by its description alone, without its article. */
export function describedSource(analysed: AnalysedText, speakers: SpeakerList, { first, last }: TokenRange): number {
  const { tokens, text, language } = analysed;
  let from = first;
  while (from < last - 1 && language.syntax.order?.determiners.has(tokens[from].lower)) from++;
  const words = text.slice(tokens[from].start, tokens[last - 1].end);
  const opens = tokens[from].analyses.some(({ lemma }) => lemma === tokens[from].lower);
  const name = opens ? words[0].toLowerCase() + words.slice(1) : words;
  return speakers.add({ type: 'unnamed', name }, { first: from, last });
}

/** Number and gender of a noun and a verb go together. */
function agree(tag: number, agreement: number): boolean {
  if ((tag & agreement & ANY_NUMBER) === 0) return false;
  return sameGender(tag, agreement);
}
