// Whom a clause without a subject of its own, or a relative clause, speaks of.
import { ANY_GENDER, ANY_NUMBER, Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { addActor, type Sides } from './sides.ts';
import type { Surroundings } from './surroundings.ts';

const MASCULINE = Gender.personal | Gender.masculine;

const isNominative = (mention: Mention): boolean => (mention.tag & Case.nominative) !== 0;

/** Whether a noun of those who meet (`delegacje`, `obie strony`) can be the subject of the clause. */
function namesDelegates(around: Surroundings, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    if (!around.among(i, around.words.delegates)) continue;
    // `oczekuje ministra Jana Lisa`: the name tells the case.
    const phrase = around.actors.phraseAt[i];
    if (phrase >= 0 && !isNominative(around.actors.mentions[phrase])) continue;
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

/**
 * Whether several do what the verb of `clause` says: by its form, or, where that does not tell (`met`), by the subjects
 * among `mentions`.
 */
export function isOfSeveral(around: Surroundings, clause: Clause, mentions: readonly Mention[]): boolean {
  const number = clause.agreement & ANY_NUMBER;
  if (number !== 0 && number !== ANY_NUMBER) return number === GrammaticalNumber.plural;
  let only = -1;
  for (const m of mentions) {
    const subject = m.kind !== 'adjective' && m.within < 0 && isNominative(m) && m.first < clause.predicate;
    if (!subject || around.roleOf(m) !== 'free') continue;
    if (around.isPlural(m.tag) || m.kind === 'joint' || (only >= 0 && only !== m.actor)) return true;
    only = m.actor;
  }
  return false;
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

/** Whether the word can be a subject by its case. */
export const isSubjectForm = (around: Surroundings, index: number): boolean =>
  around.text.tokens[index].analyses.some((a) => (a.tag & Case.nominative) !== 0);

/** Token of the pronoun that opens a relative clause, behind its preposition. */
export function relativePronoun(around: Surroundings, clause: Clause): number {
  return clause.opener + (around.isPreposition(clause.opener) && clause.opener + 1 < clause.last ? 1 : 0);
}

/** Whether a pronoun form can stand for the phrase of `mention`, by number and gender. */
function standsFor(around: Surroundings, pronoun: number, mention: Mention, several: boolean): boolean {
  const { analyses } = around.text.tokens[pronoun];
  return (
    analyses.length === 0 ||
    analyses.some(({ tag }) => {
      const genders = tag & MASCULINE ? tag | MASCULINE : tag;
      const compatible = (bits: number): boolean =>
        (mention.tag & bits) === 0 || (tag & bits) === 0 || (genders & mention.tag & bits) !== 0;
      return several ? (tag & GrammaticalNumber.plural) !== 0 : compatible(ANY_NUMBER) && compatible(ANY_GENDER);
    })
  );
}

/** The phrases right before a relative clause that its pronoun stands for: one, or all of an enumeration. */
export function antecedentsOf(around: Surroundings, clause: Clause): Mention[] {
  if (clause.kind !== 'relative' || clause.opener < 0) return [];
  const { phraseAt, mentions } = around.actors;
  let at = clause.first - 1;
  while (at >= 0 && at > clause.first - 3 && phraseAt[at] < 0) at--;
  if (at < 0 || phraseAt[at] < 0) return [];
  const listed = [mentions[phraseAt[at]]];
  for (let steps = 0; steps < 8; steps++) {
    const joiner = listed[0].phraseFirst - 1;
    const word = around.token(joiner);
    const joins = word !== undefined && (word.text === ',' || around.text.language.syntax.coordinators.has(word.lower));
    const before = joins && joiner > 0 ? phraseAt[joiner - 1] : -1;
    if (before < 0 || mentions[before].phraseLast !== joiner) break;
    listed.unshift(mentions[before]);
  }
  const pronoun = relativePronoun(around, clause);
  const last = listed[listed.length - 1];
  if (listed.length > 1 && standsFor(around, pronoun, last, true)) return listed;
  return standsFor(around, pronoun, last, false) ? [last] : [];
}

const LOOK_BACK = 4;

/** Whom a verb without a subject of its own speaks of: the subject of the clauses before it, nearest first. */
export function understoodSubject(around: Surroundings, clause: Clause): Sides {
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  const number = clause.agreement & ANY_NUMBER;
  const plural = number === GrammaticalNumber.plural || (number === 0 && around.text.cases !== undefined);
  const { clauses } = around.text;
  const antecedents = antecedentsOf(around, clause);
  if (antecedents.length > 0 && isSubjectForm(around, relativePronoun(around, clause))) {
    for (const mention of antecedents) addActor(around, around.actors.list[mention.actor], sides);
    sides.mentions.push(...antecedents);
    return sides;
  }
  // The subject of a participle is that of its clause, which may stand after it.
  const after = clause.kind === 'participial' ? clauses[clause.index + 1] : undefined;
  if (after && after.sentence === clause.sentence && clauses[clause.index - 1]?.sentence !== clause.sentence) {
    for (const mention of around.mentionsOf(after)) {
      if (
        mention.within >= 0 ||
        mention.kind === 'adjective' ||
        !isNominative(mention) ||
        around.roleOf(mention) !== 'free'
      )
        continue;
      addActor(around, around.actors.list[mention.actor], sides);
      sides.mentions.push(mention);
    }
    return sides;
  }
  let body: Mention | undefined;
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
    if (chosen.length === 0) {
      body ??= subjects[0];
      continue;
    }
    for (const mention of plural ? chosen : chosen.slice(0, 1)) {
      addActor(around, around.actors.list[mention.actor], sides);
      sides.mentions.push(mention);
    }
    return sides;
  }
  if (body) {
    addActor(around, around.actors.list[body.actor], sides);
    sides.mentions.push(body);
  }
  return sides;
}

function fitsGender(mention: Mention, clause: Clause, plural: boolean): boolean {
  const had = mention.tag & ANY_GENDER;
  const wanted = clause.agreement & ANY_GENDER;
  if (plural || had === 0 || wanted === 0) return true;
  return ((had & MASCULINE ? had | MASCULINE : had) & wanted) !== 0;
}
