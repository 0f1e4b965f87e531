// What can be asked of the store itself: `parley check`, `rebuild`, `backup`, `restore`.
import type { Command } from 'commander';
import type { BackupOptions, RestoreOptions, StoreOptions } from '../store-commands.ts';

export function defineStore(commands: Command): void {
  const command = (usage: string, description: string): Command =>
    commands
      .command(usage)
      .description(description)
      .option('--store <location>', 'the store: a file or a postgres:// address')
      .helpOption('-h, --help', 'print this help');

  command('check', 'See whether the store is whole: every report, reading and decision, and the record made of them.')
    .addHelpText('after', '\nExit codes: 0 it is whole, 1 it is not, or there is none.')
    .action((options: StoreOptions) => run((door) => door.checkCommand(options)));
  command('rebuild', 'Read every report again with this version of the program, and make the record anew.').action(
    (options: StoreOptions) => run((door) => door.rebuildCommand(options)),
  );
  command('backup <file>', 'Write the store to one file, while others may go on using it.')
    .option('--force', 'replace a file of that name')
    .action((file: string, options: BackupOptions) => run((door) => door.backupCommand(file, options)));
  command('restore <file>', 'Put what a backup holds into the store. A backup of one database fits the other.')
    .option('--replace', 'take the place of what the store holds, which is kept in a file')
    .action((file: string, options: RestoreOptions) => run((door) => door.restoreCommand(file, options)));
}

type Door = typeof import('../store-commands.ts');

async function run(work: (door: Door) => Promise<number>): Promise<void> {
  process.exitCode = await work(await import('../store-commands.ts'));
}
