// Tells whether reports in a store were read by another version of the program.
import program from '../../package.json' with { type: 'json' };
import type { Store } from './open-store.ts';

/** A version, other than this one, that read some report of the store; undefined where this one read them all. */
export async function otherReader({ db }: Store): Promise<string | undefined> {
  const reading = await db
    .selectFrom('readings')
    .select('version')
    // Two halves that an index finds, where "not equal" would look at every reading.
    .where((eb) => eb.or([eb('version', '<', program.version), eb('version', '>', program.version)]))
    .limit(1)
    .executeTakeFirst();
  return reading?.version;
}
