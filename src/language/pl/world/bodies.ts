// Polish common nouns for bodies that speak and act: they open a name (`portal Axios`) or stand for one named before.
import type { BodyClass } from '../../world.ts';

const NOUNS: Readonly<Record<BodyClass, string>> = {
  ministry: 'resort ministerstwo departament msz mon msw',
  group: 'ugrupowanie ruch bojówka bojownik rebeliant partyzant milicja',
  media:
    'portal dziennik gazeta serwis stacja rozgłośnia tygodnik telewizja radio redakcja miesięcznik magazyn nadawca',
  agency: 'agencja',
  union: 'związek związkowiec',
  company: 'spółka firma koncern zarząd pracodawca przedsiębiorstwo przewoźnik',
  bloc: 'blok',
};

export const BODY_NOUNS: ReadonlyMap<string, BodyClass> = new Map(
  Object.entries(NOUNS).flatMap(([kind, list]) =>
    list.split(' ').map((lemma): [string, BodyClass] => [lemma, kind as BodyClass]),
  ),
);

/** Verbs whose subject, where its name stands in quotation marks, is a medium (`podaje „Głos”`). */
export const MEDIA_VERBS: ReadonlySet<string> = new Set(
  'podać podawać pisać napisać donosić donieść informować poinformować notować zanotować relacjonować odnotować opisywać opisać zauważać'.split(
    ' ',
  ),
);

/** Lemmas of adjectives and pronouns that tell that a body was not named before (`inny portal`). */
export const NEW_BODY: ReadonlySet<string> = new Set(
  'inny jakiś pewien każdy żaden któryś jeden drugi nowy wszystek niektóry'.split(' '),
);
