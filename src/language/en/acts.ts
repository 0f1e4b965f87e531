// How English shows acts in a negotiation, assembled: verbs, word classes, set phrases, and the small words around them.
import type { Acts } from '../acts.ts';
import { classes } from './act-classes.ts';
import { joiningGroups } from './act-joining.ts';
import { opposingGroups } from './act-opposing.ts';
import { phrases } from './act-phrases.ts';

export const acts: Acts = {
  groups: [...joiningGroups, ...opposingGroups],
  classes,
  nouns: [
    { code: 'REJECT', words: 'rejection refusal veto boycott objection opposition' },
    { code: 'REQUEST', words: 'demand appeal call request plea' },
    { code: 'THREATEN', words: 'threat ultimatum' },
    { code: 'ACCUSE', words: 'accusation condemnation allegation' },
    { code: 'SUPPORT', words: 'backing support endorsement' },
    { code: 'CONCEDE', words: 'concession' },
  ],
  phrases,
  ready: 'ready willing prepared open committed',
  readyFor: 'to for',
  giving: `
    give cede hand release free withdraw drop lift lower ease abandon yield concede unfreeze unblock reduce cut limit suspend offer delay postpone
    recognise recognize accept leave open freeze halt stop scrap soften relax waive relinquish`,
  duty: 'must should need ought have',
  forbidden: 'can may',
  warning: 'warn threaten caution',
  idle: 'be know forget stop have do expect rule lack hide say think see mean appear seem',
  will: 'will would can could going intend want be plan let allow shall',
  intent: 'will intend plan going decide vow',
  reflexive: '',
  accords: ['accord'],
  matters: ['deal', 'talks', 'proposal'],
  praise: ['praise'],
  dismissal: ['dismissal', 'denial'],
  lack: ['none'],
  rival: ['rival'],
  generic: ['generic'],
  lacking: 'lack',
  caring: 'care',
  denying: 'deny',
  hearsay: 'allegedly supposedly',
  supposing: 'hope believe expect fear doubt predict forecast reckon estimate suspect',
  blame: ['blame'],
  needed: 'important essential necessary crucial vital imperative key time urgent needed',
  let: 'let',
  copula: 'be remain become prove seem appear look go get make',
  existence: 'be have',
  relief: ['pause offered'],
  blows: ['retaliation', 'penalty'],
  never: 'no never any',
  together: 'with',
  inEyesOf: 'for',
  doneBy: 'by',
  members:
    'management board leadership leader executive negotiator delegate delegation council team worker pilot miner teacher nurse doctor driver boss chief representative member',
  ownSide: 'country government nation side',
};
