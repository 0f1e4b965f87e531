// Finds whose words the report gives: cues, what they attribute, to whom, through whom.
import type { Actors } from '../actors/mention.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Content } from './content.ts';
import { contentsOf } from './contents.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import type { FoundStatement, FoundStatements } from './found-statement.ts';
import { ReportedSpeech, speechQuotations } from './reported-speech.ts';
import { SpeakerFinder } from './speakers.ts';

/** How many statements before and after one are looked at for nesting: a law against quadratic time. */
const NEAR = 12;

/** Fewest tokens of a quotation that counts as speech though no cue attributes it. */
const UTTERANCE = 4;

const overlap = (a: { first: number; last: number }, b: { first: number; last: number }): number =>
  Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));

/** Share of the tokens of both that they have in common. */
function likeness(a: { first: number; last: number }, b: { first: number; last: number }): number {
  const common = overlap(a, b);
  return common === 0 ? 0 : common / (a.last - a.first + b.last - b.first - common);
}

/** Longest way, in tokens, from the start of wrapping words to the inner cue: room for the inner speaker's name and office. */
const SPEAKER_ROOM = 9;

/** Whether `outer` gives words that themselves hold the cue of `inner`: then both were said, one through the other. */
const holdsCue = (outer: FoundStatement, inner: FoundStatement): boolean =>
  inner.cue !== null && inner.cue.first >= outer.first && inner.cue.last <= outer.last;

/** Whether `outer` is no more than a medium's account of `inner` (`według Axiosa Amerykanie wierzą, że …`). */
function wraps(outer: FoundStatement, inner: FoundStatement): boolean {
  if (
    !outer.trace.rule.startsWith('statements/according-to') ||
    !inner.cue ||
    outer === inner ||
    inner.cue.first < outer.first ||
    inner.cue.first > outer.first + SPEAKER_ROOM
  )
    return false;
  return inner.first >= outer.first && inner.last <= outer.last && inner.last >= outer.last - 1;
}

/** Drops a statement whose content another, found by a better placed cue, gives as well, and one that only wraps another. */
function withoutRepeats(statements: FoundStatement[]): FoundStatement[] {
  const kept: FoundStatement[] = [];
  statements.forEach((statement, index) => {
    const near = statements.slice(Math.max(0, index - NEAR), index + NEAR);
    const repeated = kept
      .slice(-NEAR)
      .some((other) => likeness(other, statement) > 0.6 && !holdsCue(other, statement) && !holdsCue(statement, other));
    if (!repeated && !near.some((other) => wraps(statement, other))) kept.push(statement);
  });
  return kept;
}

/** Words inside another's words reached the report through that other. */
function withChains(statements: readonly FoundStatement[]): FoundStatement[] {
  return statements.map((inner, index) => {
    const chain: number[] = [];
    for (let i = Math.max(0, index - NEAR); i < Math.min(statements.length, index + NEAR); i++) {
      const outer = statements[i];
      if (i === index || outer.speaker === inner.speaker || !inner.cue) continue;
      const holds =
        outer.first <= inner.first &&
        outer.last >= inner.last &&
        outer.first <= inner.cue.first &&
        outer.last >= inner.cue.last;
      if (holds && outer.last - outer.first > inner.last - inner.first) chain.push(...outer.via, outer.speaker);
    }
    const via = [...new Set([...chain, ...inner.via])].filter((actor) => actor !== inner.speaker);
    return via.length === inner.via.length ? inner : { ...inner, via };
  });
}

function statementOf(cue: Cue, content: Content, speaker: number, via: readonly number[]): FoundStatement {
  return {
    first: content.first,
    last: content.last,
    speaker,
    via,
    mode: content.mode,
    cue: cue.words,
    trace: { rule: `statements/${cue.form}/${content.rule}`, words: [cue.words] },
  };
}

/**
 * Statements of the report in the order of the text. Actors that only speak are added to the list returned with them.
 */
export function findStatements(text: AnalysedText, actors: Actors): FoundStatements {
  const cues = findCues(text, actors);
  const speech = new ReportedSpeech(text, actors, cues);
  const finder = new SpeakerFinder(text, actors);
  const found: FoundStatement[] = [];
  const quoted = speechQuotations(text, actors).filter((q) => q.parent < 0);
  const claimed = new Set<number>();
  let nextQuotation = 0;
  const claimedUntil = new Map<number, number>();

  // A quotation without a cue goes on with the one who spoke last, or belongs to the subject of its sentence.
  const carryOver = (until: number): void => {
    for (; nextQuotation < quoted.length && quoted[nextQuotation].open < until; nextQuotation++) {
      const quotation = quoted[nextQuotation];
      const sentence = text.sentences[text.sentenceOf[quotation.open]];
      const alone = quotation.open <= sentence.first && quotation.close >= sentence.last - 1;
      const body = text.paragraphs[sentence.paragraph].kind === 'body';
      if (!body || claimed.has(quotation.index) || quotation.last - quotation.first < (alone ? 2 : UTTERANCE)) continue;
      if (!alone && !speech.isUtterance(quotation)) continue;
      if (found.slice(-NEAR).some((other) => overlap(other, quotation) > 0)) continue;
      finder.advance(text.clauseOf[quotation.open]);
      const before = found.at(-1);
      const goesOn =
        alone && before !== undefined && text.sentences[text.sentenceOf[before.first]].paragraph === sentence.paragraph;
      const speaker = goesOn ? finder.floor.lastSpeaker() : finder.nearestBefore(quotation.open);
      if (speaker < 0) continue;
      let last = quotation.last;
      while (last > quotation.first && /^[.,]$/.test(text.tokens[last - 1].text)) last--;
      if (last === quotation.first) continue;
      found.push({
        first: quotation.first,
        last,
        speaker,
        via: [],
        mode: 'direct',
        cue: null,
        trace: { rule: alone ? 'statements/carried-over' : 'statements/uncued-quotation', words: [quotation] },
      });
    }
  };

  for (const cue of cues) {
    const sentence = text.sentences[cue.clause.sentence];
    carryOver(sentence.first);
    const from = claimedUntil.get(sentence.index) ?? sentence.first;
    const pieces = contentsOf(speech, cue, from);
    if (pieces.length === 0) continue;
    const attribution = finder.attribute(cue);
    if (!attribution) continue;
    for (const piece of pieces) {
      found.push(statementOf(cue, piece, attribution.speaker, attribution.via));
      const quotation = text.quotations.of[piece.first];
      if (quotation >= 0) claimed.add(quotation);
    }
    // Words before a cue that stands behind them are told; those before a verb in its clause are not.
    if (cue.postposed || cue.form !== 'verb')
      claimedUntil.set(sentence.index, Math.max(from, Math.min(cue.last, sentence.last)));
  }
  carryOver(text.tokens.length);
  const statements = withoutRepeats(withChains(found)).sort((a, b) => a.first - b.first || b.last - a.last);
  return { statements, actors: finder.speakers.all, referents: finder.referents };
}
