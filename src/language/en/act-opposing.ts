// English verbs by which sides ask, refuse, accuse and threaten.
import type { ActGroup } from '../acts.ts';

export const opposingGroups: readonly ActGroup[] = [
  // REQUEST
  { code: 'REQUEST', words: 'demand', negated: 'CONCEDE' },
  { code: 'REQUEST', words: 'urge implore entreat exhort beseech nudge' },
  { code: 'REQUEST', words: 'insist_on hold_out stick_to hold_on cling_to', negated: 'CONCEDE', without: ['hope'] },
  { code: 'REQUEST', words: 'insist', subjunctive: true, negated: 'CONCEDE' },
  { words: 'insist', negated: 'CONCEDE' },
  {
    code: 'REQUEST',
    words:
      'call_for appeal_for appeal_to plead_for plead_with press_for push_for ask_for lobby_for campaign_for argue_for apply_for angle_for beg~for ask~for press~for push~for',
  },
  {
    code: 'REQUEST',
    words:
      'press push lobby beg pressure prod ask tell order instruct encourage call_on call_upon advise invite warn command direct',
    objectTo: true,
    without: ['anonymity'],
  },
  { code: 'REQUEST', words: 'ask', theirs: true, with: ['plea'] },
  { code: 'REQUEST', words: 'ask_to', without: ['comment', 'anonymity'] },
  { code: 'REQUEST', words: 'recommend suggest propose', subjunctive: true },
  { code: 'REQUEST', words: 'request' },
  { code: 'REQUEST', words: 'seek', asks: true },
  { code: 'REQUEST', words: 'want', asks: true, negated: 'REJECT' },
  { code: 'REQUEST', words: 'need expect', asks: true },
  { code: 'REQUEST', words: 'want expect', objectTo: true },
  { code: 'REQUEST', words: 'propose', without: ['pause offered'] },
  { code: 'REQUEST', words: 'give set', with: ['deadline'], toward: true, close: true },
  {
    code: 'REQUEST',
    words:
      'set lay~down lay~out present table submit issue put~forward repeat renew send state maintain hand reiterate make stress underline voice emphasise emphasize',
    with: ['demand', 'plea'],
    close: true,
    without: ['ultimatum'],
  },
  { code: 'REQUEST', words: 'like', objectTo: true, possible: true },
  { code: 'REQUEST', words: 'like_to', with: ['see'], possible: true },
  { code: 'REQUEST', words: 'wait_for await', with: ['answer'], close: true },
  { code: 'REQUEST', words: 'look_for', without: ['giving up'] },
  { code: 'REQUEST', words: 'have', voice: 'other', with: ['until'], close: true },
  { code: 'REQUEST', words: 'raise', with: ['issue'], close: true },
  // REJECT
  { code: 'REJECT', words: 'give pour have cast cold-shoulder', with: ['scorn'], close: true },
  { code: 'REJECT', words: 'withhold', with: ['signature', 'consent'], close: true },
  { code: 'REJECT', words: 'distance', with: ['proposal', 'deal'], close: true },
  { negated: 'REJECT', words: 'show_up turn_up', with: ['talks', 'hearing'] },
  {
    code: 'REJECT',
    words: 'reject refuse rebuff spurn veto decline oppose snub scorn repudiate disown',
    negated: 'SUPPORT',
    without: ['comment'],
  },
  {
    code: 'REJECT',
    words:
      'dismiss turn~down wave~aside wave~away brush~aside brush~off shrug~off throw~out vote~down shoot~down knock~down slap~down bat~away laugh~off swat~away',
    negated: 'SUPPORT',
    with: ['proposal', 'deal', 'talks'],
  },
  { code: 'REJECT', words: 'turn~down rule~out shut~out dig_in stop_short' },
  { code: 'REJECT', words: 'say_no answer_no', negated: 'REJECT' },
  { code: 'REJECT', words: 'tear~up rip~up renounce' },
  {
    code: 'REJECT',
    words:
      'walk_out walk_away storm_out pull_out back_out withdraw_from drop_out stay_away opt_out bow_out quit boycott skip leave abandon exit',
    with: ['talks', 'accord'],
    close: true,
    without: ['bound for'],
  },
  { code: 'REJECT', words: 'boycott scupper scuttle torpedo block derail', with: ['talks', 'deal', 'proposal'] },
  {
    code: 'REJECT',
    words: 'break~off call~off suspend cut~off end quit freeze cancel halt adjourn',
    with: ['talks', 'accord'],
    close: true,
  },
  { code: 'REJECT', words: 'object_to balk_at bristle_at baulk_at recoil_from push_back' },
  { code: 'REJECT', words: 'object', toward: true },
  { code: 'REJECT', words: 'resist', with: ['proposal', 'deal'], close: true },
  { code: 'REJECT', words: 'raise voice express have lodge', with: ['objection'], close: true, negated: 'SUPPORT' },
  { code: 'REJECT', words: 'play_down pour dash', with: ['hope'], close: true },
  {
    negated: 'REJECT',
    words: `
      accept recognise recognize cede surrender yield retreat withdraw leave hand~over give~up give_in give_way back_down budge negotiate talk meet sit_down sit attend
      sign join release free lift pay allow permit let tolerate bow bend compromise disarm return move stop halt support back consider discuss engage take_part
      participate change relent abandon renounce relinquish concede hear_of stand_for put_up entertain contemplate countenance share swallow host receive submit
      back_off settle ratify extend approve agree kneel capitulate retreat_from step_down step_back bargain go_back`,
    voice: 'act',
    ahead: true,
  },
  // ACCUSE
  {
    code: 'ACCUSE',
    words: 'blame fault berate rebuke chide attack assail upbraid reproach scold censure',
    toward: true,
  },
  { code: 'ACCUSE', words: 'accuse lash_out' },
  {
    code: 'ACCUSE',
    words: 'condemn denounce decry deplore slam blast lambast lambaste castigate criticise criticize excoriate bemoan',
  },
  { code: 'ACCUSE', words: 'complain' },
  { code: 'ACCUSE', words: 'allege charge lament', theirs: true },
  { code: 'ACCUSE', words: 'charge', toward: true, with: ['blame'] },
  { code: 'ACCUSE', words: 'hold put pin lay place', with: ['guilt'], close: true },
  { code: 'ACCUSE', words: 'point', with: ['finger'], close: true },
  { code: 'ACCUSE', words: 'speak_of talk_of complain_of', with: ['blame'], close: true },
  { code: 'ACCUSE', words: 'shift move', voice: 'other', with: ['goalposts'], close: true },
  { code: 'ACCUSE', words: 'put throw place', voice: 'other', with: ['obstacles'], close: true },
  { code: 'ACCUSE', words: 'protest_against rail_against rail_at' },
  { code: 'ACCUSE', words: 'protest', with: ['blame', 'fighting', 'seizures'], close: true },
  { code: 'ACCUSE', words: 'hold put', voice: 'other', with: ['hostage'], close: true },
  { code: 'ACCUSE', words: 'regret', toward: true },
  { code: 'ACCUSE', words: 'be bear', voice: 'other', with: ['guilt', 'blame'] },
  {
    code: 'ACCUSE',
    voice: 'other',
    words: `
      violate breach break flout sabotage lie cheat deceive mislead stall drag obstruct block undermine torpedo derail provoke blackmail bully mock toy ignore
      disregard betray hinder hamper attack shell bomb bombard kill murder massacre slaughter starve loot plunder steal seize occupy annex invade abduct kidnap torture
      persecute terrorise terrorize intimidate coerce threaten escalate arm fund finance bankroll sponsor harbour harbor shelter destabilise destabilize interfere meddle
      dictate distort fabricate falsify hide conceal backtrack renege default walk_away walk_out pull_out storm_out tear~up rip~up scupper wreck ruin destroy
      jeopardise jeopardize endanger poison inflame stoke fuel incite exploit abuse manipulate twist scheme plot conspire collude cling_to hold_up play pretend
      feign bluff prevaricate procrastinate equivocate stonewall fire shoot strike hit raid ambush storm cross stray trespass encroach intrude smuggle detain jail imprison expel deport evict displace besiege blockade choke strangle harm damage weaken hurt insult humiliate slander smear dodge evade avoid
      shirk go_back wear~down string~along pass~off blow~up fail neglect rewrite backslide ramp~up step~up double_down squeeze
      invent prolong drag~out concoct sow turn_away spit trample drown burn pound flatten flood dump undercut discriminate punish extort use ram sink harass corner pour`,
    without: ['none'],
  },
  {
    code: 'ACCUSE',
    voice: 'other',
    words: 'move send bring push pour mass amass lay plant deploy',
    with: ['forces'],
    close: true,
  },
  {
    negated: 'ACCUSE',
    voice: 'other',
    words: `
      keep honour honor respect abide comply fulfil fulfill implement observe adhere want wish intend seek stop cease answer respond reply do show give accept agree let
      allow release withdraw deliver meet care listen understand negotiate offer propose come_up turn_up show_up turn appear attend sign stick live_up engage take mean
      uphold grasp budge move help tell consult ask inform invite pay`,
  },
  // THREATEN
  { code: 'THREATEN', words: 'threaten menace' },
  { code: 'THREATEN', words: 'warn threaten', ours: true },
  { code: 'THREATEN', words: 'take drag go_to haul', voice: 'own', ahead: true, with: ['court'], close: true },
  { code: 'THREATEN', words: 'prepare ready draw~up compile approve', with: ['retaliation'], close: true },
  {
    code: 'THREATEN',
    words: 'quit leave exit abandon',
    voice: 'own',
    ahead: true,
    with: ['deal', 'accord'],
    close: true,
  },
  {
    code: 'THREATEN',
    words: 'warn caution vow pledge promise swear announce prepare ready consider weigh mull plan brandish',
    with: ['retaliation', 'penalty', 'boycott'],
    without: ['pause offered', 'none', 'reply'],
  },
  { code: 'THREATEN', words: 'warn', toward: true, without: ['pause offered', 'none'] },
  { code: 'THREATEN', words: 'vow pledge promise swear', with: ['fighting'], without: ['pause offered', 'talks'] },
  { words: 'rule~out exclude', negated: 'THREATEN', with: ['retaliation', 'penalty'] },
  { code: 'THREATEN', words: 'issue give deliver set', with: ['ultimatum'], close: true },
  { code: 'THREATEN', words: 'reserve', with: ['right'], close: true },
  {
    code: 'THREATEN',
    words: `
      retaliate destroy crush punish bomb strike hit attack fight respond avenge annihilate obliterate flatten invade storm seize capture conquer defeat smash eliminate
      sink expropriate sue escalate wipe~out cut~off shut~down turn~off walk_away walk_out pull_out tear~up withdraw_from target`,
    voice: 'own',
    ahead: true,
    without: ['talks'],
  },
  {
    code: 'THREATEN',
    words: 'resume return_to restart renew start launch open go_to',
    voice: 'own',
    ahead: true,
    with: ['fighting'],
    without: ['pause offered', 'talks'],
  },
  {
    code: 'THREATEN',
    words:
      'impose slap raise double triple reimpose bring~back add hike increase put introduce levy restore trigger apply',
    voice: 'own',
    ahead: true,
    with: ['penalty'],
  },
  { code: 'THREATEN', words: 'suffer regret pay face feel', voice: 'other', ahead: true },
  {
    code: 'THREATEN',
    words: 'rise go_up double return follow increase triple come',
    voice: 'effect',
    ahead: true,
    with: ['penalty'],
  },
];
