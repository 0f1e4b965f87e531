// English verbs by which sides agree, back, and give way.
import type { ActGroup } from '../acts.ts';

export const joiningGroups: readonly ActGroup[] = [
  // AGREE
  { code: 'AGREE', words: 'agree', negated: 'REJECT', without: ['giving up'] },
  { code: 'CONCEDE', words: 'agree', with: ['giving up'], negated: 'REJECT' },
  { code: 'SUPPORT', words: 'agree_with concur_with' },
  { code: 'AGREE', words: 'consent acquiesce assent accede_to sign_up sign_on sign_off go_along', negated: 'REJECT' },
  {
    code: 'AGREE',
    words:
      'reach strike seal clinch conclude forge finalise finalize hammer~out broker secure ink negotiate thrash~out work~out find nail~down cut',
    with: ['accord', 'chapter'],
    close: true,
    shared: true,
  },
  {
    code: 'AGREE',
    words: 'sign initial ratify renew extend prolong conclude close cement wrap~up',
    with: ['deal'],
    negated: 'REJECT',
    shared: true,
  },
  { code: 'AGREE', words: 'approve adopt', with: ['deal'], negated: 'REJECT', close: true },
  {
    code: 'AGREE',
    words: 'accept embrace swallow',
    with: ['deal', 'proposal', 'demand', 'true word'],
    negated: 'REJECT',
  },
  { code: 'AGREE', words: 'accept', negated: 'REJECT' },
  { code: 'AGREE', words: 'say_yes answer_yes', negated: 'REJECT' },
  { code: 'AGREE', words: 'come', with: ['accord'], joint: true, close: true },
  { code: 'AGREE', words: 'announce declare unveil have', with: ['accord'], joint: true, close: true },
  { code: 'AGREE', words: 'give grant', with: ['consent'], negated: 'REJECT', close: true },
  { code: 'CONCEDE', words: 'grant', without: ['condolences', 'consent'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'improve raise sweeten up increase better', with: ['bid'], close: true, negated: 'REJECT' },
  { code: 'CONCEDE', words: 'accept tolerate swallow stomach', possible: true },
  {
    code: 'AGREE',
    words: 'put affix add append set lend',
    with: ['signature'],
    close: true,
    negated: 'REJECT',
    shared: true,
  },
  { code: 'AGREE', words: 'settle resolve end defuse bury', with: ['dispute'], joint: true, close: true },
  { code: 'AGREE', words: 'settle_on decide_on', joint: true },
  {
    code: 'AGREE',
    words: `
      exchange swap resume suspend extend restore reopen establish create cut reduce lower halve withdraw halt cease stop pause lift scrap share set~up
      relaunch normalise normalize open repatriate arrange swop hand~over transfer`,
    joint: true,
    named: true,
    close: true,
    without: ['talks'],
  },
  // SUPPORT
  { code: 'SUPPORT', words: 'support back endorse champion favour favor', negated: 'REJECT' },
  {
    code: 'SUPPORT',
    words: 'welcome hail praise applaud commend laud salute cheer celebrate greet appreciate',
    with: ['deal', 'talks', 'proposal', 'progress', 'pause offered', 'thing', 'praise'],
    without: ['dismissal'],
  },
  { code: 'SUPPORT', words: 'thank congratulate', toward: true },
  {
    code: 'SUPPORT',
    words: 'call describe hail label term deem consider find style',
    with: ['praise'],
    without: ['dismissal', 'blame', 'none'],
  },
  { code: 'ACCUSE', words: 'call describe label brand term deem consider dub', with: ['blame'] },
  {
    code: 'REJECT',
    words: 'call describe label brand term deem consider find dub denounce dismiss',
    with: ['dismissal'],
  },
  {
    code: 'SUPPORT',
    words:
      'express reaffirm reiterate voice stress confirm underline underscore renew convey declare restate signal lend throw extend show',
    with: ['backing'],
    without: ['none', 'dismissal', 'objection'],
    close: true,
  },
  { code: 'SUPPORT', words: 'reaffirm recommit' },
  {
    code: 'SUPPORT',
    words: 'pledge promise vow assure guarantee undertake commit reassure',
    without: ['retaliation', 'penalty', 'none', 'fighting'],
  },
  {
    code: 'SUPPORT',
    words: 'stand_by stand_behind stand_with side_with rally_behind line_up get_behind swing_behind',
    negated: 'REJECT',
  },
  { code: 'SUPPORT', words: 'see sense detect express have', with: ['hope'], without: ['none'], close: true },
  { code: 'SUPPORT', words: 'hope', with: ['deal', 'talks', 'progress', 'praise'] },
  { code: 'SUPPORT', words: 'offer volunteer', with: ['service'], close: true },
  {
    code: 'SUPPORT',
    words: `
      help assist support back honour honor respect abide comply fulfil fulfill keep implement observe continue resume cooperate co-operate protect guarantee uphold
      fund finance provide supply deliver mediate facilitate host participate contribute applaud stay remain engage work pursue strive endeavour`,
    voice: 'own',
    ahead: true,
    without: ['fighting', 'penalty', 'retaliation'],
  },
  {
    code: 'SUPPORT',
    words: 'honour honor respect keep uphold abide comply fulfil fulfill observe stick_to',
    voice: 'own',
    with: ['true word'],
  },
  { code: 'SUPPORT', words: 'join lead send deploy take_part', voice: 'own', ahead: true, with: ['mission', 'talks'] },
  {
    code: 'SUPPORT',
    words: 'return go_back come_back sit_down go_on talk_to talk_with negotiate press_on persevere come',
    voice: 'own',
    ahead: true,
    without: ['fighting', 'penalty'],
  },
  { words: 'abandon desert leave quit walk_away', negated: 'SUPPORT', voice: 'own' },
  { code: 'SUPPORT', words: 'stand_on be_on', with: ['side'], close: true },
  {
    code: 'SUPPORT',
    voice: 'effect',
    ahead: true,
    words: `
      bring help save end allow pave boost strengthen secure create benefit ease improve enable prevent pay~off work succeed hold last open stabilise stabilize calm
      advance serve restore lead guarantee protect`,
  },
  {
    code: 'REJECT',
    voice: 'effect',
    ahead: true,
    words: 'harm damage undermine weaken destroy reward endanger jeopardise jeopardize threaten hurt worsen fail',
  },
  {
    code: 'SUPPORT',
    words: 'want seek',
    with: ['concord'],
    close: true,
    negated: 'ACCUSE',
    voice: 'own',
    without: ['surrender'],
  },
  { code: 'SUPPORT', words: 'trust', toward: true },
  { code: 'SUPPORT', words: 'speak_of talk_of', with: ['progress', 'hope', 'praise'], without: ['none'], close: true },
  {
    code: 'AGREE',
    words: 'take_effect come_into enter_into go_into begin start hold',
    with: ['accord'],
    close: true,
    joint: true,
    named: true,
  },
  // CONCEDE
  { code: 'CONCEDE', words: 'release free pardon amnesty', with: ['captives'], close: true },
  { code: 'CONCEDE', words: 'meet', with: ['halfway'], close: true },
  { code: 'CONCEDE', words: 'open leave', with: ['open door'], close: true, without: ['talks'] },
  { code: 'CONCEDE', words: 'put place', with: ['table'], close: true },
  { code: 'CONCEDE', words: 'spare', with: ['penalty'], close: true },
  { words: 'rule~out exclude', negated: 'CONCEDE', without: ['retaliation', 'penalty', 'fighting'] },
  {
    code: 'CONCEDE',
    words: 'consider discuss contemplate accept',
    with: ['pause offered', 'giving up'],
    possible: true,
    close: true,
  },
  {
    code: 'CONCEDE',
    words:
      'yield relent compromise back_down climb_down give_in give_way cave cave_in capitulate bow_to yield_to back_off backtrack row_back backpedal defer_to soften_on retreat_from settle_for',
    negated: 'REJECT',
  },
  { code: 'CONCEDE', words: 'concede give give~up lose', with: ['lost ground'], close: true, negated: 'REJECT' },
  {
    code: 'CONCEDE',
    words: 'give~up drop abandon forgo forego renounce shelve',
    with: ['claim'],
    close: true,
    negated: 'REJECT',
  },
  {
    code: 'CONCEDE',
    words: 'drop abandon soften ease relax waive withdraw tone~down water~down moderate scale~back lift rescind',
    with: ['demand', 'stance', 'objection', 'ultimatum'],
    close: true,
    negated: 'REJECT',
  },
  {
    code: 'CONCEDE',
    words:
      'lift ease relax waive suspend delay postpone shelve lower cut reduce scrap drop halve remove put~off roll~back pause rescind defer',
    with: ['penalty'],
    close: true,
    negated: 'REJECT',
  },
  { code: 'CONCEDE', words: 'extend postpone push~back', with: ['ultimatum', 'term'], close: true },
  { code: 'CONCEDE', words: 'offer', without: ['service', 'condolences', 'none'], negated: 'REJECT' },
  {
    code: 'CONCEDE',
    words: 'propose float suggest announce declare',
    with: ['pause offered'],
    close: true,
    without: ['objection'],
  },
  { code: 'CONCEDE', words: 'make', with: ['giving up'], close: true, negated: 'REJECT' },
  { code: 'CONCEDE', words: 'come_down come_up', voice: 'own', possible: true },
  { code: 'CONCEDE', words: 'live_with settle_for make_do', possible: true, negated: 'REJECT' },
  { code: 'CONCEDE', words: 'release free unfreeze unblock', toward: true, negated: 'REJECT' },
  {
    code: 'CONCEDE',
    words: `
      release free unfreeze unblock lift hand~over give~back return_to return withdraw pull~back pull~out let allow admit permit open reopen lower cut reduce ease drop
      suspend halt cease stop pause freeze waive scrap cap limit dilute transfer vacate evacuate surrender recognise recognize concede postpone delay add increase
      ship~out`,
    voice: 'own',
    ahead: true,
    possible: true,
    without: ['fighting', 'retaliation'],
  },
  {
    code: 'CONCEDE',
    words: 'halt cease stop pause suspend freeze',
    voice: 'own',
    ahead: true,
    with: ['fighting'],
  },
];
