// The sound changes of Polish at the end of a stem, which every paradigm draws on.

/** Endings that change before `-e` of the locative (and the feminine dative): `r` -> `rz`, `st` -> `ści`. */
const BEFORE_E: Record<string, string> = {
  st: 'ści',
  zd: 'ździ',
  sł: 'śl',
  zł: 'źl',
  sn: 'śni',
  zn: 'źni',
  ch: 'sz',
  rr: 'rz',
  t: 'ci',
  d: 'dzi',
  r: 'rz',
  ł: 'l',
  k: 'c',
  g: 'dz',
  h: 'sz',
};

/** Endings that change before the personal plural: `k` -> `cy`, `st` -> `ści`. The vowel belongs to the change. */
const BEFORE_PERSONAL_PLURAL: Record<string, string> = {
  st: 'ści',
  zd: 'ździ',
  sł: 'śli',
  zł: 'źli',
  ch: 'si',
  t: 'ci',
  d: 'dzi',
  r: 'rzy',
  ł: 'li',
  k: 'cy',
  g: 'dzy',
  h: 'si',
};

const SOFTENED: Record<string, string> = { ń: 'ni', ć: 'ci', ś: 'si', ź: 'zi' };
const HARDENED = /(?:[cjl]|sz|cz|rz|ż|dz|dż)$/;
const VELAR = /(?:[kghq]|ch)$/;

function change(stem: string, changes: Record<string, string>, otherwise: string): string {
  const pair = /[csr]zn$/.test(stem) ? `zni` : changes[stem.slice(-2)];
  if (pair !== undefined) return stem.slice(0, -2) + pair;
  const single = changes[stem.slice(-1)];
  return single === undefined ? stem + otherwise : stem.slice(0, -1) + single;
}

/** The stem before `-e`, ready to take it: `Egipt` -> `Egipci`, `Kair` -> `Kairz`, `Dżudd` -> `Dżuddzi`. */
export function beforeE(stem: string): string {
  return change(stem, BEFORE_E, 'i');
}

/** The personal nominative plural in `-i`/`-y`: `Polak` -> `Polacy`, `Szwed` -> `Szwedzi`, `Czech` -> `Czesi`. */
export function personalPlural(stem: string): string {
  return change(stem, BEFORE_PERSONAL_PLURAL, 'i');
}

/** The stem before a vowel: `Poznań` -> `Poznani`, `Brześć` -> `Brześci`; other stems stay. */
export function beforeVowel(stem: string): string {
  const soft = SOFTENED[stem.slice(-1)];
  return soft === undefined ? stem : stem.slice(0, -1) + soft;
}

/** Whether the stem ends soft or once soft, and so takes `-u` in the masculine and neuter locative, `-e` in the plural. */
export function isSoft(stem: string): boolean {
  return stem.endsWith('i') || HARDENED.test(stem) || SOFTENED[stem.slice(-1)] !== undefined;
}

/** Whether the stem ends in `k`, `g` or `ch`, before which `y` becomes `i` (not after `ch`). */
export function isVelar(stem: string): boolean {
  return VELAR.test(stem);
}

/** Puts the sound `y` or `i` after the stem as Polish spells it: `Ameryk` -> `Ameryki`, `Ankar` -> `Ankary`, `Angol` -> `Angoli`. */
export function withY(stem: string): string {
  if (/[aeou]j$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (stem.endsWith('i')) return stem;
  return /[kgljaeouy]$/.test(stem) ? `${stem}i` : `${stem}y`;
}

/** Puts an ending in `e` after the stem: after `k` and `g` an `i` steps between (`Pekin` + `em`, `Luksemburg` + `iem`). */
export function withE(stem: string, ending: string): string {
  return /(?:[kg]|gh)$/.test(stem) ? `${stem}i${ending}` : stem + ending;
}
