// English verbs by which sides ask, refuse, accuse and threaten.
import type { ActGroup } from '../acts.ts';

export const opposingGroups: readonly ActGroup[] = [
  { code: 'REQUEST', words: 'demand urge insist implore entreat exhort beseech' },
  {
    code: 'REQUEST',
    words: 'call appeal plead press push ask lobby',
    with: ['for', 'on', 'that'],
    close: true,
    without: ['off'],
  },
  { code: 'REQUEST', words: 'request seek', with: ['deal', 'pause offered', 'talks', 'demand', 'backing'] },
  { code: 'REQUEST', words: 'want', theirs: true },
  { code: 'REQUEST', words: 'require expect', theirs: true },
  { code: 'REQUEST', words: 'propose', theirs: true },
  { code: 'REJECT', words: 'reject refuse rebuff spurn veto decline oppose', negated: 'SUPPORT' },
  {
    code: 'REJECT',
    words: 'dismiss turn rule wave brush shoot throw vote',
    with: ['proposal', 'deal', 'talks', 'out', 'off'],
    close: true,
  },
  { code: 'REJECT', words: 'rule', with: ['out'], close: true },
  { code: 'REJECT', words: 'walk storm pull', with: ['away'], close: true },
  { code: 'REJECT', words: 'boycott scupper scuttle torpedo' },
  { code: 'REJECT', words: 'break call suspend cut end quit leave', with: ['talks'], close: true },
  { code: 'REJECT', words: 'resist object', toward: true },
  {
    code: 'ACCUSE',
    words:
      'accuse blame condemn denounce decry lambast lambaste slam castigate deplore fault criticise criticize berate',
    toward: true,
  },
  { code: 'ACCUSE', words: 'accuse' },
  { code: 'ACCUSE', words: 'condemn denounce decry deplore' },
  { code: 'ACCUSE', words: 'hold', with: ['blame', 'guilt'], close: true },
  { code: 'ACCUSE', words: 'violate breach break sabotage', voice: 'other' },
  { code: 'THREATEN', words: 'threaten' },
  { code: 'THREATEN', words: 'warn', with: ['retaliation', 'penalty'] },
  { code: 'THREATEN', words: 'retaliate respond', voice: 'own', ahead: true },
  { code: 'THREATEN', words: 'vow pledge promise', with: ['retaliation'] },
  { code: 'THREATEN', words: 'impose slap', with: ['penalty'], voice: 'own', ahead: true },
  { code: 'THREATEN', words: 'issue give deliver set', with: ['ultimatum'], close: true },
];
