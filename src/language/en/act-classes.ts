// English words that complete the verbs of acts: what is signed, demanded, praised, threatened with.
import type { Acts } from '../acts.ts';

export const classes: Acts['classes'] = {
  deal: `
    deal,agreement,plan,proposal,accord,treaty,document,truce,ceasefire,cease-fire,memorandum,compromise,declaration,protocol,pact,resolution,communiqué,communique,
    phase,offer,draft,package,convention,peace,roadmap,road map,framework,contract,text,settlement,solution,formula,timetable,terms,principle,outline,bill,
    budget,invitation,statement,initiative,arrangement,understanding,paper,charter,covenant,annex,blueprint,extension,armistice,mechanism,swap,exchange,pause,
    cessation,ruling,quota,reform,clause,schedule,agenda,loan,mandate,mission,list,visit,transfer,chapter,paper,wording,guarantee`,
  accord: `
    deal,agreement,accord,treaty,truce,ceasefire,cease-fire,memorandum,compromise,consensus,joint statement,joint communiqué,joint declaration,pact,settlement,
    peace,understanding,framework,outline,arrangement,terms,armistice,common ground,swap,bargain,contract,pause`,
  proposal: `
    proposal,counterproposal,counter-proposal,condition,demand,idea,plan,draft,offer,initiative,resolution,budget,package,request,suggestion,compromise,call,
    notion,formula,terms,deal,bid,ultimatum,overture,appeal,scheme,paper,text,motion,invitation,settlement,concession,scenario,approach,quota,peacekeeper,criticism,pressure,
    accusation,allegation,claim,charge`,
  demand:
    'demand,condition,claim,ultimatum,requirement,precondition,diktat,expectation,list of demands,insistence,red line',
  ultimatum: 'ultimatum',
  progress: 'progress,breakthrough,success,headway,step forward',
  bid: 'offer,bid,pay offer,proposal',
  side: 'side',
  claim:
    'demand,claim,insistence,ambition,call,threat,right,bid,aspiration,position,condition,objection,opposition,veto,stance',
  fiasco: 'collapse,failure,breakdown,death,deadlock,impasse,stalemate,war,crisis,delay',
  dispute: 'dispute,conflict,strike,trade war,crisis,standoff,stand-off,row,feud,deadlock,impasse,quarrel,war',
  talks: `
    talks,talk,negotiation,meeting,dialogue,summit,mediation,consultation,round,discussion,process,effort,table,session,participation,atmosphere,conversation,
    negotiating table,diplomacy,contact,conference,hotline,visit,trip`,
  fighting:
    'fighting,fire,shelling,attack,offensive,strike,protest,hostility,bombardment,bombing,war,assault,raid,operation',
  'giving up': 'concession,compromise,ground',
  'pause offered': `
    pause,truce,ceasefire,cease-fire,halt,release,withdrawal,moratorium,reduction,cut,freeze,lifting,easing,suspension,amnesty,relief,waiver,exemption,pull-back,
    pullback,pullout,delay,extension,rebate,discount,opening,reopening,end to,bring an end,put an end`,
  backing: `
    readiness,support,backing,willingness,commitment,solidarity,help,mediation,gratitude,good offices,approval,hope,optimism,service,assistance,aid,desire,
    intention,assurance,determination,satisfaction,confidence,goodwill,cooperation,co-operation,allegiance,adherence`,
  retaliation: `
    retaliation,response,reprisal,countermeasure,counter-measure,consequence,revenge,use force,use of force,by force,military force,hell,price,walkout,retribution,vengeance,
    escalation,invasion,offensive,attack,punishment,military action,legal action,industrial action,lockout,assault,retaliatory,all measures,other means,fight`,
  penalty: `
    tariff,sanction,import duty,customs duty,duties,levy,restriction,embargo,penalty,blockade,export control,fine,snapback,ban,visa ban,surcharge,blacklist,lawsuit,curb`,
  praise: `
    constructive,productive,good,positive,useful,successful,great,excellent,fruitful,substantive,encouraging,promising,historic,frank,serious,progress,breakthrough,
    step forward,step in the right direction,right direction,success,milestone,welcome,fair,balanced,close,closer,optimistic,meaningful,headway,amicable,cordial,
    friendly,candid,best,better,wonderful,fantastic,tremendous,terrific,perfect,beautiful,solid,important step,glimmer of hope,beacon of hope,ray of hope,hopeful,
    cautiously optimistic,on track,within reach,never be closer,good day,good talk,hard-won,win-win,victory,triumph,turning point,good start,good sign,new chapter,new era,achievement,moving forward,
    forward,at hand,warm,smooth,smoothly,well,basis,foundation,opportunity,window,common ground`,
  dismissal: `
    unacceptable,absurd,unrealistic,insulting,insult,farce,waste of time,non-starter,nonstarter,meaningless,pointless,useless,ridiculous,surrender,capitulation,
    one-sided,dead,dead end,illegitimate,unfair,outrageous,disappointing,derisory,trap,joke,fantasy,nonsense,inadequate,insufficient,unworkable,
    premature,irrelevant,unreasonable,impossible,laughable,sham,charade,theatre,theater,circus,show,stunt,ploy,gimmick,red herring,worthless,unjust,a bad deal,betrayal,
    diktat,delusional,unfounded,baseless,groundless,naive,too little,not enough,half-baked,vague,null and void,rubbish,garbage,flawed,null,void,taboo,hollow,terrible,awful,too low,too high,too long,too far,too late,too slow,too much,goes too far,unhelpful,counterproductive,counter-productive,empty,a slap in the face,humiliation,humiliating,excessive`,
  blame: `
    lie,liar,crime,criminal,provocation,terror,terrorist,terrorism,hypocrisy,hypocrite,blackmail,aggression,aggressor,genocide,bad faith,betrayal,cynicism,cynical,
    obstruction,sabotage,piracy,lawless,brutal,barbaric,massacre,to blame,foot-dragging,stalling,bullying,bully,coercion,double standard,
    violation,breach,intransigence,stonewalling,dragging its feet,bluff,war crime,unlawful,illegal,illegally,flagrant,reprehensible,irresponsible,treachery,deceit,duplicity,arrogance,
    arrogant,theft,robbery,propaganda,disinformation,manipulation,reckless,provocative,shameful,disgraceful,cowardly,despicable,atrocity,ethnic cleansing,extortion,a threat to,warmongering,warmonger,rehearsal for,afraid of,scared of,
    hostile,sponsor of,attempt to,deliberate,free gift to,no will for,no desire for,unprovoked,unjustified,discriminatory,discrimination,protectionism,injustice,unfair,unjust,unjust and harmful`,
  guilt: 'blame,responsibility,guilt,responsible,accountable',
  none: 'no,not,without,little,hardly,far,lack,never,neither,scant,barely,few',
  rival: 'other side,opponent,enemy,adversary,aggressor,occupier,occupation,they,them',
  generic: 'sometimes,usually,generally,often,always',
  refusing: 'never,no way,no thank,not a,out of the question,no deal',
  'bound for': 'for talks,for consultations,for negotiations,for a meeting,for a summit,for a conference',
  scorn: 'scorn,cold water,doubt,short shrift,cold shoulder,none of it,thumbs down,thumb down',
  'open door': 'door,way',
  court: 'court,arbitration,the hague,tribunal',
  hearing: 'hearing,session,ceremony,signing',
  issue: 'issue of,question of,matter of',
  seizures: 'seizure,ramming,water cannon,incursion,detention,arrest,intrusion,overflight',
  finger: 'finger,blame',
  goalposts: 'goalpost,goal post',
  obstacles: 'spoke,spanner,obstacle,roadblock,hurdle,stumbling block,sand',
  halfway: 'halfway,half way,half-way',
  chapter: 'chapter,text,date,venue,agenda,terms,wording',
  surrender: 'surrender,capitulation',
  answer: 'answer,response,reply,decision,move,step,gesture,signal,action',
  received: 'refugee,migrant,award,resignation,nomination,blame,responsibility,prize,gift,donation,guest',
  constancy:
    'committed,engaged,at the table,at the negotiating table,to support,to help,to back,to work,to seek,to assist,to mediate,support,side,the course',
  'on what': 'to,on,that',
  until: 'until',
  captives: 'prisoner,detainee,hostage,captive,journalist,dissident,opposition figure,convict,inmate',
  concord: 'deal,peace,agreement,settlement,solution,compromise',
  table: 'table,on offer',
  see: 'see',
  force: 'come,begin,take effect,into force,into effect',
  menace: 'threat,ultimatum',
  spoils: 'village,body,remains,list,document,territory,land,aircraft,vessel',
  hostage: 'hostage,ransom,at risk,in jeopardy,in danger',
  reply:
    'formal response,official response,final response,written response,response to the,its response,his response,positive response',
  boycott: 'boycott',
  objection: 'objection,veto,reservation,protest,opposition,boycott',
  plea: 'appeal,request,call,plea,demand',
  that: 'that,to',
  comment: 'comment,say,elaborate,name,identify,disclose,speculate,specify,details,gossip,interview,reporter',
  anonymity: 'anonymity,anonymous,be name,be identify,be quote',
  deadline: 'deadline,day,hour,week,month,ultimatum,until,midnight',
  term: 'deadline,ultimatum,truce,ceasefire,timetable',
  consent: 'consent,approval,assent,go-ahead,green light,nod,blessing,agreement,backing',
  signature: 'signature,name,initial',
  'in favour': 'in favour,in favor,for,behind',
  hope: 'hope,chance,optimism,expectation,prospect,cautious optimism',
  stance: 'stance,position,tone,line,demand,rhetoric,opposition',
  thing: `
    move,step,decision,news,announcement,outcome,result,initiative,effort,commitment,gesture,readiness,willingness,return,role,conversation,reopening,resumption,
    election,appointment,vote,ruling,statement,extension,development,intention`,
  'lost ground': 'ground,territory,land,point,defeat,inch',
  service:
    'service,help,assistance,mediation,good offices,support,hand,to help,to mediate,venue,to host,cooperation,to broker,to facilitate',
  condolences:
    'condolence,reporter,journalist,word,view,apology,congratulations,comment,explanation,glimpse,detail,hint,prayer,sympathy,clue,nothing,insight',
  mission: 'force,mission,coalition,mechanism,group,effort,team,monitoring,peacekeeping,initiative',
  'true word':
    'word,promise,commitment,obligation,pledge,agreement,accord,deal,truce,ceasefire,term,treaty,contract,understanding',
  right: 'right,option',
  forces: 'troop,tank,soldier,mine,weapon,missile,drone,fighter,warship,vessel,force,instruction',
  yes: 'yes',
  no: 'no,no thanks',
  denied: "not,n't,didn't,never",
  settled: 'finished,ready,agreed,done,settled,finalised,finalized,complete,concluded,in place,final',
};
