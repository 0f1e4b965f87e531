// When and where a clause sets what it tells: from its pieces, the clause it goes with, or the place it refers back to.
import type { Clause } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { chooseDate, type MeetingDate } from './dates.ts';
import type { PlaceMention } from './place-names.ts';
import { placesEncounter, timesIn } from './scope.ts';
import type { Sides } from './sides.ts';
import { namesSubject } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';

const NONE: ReadonlySet<string> = new Set();

/** The places of each clause. */
export type PlacesOf = (clause: Clause) => readonly PlaceMention[];

/** When and where. */
export interface Setting {
  readonly date: MeetingDate | undefined;
  readonly places: readonly PlaceMention[];
}

/** The clause that a participial clause goes with. */
function mainOf(around: Surroundings, clause: Clause): Clause[] {
  const { clauses } = around.text;
  const main = [-1, 1]
    .map((step) => clauses[clause.index + step])
    .find((other) => other?.sentence === clause.sentence && other.verb >= 0 && other.kind !== 'participial');
  return main ? [main] : [];
}

/** A participial clause (`przyjmując gości`) with the tense and subject of the clause it goes with. */
export function inItsTime(around: Surroundings, clause: Clause): Clause {
  if (clause.kind !== 'participial') return clause;
  const [main] = mainOf(around, clause);
  return main ? { ...clause, tense: main.tense, modal: main.modal, agreement: main.agreement } : clause;
}

/** Times that the clause takes over: from the clause it goes with or on from (`wylądował w środę i rozmawiał z X`), or from where it was. */
function timesBefore(
  around: Surroundings,
  clause: Clause,
  sides: Sides,
  pieces: readonly Clause[],
  placesOf: PlacesOf,
): readonly TimeMention[] {
  if (clause.kind === 'time') return mainOf(around, clause).flatMap((main) => around.timesOf(main));
  const before = around.text.clauses[clause.index - 1];
  const goesOn = before?.sentence === clause.sentence && before.kind === clause.kind && before.tense === clause.tense;
  if (
    goesOn &&
    clause.kind === 'main' &&
    !before.negated &&
    !namesSubject(
      around,
      clause,
      sides.mentions.filter((m) => around.text.clauseOf[m.first] === clause.index),
    )
  )
    return around.timesOf(before);
  return timesThere(around, pieces, placesOf);
}

/** Times of the verbless sentence that named the place to which the clause refers back (`W poniedziałek Londyn. Tam …`). */
function timesThere(around: Surroundings, pieces: readonly Clause[], placesOf: PlacesOf): readonly TimeMention[] {
  const there = pieces.flatMap((piece) => placesOf(piece)).find((place) => place.referent !== undefined);
  if (!there) return [];
  const named = around.text.clauses[around.text.clauseOf[there.referent!]];
  const here = pieces.some((piece) => piece.sentence === named.sentence);
  return named.verb < 0 || here ? around.timesOf(named) : [];
}

/** Day and places (also behind a word of the verb's `idiom`, as in `shook hands in Paris`) that `clause`, with the `pieces` an insertion cut off from it, gives to what `sides` do in it. */
export function settingOf(
  around: Surroundings,
  clause: Clause,
  pieces: readonly Clause[],
  sides: Sides,
  placesOf: PlacesOf,
  idiom: ReadonlySet<string> = NONE,
): Setting {
  const settings = clause.kind === 'participial' ? [...pieces, ...mainOf(around, clause)] : pieces;
  const times = settings.flatMap((piece) => timesIn(around, piece, piece.first, piece.last));
  return {
    date: chooseDate(
      around,
      times.length > 0 ? times : timesBefore(around, clause, sides, pieces, placesOf),
      clause.predicate,
    ),
    places: settings
      .flatMap((piece) => placesOf(piece))
      .filter(
        (place) =>
          placesEncounter(around, place, clause.predicate) ||
          (place.relation === 'at' && idiom.has(around.token(place.first - 1)?.lower ?? '')),
      ),
  };
}
