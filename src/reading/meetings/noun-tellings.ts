// Tellings that turn on a noun (`spotkanie`, `druga runda rozmów`), alone or with a verb that says what became of it.
import { ANY_GENDER, Case } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { MeetingMode } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { chooseDate } from './dates.ts';
import { calledPlanned, eventOf } from './events.ts';
import { isTravel, staysSomewhere } from './journeys.ts';
import { type Anchor, anchorsOf } from './meeting-nouns.ts';
import { moveOf } from './moves.ts';
import type { PlaceMention } from './place-names.ts';
import { bestPlace } from './places.ts';
import { clauseWithPieces, placesEncounter, timesIn } from './scope.ts';
import { addActor, addSides, mediatorsIn, type Sides, sidesIn } from './sides.ts';
import { eventStatus, sideOfToday } from './status.ts';
import { isOfSeveral, namesSubject, understoodSubject } from './subjects.ts';
import type { Role, Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';

const IN_PHRASE: ReadonlySet<Role> = new Set(['free', 'of', 'with', 'side']);
/** One calls to another (`telefon X do Y`). */
const ON_LINE: ReadonlySet<Role> = new Set([...IN_PHRASE, 'goal']);

/** Mode that words in the stretch set (`telefoniczna`, `za pośrednictwem`). */
export function modeIn(around: Surroundings, first: number, last: number): MeetingMode | undefined {
  for (let i = first; i < last; i++) {
    const token = around.text.tokens[i];
    if (token.kind !== 'word') continue;
    const mode =
      around.words.modes.get(token.lower) ??
      token.analyses.map((a) => around.words.modes.get(a.lemma)).find((m) => m !== undefined);
    if (mode) return mode;
  }
  return undefined;
}

function ordinalIn(around: Surroundings, anchor: Anchor): number {
  for (let i = anchor.first; i < Math.min(anchor.last, anchor.index + 2); i++) {
    for (const { lemma } of around.text.tokens[i].analyses) {
      const number = around.words.ordinals.get(lemma);
      if (number) return number;
    }
  }
  return 0;
}

function orderIn(around: Surroundings, first: number, last: number): Telling['order'] {
  for (let i = first; i < last; i++) {
    if (around.among(i, around.words.later)) return 'later';
    if (around.among(i, around.words.earlier)) return 'earlier';
  }
  return null;
}

/** Number of days that an adjective beside the noun or a duration counts (`dwudniowe`, `przez trzy dni`). */
export function daysIn(around: Surroundings, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const time = around.timeAt[i] >= 0 ? around.times[around.timeAt[i]] : undefined;
    const counted = time?.type === 'DURATION' ? /^P(\d+)D$/.exec(time.value) : null;
    if (counted) return Number(counted[1]);
    const found = around.text.tokens[i].analyses
      .map((a) => around.words.days.get(a.lemma))
      .find((n) => n !== undefined);
    if (found) return found;
  }
  return 0;
}

/** Whether the noun hangs on a word of wish, doubt or proposal, so that it tells of no plan. */
function wished(around: Surroundings, clause: Clause, anchor: Anchor): boolean {
  const { wishes } = around.words;
  if (clause.predicate >= 0 && around.among(clause.predicate, wishes)) return true;
  if (
    clause.verb >= 0 &&
    clause.verb !== clause.predicate &&
    around.among(clause.verb, wishes) &&
    !around.among(clause.verb, around.words.announcingModals)
  )
    return true;
  for (let i = anchor.first - 1; i >= Math.max(clause.first, anchor.first - 3); i--)
    if (around.among(i, wishes)) return true;
  for (let i = anchor.first; i < anchor.index; i++) if (around.among(i, wishes)) return true;
  return false;
}

/** The clause before which the verbless `clause` only sets the scene (`In a call on Monday, X told Y`), else `clause`. */
function toldWith(around: Surroundings, clause: Clause): Clause {
  const next = around.text.clauses[clause.index + 1];
  const leads = clause.verb < 0 && clause.kind === 'main' && next?.sentence === clause.sentence && next.kind === 'main';
  return leads && next.verb >= 0 ? next : clause;
}

/**
 * Whom a clause like `w rozmowie z X powiedział Y`, `po spotkaniu z X Y ocenił`, `Y poleciał na rozmowy z X` shows at the
 * encounter: its subject joins `sides`. Says whether time and place of such a clause are those of the encounter.
 */
function joinSubject(around: Surroundings, clause: Clause, anchor: Anchor, sides: Sides): boolean {
  const { duringPrepositions, afterPrepositions, goalPrepositions } = around.words;
  const during = duringPrepositions.has(anchor.preposition);
  const journey =
    goalPrepositions.has(anchor.preposition) &&
    (isTravel(around, clause) || staysSomewhere(around, clause)) &&
    !clause.negated;
  const past = clause.tense === 'past' && (during || afterPrepositions.has(anchor.preposition));
  if ((!past && !journey) || sides.parties.size > 1) return false;
  for (let i = anchor.index + 1; i < anchor.last; i++) {
    if (around.isPreposition(i)) break;
    if (around.isNoun(i) && around.among(i, around.words.delegates)) return false;
  }
  const told = during && past && !journey && sides.parties.size === 0 ? toldIn(around, clause, anchor) : [];
  for (const mention of told) addActor(around, around.actors.list[mention.actor], sides);
  const inside = anchor.first >= clause.first && anchor.last <= clause.last;
  const own = around
    .mentionsOf(clause)
    .filter(
      (m) => !(inside && m.first >= anchor.first && m.first < anchor.last) && m.within < 0 && m.kind !== 'adjective',
    );
  const subject = namesSubject(around, clause, own)
    ? sidesIn(around, clause, clause.first, clause.last, IN_PHRASE, false, ({ kind }) => kind !== 'capital')
    : understoodSubject(around, clause);
  const several =
    past && sides.parties.size === 0 && subject.parties.size > 1 && isOfSeveral(around, clause, subject.mentions);
  if (
    past &&
    !journey &&
    !several &&
    told.length === 0 &&
    (sides.parties.size === 0 ||
      !sides.mentions.some((mention) => around.roleOf(mention) === 'with' || isObjectOf(around, anchor, mention)))
  )
    return false;
  if (several) for (const party of subject.parties) sides.parties.add(party);
  for (const mention of subject.mentions) {
    const { type, party } = around.actors.list[mention.actor];
    if ((mention.tag & Case.nominative) === 0 || (type !== 'person' && !journey)) continue;
    if (type === 'person') sides.people.add(mention.actor);
    if (party) sides.parties.add(party);
  }
  return during || journey;
}

/** Whether the noun is a gerund with `mention` right behind it for its object (`after meeting X`). */
const isObjectOf = (around: Surroundings, { first, index }: Anchor, { phraseFirst }: Mention): boolean =>
  around.text.cases !== undefined && first === index && phraseFirst === index + 1;

/** Whom the subject of `clause` tells what it says there (`w rozmowie X powiedział Y, że`). */
function toldIn(around: Surroundings, clause: Clause, anchor: Anchor): Mention[] {
  if (!around.text.language.saying.verbs.has(clause.lemma)) return [];
  return around.mentionsOf(clause).filter((m) => {
    const oblique = (m.tag & (Case.dative | Case.accusative)) !== 0 && (m.tag & Case.nominative) === 0;
    const outside = m.first >= anchor.last || m.last <= anchor.first;
    return outside && oblique && m.within < 0 && m.kind === 'name' && around.roleOf(m) === 'free';
  });
}

/** Whether people of several sides do what the clause tells at the encounter (`zjedli razem kolację`); they join `sides`. */
function together(around: Surroundings, clause: Clause, sides: Sides): boolean {
  if (clause.tense !== 'past' || clause.negated || clause.modal) return false;
  const doers = doersIn(around, clause);
  if (doers.parties.size < 2 || doers.people.size < 2 || !isOfSeveral(around, clause, doers.mentions)) return false;
  for (const party of doers.parties) sides.parties.add(party);
  for (const person of doers.people) sides.people.add(person);
  return true;
}

/** All who stand in a clause that says who holds an encounter, with its understood subject. */
function doersIn(around: Surroundings, clause: Clause): Sides {
  const sides = sidesIn(around, clause, clause.first, clause.last, IN_PHRASE);
  if (sides.parties.size > 1 || clause.impersonal || namesSubject(around, clause, sides.mentions)) return sides;
  const understood = understoodSubject(around, clause);
  for (const party of understood.parties) sides.parties.add(party);
  for (const person of understood.people) sides.people.add(person);
  return sides;
}

/** Whether a past verb shows that the encounter has been: it is its subject, or what the verb tells came in it or after it. */
function looksBack(around: Surroundings, clause: Clause, anchor: Anchor, date: string | null): boolean {
  if (clause.tense !== 'past' || clause.modal || clause.negated || sideOfToday(around, date) === 'future') return false;
  if (clause.kind === 'condition' || clause.kind === 'question' || clause.kind === 'purpose') return false;
  const { duringPrepositions, afterPrepositions } = around.words;
  if (anchor.preposition !== '')
    return duringPrepositions.has(anchor.preposition) || afterPrepositions.has(anchor.preposition);
  const subject = around.text.tokens[anchor.index].analyses.some(
    ({ tag }) =>
      (tag & Case.nominative) !== 0 &&
      ((tag & clause.agreement & ANY_GENDER) !== 0 || ((tag | clause.agreement) & ANY_GENDER) === 0),
  );
  return subject;
}

/** Whether a semicolon stands between the noun and the word at `index`. */
function isCutOff(around: Surroundings, clause: Clause, anchor: Anchor, index: number): boolean {
  if (index < clause.first || index >= clause.last) return false;
  for (let i = Math.min(index, anchor.index); i < Math.max(index, anchor.index); i++)
    if (around.text.tokens[i].text === ';') return true;
  return false;
}

/** Whether a time beside the news that an encounter is off is its own, not that of the news (`w środę odwołano rozmowy`). */
const datesEncounter = (around: Surroundings, { first, last }: Anchor, time: TimeMention): boolean =>
  (time.first >= first && time.last <= last) || sideOfToday(around, time.value) === 'future';

/** Tellings of the meeting nouns in `clause`. `places` are those of the whole text, by clause. */
export function nounTellings(
  around: Surroundings,
  clause: Clause,
  placesOf: (clause: Clause) => readonly PlaceMention[],
): Telling[] {
  const tellings: Telling[] = [];
  const anchors = anchorsOf(around, clause);
  const scene = toldWith(around, clause);
  const events = anchors.map((anchor) => eventOf(around, clause, clauseWithPieces(around, clause), anchor));
  const verbs = anchors.filter((_, index) => events[index] && !events[index]!.participle);
  const gap = ({ first, last }: Anchor): number =>
    Math.min(Math.abs(clause.verb - first), Math.abs(clause.verb - last));
  const told = verbs.length > 1 ? verbs.reduce((a, b) => (gap(b) < gap(a) ? b : a)) : verbs[0];
  for (const [index, anchor] of anchors.entries()) {
    const whole = anchor === told && !isCutOff(around, clause, anchor, clause.verb);
    const event = whole || events[index]?.participle ? events[index] : undefined;
    const pieces = whole ? clauseWithPieces(around, clause) : [clause];
    const others = anchors.filter((other) => other !== anchor);
    const ours = (index: number): boolean =>
      !others.some((other) => index >= other.first && index < other.last) && !isCutOff(around, clause, anchor, index);
    const alone =
      (clause.verb < 0 || isCutOff(around, clause, anchor, clause.verb)) &&
      others.every(({ index }) => isCutOff(around, clause, anchor, index));
    const bounds = (piece: Clause): [number, number] =>
      whole || alone ? [piece.first, piece.last] : [anchor.first, anchor.last];
    const times = pieces
      .flatMap((piece) => timesIn(around, piece, ...bounds(piece)))
      .filter((time) => ours(time.first));
    const move = moveOf(around, event, times, pieces.flatMap(placesOf));
    const undone = event?.verb.event === 'postpone' || event?.verb.event === 'cancel';
    const candidates = undone && !move?.time ? times.filter((time) => datesEncounter(around, anchor, time)) : times;
    const own = chooseDate(
      around,
      move?.time ? [move.time] : candidates,
      event?.participle ? event.token : anchor.index,
    );
    const places = pieces
      .flatMap((piece) =>
        placesOf(piece).filter((place) => place.first >= bounds(piece)[0] && place.last <= bounds(piece)[1]),
      )
      .filter((place) => ours(place.first) && placesEncounter(around, place, anchor.index));
    const inherited = whole && !own && times.length === 0 ? around.timesOfLeadIn(clause) : [];
    const date = own ?? chooseDate(around, inherited, anchor.index);
    const status = event
      ? eventStatus(around, clause, event.verb.event, date?.value ?? null, {
          moved: move !== undefined,
          planned: calledPlanned(around, anchor),
          placed: places.length > 0,
          open: date?.open,
        })
      : undefined;
    if (event && whole && status === undefined) continue;
    if (!whole && wished(around, clause, anchor)) continue;
    const roles = anchor.noun.mode === 'call' ? ON_LINE : IN_PHRASE;
    const phrase = sidesIn(around, clause, anchor.first, anchor.last, roles);
    if (whole && phrase.parties.size < 2 && clause.verb >= clause.last)
      addSides(phrase, sidesIn(around, pieces.at(-1)!, pieces.at(-1)!.first, clause.verb, IN_PHRASE));
    const arranged = whole && event?.done === true && phrase.parties.size < 2;
    const sides = whole && event && (event.acted || arranged) ? doersIn(around, clause) : phrase;
    const joined = !whole && anchor.preposition !== '' && joinSubject(around, scene, anchor, sides);
    if (anchor.noun.weak && !event && sides.parties.size < 2 && !together(around, clause, sides)) continue;
    const joinedDate = joined && !date ? chooseDate(around, around.timesOf(scene), anchor.index) : undefined;
    const goal =
      joined && isTravel(around, clause) ? placesOf(clause).find((place) => place.relation !== 'from') : undefined;
    const [first, last] = whole ? [clause.first, clause.last] : [anchor.first, anchor.last];
    tellings.push(
      tell({
        anchor: anchor.index,
        clause: clause.index,
        first,
        last,
        kind: anchor.noun.kind,
        source: whole ? 'event' : 'noun',
        rule: move ? 'meetings/noun-moved' : event && whole ? `meetings/noun-${event.verb.event}` : 'meetings/noun',
        words: [
          { first: anchor.index, last: anchor.index + 1 },
          ...(event ? [{ first: event.token, last: event.token + 1 }] : []),
        ],
        status: status ?? (!whole && looksBack(around, scene, anchor, date?.value ?? null) ? 'held' : 'unknown'),
        mode: anchor.noun.mode ?? modeIn(around, first, last) ?? 'unknown',
        date: date?.value ?? joinedDate?.value ?? null,
        open: date?.open === true || (event?.verb.event === 'start' && date !== undefined),
        days: daysIn(around, first, last),
        place: move?.place ?? bestPlace(places) ?? goal ?? null,
        parties: sides.parties,
        helpers: new Set(mediatorsIn(around, anchor.first, anchor.index)),
        people: sides.people,
        ordinal: ordinalIn(around, anchor),
        order: orderIn(around, anchor.first, anchor.last),
        quoted: clause.quotation >= 0,
      }),
    );
  }
  return tellings;
}
