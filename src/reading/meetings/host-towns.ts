// A town that is the subject of a verb of hosting is the place of the encounter, not one of its sides (`Stambuł gościł delegacje`).
import { ANY_NUMBER, Case } from '../../language/morphology.ts';
import { mentionsIn } from '../actors/subject.ts';
import type { Clause } from '../text/clauses.ts';
import { guestsIn, hasAny } from './company.ts';
import { chooseDate } from './dates.ts';
import { worldPlace } from './known-places.ts';
import type { PlaceMention } from './place-names.ts';
import { addActor, type Sides } from './sides.ts';
import { verbStatus } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';

/** The town that is the subject of the verb of hosting in `clause`. */
export function hostTown(around: Surroundings, clause: Clause): PlaceMention | undefined {
  if (clause.verb < 0 || clause.impersonal || !around.words.company.receiving.has(clause.lemma)) return undefined;
  for (let i = clause.first; i < clause.last; i++) {
    if (around.isPreposition(i - 1)) continue;
    const known = worldPlace(around.text, i, Case.nominative);
    const kind = known?.entry.kind;
    if (!known || (kind !== 'place' && kind !== 'capital')) continue;
    const phrase = around.actors.phraseAt[i];
    if (phrase >= 0 && around.actors.mentions[phrase].kind !== 'capital') continue;
    const nouns = around.text.tokens[known.last - 1].analyses.filter((a) => (a.tag & Case.nominative) !== 0);
    const agrees = nouns.length === 0 || nouns.some((a) => (a.tag & clause.agreement & ANY_NUMBER) !== 0);
    if (!agrees) continue;
    const { name, country, party } = known.entry;
    return { first: i, last: known.last, name, country: country ?? party, grain: 'city', relation: 'at' };
  }
  return undefined;
}

/** The telling of a clause in which a town receives people of several sides. */
export function hostTownTelling(around: Surroundings, clause: Clause): Telling | undefined {
  const town = hostTown(around, clause);
  if (!town) return undefined;
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  for (const { actor, phraseFirst, phraseLast } of guestsIn(around, clause)) {
    addActor(around, around.actors.list[actor], sides);
    for (const { kind, actor: owner } of mentionsIn(around.actors, phraseFirst, phraseLast))
      if (kind === 'state') addActor(around, around.actors.list[owner], sides);
  }
  if (sides.parties.size < 2) return undefined;
  const date = chooseDate(around, around.timesOf(clause), clause.predicate);
  const status = verbStatus(around, clause, date?.value ?? null, date?.open);
  if (!status) return undefined;
  return tell({
    anchor: clause.predicate,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'encounter',
    source: 'verb',
    rule: 'meetings/host-town',
    status,
    mode: 'in-person',
    date: date?.value ?? null,
    open: date?.open ?? false,
    place: town,
    parties: sides.parties,
    people: sides.people,
    order: hasAny(around, clause, around.words.later) ? 'later' : null,
    quoted: clause.quotation >= 0,
  });
}

/** Gives tellings of meeting nouns beside a verb of hosting the town that is its subject. */
export function placeByHostTown(around: Surroundings, clause: Clause, tellings: readonly Telling[]): void {
  const town = tellings.some((telling) => !telling.place) ? hostTown(around, clause) : undefined;
  if (!town) return;
  for (const telling of tellings) if (telling.mode !== 'call') telling.place ??= town;
}
