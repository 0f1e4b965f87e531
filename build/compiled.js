// The build step that keeps the compiled code of the program: of all that it runs when it reads the samples.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMPILED, runProgram } from '../bin/program.js';

const samples = fileURLToPath(new URL('../samples/pl/', import.meta.url));
process.argv.splice(2, Infinity, 'read', ...readdirSync(samples).map((name) => samples + name));
process.stdout.write = () => true;
rmSync(COMPILED, { force: true });
const script = runProgram();
process.on('exit', () => writeFileSync(COMPILED, script.createCachedData()));
