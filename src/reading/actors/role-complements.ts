// Tells how far the complements of a role noun reach: genitives, topics, places of posting.
import { ANY_CASE, Case, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import {
  ADJECTIVES,
  agreeingForms,
  isAdjectiveIn,
  isNounIn,
  isVerbOf,
  nominativeBits,
  PHRASE_BITS,
} from './agreement.ts';
import type { NameRun } from './name-runs.ts';
import { roleNounAt } from './role-nouns.ts';
import type { WorldSpan } from './world-spans.ts';

/** What stands where, for the finder. */
export interface Places {
  readonly worldAt: ReadonlyMap<number, WorldSpan>;
  readonly runAt: ReadonlyMap<number, NameRun>;
  /** Where the runs end. */
  readonly runEnds: ReadonlySet<number>;
}

/** Kinds at which someone is posted (`ambasador przy ONZ`, `w Jemenie`). */
const POSTED = new Set(['state', 'organisation', 'office', 'region']);
/** The noun whose complements are looked for. */
interface RoleHead {
  readonly index: number;
  readonly tag: number;
  /** Whether its holder acts for someone else. */
  readonly serving: boolean;
}

const BODIES = new Set(['organisation', 'group', 'office', 'media']);
const LONGEST_COMPLEMENT = 16;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}+\d*$/u;
const NOUNS: readonly PartOfSpeech[] = [PartOfSpeech.noun];

const isConjunction = (text: AnalysedText, index: number): boolean =>
  text.language.roles.joiners.has(text.tokens[index]?.lower ?? '');

/** Index after an opener of a topic (`ds.`) at `index`, or `index` where there is none. */
export function afterTopicOpener(text: AnalysedText, index: number): number {
  for (const words of text.language.roles.topicOpeners) {
    if (words.every((word, offset) => text.tokens[index + offset]?.lower === word)) return index + words.length;
  }
  return index;
}

/** End of one genitive phrase that starts at `index`, or `index` where none does. */
function genitiveEnd(text: AnalysedText, places: Places, index: number, role: RoleHead, holds: NameRun[]): number {
  const { tokens } = text;
  const { possessives } = text.language.roles;
  let at = index;
  while (
    at < tokens.length &&
    tokens[at].kind === 'word' &&
    (possessives.has(tokens[at].lower) || isAdjectiveIn(tokens[at], Case.genitive))
  ) {
    if (places.runAt.has(at)) break;
    at++;
  }
  const quoted = quotedBodyEnd(text, places, at);
  if (quoted > at) return quoted;
  const token = tokens[at];
  const rank = tokens[at + 1]?.text === '.' && text.language.names.honorifics.has(token?.lower ?? '');
  if (token?.kind !== 'word' || rank) return at > index && isAdjectiveIn(tokens[at - 1], Case.genitive) ? at : index;
  const world = places.worldAt.get(at);
  if (world && world.entry.kind !== 'adjective')
    return (world.tag & ANY_CASE & Case.genitive) !== 0 || world.tag === 0 ? world.last : index;
  const run = places.runAt.get(at);
  if (run) {
    if (!isComplementRun(text, places, run, role, at === role.index + 1)) return Math.max(at, index);
    holds.push(run);
    return run.last;
  }
  const subject = nominativeBits(token);
  if (subject !== 0 && isVerbOf(tokens[at + 1], subject)) return index;
  if (isNounIn(token, Case.genitive)) {
    // A role noun in the case of the head begins a role of its own only after a conjunction.
    let end = at + 1;
    while (
      end < tokens.length &&
      tokens[end].kind === 'word' &&
      !places.runAt.has(end) &&
      !places.worldAt.has(end) &&
      isAdjectiveIn(tokens[end], Case.genitive) &&
      agreeingForms(tokens[end], ADJECTIVES, nounBits(tokens[at])) !== 0
    )
      end++;
    const adjective = places.worldAt.get(end);
    if (adjective?.entry.kind === 'adjective' && agreeingForms(tokens[end], ADJECTIVES, nounBits(tokens[at])) !== 0)
      end++;
    return end;
  }
  if (ACRONYM.test(token.text)) return at + 1;
  return at > index && token.analyses.length > 0 ? at : index;
}

/** End, with its marks, of a body's name that stands quoted at `index` (`szef „Kadry”`), or `index`. */
function quotedBodyEnd(text: AnalysedText, places: Places, index: number): number {
  const span = places.worldAt.get(index + 1);
  const { all, of } = text.quotations;
  const quotation = span && text.tokens[index].kind === 'mark' ? all[of[index]] : undefined;
  const whole = quotation && quotation.open === index && quotation.last === span?.last;
  return span && BODIES.has(span.entry.kind) && whole ? quotation.close : index;
}

/** Whether `token` may be a participle: it opens a clause of its own (`cytowany przez`). */
const isParticiple = (token: Token): boolean =>
  token.analyses.some(
    (a) => verbForm(a.tag) === VerbForm.passiveParticiple || verbForm(a.tag) === VerbForm.activeParticiple,
  );

function nounBits(token: Token): number {
  let bits = 0;
  for (const analysis of token.analyses)
    if (NOUNS.includes(partOfSpeech(analysis.tag)) && analysis.tag & Case.genitive)
      bits |= (analysis.tag & PHRASE_BITS & ~ANY_CASE) | Case.genitive;
  return bits;
}

/** Whether a name after the role noun is its complement (`doradca Putina`) and not its holder (`prezydenta Putina`). */
function isComplementRun(text: AnalysedText, places: Places, run: NameRun, role: RoleHead, direct: boolean): boolean {
  const { names } = text.language;
  let cases = ANY_CASE;
  for (const word of run.words) {
    let of = 0;
    for (const reading of names.readings(text.tokens[word].text))
      if (reading.weight >= 0.9) of |= reading.tag & ANY_CASE;
    if (of) cases &= of;
  }
  if ((cases & Case.genitive) === 0) return false;
  if ((role.tag & ANY_CASE & cases) === 0) return true;
  if (places.runAt.has(run.last)) return role.serving || (role.tag & Case.genitive) === 0;
  const body = text.tokens[run.first - 1].analyses.some((a) => text.language.roles.ledBodies.has(a.lemma));
  if (!(direct || body) || !role.serving || role.tag & Case.nominative) return false;
  const last = names.readings(text.tokens[run.words.at(-1)!].text)[0]?.lemma ?? '';
  const known = names.known(last, undefined);
  return known?.offices.some((office) => office === 'head' || office === 'government' || office === 'leader') === true;
}

/** End of the name of a body that stands undeclined after its kind (`koncernu Gazprom`) at `index`, or `index`. */
function apposedEnd(text: AnalysedText, places: Places, index: number): number {
  const span = places.worldAt.get(index);
  const before = text.tokens[index - 1];
  const body = span && BODIES.has(span.entry.kind) && (span.tag & Case.nominative) !== 0;
  return body && !before.capital && isNounIn(before, Case.genitive) ? span.last : index;
}

/** End of an origin (`z partii Liberałów`, `z Arizony`) whose preposition stands at `index`, or `index`. */
function originEnd(text: AnalysedText, places: Places, index: number, role: RoleHead, holds: NameRun[]): number {
  const { clubs } = text.language.roles;
  const next = text.tokens[index + 1];
  if (!next) return index;
  const span = places.worldAt.get(index + 1);
  if (span && span.entry.kind !== 'adjective' && (BODIES.has(span.entry.kind) || role.index === index - 1))
    return span.last;
  if (ACRONYM.test(next.text)) return index + 2;
  // `z Uniwersytetu Warszawskiego`
  const institution =
    next.capital && role.index === index - 1 && !places.runAt.has(index + 1) && isNounIn(next, Case.genitive);
  if (!institution && !next.analyses.some((a) => clubs.has(a.lemma))) return index;
  let end = index + 1;
  for (;;) {
    const again = genitiveEnd(text, places, end, role, holds);
    if (again <= end || places.runAt.has(end)) return end > index + 1 ? end : index;
    end = again;
  }
}

/** What follows the noun at `head` as its complements. */
export function complementsOf(
  text: AnalysedText,
  places: Places,
  head: number,
  tag: number,
  serving: boolean,
): { last: number; tag: number; holds: NameRun[]; complemented: boolean } {
  const { tokens, sentences, sentenceOf } = text;
  const { placePrepositions, originPrepositions, outside } = text.language.roles;
  const limit = Math.min(sentences[sentenceOf[head]].last, head + LONGEST_COMPLEMENT);
  const holds: NameRun[] = [];
  let at = head + 1;
  let bits = tag;
  let complemented = false;
  while (
    at < limit &&
    tokens[at].kind === 'word' &&
    !places.runAt.has(at) &&
    !tokens[at].analyses.some((a) => outside.has(a.lemma))
  ) {
    const agreed = agreeingForms(tokens[at], ADJECTIVES, bits);
    if (
      agreed === 0 ||
      isParticiple(tokens[at]) ||
      isNounIn(tokens[at + 1] ?? tokens[at], agreed & ANY_CASE & ~Case.nominative)
    )
      break;
    bits = agreed;
    at++;
  }
  const genitives = (from: number): number => {
    const own: RoleHead = { index: head, tag: bits, serving };
    let end = genitiveEnd(text, places, from, own, holds);
    while (end > from && end < limit) {
      if (afterTopicOpener(text, end) > end) break;
      const named = apposedEnd(text, places, end);
      if (named > end) {
        end = named;
        continue;
      }
      const again = genitiveEnd(text, places, end, own, holds);
      if (again > end && !tokens[end].analyses.some((a) => outside.has(a.lemma))) {
        end = again;
        continue;
      }
      const comma = tokens[end].text === ',';
      if (!comma && !isConjunction(text, end)) break;
      const next = genitiveEnd(text, places, end + 1, own, []);
      if (next === end + 1) break;
      const other = roleNounAt(text, end + 1) ?? roleNounAt(text, next - 1);
      const ambiguous = places.runAt.has(end + 1) || (other !== undefined && (other.tag & bits & ANY_CASE) !== 0);
      if (ambiguous || !continues(text, places, from, end, next, comma)) break;
      end = next;
    }
    return end;
  };
  while (at < limit) {
    const token = tokens[at];
    const topic = afterTopicOpener(text, at);
    if (topic > at) {
      const end = genitives(topic);
      if (end === topic) break;
      at = end;
    } else if (placePrepositions.has(token.lower)) {
      const world = places.worldAt.get(at + 1);
      if (!world || !serving || !POSTED.has(world.entry.kind)) break;
      at = world.last;
    } else if (originPrepositions.has(token.lower)) {
      const end = originEnd(text, places, at, { index: head, tag: bits, serving }, holds);
      if (end === at) break;
      at = end;
    } else {
      const end = genitives(at);
      if (end === at) break;
      at = end;
    }
    complemented = true;
  }
  return { last: at, tag: bits, holds, complemented };
}

/** Whether what a comma or conjunction joins belongs to one enumeration of complements. */
function continues(
  text: AnalysedText,
  places: Places,
  from: number,
  end: number,
  next: number,
  comma: boolean,
): boolean {
  const { tokens } = text;
  if (comma) {
    const worlds = places.worldAt.has(end + 1) && tokens[end - 1].capital;
    return worlds && (isConjunction(text, next) || tokens[next]?.text === ',');
  }
  // `ministra obrony i szefa` joins two roles; `ministra obrony i handlu` joins two complements.
  return (
    end - from > 0 && (tokens[next - 1].capital === tokens[end - 1].capital || isNounIn(tokens[end + 1], Case.genitive))
  );
}
