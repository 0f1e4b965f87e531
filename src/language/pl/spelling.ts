// How Polish newspapers spell the sounds of names.
import { COMMON_SPELLING, type Spelling } from '../spelling.ts';

export const spelling: Spelling = [
  ['szcz', 'S'],
  ['sz', 'S'],
  ['cz', 'C'],
  ['ch', 'G'],
  // One sound in Polish names, two in others: `Mirzojan`.
  ['rz', 'S', 'RS'],
  // Before a voiceless sound `g` is spoken as `k`: `Aragczi`, `Arakczi`.
  ['gcz', 'GC', 'KC'],
  ['dż', 'C'],
  ['dź', 'C'],
  ['dz', 'C', 'DS'],
  ['ts', 'C'],
  ['c', 'C', 'K'],
  ['ć', 'C'],
  ['ś', 'S'],
  ['ź', 'S'],
  ['ż', 'S'],
  ['ł', 'L'],
  ['ń', 'N'],
  ...COMMON_SPELLING,
];
