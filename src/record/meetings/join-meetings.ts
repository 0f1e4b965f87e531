// One meeting from all the reports that tell of it.
import { spanOf } from '../../reading/meetings/calendar.ts';
import type { MeetingStatus } from '../../reading/reading.ts';
import { correctedSlots, decidedBy, type Ruling, type Verdicts } from '../decisions/verdicts.ts';
import { compareText } from '../order.ts';
import type { RecordedMeeting } from '../record.ts';
import { type CopyOf, countSources } from '../sources/count-sources.ts';
import { disagreementsOf } from './disagreements.ts';
import { groupTellings } from './group-tellings.ts';
import {
  latestStatus,
  type Support,
  settleDate,
  settledTellings,
  settleMode,
  settleParticipants,
  settleParties,
  settlePlace,
  statusAt,
} from './settle-slots.ts';
import type { MeetingTelling } from './telling.ts';

/** The meetings that these tellings tell of, in the order of their first tellings, which stand in order of publication. */
export function joinMeetings<T extends MeetingTelling>(
  tellings: readonly T[],
  copyOf: CopyOf,
  verdicts: Verdicts,
): { meeting: JoinedMeeting; tellings: T[] }[] {
  return groupTellings(tellings, verdicts).map((group) => ({
    meeting: decided(joined(group, copyOf), verdicts.on(group.map(({ anchor }) => anchor))),
    tellings: group,
  }));
}

/** The meeting with the values that people gave to its slots, on which nothing is disputed any more. */
function decided(meeting: JoinedMeeting, rulings: readonly Ruling[]): JoinedMeeting {
  const slots = correctedSlots(rulings);
  const disagreements = meeting.disagreements.filter(({ slot }) => !Object.hasOwn(slots, slot));
  return { ...meeting, ...slots, disagreements, ...decidedBy(rulings) };
}

/** A meeting as it stands whatever the day it is seen from. */
export type JoinedMeeting = Omit<RecordedMeeting, 'status'> & { readonly status: MeetingStatus };

/** The meetings seen from an ISO day, by day. */
export const meetingsAt = (meetings: readonly JoinedMeeting[], asOf: string): RecordedMeeting[] =>
  meetings
    // Those without a day stand before the others.
    .map((meeting) => ({ meeting, first: (meeting.date ? spanOf(meeting.date)?.first : undefined) ?? BEFORE_ALL }))
    .sort(
      ({ meeting: a, first }, { meeting: b, first: other }) =>
        first - other || compareText(a.date ?? '', b.date ?? '') || compareText(a.id, b.id),
    )
    .map(({ meeting }) => ({ ...meeting, status: statusAt(meeting.status, meeting.date, asOf) }));

const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

function joined(tellings: readonly MeetingTelling[], copyOf: CopyOf): JoinedMeeting {
  const support: Support = (some) => countSources(some, copyOf);
  const [first] = tellings;
  const status = latestStatus(tellings);
  const settled = settledTellings(tellings, status);
  const named = settled.some(({ people }) => people.size > 0) ? settled : tellings;
  const date = settleDate(settled, support) ?? settleDate(tellings, support);
  return {
    id: `m-${first.anchor}`,
    status,
    mode: settleMode(tellings, support),
    date,
    place: settlePlace(settled, support) ?? settlePlace(tellings, support),
    parties: settleParties(settled, support),
    participants: settleParticipants(named, support),
    reports: [...new Set(tellings.map(({ report }) => report))],
    sources: support(tellings),
    history: tellings.map(({ meeting, report, published }) => ({
      status: meeting.status,
      date: meeting.date,
      report,
      published,
    })),
    disagreements: disagreementsOf(tellings, settled),
    topics: [...new Set(tellings.flatMap(({ meeting }) => meeting.topics))].sort(),
    evidence: tellings.flatMap(({ report, meeting }) => meeting.evidence.map((span) => ({ report, ...span }))),
  };
}
