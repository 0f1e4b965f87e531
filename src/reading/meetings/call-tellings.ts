// Tellings of calls without a verb of calling: a phone that rings, a number dialled, words said over the line, faces on a screen.
import { Case, GrammaticalNumber } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { doersIn, hasAny, hostsIn, partiesOf } from './company.ts';
import { chooseDate } from './dates.ts';
import { overTheLine } from './line.ts';
import { seatsRung } from './partners.ts';
import { clauseWithPieces } from './scope.ts';
import { type PlacesOf, settingOf } from './setting.ts';
import { addActor, isPersonal, type Sides } from './sides.ts';
import { verbStatus } from './status.ts';
import { isOfSeveral } from './subjects.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';
import { sidesOfClause } from './verb-tellings.ts';

const OVER_THE_LINE: ReadonlySet<Role> = new Set(['free', 'with', 'goal']);
const SUBJECT_ONLY: ReadonlySet<Role> = new Set(['free']);
/** Clauses on in which the one who rang is named. */
const REACH = 3;

const oblique = (mention: Mention): boolean =>
  (mention.tag & (Case.genitive | Case.dative | Case.accusative | Case.instrumental)) !== 0 &&
  (mention.tag & Case.nominative) === 0;

const none = (): Sides => ({ parties: new Set(), people: new Set(), mentions: [] });

function sidesOf(around: Surroundings, mentions: readonly Mention[]): Sides {
  const sides = none();
  for (const mention of mentions) {
    addActor(around, around.actors.list[mention.actor], sides);
    sides.mentions.push(mention);
  }
  return sides;
}

/** Those who take part in a clause by its subject; worked out only where a call may be told. */
type SidesAsked = () => Sides;

/** Both ends of a call in which one does something to the other over the line, or several see each other on it. */
function speakers(around: Surroundings, clause: Clause, sides: SidesAsked): Sides | undefined {
  if (!overTheLine(around, clause) || around.words.travel.has(clause.lemma)) return undefined;
  const doers = doersIn(around, sides().mentions);
  const others = around
    .mentionsOf(clause)
    .filter((m) => m.within < 0 && m.kind !== 'adjective' && oblique(m))
    .filter((m) => around.roleOf(m) === 'with' || (isPersonal(around, m) && OVER_THE_LINE.has(around.roleOf(m))));
  const several = isOfSeveral(around, clause, doers) && partiesOf(around, doers).size > 1;
  if (doers.length === 0 || (others.length === 0 && !several)) return undefined;
  return sidesOf(around, [...doers, ...others]);
}

/** Owner and dialler of a number (`numer X wybrał Y`). */
function diallers(around: Surroundings, clause: Clause, sides: SidesAsked): Sides | undefined {
  const { dialling, numbers } = around.words.calls;
  if (!dialling.has(clause.lemma) || !hasAny(around, clause, numbers)) return undefined;
  const owner = around
    .mentionsOf(clause)
    .find((m) => (m.tag & Case.genitive) !== 0 && m.phraseFirst > 0 && around.among(m.phraseFirst - 1, numbers));
  const doers = doersIn(around, sides().mentions).filter((m) => m !== owner);
  return owner && doers.length > 0 ? sidesOf(around, [owner, ...doers]) : undefined;
}

/** Those to whom the phone calls go that the clause speaks of, and who makes them (`wykonał telefony do X i Y`). */
function phoned(around: Surroundings, clause: Clause, sides: SidesAsked): Sides | undefined {
  const { travel, calls } = around.words;
  if (travel.has(clause.lemma) || !hasAny(around, clause, calls.phones)) return undefined;
  const others = around
    .mentionsOf(clause)
    .filter((m) => m.within < 0 && m.kind !== 'adjective' && around.roleOf(m) === 'goal');
  const doers = doersIn(around, sides().mentions);
  return others.length > 0 && doers.length > 0 ? sidesOf(around, [...doers, ...others]) : undefined;
}

/** A body rung where it sits, and who rang it (`zadzwonił na Kreml`). */
function seatAndCaller(around: Surroundings, clause: Clause, sides: SidesAsked): Sides | undefined {
  const seats = seatsRung(around, clause);
  return seats.length > 0 ? sidesOf(around, [...seats, ...doersIn(around, sides().mentions)]) : undefined;
}

/** Both ends of a phone that rings at somebody's (`u X zadzwonił telefon`): the other is named next, at the other end. */
function rungAt(around: Surroundings, clause: Clause): Sides | undefined {
  const { ringing, phones, ends } = around.words.calls;
  if (!ringing.has(clause.lemma)) return undefined;
  const rings = nominativeOf(around, clause, phones);
  const hosts = rings ? hostsIn(around, clause) : [];
  if (hosts.length === 0) return undefined;
  const { clauses, tokens } = around.text;
  for (let i = clause.index + 1; i <= clause.index + REACH && i < clauses.length; i++) {
    const next = clauses[i];
    let atEnd = false;
    for (let j = next.first; j + 1 < next.last; j++)
      if (ends.has(`${tokens[j].lower} ${tokens[j + 1].lower}`)) atEnd = true;
    if (!atEnd && !ringing.has(next.lemma)) continue;
    const callers = doersIn(around, around.mentionsOf(next));
    if (callers.length > 0) return sidesOf(around, [...hosts, ...callers]);
  }
  return undefined;
}

/** Whether a noun of `set` can be the subject of the clause. */
function nominativeOf(around: Surroundings, clause: Clause, set: ReadonlySet<string>): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    const fits = around.text.tokens[i].analyses.some(
      ({ lemma, tag }) =>
        set.has(lemma) && (tag & Case.nominative) !== 0 && (tag & clause.agreement & GrammaticalNumber.singular) !== 0,
    );
    if (fits && !around.isPreposition(i - 1)) return true;
  }
  return false;
}

/** The telling of a clause that tells of a call in other words. */
export function callTelling(around: Surroundings, clause: Clause, placesOf: PlacesOf): Telling | undefined {
  if (clause.verb < 0 || clause.kind === 'participial') return undefined;
  const pieces = clauseWithPieces(around, clause);
  let known: Sides | undefined;
  const sides = (): Sides => {
    known ??= sidesOfClause(around, pieces, clause, SUBJECT_ONLY);
    return known;
  };
  const dialled = seatAndCaller(around, clause, sides) ?? phoned(around, clause, sides);
  const ends = rungAt(around, clause) ?? dialled ?? diallers(around, clause, sides) ?? speakers(around, clause, sides);
  if (!ends || ends.parties.size < 2) return undefined;
  const own = chooseDate(around, around.timesOf(clause), clause.predicate);
  const date = own ?? settingOf(around, clause, pieces, sides(), placesOf).date;
  const status = verbStatus(around, clause, date?.value ?? null, date?.open);
  if (!status || status === 'cancelled') return undefined;
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'encounter',
    source: 'verb',
    rule: ends === dialled ? 'meetings/dialling' : 'meetings/call',
    status,
    mode: 'call',
    date: date?.value ?? null,
    open: date?.open ?? false,
    parties: ends.parties,
    people: ends.people,
    order: hasAny(around, clause, around.words.later) ? 'later' : null,
    quoted: clause.quotation >= 0,
  });
}
