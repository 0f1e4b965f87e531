// Finds where reports of one meeting exclude each other, slot by slot.
import type { Cited, Disagreement } from '../record.ts';
import { holdsBoth } from './likeness.ts';
import { type Presence, presenceOf, presenceOfParty } from './presence.ts';
import { excludes } from './settle-slots.ts';
import type { MeetingTelling } from './telling.ts';

/** `settled` are the tellings that speak of the meeting as it ended. */
export function disagreementsOf(
  tellings: readonly MeetingTelling[],
  settled: readonly MeetingTelling[],
): Disagreement[] {
  return [
    statusDispute(tellings),
    dateDispute(settled),
    placeDispute(settled),
    partiesDispute(settled),
    participantsDispute(settled),
  ].filter((dispute) => dispute !== undefined);
}

/** Held for some, called off for others who wrote when its day had come. */
function statusDispute(tellings: readonly MeetingTelling[]): Disagreement | undefined {
  const held = tellings.filter(({ meeting }) => meeting.status === 'held');
  const cancelled = tellings.filter(({ meeting }) => meeting.status === 'cancelled');
  const told = cancelled.some(({ publishedOn, days }) => !days || publishedOn.first >= days.first);
  if (held.length === 0 || !told) return undefined;
  return { slot: 'status', values: [cite('held', held), cite('cancelled', cancelled)] };
}

function dateDispute(settled: readonly MeetingTelling[]): Disagreement | undefined {
  const dated = settled.filter(({ days }) => days);
  const apart = (one: MeetingTelling, other: MeetingTelling) =>
    (one.days!.last < other.days!.first || other.days!.last < one.days!.first) &&
    !settled.some((round) => holdsBoth(round, one, other));
  return dispute('date', dated, apart, ({ date }) => date);
}

function placeDispute(settled: readonly MeetingTelling[]): Disagreement | undefined {
  const placed = settled.filter(({ place }) => place);
  return dispute(
    'place',
    placed,
    (one, other) => excludes(one.place!, other.place!),
    ({ place }) => ({ name: place!.name, country: place!.country }),
  );
}

const partiesDispute = (settled: readonly MeetingTelling[]): Disagreement | undefined =>
  presenceDispute(
    'parties',
    settled.flatMap(({ parties }) => [...parties]),
    (party) => presenceOfParty(party, settled),
  );

const participantsDispute = (settled: readonly MeetingTelling[]): Disagreement | undefined =>
  presenceDispute(
    'participants',
    settled.flatMap(({ people }) => [...people.keys()]),
    (person) => presenceOf(person, settled),
  );

/** Who came by some reports and was not there by others: `[X]` for the former, `{ without: [X] }` for the latter. */
function presenceDispute(
  slot: 'parties' | 'participants',
  named: readonly string[],
  presence: (one: string) => Presence,
): Disagreement | undefined {
  const disputed = [...new Set(named)].flatMap((one) => {
    const { told, denied } = presence(one);
    return denied.length > 0 ? [cite([one], told), cite({ without: [one] }, denied)] : [];
  });
  return disputed.length > 0 ? { slot, values: disputed } : undefined;
}

function dispute(
  slot: Disagreement['slot'],
  tellings: readonly MeetingTelling[],
  excluded: (one: MeetingTelling, other: MeetingTelling) => boolean,
  shownOf: (telling: MeetingTelling) => unknown,
): Disagreement | undefined {
  const disputed = tellings.filter((one) => tellings.some((other) => excluded(one, other)));
  if (disputed.length === 0) return undefined;
  const values = new Map<string, MeetingTelling[]>();
  for (const telling of disputed) {
    const key = JSON.stringify(shownOf(telling));
    values.set(key, [...(values.get(key) ?? []), telling]);
  }
  return { slot, values: [...values].map(([key, group]) => cite(JSON.parse(key), group)) };
}

const cite = <T>(value: T, tellings: readonly MeetingTelling[]): Cited<T> => ({
  value,
  reports: [...new Set(tellings.map(({ report }) => report))],
});
