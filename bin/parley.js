#!/usr/bin/env node
// Starts the built program.
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  // From Node 22 on, compiled code is kept for the next start.
  module.enableCompileCache?.();
  await import(program.href);
} else {
  process.stderr.write('parley: the program is not built yet. Run `npm run build` in its folder first.\n');
  process.exitCode = 1;
}
