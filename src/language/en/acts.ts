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
    { code: 'REJECT', words: 'rejection refusal veto boycott objection opposition unwillingness' },
    { code: 'REQUEST', words: 'demand request plea insistence precondition condition' },
    { code: 'THREATEN', words: 'threat ultimatum' },
    { code: 'ACCUSE', words: 'accusation condemnation allegation' },
    { code: 'SUPPORT', words: 'endorsement readiness willingness' },
    { code: 'CONCEDE', words: 'concession' },
  ],
  phrases,
  ready: 'ready willing prepared open committed offer happy promise pledge keen eager poised glad',
  offering: 'offer',
  helping:
    'help mediate host facilitate broker assist join send provide resume return meet talk act serve supply support contribute arrange',
  yielding: ['giving up'],
  striking: ['retaliation', 'court'],
  readyFor: 'to for',
  giving: `
    give cede hand release free withdraw drop lift lower ease abandon yield concede unfreeze unblock reduce cut limit suspend delay postpone
    recognise recognize accept leave open reopen freeze halt stop scrap soften relax waive relinquish cap dilute let allow admit permit pay pull compromise surrender
    transfer vacate remove go_back pause cease`,
  duty: 'must should need ought have',
  forbidden: 'can may',
  warning: 'warn threaten caution vow',
  idle: `
    thank guess excuse be know forget have expect rule lack hide say think see mean appear seem comment speculate confirm elaborate answer disclose reveal specify name last happen
    affect matter tell need help stop end hurt mind add cease surprise believe imagine understand remember abandon desert rest tire waver stand give_up`,
  will: 'will would can could going intend want be plan let allow shall aim',
  possibly: 'can could may might would',
  intent: 'will intend plan going decide vow prepare',
  trying: 'try attempt seek want intend plan aim hope keep continue',
  reflexive: '',
  accords: ['accord'],
  matters: ['deal', 'talks', 'proposal', 'progress'],
  praise: ['praise'],
  dismissal: ['dismissal'],
  lack: ['none'],
  rival: ['rival'],
  generic: ['generic'],
  refusing: ['refusing'],
  lacking: 'lack',
  caring: 'care',
  denying: 'deny',
  hearsay: 'allegedly supposedly',
  supposing: 'hope expect fear doubt predict forecast reckon estimate suspect wonder',
  blame: ['blame'],
  needed: 'important essential necessary crucial vital imperative time urgent needed critical incumbent',
  neededIn: ['purpose', 'that'],
  backshift: true,
  let: 'let',
  copula: 'be have remain become prove seem appear look go get make hold',
  existence: 'be have',
  spared: ['retaliation', 'penalty', 'menace'],
  relief: ['pause offered', 'reply'],
  blows: ['retaliation', 'penalty'],
  never: 'no never neither',
  nothing: 'no none nothing neither nobody nowhere',
  without: 'without',
  wanting: 'want demand seek need ask expect',
  between: 'between',
  together: 'with',
  inEyesOf: 'for to',
  doneBy: 'by',
  members:
    'government administration office cabinet camp management board leadership leader executive negotiator delegate delegation council team worker pilot miner teacher nurse doctor driver boss chief representative member',
  ownSide: `
    country government nation side people members delegates men forces troops team party ministry army delegation negotiators administration military soldiers ministers
    organisation organization movement union company parliament`,
  outsiders: 'ally partner neighbour neighbor rival opponent counterpart creditor lender host adversary foe',
  both: 'two pair duo sides parties',
  ofBoth: 'their',
  owners: 'my our his her its their',
  ownBody: 'union company movement group organisation organization alliance bloc airline ministry association carrier',
};
