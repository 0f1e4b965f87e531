// The command line: what can be asked, and how it answers when asked wrongly. What does the work is loaded when it is needed.
import { Command, CommanderError } from 'commander';
import program from '../../package.json' with { type: 'json' };
import type { ExportFormat } from '../view/export/index.ts';
import type { RecordPage } from '../view/terminal/render-record.ts';
import type { AddOptions } from './add-command.ts';
import type { ExportCommandOptions } from './export-command.ts';
import type { PageCommandOptions } from './page-command.ts';
import type { ReadOptions } from './read-options.ts';
import type { RecordOptions } from './record-command.ts';
import { withFilterOptions } from './record-filter.ts';

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
  .description('Say where things stand by several reports together, without keeping them.')
  .argument('<files...>', 'report files: text, Markdown or JSON; - reads standard input')
  .option('--json', 'print the whole record as one JSON document')
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

commands
  .command('add')
  .description('Read reports and keep them in the store; say what that changed.')
  .argument('<paths...>', 'report files, or folders of them; - reads standard input')
  .option('--store <location>', 'the store: a file or a postgres:// address')
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
    const { usageProblem } = await import('./read-options.ts');
    const problem = usageProblem(paths, { ...options, color: false });
    if (problem) command.error(`parley: ${problem}. See \`parley add --help\`.`);
    const { addCommand } = await import('./add-command.ts');
    process.exitCode = await addCommand(paths, options);
  });

const pages: Readonly<Record<string, string>> = {
  brief: 'Show where things stand: what happened last, what comes next, what is disputed and open.',
  chronology: 'Show who met whom, in the order of time.',
  next: 'Show what is planned, and what was planned and never reported.',
  positions: 'Show where each party stands on each issue, and where it changed its stand.',
  actors: 'Show the people and bodies, by all their names.',
  disagreements: 'Show where reports exclude each other.',
};
for (const [name, description] of Object.entries(pages)) {
  withFilterOptions(
    commands
      .command(name)
      .description(description)
      .option('--store <location>', 'the store: a file or a postgres:// address'),
  )
    .option('--json', 'print the record, narrowed to what is asked, as one JSON document')
    .option('--no-color', 'print without colours')
    .helpOption('-h, --help', 'print this help')
    .action(async (options: PageCommandOptions, command: Command) => {
      const { pageCommand, usageProblem } = await import('./page-command.ts');
      const problem = usageProblem(options);
      if (problem) command.error(`parley: ${problem}. See \`parley ${name} --help\`.`);
      process.exitCode = await pageCommand(name as RecordPage, options);
    });
}

withFilterOptions(
  commands
    .command('export')
    .description('Write the record in a format of other programs.')
    .argument('<format>', 'record, json-ld, csv, ics, atom, markdown, html, plover or wikitext')
    .option('-o, --output <file>', 'the file to write; standard output if left out')
    .option('--store <location>', 'the store: a file or a postgres:// address'),
)
  .option('--table <name>', 'the table of csv: meetings, actors, statements, positions, conditions or reports')
  .option('--base <address>', 'what the addresses of linked data and feeds begin with')
  .helpOption('-h, --help', 'print this help')
  .addHelpText(
    'after',
    `
Examples:
  parley export ics --status planned -o next.ics
  parley export csv --table statements --party UKR --since 2025-12-01`,
  )
  .action(async (format: string, options: ExportCommandOptions, command: Command) => {
    const { exportCommand, usageProblem } = await import('./export-command.ts');
    const problem = usageProblem(format, options);
    if (problem) command.error(`parley: ${problem}. See \`parley export --help\`.`);
    process.exitCode = await exportCommand(format as ExportFormat, options);
  });

commands.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
});
