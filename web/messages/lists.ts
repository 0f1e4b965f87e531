// The words of the lists of statements, actors and positions.
import type { Translated } from './translated.ts';

interface ListWords {
  readonly statements: string;
  readonly actors: string;
  readonly positions: string;
  readonly actorCount: (count: number) => string;
  readonly conditions: string;
  readonly also: string;
  readonly inDirectory: string;
  readonly meetingsOf: (name: string) => string;
  readonly acts: string;
}

export const lists: Translated<ListWords> = {
  en: {
    statements: 'Statements',
    actors: 'People and bodies',
    positions: 'Positions',
    actorCount: (count) => `People and bodies: ${count}`,
    conditions: 'What depends on what',
    also: 'also',
    inDirectory: 'in the directory',
    meetingsOf: (name) => `Meetings of ${name}`,
    acts: 'What each party did, in the order of its stands',
  },
  pl: {
    statements: 'Wypowiedzi',
    actors: 'Ludzie i instytucje',
    positions: 'Stanowiska',
    actorCount: (count) => `Ludzie i instytucje: ${count}`,
    conditions: 'Co od czego zależy',
    also: 'także',
    inDirectory: 'w spisie',
    meetingsOf: (name) => `Spotkania: ${name}`,
    acts: 'Co robiła każda ze stron, w kolejności jej stanowisk',
  },
};
