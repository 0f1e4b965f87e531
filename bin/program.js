// Runs the built program with the compiled code that the build kept beside it, so that it starts at once.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const PROGRAM = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
/** Node itself throws out what another version of it, or of the program, has compiled. */
export const COMPILED = `${PROGRAM}.compiled`;

/** Runs the program; gives its script, or nothing where it is not built. */
export function runProgram() {
  if (!existsSync(PROGRAM)) return undefined;
  const source = readFileSync(PROGRAM, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: PROGRAM,
    cachedData: existsSync(COMPILED) ? readFileSync(COMPILED) : undefined,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(PROGRAM), module, PROGRAM, dirname(PROGRAM));
  return script;
}
