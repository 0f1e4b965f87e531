// Why one fact was read: the rule, the words it went by, and the sentence with these words marked.

import type { Fact } from '../../reading/facts.ts';
import type { ReadReport } from '../../reading/read.ts';
import { safeLine } from '../words/safe.ts';
import { Context } from './context.ts';
import {
  actorEntry,
  conditionEntry,
  type Entry,
  meetingEntry,
  positionEntry,
  speakerLine,
  statementEntry,
} from './entries.ts';
import { Page } from './page.ts';
import type { PageOptions } from './render-reading.ts';
import { styleOf } from './style.ts';

/** The explanation of the fact with this number, or undefined where the reading has none.. */
export function explainFact(
  { reading, traces, outline }: ReadReport,
  number: number,
  options: PageOptions,
): string | undefined {
  const style = styleOf(options.color);
  const context = new Context(reading, outline, style, options.locale);
  const fact = context.facts.find((each) => each.number === number);
  if (!fact) return undefined;
  const trace = traces.get(fact.key);
  const page = new Page(style, options.width, String(number).length);
  const { line, details } = entryOf(context, fact);
  page.line(style.bold(`Fact ${number} of ${context.facts.length}: ${kinds[fact.layer]}`));
  page.entry(number, `${line}\u00a0\u00a0${style.dim(context.places(fact.spans))}`);
  for (const detail of details) page.detail(detail);
  page.gap();
  if (trace) {
    page.line(`${style.bold('Rule')}   ${safeLine(trace.rule)}`);
    if (trace.words.length > 0)
      page.line(`${style.bold('Words')}  ${trace.words.map((span) => context.words(span)).join(' | ')}`);
  }
  for (const passage of context.passages(trace?.words.length ? trace.words : fact.spans)) page.passage(passage);
  return page.toString();
}

const kinds = {
  meetings: 'a meeting',
  statements: 'a statement',
  positions: 'a position',
  conditions: 'a condition',
  actors: 'an actor',
  times: 'a time',
} as const;

function entryOf(context: Context, { layer, index }: Fact): Entry {
  const { reading } = context;
  switch (layer) {
    case 'meetings':
      return meetingEntry(context, reading.meetings[index]);
    case 'statements': {
      const statement = reading.statements[index];
      const { line } = statementEntry(context, statement);
      return { line, details: [speakerLine(context, statement)] };
    }
    case 'positions':
      return positionEntry(context, reading.positions[index]);
    case 'conditions':
      return conditionEntry(context, reading.conditions[index]);
    case 'actors':
      return actorEntry(context, reading.actors[index]);
    case 'times': {
      const time = reading.times[index];
      return {
        line: `${context.words(time)}: ${context.timeInWords(time.value)} (${safeLine(time.value)})`,
        details: [],
      };
    }
  }
}
