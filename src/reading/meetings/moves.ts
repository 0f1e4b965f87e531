// To which day and town a verb of moving sets an encounter anew (`przełożono na piątek`, `moved from Geneva to Istanbul`).
import type { TimeMention } from '../times/time-mention.ts';
import type { Event } from './events.ts';
import type { PlaceMention } from './place-names.ts';
import type { Surroundings } from './surroundings.ts';

/** What is new about an encounter that was moved. */
export interface Move {
  readonly time: TimeMention | undefined;
  readonly place: PlaceMention | undefined;
}

/** What `event` makes new, of the `times` and `places` behind its verb; undefined where it moves nothing. */
export function moveOf(
  around: Surroundings,
  event: Event | undefined,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): Move | undefined {
  if (event?.verb.event !== 'postpone') return undefined;
  const { targetPrepositions } = around.words;
  const before = (index: number): string => around.token(index - 1)?.lower ?? '';
  const time = times.find(({ first }) => first > event.token && targetPrepositions.has(before(first)));
  const goal = places.find(({ first, relation }) => first > event.token && relation === 'to');
  if (!time && !goal) return undefined;
  return { time, place: goal && { ...goal, relation: 'at' } };
}
