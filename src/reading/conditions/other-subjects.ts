// Nouns and pronouns that are no actors and yet the subject of their clause.
import { ANY_GENDER, ANY_NUMBER, Case, Gender, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import type { Stage } from './stage.ts';

/** Words before or after a verb among which such a subject is looked for. */
const WINDOW = 40;

/** Whether a word with bits `tag` agrees with the clause's verb as its subject. */
export function agreesWith(tag: number, clause: Clause): boolean {
  if ((tag & Case.nominative) === 0) return false;
  const number = tag & clause.agreement & ANY_NUMBER;
  const gender = tag & clause.agreement & ANY_GENDER;
  return number !== 0 && (gender !== 0 || (clause.agreement & ANY_GENDER) === 0);
}

/** Whether a noun or pronoun that is no actor can only be the clause's subject; where `strict` is set, whether it can be at all. */
export function hasOtherSubject(stage: Stage, clause: Clause, strict = false): boolean {
  const { text, actors } = stage;
  const neuter = (clause.agreement & ANY_GENDER) === Gender.neuter;
  for (let at = Math.max(clause.first, clause.verb - WINDOW); at < Math.min(clause.last, clause.verb + WINDOW); at++) {
    const token = text.tokens[at];
    if (token.kind !== 'word' || actors.phraseAt[at] >= 0 || at === clause.verb || at === clause.opener) continue;
    const named = token.analyses.filter(
      (a) => partOfSpeech(a.tag) === PartOfSpeech.noun || partOfSpeech(a.tag) === PartOfSpeech.pronoun,
    );
    if (
      named.length === 0 ||
      (named.length < token.analyses.length && named.every((a) => partOfSpeech(a.tag) === PartOfSpeech.noun))
    )
      continue;
    const subject = named.some(
      (a) => agreesWith(a.tag, clause) && (strict || neuter || (a.tag & Case.accusative) === 0 || at === clause.first),
    );
    if (subject) return true;
  }
  return false;
}
