// Reads the entries that a person adds to the directory: `actors.yaml`.
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ActorsFileError } from './actors-file-error.ts';
import { type DirectoryEntry, endOf, entryId, partiesOf, startOf, type Term } from './entry.ts';
import { isSame } from './extend.ts';

const words = z.string().trim().min(1);
const names = z.union([words.transform((name) => [name]), z.array(words)]).optional();
const isDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]);
/** YAML takes a year for a number. */
const date = z
  .union([z.string(), z.number().transform(String)])
  .refine((value) => isDate.safeParse(value).success, 'write the date as YYYY-MM-DD, YYYY-MM or YYYY')
  .optional();
const dates = { since: date, until: date };
const order = { path: ['until'], error: 'it lies before `since`; correct one of them' };

interface Named {
  readonly name?: string;
  readonly names?: readonly string[];
  readonly aliases?: readonly string[];
}
const namesOf = ({ name, names = [], aliases = [] }: Named): string[] => [
  ...new Set([...(name === undefined ? [] : [name]), ...names, ...aliases]),
];

const roleShape = z
  .strictObject({ role: words, party: words.optional(), ...dates })
  .refine((term) => startOf(term) <= endOf(term), order);
const entryShape = z
  .strictObject({
    ...{ name: words.optional(), names, aliases: names },
    type: z.enum(['person', 'organisation']).default('person'),
    party: words.optional(),
    role: words.optional(),
    ...dates,
    roles: z.array(roleShape).default([]),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'write the item as Q42')
      .optional(),
  })
  .refine((entry) => namesOf(entry).length > 0, 'it has no name; give it one with `name`')
  .refine((term) => startOf(term) <= endOf(term), order)
  .refine(({ role, since, until }) => role !== undefined || (since ?? until) === undefined, {
    path: ['role'],
    error: 'the dates are those of an office; name it with `role`',
  })
  .refine(
    ({ party, role, roles }) => party !== undefined || (role ?? roles.find((term) => !term.party)) === undefined,
    {
      path: ['party'],
      error: 'an office is held for a party; name it with `party`',
    },
  );
type Written = z.output<typeof entryShape>;

const fileShape = z.array(entryShape, 'it is no list; begin each entry with `- name:`');

/**
 * The entries of an `actors.yaml`.
 *
 * @throws ActorsFileError
 */
export function parseActors(yaml: string, file: string): DirectoryEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const [fault] = document.errors;
  if (fault) throw new ActorsFileError(file, lines.linePos(fault.pos[0]), fault.message.split(/ at line|\n/)[0]);
  const read = fileShape.safeParse(valuesOf(document, file));
  const problemAt = (path: readonly PropertyKey[], problem: string) =>
    new ActorsFileError(file, placeOf(document, path, lines), [...path.slice(1), problem].join(': '));
  if (read.error) throw problemAt(read.error.issues[0].path, read.error.issues[0].message);
  const entries = read.data.map(entryOf);
  const second = entries.findIndex((entry, index) => entries.slice(0, index).some((other) => isSame(entry, other)));
  if (second >= 0) {
    const name = entries[second].names[0];
    throw problemAt([second], `${name} stands above too; make the two entries one, or give each its own \`wikidata\``);
  }
  return entries;
}

function valuesOf(document: Document, file: string): unknown {
  try {
    return document.toJS() ?? [];
  } catch {
    throw new ActorsFileError(file, { line: 1, col: 1 }, 'it refers to itself, or too often to the same; write it out');
  }
}

/** The place of what a path leads to, or of the nearest thing around it. */
function placeOf(document: Document, path: readonly PropertyKey[], lines: LineCounter) {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]);
  }
  return { line: 1, col: 1 };
}

function entryOf(written: Written): DirectoryEntry {
  const { type, party, role, since, until, roles, wikidata } = written;
  const terms = [...(role === undefined ? [] : [{ role, since, until }]), ...roles].map(
    (term: Omit<Term, 'party'> & { readonly party?: string }): Term => ({ ...term, party: term.party ?? party! }),
  );
  const entry = { type, names: namesOf(written), party: party ?? null, terms, ...(wikidata && { wikidata }) };
  return { id: entryId(entry), parties: partiesOf(entry.party, terms), ...entry };
}
