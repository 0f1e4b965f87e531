// `parley negotiation …`: defines the negotiations of a store, and shows what belongs to them.
import type { Negotiation } from '../record/negotiations/negotiation.ts';
import { suggestNegotiations } from '../record/negotiations/suggest-negotiations.ts';
import { loadRecord } from '../store/load-record.ts';
import {
  addNegotiation,
  changeNegotiation,
  loadNegotiations,
  loadParties,
  NegotiationError,
  type NegotiationWish,
  removeNegotiation,
} from '../store/negotiations.ts';
import type { Store } from '../store/open-store.ts';
import { namedSuggestion } from '../view/named-suggestion.ts';
import { negotiationSummary } from '../view/negotiation-summary.ts';
import { renderNegotiations, renderSuggestions } from '../view/terminal/render-negotiations.ts';
import { partyNamer } from '../view/words/parties.ts';
import { partyCodeOf } from '../view/words/party-codes.ts';
import { safeLine } from '../view/words/safe.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { pageOptions } from './printer.ts';
import { dayOf } from './record-filter.ts';
import { withExistingStore, withStore } from './with-store.ts';

export interface NegotiationOptions {
  store?: string;
  json?: boolean;
  color: boolean;
}

export interface NewOptions extends NegotiationOptions {
  /** Parted by commas, as `words`. */
  parties: string;
  words?: string;
}

export interface ChangeOptions extends NegotiationOptions {
  name?: string;
  parties?: string;
  words?: string;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function changeProblem({ name, parties, words }: ChangeOptions): string | undefined {
  return [name, parties, words].every((wish) => wish === undefined)
    ? 'say what to change: --name, --parties or --words'
    : undefined;
}

/** Gives the exit code, as all of these: 0, or 1 when the wish makes no sense or the store fails. */
export const addCommand = (name: string, options: NewOptions): Promise<number> =>
  withStore(options, async (store) => {
    const parties = await partiesOf(store, options.parties);
    const wish = { name: name.trim(), parties, words: listOf(options.words ?? '') };
    return showAll([await addNegotiation(store, wish)], store, options);
  });

export const changeCommand = (name: string, options: ChangeOptions): Promise<number> =>
  withExistingStore(options, async (store) => {
    const change: Partial<NegotiationWish> = {
      ...(options.name !== undefined && { name: options.name.trim() }),
      ...(options.parties !== undefined && { parties: await partiesOf(store, options.parties) }),
      ...(options.words !== undefined && { words: listOf(options.words) }),
    };
    return showAll([await changeNegotiation(store, name, change)], store, options);
  });

export const removeCommand = (name: string, options: NegotiationOptions): Promise<number> =>
  withExistingStore(options, async (store) => {
    const negotiation = await removeNegotiation(store, name);
    await print(options.json ? jsonLine(negotiation) : `Removed ${safeLine(negotiation.name)}. Its reports stay.\n`);
    return 0;
  });

/** Where none is defined, what might be. */
export const listCommand = (options: NegotiationOptions): Promise<number> =>
  withExistingStore(options, async (store) => {
    const negotiations = await loadNegotiations(store);
    return negotiations.length > 0 ? showAll(negotiations, store, options) : suggest(negotiations, store, options);
  });

export const suggestCommand = (options: NegotiationOptions): Promise<number> =>
  withExistingStore(options, async (store) => suggest(await loadNegotiations(store), store, options));

async function suggest(defined: readonly Negotiation[], store: Store, options: NegotiationOptions): Promise<number> {
  endQuietlyWhenClosed();
  const page = pageOptions(options);
  const suggestions = suggestNegotiations(await loadRecord(store, dayOf({})), defined).map((suggestion) =>
    namedSuggestion(suggestion, page.messages.locale, options.store),
  );
  await print(options.json ? jsonLine({ negotiations: defined, suggestions }) : renderSuggestions(suggestions, page));
  return 0;
}

async function showAll(
  negotiations: readonly Negotiation[],
  store: Store,
  options: NegotiationOptions,
): Promise<number> {
  endQuietlyWhenClosed();
  const record = await loadRecord(store, dayOf({}));
  const summaries = negotiations.map((negotiation) => negotiationSummary(record, negotiation));
  if (options.json) await print(jsonLine({ negotiations: summaries }));
  else await print(renderNegotiations(summaries, pageOptions(options)));
  return 0;
}

const listOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** @throws NegotiationError for codes that are none, and fewer than two */
async function partiesOf(store: Store, typed: string): Promise<string[]> {
  const inRecord = await loadParties(store);
  const nameOf = partyNamer('en-GB');
  const parties = listOf(typed).map((one) => {
    const found = partyCodeOf(one, inRecord);
    if ('party' in found) return found.party;
    const near = found.near.map((party) => `${party} (${nameOf(party)})`).join(', ');
    const remedy = near ? `Did you mean ${near}?` : 'See `parley actors` for those there are.';
    throw new NegotiationError(`--parties: “${one}” is no party that Parley knows. ${remedy}`);
  });
  const distinct = [...new Set(parties)];
  if (distinct.length < 2) throw new NegotiationError('--parties: a negotiation has at least two parties.');
  return distinct;
}
