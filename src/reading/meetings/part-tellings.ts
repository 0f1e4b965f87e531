// Tellings of who took part in an encounter named elsewhere: by verb, by office in a delegation, by coming out of the room, by going there.
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { formIn } from './clause-words.ts';
import { chooseDate } from './dates.ts';
import type { Journey } from './journeys.ts';
import { overTheLine } from './line.ts';
import { modeIn } from './noun-tellings.ts';
import type { PlaceMention } from './place-names.ts';
import { bestPlace } from './places.ts';
import { clauseWithPieces, placesEncounter } from './scope.ts';
import { sidesIn } from './sides.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';
import { readBy, sidesOfClause, TOWARDS } from './verb-tellings.ts';

const LED: ReadonlySet<Role> = new Set(['free', 'with', 'side', 'agent']);
const COMING: ReadonlySet<Role> = new Set(['free']);

/** Whom the verb of taking part that heads `clause` names; undefined where it heads none. */
export function partTelling(around: Surroundings, spoken: Clause, named: boolean): Telling | undefined {
  const read = readBy(around, spoken, around.words.parts);
  if (!read) return undefined;
  const { verb: part, clause } = read;
  if (part.needs && !formIn(around, clause, part.needs)) return undefined;
  const wished = clause.modal && !around.among(clause.verb, around.words.announcingModals);
  if (
    wished ||
    clause.negated ||
    clause.tense === 'conditional' ||
    clause.kind === 'question' ||
    clause.kind === 'condition'
  )
    return undefined;
  if (!part.alone && !named && clause.kind !== 'relative') return undefined;
  const sides = sidesOfClause(around, clauseWithPieces(around, clause), clause, clause.passive ? LED : TOWARDS);
  if (sides.parties.size === 0) return undefined;
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'part',
    source: 'part',
    rule: 'meetings/part',
    status: clause.tense === 'future' || clause.modal ? 'planned' : 'unknown',
    mode: overTheLine(around, clause) ? 'call' : (modeIn(around, clause.first, clause.last) ?? 'unknown'),
    parties: part.helps ? new Set() : sides.parties,
    helpers: part.helps ? sides.parties : new Set(),
    besides: formIn(around, clause, around.words.besides),
    order: formIn(around, clause, around.words.earlier) ? 'earlier' : null,
    people: sides.people,
    quoted: clause.quotation >= 0,
  });
}

/** Whether the phrase of `mention` says `przewodniczący delegacji` or the like. */
function namesTeam(around: Surroundings, mention: Mention): boolean {
  const { words } = around;
  const clause = around.text.clauses[around.text.clauseOf[mention.first]];
  for (let i = Math.max(clause.first, mention.phraseFirst - 4); i < mention.phraseLast - 1; i++) {
    if (!around.among(i, words.teamRoles)) continue;
    for (let j = i + 1; j < Math.min(i + 4, mention.phraseLast); j++) if (around.among(j, words.teams)) return true;
  }
  return false;
}

/** Whether `clause` says that what it tells came on leaving the room (`po wyjściu z sali`). */
function comesOut(around: Surroundings, clause: Clause): boolean {
  for (let i = clause.first + 1; i < clause.last; i++) {
    const before = around.text.tokens[i - 1].lower;
    if (around.words.comingOut.has(around.text.tokens[i].lower) && around.words.afterPrepositions.has(before))
      return true;
  }
  return false;
}

/** A telling for each person whose office is in a delegation, or who speaks on coming out of the room. */
export function presenceTellings(around: Surroundings): Telling[] {
  const tellings: Telling[] = [];
  for (const mention of around.actors.mentions) {
    const entry = around.actors.list[mention.actor];
    if (entry.type !== 'person' || mention.within >= 0) continue;
    const clause = around.text.clauses[around.text.clauseOf[mention.first]];
    const out = (mention.tag & 1) !== 0 && comesOut(around, clause);
    if (!out && !namesTeam(around, mention)) continue;
    tellings.push(
      tell({
        anchor: mention.first,
        clause: clause.index,
        first: mention.phraseFirst,
        last: mention.phraseLast,
        kind: 'part',
        source: 'part',
        rule: out ? 'meetings/coming-out' : 'meetings/team-role',
        parties: new Set(entry.party ? [entry.party] : []),
        people: new Set([entry.index]),
      }),
    );
  }
  return tellings;
}

/** A telling for those who went to a place: they take part in what is told to take place there. */
export function arrivalTelling(around: Surroundings, journey: Journey): Telling {
  const { clause, place, people } = journey;
  const parties = [...people].flatMap((person) => around.actors.list[person].party ?? []);
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'part',
    source: 'part',
    rule: 'meetings/arrival',
    place: { ...place, relation: 'at' },
    parties: new Set(parties),
    people: new Set(people),
  });
}

/** A telling for a clause in which the delegations of two sides do something on a day: it dates the encounter at hand. */
export function delegationsTelling(
  around: Surroundings,
  clause: Clause,
  places: readonly PlaceMention[],
): Telling | undefined {
  if (clause.tense !== 'past' || clause.negated || clause.kind !== 'main') return undefined;
  const date = chooseDate(around, around.timesOf(clause), clause.verb);
  if (!date) return undefined;
  let team = -1;
  for (let i = clause.first; i < clause.last; i++) {
    const plural = around.text.tokens[i].analyses.some(
      (a) => around.words.teams.has(a.lemma) && around.isPlural(a.tag),
    );
    if (plural && !around.isPreposition(i - 1)) team = i;
  }
  if (team < 0) return undefined;
  const sides = sidesIn(around, clause, clause.first, clause.last, TOWARDS);
  if (sides.parties.size < 2) return undefined;
  return tell({
    anchor: team,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'part',
    source: 'part',
    rule: 'meetings/delegations',
    date: date.value,
    place: bestPlace(places.filter((place) => placesEncounter(around, place, clause.verb))),
    parties: sides.parties,
    people: sides.people,
  });
}

/** A telling for those who arrive, told without a goal: they come to the encounter told of right before. */
export function comersTelling(around: Surroundings, clause: Clause): Telling | undefined {
  if (!around.words.arrivals.has(clause.lemma) || clause.tense !== 'past' || clause.negated || clause.modal)
    return undefined;
  if (clause.kind !== 'main') return undefined;
  const sides = sidesIn(around, clause, clause.first, clause.last, COMING);
  if (sides.people.size === 0) return undefined;
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'part',
    source: 'part',
    rule: 'meetings/comers',
    parties: sides.parties,
    people: sides.people,
  });
}
