// Who is at the table throughout a report: the sides of its talks, taken where a round or delegation is named without them.
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

const LEAD_SENTENCES = 5;

/** The set of sides named with talks, or, where `loosely`, with any encounter, for which most speaks. */
function namedSides(around: Surroundings, tellings: readonly Telling[], loosely: boolean): Set<string> | undefined {
  const scores = new Map<string, { parties: Set<string>; score: number }>();
  let best: { parties: Set<string>; score: number } | undefined;
  for (const telling of tellings) {
    if (telling.parties.size < 2 || telling.mode === 'call' || telling.source === 'part') continue;
    const talks =
      telling.kind === 'round' || (telling.kind === 'talks' && telling.source !== 'verb') || telling.people.size === 0;
    if (!talks && !loosely) continue;
    const key = [...telling.parties].sort().join();
    const known = scores.get(key) ?? { parties: telling.parties, score: 0 };
    known.score += around.text.sentenceOf[telling.anchor] < LEAD_SENTENCES ? 3 : 1;
    scores.set(key, known);
    if (!best || known.score > best.score) best = known;
  }
  return best?.parties;
}

/** The two parties that the report's first sentences name most, where they are the two it names most throughout. */
function mostNamed(around: Surroundings): Set<string> | undefined {
  const counts = new Map<string, number>();
  for (const mention of around.actors.mentions) {
    const { party } = around.actors.list[mention.actor];
    const where = mention.kind === 'capital' || mention.kind === 'state';
    if (where && around.roleOf(mention) === 'outside') continue;
    const early = around.text.sentenceOf[mention.first] < LEAD_SENTENCES;
    if (party) counts.set(party, (counts.get(party) ?? 0) + (early ? 3 : 1));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked.length < 2 || ranked[1][1] < 3 || (ranked.length > 2 && ranked[2][1] === ranked[1][1])) return undefined;
  return new Set([ranked[0][0], ranked[1][0]]);
}

/** Gives the sides of the report's talks to rounds and talks that name none, only one of them, or those besides them. */
export function assumeSides(around: Surroundings, tellings: readonly Telling[]): void {
  const most = mostNamed(around);
  const sides = namedSides(around, tellings, false) ?? most ?? namedSides(around, tellings, true);
  for (const telling of tellings) {
    if (telling.mode === 'call' || telling.source === 'part') continue;
    const alone = telling.parties.size === 0 && telling.people.size === 0;
    const pointing =
      telling.kind !== 'visit' && (telling.order !== null || (telling.date !== null && telling.place !== null));
    const general =
      telling.otherSide ||
      telling.kind === 'round' ||
      telling.ordinal > 0 ||
      (telling.source === 'verb' ? alone && telling.kind !== 'visit' : telling.kind === 'talks' || (alone && pointing));
    const ours = sides && telling.parties.size < 2 && [...telling.parties].every((party) => sides.has(party));
    if (general && ours) telling.assumed = new Set(sides);
    else if (telling.besides && (most ?? sides)) for (const party of most ?? sides!) telling.parties.add(party);
  }
}
