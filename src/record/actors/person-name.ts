// The parts of a person's name, and whether two names may be one person's.
import { plainLetters } from './plain-letters.ts';
import { shortFor, soundAlike } from './sounds.ts';

export interface PersonName {
  /** As the report has it. */
  readonly written: string;
  /** Without marks, lower-cased. */
  readonly plain: string;
  readonly given: readonly string[];
  readonly surname: string;
  /** All behind the first word, run together: newspapers part `Jong-un` and `Abd al-Ati` differently. */
  readonly rest: string;
  /** `jr`, `sr`, `ii`; empty for most. */
  readonly suffix: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Articles of Arabic names, which some newspapers leave out. */
const ARTICLE = /^(?:al|el|as|ad|ar|at|an|az|ash|asz)-(?=\p{L}{3})/iu;
/** `von`, `van der`, `de`, `bin`: small words between given names and surname. */
const PARTICLE = /^(?:\p{Ll}[\p{Ll}'’]*)$/u;

/** Parts a name written with the given names first. A single word is a surname. */
export function parsePersonName(written: string): PersonName {
  const words = written.split(/\s+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIX.test(last) ? plainLetters(words.pop()!) : '';
  const surname = (words.at(-1) ?? '').replace(ARTICLE, '');
  const given = words.slice(0, -1).filter((word) => !PARTICLE.test(word));
  const rest = words.slice(1).join('').replaceAll('-', '');
  return { written, plain: plainLetters(written), given, surname, rest, suffix };
}

const sameSurname = (one: PersonName, other: PersonName): boolean =>
  plainLetters(one.surname) === plainLetters(other.surname) || soundAlike(one.surname, other.surname);

const sameGiven = (one: PersonName, other: PersonName): boolean => {
  const [a] = one.given;
  const [b] = other.given;
  return plainLetters(a) === plainLetters(b) || soundAlike(a, b) || shortFor(a, b);
};

const sameRest = (one: PersonName, other: PersonName): boolean => soundAlike(one.rest, other.rest);

/** How sure it is that two full names are one person's: `same` letters, a like `sound`, or undefined where they are two people's. */
export function compareFullNames(one: PersonName, other: PersonName): 'same' | 'sound' | undefined {
  if (one.suffix !== other.suffix || !sameGiven(one, other)) return undefined;
  if (!sameSurname(one, other) && !sameRest(one, other)) return undefined;
  return plainLetters(one.surname) === plainLetters(other.surname) ? 'same' : 'sound';
}

/** Whether a single name (`Umierow`, `Xi`) may stand for a full one; the surname goes before the first word of the name. */
export function standsFor(single: PersonName, full: PersonName): 'surname' | 'first' | undefined {
  if (single.suffix !== full.suffix && single.suffix) return undefined;
  if (sameSurname(single, full)) return 'surname';
  return plainLetters(single.surname) === plainLetters(full.given[0]) ? 'first' : undefined;
}
