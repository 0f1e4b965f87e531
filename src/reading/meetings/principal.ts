// Who is at the table throughout a report: the sides of its talks, taken where a round or delegation is named without them.
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

const LEAD_SENTENCES = 5;
const NAMED_PER_TELLING = 8;

/**
 * The sides for which most speaks: talks and encounters told of them, those of delegations above those of persons, and
 * how often the report names them.
 */
function principalSides(
  around: Surroundings,
  tellings: readonly Telling[],
  counts: ReadonlyMap<string, number>,
  most: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const known = new Map<string, { parties: ReadonlySet<string>; score: number }>();
  const candidate = (parties: ReadonlySet<string>): { parties: ReadonlySet<string>; score: number } => {
    const key = [...parties].sort().join();
    const found = known.get(key);
    if (found) return found;
    const named = Math.min(...[...parties].map((party) => counts.get(party) ?? 0));
    const added = { parties, score: named / NAMED_PER_TELLING };
    known.set(key, added);
    return added;
  };
  if (most) candidate(most);
  for (const telling of tellings) {
    if (telling.parties.size < 2 || telling.mode === 'call' || telling.source === 'part') continue;
    const early = around.text.sentenceOf[telling.anchor] < LEAD_SENTENCES;
    const talks =
      telling.kind === 'round' || (telling.kind === 'talks' && telling.source !== 'verb') || telling.people.size === 0;
    candidate(telling.parties).score += (talks ? 1 : 0.4) * (early ? 3 : 1);
  }
  let best: { parties: ReadonlySet<string>; score: number } | undefined;
  for (const one of known.values()) if (!best || one.score > best.score) best = one;
  return best?.parties;
}

/** How often the report names each party, its first sentences counting threefold. */
function countParties(around: Surroundings): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of around.actors.mentions) {
    const { party } = around.actors.list[mention.actor];
    const where = mention.kind === 'capital' || mention.kind === 'state';
    if (where && around.roleOf(mention) === 'outside') continue;
    const early = around.text.sentenceOf[mention.first] < LEAD_SENTENCES;
    if (party) counts.set(party, (counts.get(party) ?? 0) + (early ? 3 : 1));
  }
  return counts;
}

/** The two parties that the report names most, its first sentences above all. */
function mostNamed(counts: ReadonlyMap<string, number>): Set<string> | undefined {
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked.length < 2 || ranked[1][1] < 3 || (ranked.length > 2 && ranked[2][1] === ranked[1][1])) return undefined;
  return new Set([ranked[0][0], ranked[1][0]]);
}

/** Gives the sides of the report's talks to rounds and talks that name none, only one of them, or those besides them. */
export function assumeSides(around: Surroundings, tellings: readonly Telling[]): void {
  const counts = countParties(around);
  const most = mostNamed(counts);
  const sides = principalSides(around, tellings, counts, most);
  for (const telling of tellings) {
    if (telling.mode === 'call' || telling.source === 'part') continue;
    const alone = telling.parties.size === 0;
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
