#!/usr/bin/env node
// Starts the built program.
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('parley: the program is not built yet. Run `npm run build` in its folder first.\n');
  process.exitCode = 1;
}
