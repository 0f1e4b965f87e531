// The people whom a meeting names: those who came, and those of whom reports disagree whether they did.
import type { Disagreement, RecordedMeeting } from '../record.ts';

type Naming = Pick<RecordedMeeting, 'participants' | 'disagreements'>;

/** Somebody who came, or `without` whom it was. */
type DisputedPeople = string[] | { without: string[] };

/** Their ids. */
export const peopleNamed = ({ participants, disagreements }: Naming): string[] => [
  ...participants,
  ...disagreements.flatMap((disagreement) =>
    disputedPeople(disagreement).flatMap((value) => (Array.isArray(value) ? value : value.without)),
  ),
];

/** The meeting with other ids for its people, each once; those who have none are left out. */
export function withPeople<T extends Naming>(meeting: T, idOf: (id: string) => string | undefined): T {
  const idsOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => idOf(id) ?? []))];
  const renamed = (value: DisputedPeople): DisputedPeople =>
    Array.isArray(value) ? idsOf(value) : { without: idsOf(value.without) };
  return {
    ...meeting,
    participants: idsOf(meeting.participants),
    disagreements: meeting.disagreements.map((disagreement) =>
      disagreement.slot === 'participants'
        ? {
            ...disagreement,
            values: disagreement.values.map(({ value, reports }) => ({
              value: renamed(value as DisputedPeople),
              reports,
            })),
          }
        : disagreement,
    ),
  };
}

const disputedPeople = ({ slot, values }: Disagreement): DisputedPeople[] =>
  slot === 'participants' ? values.map(({ value }) => value as DisputedPeople) : [];
