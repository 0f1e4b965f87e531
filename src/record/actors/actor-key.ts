// What the actors of all reports are told apart by.
import { languageOf } from '../../language/index.ts';
import type { Actor, ActorType, Party } from '../../reading/reading.ts';
import { formKey } from './person-forms.ts';
import { plainLetters } from './plain-letters.ts';

/**
 * Actors of one key are one, and people moreover where their forms are joined. States go by their code, bodies by party
 * and name, media by the name they are listed under; who has no name is known in one report only.
 */
export function actorKey({ type, name, party, id }: Actor, report: string, language: string): string {
  if (type === 'person') return formKey(name, party);
  if (type === 'state' && party) return `state\t${party}\t`;
  if (type === 'unnamed') return `unnamed\t${party ?? ''}\t${report} ${id}`;
  if (type === 'media') return `media\t\t${plainLetters(listedMedium(name, language) ?? name)}`;
  return `${type}\t${party ?? ''}\t${plainLetters(name)}`;
}

/** The type in a key. */
export const typeOfKey = (key: string): ActorType => key.split('\t')[0] as ActorType;

/** The party in a key. */
export const partyOfKey = (key: string): Party | null => key.split('\t')[1] || null;

/** The first of the names that a language lists for one medium: `AFP` for `Agence France-Presse`; undefined for what it does not list. */
export function listedMedium(name: string, language: string): string | undefined {
  const words = name.toLowerCase().normalize('NFC').split(' ');
  const match = languageOf(language)
    ?.world.startingWith(words[0])
    .find(({ words: own, form }) => form.entry.kind === 'media' && own.join(' ') === words.join(' '));
  return match?.form.entry.name;
}
