// Tellings that turn on a verb of meeting (`spotkali się`, `przyjął`, `zadzwonił do`).
import type { MeetingVerb } from '../../language/meeting.ts';
import { ANY_GENDER, ANY_NUMBER, ANY_PERSON, Case, Person, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { overTheLine } from './line.ts';
import { daysIn, modeIn } from './noun-tellings.ts';
import { passiveMeeting } from './passives.ts';
import { bestPlace, goalOf } from './places.ts';
import { clauseWithPieces } from './scope.ts';
import { inItsTime, type PlacesOf, type Setting, settingOf } from './setting.ts';
import { addActor, addSides, isPersonal, type Sides, sidesIn } from './sides.ts';
import { sideOfToday, speaksOfSeveral, verbStatus } from './status.ts';
import {
  antecedentsOf,
  isOfSeveral,
  isSubjectForm,
  namesSubject,
  relativePronoun,
  understoodSubject,
} from './subjects.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';
import { hasReciprocal, isPlain, metThrough, standsIn } from './verb-senses.ts';

const MUTUAL: ReadonlySet<Role> = new Set(['free', 'with', 'side']);
const PASSIVE: ReadonlySet<Role> = new Set(['free', 'with', 'side', 'agent']);
const ANY: ReadonlySet<Role> = new Set(['free', 'with', 'side', 'goal', 'outside']);
export const TOWARDS: ReadonlySet<Role> = new Set(['free', 'with', 'side', 'goal']);

/**
 * The clause read by the verb of `table` that its predicate can be, with that verb; a form of two verbs (`zasiedli`) is
 * taken as the one in the table.
 */
export function readBy<V>(
  around: Surroundings,
  clause: Clause,
  table: ReadonlyMap<string, V>,
): { verb: V; clause: Clause } | undefined {
  const plain = table.get(clause.lemma);
  if (plain) return { verb: plain, clause };
  if (clause.predicate < 0) return undefined;
  for (const { lemma, tag } of around.text.tokens[clause.predicate].analyses) {
    const verb = table.get(lemma);
    if (!verb || verbForm(tag) !== VerbForm.past) continue;
    return {
      verb,
      clause: { ...clause, lemma, tense: 'past', agreement: tag & (ANY_PERSON | ANY_NUMBER | ANY_GENDER) },
    };
  }
  return undefined;
}

const LOOK_BACK = 40;

/** The person last named before `clause`, of another side than those in it, that an unresolved `z nim` stands for. */
function behindPronoun(around: Surroundings, clause: Clause, sides: Sides): Mention | undefined {
  for (let i = clause.first + 1; i < clause.last; i++) {
    const { lower, analyses } = around.text.tokens[i];
    const personal = analyses.find(
      ({ lemma, tag }) => around.words.personalPronouns.has(lemma) && (tag & Case.instrumental) !== 0,
    );
    if (
      !personal ||
      around.actors.mentionAt[i] >= 0 ||
      !around.words.withPrepositions.has(around.text.tokens[i - 1].lower)
    )
      continue;
    if (lower === around.words.reflexive) continue;
    for (let j = clause.first - 1; j >= Math.max(0, clause.first - LOOK_BACK); j--) {
      const index = around.actors.mentionAt[j];
      if (index < 0) continue;
      const mention = around.actors.mentions[index];
      const { type, party } = around.actors.list[mention.actor];
      if (type === 'person' && party && !sides.parties.has(party) && (mention.tag & personal.tag & ANY_NUMBER) !== 0)
        return mention;
    }
  }
  return undefined;
}

/** Who takes part in what the clause and its pieces tell, with the understood subject. */
export function sidesOfClause(
  around: Surroundings,
  pieces: readonly Clause[],
  clause: Clause,
  roles: ReadonlySet<Role>,
): Sides {
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  for (const piece of pieces) addSides(sides, sidesIn(around, piece, piece.first, piece.last, roles, true));
  const third = (clause.agreement & Person.third) !== 0 || (clause.agreement & (Person.first | Person.second)) === 0;
  if (third && !clause.impersonal && clause.verb >= 0 && !namesSubject(around, clause, sides.mentions))
    addSides(sides, understoodSubject(around, clause));
  if (third && sides.people.size > 0) {
    const meant = behindPronoun(around, clause, sides);
    if (meant) {
      addActor(around, around.actors.list[meant.actor], sides);
      sides.related = true;
    }
  }
  const antecedents = antecedentsOf(around, clause);
  if (antecedents.length > 0 && !isSubjectForm(around, relativePronoun(around, clause)) && bringsSide(around, clause)) {
    for (const mention of antecedents) addActor(around, around.actors.list[mention.actor], sides);
    sides.related = true;
  }
  return sides;
}

/** Whether the relative pronoun stands by case alone or behind a preposition that brings a side in (`z którym`). */
function bringsSide(around: Surroundings, clause: Clause): boolean {
  if (!around.isPreposition(clause.opener)) return true;
  return around.words.sidePrepositions.has(around.text.tokens[clause.opener].lower);
}

/**
 * Whether the clause has `z` with people of a side not told: with those who act for the other side of the talks
 * (`z negocjatorami`), with those who rule where it is (`z władzami`), or with others (`z doradcami przywódców`).
 */
function strangersIn(around: Surroundings, clause: Clause): 'team' | 'authorities' | 'others' | undefined {
  const { words } = around;
  for (let i = clause.first; i < clause.last - 1; i++) {
    if (!words.withPrepositions.has(around.text.tokens[i].lower)) continue;
    for (let j = i + 1; j < Math.min(i + 5, clause.last); j++) {
      const index = around.actors.mentionAt[j];
      const entry = index >= 0 ? around.actors.list[around.actors.mentions[index].actor] : undefined;
      if (entry && (entry.party !== null || entry.parties.length > 0)) break;
      if (!around.isNoun(j) || (around.casesOf(j) & Case.instrumental) === 0) continue;
      if (around.among(j, words.teams) || around.among(j, words.envoys)) return 'team';
      if (around.among(j, words.authorities)) return 'authorities';
      return around.among(j, words.delegates) || entry?.type === 'unnamed' ? 'others' : undefined;
    }
  }
  return undefined;
}

/** The state in which the clause, or the journey it is the purpose of, sets the encounter. */
function stateThere(around: Surroundings, clause: Clause, setting: Setting, placesOf: PlacesOf): string | undefined {
  const before = around.text.clauses[clause.index - 1];
  const goal = before?.sentence === clause.sentence ? goalOf(placesOf(before)) : undefined;
  return (setting.places.find(({ country }) => country !== null) ?? goal)?.country ?? undefined;
}

/** Whether somebody stands there to be met, in the part that the verb's frame asks for. */
function meetsSomebody(around: Surroundings, verb: MeetingVerb, sides: Sides, passive: boolean): boolean {
  const isObject = (m: Mention): boolean =>
    around.roleOf(m) === 'free' &&
    isPersonal(around, m) &&
    (m.tag & (Case.accusative | Case.genitive)) !== 0 &&
    (m.tag & 0x7f) !== 0x7f;
  const wanted: Record<MeetingVerb['frame'], (m: Mention) => boolean> = {
    with: (m) => around.roleOf(m) === 'with',
    to: (m) => around.roleOf(m) === 'goal',
    object: isObject,
    either: (m) => around.roleOf(m) === 'with' || isObject(m),
    receiver: (m) => (m.tag & Case.dative) !== 0,
    among: () => true,
    awaited: () => true,
  };
  if (passive) return sides.mentions.some((m) => around.roleOf(m) === 'agent');
  return sides.related === true || sides.mentions.some(wanted[verb.frame]);
}

/** One who carries messages helps in an encounter named elsewhere. */
function messenger(clause: Clause, sides: Sides): Telling {
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'part',
    source: 'part',
    rule: 'meetings/messenger',
    mode: 'indirect',
    helpers: sides.parties,
    people: sides.people,
  });
}

/** The telling of the meeting verb that heads `clause`, if it tells of an encounter. */
export function verbTelling(around: Surroundings, spoken: Clause, placesOf: PlacesOf): Telling | undefined {
  const timed = inItsTime(around, spoken);
  const read = readBy(around, passiveMeeting(around, timed) ?? timed, around.words.verbs);
  if (!read) return undefined;
  const { clause } = read;
  const verb = read.verb.find((sense) => standsIn(around, clause, sense));
  if (!verb) return undefined;
  const pieces = clauseWithPieces(around, clause);
  if (verb.plain && !clause.passive && !isPlain(around, clause)) return undefined;
  const roles =
    verb.mode === 'indirect' || verb.frame === 'awaited'
      ? ANY
      : clause.passive
        ? PASSIVE
        : verb.frame === 'to' || verb.frame === 'object'
          ? TOWARDS
          : MUTUAL;
  const sides = sidesOfClause(around, pieces, clause, roles);
  for (const mention of verb.through ? metThrough(around, clause, verb.through) : []) {
    addActor(around, around.actors.list[mention.actor], sides);
    sides.related = true;
  }
  const strangers = sides.parties.size < 2 ? strangersIn(around, clause) : undefined;
  if (strangers === 'others') return undefined;
  const setting = settingOf(around, clause, pieces, sides, placesOf, verb.needs);
  if (strangers === 'authorities') {
    const state = stateThere(around, clause, setting, placesOf);
    if (!state) return undefined;
    sides.parties.add(state);
  }
  const reciprocal = hasReciprocal(around, clause);
  const several = (verb.mutual || reciprocal) && (speaksOfSeveral(clause) || clause.impersonal);
  if (!several && !strangers && verb.mode !== 'indirect' && sides.parties.size < 2) return undefined;
  const joined =
    (verb.frame === 'with' || verb.frame === 'either' || verb.frame === 'among' || reciprocal) &&
    sides.parties.size > 1 &&
    isOfSeveral(around, clause, sides.mentions);
  if (verb.weak && sides.parties.size < 2) return undefined;
  if (
    !several &&
    !joined &&
    !strangers &&
    verb.mode !== 'indirect' &&
    !meetsSomebody(around, verb, sides, clause.passive)
  )
    return undefined;
  const { date, places } = setting;
  const goal = verb.frame === 'object' && places.length === 0 ? goalOf(placesOf(clause)) : undefined;
  const told = verbStatus(around, clause, date?.value ?? null, date?.open);
  if (!told) return undefined;
  const status = verb.ahead && sideOfToday(around, date?.value ?? null) !== 'past' ? 'planned' : told;
  if (verb.mode === 'indirect' && !date && places.length === 0) return messenger(clause, sides);
  let order: Telling['order'] = null;
  let apart = false;
  for (let i = clause.first; i < clause.last; i++) {
    if (around.words.later.has(around.text.tokens[i].lower)) order = 'later';
    if (around.words.apart.has(around.text.tokens[i].lower)) apart = true;
  }
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: verb.kind,
    source: 'verb',
    rule: `meetings/verb-${verb.frame}`,
    status,
    mode: overTheLine(around, clause) ? 'call' : (verb.mode ?? modeIn(around, clause.first, clause.last) ?? 'unknown'),
    date: date?.value ?? null,
    open: date?.open ?? false,
    days: daysIn(around, clause.first, clause.last),
    place: goal ?? bestPlace(places),
    parties: sides.parties,
    otherSide: strangers === 'team',
    people: sides.people,
    order,
    apart,
    quoted: clause.quotation >= 0,
  });
}
