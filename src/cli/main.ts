// The command line: what can be asked, and how it answers when asked wrongly. What does the work is loaded when it is needed.
import { Command, CommanderError } from 'commander';
import program from '../../package.json' with { type: 'json' };
import { defineAdd } from './commands/add.ts';
import { defineDecisions } from './commands/decide.ts';
import { defineExport } from './commands/export.ts';
import { defineNegotiation } from './commands/negotiation.ts';
import { definePages } from './commands/pages.ts';
import { defineRead } from './commands/read.ts';
import { defineRecord } from './commands/record.ts';
import { defineSearch } from './commands/search.ts';
import { defineServe } from './commands/serve.ts';
import { defineShow } from './commands/show.ts';
import { defineStore } from './commands/store.ts';

const EXIT_USAGE = 2;

const commands = new Command(program.name)
  .description(
    'Reads news reports about negotiations: who met whom, who said what, what was agreed, refused and asked.',
  )
  .version(program.version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .exitOverride();

const definitions = [
  defineRead,
  defineRecord,
  defineAdd,
  definePages,
  defineSearch,
  defineShow,
  defineServe,
  defineNegotiation,
  defineDecisions,
  defineExport,
  defineStore,
];
for (const define of definitions) define(commands);

commands.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
});
