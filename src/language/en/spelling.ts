// How English newspapers spell the sounds of names.
import { COMMON_SPELLING, type Spelling } from '../spelling.ts';

export const spelling: Spelling = [
  ['shch', 'S'],
  ['tch', 'C'],
  ['sch', 'S'],
  ['sh', 'S'],
  ['dzh', 'C'],
  // Russian and Ukrainian, or Chinese: `Zhovkva`, `Zhou`.
  ['zh', 'S', 'C'],
  // Hebrew, Greek and German keep the sound that English lacks: `Chaim` beside `Haim`; French reads `sh`.
  ['ch', 'C', 'G', 'S'],
  ['dj', 'C'],
  ['ck', 'K'],
  ['ts', 'C'],
  ['tz', 'C'],
  ['ce', 'S'],
  ['ci', 'S'],
  ['cy', 'S'],
  ['c', 'K'],
  ['j', 'C'],
  ...COMMON_SPELLING,
];
