// What `parley add` can be asked.
import type { Command } from 'commander';
import type { AddOptions } from '../add-command.ts';
import { actorsOption } from './actors-option.ts';

export function defineAdd(commands: Command): void {
  commands
    .command('add')
    .description('Read reports and keep them in the store; say what that changed.')
    .argument('<paths...>', 'report files, or folders of them; - reads standard input')
    .option('--store <location>', 'the store: a file or a postgres:// address')
    .option(...actorsOption)
    .option('--published <day>', 'the day the reports were published, as YYYY-MM-DD')
    .option('--language <code>', 'the language of the reports, such as pl')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `
Without --store, the store is that of PARLEY_STORE or DATABASE_URL, else parley.db in this folder
where there is one, else parley/parley.db in your data folder.

Examples:
  parley add reports/
  parley add --store talks.db monday.txt more/*.json

Exit codes: 0 all was kept, 1 something could not be, 2 the command was not understood.`,
    )
    .action(async (paths: string[], options: AddOptions, command: Command) => {
      const { usageProblem } = await import('../read-options.ts');
      const problem = usageProblem(paths, { ...options, color: false });
      if (problem) command.error(`parley: ${problem}. See \`parley add --help\`.`);
      const { addCommand } = await import('../add-command.ts');
      process.exitCode = await addCommand(paths, options);
    });
}
