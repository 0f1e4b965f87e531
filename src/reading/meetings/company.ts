// Who is with whom in a clause: companions behind `z`, hosts behind `u` and in their rooms, guests, and a subject of several sides.
import { Case, GrammaticalNumber, PartOfSpeech, Person, partOfSpeech } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { worldPlace } from './known-places.ts';
import { addActor, isPersonal, type Sides } from './sides.ts';
import { understoodSubject } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';

const REACH = 8;
const NOMINATIVE = Case.nominative | Case.vocative;

/** Parties of those that the mentions name. */
export function partiesOf(around: Surroundings, mentions: readonly Mention[]): Set<string> {
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  for (const { actor } of mentions) addActor(around, around.actors.list[actor], sides);
  return sides.parties;
}

/** The preposition that governs the phrase of `mention`, with those before it in an enumeration; -1 where none is near. */
function prepositionOf(around: Surroundings, mention: Mention, clause: Clause, forms: ReadonlySet<string>): number {
  for (let i = mention.phraseFirst - 1; i >= Math.max(clause.first, mention.phraseFirst - REACH); i--) {
    if (forms.has(around.text.tokens[i].lower)) return i;
    if (i === clause.verb || i === clause.predicate) return -1;
  }
  return -1;
}

/** Whether what stands before the preposition at `index` lets its phrase belong to the verb, not to a noun (`umowę z X`). */
function isFree(around: Surroundings, index: number, clause: Clause): boolean {
  const before = index - 1;
  if (before < clause.first || before === clause.verb || before === clause.predicate) return true;
  const { tokens } = around.text;
  const { company, venues } = around.words;
  if (tokens[before].kind !== 'word' || around.timeAt[before] >= 0 || !around.isNoun(before)) return true;
  if (around.among(before, company.fare) || around.among(before, company.measures) || around.among(before, venues))
    return true;
  const phrase = around.actors.phraseAt[before];
  if (phrase >= 0) {
    const { phraseFirst, tag } = around.actors.mentions[phrase];
    return (tag & Case.nominative) !== 0 || around.isPreposition(phraseFirst - 1);
  }
  return tokens[before].capital && around.isPreposition(before - 1);
}

/** People behind `z` that the verb itself brings together with its subject. */
export function companionsIn(around: Surroundings, clause: Clause): Mention[] {
  return around.mentionsOf(clause).filter((mention) => {
    if (mention.within >= 0 || mention.kind === 'adjective' || !isPersonal(around, mention)) return false;
    if (around.roleOf(mention) !== 'with') return false;
    const preposition = prepositionOf(around, mention, clause, around.words.withPrepositions);
    return preposition >= 0 && isFree(around, preposition, clause);
  });
}

/** Whether the mention is of a seat of power in which the clause is (`w Białym Domu`). */
function isSeat(around: Surroundings, mention: Mention, clause: Clause): boolean {
  if (mention.kind !== 'capital' || mention.phraseFirst <= clause.first) return false;
  const uses = around.words.placePrepositions.get(around.text.tokens[mention.phraseFirst - 1].lower);
  const at = uses?.some((use) => use.relation === 'at' && (use.grammaticalCase & mention.tag) !== 0);
  return at === true && worldPlace(around.text, mention.first, Case.locative)?.entry.kind === 'seat';
}

/** People at whose place the clause is: behind `u`, owners of a room it is in (`w gabinecie X`), those in a seat of power. */
export function hostsIn(around: Surroundings, clause: Clause): Mention[] {
  const { hostPreposition, company } = around.words;
  return around.mentionsOf(clause).filter((mention) => {
    if (isSeat(around, mention, clause)) return true;
    if (mention.kind === 'adjective' || !isPersonal(around, mention)) return false;
    const before = mention.phraseFirst - 1;
    if (before < clause.first) return false;
    if (around.text.tokens[before].lower === hostPreposition) return true;
    const room = (mention.tag & Case.genitive) !== 0 && around.isNoun(before) && around.among(before, company.rooms);
    return room && around.isPreposition(before - 1) && around.canBe(before, Case.locative);
  });
}

/** People to whom the subject of the clause goes (`zajrzał do X`). */
export function visitedIn(around: Surroundings, clause: Clause): Mention[] {
  const { travel, company } = around.words;
  if (!travel.has(clause.lemma) && !company.calling.has(clause.lemma)) return [];
  return around
    .mentionsOf(clause)
    .filter(
      (mention) =>
        mention.within < 0 &&
        mention.kind !== 'adjective' &&
        mention.kind !== 'people' &&
        isPersonal(around, mention) &&
        around.roleOf(mention) === 'goal',
    );
}

/** Whether up to `index` a phrase ends behind which an object can follow: `u siebie`, `na kawę`. */
function isPastPhrase(around: Surroundings, clause: Clause, index: number): boolean {
  const { company, hostPreposition } = around.words;
  const { coordinators } = around.text.language.syntax;
  for (let i = index; i > clause.first && i > index - REACH; i--) {
    const { lower, kind } = around.text.tokens[i];
    if (lower === company.self && around.text.tokens[i - 1].lower === hostPreposition) return true;
    if (around.among(i, company.fare) && around.isPreposition(i - 1)) return true;
    const listed = around.actors.phraseAt[i] >= 0 || coordinators.has(lower) || kind === 'mark';
    if (!listed && !(around.isNoun(i) && around.text.tokens[i].capital)) return false;
  }
  return false;
}

/** Whether the case of a phrase does not make it a subject; `obu` is one only with a noun in the genitive. */
const canBeObject = ({ kind, tag }: Mention): boolean =>
  kind === 'joint' ? (tag & Case.genitive) !== 0 : (tag & NOMINATIVE) === 0;

/** Whether the pronoun at `index` belongs to the noun behind it (`ich gości`), which can be nothing else. */
function ownsNext(around: Surroundings, index: number): boolean {
  const analyses = around.token(index + 1)?.analyses ?? [];
  return analyses.length > 0 && analyses.every(({ tag }) => partOfSpeech(tag) === PartOfSpeech.noun);
}

/** Those whom a plural pronoun in one of `cases` stands for that no actor is known for (`ich`): the last subject of several. */
function meantBy(around: Surroundings, clause: Clause, cases: number): Mention[] {
  for (let i = clause.first; i < clause.last; i++) {
    if (around.actors.mentionAt[i] >= 0 || around.isPreposition(i - 1) || ownsNext(around, i)) continue;
    const pronoun = around.text.tokens[i].analyses.some(
      ({ lemma, tag }) =>
        around.words.personalPronouns.has(lemma) && (tag & cases) !== 0 && (tag & GrammaticalNumber.plural) !== 0,
    );
    if (!pronoun) continue;
    const several = { ...clause, agreement: GrammaticalNumber.plural | Person.third };
    return understoodSubject(around, several).mentions.filter((mention) => isPersonal(around, mention));
  }
  return [];
}

/** People who are the object of the clause. */
export function guestsIn(around: Surroundings, clause: Clause): Mention[] {
  const meant = meantBy(around, clause, Case.accusative);
  if (meant.length > 0) return meant;
  return around.mentionsOf(clause).filter((mention) => {
    if (mention.within >= 0 || mention.kind === 'adjective' || !isPersonal(around, mention)) return false;
    const oblique = (mention.tag & (Case.accusative | Case.genitive)) !== 0 && canBeObject(mention);
    return oblique && (around.roleOf(mention) === 'free' || isPastPhrase(around, clause, mention.phraseFirst - 1));
  });
}

/** Whether the adjective is joined to that of people (`Greek and Turkish negotiators`). */
const isJoinedToPeople = (around: Surroundings, { last }: Mention): boolean =>
  around.text.language.syntax.coordinators.has(around.token(last)?.lower ?? '') &&
  around.actors.phraseAt[last + 1] >= 0;

/** People who do what the clause says, by case; those of `among`, which holds the understood subject too. */
export function doersIn(around: Surroundings, among: readonly Mention[]): Mention[] {
  return among.filter(
    (mention) =>
      (mention.kind !== 'adjective' || isJoinedToPeople(around, mention)) &&
      mention.within < 0 &&
      (mention.tag & Case.nominative) !== 0 &&
      around.roleOf(mention) === 'free' &&
      isPersonal(around, mention),
  );
}

/** Whether a word of the clause has its lemma or form in `set`. */
export function hasAny(around: Surroundings, clause: Clause, set: ReadonlySet<string>): boolean {
  for (let i = clause.first; i < clause.last; i++) if (around.among(i, set)) return true;
  return false;
}

/** Whether the clause says that something is at its subject's own place (`u siebie`). */
export function atOwnPlace(around: Surroundings, clause: Clause): boolean {
  const { tokens } = around.text;
  for (let i = clause.first + 1; i < clause.last; i++)
    if (tokens[i].lower === around.words.company.self && tokens[i - 1].lower === around.words.hostPreposition)
      return true;
  return false;
}
