// The nouns of office and relation among the words of a text.
import {
  ANY_CASE,
  type Analysis,
  Case,
  Gender,
  GrammaticalNumber,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
} from '../../language/morphology.ts';
import type { RoleNoun } from '../../language/roles.ts';
import { pairIn } from '../../language/word-pairs.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { PHRASE_BITS } from './agreement.ts';

/** Shorter words have no prefix to take off. */
const SHORTEST_PREFIXED = 8;
/** How many words after a title the name may begin. */
const NEAR = 6;

/** A role noun with the case, number and gender bits of its form. */
export interface RoleNounForm {
  readonly lemma: string;
  readonly noun: RoleNoun;
  readonly tag: number;
  /** First token where it is of two words (`opposite number`). */
  readonly first?: number;
}

/** Readings of what the prefix of a token leaves (`europosłanka`). */
function withoutPrefix(text: AnalysedText, index: number): readonly Analysis[] {
  const { lower } = text.tokens[index];
  if (lower.length < SHORTEST_PREFIXED) return [];
  const prefix = text.language.roles.prefixes.find((one) => lower.startsWith(one) && lower.length > one.length + 3);
  return prefix ? text.language.morphology.analyse(lower.slice(prefix.length)) : [];
}

/** Whether a woman is named soon after a form that is a man's genitive too: `ministra klimatu Anna Lis`, not `Jana Lisa`. */
function isHers(text: AnalysedText, index: number): boolean {
  const { tokens } = text;
  const hers = Gender.feminine | Case.nominative;
  for (let at = index + 1; at < index + NEAR && tokens[at]?.kind === 'word'; at++) {
    if (!tokens[at].capital || !text.language.names.isGiven(tokens[at].text)) continue;
    const given = text.language.names.readings(tokens[at].text).filter((reading) => reading.given);
    const likeliest = given.reduce((best, reading) => (reading.weight > best.weight ? reading : best), given[0]);
    return likeliest !== undefined && (likeliest.tag & hers) === hers;
  }
  return false;
}

/** The role noun that is cut short at `index`: `Sen.`, `PM`. */
export function abbreviatedAt({ tokens, language }: AnalysedText, index: number): RoleNounForm | undefined {
  const { abbreviations, nouns } = language.roles;
  const { lower, text, capital } = tokens[index];
  const lemma = capital ? abbreviations.get(lower) : undefined;
  const noun = lemma === undefined ? undefined : nouns.get(lemma);
  if (!noun || !(text === text.toUpperCase() || tokens[index + 1]?.text === '.')) return undefined;
  const number = /[^s]s$/.test(lower) ? GrammaticalNumber.plural : GrammaticalNumber.singular;
  return { lemma: lemma!, noun, tag: ANY_CASE | number };
}

/** The role noun that `token` is, with its case, number and gender bits. */
export function roleNounAt(text: AnalysedText, index: number): RoleNounForm | undefined {
  const token = text.tokens[index];
  const short = abbreviatedAt(text, index);
  if (short) return short;
  const title = token.capital && text.language.names.honorifics.has(token.lower);
  const own = text.language.roles.forms.get(token.lower);
  const nominative = own?.some((a) => (a.tag & Case.nominative) !== 0) && isHers(text, index);
  if (own && (nominative || token.analyses.length === 0)) return roleNounAmong(text, own);
  const role = roleNounAmong(text, token.analyses);
  if (role?.noun.rank && (title || token.analyses.some((a) => partOfSpeech(a.tag) !== PartOfSpeech.noun)))
    return undefined;
  return role ?? joinedAt(text, index) ?? roleNounAmong(text, withoutPrefix(text, index));
}

/** The role noun of two words that ends at `index`; the table joins them by a hyphen (`opposite number`). */
function joinedAt({ tokens, language }: AnalysedText, index: number): RoleNounForm | undefined {
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || !tokens[index].spaceBefore) return undefined;
  for (const { lemma, tag } of tokens[index].analyses) {
    if (tag & PROPER) continue;
    const joined = pairIn(language.roles.nouns, before.lower, lemma, '-');
    const noun = joined && language.roles.nouns.get(joined);
    if (noun) return { lemma: joined, noun, tag: tag & PHRASE_BITS, first: index - 1 };
  }
  return undefined;
}

function roleNounAmong(text: AnalysedText, analyses: readonly Analysis[]): RoleNounForm | undefined {
  const { nouns } = text.language.roles;
  let found: { lemma: string; noun: RoleNoun; tag: number } | undefined;
  for (const analysis of analyses) {
    const part = partOfSpeech(analysis.tag);
    if ((part !== PartOfSpeech.noun && part !== PartOfSpeech.adjective) || analysis.tag & PROPER) continue;
    const noun = nouns.get(analysis.lemma);
    if (!noun) continue;
    if (!found) found = { lemma: analysis.lemma, noun, tag: 0 };
    if (found.lemma === analysis.lemma) found.tag |= analysis.tag & PHRASE_BITS;
  }
  return found;
}

/** A noun for a person that is no office: it describes whoever is named beside it (`nauczycielka`). */
const DESCRIPTOR: RoleNoun = { office: 'other', bare: true, descriptor: true };

/** Hardly anyone is named in the locative; a thing is (`w komentarzu`). */
const CASES = ANY_CASE & ~(Case.locative | Case.vocative);

/** Whether `lemma` is the feminine of a noun for men. */
function isFeminineOf(text: AnalysedText, lemma: string): boolean {
  const { morphology, roles } = text.language;
  return roles
    .men(lemma)
    .some((man) =>
      morphology
        .analyse(man)
        .some((a) => a.lemma === man && (a.tag & Gender.personal) !== 0 && partOfSpeech(a.tag) === PartOfSpeech.noun),
    );
}

/** The noun for a person that `token` is, where it is no role noun: `kelner`, `nauczycielka`. One person only. */
export function descriptorAt(text: AnalysedText, index: number): RoleNounForm | undefined {
  const token = text.tokens[index];
  if (token.capital || token.kind !== 'word' || text.language.names.honorifics.has(token.lower)) return undefined;
  let found: { lemma: string; noun: RoleNoun; tag: number } | undefined;
  for (const { lemma, tag } of token.analyses) {
    if (partOfSpeech(tag) !== PartOfSpeech.noun || tag & PROPER) return undefined;
    if ((tag & GrammaticalNumber.singular) === 0 || (tag & CASES) === 0 || text.language.roles.noDescriptors.has(lemma))
      continue;
    const person = (tag & Gender.personal) !== 0 || ((tag & Gender.feminine) !== 0 && isFeminineOf(text, lemma));
    if (!person) return undefined;
    if (!found) found = { lemma, noun: DESCRIPTOR, tag: 0 };
    if (found.lemma === lemma) found.tag |= tag & PHRASE_BITS;
  }
  return found;
}
