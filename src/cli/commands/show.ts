// What `parley show` can be asked.
import type { Command } from 'commander';
import { langOption } from '../page-language.ts';
import type { ShowOptions } from '../show-command.ts';

export function defineShow(commands: Command): void {
  commands
    .command('show')
    .description('Show one fact or report with everything it rests on: values, history, sources, quotations.')
    .argument('<id>', 'the id of a meeting, actor, statement, position, condition or report, or somebody’s name')
    .option('--store <location>', 'the store: a file or a postgres:// address')
    .option('--as-of <day>', 'the day the record is seen from, as YYYY-MM-DD; today if left out')
    .option('--json', 'print the fact as one JSON document, as `parley export record` has it')
    .option(...langOption)
    .option('--no-color', 'print without colours')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `
The pages show the ids. The beginning of an id will do where no other begins so.

Examples:
  parley show m-r01-312
  parley show Witkoff
  parley show --json s-r02-79

Exit codes: 0 it was shown, 1 there is no such fact or no store, 2 the command was not understood.`,
    )
    .action(async (id: string, options: ShowOptions, command: Command) => {
      const { showCommand, usageProblem } = await import('../show-command.ts');
      const problem = usageProblem(options);
      if (problem) command.error(`parley: ${problem}. See \`parley show --help\`.`);
      process.exitCode = await showCommand(id, options);
    });
}
