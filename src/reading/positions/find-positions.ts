// Finds what the sides do with words: agree, back, ask, refuse, give way, accuse, threaten (PLOVER's codes).
import type { ActCode } from '../../language/acts.ts';
import type { Issue } from '../../language/issues.ts';
import type { Actors } from '../actors/mention.ts';
import type { FoundCondition } from '../conditions/found-condition.ts';
import { type Scene, sceneOf } from '../conditions/scene.ts';
import type { Spoken } from '../conditions/stage.ts';
import type { Span } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { compileActs, compileIssues } from './compile-acts.ts';
import { denied } from './denials.ts';
import type { Candidate, FoundPosition } from './found-position.ts';
import { demandsOfConditions } from './from-conditions.ts';
import { issueOf } from './issue.ts';
import { judgements } from './judgements.ts';
import { markWords } from './marks.ts';
import { nouns } from './nouns.ts';
import { phrases } from './phrases.ts';
import { predicatives } from './predicatives.ts';
import { verbs } from './verbs.ts';

const EDGE = /^[\p{P}\p{S}]+$/u;

/** Evidence between two tokens without marks at its edges; a quotation mark stays where its partner stands inside. */
function spanOf(text: AnalysedText, first: number, last: number): Span & { first: number; last: number } {
  const { tokens } = text;
  let from = first;
  let to = last;
  while (from < to - 1 && EDGE.test(tokens[from].text)) from++;
  while (to > from + 1 && EDGE.test(tokens[to - 1].text)) to--;
  const closing = tokens[to];
  if (
    to < last &&
    closing &&
    /^["”“»]$/.test(closing.text) &&
    tokens.slice(from, to).some((token) => /^["„“«]$/.test(token.text))
  )
    to++;
  const start = tokens[from].start;
  const end = tokens[to - 1].end;
  return { first: from, last: to, start, end, text: text.text.slice(start, end) };
}

/** Whether a clause is joined to one of purpose and goes on with it (`by Chiny wznowiły zakupy i poluzowały kontrolę`). */
function goesOnWithPurpose(scene: Scene, { index, sentence, first, opener, kind }: Clause): boolean {
  const { clauses, tokens, language, cases } = scene.text;
  const before = clauses[index - 1];
  if (cases || before?.sentence !== sentence || before.kind !== 'purpose' || opener >= 0 || kind !== 'main')
    return false;
  const { coordinators } = language.syntax;
  return coordinators.has(tokens[first].lower) || (first > 0 && coordinators.has(tokens[first - 1].lower));
}

/** Whether a clause tells something, rather than asks, wishes or supposes it. */
function isTold(scene: Scene, clause: Clause): boolean {
  const { tokens, sentences } = scene.text;
  if (clause.kind === 'condition' || clause.kind === 'purpose' || goesOnWithPurpose(scene, clause)) return false;
  if (clause.kind === 'time' && clause.tense === 'future') return false;
  if (clause.kind === 'question' && !(clause.verb >= 0 && scene.cueAt(clause.verb))) return false;
  return tokens[sentences[clause.sentence].last - 1].text !== '?' && tokens[clause.last - 1].text !== '?';
}

/** Of candidates for the same act of the same sides, keeps one per sentence, and no headline that the body repeats. */
function distinct(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const { text } = scene;
  const keyOf = (c: Candidate): string => `${c.code} ${[...c.source].sort().join('+')}`;
  const ordered = [...candidates].sort(
    (a, b) => a.trigger.first - b.trigger.first || a.first - b.first || b.last - a.last,
  );
  const lastOf = new Map<string, Candidate>();
  const inBody = new Set<string>();
  const inHeading = (c: Candidate): boolean => {
    const { kind } = text.paragraphs[text.sentences[text.sentenceOf[c.trigger.first]].paragraph];
    return kind === 'headline' || kind === 'subheading';
  };
  for (const candidate of ordered) if (!inHeading(candidate)) inBody.add(keyOf(candidate));
  return ordered.filter((candidate) => {
    const key = keyOf(candidate);
    if (inHeading(candidate) && inBody.has(key)) return false;
    const before = lastOf.get(key);
    const same =
      before &&
      (before.last > candidate.first ||
        text.sentenceOf[before.trigger.first] === text.sentenceOf[candidate.trigger.first]);
    if (same) return false;
    lastOf.set(key, candidate);
    return true;
  });
}

/** What a side would give only on a condition is no gift: the condition alone is kept. */
function withoutConditionalGifts(
  count: number,
  candidates: readonly Candidate[],
  demands: readonly Candidate[],
): Candidate[] {
  const gifts = new Set(['AGREE', 'SUPPORT', 'CONCEDE']);
  const conditional = new Uint8Array(count);
  for (const { first, last } of demands) conditional.fill(1, first, last);
  return candidates.filter(({ code, trigger }) => !gifts.has(code) || conditional[trigger.first] === 0);
}

/** What is only supposed is no act: what stands in the condition of a condition. */
function withoutSupposed(
  count: number,
  candidates: readonly Candidate[],
  conditions: readonly FoundCondition[],
): Candidate[] {
  const supposed = new Uint8Array(count);
  for (const { requires } of conditions) supposed.fill(1, requires.first, requires.last);
  return candidates.filter(({ code, trigger }) => code === 'REQUEST' || supposed[trigger.first] === 0);
}

/** A refusal told by its negated verb alone, where no table tells more of that verb in the same clause. */
function withoutDoubles(text: AnalysedText, byVerb: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const known = new Set(byVerb.map(({ trigger, source }) => `${text.clauseOf[trigger.first]} ${source.join()}`));
  return others.filter(
    ({ rule, trigger, source }) =>
      rule !== 'reject-own' || !known.has(`${text.clauseOf[trigger.first]} ${source.join()}`),
  );
}

/** A noun that names an act (`backed down from its threat`) yields to the verb that its owner does in the same clause. */
function withoutRetold(text: AnalysedText, candidates: readonly Candidate[]): Candidate[] {
  const keyOf = ({ trigger, source }: Candidate): string => `${text.clauseOf[trigger.first]} ${source.join()}`;
  const isNoun = ({ rule }: Candidate): boolean => rule.endsWith('-noun');
  const told = new Set(candidates.filter((candidate) => !isNoun(candidate)).map(keyOf));
  return candidates.filter((candidate) => !isNoun(candidate) || !told.has(keyOf(candidate)));
}

/** What is asked of others is no act of theirs yet (`sought guarantees that NATO would not expand`). */
function withoutAskedOf(text: AnalysedText, candidates: readonly Candidate[]): Candidate[] {
  const { clauses, clauseOf } = text;
  const asking = new Map<number, string>();
  for (const { code, source, trigger } of candidates)
    if (code === 'REQUEST') asking.set(clauseOf[trigger.first], source.join());
  return candidates.filter(({ code, source, trigger }) => {
    const { index, kind, sentence } = clauses[clauseOf[trigger.first]];
    if (code === 'REQUEST' || index === 0 || (kind !== 'that' && kind !== 'purpose')) return true;
    const asker = clauses[index - 1].sentence === sentence ? asking.get(index - 1) : undefined;
    return asker === undefined || (asker === source.join() && code === 'REJECT');
  });
}

/** By token, the sources of those of `candidates` that `chosen` takes, over all their evidence or at their trigger alone. */
function sourcesByToken(
  candidates: readonly Candidate[],
  chosen: ActCode,
  rangeOf: (c: Candidate) => TokenRange,
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const candidate of candidates) {
    if (candidate.code !== chosen) continue;
    const { first, last } = rangeOf(candidate);
    for (let at = first; at < last; at++) {
      const known = found.get(at);
      if (known) known.add(candidate.source.join());
      else found.set(at, new Set([candidate.source.join()]));
    }
  }
  return found;
}

/** A refusal whose condition is known is that demand (`no deal without a withdrawal`). */
function withoutDemanded(candidates: readonly Candidate[], demands: readonly Candidate[]): Candidate[] {
  const asked = sourcesByToken(demands, 'REQUEST', (demand) => demand);
  const general = (rule: string): boolean => rule.endsWith('-judgement') || rule.endsWith('-phrase');
  return candidates.filter(
    ({ code, rule, source, trigger }) =>
      code !== 'REJECT' || !general(rule) || !asked.get(trigger.first)?.has(source.join()),
  );
}

/** A demand whose outcome is a blow that is told of (`it will strike unless …`) is that threat. */
function withoutThreatened(demands: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const threats = sourcesByToken(candidates, 'THREATEN', ({ trigger }) => trigger);
  const threatens = ({ first, last, source }: Candidate): boolean => {
    for (let at = first; at < last; at++) if (threats.get(at)?.has(source.join())) return true;
    return false;
  };
  return demands.filter((demand) => demand.code !== 'REQUEST' || !threatens(demand));
}

/** Of a cue that only promises or warns (`obiecał`) and an act inside what it says, keeps the act. */
function withoutIdleCues(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const inside = new Map<string, Set<string>>();
  for (const { trigger, source } of candidates) {
    const spoken = scene.spokenAt(trigger.first);
    if (!spoken) continue;
    const known = inside.get(spoken.id);
    if (known) known.add(source.join());
    else inside.set(spoken.id, new Set([source.join()]));
  }
  return candidates.filter(({ trigger, source, code }) => {
    const cue = scene.cueAt(trigger.first);
    return !(cue && (code === 'SUPPORT' || code === 'THREATEN') && inside.get(cue.id)?.has(source.join()));
  });
}

/**
 * Positions of a report, in the order of the text. `conditions` are what findConditions made of the same report: a thing
 * that a side makes depend on another side is a demand or a refusal. Linear in the length of the report.
 */
export function findPositions(
  text: AnalysedText,
  actors: Actors,
  statements: readonly Spoken[],
  conditions: readonly FoundCondition[] = [],
): FoundPosition[] {
  const { acts: table, issues } = text.language;
  const scene = sceneOf(text, actors, statements);
  const acts = compileActs(table);
  const marks = markWords(text.tokens, acts);
  const told = text.clauses.filter((clause) => isTold(scene, clause));
  const demands = demandsOfConditions(scene, acts, marks, conditions);
  const byVerb = verbs(scene, acts, marks, told);
  const shown = [
    ...byVerb,
    ...withoutDoubles(text, byVerb, predicatives(scene, acts, marks, told)),
    ...nouns(scene, acts, told),
    ...phrases(scene, acts, marks),
    ...judgements(scene, acts, marks),
  ].filter((candidate) => candidate.source.length > 0);
  const meant = denied(scene, acts, withoutSupposed(text.tokens.length, shown, conditions));
  const given = withoutConditionalGifts(text.tokens.length, withoutAskedOf(text, withoutRetold(text, meant)), demands);
  const candidates = [...withoutDemanded(given, demands), ...withoutThreatened(demands, given)];
  const index = compileIssues(issues);
  const order = Object.keys(issues) as Issue[];
  return distinct(scene, withoutIdleCues(scene, candidates)).map((candidate) => {
    const { first, last, start, end, text: words } = spanOf(text, candidate.first, candidate.last);
    const inEvidence = issueOf(text.tokens, first, last, index, order);
    const sentence = text.sentences[text.sentenceOf[candidate.trigger.first]];
    const issue =
      inEvidence === 'other' ? issueOf(text.tokens, sentence.first, sentence.last, index, order) : inEvidence;
    const spoken = scene.spokenAt(candidate.trigger.first) ?? scene.cueAt(candidate.trigger.first);
    return {
      code: candidate.code,
      source: [...candidate.source].sort(),
      target: candidate.target.filter((party) => !candidate.source.includes(party)).sort(),
      issue,
      evidence: { start, end, text: words },
      statement: spoken?.id ?? null,
      trace: { rule: `positions/${candidate.rule}`, words: [candidate.trigger] },
    };
  });
}
