// Puts what the layers found into the shape of a reading, and keeps beside it why each fact was read.
import type { ActorEntry, Actors, Mention } from './actors/mention.ts';
import type { FoundCondition } from './conditions/found-condition.ts';
import type { FoundSettlement } from './conditions/settlements.ts';
import type { FoundMeeting } from './meetings/find-meetings.ts';
import type { FoundPosition } from './positions/found-position.ts';
import type { Actor, ActorId, Reading, Span } from './reading.ts';
import type { FoundStatement } from './statements/found-statement.ts';
import type { AnalysedText } from './text/analysed-text.ts';
import type { TimeMention } from './times/time-mention.ts';
import type { TokenRange, Trace } from './trace.ts';

/** Why a fact was read. `words` are the words the rule went by, in the order of the text. */
export interface ExplainedFact {
  rule: string;
  words: Span[];
}

/** What each layer found. Actors are named everywhere by their index in `actors.list`. */
export interface Found {
  times: readonly TimeMention[];
  actors: Actors;
  statements: readonly FoundStatement[];
  meetings: readonly FoundMeeting[];
  positions: readonly FoundPosition[];
  conditions: readonly FoundCondition[];
  settlements: readonly FoundSettlement[];
}

type Layers = Pick<
  Reading,
  'actors' | 'times' | 'meetings' | 'statements' | 'positions' | 'conditions' | 'settlements'
>;

export interface Assembled {
  layers: Layers;
  /** By the key of the fact (`facts.ts`). */
  traces: Map<string, ExplainedFact>;
}

/** The id of the statement at this place in its layer. */
export function statementId(index: number): string {
  return `s${index + 1}`;
}

/** The layers of a reading. Ids count from 1 in each layer: `a1`, `m1`, `s1`. Spans hold what stands at their offsets. */
export function assemble(text: AnalysedText, found: Found): Assembled {
  const traces = new Map<string, ExplainedFact>();
  const span = ({ start, end }: { start: number; end: number }): Span => ({
    start,
    end,
    text: text.text.slice(start, end),
  });
  const words = ({ first, last }: TokenRange): Span =>
    span({ start: text.tokens[first].start, end: text.tokens[last - 1].end });
  const keep = (key: string, trace: Trace) => {
    const places = trace.words.filter(({ first, last }) => last > first).map(words);
    traces.set(key, { rule: trace.rule, words: places.sort((a, b) => a.start - b.start || a.end - b.end) });
    return key;
  };

  const mentions = mentionsByActor(found.actors);
  const shown = found.actors.list.filter((entry) => mentions.has(entry.index) || isUsed(entry, found));
  const ids = new Map<number, ActorId>(shown.map((entry, index) => [entry.index, `a${index + 1}`]));
  const idOf = (actor: number): ActorId => ids.get(actor)!;

  const actors = shown.map((entry): Actor => {
    const named = mentions.get(entry.index) ?? [];
    if (named.length > 0) keep(idOf(entry.index), { rule: `actors/${named[0].kind}`, words: [named[0]] });
    return {
      id: idOf(entry.index),
      type: entry.type,
      name: entry.name,
      party: entry.party,
      roles: entry.roles.map(span),
      mentions: [...named, ...(entry.described ?? [])].map(words),
    };
  });
  const times = found.times.map((time, index) => {
    keep(`t${index + 1}`, { rule: `times/${time.type.toLowerCase()}`, words: [time] });
    const place = span(time);
    return { start: place.start, end: place.end, text: place.text, type: time.type, value: time.value };
  });
  const statements = found.statements.map((statement, index) => ({
    id: keep(statementId(index), statement.trace),
    speaker: idOf(statement.speaker),
    via: statement.via.map(idOf),
    mode: statement.mode,
    content: words(statement),
    cue: statement.cue && words(statement.cue),
  }));
  const meetings = found.meetings.map((meeting, index) => ({
    id: keep(`m${index + 1}`, meeting.trace),
    status: meeting.status,
    mode: meeting.mode,
    date: meeting.date,
    place: meeting.place,
    parties: meeting.parties,
    participants: meeting.participants.map(idOf),
    ...(meeting.absent.length > 0 && { absent: meeting.absent.map(idOf) }),
    topics: meeting.topics,
    evidence: meeting.evidence.map(span),
  }));
  const positions = found.positions.map((position, index) => {
    keep(`p${index + 1}`, position.trace);
    const { code, source, target, issue, evidence, statement } = position;
    return { code, source: [...source], target: [...target], issue, evidence: span(evidence), statement };
  });
  const conditions = found.conditions.map((condition, index) => {
    keep(`c${index + 1}`, condition.trace);
    const { outcome, requires, by, statement } = condition;
    return { outcome: span(outcome), requires: span(requires), by: [...by], statement };
  });
  const settlements = found.settlements.map(({ state, requires, by, first, last }) => ({
    ...{ state, requires: span(requires), by: [...by] },
    evidence: words({ first, last }),
  }));
  const layers = { actors, times, meetings, statements, positions, conditions };
  return { layers: { ...layers, ...(settlements.length > 0 && { settlements }) }, traces };
}

/** Where each actor is named. An adjective (`rosyjski`) tells a party, it names no one. */
function mentionsByActor({ mentions }: Actors): Map<number, Mention[]> {
  const byActor = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind === 'adjective') continue;
    const known = byActor.get(mention.actor);
    if (known) known.push(mention);
    else byActor.set(mention.actor, [mention]);
  }
  return byActor;
}

function isUsed({ index }: ActorEntry, { statements, meetings }: Found): boolean {
  return (
    statements.some(({ speaker, via }) => speaker === index || via.includes(index)) ||
    meetings.some(({ participants }) => participants.includes(index))
  );
}
