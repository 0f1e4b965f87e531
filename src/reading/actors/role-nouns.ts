// The nouns of office and relation among the words of a text.
import { type Analysis, PartOfSpeech, PROPER, partOfSpeech } from '../../language/morphology.ts';
import type { RoleNoun } from '../../language/roles.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { PHRASE_BITS } from './agreement.ts';

/** Shorter words have no prefix to take off. */
const SHORTEST_PREFIXED = 8;

/** A role noun with the case, number and gender bits of its form. */
export interface RoleNounForm {
  readonly lemma: string;
  readonly noun: RoleNoun;
  readonly tag: number;
}

/** Readings of what the prefix of a token leaves (`europosłanka`). */
function withoutPrefix(text: AnalysedText, index: number): readonly Analysis[] {
  const { lower } = text.tokens[index];
  if (lower.length < SHORTEST_PREFIXED) return [];
  const prefix = text.language.roles.prefixes.find((one) => lower.startsWith(one) && lower.length > one.length + 3);
  return prefix ? text.language.morphology.analyse(lower.slice(prefix.length)) : [];
}

/** The role noun that `token` is, with its case, number and gender bits. */
export function roleNounAt(text: AnalysedText, index: number): RoleNounForm | undefined {
  return roleNounAmong(text, text.tokens[index].analyses) ?? roleNounAmong(text, withoutPrefix(text, index));
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
