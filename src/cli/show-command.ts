// `parley show`: one fact of the record in the store, with every report and quotation it rests on.
import type { RecordDocument } from '../record/record.ts';
import { isIsoDay } from '../report/dates.ts';
import { loadFact, loadPart } from '../store/load/load-part.ts';
import { loadReads } from '../store/load-reads.ts';
import { loadRecord } from '../store/load-record.ts';
import type { Store } from '../store/open-store.ts';
import { findNamed, type Named } from '../view/find-named.ts';
import { reportPart } from '../view/report-part.ts';
import { safeLine } from '../view/words/safe.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import type { PageWishes } from './page-language.ts';
import { languageProblem } from './page-language.ts';
import { pageOptions } from './printer.ts';
import { dayOf } from './record-filter.ts';
import { withExistingStore } from './with-store.ts';

export interface ShowOptions extends PageWishes {
  store?: string;
  json?: boolean;
  /** ISO day; today where it is left out. */
  asOf?: string;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem({ asOf, lang }: ShowOptions): string | undefined {
  if (asOf !== undefined && !isIsoDay(asOf)) return `--as-of ${asOf}: write the day as YYYY-MM-DD`;
  return languageProblem(lang);
}

/** Prints what `wish` names: a page, or the fact as JSON. Gives the exit code: 0, or 1 when there is none or the store fails. */
export async function showCommand(wish: string, options: ShowOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    const named = await partNamed(store, wish, dayOf(options));
    if (!('part' in named)) {
      process.stderr.write(`parley: ${safeLine(`${wish}: ${unknown(named)}`)}\n`);
      return 1;
    }
    const { part, id } = named;
    if (options.json) {
      await print(jsonLine(factIn(part, id)));
      return 0;
    }
    const { renderFact } = await import('../view/terminal/render-fact.ts');
    const reads = await loadReads(store.db, reportsToQuote(part, id));
    await print(renderFact(part, id, reads, pageOptions(options))!);
    return 0;
  });
}

/** The part of the record that a wish names, and the id of what it names there. */
async function partNamed(store: Store, wish: string, asOf: string) {
  // What is typed whole is found without loading the rest.
  const exact = await loadFact(store, wish, asOf);
  if (exact) return { part: await aroundActor(store, exact, wish), id: wish };
  const record = await loadRecord(store, asOf);
  const named = findNamed(record, wish);
  if (!('found' in named)) return named;
  const id = named.found;
  if (record.reports.some((report) => report.id === id)) return { part: reportPart(record, id), id };
  const part = (await loadFact(store, id, asOf))!;
  return { part: await aroundActor(store, part, id), id };
}

/** An actor is shown with the meetings and statements it takes part in. */
async function aroundActor(store: Store, part: RecordDocument, id: string): Promise<RecordDocument> {
  if (!part.actors.some((actor) => actor.id === id)) return part;
  return loadPart(store, part.asOf, { person: [id] });
}

const factIn = ({ meetings, actors, statements, positions, conditions, reports }: RecordDocument, id: string) =>
  [meetings, actors, statements, positions, conditions, reports].flat().find((thing) => thing.id === id);

/** The reports whose sentences the page of this fact quotes: those of an actor would be all that name it. */
function reportsToQuote({ meetings, statements, positions, conditions }: RecordDocument, id: string): string[] {
  const fact = [meetings, statements, positions, conditions].flat().find((thing) => thing.id === id);
  return [...new Set(fact?.evidence.map(({ report }) => report) ?? [])];
}

function unknown(named: Exclude<Named, { found: string }>): string {
  if ('several' in named) return `several are named so: ${listed(named.several)}. Type more of the id`;
  const near = named.near.length > 0 ? ` Like it are ${listed(named.near)}.` : '';
  return `the record has nothing of this id or name.${near} \`parley chronology\` and the other pages show the ids`;
}

/** Ids that are listed; more would hide what is wrong. */
const MOST = 10;

const listed = (ids: readonly string[]): string =>
  ids.length > MOST ? `${ids.slice(0, MOST).join(', ')} and ${ids.length - MOST} more` : ids.join(', ');
