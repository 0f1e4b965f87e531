// How Polish newspapers spell the sounds of names.
import { COMMON_SPELLING, type Spelling } from '../spelling.ts';

export const spelling: Spelling = [
  ['szcz', 'S'],
  ['sz', 'S'],
  ['cz', 'C'],
  ['ch', 'G'],
  ['rz', 'S'],
  ['dż', 'C'],
  ['dź', 'C'],
  ['ts', 'C'],
  ['c', 'C'],
  ['ć', 'C'],
  ['ś', 'S'],
  ['ź', 'S'],
  ['ż', 'S'],
  ['ł', 'L'],
  ['ń', 'N'],
  ...COMMON_SPELLING,
];
