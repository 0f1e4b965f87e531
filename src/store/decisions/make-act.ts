// Makes of what someone asks for by ids an act by places, which outlasts ids.
import type { Transaction } from 'kysely';
import { type Act, type Decision, holding, type Target } from '../../record/decisions/decision.ts';
import { actShape } from '../../record/decisions/decision-shape.ts';
import { type Addition, slotShape, slots, type Who } from '../../record/decisions/facts.ts';
import { type DecidedKind, namesPeople, type Place } from '../../record/decisions/kinds.ts';
import { groupBy } from '../../record/group-by.ts';
import { placesIn } from '../../record/told-by-report.ts';
import { loadReads } from '../load-reads.ts';
import type { Schema } from '../schema.ts';
import { DecisionError } from './decision-error.ts';
import { findActor } from './find-people.ts';
import { loadLedger } from './ledger.ts';
import { type FactTelling, type FactTellings, tellingsOf } from './tellings-of.ts';

/** An added fact as someone asks for it: people by id or name, what is required as a quotation of the report. */
export type AdditionRequest =
  | (Omit<Extract<Addition, { kind: 'meeting' }>, 'participants'> & { participants: readonly string[] })
  | Extract<Addition, { kind: 'actor' | 'position' }>
  | (Omit<Extract<Addition, { kind: 'statement' }>, 'speaker'> & { speaker: string })
  | (Omit<Extract<Addition, { kind: 'condition' }>, 'requires'> & { requires: string });

/** What someone asks for; facts by their ids. */
export type ActRequest =
  | { readonly act: 'confirm' | 'reject'; readonly id: string }
  /** People by id or name, as a list. */
  | { readonly act: 'correct'; readonly id: string; readonly slot: string; readonly value: unknown }
  | { readonly act: 'merge'; readonly ids: readonly string[] }
  /** What these reports tell becomes a fact of its own. */
  | { readonly act: 'split'; readonly id: string; readonly reports: readonly string[] }
  /** `quote` are the words of the report that the fact rests on. */
  | { readonly act: 'add'; readonly report: string; readonly quote: string; readonly fact: AdditionRequest };

type Reader = Pick<Transaction<Schema>, 'selectFrom'>;

/** The act that is asked for. @throws DecisionError where it makes no sense in this record */
export async function makeAct(db: Reader, request: ActRequest): Promise<Act> {
  const maker = new ActMaker(db, holding(await loadLedger(db)));
  const act = await maker.make(request);
  const { success, error } = actShape.safeParse(act);
  if (!success)
    throw new DecisionError(error.issues.map(({ path, message }) => [...path, message].join(' ')).join('; '));
  return act;
}

class ActMaker {
  readonly #db: Reader;
  readonly #decisions: readonly Decision[];

  constructor(db: Reader, decisions: readonly Decision[]) {
    this.#db = db;
    this.#decisions = decisions;
  }

  async make(request: ActRequest): Promise<Act> {
    switch (request.act) {
      case 'confirm': {
        const { kind, representative } = await this.#fact(request.id);
        return { act: 'confirm', target: await this.#target(kind, representative) };
      }
      case 'reject': {
        const { kind, tellings } = await this.#fact(request.id);
        return { act: 'reject', target: await this.#target(kind, tellings) };
      }
      case 'correct':
        return this.#correct(request);
      case 'merge':
        return this.#merge(request.ids);
      case 'split':
        return this.#split(request);
      case 'add':
        return this.#add(request);
    }
  }

  async #fact(id: string): Promise<FactTellings> {
    const fact = await tellingsOf(this.#db, id);
    if (!fact) throw new DecisionError(`${id}: the record has no such fact. Its pages show the ids`);
    return fact;
  }

  async #target(kind: DecidedKind, tellings: readonly FactTelling[]): Promise<Target> {
    return { kind, places: await this.#places(kind, tellings) };
  }

  async #places(kind: DecidedKind, tellings: readonly FactTelling[]): Promise<Place[]> {
    const reads = await loadReads(this.#db, [...new Set(tellings.map(({ report }) => report))]);
    const places = new Map(reads.flatMap((read) => [...placesIn(read, this.#decisions)[kind]]));
    return tellings.flatMap(({ anchor }) => places.get(anchor) ?? []);
  }

  async #correct({ id, slot, value }: Extract<ActRequest, { act: 'correct' }>): Promise<Act> {
    const { kind, representative } = await this.#fact(id);
    const shape = slotShape(kind, slot);
    if (!shape) {
      throw new DecisionError(`${slot}: of ${aKind(kind)} can be corrected: ${Object.keys(slots[kind]).join(', ')}`);
    }
    const decided = namesPeople(slot) ? await this.#peoplePlaces(value as readonly string[]) : value;
    const { success, error } = shape.safeParse(decided);
    if (!success) throw new DecisionError(`${slot}: ${error.issues.map(({ message }) => message).join('; ')}`);
    return { act: 'correct', target: await this.#target(kind, representative), slot, value: decided };
  }

  async #peoplePlaces(people: readonly string[]): Promise<Place[]> {
    const places: Place[] = [];
    for (const wish of people) {
      const { appearances } = await findActor(this.#db, wish);
      places.push(...(await this.#places('actor', appearances.slice(0, 1))));
    }
    return places;
  }

  async #merge(ids: readonly string[]): Promise<Act> {
    if (new Set(ids).size < 2) throw new DecisionError('merge: give two facts or more');
    const targets: Target[] = [];
    for (const id of new Set(ids)) {
      const { kind, representative } = await this.#fact(id);
      targets.push(await this.#target(kind, representative));
    }
    const kinds = [...new Set(targets.map(({ kind }) => kind))];
    if (kinds.length > 1) throw new DecisionError(`merge: ${kinds.map(aKind).join(' and ')} can't be one`);
    if (kinds[0] === 'position')
      throw new DecisionError('merge: positions are not joined, only their issues; correct them');
    return { act: 'merge', targets };
  }

  async #split({ id, reports }: Extract<ActRequest, { act: 'split' }>): Promise<Act> {
    const { kind, tellings } = await this.#fact(id);
    if (kind === 'position') throw new DecisionError('split: positions are not joined');
    for (const report of reports) {
      if (!tellings.some((telling) => telling.report === report)) {
        throw new DecisionError(`split: report ${report} does not tell of ${id}`);
      }
    }
    const isOut = ({ report }: FactTelling) => reports.includes(report);
    const rest = tellings.filter((telling) => !isOut(telling));
    if (rest.length === 0) throw new DecisionError(`split: no other report tells of ${id}, so nothing would be left`);
    const target = await this.#target(kind, tellings.filter(isOut));
    return { act: 'split', target, rest: await this.#target(kind, rest) };
  }

  async #add({ report, quote, fact }: Extract<ActRequest, { act: 'add' }>): Promise<Act> {
    const [read] = await loadReads(this.#db, [report]);
    if (!read) throw new DecisionError(`${report}: the store has no such report`);
    const place = placeOf(read.text, quote, report);
    const who = (wish: string) => this.#who(wish, report);
    switch (fact.kind) {
      case 'meeting': {
        const participants: Who[] = [];
        for (const wish of fact.participants) participants.push(await who(wish));
        return { act: 'add', place, fact: { ...fact, participants } };
      }
      case 'statement':
        return { act: 'add', place, fact: { ...fact, speaker: await who(fact.speaker) } };
      case 'condition': {
        const { start, end, text } = placeOf(read.text, fact.requires, report);
        return { act: 'add', place, fact: { ...fact, requires: { start, end, text } } };
      }
      default:
        return { act: 'add', place, fact };
    }
  }

  /** Someone as the report names him, else as other reports do. */
  async #who(wish: string, report: string): Promise<Who> {
    const { appearances } = await findActor(this.#db, wish);
    const { type, name, party } = groupBy(appearances, (one) => one.report).get(report)?.[0] ?? appearances[0];
    return { type, name, party };
  }
}

/** Where the words stand in a report. @throws DecisionError where they do not, or more than once */
function placeOf(text: string, quote: string, report: string): Place {
  const start = text.indexOf(quote);
  if (quote.trim() === '' || start < 0) {
    throw new DecisionError(`“${quote}”: report ${report} has no such words. Quote it to the letter`);
  }
  if (text.indexOf(quote, start + 1) >= 0) {
    throw new DecisionError(`“${quote}”: these words stand in report ${report} more than once. Quote more of it`);
  }
  return { report, start, end: start + quote.length, text: quote, nth: 0 };
}

const aKind = (kind: DecidedKind): string => (kind === 'actor' ? 'an actor' : `a ${kind}`);
