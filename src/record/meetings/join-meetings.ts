// One meeting from all the reports that tell of it.
import type { JoinedActors } from '../actors/join-actors.ts';
import { freeId } from '../ids.ts';
import type { ReportRead } from '../input.ts';
import type { RecordedMeeting } from '../record.ts';
import type { Sources } from '../sources/count-sources.ts';
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
import { type MeetingTelling, tellingsOf } from './telling.ts';

/** The meetings that these reports tell of, by day; `reports` stand in order of publication. `asOf` is an ISO day. */
export function joinMeetings(
  reports: readonly ReportRead[],
  actors: JoinedActors,
  sources: Sources,
  asOf: string,
): RecordedMeeting[] {
  const taken = new Set<string>();
  const support: Support = (tellings) => sources.count(tellings.map(citation));
  return groupTellings(tellingsOf(reports, actors))
    .map((group) => recorded(group, support, asOf, taken))
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id));
}

const citation = ({ report, meeting }: MeetingTelling) => ({ report, places: meeting.evidence });
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function recorded(
  tellings: readonly MeetingTelling[],
  support: Support,
  asOf: string,
  taken: Set<string>,
): RecordedMeeting {
  const [first] = tellings;
  const status = latestStatus(tellings);
  const settled = settledTellings(tellings, status);
  const named = settled.some(({ people }) => people.size > 0) ? settled : tellings;
  const date = settleDate(settled, support) ?? settleDate(tellings, support);
  return {
    id: freeId('m', first.report, first.meeting.evidence[0]?.start ?? 0, taken),
    status: statusAt(status, date, asOf),
    mode: settleMode(tellings, support),
    date,
    place: settlePlace(settled, support) ?? settlePlace(tellings, support),
    parties: settleParties(settled),
    participants: settleParticipants(named),
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
