// Finds the encounters a report tells of: meetings, talks, rounds, calls, visits; held, planned or called off.
import type { Actors } from '../actors/mention.ts';
import type { Meeting } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { TokenRange, Trace } from '../trace.ts';
import { absencesFrom } from './absences.ts';
import { complete } from './complete.ts';
import { findDateline } from './dateline.ts';
import { groupTellings } from './encounter.ts';
import { isParticular, type Settled, settle } from './settle.ts';
import { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';
import { tellingsOf } from './tellings.ts';

/** A meeting as found in the text; `participants` and `absent` index `Actors.list`, `evidence` holds UTF-16 offsets, the best first. */
export interface FoundMeeting extends Pick<Meeting, 'status' | 'mode' | 'date' | 'place' | 'parties' | 'topics'> {
  readonly participants: readonly number[];
  readonly absent: readonly number[];
  readonly evidence: readonly { start: number; end: number }[];
  readonly trace: Trace;
}

/** Offsets of the words, without marks at their edges. */
function evidenceOf(around: Surroundings, { first, last }: TokenRange): { start: number; end: number } {
  const { tokens } = around.text;
  let from = first;
  let to = last;
  while (from < to - 1 && tokens[from].kind === 'mark') from++;
  while (to - 1 > from && tokens[to - 1].kind === 'mark') to--;
  return { start: tokens[from].start, end: tokens[to - 1].end };
}

const RANK = { event: 0, verb: 0, noun: 1, part: 2 } as const;

function meetingOf(around: Surroundings, settled: Settled, absent: ReadonlySet<number> = new Set()): FoundMeeting {
  const richness = (t: Telling): number =>
    (t.date ? 2 : 0) +
    (t.place ? 2 : 0) +
    Math.min(t.parties.size, 2) +
    (t.people.size > 0 ? 1 : 0) -
    2 * RANK[t.source];
  const tellings = [...settled.encounter.tellings].sort((a, b) => richness(b) - richness(a) || a.first - b.first);
  return {
    status: settled.status as Meeting['status'],
    mode: settled.mode,
    date: settled.date,
    place: settled.place && { name: settled.place.name, country: settled.place.country },
    parties: [...settled.parties].sort(),
    participants: [...settled.people].sort((a, b) => a - b),
    absent: [...absent].sort((a, b) => a - b),
    topics: [],
    evidence: tellings.flatMap((telling) => [telling, ...telling.further].map((range) => evidenceOf(around, range))),
    trace: { rule: tellings[0].rule, words: tellings[0].words },
  };
}

/**
 * Meetings of the report in the order in which it first tells of them. Linear in the length of the text: each telling
 * is compared with a bounded number of encounters.
 */
export function findMeetings(
  text: AnalysedText,
  actors: Actors,
  times: readonly TimeMention[],
  published: string,
): FoundMeeting[] {
  const around = new Surroundings(text, actors, times, published);
  const dateline = findDateline(around);
  if (dateline) around.leaveOut(dateline);
  const settled = groupTellings(around, tellingsOf(around)).map((encounter) => settle(around, encounter));
  complete(around, settled, dateline?.town);
  const first = (s: Settled): number => Math.min(...s.encounter.tellings.map((t) => t.first));
  const particular = settled.filter((one) => isParticular(around, one));
  const absent = absencesFrom(around, particular);
  return particular.sort((a, b) => first(a) - first(b)).map((s) => meetingOf(around, s, absent.get(s)));
}
