// What is sent to read or keep reports, and what is said of them.
import { z } from '@hono/zod-openapi';
import type { Reading } from '../../reading/reading.ts';
import { reportShape } from './record.ts';

/** What the sender knows of the reports; it goes before what they say of themselves. */
export const givenShape = z.object({
  published: z.iso.date().optional().openapi({ description: 'ISO day; sought in the text if left out.' }),
  language: z.string().min(2).optional().openapi({ description: 'BCP 47; detected if left out.' }),
  title: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
});
export type GivenWishes = z.infer<typeof givenShape>;

/** One report as text. */
export const pastedShape = givenShape.extend({ text: z.string().min(1) }).openapi('PastedReport');

const refusedShape = z.object({
  name: z.string(),
  code: z.string().openapi({ description: 'Why, for programs: `missing-published`, `unknown-language` …' }),
  detail: z.string().openapi({ description: 'Why it could not be read, and the remedy.' }),
});
export type Refused = z.infer<typeof refusedShape>;

export const previewShape = z
  .object({
    reports: z.array(
      z.object({
        report: reportShape.omit({ copyOf: true, relays: true }),
        text: z.string(),
        reading: z.custom<Reading>().openapi({
          type: 'object',
          description: 'What the report says: actors, times, meetings, statements, positions, conditions.',
        }),
      }),
    ),
    refused: z.array(refusedShape),
  })
  .openapi('Preview');
export type Preview = z.infer<typeof previewShape>;

export const addedShape = z
  .object({
    added: z.array(z.string()).openapi({ description: 'Ids of the reports that are new.' }),
    known: z.array(z.string()).openapi({ description: 'Ids of those that were there already, word for word.' }),
    meetings: z.object({ added: z.array(z.string()), changed: z.array(z.string()) }),
    disputed: z.array(z.string()).openapi({ description: 'Ids of the meetings they touch of which reports disagree.' }),
    refused: z.array(refusedShape),
    stopped: z.boolean().openapi({ description: 'Whether it was stopped before all were kept.' }),
  })
  .openapi('Added');
export type Added = z.infer<typeof addedShape>;
