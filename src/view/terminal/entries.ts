// One fact of each layer as an entry of a page: its line and the lines under it.
import type { Actor, ActorId, Condition, Meeting, Party, Position, Statement } from '../../reading/reading.ts';
import type { RecordedStatus } from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import type { Context } from './context.ts';
import type { Naming } from './naming.ts';
import type { Style } from './style.ts';

export interface Entry {
  line: string;
  details: string[];
}

const dash = ' – ';

/** A meeting of a reading or of a record. */
type ShownMeeting = Omit<Meeting, 'id' | 'status' | 'evidence'> & { status: RecordedStatus };

/** `Fri 5 December 2025, Miami (United States): held, in person`, and under it who met. */
export function meetingEntry(context: Naming, meeting: ShownMeeting): Entry {
  const { style } = context;
  const { date, place, status, mode, topics } = meeting;
  const where = place ? placeInWords(context, place) : '';
  const head = [date ? context.timeInWords(date) : 'day not given', where].filter(Boolean).join(', ');
  const how = mode === 'unknown' ? '' : `, ${modes[mode]}`;
  const about = topics.map((topic) => issueInWords(topic)).join(', ');
  return {
    line: `${style.bold(head)}: ${statusStyles[status](style)(status)}${how}`,
    details: [sidesOf(context, meeting), about && `about ${about}`].filter(Boolean),
  };
}

const modes = { 'in-person': 'in person', call: 'by telephone or video', indirect: 'through mediators' } as const;
const statusStyles = {
  held: (style: Style) => style.green,
  ongoing: (style: Style) => style.green,
  planned: (style: Style) => style.cyan,
  postponed: (style: Style) => style.yellow,
  cancelled: (style: Style) => style.red,
  unconfirmed: (style: Style) => style.yellow,
} as const;

/** `Miami (United States)`; a country alone is not said twice. */
export function placeInWords(context: Naming, { name, country }: NonNullable<Meeting['place']>): string {
  const state = country && context.nameOfParty(country);
  return state && state !== name ? `${safeLine(name)} (${state})` : safeLine(name);
}

/** The parties with their people in brackets, then the people who stand for none of them. */
function sidesOf(context: Naming, { parties, participants }: ShownMeeting): string {
  const names = (ids: readonly ActorId[]) => ids.map((id) => context.nameOf(id)).join(', ');
  const sides = parties.map((party) => {
    const people = names(participants.filter((id) => context.partyOf(id) === party));
    return people ? `${context.nameOfParty(party)} (${people})` : context.nameOfParty(party);
  });
  const others = names(
    participants.filter((id) => {
      const party = context.partyOf(id);
      return party === null || !parties.includes(party);
    }),
  );
  return [sides.join(dash), others].filter(Boolean).join('; ');
}

/**
 * What was said: in quotation marks where these are the speaker's own words, else behind the word that attributes it, for
 * `zaprzecza` says the opposite of `zapewnia`.
 */
export function statementEntry(context: Context, { mode, content, cue }: Statement): Entry {
  const words = context.words(content);
  if (mode === 'direct') return { line: `“${words}”`, details: [] };
  return { line: cue ? `${context.style.dim(`${context.words(cue)}:`)} ${words}` : words, details: [] };
}

/** `Rustem Umerow (Ukraine), through Axios`. */
export function speakerLine(context: Context, { speaker, via }: Statement): string {
  const party = context.partyOf(speaker);
  const name = context.nameOf(speaker);
  const partyName = party ? context.nameOfParty(party) : name;
  const side = partyName === name || context.typeOf(speaker) === 'state' ? '' : ` (${partyName})`;
  const chain = via.map((id) => context.nameOf(id)).join(', through ');
  return `${name}${side}${chain && `, through ${chain}`}`;
}

/** `Ukraine → Russia: security guarantees`, and under it the words. */
export function positionEntry(context: Context, position: Position): Entry {
  const sides = partiesLine(context, position.source) || 'Party not named';
  const target = position.target.length > 0 ? ` → ${partiesLine(context, position.target)}` : '';
  return {
    line: `${context.style.bold(`${sides}${target}`)}: ${issueInWords(position.issue)}`,
    details: [context.words(position.evidence)],
  };
}

/** The outcome, and under it what it depends on. */
export function conditionEntry(context: Context, { outcome, requires, by }: Condition): Entry {
  const whose = by.length > 0 ? ` (${partiesLine(context, by)})` : '';
  return {
    line: context.words(outcome),
    details: [`${context.style.bold('depends on')} ${context.words(requires)}${whose}`],
  };
}

/** `Rustem Umerow, Ukraine: sekretarz Rady Bezpieczeństwa`. */
export function actorEntry(context: Context, { id, party, roles }: Actor): Entry {
  const side = party ? `, ${context.nameOfParty(party)}` : '';
  const offices = [...new Set(roles.map((role) => context.words(role)))].join('; ');
  return { line: `${context.style.bold(context.nameOf(id))}${side}${offices && `: ${offices}`}`, details: [] };
}

export function partiesLine(context: Naming, parties: readonly Party[]): string {
  return parties.map((party) => context.nameOfParty(party)).join(', ');
}

function issueInWords(issue: string): string {
  return safeLine(issue.replaceAll('-', ' '));
}
