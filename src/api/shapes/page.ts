// Long lists in pages: what can be asked, and how a page looks.
import { z } from '@hono/zod-openapi';
import type { RecordedActor, RecordedReport } from '../../record/record.ts';
import { actorShape, reportShape } from './record.ts';

const MOST = 500;
const USUAL = 50;

export const pageShape = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(USUAL)
    .openapi({ description: `At most ${MOST}.` }),
  cursor: z.string().optional().openapi({ description: 'The `next` of the page before.' }),
});
export type PageWishes = z.infer<typeof pageShape>;

export const nameShape = actorShape.pick({ id: true, type: true, names: true, party: true }).openapi('ActorName');

/** The shape of one page of a list of `item`. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    asOf: z.string(),
    total: z.int().openapi({ description: 'How many there are on all pages.' }),
    items: z.array(item),
    next: z.string().nullable().openapi({ description: 'The cursor of the next page; null on the last one.' }),
    actors: z.array(nameShape).openapi({ description: 'Those whom the items name.' }),
    reports: z.array(reportShape).openapi({ description: 'Those that the items rest on.' }),
  });

/** What is needed to name an actor. */
export type ActorName = Pick<RecordedActor, 'id' | 'type' | 'names' | 'party'>;

export interface Page<T> {
  readonly asOf: string;
  readonly total: number;
  readonly items: T[];
  readonly next: string | null;
  readonly actors: ActorName[];
  readonly reports: RecordedReport[];
}
