// Resolves pronouns to the likeliest actor named before: the subject first, then who stands nearest.
import { ANY_CASE, ANY_GENDER, ANY_NUMBER, Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { ActorTable, MentionDraft } from './actor-table.ts';
import type { PersonFacts } from './person-facts.ts';

/** Sentences back in which someone is still meant. */
const REACH = 3;
const PER_SENTENCE = 10;
const SUBJECT = 6;
const PERSON = 8;
const SAME_CLAUSE = 14;
const OTHER_PARAGRAPH = 6;
const REMEMBERED = 40;

const POINTED_AT = new Set(['name', 'role', 'state', 'people', 'capital', 'organisation', 'unnamed', 'pronoun']);

/** Adds the pronouns of the text that some actor before them fits. */
export function addPronouns(text: AnalysedText, table: ActorTable, people: readonly PersonFacts[]): void {
  const { pronouns, both } = text.language.names;
  const genders = new Map(people.map((facts) => [facts.actor, facts.gender]));
  const before = [...table.mentions].sort((a, b) => a.first - b.first);
  const covered = new Uint8Array(text.tokens.length);
  for (const { first, last } of before) covered.fill(1, first, last);
  let next = 0;
  const recent: MentionDraft[] = [];
  for (const token of text.tokens) {
    while (next < before.length && before[next].last <= token.index) {
      if (POINTED_AT.has(before[next].kind)) recent.push(before[next]);
      next++;
    }
    if (recent.length > 2 * REMEMBERED) recent.splice(0, recent.length - REMEMBERED);
    if (token.kind !== 'word') continue;
    const pronoun = pronouns.get(token.lower);
    if (pronoun) {
      const found = referent(text, table, recent, genders, token.index, pronoun.tag);
      if (found === undefined) continue;
      const draft: MentionDraft = {
        kind: 'pronoun',
        first: token.index,
        last: token.index + 1,
        head: token.index,
        phraseFirst: token.index,
        phraseLast: token.index + 1,
        tag: pronoun.tag,
        actor: found,
      };
      table.mention(draft);
      recent.push(draft);
    } else if (both.has(token.lower) && covered[token.index] === 0) addBoth(text, table, recent, token.index);
  }
}

function referent(
  text: AnalysedText,
  table: ActorTable,
  recent: readonly MentionDraft[],
  genders: ReadonlyMap<number, number>,
  at: number,
  tag: number,
): number | undefined {
  const { sentenceOf, clauseOf, sentences } = text;
  const sentence = sentenceOf[at];
  let best: number | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let index = recent.length - 1; index >= 0; index--) {
    const mention = recent[index];
    const apart = sentence - sentenceOf[mention.first];
    if (apart > REACH) break;
    const isPerson = table.actors[mention.actor].type === 'person';
    const gender = (isPerson ? genders.get(mention.actor) : undefined) ?? mention.tag & ANY_GENDER;
    const number = mention.tag & ANY_NUMBER & tag;
    if (number === 0 || (gender & tag) === 0) continue;
    let score = -PER_SENTENCE * apart - (at - mention.last) / 50;
    if (mention.tag & Case.nominative) score += SUBJECT;
    if (isPerson && tag & GrammaticalNumber.singular && (tag & Gender.feminine) === 0) score += PERSON;
    if (
      clauseOf[mention.first] === clauseOf[at] &&
      mention.tag & ANY_CASE & Case.nominative &&
      (tag & Case.nominative) === 0
    )
      score -= SAME_CLAUSE;
    if (sentences[sentenceOf[mention.first]].paragraph !== sentences[sentence].paragraph) score -= OTHER_PARAGRAPH;
    if (score > bestScore) {
      bestScore = score;
      best = mention.actor;
    }
  }
  return best;
}

/** `obaj`: the two people last named, in another clause. */
function addBoth(text: AnalysedText, table: ActorTable, recent: readonly MentionDraft[], at: number): void {
  const members: number[] = [];
  for (let index = recent.length - 1; index >= 0 && members.length < 2; index--) {
    const { actor, first } = recent[index];
    if (text.sentenceOf[at] - text.sentenceOf[first] > REACH) break;
    if (text.clauseOf[first] === text.clauseOf[at]) continue;
    if (table.actors[actor].type === 'person' && !members.includes(actor)) members.unshift(actor);
  }
  if (members.length < 2) return;
  const cases = text.tokens[at].analyses.reduce((bits, { tag }) => bits | (tag & ANY_CASE), 0);
  const names = members.map((member) => table.actors[member].name);
  const parties = [...new Set(members.flatMap((member) => table.actors[member].parties))];
  const actor = table.named(
    'unnamed',
    names.join(` ${[...text.language.roles.joiners][0]} `),
    parties.length === 1 ? parties[0] : null,
    parties,
    members,
  );
  table.mention({
    kind: 'joint',
    first: at,
    last: at + 1,
    head: at,
    phraseFirst: at,
    phraseLast: at + 1,
    tag: GrammaticalNumber.plural | Gender.personal | (cases === 0 ? Case.nominative : cases),
    actor,
  });
}
