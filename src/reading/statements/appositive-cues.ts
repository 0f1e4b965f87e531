// Verbs of saying that an apposition parts from the name before them, where they look like participles: `…, Ann Lee, a minister, promised in Rome`.
import { WORD_CLASSES } from '../../language/word-order.ts';
import type { Actors } from '../actors/mention.ts';
import { mentionsIn } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import { type Cue, isMark } from './cue.ts';

const PARTICIPLE = WORD_CLASSES.indexOf('past-participle');
/** Most tokens of an apposition. */
const APPOSITION = 10;

/** The cue that such a verb makes of the end of `clause`, in a language whose word order tells classes. */
export function appositiveCue(text: AnalysedText, actors: Actors, clause: Clause): Cue | undefined {
  const { classes, language, sentences, tokens } = text;
  if (!classes || clause.verb < 0 || clause.quotation >= 0) return undefined;
  for (let verb = clause.predicate + 3; verb < clause.last; verb++) {
    if (classes[verb] !== PARTICIPLE || !isMark(text, verb - 1, ',')) continue;
    if (!tokens[verb].analyses.some(({ lemma }) => language.saying.verbs.get(lemma) === 'say')) continue;
    const name = mentionsIn(actors, Math.max(clause.predicate, verb - APPOSITION), verb).find(
      (m) => m.kind === 'name' && isMark(text, m.first - 1, ',') && isMark(text, m.last, ',') && m.last < verb - 1,
    );
    if (!name) continue;
    const { last } = sentences[clause.sentence];
    return {
      form: 'verb',
      kind: 'say',
      first: name.first,
      last: last - 1,
      words: { first: verb, last: verb + 1 },
      clause,
      speakers: [name],
      impersonal: false,
      postposed: true,
    };
  }
  return undefined;
}
