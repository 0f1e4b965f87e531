// What `parley record` can be asked.
import type { Command } from 'commander';
import { langOption } from '../page-language.ts';
import type { RecordOptions } from '../record-command.ts';
import { actorsOption } from './actors-option.ts';

export function defineRecord(commands: Command): void {
  commands
    .command('record')
    .description('Say where things stand by several reports together, without keeping them.')
    .argument('<files...>', 'report files: text, Markdown or JSON; - reads standard input')
    .option('--json', 'print the whole record as one JSON document')
    .option('--as-of <day>', 'the day the record is seen from, as YYYY-MM-DD; today if left out')
    .option(...actorsOption)
    .option('--language <code>', 'the language of the reports, such as pl')
    .option(...langOption)
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
      const { recordCommand, usageProblem } = await import('../record-command.ts');
      const problem = usageProblem(options);
      if (problem) command.error(`parley: ${problem}. See \`parley record --help\`.`);
      process.exitCode = await recordCommand(files, options);
    });
}
