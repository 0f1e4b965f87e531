// English verbs by which sides agree, back, and give way.
import type { ActGroup } from '../acts.ts';

export const joiningGroups: readonly ActGroup[] = [
  { code: 'AGREE', words: 'agree', negated: 'REJECT' },
  {
    code: 'AGREE',
    words: 'reach strike seal clinch conclude forge finalise finalize hammer broker secure ink',
    with: ['accord'],
    close: true,
  },
  { code: 'AGREE', words: 'sign initial ratify', with: ['deal'], negated: 'REJECT' },
  { code: 'AGREE', words: 'approve adopt endorse', with: ['deal', 'proposal'], negated: 'REJECT' },
  { code: 'AGREE', words: 'accept', with: ['deal', 'proposal', 'demand'], negated: 'REJECT' },
  { code: 'AGREE', words: 'come', with: ['accord'], joint: true, close: true },
  { code: 'AGREE', words: 'announce declare', with: ['accord'], joint: true },
  { code: 'AGREE', words: 'give grant', with: ['consent'], negated: 'REJECT', close: true },
  { code: 'AGREE', words: 'settle resolve end', with: ['dispute'], joint: true },
  { code: 'AGREE', words: 'exchange swap resume suspend extend', joint: true, named: true },
  { code: 'SUPPORT', words: 'support back endorse', negated: 'REJECT' },
  {
    code: 'SUPPORT',
    words: 'welcome hail praise applaud commend',
    with: ['deal', 'talks', 'proposal', 'progress', 'pause offered'],
  },
  {
    code: 'SUPPORT',
    words: 'express reaffirm reiterate voice stress pledge promise offer confirm underline',
    with: ['backing'],
    close: true,
  },
  { code: 'SUPPORT', words: 'reaffirm' },
  {
    code: 'SUPPORT',
    words: 'pledge promise vow assure guarantee undertake',
    without: ['retaliation', 'penalty', 'denied'],
  },
  { code: 'SUPPORT', words: 'stand', with: ['in favour'], close: true },
  { code: 'SUPPORT', words: 'favour favor', with: ['deal', 'talks', 'proposal', 'pause offered'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'concede yield relent compromise', negated: 'REJECT' },
  { code: 'CONCEDE', words: 'give back climb', with: ['ground', 'off'], close: true, negated: 'REJECT' },
  {
    code: 'CONCEDE',
    words: 'drop abandon soften ease relax waive withdraw',
    with: ['demand', 'stance', 'penalty', 'objection'],
    negated: 'REJECT',
  },
  { code: 'CONCEDE', words: 'offer propose', with: ['pause offered', 'giving up'], close: true },
  { code: 'CONCEDE', words: 'make', with: ['giving up'], close: true, negated: 'REJECT' },
  { code: 'CONCEDE', words: 'release free unfreeze lift', toward: true, negated: 'REJECT' },
];
