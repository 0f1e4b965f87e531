// The page of decisions: what people decided about the record, in the order of the ledger.
import { type Act, type Decision, sidesOf, type Target, undoneIn } from '../../record/decisions/decision.ts';
import { namesPeople, type Place } from '../../record/decisions/kinds.ts';
import { safeLine } from '../words/safe.ts';
import { Page } from './page.ts';
import type { PageOptions } from './render-reading.ts';
import { styleOf } from './style.ts';

/** Letters of a passage that are shown. */
const LONGEST = 70;

/**
 * The page, with a line break at its end. `found` are the ids of the decisions whose facts stand in the reports as they are
 * read now.
 */
export function renderLedger(ledger: readonly Decision[], found: ReadonlySet<string>, options: PageOptions): string {
  const style = styleOf(options.color);
  const page = new Page(style, options.width, String(ledger.length).length);
  if (ledger.length === 0) {
    page.line('Nobody has decided anything yet. `parley decide --help` tells how.');
    return page.toString();
  }
  const undone = undoneIn(ledger);
  for (const decision of ledger) {
    const { id, by, at, why, act } = decision;
    page.group(`${id}  ${safeLine(decisionInWords(decision))}`);
    for (const { places } of sidesOf(act)) page.detail(style.dim(placesInWords(places)));
    page.detail(safeLine(`${by}, ${at.slice(0, 16).replace('T', ' ')} UTC: ${why}`));
    if (undone.has(id)) page.detail(style.yellow(`undone by ${undoerOf(id, ledger)}`));
    else if (act.act !== 'undo' && !found.has(id)) page.detail(style.yellow('its fact is not read there any more'));
  }
  return page.toString();
}

/** `corrects the date of a meeting: 2025-12-06`. */
export const decisionInWords = ({ act }: Pick<Decision, 'act'>): string => {
  switch (act.act) {
    case 'confirm':
      return `confirms ${factInWords(act.target)}`;
    case 'reject':
      return `rejects ${factInWords(act.target)}`;
    case 'correct':
      return `corrects the ${act.slot} of ${factInWords(act.target)}: ${valueInWords(act)}`;
    case 'merge':
      return `makes ${act.targets.length} ${act.targets[0].kind}s one`;
    case 'split':
      return `parts ${factInWords(act.target)} from another`;
    case 'add':
      return `adds ${factInWords({ kind: act.fact.kind, places: [act.place] })}`;
    case 'undo':
      return `undoes ${act.undoes}`;
  }
};

const factInWords = ({ kind, places: [{ report }] }: Target): string =>
  `${kind === 'actor' ? 'an' : 'a'} ${kind} told in ${report}`;

function valueInWords({ slot, value }: Extract<Act, { act: 'correct' }>): string {
  if (value === null) return 'not known';
  if (namesPeople(slot)) return (value as Place[]).map(({ text }) => text).join(', ') || 'nobody';
  if (Array.isArray(value)) return value.join(', ') || 'none';
  if (typeof value === 'object')
    return Object.values(value as object)
      .filter(Boolean)
      .join(', ');
  return String(value);
}

function placesInWords(places: readonly Place[]): string {
  const [{ report, text }, ...others] = places;
  const passage = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  const more = new Set(others.map((place) => place.report)).size;
  return safeLine(`“${passage}” ${report}${more > 0 ? ` and ${more} more` : ''}`);
}

const undoerOf = (id: string, ledger: readonly Decision[]): string =>
  ledger.findLast(({ act }) => act.act === 'undo' && act.undoes === id)!.id;
