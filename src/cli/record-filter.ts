// The wishes about a record that can be given on the command line, alike for pages and exports.
import type { Command } from 'commander';
import { isIsoDay } from '../report/dates.ts';
import type { RecordFilter } from '../view/filter-record.ts';

export interface FilterOptions {
  asOf?: string;
  /** Name or id. */
  negotiation?: string;
  party?: string[];
  person?: string[];
  since?: string;
  until?: string;
  status?: string[];
}

/** Adds the options to a command. */
export function withFilterOptions(command: Command): Command {
  return command
    .option('--as-of <day>', 'the day the record is seen from, as YYYY-MM-DD; today if left out')
    .option('--negotiation <name>', 'only facts of this negotiation: see `parley negotiation`')
    .option('--party <code...>', 'only facts of this party: a state as UKR, or a body by its short name')
    .option('--person <name...>', 'only facts of this person')
    .option('--since <day>', 'only facts of this day or later')
    .option('--until <day>', 'only facts of this day or earlier')
    .option('--status <status...>', 'only meetings or conditions of this status, such as planned or open');
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function filterProblem({ asOf, since, until }: FilterOptions): string | undefined {
  for (const [option, day] of Object.entries({ '--as-of': asOf, '--since': since, '--until': until })) {
    if (day !== undefined && !isIsoDay(day)) return `${option} ${day}: write the day as YYYY-MM-DD`;
  }
  return undefined;
}

export const filterOf = ({ party, person, since, until, status }: FilterOptions): RecordFilter => ({
  party,
  person,
  since,
  until,
  status,
});

/** The day a record is seen from: today on this machine where none is given. */
export const dayOf = ({ asOf }: FilterOptions): string => asOf ?? new Date().toLocaleDateString('sv');
