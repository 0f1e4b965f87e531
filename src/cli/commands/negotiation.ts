// What `parley negotiation` can be asked.
import type { Command } from 'commander';
import type { ChangeOptions, NegotiationOptions, NewOptions } from '../negotiation-command.ts';

const PARTIES = 'at least two, parted by commas: states as IRN, bodies by their short names';
const WORDS = 'words of its subject in any language, parted by commas';

export function defineNegotiation(commands: Command): void {
  const group = commands
    .command('negotiation')
    .description('Keep several negotiations apart in one store.')
    .helpCommand(false)
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `
Examples:
  parley negotiation suggest
  parley negotiation add "Iran – USA" --parties IRN,USA --words "program jądrowy,nuclear"
  parley brief --negotiation "Iran – USA"

Exit codes: 0 done, 1 it could not be, 2 the command was not understood.`,
    );
  const define = (usage: string, description: string): Command =>
    group
      .command(usage)
      .description(description)
      .option('--store <location>', 'the store: a file or a postgres:// address')
      .option('--json', 'print one JSON document')
      .option('--no-color', 'print without colours')
      .helpOption('-h, --help', 'print this help');

  define('add <name>', 'Define a negotiation; pages and exports take it with --negotiation.')
    .requiredOption('--parties <codes>', PARTIES)
    .option('--words <words>', WORDS)
    .action(async (name: string, options: NewOptions) => {
      const { addCommand } = await import('../negotiation-command.ts');
      process.exitCode = await addCommand(name, options);
    });
  define('change <name>', 'Give a negotiation another name, other parties or words.')
    .option('--name <name>', 'the new name; the id stays')
    .option('--parties <codes>', PARTIES)
    .option('--words <words>', `${WORDS}; "" for none`)
    .action(async (name: string, options: ChangeOptions, command: Command) => {
      const { changeCommand, changeProblem } = await import('../negotiation-command.ts');
      const problem = changeProblem(options);
      if (problem) command.error(`parley: ${problem}. See \`parley negotiation change --help\`.`);
      process.exitCode = await changeCommand(name, options);
    });
  define('remove <name>', 'Forget a negotiation; its reports stay in the store.').action(
    async (name: string, options: NegotiationOptions) => {
      const { removeCommand } = await import('../negotiation-command.ts');
      process.exitCode = await removeCommand(name, options);
    },
  );
  define('list', 'Show the negotiations with what belongs to them; suggestions where none is defined.').action(
    async (options: NegotiationOptions) => {
      const { listCommand } = await import('../negotiation-command.ts');
      process.exitCode = await listCommand(options);
    },
  );
  define('suggest', 'Show which parties meet again and again, and how to define a negotiation of them.').action(
    async (options: NegotiationOptions) => {
      const { suggestCommand } = await import('../negotiation-command.ts');
      process.exitCode = await suggestCommand(options);
    },
  );
}
