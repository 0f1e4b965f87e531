// What can be asked of decisions: `parley decide`, `parley decisions`, `parley undo`.
import type { Command } from 'commander';
import type { AddedFactOptions, DecideOptions } from '../decide-command.ts';

const storeOption = ['--store <location>', 'the store: a file or a postgres:// address'] as const;

export function defineDecisions(commands: Command): void {
  const decide = commands
    .command('decide')
    .description('Say what is right: decisions go before what is read, and outlast a better reader.')
    .helpCommand(false)
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `
Facts are named by their ids, as \`parley chronology\` and the other pages show them. Every decision is kept in
a ledger with its author and reason; \`parley decisions\` lists them, \`parley undo\` takes one back.

Examples:
  parley decide confirm m-r01-312 --by "Anna Nowak" --why "two agencies"
  parley decide correct m-r01-312 date 2025-12-06 --by "Anna Nowak" --why "communiqué of the ministry"
  parley decide merge a-r01-20 a-r04-113 --by "Anna Nowak" --why "one person in two spellings"
  parley decide split m-r01-312 r04 --by "Anna Nowak" --why "r04 tells of the round before"`,
    );
  const decision = (usage: string, description: string): Command =>
    signed(decide.command(usage).description(description));

  decision('confirm <id>', 'This fact is right.').action((id: string, options: DecideOptions) =>
    run((door) => door.decideCommand({ act: 'confirm', id }, options)),
  );
  decision('reject <id>', 'This is no fact: take it out of the record.').action((id: string, options: DecideOptions) =>
    run((door) => door.decideCommand({ act: 'reject', id }, options)),
  );
  decision('correct <id> <slot> <value>', 'Give a slot of a fact its right value.')
    .addHelpText(
      'after',
      `
Slots and values:
  meetings     status, mode, date (2025-12-05, 2025-12, 2025-12-05/2025-12-06), place ("Miami, USA"),
               parties (UKR,USA), participants (names or ids, with commas between them)
  actors       name, type, party
  statements   speaker, mode, said
  positions    code, source, target, issue
  conditions   state (open, met, withdrawn), by
A value of - says that it is not known.`,
    )
    .action((id: string, slot: string, value: string, options: DecideOptions) =>
      run((door) => door.correctCommand(id, slot, value, options)),
    );
  decision('merge <ids...>', 'These are one fact, or one actor.').action((ids: string[], options: DecideOptions) =>
    run((door) => door.decideCommand({ act: 'merge', ids }, options)),
  );
  decision('split <id> <reports...>', 'What these reports tell is another fact than what the others tell.').action(
    (id: string, reports: string[], options: DecideOptions) =>
      run((door) => door.decideCommand({ act: 'split', id, reports }, options)),
  );
  decision('add <kind>', 'Add a fact that no reader found: a meeting, actor, statement, position or condition.')
    .requiredOption('--report <id>', 'the report that tells of it')
    .requiredOption('--quote <words>', 'the words of the report that it rests on, to the letter')
    .option('--status <status>', 'of a meeting: held, ongoing, planned, postponed or cancelled')
    .option('--mode <mode>', 'of a meeting: in-person, call or indirect; of a statement: direct, indirect or mixed')
    .option('--date <day>', 'of a meeting: a day, month or interval')
    .option('--place <place>', 'of a meeting, such as "Miami, USA"')
    .option('--parties <codes>', 'of a meeting or condition, with commas between them')
    .option('--participants <people>', 'of a meeting: names or ids, with commas between them')
    .option('--speaker <person>', 'of a statement: a name or id')
    .option('--name <name>', 'of an actor')
    .option('--type <type>', 'of an actor: person, office, organisation, state, media or unnamed')
    .option('--party <code>', 'of an actor')
    .option('--code <code>', 'of a position: AGREE, SUPPORT, REQUEST, REJECT, CONCEDE, ACCUSE or THREATEN')
    .option('--source <codes>', 'of a position: whose it is')
    .option('--target <codes>', 'of a position: towards whom')
    .option('--issue <issue>', 'of a position, such as ceasefire')
    .option(
      '--requires <words>',
      'of a condition: what is required, as the report has it; --quote is what depends on it',
    )
    .action((kind: string, options: AddedFactOptions) => run((door) => door.addFactCommand(kind, options)));

  commands
    .command('decisions')
    .description('Show the ledger: all decisions with author, time and reason, the undone ones too.')
    .option(...storeOption)
    .option('--json', 'print the ledger as one JSON document')
    .option('--no-color', 'print without colours')
    .helpOption('-h, --help', 'print this help')
    .action(async (options: { store?: string; json?: boolean; color: boolean }) => {
      const { decisionsCommand } = await import('../decisions-command.ts');
      process.exitCode = await decisionsCommand(options);
    });

  signed(
    commands
      .command('undo <decision>')
      .description('Take a decision back, such as d3; undoing the undoing brings it back.'),
  ).action((decision: string, options: DecideOptions) => run((door) => door.undoCommand(decision, options)));
}

type Door = typeof import('../decide-command.ts');

async function run(work: (door: Door) => Promise<number>): Promise<void> {
  process.exitCode = await work(await import('../decide-command.ts'));
}

const signed = (command: Command): Command =>
  command
    .requiredOption('--by <name>', 'who decides')
    .requiredOption('--why <text>', 'the reason')
    .option(...storeOption)
    .helpOption('-h, --help', 'print this help');
