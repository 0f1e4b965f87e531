// Measures reading and the store, and holds what was measured against its floors.
//   npm run bench            5 MB of reports in each language, a store of 20,000
//   npm run bench -- --quick 1 MB and 2,000, for the check before a change lands
import { Checks } from './checks.ts';
import { measureReading } from './reading.ts';
import { measureStore } from './store.ts';

const quick = process.argv.includes('--quick');
const checks = new Checks();
measureReading(checks, quick);
await measureStore(checks, quick);
console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exitCode = checks.failed ? 1 : 0;
