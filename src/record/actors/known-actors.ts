// Which actors the directory knows, and what it tells of them.
import type { ActorType, Party } from '../../reading/reading.ts';
import type { Directory } from '../directory/directory.ts';
import { type DirectoryEntry, partyOn, termsOn } from '../directory/entry.ts';
import type { RecordedActor } from '../record.ts';
import { typeOfKey } from './actor-key.ts';
import type { PersonForm } from './person-forms.ts';
import { parsePersonName } from './person-name.ts';

/** An actor that the directory knows, as it was on the ISO day of the last report that names it. */
export interface KnownOn {
  readonly entry: DirectoryEntry;
  readonly day: string;
}

/** Whether the directory has an entry for a body; those for people hang on the day. */
export const isKnownBody = (
  actor: { readonly type: ActorType; readonly name: string; readonly party: Party | null },
  directory: Directory,
): boolean => actor.type === 'organisation' && directory.find(actor, '') !== undefined;

/** The id of the entry that a name stands for in the first and in the last report that has it. */
export function entryOf(form: PersonForm, directory: Directory): string | null {
  const named = { ...form, type: typeOfKey(form.key) };
  const entry = directory.find(named, form.first);
  return entry && directory.find(named, form.last) === entry ? entry.id : null;
}

/** Of an actor with these names: the only entry that they stand for. What a full name stands for goes before surnames. */
export function knownBy(
  forms: readonly Pick<PersonForm, 'name' | 'last' | 'entry'>[],
  entries: { get(id: string): DirectoryEntry | undefined },
): KnownOn | undefined {
  const full = forms.filter(({ name }) => parsePersonName(name).given.length > 0);
  const ids = new Set((full.length > 0 ? full : forms).flatMap(({ entry }) => entry ?? []));
  const [entry] = [...ids].map((id) => entries.get(id));
  if (!entry || ids.size > 1) return undefined;
  return {
    entry,
    day: forms
      .map(({ last }) => last)
      .sort()
      .at(-1)!,
  };
}

export const partyOfKnown = (known: KnownOn | undefined): Party | null =>
  known ? partyOn(known.entry, known.day) : null;

/** What a record tells of an actor by the directory. */
export function knownSlots(known: KnownOn | undefined): Pick<RecordedActor, 'known' | 'wikidata'> {
  if (!known) return {};
  const { entry, day } = known;
  const roles = termsOn(entry, day).map(({ role }) => role);
  return { known: { name: entry.names[0], roles }, ...(entry.wikidata && { wikidata: entry.wikidata }) };
}
