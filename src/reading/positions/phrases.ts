// Acts shown by a set phrase (`nie do przyjęcia`, `jest zgoda`), whatever its verb.
import type { ActCode } from '../../language/acts.ts';
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { Scene } from '../conditions/scene.ts';
import type { Party } from '../reading.ts';
import type { CompiledActs, CompiledPhrase } from './compile-acts.ts';
import type { Candidate } from './found-position.ts';
import type { Marked, Marks } from './marks.ts';
import { isNegated } from './uses.ts';

/** Words around a phrase among which those are looked for in whose eyes it holds. */
const NEAR = 8;

/** Words before praise among which it is denied. */
const LACK = 3;

/** What the negation of a phrase shows (`did not come on board`). */
const REFUSED: ReadonlyMap<ActCode, ActCode> = new Map([
  ['AGREE', 'REJECT'],
  ['CONCEDE', 'REJECT'],
]);

/** Acts of the subject where the phrase is the verb of its clause (`Moskwa powiedziała „nie”`). */
const BY_SUBJECT: ReadonlySet<ActCode> = new Set(['AGREE', 'REJECT']);

function holdsVerb(scene: Scene, { first, last }: Marked<CompiledPhrase>): boolean {
  const { verb, predicate } = scene.text.clauses[scene.text.clauseOf[first]];
  return (first <= verb && verb < last) || (first <= predicate && predicate < last);
}

/** Whose act the phrase is: theirs in whose eyes it holds (`dla Kijowa nie do przyjęcia`), else the speaker's, else the subject's. */
function sourceOf(scene: Scene, acts: CompiledActs, phrase: Marked<CompiledPhrase>): readonly Party[] {
  const { tokens, clauses, clauseOf, sentences, sentenceOf } = scene.text;
  if (phrase.value.joint) {
    const clause = clauses[clauseOf[phrase.first]];
    const { parties, speaking } = scene.doerOf(clause);
    // `mamy umowę`: one of the sides speaks for both.
    if (speaking && parties.some((party) => scene.sides.includes(party))) return scene.sides;
    // A place is no side (`was patched up in London`).
    const mentions = scene.mentionsBetween(clause.first, clause.last);
    const sides = mentions.filter(({ tag }) => (tag & ANY_CASE) !== Case.locative);
    const named = [...new Set(sides.flatMap(({ actor }) => scene.partiesOf(actor)))];
    return parties.length > 1 ? parties : named.length === 2 ? named : [];
  }
  const sentence = sentences[sentenceOf[phrase.first]];
  // Where word order tells, those in whose eyes it holds stand right behind it (`a red line for Kyiv`).
  const from = scene.text.cases ? phrase.last : phrase.first - NEAR;
  const to = scene.text.cases ? phrase.last + 1 : phrase.last + NEAR;
  for (let at = Math.max(sentence.first, from); at < Math.min(sentence.last, to); at++) {
    if (!acts.inEyesOf.has(tokens[at].lower)) continue;
    const named = scene.partiesBetween(at + 1, Math.min(sentence.last, at + 4));
    if (named.length > 0) return named;
  }
  const speakers = scene.speakersAt(phrase.first);
  const doer = scene.doerOf(clauses[clauseOf[phrase.first]]);
  // Where the clause's verb only says who says so, whom it is said of stands before the phrase (`Rosja gra na czas, powiedział …`).
  const clause = clauses[clauseOf[phrase.first]];
  const apart = clause.verb >= 0 && scene.spokenAt(clause.verb) !== scene.spokenAt(phrase.first);
  const unnamed = doer.parties.length === 0 && !doer.speaking;
  const named = apart || unnamed ? scene.partiesBetween(clause.first, phrase.first) : doer.parties;
  const others = named.some((party) => !speakers.includes(party));
  // Who gives way is the subject; who accuses speaks of another.
  if (phrase.value.code === 'CONCEDE') return doer.parties;
  if (BY_SUBJECT.has(phrase.value.code) && doer.parties.length > 0 && holdsVerb(scene, phrase)) return doer.parties;
  if (phrase.value.code === 'ACCUSE') return others || phrase.value.alone ? speakers : [];
  if (speakers.length > 0) return speakers;
  return scene.spokenAt(phrase.first) ? [] : doer.parties;
}

/** Candidates shown by set phrases. */
export function phrases(scene: Scene, acts: CompiledActs, marks: Marks): Candidate[] {
  const { tokens, clauses, clauseOf, sentences } = scene.text;
  const found: Candidate[] = [];
  for (const phrase of marks.phrases) {
    const clause = clauses[clauseOf[phrase.first]];
    const sentence = sentences[clause.sentence];
    if (clause.kind === 'condition' || tokens[sentence.last - 1].text === '?') continue;
    const source = sourceOf(scene, acts, phrase);
    // `failed to reach a deal`, `will come to terms`: nothing is agreed yet.
    const open = clause.modal || clause.tense === 'future' || clause.tense === 'conditional';
    if (source.length === 0 || (phrase.value.code === 'AGREE' && open && holdsVerb(scene, phrase))) continue;
    const target = scene.partiesBetween(clause.first, clause.last).filter((party) => !source.includes(party));
    const negated = isNegated(scene, phrase.first);
    const { parties } = scene.doerOf(clause);
    const speakers = scene.speakersAt(phrase.first);
    // `little reason to be optimistic`
    if (phrase.value.code === 'SUPPORT' && marks.find(acts.table.lack, Math.max(0, phrase.first - LACK), phrase.first))
      continue;
    const ofOthers =
      phrase.value.others && speakers.length > 0 && parties.length > 0 && !parties.some((p) => speakers.includes(p));
    const told = ofOthers ? phrase.value.others : negated ? REFUSED.get(phrase.value.code) : phrase.value.code;
    if (!told) continue;
    // A blow that is off the table is taken back.
    const blow = told === 'REJECT' && marks.find(acts.table.spared, clause.first, phrase.first) !== undefined;
    const code = blow ? 'CONCEDE' : told;
    const trigger = { first: phrase.first, last: phrase.last };
    const first = clause.opener >= 0 ? clause.opener + 1 : clause.first;
    found.push({
      code,
      source: ofOthers ? speakers : source,
      target: ofOthers ? parties : target,
      first: Math.min(first, phrase.first),
      last: Math.max(clause.last, phrase.last),
      trigger,
      rule: `${code.toLowerCase()}-phrase`,
    });
  }
  return found;
}
