// Groups tellings with regard to what people merged and split.
import { componentsOf, type Neighbours } from '../components.ts';
import type { Verdicts } from './verdicts.ts';

interface Anchored {
  readonly anchor: string;
}

/** The components of tellings that likely pairs or merges connect, in the order of `tellings`. */
export function decidedComponents<T extends Anchored>(
  tellings: readonly T[],
  neighbours: Neighbours<T>,
  isPair: (one: T, other: T) => boolean,
  verdicts: Verdicts,
): T[][] {
  const byAnchor = new Map(tellings.map((telling) => [telling.anchor, telling]));
  const near = (telling: T) => [
    ...neighbours.near(telling),
    ...verdicts.linkedTo(telling.anchor).flatMap((anchor) => byAnchor.get(anchor) ?? []),
  ];
  const isDecidedPair = (one: T, other: T) => verdicts.areLinked(one.anchor, other.anchor) || isPair(one, other);
  return componentsOf(tellings, { near }, isDecidedPair);
}

/** Whether nobody said that some of these are of another fact than some of those. */
export const mayShare = (one: readonly Anchored[], other: readonly Anchored[], verdicts: Verdicts): boolean =>
  !one.some((a) => other.some((b) => verdicts.areParted(a.anchor, b.anchor)));

/** The facts of a component in which every chain of pairs is of one fact, but for what people split. */
export function decidedGroups<T extends Anchored>(
  component: readonly T[],
  isPair: (one: T, other: T) => boolean,
  verdicts: Verdicts,
): T[][] {
  if (mayShare(component, component, verdicts)) return [[...component]];
  const groups = new Map<T, T[]>(component.map((telling) => [telling, [telling]]));
  const join = (areOne: (one: T, other: T) => boolean) => {
    for (const one of component) {
      for (const other of component) {
        const [to, from] = [groups.get(one)!, groups.get(other)!];
        if (to === from || !areOne(one, other) || !mayShare(to, from, verdicts)) continue;
        to.push(...from);
        for (const telling of from) groups.set(telling, to);
      }
    }
  };
  join((one, other) => verdicts.areLinked(one.anchor, other.anchor));
  join(isPair);
  return component
    .filter((telling) => groups.get(telling)![0] === telling)
    .map((telling) => component.filter((other) => groups.get(other) === groups.get(telling)));
}
