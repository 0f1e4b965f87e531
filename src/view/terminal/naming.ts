// What an entry of a page asks about names, of a reading or of a record.
import type { ActorType, Party } from '../../reading/reading.ts';
import type { Style } from './style.ts';

/** All names are fit to show. */
export interface Naming {
  readonly style: Style;
  readonly nameOfParty: (party: Party) => string;
  /** TIMEX3 or EDTF. */
  readonly timeInWords: (value: string) => string;
  nameOf(id: string): string;
  partyOf(id: string): Party | null;
  typeOf(id: string): ActorType | undefined;
}
