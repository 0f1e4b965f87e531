// How English newspapers spell the sounds of names.
import { COMMON_SPELLING, type Spelling } from '../spelling.ts';

export const spelling: Spelling = [
  ['shch', 'S'],
  ['tch', 'C'],
  ['sch', 'S'],
  ['sh', 'S'],
  ['zh', 'S'],
  ['ch', 'C'],
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
