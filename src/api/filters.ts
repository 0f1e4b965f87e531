// The wishes about a record in the address of a page or a request, alike for both and for the command line.
import { z } from '@hono/zod-openapi';
import { isIsoDay } from '../report/dates.ts';
import type { RecordFilter } from '../view/filter-record.ts';
import type { ApiContext } from './context.ts';

const day = z.string().refine(isIsoDay, 'write the day as YYYY-MM-DD');
/** One value or several, as `?party=UKR&party=USA`. */
const several = z.union([z.array(z.string()), z.string().transform((one) => [one])]);

export const filterShape = z.object({
  asOf: day.optional().openapi({ description: 'The day the record is seen from; today if left out.' }),
  negotiation: z.string().optional().openapi({ description: 'Only facts of this negotiation: its id or name.' }),
  party: several.optional().openapi({ description: 'Only facts of these parties: a state as UKR, or a short name.' }),
  person: several.optional().openapi({ description: 'Only facts of these people: ids or names.' }),
  since: day.optional().openapi({ description: 'Only facts of this day or later.' }),
  until: day.optional().openapi({ description: 'Only facts of this day or earlier.' }),
  status: several.optional().openapi({ description: 'Only meetings or conditions of this status.' }),
});
export type FilterWishes = z.infer<typeof filterShape>;

export const filterOf = ({ party, person, since, until, status }: FilterWishes): RecordFilter => ({
  party,
  person,
  since,
  until,
  status,
});

/** The ISO day the record is seen from. */
export const dayOf = ({ asOf }: FilterWishes, context: ApiContext): string => asOf ?? context.today();
