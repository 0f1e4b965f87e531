// What the pages about the record can be asked: `parley brief`, `chronology` …
import type { Command } from 'commander';
import type { RecordPage } from '../../view/terminal/record-pages.ts';
import type { PageCommandOptions } from '../page-command.ts';
import { langOption } from '../page-language.ts';
import { withFilterOptions } from '../record-filter.ts';
import { actorsOption } from './actors-option.ts';

const pages: Readonly<Record<string, string>> = {
  brief: 'Show where things stand: what happened last, what comes next, what is disputed and open.',
  chronology: 'Show who met whom, in the order of time.',
  next: 'Show what is planned, and what was planned and never reported.',
  positions: 'Show where each party stands on each issue, and where it changed its stand.',
  actors: 'Show the people and bodies, by all their names.',
  disagreements: 'Show where reports exclude each other.',
};

export function definePages(commands: Command): void {
  for (const [name, description] of Object.entries(pages)) {
    withFilterOptions(
      commands
        .command(name)
        .description(description)
        .option('--store <location>', 'the store: a file or a postgres:// address')
        .option(...actorsOption),
    )
      .option('--json', 'print the record, narrowed to what is asked, as one JSON document')
      .option(...langOption)
      .option('--no-color', 'print without colours')
      .helpOption('-h, --help', 'print this help')
      .action(async (options: PageCommandOptions, command: Command) => {
        const { pageCommand, usageProblem } = await import('../page-command.ts');
        const problem = usageProblem(options);
        if (problem) command.error(`parley: ${problem}. See \`parley ${name} --help\`.`);
        process.exitCode = await pageCommand(name as RecordPage, options);
      });
  }
}
