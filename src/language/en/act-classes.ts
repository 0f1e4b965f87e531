// English words that complete the verbs of acts: what is signed, demanded, praised, threatened with.
import type { Acts } from '../acts.ts';

export const classes: Acts['classes'] = {
  deal: `
    deal,agreement,plan,proposal,accord,treaty,document,truce,ceasefire,cease-fire,memorandum,compromise,declaration,protocol,pact,resolution,communiqué,
    phase,offer,draft,package,convention,peace,roadmap,road map,framework,contract,text,settlement,solution,formula,timetable,terms,principle,outline,bill,
    budget,invitation,statement,initiative,arrangement,understanding`,
  accord: `
    deal,agreement,accord,treaty,truce,ceasefire,cease-fire,memorandum,compromise,consensus,joint statement,joint communiqué,joint declaration,pact,settlement,
    peace,understanding,framework,outline,arrangement,terms`,
  proposal:
    'proposal,counterproposal,counter-proposal,condition,demand,idea,plan,draft,offer,initiative,resolution,budget,package,request,suggestion,compromise,call,notion,formula,terms,deal',
  demand: 'demand,condition,claim,ultimatum,requirement,precondition,diktat,expectation',
  ultimatum: 'ultimatum',
  progress: 'progress,breakthrough,success,headway,step forward',
  fiasco: 'collapse,failure,breakdown,death,deadlock,impasse',
  dispute: 'dispute,conflict,strike,trade war,crisis,standoff,row',
  talks: `
    talks,talk,negotiation,meeting,dialogue,summit,mediation,consultation,round,discussion,process,effort,table,session,participation,atmosphere,conversation,call`,
  fighting: 'fighting,fire,shelling,attack,offensive,strike,protest,hostility,bombardment,bombing',
  'giving up': 'concession,compromise,ground',
  'pause offered': `
    pause,truce,ceasefire,halt,release,withdrawal,moratorium,reduction,cut,freeze,lifting,easing,suspension,amnesty,relief,waiver,exemption`,
  backing:
    'readiness,support,backing,willingness,commitment,solidarity,help,mediation,gratitude,good offices,approval,hope,optimism',
  retaliation:
    'retaliation,response,reprisal,countermeasure,consequence,revenge,strike,force,war,hell,price,action,walkout',
  penalty: 'tariff,sanction,duty,levy,restriction,embargo,penalty,blockade,export control,fine',
  praise: `
    constructive,productive,good,positive,useful,successful,great,excellent,fruitful,substantive,encouraging,promising,historic,frank,serious,progress,breakthrough,
    step forward,step in the right direction,success,milestone,welcome,fair,balanced,close,closer,optimistic,historic,meaningful,significant progress`,
  dismissal: `
    unacceptable,absurd,unrealistic,insulting,insult,farce,waste of time,non-starter,nonstarter,meaningless,pointless,useless,ridiculous,surrender,capitulation,
    one-sided,dead,dead end,illegal,illegitimate,unfair,outrageous,blackmail,provocation,disappointing,derisory`,
  denial: 'no deal,no agreement,no breakthrough,far from',
  blame: `
    lie,liar,crime,criminal,provocation,terror,terrorist,terrorism,hypocrisy,blackmail,aggression,aggressor,genocide,bad faith,betrayal,cynicism,cynical,
    obstruction,sabotage,piracy,lawless,brutal,barbaric,massacre,to blame,responsible for,responsibility for,foot-dragging,stalling,bullying,coercion,
    violation,breach,intransigence,stonewalling,dragging its feet,bluff,war crime`,
  guilt: 'blame,responsibility,guilt',
  none: 'no,not,without,little,hardly,far,lack,never,neither',
  rival: 'other side,opponent,enemy,adversary,aggressor,occupier,they',
  generic: 'sometimes,usually,generally,often,always',
  objection: 'objection,veto,reservation,protest',
  plea: 'appeal,request,call,plea,demand',
  for: 'for',
  on: 'on,upon',
  to: 'to',
  out: 'out',
  off: 'off,down',
  up: 'up',
  back: 'back',
  away: 'away,out',
  from: 'from',
  of: 'of',
  that: 'that,to',
  yes: 'yes',
  no: 'no',
  denied: 'not,no',
  ground: 'ground,way,in',
  deadline: 'deadline,day,hour,week,month,ultimatum',
  consent: 'consent,approval,assent,go-ahead,green light,nod,blessing',
  signature: 'signature,name',
  'in favour': 'in favour,in favor,for,behind',
  against: 'against',
  hope: 'hope,chance,optimism,expectation',
  stance: 'stance,position,tone,line,demand',
};
