// What `parley export` can be asked.
import type { Command } from 'commander';
import type { ExportFormat } from '../../view/export/index.ts';
import type { ExportCommandOptions } from '../export-command.ts';
import { langOption } from '../page-language.ts';
import { withFilterOptions } from '../record-filter.ts';
import { actorsOption } from './actors-option.ts';

export function defineExport(commands: Command): void {
  withFilterOptions(
    commands
      .command('export')
      .description('Write the record in a format of other programs.')
      .argument('<format>', 'record, json-ld, csv, ics, atom, markdown, html, plover or wikitext')
      .option('-o, --output <file>', 'the file to write; standard output if left out')
      .option('--store <location>', 'the store: a file or a postgres:// address')
      .option(...actorsOption),
  )
    .option('--table <name>', 'the table of csv: meetings, actors, statements, positions, conditions or reports')
    .option(...langOption)
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
      const { exportCommand, usageProblem } = await import('../export-command.ts');
      const problem = usageProblem(format, options);
      if (problem) command.error(`parley: ${problem}. See \`parley export --help\`.`);
      process.exitCode = await exportCommand(format as ExportFormat, options);
    });
}
