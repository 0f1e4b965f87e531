// Polish common nouns for bodies that speak and act: they open a name (`portal Axios`) or stand for one named before.
import type { BodyClass, BodyNameClass, BodyNames } from '../../world.ts';

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

/** Nouns in the names of bodies. */
const NAME_NOUNS: Readonly<Record<BodyNameClass, string>> = {
  union: 'związek związki zrzeszenie izba konfederacja pracodawca pracodawcy stowarzyszenie gildia',
  company: 'spółka koncern zakłady koleje kompania huta kopalnia linie',
  group:
    'federacja sojusz koalicja liga ruch front partia kongres organizacja blok brygada rada solidarność wspólnota unia zjednoczenie forum ' +
    'zgromadzenie stronnictwo bractwo',
  public:
    'ministerstwo departament agencja administracja urząd komisja komitet armia siła siły gwardia policja służba straż biuro sąd fundusz korpus ' +
    'dowództwo parlament sekretariat rząd inspekcja',
  none:
    'uniwersytet instytut szkoła akademia centrum ośrodek fundacja umowa traktat plan ustawa bank program porozumienie konwencja protokół strefa ' +
    'obszar region szczyt wskaźnik system szpital muzeum inicjatywa',
};

export const BODY_NAMES: BodyNames = {
  nouns: new Map(
    Object.entries(NAME_NOUNS).flatMap(([kind, list]) =>
      list.split(' ').map((noun): [string, BodyNameClass] => [noun, kind as BodyNameClass]),
    ),
  ),
  plain: new Set(),
  unlike: new Set(),
  links: new Set('i oraz na rzecz w do ds z de la del'.split(' ')),
  plainLinks: new Set(),
  openers: [['czyli'], ['w', 'skrócie'], ['zwany'], ['zwana']],
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
