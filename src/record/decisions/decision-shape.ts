// The shape of decisions that come in from outside.
import { z } from 'zod';
import { additionShape, placeShape, slotShape } from './facts.ts';
import { decidedKinds } from './kinds.ts';

/** A fact, by the places where it was told when it was decided about. */
const targetShape = z.strictObject({ kind: z.enum(decidedKinds), places: z.array(placeShape).min(1) });
export type Target = z.infer<typeof targetShape>;

export const actShape = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('confirm'), target: targetShape }),
  z.strictObject({ act: z.literal('reject'), target: targetShape }),
  z
    .strictObject({ act: z.literal('correct'), target: targetShape, slot: z.string(), value: z.unknown() })
    .refine(
      ({ target, slot, value }) => slotShape(target.kind, slot)?.safeParse(value).success,
      'no value of this slot',
    ),
  z.strictObject({ act: z.literal('merge'), targets: z.array(targetShape).min(2) }),
  /** What is told at the places of `target` is another fact than what is told at those of `rest`. */
  z.strictObject({ act: z.literal('split'), target: targetShape, rest: targetShape }),
  z.strictObject({ act: z.literal('add'), place: placeShape, fact: additionShape }),
  z.strictObject({ act: z.literal('undo'), undoes: z.string() }),
]);
export type Act = z.infer<typeof actShape>;

export const decisionShape = z.strictObject({
  /** `d1`, `d2` … in the order of the ledger. */
  id: z.string().regex(/^d[1-9]\d*$/),
  by: z.string().min(1),
  /** The instant, as ISO 8601 in UTC. */
  at: z.iso.datetime(),
  why: z.string().min(1),
  act: actShape,
});
export type Decision = z.infer<typeof decisionShape>;
