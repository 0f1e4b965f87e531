// Puts the tellings of one meeting together.
import { DayIndex } from '../components.ts';
import { decidedComponents, mayShare } from '../decisions/decided-groups.ts';
import type { Verdicts } from '../decisions/verdicts.ts';
import { ALIKE, holdsBoth, likeness } from './likeness.ts';
import type { MeetingTelling } from './telling.ts';

interface Pair {
  readonly likeness: number;
  readonly one: number;
  readonly other: number;
}

/** Days within which two tellings may be of one meeting. */
export const MEETING_WINDOW = 7;

/**
 * Groups tellings that are of one meeting, in the order of their first tellings. Agglomerative, the likeliest pairs
 * first, by average linkage; two tellings that can't be of one meeting never come into one group, unless a third
 * tells of a round that lasted over both days. What people merged or split goes before. `tellings` stand in order of publication.
 */
export function groupTellings<T extends MeetingTelling>(tellings: readonly T[], verdicts: Verdicts): T[][] {
  const index = new DayIndex(
    tellings,
    ({ parties }) => [...parties],
    ({ days, publishedOn }) => days ?? publishedOn,
    MEETING_WINDOW,
  );
  return decidedComponents(tellings, index, isPair, verdicts).flatMap((component) =>
    groupComponent(component, verdicts),
  );
}

/** Whether two tellings are likely of one meeting. */
export const isPair = (one: MeetingTelling, other: MeetingTelling): boolean =>
  one.report !== other.report && (likeness(one, other) ?? 0) >= ALIKE;

function groupComponent<T extends MeetingTelling>(tellings: readonly T[], verdicts: Verdicts): T[][] {
  const groups = tellings.map((_, index) => [index]);
  const groupOf = tellings.map((_, index) => index);
  const membersOf = (group: number) => groups[group].map((index) => tellings[index]);
  for (const { one, other, likeness } of pairsOf(tellings, verdicts)) {
    const [to, from] = [groupOf[one], groupOf[other]].sort((a, b) => a - b);
    if (to === from || !mayShare(membersOf(to), membersOf(from), verdicts)) continue;
    if (likeness !== MERGED && !mayJoin(groups[to], groups[from], tellings)) continue;
    for (const index of groups[from]) groupOf[index] = to;
    groups[to].push(...groups[from]);
    groups[from] = [];
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((a, b) => a - b).map((index) => tellings[index]));
}

/** The likeness of what people merged. */
const MERGED = Number.POSITIVE_INFINITY;

function pairsOf(tellings: readonly MeetingTelling[], verdicts: Verdicts): Pair[] {
  const pairs: Pair[] = [];
  for (let one = 0; one < tellings.length; one++) {
    for (let other = one + 1; other < tellings.length; other++) {
      if (verdicts.areLinked(tellings[one].anchor, tellings[other].anchor)) {
        pairs.push({ likeness: MERGED, one, other });
      } else if (isPair(tellings[one], tellings[other])) {
        pairs.push({ likeness: likeness(tellings[one], tellings[other])!, one, other });
      }
    }
  }
  return pairs.sort(
    (a, b) => (a.likeness === b.likeness ? 0 : b.likeness - a.likeness) || a.one - b.one || a.other - b.other,
  );
}

function mayJoin(one: readonly number[], other: readonly number[], tellings: readonly MeetingTelling[]): boolean {
  const all = [...one, ...other].map((index) => tellings[index]);
  let sum = 0;
  let count = 0;
  for (const a of one) {
    for (const b of other) {
      const [first, second] = [tellings[a], tellings[b]];
      const daysOfOneRound = all.some((round) => holdsBoth(round, first, second));
      if (first.report === second.report && !daysOfOneRound) return false;
      const score = likeness(first, second, daysOfOneRound);
      if (score === undefined) return false;
      sum += score;
      count++;
    }
  }
  return sum >= count * (ALIKE - 0.5);
}
