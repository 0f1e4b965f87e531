// What `parley serve` can be asked.
import type { Command } from 'commander';
import type { ServeCommandOptions } from '../serve-command.ts';
import { actorsOption } from './actors-option.ts';

export function defineServe(commands: Command): void {
  commands
    .command('serve')
    .description('Open the record in the browser: read it, check it against the reports, decide.')
    .option('--store <location>', 'the store: a file or a postgres:// address')
    .option(...actorsOption)
    .option('--port <number>', 'the port to listen on; 0 for any that is free', '7360')
    .option('--host <address>', 'the address to listen on: one of this machine only', '127.0.0.1')
    .option('--no-open', 'do not open the browser')
    .helpOption('-h, --help', 'print this help')
    .action(async (options: ServeCommandOptions, command: Command) => {
      const { serveCommand, usageProblem } = await import('../serve-command.ts');
      const problem = usageProblem(options);
      if (problem) command.error(`parley: ${problem}. See \`parley serve --help\`.`);
      process.exitCode = await serveCommand(options);
    });
}
