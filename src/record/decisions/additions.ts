// Puts the facts that people added into the reading of the report they stand in.
import type { Actor, ActorId, Reading, Span } from '../../reading/reading.ts';
import type { ReportRead } from '../input.ts';
import type { Decision } from './decision.ts';
import type { Addition, Who } from './facts.ts';
import type { DecidedKind } from './kinds.ts';

/** A fact that a person added, by its index in the reading among those of its kind. */
export interface Added {
  readonly decision: string;
  readonly kind: DecidedKind;
  readonly index: number;
}

/** The report with what these decisions add to it, behind all that was read. */
export function withAdditions(
  given: ReportRead,
  decisions: readonly Decision[],
): { readonly report: ReportRead; readonly added: readonly Added[] } {
  const additions = decisions.flatMap(({ id, act }) =>
    act.act === 'add' && act.place.report === given.reading.report.id ? [{ id, ...act }] : [],
  );
  if (additions.length === 0) return { report: given, added: [] };
  const { actors, meetings, statements, positions, conditions } = given.reading;
  const reading: Reading = {
    ...given.reading,
    actors: [...actors],
    meetings: [...meetings],
    statements: [...statements],
    positions: [...positions],
    conditions: [...conditions],
  };
  const added = additions.map(({ id, place: { start, end, text }, fact }): Added => {
    const index = put(reading, id, { start, end, text }, fact);
    return { decision: id, kind: fact.kind, index };
  });
  return { report: { ...given, reading }, added };
}

/** Adds one fact; gives its index among those of its kind. */
function put(reading: Reading, id: string, span: Span, fact: Addition): number {
  switch (fact.kind) {
    case 'actor':
      return reading.actors.push(actorOf(id, fact, span)) - 1;
    case 'meeting': {
      const { kind, participants, ...slots } = fact;
      const ids = participants.map((who) => idOf(who, reading, id, span));
      return reading.meetings.push({ id, ...slots, participants: ids, topics: [], evidence: [span] }) - 1;
    }
    case 'statement': {
      const speaker = idOf(fact.speaker, reading, id, span);
      return reading.statements.push({ id, speaker, via: [], mode: fact.mode, content: span, cue: null }) - 1;
    }
    case 'position': {
      const { kind, ...slots } = fact;
      return reading.positions.push({ ...slots, evidence: span, statement: null }) - 1;
    }
    case 'condition':
      return reading.conditions.push({ outcome: span, requires: fact.requires, by: fact.by, statement: null }) - 1;
  }
}

/** The id of someone in the reading; who is not there yet is added where the fact stands. */
function idOf(who: Who, { actors }: Reading, decision: string, span: Span): ActorId {
  const known = actors.find(({ type, name, party }) => type === who.type && name === who.name && party === who.party);
  if (known) return known.id;
  const id = `${decision}-${actors.length}`;
  actors.push(actorOf(id, who, span));
  return id;
}

const actorOf = (id: ActorId, { type, name, party }: Who, span: Span): Actor => ({
  id,
  type,
  name,
  party,
  roles: [],
  mentions: [span],
});
