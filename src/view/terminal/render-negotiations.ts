// The negotiations of a store on a page for the terminal: who talks, about what, how much of it is known.
import type { Outline } from '../../record/negotiations/outline.ts';
import type { NamedSuggestion } from '../named-suggestion.ts';
import type { NegotiationSummary } from '../negotiation-summary.ts';
import { partyNamer } from '../words/parties.ts';
import { safeLine } from '../words/safe.ts';
import { timeNamer } from '../words/times.ts';
import { Page } from './page.ts';
import { counted } from './record-parts.ts';
import type { PageOptions } from './render-reading.ts';
import { styleOf } from './style.ts';

/** One entry a negotiation, with a line break at the end. */
export function renderNegotiations(
  negotiations: readonly NegotiationSummary[],
  { color, width, locale }: PageOptions,
): string {
  const style = styleOf(color);
  const page = new Page(style, width, 0);
  const nameOf = partyNamer(locale);
  for (const negotiation of negotiations) {
    const { id, name, parties, words, meetings, statements, positions, conditions, reports } = negotiation;
    page.gap();
    page.group(`${safeLine(name)}  ${style.dim(id)}`);
    page.detail(parties.map((party) => safeLine(nameOf(party))).join(', '));
    if (words.length > 0) page.detail(`words: ${words.map(safeLine).join(', ')}`);
    const counts = [
      counted(meetings, 'meeting'),
      counted(statements, 'statement'),
      counted(positions, 'position'),
      counted(conditions, 'condition'),
    ];
    page.detail(`${counts.join(', ')} in ${counted(reports, 'report')}`);
    for (const line of outlineLines(negotiation, locale)) page.detail(line);
  }
  return page.toString();
}

/** What might be kept apart, each with the command that does it. */
export function renderSuggestions(
  suggestions: readonly NamedSuggestion[],
  { color, width, locale }: PageOptions,
): string {
  const page = new Page(styleOf(color), width, 0);
  const nameOf = partyNamer(locale);
  page.line(
    suggestions.length > 0
      ? 'Negotiations that these reports seem to tell of:'
      : 'No parties meet again and again yet. Add reports, or define a negotiation with `parley negotiation add`.',
  );
  for (const { name, mediators, command, ...outline } of suggestions) {
    page.gap();
    page.group(name);
    page.detail(counted(outline.meetings, 'meeting'));
    for (const line of outlineLines(outline, locale)) page.detail(line);
    const between = mediators.map((party) => safeLine(nameOf(party))).join(', ');
    if (between) page.detail(`hosted or mediated by ${between}`);
    page.command(command);
  }
  return page.toString();
}

/** When it met and about what; nothing of what is not known. */
function outlineLines({ from, to, topics }: Outline, locale: string): string[] {
  const days = from === null || to === null ? '' : timeNamer(locale)(from === to ? from : `${from}/${to}`);
  const about = topics.map((topic) => safeLine(topic.replaceAll('-', ' '))).join(', ');
  return [days, about && `about ${about}`].filter(Boolean);
}
