// Why one fact was read: the rule, the words it went by, and the sentence with these words marked.

import type { Fact } from '../../reading/facts.ts';
import type { ReadReport } from '../../reading/read.ts';
import { safeLine } from '../words/safe.ts';
import { Context } from './context.ts';
import { actorEntry, conditionEntry, type Entry, meetingEntry, positionEntry, statementEntry } from './entries.ts';
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
  const context = new Context(reading, outline, style, options.messages);
  const fact = context.facts.find((each) => each.number === number);
  if (!fact) return undefined;
  const { phrases, kinds, fact: heading } = options.messages;
  const trace = traces.get(fact.key);
  const page = new Page(style, options.width, String(number).length);
  const { line, details } = entryOf(context, fact);
  page.line(style.bold(heading(number, context.facts.length, kinds[fact.layer])));
  page.entry(number, `${line}\u00a0\u00a0${style.dim(context.places(fact.spans))}`);
  for (const detail of details) page.detail(detail);
  page.gap();
  if (trace) {
    const room = Math.max(phrases.rule.length, phrases.words.length);
    const label = (name: string) => style.bold(name.padEnd(room));
    page.line(`${label(phrases.rule)}  ${safeLine(trace.rule)}`);
    if (trace.words.length > 0)
      page.line(`${label(phrases.words)}  ${trace.words.map((span) => context.passage(span)).join(' | ')}`);
  }
  for (const passage of context.passages(trace?.words.length ? trace.words : fact.spans)) page.passage(passage);
  return page.toString();
}

function entryOf(context: Context, { layer, index }: Fact): Entry {
  const { reading, words, style } = context;
  switch (layer) {
    case 'meetings':
      return meetingEntry(words, style, reading.meetings[index]);
    case 'statements': {
      const statement = reading.statements[index];
      const { line } = statementEntry(context, statement);
      return { line, details: [words.speaker(statement)] };
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
        line: `${context.passage(time)}: ${words.time(time.value)} (${safeLine(time.value)})`,
        details: [],
      };
    }
  }
}
