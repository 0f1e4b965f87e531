// Tellings that turn on a noun (`spotkanie`, `druga runda rozmów`), alone or with a verb that says what became of it.
import type { EventVerb, MeetingNoun } from '../../language/meeting.ts';
import {
  ANY_GENDER,
  Case,
  GrammaticalNumber,
  PartOfSpeech,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../language/morphology.ts';
import type { MeetingMode } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { chooseDate } from './dates.ts';
import type { PlaceMention } from './places.ts';
import { clauseWithPieces, phraseEnd, phraseStart, placesEncounter, timesIn } from './scope.ts';
import { namesSubject, type Sides, sidesIn, understoodSubject } from './sides.ts';
import { eventStatus, sideOfToday } from './status.ts';
import type { Role, Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

const IN_PHRASE: ReadonlySet<Role> = new Set(['free', 'with', 'side']);

/** A meeting noun with the bounds of its phrase. */
interface Anchor {
  readonly index: number;
  readonly noun: MeetingNoun;
  readonly first: number;
  readonly last: number;
  /** Preposition before the phrase, lower-cased, or empty. */
  readonly preposition: string;
}

interface Event {
  readonly verb: EventVerb;
  readonly token: number;
  /** A participle inside the noun's phrase (`planowane na środę`). */
  readonly participle: boolean;
}

/** The meeting noun that the token at `index` is, if it is one. */
export function meetingNounAt(around: Surroundings, index: number): MeetingNoun | undefined {
  const { analyses, kind } = around.text.tokens[index];
  if (kind !== 'word') return undefined;
  for (const analysis of analyses) {
    const noun = around.words.nouns.get(analysis.lemma);
    if (!noun || partOfSpeech(analysis.tag) !== PartOfSpeech.noun) continue;
    if (noun.plural && (analysis.tag & GrammaticalNumber.plural) === 0) continue;
    return noun;
  }
  return undefined;
}

/** The noun that an ordinal without one stands for (`druga runda przyniosła to co pierwsza`). */
function understoodNoun(
  around: Surroundings,
  clause: Clause,
  anchors: readonly Anchor[],
  index: number,
): MeetingNoun | undefined {
  const { tokens } = around.text;
  if (!around.among(index, around.words.ordinals) || around.timeAt[index] >= 0) return undefined;
  const next = tokens[index + 1];
  if (
    next &&
    next.kind === 'word' &&
    !around.isPreposition(index + 1) &&
    (around.isNoun(index + 1) || around.isAdjective(index + 1))
  )
    return undefined;
  const before = anchors.at(-1)?.index ?? earlierNoun(around, clause);
  if (before === undefined || before < 0) return undefined;
  const agrees = tokens[index].analyses.some((a) =>
    tokens[before].analyses.some((b) => around.words.nouns.has(b.lemma) && (a.tag & b.tag & ANY_GENDER) !== 0),
  );
  return agrees ? meetingNounAt(around, before) : undefined;
}

/** The last meeting noun of the sentence before `clause`, or -1. */
function earlierNoun(around: Surroundings, clause: Clause): number {
  const { first } = around.text.sentences[clause.sentence];
  for (let i = clause.first - 1; i >= Math.max(first, clause.first - 40); i--) if (meetingNounAt(around, i)) return i;
  return -1;
}

/** The preposition before the phrase that starts at `first`, also one made with a noun (`w trakcie`), or empty. */
function prepositionBefore(around: Surroundings, first: number): string {
  const { tokens } = around.text;
  if (around.isPreposition(first - 1)) return tokens[first - 1].lower;
  const long =
    first > 1 && around.words.prepositionNouns.has(tokens[first - 1].lower) && around.isPreposition(first - 2);
  return long ? tokens[first - 2].lower : '';
}

function anchorsOf(around: Surroundings, clause: Clause): Anchor[] {
  const anchors: Anchor[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    const noun = meetingNounAt(around, i) ?? understoodNoun(around, clause, anchors, i);
    if (!noun) continue;
    const before = anchors.at(-1);
    const absorbed = before && i < before.last && i - before.index <= 4;
    if (absorbed) continue;
    const first = phraseStart(around, i, clause);
    const last = phraseEnd(around, i, clause);
    let other = false;
    for (let j = first; j < Math.min(last, i + 2); j++) if (around.among(j, around.words.otherMeetings)) other = true;
    if (other) continue;
    const preposition = first > clause.first ? prepositionBefore(around, first) : '';
    anchors.push({ index: i, noun, first, last, preposition });
  }
  return anchors;
}

function eventOf(around: Surroundings, clause: Clause, anchor: Anchor): Event | undefined {
  const { tokens } = around.text;
  let reflexive = false;
  for (let i = clause.first; i < clause.last; i++) if (tokens[i].lower === around.words.reflexive) reflexive = true;
  let found: Event | undefined;
  for (let i = clause.first; i < clause.last; i++) {
    for (const { lemma, tag } of tokens[i].analyses) {
      const verb = around.words.events.get(lemma);
      if (!verb) continue;
      const form = verbForm(tag);
      const participle = form === VerbForm.passiveParticiple || form === VerbForm.activeParticiple;
      const finite = i === clause.verb || i === clause.predicate;
      if (!participle && !finite) continue;
      const near = i >= anchor.first && i < anchor.last;
      const predicative = participle && !near && (tag & Case.nominative) !== 0 && i > clause.verb && clause.verb >= 0;
      if (participle && !near && !predicative) continue;
      if (!participle || predicative) {
        if (verb.preposition ? anchor.preposition !== verb.preposition : anchor.preposition !== '') continue;
        if (verb.reflexive && !reflexive) continue;
      }
      const rank = (e: Event | undefined): number =>
        !e ? 0 : e.verb.event === 'cancel' ? 4 : e.verb.event === 'postpone' ? 3 : e.participle ? 1 : 2;
      const event = { verb, token: i, participle: participle && !predicative };
      if (rank(event) > rank(found)) found = event;
    }
  }
  return found;
}

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

/** Number of days an adjective or a duration beside the noun counts. */
function daysIn(around: Surroundings, first: number, last: number): number {
  for (let i = first; i < last; i++) {
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

/**
 * Whom a clause like `w rozmowie z X powiedział Y`, `po spotkaniu z X Y ocenił` shows at the encounter: its subject joins
 * `sides`. Gives the time of such a clause where it is that of the encounter.
 */
function oneWhoMet(around: Surroundings, clause: Clause, anchor: Anchor, sides: Sides): TimeMention[] | undefined {
  const { duringPrepositions, afterPrepositions } = around.words;
  const during = duringPrepositions.has(anchor.preposition);
  if ((!during && !afterPrepositions.has(anchor.preposition)) || sides.parties.size !== 1 || clause.tense !== 'past')
    return undefined;
  if (!sides.mentions.some((mention) => around.roleOf(mention) === 'with')) return undefined;
  const own = around
    .mentionsOf(clause)
    .filter((m) => (m.first < anchor.first || m.first >= anchor.last) && m.within < 0 && m.kind !== 'adjective');
  const subject = namesSubject(around, clause, own)
    ? sidesIn(around, clause, clause.first, clause.last, IN_PHRASE)
    : understoodSubject(around, clause);
  for (const mention of subject.mentions) {
    if (around.actors.list[mention.actor].type !== 'person' || (mention.tag & Case.nominative) === 0) continue;
    sides.people.add(mention.actor);
    const { party } = around.actors.list[mention.actor];
    if (party) sides.parties.add(party);
  }
  return during ? [...around.timesOf(clause)] : undefined;
}

/** Whether a past verb shows that the encounter has been: it is its subject, or what the verb tells came in it or after it. */
function looksBack(around: Surroundings, clause: Clause, anchor: Anchor, date: string | null): boolean {
  if (clause.tense !== 'past' || clause.modal || sideOfToday(around, date) === 'future') return false;
  if (clause.kind === 'condition' || clause.kind === 'question' || clause.kind === 'purpose') return false;
  const { duringPrepositions, afterPrepositions } = around.words;
  if (anchor.preposition !== '')
    return duringPrepositions.has(anchor.preposition) || afterPrepositions.has(anchor.preposition);
  const subject = around.text.tokens[anchor.index].analyses.some(
    (a) => (a.tag & Case.nominative) !== 0 && (a.tag & clause.agreement & ANY_GENDER) !== 0,
  );
  return subject && !clause.negated;
}

/** Tellings of the meeting nouns in `clause`. `places` are those of the whole text, by clause. */
export function nounTellings(
  around: Surroundings,
  clause: Clause,
  placesOf: (clause: Clause) => readonly PlaceMention[],
): Telling[] {
  const tellings: Telling[] = [];
  const anchors = anchorsOf(around, clause);
  let taken = false;
  for (const anchor of anchors) {
    const event = taken ? undefined : eventOf(around, clause, anchor);
    const whole = event !== undefined && !event.participle;
    if (whole) taken = true;
    const pieces = whole ? clauseWithPieces(around, clause) : [clause];
    const others = anchors.filter((other) => other !== anchor);
    const ours = (index: number): boolean => !others.some((other) => index >= other.first && index < other.last);
    const bounds = (piece: Clause): [number, number] =>
      whole ? [piece.first, piece.last] : [anchor.first, anchor.last];
    const times = pieces
      .flatMap((piece) => timesIn(around, piece, ...bounds(piece)))
      .filter((time) => ours(time.first));
    const target =
      event?.verb.event === 'postpone'
        ? times.find(
            (time) =>
              time.first > event.token &&
              around.words.targetPrepositions.has(around.text.tokens[time.first - 1]?.lower ?? ''),
          )
        : undefined;
    const date = chooseDate(around, target ? [target] : times, event && event.participle ? event.token : anchor.index);
    const places = pieces
      .flatMap((piece) =>
        placesOf(piece).filter((place) => place.first >= bounds(piece)[0] && place.last <= bounds(piece)[1]),
      )
      .filter((place) => ours(place.first) && placesEncounter(around, place, anchor.index));
    const status = event
      ? eventStatus(around, clause, event.verb.event, date?.value ?? null, {
          newDate: target !== undefined,
          open: date?.open,
        })
      : undefined;
    if (event && whole && status === undefined) continue;
    if (!whole && wished(around, clause, anchor)) continue;
    const phrase = sidesIn(around, clause, anchor.first, anchor.last, IN_PHRASE);
    const sides =
      whole && event.verb.transitive ? sidesIn(around, clause, clause.first, clause.last, IN_PHRASE) : phrase;
    if (anchor.noun.weak && !event && sides.parties.size < 2) continue;
    const partner = !whole && anchor.preposition !== '' ? oneWhoMet(around, clause, anchor, sides) : undefined;
    const [first, last] = whole ? [clause.first, clause.last] : [anchor.first, anchor.last];
    tellings.push({
      anchor: anchor.index,
      clause: clause.index,
      first,
      last,
      kind: anchor.noun.kind,
      source: whole ? 'event' : 'noun',
      rule: whole ? `meetings/noun-${event.verb.event}` : 'meetings/noun',
      words: [
        { first: anchor.index, last: anchor.index + 1 },
        ...(event ? [{ first: event.token, last: event.token + 1 }] : []),
      ],
      status: status ?? (!whole && looksBack(around, clause, anchor, date?.value ?? null) ? 'held' : 'unknown'),
      mode: anchor.noun.mode ?? modeIn(around, first, last) ?? 'unknown',
      date: date?.value ?? (partner && chooseDate(around, partner, anchor.index)?.value) ?? null,
      open: date?.open === true || (event?.verb.event === 'start' && date !== undefined),
      days: daysIn(around, first, last),
      place: bestPlace(places),
      parties: sides.parties,
      assumed: new Set(),
      people: sides.people,
      ordinal: ordinalIn(around, anchor),
      order: orderIn(around, anchor.first, anchor.last),
      apart: false,
      quoted: clause.quotation >= 0,
    });
  }
  return tellings;
}

/** The finest of several places, the first of equals. */
export function bestPlace(places: readonly PlaceMention[]): PlaceMention | null {
  const fineness = { city: 0, region: 1, state: 2 };
  let best: PlaceMention | null = null;
  for (const place of places) if (!best || fineness[place.grain] < fineness[best.grain]) best = place;
  return best;
}
