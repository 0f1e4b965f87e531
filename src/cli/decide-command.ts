// `parley decide …` and `parley undo`: add to the ledger of decisions.
import type { Decision } from '../record/decisions/decision.ts';
import type { Addition } from '../record/decisions/facts.ts';
import { decide, type Making, undo } from '../store/decisions/decide.ts';
import { DecisionError } from '../store/decisions/decision-error.ts';
import type { ActRequest, AdditionRequest } from '../store/decisions/make-act.ts';
import type { Store } from '../store/open-store.ts';
import { decisionInWords } from '../view/terminal/render-ledger.ts';
import { safeLine } from '../view/words/safe.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { listOf, placeOf, slotValue } from './slot-value.ts';
import { withExistingStore } from './with-store.ts';

export interface DecideOptions {
  by: string;
  why: string;
  store?: string;
}

/** What an added fact is given, as typed. */
export interface AddedFactOptions extends DecideOptions {
  report: string;
  quote: string;
  status?: string;
  mode?: string;
  date?: string;
  place?: string;
  parties?: string;
  participants?: string;
  speaker?: string;
  name?: string;
  type?: string;
  party?: string;
  code?: string;
  source?: string;
  target?: string;
  issue?: string;
  requires?: string;
}

/** Makes a decision. Gives the exit code: 0, or 1 when it makes no sense or the store fails. */
export const decideCommand = (request: ActRequest, options: DecideOptions): Promise<number> =>
  inLedger(options, (store, making) => decide(store, making, request));

export const correctCommand = (id: string, slot: string, value: string, options: DecideOptions): Promise<number> =>
  decideCommand({ act: 'correct', id, slot, value: slotValue(slot, value) }, options);

export const addFactCommand = (kind: string, options: AddedFactOptions): Promise<number> =>
  inLedger(options, (store, making) => {
    const { report, quote } = options;
    return decide(store, making, { act: 'add', report, quote, fact: factOf(kind, options) });
  });

export const undoCommand = (decision: string, options: DecideOptions): Promise<number> =>
  inLedger(options, (store, making) => undo(store, making, decision));

async function inLedger(
  options: DecideOptions,
  work: (store: Store, making: Making) => Promise<Decision>,
): Promise<number> {
  endQuietlyWhenClosed();
  const { by, why } = options;
  return withExistingStore(options, async (store) => {
    try {
      const decision = await work(store, { by, why, at: new Date().toISOString() });
      await print(`${decision.id} ${safeLine(decisionInWords(decision))}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof DecisionError)) throw error;
      process.stderr.write(`parley: ${safeLine(error.message)}.\n`);
      return 1;
    }
  });
}

/** What each kind of fact has to be given. */
const needed: Readonly<Record<Addition['kind'], readonly (keyof AddedFactOptions)[]>> = {
  meeting: ['status'],
  actor: ['name', 'type'],
  statement: ['speaker', 'mode'],
  position: ['code', 'source', 'issue'],
  condition: ['requires'],
};

/** The fact as typed; whether its values are right is seen when it is decided. @throws DecisionError where something is missing */
function factOf(kind: string, options: AddedFactOptions): AdditionRequest {
  if (!Object.hasOwn(needed, kind)) {
    throw new DecisionError(`add ${kind}: what can be added is ${Object.keys(needed).join(', ')}`);
  }
  const missing = needed[kind as Addition['kind']].filter((option) => options[option] === undefined);
  if (missing.length > 0) {
    throw new DecisionError(`add ${kind}: give ${missing.map((option) => `--${option}`).join(' and ')}`);
  }
  const { status, mode = 'unknown', date = null, speaker, name, type, party = null, code, issue, requires } = options;
  const parties = listOf(options.parties);
  const facts: Record<Addition['kind'], unknown> = {
    meeting: {
      ...{ kind, status, mode, date, parties },
      place: options.place ? placeOf(options.place) : null,
      participants: listOf(options.participants),
    },
    actor: { kind, name, type, party },
    statement: { kind, speaker, mode },
    position: { kind, code, source: listOf(options.source), target: listOf(options.target), issue },
    condition: { kind, requires, by: parties },
  };
  return facts[kind as Addition['kind']] as AdditionRequest;
}
