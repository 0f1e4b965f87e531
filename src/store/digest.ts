// Tells whether a report is word for word another one.
import { createHash } from 'node:crypto';
import type { Report } from '../report/report.ts';

/** SHA-256 of the report as JSON, in hexadecimal digits. */
export const digestOf = (report: Report): string => createHash('sha256').update(JSON.stringify(report)).digest('hex');
