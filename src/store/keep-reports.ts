// Keeps reports and what was read in them, and brings the index up to date, all or nothing.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../record/input.ts';
import { relaysIn } from '../record/sources/relays.ts';
import type { Report } from '../report/report.ts';
import { digestOf } from './digest.ts';
import type { MeetingChanges } from './index/meetings.ts';
import { indexReports } from './index-reports.ts';
import type { Store } from './open-store.ts';
import { pack } from './packed.ts';
import type { Schema } from './schema.ts';
import { indexTerms } from './search/index-terms.ts';
import { takeTurn } from './take-turn.ts';

/** A report with what was read in it. */
export interface KeptReport {
  readonly report: Report;
  readonly read: ReportRead;
}

/** A report that can't be kept because another one has its id. */
export interface Clash {
  readonly id: string;
}

export interface Kept {
  /** Ids of the reports that are new. */
  readonly added: readonly string[];
  /** Ids of those that were there already, word for word. */
  readonly known: readonly string[];
  readonly clashes: readonly Clash[];
  readonly meetings: MeetingChanges;
}

/**
 * Adds reports in one transaction: after it returns they are on the disk, and if it throws nothing is changed. A report
 * that is there already is left alone; one whose id belongs to a different text is not added.
 */
export async function keepReports(store: Store, reports: readonly KeptReport[]): Promise<Kept> {
  return store.db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    const number = await nextNumber(trx);
    const known = new Map(
      (
        await trx
          .selectFrom('reports')
          .select(['id', 'digest'])
          .where(
            'id',
            'in',
            reports.map(({ report }) => report.id),
          )
          .execute()
      ).map(({ id, digest }) => [id, digest]),
    );
    const added: KeptReport[] = [];
    const kept = { added: [] as string[], known: [] as string[], clashes: [] as Clash[] };
    let meetings: MeetingChanges = { added: [], changed: [] };
    for (const one of reports) {
      const { id } = one.report;
      const digest = digestOf(one.report);
      const other = known.get(id);
      if (other === undefined) {
        added.push(one);
        kept.added.push(id);
        known.set(id, digest);
      } else if (other === digest) kept.known.push(id);
      else kept.clashes.push({ id });
    }
    if (added.length > 0) {
      await insertReports(trx, added, number);
      await indexTerms(trx, store.search);
      meetings = await indexReports(
        trx,
        added.map(({ read }) => read),
        store.directory,
      );
    }
    return { ...kept, meetings };
  });
}

async function nextNumber(trx: Transaction<Schema>): Promise<number> {
  const last = await trx
    .selectFrom('reports')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

async function insertReports(trx: Transaction<Schema>, added: readonly KeptReport[], number: number): Promise<void> {
  for (const [index, { report, read }] of added.entries()) {
    const { id, published, language, outlet, title, url } = report;
    await trx
      .insertInto('reports')
      .values({
        id,
        published,
        language,
        outlet: outlet ?? null,
        title: title ?? null,
        url: url ?? null,
        content: pack(report),
        digest: digestOf(report),
        copy_of: null,
        relays: JSON.stringify(relaysIn(read).names),
        number: number + index,
      })
      .execute();
    const { reading, sentences } = read;
    await trx
      .insertInto('readings')
      .values({
        report: id,
        reader: reading.reader.name,
        version: reading.reader.version,
        content: pack({ reading, sentences }),
      })
      .execute();
  }
}
