// What a clause says became of the encounter that a noun names: held, begun, planned, moved, called off.
import type { EventVerb } from '../../language/meeting.ts';
import { Case, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { formIn } from './clause-words.ts';
import type { Anchor } from './meeting-nouns.ts';
import type { Surroundings } from './surroundings.ts';

export interface Event {
  readonly verb: EventVerb;
  readonly token: number;
  /** A participle inside the noun's phrase (`planowane na środę`). */
  readonly participle: boolean;
  /** The subject of the verb holds the encounter (`odbyli rozmowy`). */
  readonly acted: boolean;
  /** The subject of the verb does this to the encounter (`odwołali rozmowy`). */
  readonly done: boolean;
}

/** The phrase of the noun, without its noun where it is understood. */
type Phrase = { readonly first: number; readonly last: number; readonly preposition: string; readonly index?: number };

/** How strongly an event speaks: a cancelling verb beats the verb of the clause, and that a participle. */
function weight(event: Event | undefined): number {
  if (!event) return 0;
  if (event.verb.event === 'cancel') return 4;
  // What was moved before can still be held: `runda, dwa razy przekładana, odbędzie się w maju`.
  return event.participle ? 1 : event.verb.event === 'postpone' ? 3 : 2;
}

/** Whether the verb takes the encounter as subject or object in a clause with or without the reflexive. */
function takesEncounter(verb: EventVerb, reflexive: boolean): boolean {
  if (!verb.reflexive && !verb.transitive) return true;
  return reflexive ? verb.reflexive === true : verb.transitive === true;
}

/**
 * What the clause says of the encounter that a noun from `first` to `last` behind `preposition` names. `pieces` are the
 * clause and what an insertion cut off from it.
 */
export function eventOf(
  around: Surroundings,
  clause: Clause,
  pieces: readonly Clause[],
  phrase: Phrase,
): Event | undefined {
  let found: Event | undefined;
  for (const piece of pieces) {
    for (let i = piece.first; i < piece.last; i++) {
      const event = eventAt(around, clause, i, phrase);
      if (weight(event) > weight(found)) found = event;
    }
  }
  return found ?? standingOf(around, clause, phrase);
}

/** What a form behind the copula of `clause` says of the encounter that is its subject (`rozmowy są w toku`). */
function standingOf(around: Surroundings, clause: Clause, phrase: Phrase): Event | undefined {
  const { copulas, standings } = around.words;
  if (clause.verb < 0 || clause.verb !== clause.predicate || !copulas.has(clause.lemma) || phrase.preposition !== '')
    return undefined;
  const { tokens } = around.text;
  for (let i = clause.verb + 1; i < Math.min(clause.verb + 4, clause.last); i++) {
    const event = standings.get(tokens[i].lower) ?? standings.get(`${tokens[i].lower} ${tokens[i + 1]?.lower ?? ''}`);
    if (event) return { verb: { lemma: clause.lemma, event }, token: i, participle: false, acted: false, done: false };
  }
  if (phrase.index !== undefined && phrase.last <= clause.verb && isSet(around, clause.verb + 1))
    return {
      verb: { lemma: clause.lemma, event: 'happen' },
      token: clause.verb,
      participle: false,
      acted: false,
      done: false,
    };
  return undefined;
}

/** Whether a day or a place stands at `index` (`the meeting was on Friday`, `the first was in Geneva`). */
function isSet(around: Surroundings, index: number): boolean {
  if (around.timeAt[index] >= 0 || around.timeAt[index + 1] >= 0) return true;
  return (
    around.words.placePrepositions.has(around.token(index)?.lower ?? '') && around.token(index + 1)?.capital === true
  );
}

/** The event that the word at `index` tells of the encounter named by `phrase`. */
function eventAt(around: Surroundings, clause: Clause, index: number, phrase: Phrase): Event | undefined {
  for (const { lemma, tag } of around.text.tokens[index].analyses) {
    const verb = around.words.events.get(lemma)?.find(({ needs }) => !needs || formIn(around, clause, needs));
    if (!verb || (index === clause.verb && isNegator(around, clause, lemma))) continue;
    const form = verbForm(tag);
    // Where auxiliaries make tenses and passives, the participle that carries the sense is the verb of its clause.
    const headed = around.text.cases !== undefined && index === clause.predicate;
    const isParticiple = !headed && (form === VerbForm.passiveParticiple || form === VerbForm.activeParticiple);
    const inside = index >= phrase.first && index < phrase.last;
    const predicative =
      isParticiple && !inside && (tag & Case.nominative) !== 0 && clause.verb >= 0 && index > clause.verb;
    const finite = !isParticiple && (index === clause.verb || index === clause.predicate);
    if (isParticiple ? !inside && !predicative : !finite) continue;
    if (!inside || finite) {
      if (verb.preposition ? phrase.preposition !== verb.preposition : phrase.preposition !== '') continue;
      if (finite && !headed && !takesEncounter(verb, isReflexive(around, clause))) continue;
    }
    const attribute =
      inside && isParticiple && index < phrase.last && index < (phrase.index ?? phrase.last) && clause.verb >= 0;
    if (attribute && verb.event === 'postpone') continue;
    const object = headed ? !clause.passive && isObject(around, phrase) : !isReflexive(around, clause);
    const done = finite && object && !clause.impersonal && isObjectForm(around, phrase);
    const acted = finite && verb.transitive === true && object;
    return { verb, token: index, participle: isParticiple && inside, acted, done };
  }
  return undefined;
}

/** Whether the verb of the clause only helps to deny its predicate (`did not take part`). */
const isNegator = (around: Surroundings, { negated, verb, predicate }: Clause, lemma: string): boolean =>
  negated && verb !== predicate && around.text.language.syntax.order?.auxiliaries.has(lemma) === true;

/** Whether the place of the noun makes it an object (`held talks`) and not a subject (`talks resumed`). */
const isObject = (around: Surroundings, phrase: Phrase): boolean =>
  phrase.index !== undefined && ((around.text.cases?.[phrase.index] ?? 0) & Case.nominative) === 0;

/** Whether the noun can be an object by its case. */
const isObjectForm = (around: Surroundings, phrase: Phrase): boolean =>
  phrase.index !== undefined &&
  around.text.tokens[phrase.index].analyses.some(({ tag }) => (tag & (Case.accusative | Case.genitive)) !== 0);

function isReflexive(around: Surroundings, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++)
    if (around.text.tokens[i].lower === around.words.reflexive) return true;
  return false;
}

/** Whether the phrase itself calls the encounter planned (`planowane na czwartek`). */
export function calledPlanned(around: Surroundings, anchor: Anchor): boolean {
  for (let i = anchor.first; i < anchor.last; i++) {
    const planned = around.text.tokens[i].analyses.some(
      ({ lemma, tag }) =>
        around.words.events.get(lemma)?.some(({ event }) => event === 'plan') &&
        verbForm(tag) === VerbForm.passiveParticiple,
    );
    if (planned) return true;
  }
  return false;
}
