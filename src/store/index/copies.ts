// Which report is a near-copy of which.
import type { Transaction } from 'kysely';
import { spanOf } from '../../reading/meetings/calendar.ts';
import type { ReportRead } from '../../record/input.ts';
import { daysBetween } from '../../record/order.ts';
import type { CopyOf } from '../../record/sources/count-sources.ts';
import { areNearCopies, COPY_WINDOW, rootOriginal, type Shingled, shingled } from '../../record/sources/near-copies.ts';
import type { Report } from '../../report/report.ts';
import { queryInParts } from '../in-parts.ts';
import { unpack } from '../packed.ts';
import type { Schema } from '../schema.ts';

/** Finds the copies among new reports and between them and older ones; gives the reports whose original at the root is another than before. */
export async function indexCopies(
  trx: Transaction<Schema>,
  reports: readonly ReportRead[],
): Promise<ReadonlySet<string>> {
  const texts = new Texts(trx, reports);
  await insertShingles(trx, reports, texts);
  const touched = new Map<string, Dated>(reports.map(({ reading: { report } }) => [report.id, report]));
  for (const report of [...touched.values()]) {
    for (const other of await texts.similarTo(report)) {
      if (isEarlier(report, other) && (await texts.areCopies(report, other))) touched.set(other.id, other);
    }
  }
  const family = await withCopies(trx, [...touched.keys()]);
  const before = await loadOriginals(trx, family);
  for (const report of touched.values()) {
    const original = await texts.originalOf(report);
    if (original === before.get(report.id)) continue;
    await trx
      .updateTable('reports')
      .set({ copy_of: original ?? null })
      .where('id', '=', report.id)
      .execute();
  }
  const after = await loadOriginals(trx, family);
  return new Set(family.filter((id) => rootOriginal(id, before) !== rootOriginal(id, after)));
}

/** Tells of each of these reports which one it copies, at the root. */
export async function copiesAmong(trx: Transaction<Schema>, reports: readonly string[]): Promise<CopyOf> {
  const originals = await loadOriginals(trx, reports);
  return (report) => rootOriginal(report, originals);
}

/** The direct originals of these reports, of their originals, and so on. */
async function loadOriginals(trx: Transaction<Schema>, reports: readonly string[]): Promise<Map<string, string>> {
  const originals = new Map<string, string>();
  let wanted = [...new Set(reports)];
  while (wanted.length > 0) {
    const rows = await queryInParts(wanted, (part) =>
      trx
        .selectFrom('reports')
        .select(['id', 'copy_of'])
        .where('id', 'in', part)
        .where('copy_of', 'is not', null)
        .execute(),
    );
    for (const { id, copy_of } of rows) originals.set(id, copy_of!);
    wanted = [...new Set(rows.map(({ copy_of }) => copy_of!))].filter((id) => !originals.has(id));
  }
  return originals;
}

/** These reports, their copies, the copies of those, and so on. */
async function withCopies(trx: Transaction<Schema>, reports: readonly string[]): Promise<string[]> {
  const family = new Set(reports);
  let wanted = [...reports];
  while (wanted.length > 0) {
    const rows = await queryInParts(wanted, (part) =>
      trx.selectFrom('reports').select('id').where('copy_of', 'in', part).execute(),
    );
    wanted = rows.map(({ id }) => id).filter((id) => !family.has(id));
    for (const id of wanted) family.add(id);
  }
  return [...family];
}

interface Dated {
  readonly id: string;
  readonly published: string;
}

const isEarlier = (one: Dated, other: Dated): boolean =>
  one.published < other.published || (one.published === other.published && one.id < other.id);

/** Texts of reports by their shingles, each made once. */
class Texts {
  readonly #trx: Transaction<Schema>;
  readonly #shingled: Map<string, Shingled>;
  readonly #similar = new Map<string, readonly Dated[]>();

  constructor(trx: Transaction<Schema>, reports: readonly ReportRead[]) {
    this.#trx = trx;
    this.#shingled = new Map(reports.map(({ text, reading }) => [reading.report.id, shingled(text)]));
  }

  async of(id: string): Promise<Shingled> {
    let text = this.#shingled.get(id);
    if (!text) {
      const row = await this.#trx
        .selectFrom('reports')
        .select('content')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      text = shingled(unpack<Report>(row.content).text);
      this.#shingled.set(id, text);
    }
    return text;
  }

  async areCopies(one: Dated, other: Dated): Promise<boolean> {
    return areNearCopies(await this.of(one.id), await this.of(other.id));
  }

  /** The earliest of the similar reports before this one that it is a copy of. */
  async originalOf(report: Dated): Promise<string | undefined> {
    const earlier = (await this.similarTo(report)).filter((other) => isEarlier(other, report));
    for (const other of earlier.sort((a, b) => (isEarlier(a, b) ? -1 : 1))) {
      if (await this.areCopies(report, other)) return other.id;
    }
    return undefined;
  }

  /** Other reports of the same days that share a shingle of the sketch. */
  async similarTo({ id, published }: Dated): Promise<readonly Dated[]> {
    let similar = this.#similar.get(id);
    if (!similar) {
      const { sketch } = await this.of(id);
      const rows = await this.#trx
        .selectFrom('reports')
        .select(['id', 'published'])
        .where('number', 'in', (eb) =>
          eb
            .selectFrom('weekly_shingles')
            .select('report')
            .where('week', 'in', weeksAround(published))
            .where('hash', 'in', sketch.length > 0 ? sketch : [null]),
        )
        .execute();
      similar = rows.filter(
        (other) => other.id !== id && Math.abs(daysBetween(published, other.published)) <= COPY_WINDOW,
      );
      this.#similar.set(id, similar);
    }
    return similar;
  }
}

/** Days that share a number. */
const WEEK = 7;
const dayOf = (published: string): number => spanOf(published)!.first;

/** The weeks of days that are near enough for a copy. */
function weeksAround(published: string): number[] {
  const day = dayOf(published);
  const first = Math.floor((day - COPY_WINDOW) / WEEK);
  const last = Math.floor((day + COPY_WINDOW) / WEEK);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function insertShingles(trx: Transaction<Schema>, reports: readonly ReportRead[], texts: Texts): Promise<void> {
  const numbers = await queryInParts(
    reports.map(({ reading: { report } }) => report.id),
    (ids) => trx.selectFrom('reports').select(['id', 'number', 'published']).where('id', 'in', ids).execute(),
  );
  for (const { id, number, published } of numbers) {
    const week = Math.floor(dayOf(published) / WEEK);
    const rows = (await texts.of(id)).sketch.map((hash) => ({ week, hash, report: number }));
    if (rows.length > 0) await trx.insertInto('weekly_shingles').values(rows).execute();
  }
}
