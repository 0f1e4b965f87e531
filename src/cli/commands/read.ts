// What `parley read` can be asked.
import type { Command } from 'commander';
import { langOption } from '../page-language.ts';
import type { ReadOptions } from '../read-options.ts';

export function defineRead(commands: Command): void {
  commands
    .command('read')
    .description('Read reports and show what they say.')
    .argument('<files...>', 'report files: text, Markdown or JSON; - reads standard input')
    .option('--json', 'print one reading a line, in the order of the files')
    .option('--evidence', 'show under each line the sentence it rests on')
    .option('--explain <number>', 'show which rule and which words made this fact')
    .option('--published <day>', 'the day the reports were published, as YYYY-MM-DD')
    .option('--language <code>', 'the language of the reports, such as pl')
    .option(...langOption)
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
      const { readCommand, usageProblem } = await import('../read-command.ts');
      const problem = usageProblem(files, options);
      if (problem) command.error(`parley: ${problem}. See \`parley read --help\`.`);
      process.exitCode = await readCommand(files, options);
    });
}
