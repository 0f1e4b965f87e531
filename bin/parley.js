#!/usr/bin/env node
// Starts the built program.
import { runProgram } from './program.js';

if (!runProgram()) {
  process.stderr.write('parley: the program is not built yet. Run `npm run build` in its folder first.\n');
  process.exitCode = 1;
}
