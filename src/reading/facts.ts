// The facts of a reading in the order of its text, numbered, so that a person can point at one.
import type { Reading, Span } from './reading.ts';

/** The layers of a reading; of two facts that start at the same place the one of the earlier layer comes first. */
const layers = ['meetings', 'statements', 'positions', 'conditions', 'actors', 'times'] as const;
export type Layer = (typeof layers)[number];

/** One fact. `key` is its id, or for facts without one the first letter of the layer and the place in it: `p1`. */
export interface Fact {
  number: number;
  key: string;
  layer: Layer;
  /** Index into the reading's layer. */
  index: number;
  /** The places of the text it rests on, in the order of the text. */
  spans: Span[];
}

/** The facts of all layers, numbered from 1 by where they first stand in the text. */
export function numberFacts(reading: Reading): Fact[] {
  const spans: Record<Layer, Span[][]> = {
    meetings: reading.meetings.map((meeting) => meeting.evidence),
    statements: reading.statements.map(({ content, cue }) => (cue ? [content, cue] : [content])),
    positions: reading.positions.map((position) => [position.evidence]),
    conditions: reading.conditions.map(({ outcome, requires }) => [outcome, requires]),
    actors: reading.actors.map((actor) => actor.mentions),
    times: reading.times.map(({ start, end, text }) => [{ start, end, text }]),
  };
  return layers
    .flatMap((layer) =>
      spans[layer].map((places, index) => ({
        key: factKey(reading, layer, index),
        layer,
        index,
        spans: places.toSorted((a, b) => a.start - b.start || a.end - b.end),
      })),
    )
    .toSorted((a, b) => startOf(a.spans) - startOf(b.spans))
    .map((fact, index) => ({ number: index + 1, ...fact }));
}

function startOf(spans: readonly Span[]): number {
  return spans.length > 0 ? spans[0].start : Number.MAX_SAFE_INTEGER;
}

/** The key of a fact: `m1`, `s1`, `a1`, `p1`, `c1`, `t1`. */
function factKey(reading: Reading, layer: Layer, index: number): string {
  const fact = reading[layer][index];
  return 'id' in fact ? fact.id : `${layer[0]}${index + 1}`;
}
