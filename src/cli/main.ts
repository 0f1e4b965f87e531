// The command line: what can be asked, and how it answers when asked wrongly.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { languageCodes } from '../language/index.ts';
import { READER } from '../reading/read.ts';
import { isIsoDay } from '../report/dates.ts';
import type { ReadOptions } from './read-command.ts';

const EXIT_USAGE = 2;

const program = new Command('parley')
  .description(
    'Reads news reports about negotiations: who met whom, who said what, what was agreed, refused and asked.',
  )
  .version(READER.version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .showSuggestionAfterError()
  .exitOverride();

program
  .command('read')
  .description('Read reports and show what they say.')
  .argument('<files...>', 'report files: text, Markdown or JSON; - reads standard input')
  .option('--json', 'print one reading a line, in the order of the files')
  .option('--evidence', 'show under each line the sentence it rests on')
  .option('--explain <number>', 'show which rule and which words made this fact', asFactNumber)
  .option('--published <day>', 'the day the reports were published, as YYYY-MM-DD', asDay)
  .option('--language <code>', `the language of the reports (${languageCodes.join(', ')})`, asLanguage)
  .option('--no-color', 'print without colours')
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
    if (options.explain !== undefined && files.length > 1) command.error('error: --explain needs one file');
    for (const other of ['evidence', 'explain'] as const) {
      if (options.json && options[other]) command.error(`error: --json can't be combined with --${other}`);
    }
    const { readCommand } = await import('./read-command.ts');
    process.exitCode = await readCommand(files, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
}

function asDay(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('Write it as YYYY-MM-DD.');
  return value;
}

function asLanguage(value: string): string {
  if (!languageCodes.includes(value)) throw new InvalidArgumentError(`Parley reads ${languageCodes.join(', ')}.`);
  return value;
}

function asFactNumber(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('Give the number that stands before the fact.');
  return Number(value);
}
