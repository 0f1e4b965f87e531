// Which reports of a meeting name somebody among those who came, and which say that he was not there.
import type { Party } from '../../reading/reading.ts';
import type { MeetingTelling } from './telling.ts';

/** In order of publication. */
export interface Presence {
  readonly told: readonly MeetingTelling[];
  readonly denied: readonly MeetingTelling[];
}

/** A list that only leaves somebody out denies nothing. */
export const presenceOf = (person: string, tellings: readonly MeetingTelling[]): Presence => ({
  told: tellings.filter(({ people }) => people.has(person)),
  denied: tellings.filter(({ absent }) => absent.has(person)),
});

/**
 * A report denies that a party came by saying so, or by leaving it out and saying that everyone who came for it by some
 * other report was absent.
 */
export function presenceOfParty(party: Party, tellings: readonly MeetingTelling[]): Presence {
  const told = tellings.filter(({ parties }) => parties.has(party));
  const denies = ({ parties, absent, absentParties }: MeetingTelling): boolean =>
    !parties.has(party) &&
    (absentParties.has(party) ||
      told.some(({ sides }) => sides.has(party) && sides.get(party)!.every((person) => absent.has(person))));
  return { told, denied: tellings.filter(denies) };
}
