// What `parley search` can be asked.
import type { Command } from 'commander';
import { langOption } from '../page-language.ts';
import { withFilterOptions } from '../record-filter.ts';
import type { SearchCommandOptions } from '../search-command.ts';

export function defineSearch(commands: Command): void {
  withFilterOptions(
    commands
      .command('search')
      .description('Find the reports that have all of these words, in any inflected form.')
      .argument('<words...>', 'the words; marks between them do not matter')
      .option('--store <location>', 'the store: a file or a postgres:// address')
      .option('--limit <number>', 'how many reports to show, the best first', '10'),
  )
    .option('--json', 'print what was found as one JSON document')
    .option(...langOption)
    .option('--no-color', 'print without colours')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `
Examples:
  parley search "gwarancje bezpieczeństwa"
  parley search sanctions --since 2025-12-01 --party RUS`,
    )
    .action(async (words: string[], options: SearchCommandOptions, command: Command) => {
      const { searchCommand, usageProblem } = await import('../search-command.ts');
      const query = words.join(' ');
      const problem = usageProblem(query, options);
      if (problem) command.error(`parley: ${problem}. See \`parley search --help\`.`);
      process.exitCode = await searchCommand(query, options);
    });
}
