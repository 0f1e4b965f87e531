// Reads the reports that standard input holds as JSON, one a line and one after the other, and prints the peak of its memory in megabytes.
import { createInterface } from 'node:readline';
import { readReport } from '../dist/index.js';

for await (const line of createInterface({ input: process.stdin })) await readReport(JSON.parse(line));
console.log(process.resourceUsage().maxRSS / 1024);
