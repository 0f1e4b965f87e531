// Tells how far a role reaches where word order, not case, ties its words together: `Ukraine's chief negotiator`, `minister for trade`.
import { type Analysis, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import type { NameRun } from './name-runs.ts';
import type { Places } from './role-complements.ts';
import { roleNounAt } from './role-nouns.ts';

const LONGEST_COMPLEMENT = 14;
const LONGEST_LEAD = 10;
/** Kinds that qualify what stands behind them without an owner's mark. */
const NO_QUALIFIERS = new Set(['place', 'platform', 'people', 'person-of-people']);

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set([PartOfSpeech.noun, PartOfSpeech.adjective]);

/** Whether the token is a noun or adjective here and nothing else; with a capital, whether it may be one. */
function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || /^['’]/.test(token.text)) return false;
  const nominal = (one: Analysis): boolean => NOMINAL.has(partOfSpeech(one.tag));
  return token.analyses.every(nominal) || (token.capital && token.analyses.some(nominal));
}

/** Whether the word at `index` is a participle behind a determiner or owner: `a retired general`. */
function isAttribute({ tokens, language }: AnalysedText, index: number): boolean {
  const { determiners, ownerMarks } = language.syntax.order!;
  const before = tokens[index - 1]?.lower ?? '';
  if (!determiners.has(before) && !ownerMarks.has(before)) return false;
  return tokens[index].analyses.some((a) => verbForm(a.tag) === VerbForm.passiveParticiple);
}

/** Furthest noun that a role noun may qualify (`chief trade negotiator`). */
const QUALIFIED = 3;

/** Whether the role noun at `index` only qualifies another noun behind it: `press secretary`, `prime minister's office`. */
export function qualifiesNext(text: AnalysedText, places: Places, index: number): boolean {
  const { tokens } = text;
  const next = afterPostpositive(text, index + 1);
  for (let at = next; at < next + QUALIFIED && isNominal(tokens[at]) && !places.runAt.has(at); at++) {
    if (tokens[at].analyses.some((a) => text.language.roles.nouns.has(a.lemma))) return true;
    if (!tokens[at].capital && !tokens[index].capital) continue;
    if (!tokens[at].capital) return false;
  }
  return false;
}

/** First token of the words before the role noun at `head` that belong to its phrase, and the names that own it. */
export function leadOf(text: AnalysedText, places: Places, head: number): { first: number; holds: NameRun[] } {
  const { tokens, sentences, sentenceOf, language } = text;
  const { outside, possessives } = language.roles;
  const { ownerMarks } = language.syntax.order!;
  const start = Math.max(sentences[sentenceOf[head]].first, head - LONGEST_LEAD);
  const spanEnding = (last: number) => {
    for (let at = last - 1; at >= Math.max(start, last - 6); at--) {
      const span = places.worldAt.get(at);
      if (span) return span.last === last ? span : undefined;
    }
    return undefined;
  };
  const runEnding = (last: number): NameRun | undefined => {
    for (let at = last - 1; at >= Math.max(start, last - 6); at--) {
      const run = places.runAt.get(at);
      if (run) return run.last === last ? run : undefined;
    }
    return undefined;
  };
  const holds: NameRun[] = [];
  let first = head;
  while (first > start) {
    const before = tokens[first - 1];
    const owner = ownerMarks.has(before.lower);
    const end = owner ? first - 1 : first;
    const run = runEnding(end);
    if (run) {
      // A name without an owner's mark belongs to the sentence, unless another follows (`Putin aide Yuri Ushakov`).
      if (!owner && !namedBehind(text, places, head)) break;
      // `Economy Secretary`
      if (!owner && !mayName(text, run)) {
        first = run.first;
        continue;
      }
      holds.push(run);
      first = owner ? titleBefore(text, places, run.first, start) : run.first;
      break;
    }
    const span = spanEnding(end);
    if (span) {
      if (!owner && NO_QUALIFIERS.has(span.entry.kind)) break;
      first = span.first;
      continue;
    }
    if (owner) {
      if (end <= start || !isNominal(tokens[end - 1])) break;
      first = end - 1;
      continue;
    }
    if (possessives.has(before.lower) || before.analyses.some((a) => outside.has(a.lemma))) break;
    if (!isNominal(before) && !isAttribute(text, first - 1)) break;
    first--;
  }
  return { first, holds };
}

/** First token of the titles before the name at `index` that owns an office: `US President Joe Biden's envoy`. */
function titleBefore(text: AnalysedText, places: Places, index: number, start: number): number {
  let first = index;
  while (first > start && text.tokens[first - 1].capital && roleNounAt(text, first - 1)) first--;
  const titled = first < index;
  while (titled && places.worldAt.has(first - 1) && first > start) first--;
  return first;
}

/** Whether some word of the run is a given name, a known surname or unknown to the dictionary. */
const mayName = ({ tokens, language }: AnalysedText, run: NameRun): boolean =>
  run.words.some((word) => {
    const { text, analyses } = tokens[word];
    return language.names.isGiven(text) || analyses.length === 0 || language.names.known(text, undefined) !== undefined;
  });

/** Whether a name begins behind the role noun at `head`, ranks left out. */
const namedBehind = (text: AnalysedText, places: Places, head: number): boolean => {
  const { tokens, language } = text;
  let at = head + 1;
  while (language.names.honorifics.has(tokens[at]?.lower ?? '')) at += tokens[at + 1]?.text === '.' ? 2 : 1;
  return places.runAt.has(at);
};

/** Whether a noun phrase goes on with `run`: `President Joe Biden` where it may hold a name, `Congressional Black Caucus`. */
function continuesName(text: AnalysedText, run: NameRun, begins: number, named: boolean): boolean {
  if (run.thing) return true;
  const before = text.tokens[run.first - 1];
  if (run.first === begins || !before.capital) return false;
  const { roles, names } = text.language;
  const title = before.analyses.some((a) => roles.nouns.has(a.lemma)) || names.honorifics.has(before.lower);
  return title ? named : !mayName(text, run);
}

/** End of the noun phrase at `index`, or `index` where none begins; names in it are added to `holds`. */
function phraseEnd(
  text: AnalysedText,
  places: Places,
  index: number,
  limit: number,
  named: boolean,
  holds: NameRun[],
): number {
  const { tokens, language } = text;
  const { determiners, ownerMarks } = language.syntax.order!;
  let at = index;
  while (at < limit && determiners.has(tokens[at].lower)) at++;
  const begins = at;
  while (at < limit) {
    const run = places.runAt.get(at);
    if (run) {
      const owns = ownerMarks.has(tokens[run.last]?.lower ?? '');
      const inside = continuesName(text, run, begins, named);
      if (!owns && !inside && (at > begins || !named)) break;
      holds.push(run);
      at = run.last;
      if (!owns && !inside) break;
      continue;
    }
    const span = places.worldAt.get(at);
    if (span) at = span.last;
    // `for foreign affairs and trade`
    else if (at > begins && language.roles.joiners.has(tokens[at].lower) && goesOn(text, places, at)) at++;
    else if (isNominal(tokens[at]) || (at > begins && ownerMarks.has(tokens[at].lower))) at++;
    else break;
  }
  return at > begins ? at : index;
}

/** Index behind words that belong to the role noun before `index` (`attorney general`, `editor in chief`). */
function afterPostpositive({ tokens, language }: AnalysedText, index: number): number {
  for (const words of language.roles.postpositives)
    if (words.every((word, offset) => tokens[index + offset]?.lower === word)) return index + words.length;
  return index;
}

/** Whether a common noun that is no role goes on an enumeration behind the joiner at `at`. */
function goesOn({ tokens, language }: AnalysedText, places: Places, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !isNominal(next) || next.analyses.length === 0 || next.capital !== tokens[at - 1].capital) return false;
  if (places.worldAt.has(at + 1) || places.runAt.has(at + 1)) return false;
  for (let index = at + 1; isNominal(tokens[index]); index++)
    if (places.runAt.has(index) || tokens[index].analyses.some((a) => language.roles.nouns.has(a.lemma))) return false;
  return true;
}

/**
 * End of the complements behind the role noun at `head`. `serving` tells that its holder acts for someone else, who may
 * be named there.
 */
export function tailOf(
  text: AnalysedText,
  places: Places,
  head: number,
  serving: boolean,
): { last: number; holds: NameRun[] } {
  const { tokens, sentences, sentenceOf, language } = text;
  const { complementPrepositions, abbreviations } = language.roles;
  const limit = Math.min(sentences[sentenceOf[head]].last, head + LONGEST_COMPLEMENT);
  const holds: NameRun[] = [];
  let at = afterPostpositive(
    text,
    abbreviations.has(tokens[head].lower) && tokens[head + 1]?.text === '.' ? head + 2 : head + 1,
  );
  for (;;) {
    const use = complementPrepositions?.get(tokens[at]?.lower ?? '');
    if (at >= limit || use === undefined || (use === 'serving' && !serving)) break;
    const end = phraseEnd(text, places, at + 1, limit, serving, holds);
    if (end === at + 1) break;
    at = end;
  }
  return { last: at, holds };
}
