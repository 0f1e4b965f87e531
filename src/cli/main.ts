// The command line: what can be asked, and how it answers when asked wrongly. What does the work is loaded when it is needed.
import { Command, CommanderError } from 'commander';
import program from '../../package.json' with { type: 'json' };
import type { ReadOptions } from './read-options.ts';
import type { RecordOptions } from './record-command.ts';

const EXIT_USAGE = 2;

const commands = new Command(program.name)
  .description(
    'Reads news reports about negotiations: who met whom, who said what, what was agreed, refused and asked.',
  )
  .version(program.version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .exitOverride();

commands
  .command('read')
  .description('Read reports and show what they say.')
  .argument('<files...>', 'report files: text, Markdown or JSON; - reads standard input')
  .option('--json', 'print one reading a line, in the order of the files')
  .option('--evidence', 'show under each line the sentence it rests on')
  .option('--explain <number>', 'show which rule and which words made this fact')
  .option('--published <day>', 'the day the reports were published, as YYYY-MM-DD')
  .option('--language <code>', 'the language of the reports, such as pl')
  .option('--no-color', 'print without colours')
  .helpOption('-h, --help', 'print this help')
  .addHelpText(
    'after',
    `
Examples:
  parley read report.txt
  parley read --json reports/*.txt > readings.ndjson
  cat report.txt | parley read - --published 2025-12-06
  parley read report.txt --explain 3

Exit codes: 0 all was read, 1 some file could not be read, 2 the command was not understood.`,
  )
  .action(async (files: string[], options: ReadOptions, command: Command) => {
    const { readCommand, usageProblem } = await import('./read-command.ts');
    const problem = usageProblem(files, options);
    if (problem) command.error(`parley: ${problem}. See \`parley read --help\`.`);
    process.exitCode = await readCommand(files, options);
  });

commands
  .command('record')
  .description('Make one record of several reports: what they say together, without keeping it.')
  .argument('<files...>', 'report files: text, Markdown or JSON; - reads standard input')
  .option('--json', 'print the record as one JSON document')
  .option('--as-of <day>', 'the day the record is seen from, as YYYY-MM-DD; today if left out')
  .option('--language <code>', 'the language of the reports, such as pl')
  .option('--no-color', 'print without colours')
  .helpOption('-h, --help', 'print this help')
  .addHelpText(
    'after',
    `
Examples:
  parley record reports/*.txt
  parley record --json --as-of 2025-12-08 reports/* > record.json

Exit codes: 0 all was read, 1 some file could not be read, 2 the command was not understood.`,
  )
  .action(async (files: string[], options: RecordOptions, command: Command) => {
    const { recordCommand, usageProblem } = await import('./record-command.ts');
    const problem = usageProblem(options);
    if (problem) command.error(`parley: ${problem}. See \`parley record --help\`.`);
    process.exitCode = await recordCommand(files, options);
  });

commands.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
});
