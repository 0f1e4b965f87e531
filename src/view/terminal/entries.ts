// One fact of each layer as an entry of a page: its line and the lines under it.
import type { Actor, Condition, Position, Statement } from '../../reading/reading.ts';
import type { FactWords, ShownMeeting } from '../words/fact-words.ts';
import type { Context } from './context.ts';
import type { Style } from './style.ts';

export interface Entry {
  line: string;
  details: string[];
}

/** `Fri 5 December 2025, Miami (United States): held, in person`, and under it who met. */
export function meetingEntry(words: FactWords, style: Style, meeting: ShownMeeting): Entry {
  const { date, place, status, topics } = meeting;
  const head = [words.time(date), place ? words.place(place) : ''].filter(Boolean).join(', ');
  const about = words.issues(topics);
  return {
    line: `${style.bold(head)}: ${statusStyles[status](style)(words.course(meeting))}`,
    details: [words.sides(meeting), about && `${words.messages.phrases.about} ${about}`].filter(Boolean),
  };
}

const statusStyles = {
  held: (style: Style) => style.green,
  ongoing: (style: Style) => style.green,
  planned: (style: Style) => style.cyan,
  postponed: (style: Style) => style.yellow,
  cancelled: (style: Style) => style.red,
  unconfirmed: (style: Style) => style.yellow,
} as const;

/**
 * What was said: in quotation marks where these are the speaker's own words, else behind the word that attributes it, for
 * `zaprzecza` says the opposite of `zapewnia`.
 */
export function statementEntry({ words, style, passage }: Shown, { mode, content, cue }: Statement): Entry {
  const said = passage(content);
  if (mode === 'direct') return { line: words.quote(said), details: [] };
  return { line: cue ? `${style.dim(`${passage(cue)}:`)} ${said}` : said, details: [] };
}

/** `Ukraine → Russia: security guarantees`, and under it the words. */
export function positionEntry({ words, style, passage }: Shown, position: Position): Entry {
  return {
    line: `${style.bold(words.toward(position))}: ${words.issue(position.issue)}`,
    details: [passage(position.evidence)],
  };
}

/** The outcome, and under it what it depends on. */
export function conditionEntry({ words, style, passage }: Shown, { outcome, requires, by }: Condition): Entry {
  const whose = by.length > 0 ? ` (${words.parties(by)})` : '';
  return {
    line: passage(outcome),
    details: [`${style.bold(words.messages.phrases.dependsOn)} ${passage(requires)}${whose}`],
  };
}

/** `Rustem Umerow, Ukraine: sekretarz Rady Bezpieczeństwa`. */
export function actorEntry({ words, style, passage }: Shown, { id, party, roles }: Actor): Entry {
  const side = party ? `, ${words.party(party)}` : '';
  const offices = [...new Set(roles.map((role) => passage(role)))].join('; ');
  return { line: `${style.bold(words.actor(id))}${side}${offices && `: ${offices}`}`, details: [] };
}

type Shown = Pick<Context, 'words' | 'style' | 'passage'>;
