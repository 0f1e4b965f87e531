// Who takes part in what a stretch of text tells: persons and parties named there in a part that can meet.
import { ANY_GENDER, ANY_NUMBER, Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { ActorEntry, Mention } from '../actors/mention.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { Role, Surroundings } from './surroundings.ts';

const MASCULINE = Gender.personal | Gender.masculine;

export interface Sides {
  readonly parties: Set<Party>;
  readonly people: Set<number>;
  /** Mentions counted, in the order of the text. */
  readonly mentions: Mention[];
  /** The phrase that a relative pronoun stands for is one of those who meet. */
  related?: boolean;
}

/** Adds whom `entry` stands for: a person and his party, a body's party, the members of a joint actor. */
export function addActor(around: Surroundings, entry: ActorEntry, sides: Sides, inPerson = true): void {
  if (entry.type === 'media') return;
  for (const member of entry.members) addActor(around, around.actors.list[member], sides, inPerson);
  if (entry.type === 'person' && inPerson) sides.people.add(entry.index);
  for (const party of entry.parties) sides.parties.add(party);
  if (entry.party) sides.parties.add(entry.party);
}

/** Whether an adjective qualifies a noun of meeting itself (`irańskie rozmowy`), wherever that stands. */
function byMeeting(around: Surroundings, mention: Mention): boolean {
  for (const i of [mention.last, mention.last + 1, mention.first - 1])
    if (around.among(i, around.words.nouns) && around.isNoun(i)) return true;
  return false;
}

/** Whether the words from `first` to `last` stand by a noun of meeting or of those who meet, over adjectives between. */
function standsBy(around: Surroundings, first: number, last: number): boolean {
  const names = (index: number): boolean =>
    around.among(index, around.words.nouns) || around.among(index, around.words.delegates);
  const passes = (index: number): boolean => around.isAdjective(index) || around.token(index)?.kind === 'mark';
  let right = last;
  for (let steps = 0; steps < 3 && passes(right) && !names(right); steps++) right++;
  return names(right) || names(first - 1);
}

/**
 * Whether a mention stands in another's phrase only to tell whose plan, house or office is meant. The states behind
 * several unnamed people (`doradcy przywódców Francji i Niemiec`) take part through them.
 */
function onlyOwns(around: Surroundings, mention: Mention): boolean {
  if (mention.within < 0) return false;
  const outer = around.actors.mentions[mention.within];
  const entry = around.actors.list[outer.actor];
  if (entry.type === 'unnamed') return onlyOwns(around, outer) || mention.kind === 'pronoun';
  return (
    entry.party !== null ||
    entry.parties.length > 0 ||
    entry.type === 'person' ||
    around.actors.list[mention.actor].type === 'person'
  );
}

/** Whether the mention tells where a delegation comes from (`delegacja z Kijowa`). */
function isHomeOfTeam(around: Surroundings, mention: Mention): boolean {
  const from = around.token(mention.first - 1)?.lower ?? '';
  const source = around.words.placePrepositions.get(from)?.some((use) => use.relation === 'from') === true;
  return source && (mention.tag & Case.genitive) !== 0 && around.among(mention.first - 2, around.words.teams);
}

const isPeople = (mention: Mention): boolean =>
  mention.kind === 'name' || mention.kind === 'people' || mention.kind === 'unnamed' || mention.kind === 'role';

/** The mention whose phrase holds all others around `mention`. */
function outermost(around: Surroundings, mention: Mention): Mention {
  let outer = mention;
  for (let steps = 0; steps < 4 && outer.within >= 0; steps++) outer = around.actors.mentions[outer.within];
  return outer;
}

/**
 * Persons and parties named from token `first` to `last` that can take part: not those behind `o`, `w sprawie`,
 * `według`, nor those in whose name alone something stands.
 */
export function sidesIn(
  around: Surroundings,
  clause: Clause,
  first: number,
  last: number,
  allowed: ReadonlySet<Role>,
): Sides {
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  for (const mention of around.mentionsOf(clause)) {
    if (mention.first < first || mention.last > last) continue;
    const entry = around.actors.list[mention.actor];
    if (entry.type === 'media' || onlyOwns(around, mention)) continue;
    if (mention.kind === 'adjective') {
      if (!standsBy(around, mention.first, mention.last)) continue;
      if (!byMeeting(around, mention) && !allowed.has(around.roleOf(outermost(around, mention)))) continue;
    } else if (!allowed.has(around.roleOf(outermost(around, mention))) && !isHomeOfTeam(around, mention)) continue;
    const outside = mention.kind !== 'adjective' && around.roleOf(outermost(around, mention)) === 'outside';
    if (outside && !isPeople(mention) && !isHomeOfTeam(around, mention)) continue;
    addActor(around, entry, sides, mention.within < 0 && !around.isBehindDelegates(mention));
    sides.mentions.push(mention);
  }
  for (let i = first; i < last; i++) for (const party of partiesOfCompound(around, i)) sides.parties.add(party);
  return sides;
}

/** Parties of a compound that qualifies a meeting or those who meet (`rozmowy polsko-czeskie`), or joins names beside them (`USA-Iran`). */
function partiesOfCompound(around: Surroundings, index: number): string[] {
  const token = around.text.tokens[index];
  if (token.kind !== 'word' || !token.lower.includes('-') || around.actors.mentionAt[index] >= 0) return [];
  if (!standsBy(around, index, index + 1)) return [];
  const { world } = around.text.language;
  const parts = token.lower.split('-');
  const written = token.text.split('-');
  const parties = parts.map((part, position) => {
    const last = position === parts.length - 1;
    const prefix = last ? undefined : world.adjectivePrefix(part);
    if (prefix) return prefix;
    const match = world
      .startingWith(part)
      .find(
        ({ words, form, written: spelt }) =>
          words.length === 1 && words[0] === part && form.entry.party && (!spelt || spelt[0] === written[position]),
      );
    return match?.form.entry.party ?? undefined;
  });
  return parties.every((party) => party !== undefined) ? parties : [];
}

const isNominative = (mention: Mention): boolean => (mention.tag & Case.nominative) !== 0;

/** Whether a noun of those who meet (`delegacje`, `obie strony`) can be the subject of the clause. */
function namesDelegates(around: Surroundings, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    if (!around.among(i, around.words.delegates)) continue;
    const fits = around.text.tokens[i].analyses.some(
      (a) => (a.tag & Case.nominative) !== 0 && (a.tag & clause.agreement & ANY_NUMBER) !== 0,
    );
    if (fits && !around.isPreposition(i - 1)) return true;
  }
  return false;
}

/** Whether the clause names its own subject among `mentions` or by a noun of those who meet. */
export function namesSubject(around: Surroundings, clause: Clause, mentions: readonly Mention[]): boolean {
  if (namesDelegates(around, clause)) return true;
  return mentions.some(
    (m) =>
      m.kind !== 'adjective' &&
      m.within < 0 &&
      isNominative(m) &&
      around.roleOf(m) === 'free' &&
      agreesInNumber(m, clause),
  );
}

function agreesInNumber(mention: Mention, clause: Clause): boolean {
  const wanted = clause.agreement & ANY_NUMBER;
  return (
    wanted === 0 ||
    wanted === GrammaticalNumber.plural ||
    (mention.tag & ANY_NUMBER) === 0 ||
    (mention.tag & wanted) !== 0
  );
}

/** The phrase right before a relative clause that its pronoun stands for. */
export function antecedentOf(around: Surroundings, clause: Clause): Mention | undefined {
  if (clause.kind !== 'relative' || clause.opener < 0) return undefined;
  const pronoun = around.text.tokens[clause.opener];
  for (let i = clause.first - 1; i >= Math.max(0, clause.first - 3); i--) {
    const index = around.actors.phraseAt[i];
    if (index < 0) continue;
    const mention = around.actors.mentions[index];
    const agrees = pronoun.analyses.some(({ tag }) => {
      const genders = tag & MASCULINE ? tag | MASCULINE : tag;
      const compatible = (bits: number): boolean =>
        (mention.tag & bits) === 0 || (tag & bits) === 0 || (genders & mention.tag & bits) !== 0;
      return compatible(ANY_NUMBER) && compatible(ANY_GENDER);
    });
    return agrees || pronoun.analyses.length === 0 ? mention : undefined;
  }
  return undefined;
}

const LOOK_BACK = 4;

/** Whom a verb without a subject of its own speaks of: the subject of the clauses before it, nearest first. */
export function understoodSubject(around: Surroundings, clause: Clause): Sides {
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  const plural = around.isPlural(clause.agreement);
  const { clauses } = around.text;
  const antecedent = antecedentOf(around, clause);
  if (antecedent) {
    if (around.text.tokens[clause.opener].analyses.some((a) => (a.tag & Case.nominative) !== 0)) {
      addActor(around, around.actors.list[antecedent.actor], sides);
      sides.mentions.push(antecedent);
      return sides;
    }
  }
  let sentences = 0;
  for (let i = clause.index - 1; i >= 0 && i >= clause.index - 12; i--) {
    if (clauses[i].sentence !== clauses[i + 1].sentence && ++sentences > LOOK_BACK) break;
    if (clauses[i].quotation >= 0 && clause.quotation < 0) continue;
    const subjects = around
      .mentionsOf(clauses[i])
      .filter(
        (m) =>
          m.within < 0 &&
          m.kind !== 'adjective' &&
          isNominative(m) &&
          around.roleOf(m) === 'free' &&
          fitsGender(m, clause, plural),
      );
    if (subjects.length === 0) continue;
    const persons = subjects.filter(
      (m) => ['person', 'unnamed'].includes(around.actors.list[m.actor].type) || m.kind === 'pronoun',
    );
    const chosen = persons.length > 0 ? persons : plural ? subjects : [];
    if (chosen.length === 0) continue;
    for (const mention of plural ? chosen : chosen.slice(0, 1)) {
      addActor(around, around.actors.list[mention.actor], sides);
      sides.mentions.push(mention);
    }
    return sides;
  }
  return sides;
}

function fitsGender(mention: Mention, clause: Clause, plural: boolean): boolean {
  const had = mention.tag & ANY_GENDER;
  const wanted = clause.agreement & ANY_GENDER;
  if (plural || had === 0 || wanted === 0) return true;
  return ((had & MASCULINE ? had | MASCULINE : had) & wanted) !== 0;
}
