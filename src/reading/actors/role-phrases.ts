// Finds phrases of office and relation: adjectives, the noun, and the complements that follow it.
import { ANY_CASE, Gender, GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { RoleNoun } from '../../language/roles.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import { ADJECTIVES, agreeingForms, isVerbOf } from './agreement.ts';
import type { NameRun } from './name-runs.ts';
import { casesAsked } from './person-names.ts';
import { complementsOf, type Places } from './role-complements.ts';
import { descriptorAt, type RoleNounForm, roleNounAt } from './role-nouns.ts';
import { leadOf, qualifiesNext, tailOf } from './role-order.ts';

/** A role phrase. Token indices; `last` exclusive. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly noun: RoleNoun;
  /** Class of office, with what its complements tell. */
  readonly office: string;
  readonly tag: number;
  /** Whether anything but the noun and plain adjectives stands in it. */
  readonly complemented: boolean;
  /** Whether its holder acts for no party: an expert, a journalist, someone of a place of learning. */
  readonly independent: boolean;
  /** Name runs that it holds as complements. */
  readonly holds: readonly NameRun[];
}

/** First token of the adjectives and possessives before the noun at `head`, and the bits they leave. */
function leftOf(
  text: AnalysedText,
  places: Places,
  head: number,
  lemma: string,
  tag: number,
): { first: number; tag: number } {
  const { tokens, sentences, sentenceOf } = text;
  const { outside, possessives, rankWords } = text.language.roles;
  const start = sentences[sentenceOf[head]].first;
  let first = head;
  let bits = tag;
  while (first > start) {
    const token = tokens[first - 1];
    if (token.kind !== 'word') break;
    if (possessives.has(token.lower)) {
      first--;
      continue;
    }
    const ranked = rankWords.has(token.lower) && first - 1 > start;
    const adjective = ranked ? tokens[first - 2] : token;
    if (adjective.analyses.some((a) => outside.has(a.lemma)) || isRoleParticiple(adjective)) break;
    const agreed = agreeingForms(adjective, ADJECTIVES, bits) || womanIn(text, places, head, lemma, adjective.index);
    if (agreed === 0 || isVerbOf(adjective, bits)) break;
    bits = agreed;
    first -= ranked ? 2 : 1;
  }
  return { first, tag: bits };
}

const tagOnlyFeminine = (tag: number): boolean => (tag & (Gender.personal | Gender.masculine)) === 0;
const SHE = Gender.feminine | GrammaticalNumber.singular;

/** Bits of `adjective` where it shows that a man's title is borne by a woman and stays undeclined: `norweskiej premier`. */
function womanIn(text: AnalysedText, places: Places, head: number, lemma: string, adjective: number): number {
  const { tokens } = text;
  if (adjective !== head - 1 || tokens[head].lower !== lemma || !places.worldAt.has(adjective)) return 0;
  if (tokens[adjective].analyses.some((a) => partOfSpeech(a.tag) !== PartOfSpeech.adjective)) return 0;
  const bits = agreeingForms(tokens[adjective], ADJECTIVES, SHE | ANY_CASE);
  // `strony ukraińskiej minister`: the adjective of another noun.
  const other = tokens[adjective - 1];
  return bits !== 0 && other && agreeingForms(other, [PartOfSpeech.noun], bits) !== 0 ? 0 : bits;
}

/** Participles with objects of their own (`kierujący zespołem`) stand before a role, not in it. */
function isRoleParticiple(token: Token): boolean {
  return token.analyses.length > 0 && token.analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);
}

/** Class of office from the noun and its complements. */
function officeOf(text: AnalysedText, noun: RoleNoun, first: number, last: number): string {
  const { complementOffices, openOffices } = text.language.roles;
  if (!openOffices.has(noun.office)) return noun.office;
  for (let at = first; at < last; at++) {
    const direct = complementOffices.get(text.tokens[at].lower);
    if (direct) return direct;
    for (const analysis of text.tokens[at].analyses) {
      const office = complementOffices.get(analysis.lemma.toLowerCase());
      if (office) return office;
    }
  }
  return noun.office;
}

/** Whether a role is that of an expert or journalist, or holds the name of a place of learning and of no other body. */
function isIndependent(text: AnalysedText, places: Places, noun: RoleNoun, first: number, last: number): boolean {
  if (noun.independent || text.language.roles.retired.has(text.tokens[first].lower)) return true;
  let learned = false;
  for (let at = first; at < last; at++) {
    const span = places.worldAt.get(at);
    if (span?.entry.kind === 'organisation' && span.entry.party !== null) return false;
    learned ||= text.tokens[at].capital && text.language.roles.institutes.has(text.tokens[at].lower);
  }
  return learned;
}

/** Role phrases in the order of the text, none inside another's head; those within a phrase's complement are left out. */
export function findRoles(text: AnalysedText, places: Places): RolePhrase[] {
  const { tokens } = text;
  const covered = new Uint8Array(tokens.length);
  for (const span of places.worldAt.values()) covered.fill(1, span.first, span.last);
  for (const run of places.runAt.values()) covered.fill(1, run.first, run.last);
  const found: RolePhrase[] = [];
  for (let index = 0; index < tokens.length; ) {
    const free =
      tokens[index].kind === 'word' &&
      !places.runAt.has(index) &&
      (covered[index] === 0 || places.worldAt.get(index)?.entry.generic === true);
    const beside = places.runAt.has(index + 1) || (tokens[index - 1]?.text === ',' && places.runEnds.has(index - 1));
    const role = free ? (roleNounAt(text, index) ?? (beside ? descriptorAt(text, index) : undefined)) : undefined;
    if (!role || (text.cases && qualifiesNext(text, places, index))) {
      index++;
      continue;
    }
    if (text.cases) {
      const phrase = orderedPhrase(text, places, index, role);
      found.push(phrase);
      index = phrase.last;
      continue;
    }
    const left = leftOf(
      text,
      places,
      index,
      role.noun.relation || tagOnlyFeminine(role.tag) ? '' : role.lemma,
      role.tag,
    );
    const asked = casesAsked(text, left.first);
    const narrowed = asked & left.tag & ANY_CASE ? (left.tag & ~ANY_CASE) | (left.tag & asked) : left.tag;
    const right = complementsOf(text, places, index, narrowed, text.language.roles.serving.has(role.noun.office));
    found.push({
      first: left.first,
      last: right.last,
      head: index,
      lemma: role.lemma,
      noun: role.noun,
      office: officeOf(text, role.noun, index + 1, right.last),
      independent: isIndependent(text, places, role.noun, left.first, right.last),
      tag: right.tag,
      complemented: right.complemented,
      holds: right.holds,
    });
    index = right.last;
  }
  return found;
}

/** The phrase around a role noun where word order ties it together. */
function orderedPhrase(text: AnalysedText, places: Places, head: number, role: RoleNounForm): RolePhrase {
  const { serving, openOffices } = text.language.roles;
  const serves = serving.has(role.noun.office) || openOffices.has(role.noun.office) || role.noun.independent === true;
  const lead = leadOf(text, places, role.first ?? head);
  const tail = tailOf(text, places, head, serves);
  const asked = casesAsked(text, head);
  return {
    first: lead.first,
    last: tail.last,
    head,
    lemma: role.lemma,
    noun: role.noun,
    office: officeOf(text, role.noun, lead.first, tail.last),
    independent: isIndependent(text, places, role.noun, lead.first, tail.last),
    tag: asked & role.tag & ANY_CASE ? (role.tag & ~ANY_CASE) | (role.tag & asked) : role.tag,
    complemented: tail.last > head + 1 || lead.first < head,
    holds: [...lead.holds, ...tail.holds],
  };
}

/** Whether a role phrase stands for several people. */
export const isPlural = (tag: number): boolean =>
  (tag & GrammaticalNumber.plural) !== 0 && (tag & GrammaticalNumber.singular) === 0;
