// Joins the pages of a list.
import type { ActorName, Page } from '../../src/api/shapes/page.ts';
import type { RecordedReport } from '../../src/record/record.ts';

/** The first `count` pages of a list as one, with whom they name and what they rest on. */
export async function firstPages<T>(
  ask: (search: URLSearchParams) => Promise<Page<T>>,
  search: URLSearchParams,
  count: number,
): Promise<Page<T>> {
  let page = await ask(search);
  const items = [...page.items];
  const actors = new Map<string, ActorName>();
  const reports = new Map<string, RecordedReport>();
  const note = (): void => {
    for (const actor of page.actors) actors.set(actor.id, actor);
    for (const report of page.reports) reports.set(report.id, report);
  };
  note();
  for (let number = 1; number < count && page.next !== null; number++) {
    page = await ask(new URLSearchParams([...search, ['cursor', page.next]]));
    items.push(...page.items);
    note();
  }
  return { ...page, items, actors: [...actors.values()], reports: [...reports.values()] };
}
