// What a clause says became of the encounter that a noun names: held, begun, planned, moved, called off.
import type { EventVerb } from '../../language/meeting.ts';
import { Case, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import type { Anchor } from './meeting-nouns.ts';
import type { Surroundings } from './surroundings.ts';

export interface Event {
  readonly verb: EventVerb;
  readonly token: number;
  /** A participle inside the noun's phrase (`planowane na środę`). */
  readonly participle: boolean;
}

/** How strongly an event speaks: a cancelling verb beats the verb of the clause, and that a participle. */
function weight(event: Event | undefined): number {
  if (!event) return 0;
  if (event.verb.event === 'cancel') return 4;
  return event.verb.event === 'postpone' ? 3 : event.participle ? 1 : 2;
}

/** Whether the verb takes the encounter as subject or object in a clause with or without the reflexive. */
function takesEncounter(verb: EventVerb, reflexive: boolean): boolean {
  if (!verb.reflexive && !verb.transitive) return true;
  return reflexive ? verb.reflexive === true : verb.transitive === true;
}

/** What the clause says of the encounter that a noun from `first` to `last` behind `preposition` names. */
export function eventOf(
  around: Surroundings,
  clause: Clause,
  phrase: { readonly first: number; readonly last: number; readonly preposition: string },
): Event | undefined {
  const { tokens } = around.text;
  let reflexive = false;
  for (let i = clause.first; i < clause.last; i++) if (tokens[i].lower === around.words.reflexive) reflexive = true;
  let found: Event | undefined;
  for (let i = clause.first; i < clause.last; i++) {
    for (const { lemma, tag } of tokens[i].analyses) {
      const verb = around.words.events.get(lemma);
      if (!verb) continue;
      const form = verbForm(tag);
      const isParticiple = form === VerbForm.passiveParticiple || form === VerbForm.activeParticiple;
      const inside = i >= phrase.first && i < phrase.last;
      const predicative =
        isParticiple && !inside && (tag & Case.nominative) !== 0 && clause.verb >= 0 && i > clause.verb;
      const finite = !isParticiple && (i === clause.verb || i === clause.predicate);
      if (isParticiple ? !inside && !predicative : !finite) continue;
      if (!inside || finite) {
        if (verb.preposition ? phrase.preposition !== verb.preposition : phrase.preposition !== '') continue;
        if (finite && !takesEncounter(verb, reflexive)) continue;
      }
      const event = { verb, token: i, participle: isParticiple && inside };
      if (weight(event) > weight(found)) found = event;
    }
  }
  return found;
}

/** Whether the phrase itself calls the encounter planned (`planowane na czwartek`). */
export function calledPlanned(around: Surroundings, anchor: Anchor): boolean {
  for (let i = anchor.first; i < anchor.last; i++) {
    const planned = around.text.tokens[i].analyses.some(
      ({ lemma, tag }) =>
        around.words.events.get(lemma)?.event === 'plan' && verbForm(tag) === VerbForm.passiveParticiple,
    );
    if (planned) return true;
  }
  return false;
}
