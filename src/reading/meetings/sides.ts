// Who takes part in what a stretch of text tells: persons and parties named there in a part that can meet.
import {
  ANY_GENDER,
  ANY_NUMBER,
  Case,
  Gender,
  GrammaticalNumber,
  PartOfSpeech,
  partOfSpeech,
} from '../../language/morphology.ts';
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
}

/** Adds whom `entry` stands for: a person and his party, a body's party, the members of a joint actor. */
function addActor(around: Surroundings, entry: ActorEntry, sides: Sides, inPerson = true): void {
  if (entry.type === 'media') return;
  for (const member of entry.members) addActor(around, around.actors.list[member], sides, inPerson);
  if (entry.type === 'person' && inPerson) sides.people.add(entry.index);
  for (const party of entry.parties) sides.parties.add(party);
  if (entry.party) sides.parties.add(entry.party);
}

/** Whether an adjective's mention qualifies a noun of meeting or of those who meet, beside it. */
function qualifies(around: Surroundings, mention: Mention): boolean {
  const adjective = (index: number): boolean =>
    around.token(index)?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective) === true ||
    around.token(index)?.kind === 'mark';
  const names = (index: number): boolean =>
    around.among(index, around.words.nouns) || around.among(index, around.words.delegates);
  let right = mention.last;
  for (let steps = 0; steps < 3 && adjective(right) && !names(right); steps++) right++;
  if (names(right)) return true;
  return names(mention.first - 1);
}

/** Whether a person stands in the phrase only to tell whose plan, house or envoy is meant. */
function onlyOwns(around: Surroundings, mention: Mention): boolean {
  if (mention.within < 0) return false;
  const outer = around.actors.list[around.actors.mentions[mention.within].actor];
  return (
    outer.party !== null ||
    outer.parties.length > 0 ||
    outer.type === 'person' ||
    around.actors.list[mention.actor].type === 'person'
  );
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
      if (!qualifies(around, mention)) continue;
    } else if (!allowed.has(around.roleOf(mention.within >= 0 ? around.actors.mentions[mention.within] : mention)))
      continue;
    addActor(around, entry, sides, !around.isBehindDelegates(mention));
    sides.mentions.push(mention);
  }
  return sides;
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

const LOOK_BACK = 4;

/** Whom a verb without a subject of its own speaks of: the subject of the clauses before it, nearest first. */
export function understoodSubject(around: Surroundings, clause: Clause): Sides {
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  const plural = around.isPlural(clause.agreement);
  const { clauses } = around.text;
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
