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
  const { pronouns } = text.language.names;
  const facts = new Map(people.map((person) => [person.actor, person]));
  const genders = new Map(people.map(({ actor, gender }) => [actor, gender]));
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
      continue;
    }
    const end = covered[token.index] === 0 ? endOfBoth(text, token.index) : -1;
    if (end < 0) continue;
    const members = lastTwo(text, facts, recent, token.index, end);
    if (members.length < 2) continue;
    const joint = bothDraft(text, table, members, token.index, end);
    const known = before[next];
    if (covered[end - 1] === 0) table.mention(joint);
    else if (known.last === end && known.kind === 'unnamed' && table.actors[known.actor].party === null)
      Object.assign(known, joint);
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

/** End of the phrase for two people that opens at token `at` (`obaj`, `the two ministers`), or -1. */
function endOfBoth({ tokens, language }: AnalysedText, at: number): number {
  const { both } = language.names;
  const { lower } = tokens[at];
  if (both.has(lower)) return at + 1;
  if (!language.syntax.order?.definites.has(lower)) return -1;
  const pair = `${lower} ${tokens[at + 1]?.lower ?? ''}`;
  const isOwned = (last: number): boolean =>
    language.syntax.order?.prepositions.get(tokens[last]?.lower ?? '') === Case.genitive;
  if (both.has(pair)) return isOwned(at + 2) ? -1 : at + 2;
  return both.has(`${pair} ${tokens[at + 2]?.lower ?? ''}`) && !isOwned(at + 3) ? at + 3 : -1;
}

/** Whether nothing tells against the person being one of those whom the noun at `head` names by their office. */
function canHold({ tokens, language }: AnalysedText, head: number, { roles, offices }: PersonFacts): boolean {
  const { nouns, pointsTo } = language.roles;
  const noun = tokens[head].analyses.find(({ lemma }) => nouns.has(lemma));
  const office = noun && nouns.get(noun.lemma);
  if (!noun || !office || office.anonymous) return true;
  const wanted = pointsTo.get(office.office) ?? [office.office];
  const own = roles.filter((role) => !role.noun.counterpart);
  if (own.length === 0 && offices.length === 0) return true;
  return (
    own.some((role) => role.lemma === noun.lemma || wanted.includes(role.office)) ||
    offices.some((held) => wanted.includes(held))
  );
}

/** The two people last named in another clause, before all those who together are the subject of one. */
function lastTwo(
  text: AnalysedText,
  people: ReadonlyMap<number, PersonFacts>,
  recent: readonly MentionDraft[],
  at: number,
  last: number,
): number[] {
  const members: number[] = [];
  let subject = -1;
  let clause = -1;
  for (let index = recent.length - 1; index >= 0; index--) {
    const { actor, first, tag } = recent[index];
    if (text.sentenceOf[at] - text.sentenceOf[first] > REACH) break;
    const person = people.get(actor);
    if (!person || text.clauseOf[first] === text.clauseOf[at] || !canHold(text, last - 1, person)) continue;
    if (members.length < 2 && !members.includes(actor)) members.unshift(actor);
    if (text.clauseOf[first] !== clause) {
      if (members.length > 1 && clause >= 0) break;
      clause = text.clauseOf[first];
      subject = -1;
    }
    if (text.cases === undefined || (tag & Case.nominative) === 0) continue;
    if (subject >= 0 && subject !== actor) return [actor, subject];
    subject = actor;
  }
  return members;
}

/** The mention of the two people `members` from token `at` to `last`. */
function bothDraft(
  text: AnalysedText,
  table: ActorTable,
  members: readonly number[],
  at: number,
  last: number,
): MentionDraft {
  const head = last - 1;
  const cases = text.cases?.[head] ?? text.tokens[at].analyses.reduce((bits, { tag }) => bits | (tag & ANY_CASE), 0);
  const names = members.map((member) => table.actors[member].name);
  const parties = [...new Set(members.flatMap((member) => table.actors[member].parties))];
  const actor = table.named(
    'unnamed',
    names.join(` ${[...text.language.roles.joiners][0]} `),
    parties.length === 1 ? parties[0] : null,
    parties,
    members,
  );
  return {
    kind: 'joint',
    first: at,
    last,
    head,
    phraseFirst: at,
    phraseLast: last,
    tag: GrammaticalNumber.plural | Gender.personal | (cases === 0 ? Case.nominative : cases),
    actor,
  };
}
