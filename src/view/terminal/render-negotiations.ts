// The negotiations of a store on a page for the terminal: who talks, about what, how much of it is known.
import type { Outline } from '../../record/negotiations/outline.ts';
import type { NamedSuggestion } from '../named-suggestion.ts';
import type { NegotiationSummary } from '../negotiation-summary.ts';
import { FactWords } from '../words/fact-words.ts';
import { safeLine } from '../words/safe.ts';
import { Page } from './page.ts';
import type { PageOptions } from './render-reading.ts';
import { styleOf } from './style.ts';

/** One entry a negotiation, with a line break at the end. */
export function renderNegotiations(
  negotiations: readonly NegotiationSummary[],
  { color, width, messages }: PageOptions,
): string {
  const style = styleOf(color);
  const page = new Page(style, width);
  const facts = new FactWords(messages, new Map());
  for (const negotiation of negotiations) {
    const { id, name, parties, words, meetings, statements, positions, conditions, reports } = negotiation;
    page.gap();
    page.group(`${safeLine(name)}  ${style.dim(id)}`);
    page.detail(facts.parties(parties));
    if (words.length > 0) page.detail(`${messages.phrases.words.toLowerCase()}: ${words.map(safeLine).join(', ')}`);
    const counts = [
      facts.count('meeting', meetings),
      facts.count('statement', statements),
      facts.count('position', positions),
      facts.count('condition', conditions),
      facts.count('report', reports),
    ];
    page.detail(counts.join(' · '));
    for (const line of outlineLines(negotiation, facts)) page.detail(line);
  }
  return page.toString();
}

/** What might be kept apart, each with the command that does it. */
export function renderSuggestions(
  suggestions: readonly NamedSuggestion[],
  { color, width, messages }: PageOptions,
): string {
  const page = new Page(styleOf(color), width);
  const words = new FactWords(messages, new Map());
  const { suggested, noSuggestions, between } = messages.phrases;
  page.line(suggestions.length > 0 ? suggested : noSuggestions);
  for (const { name, mediators, command, ...outline } of suggestions) {
    page.gap();
    page.group(name);
    page.detail(words.count('meeting', outline.meetings));
    for (const line of outlineLines(outline, words)) page.detail(line);
    if (mediators.length > 0) page.detail(`${between} ${words.parties(mediators)}`);
    page.command(command);
  }
  return page.toString();
}

/** When it met and about what; nothing of what is not known. */
function outlineLines({ from, to, topics }: Outline, words: FactWords): string[] {
  const days = from === null || to === null ? '' : words.time(from === to ? from : `${from}/${to}`);
  const about = words.issues(topics);
  return [days, about && `${words.messages.phrases.about} ${about}`].filter(Boolean);
}
