// Which report is a near-copy of which.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../../record/input.ts';
import { dayFrom } from '../../record/order.ts';
import { areNearCopies, COPY_WINDOW, rootOriginal, type Shingled, shingled } from '../../record/sources/near-copies.ts';
import type { Report } from '../../report/report.ts';
import { inParts } from '../in-parts.ts';
import { unpack } from '../packed.ts';
import type { Schema } from '../schema.ts';

export interface CopyChange {
  /** The direct original of each copy, by id. */
  readonly copies: ReadonlyMap<string, string>;
  /** Reports whose original at the root is another than before. */
  readonly changed: ReadonlySet<string>;
}

export async function indexCopies(trx: Transaction<Schema>, reports: readonly ReportRead[]): Promise<CopyChange> {
  const before = await loadCopies(trx);
  const texts = new Map<string, Shingled>(reports.map(({ text, reading }) => [reading.report.id, shingled(text)]));
  const rows = reports.flatMap(({ reading: { report } }) =>
    texts.get(report.id)!.sketch.map((hash) => ({ hash, report: report.id, published: report.published })),
  );
  for (const part of inParts(rows)) await trx.insertInto('shingles').values(part).execute();

  const textOf = async (id: string): Promise<Shingled> => {
    const known = texts.get(id);
    if (known) return known;
    const { content } = await trx
      .selectFrom('reports')
      .select('content')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const text = shingled(unpack<Report>(content).text);
    texts.set(id, text);
    return text;
  };
  const known = new Map<string, Dated[]>();
  const candidatesOf = async ({ id, published }: Dated): Promise<Dated[]> => {
    if (!known.has(id)) known.set(id, await candidates(trx, await textOf(id), id, published));
    return known.get(id)!;
  };
  const copies = new Map(before);
  const touched = new Map<string, string>(reports.map(({ reading: { report } }) => [report.id, report.published]));
  for (const { reading } of reports) {
    const { id } = reading.report;
    for (const other of await candidatesOf(reading.report)) {
      if (isEarlier(reading.report, other) && areNearCopies(await textOf(id), await textOf(other.id))) {
        touched.set(other.id, other.published);
      }
    }
  }
  for (const [id, published] of touched) {
    const text = await textOf(id);
    const earlier = (await candidatesOf({ id, published }))
      .filter((other) => isEarlier(other, { id, published }))
      .sort((a, b) => (isEarlier(a, b) ? -1 : 1));
    let original: string | undefined;
    for (const other of earlier) {
      if (areNearCopies(text, await textOf(other.id))) {
        original = other.id;
        break;
      }
    }
    if (original === before.get(id)) continue;
    if (original === undefined) copies.delete(id);
    else copies.set(id, original);
    await trx
      .updateTable('reports')
      .set({ copy_of: original ?? null })
      .where('id', '=', id)
      .execute();
  }
  const all = new Set([...before.keys(), ...copies.keys()]);
  const changed = new Set([...all].filter((id) => rootOriginal(id, before) !== rootOriginal(id, copies)));
  return { copies, changed };
}

export async function loadCopies(trx: Pick<Transaction<Schema>, 'selectFrom'>): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('reports').select(['id', 'copy_of']).where('copy_of', 'is not', null).execute();
  return new Map(rows.map(({ id, copy_of }) => [id, copy_of!]));
}

interface Dated {
  readonly id: string;
  readonly published: string;
}

const isEarlier = (one: Dated, other: Dated): boolean =>
  one.published < other.published || (one.published === other.published && one.id < other.id);

/** Other reports of the same days that share a shingle of the sketch. */
async function candidates(
  trx: Transaction<Schema>,
  { sketch }: Shingled,
  id: string,
  published: string,
): Promise<Dated[]> {
  if (sketch.length === 0) return [];
  return trx
    .selectFrom('shingles')
    .select(['report as id', 'published'])
    .distinct()
    .where('hash', 'in', sketch)
    .where('published', '>=', dayFrom(published, -COPY_WINDOW))
    .where('published', '<=', dayFrom(published, COPY_WINDOW))
    .where('report', '!=', id)
    .execute();
}
