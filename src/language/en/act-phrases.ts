// English set phrases that show an act, whatever their verb.
import type { ActPhrase } from '../acts.ts';

export const phrases: readonly ActPhrase[] = [
  {
    code: 'ACCUSE',
    runs: `
      play for time,buy time,buying time,drag its foot,drag their foot,drag his foot,stand in the way,in bad faith,to blame for,bear responsibility,be responsible for,move the goalposts,
      not serious about,not interested in peace,stab in the back,back out of,pull the wool,play game,hold hostage,hold to ransom,no will for,lack of good will,pour fuel,
      go back on,keep its word,break its word,break its promise,sow chaos,blood on its hand,blood on their hand,turn a blind eye,cannot be trusted,can't be trusted,
      not be trusted,not a partner,no partner,throw a spanner,say one thing and do another,cross the line,play with fire,be behind the,speak with a forked tongue,fan the flames,run rings,
      behind our back,double game,pull the plug,run out the clock,run down the clock,add insult,in breach of,in violation of,in defiance of`,
  },
  {
    code: 'ACCUSE',
    alone: true,
    runs: 'nobody asked us,no one asked us,nobody consulted us,no one consulted us,behind our back,not what we agreed,not what was agreed,left us no choice,leave us no choice',
  },
  {
    code: 'REQUEST',
    runs: `
      the ball be in,know what they have to do,know what it have to do,know what to do,must now,make a plea,set out demand,stress the need,underline the need,emphasise the need,emphasize the need,stress the importance,underline the importance,
      high time,it be time for,time be running out,wait for an answer,await an answer,await a response,settle for nothing,nothing short of,nothing less than,the only way,only way out,
      no alternative to,what we need,what be need,what's needed,all we ask,the onus be on,it be up to,be a must,make the case for,put pressure on,set as a condition,made it a condition,not without,no deal without,no peace without,no agreement without,no talks without,no substitute for`,
  },
  {
    code: 'REJECT',
    runs: `
      out of the question,no question of,off the table,a red line,not for sale,not up for negotiation,not up for discussion,not up for debate,not negotiable,non-negotiable,
      not acceptable,not an option,no room for,pour cold water,slam the door,close the door,shut the door,give short shrift,dead on arrival,
      not on the table,no plan to,no reason to,no need for,no need to,no point in,no sense in,over my dead body,under no circumstance,in no circumstance,out of hand,
      not budge,not be bound,dig in its heel,dig its heel in,dig in their heel,turn its back on,not the time,too early to,nothing to discuss,nothing further to discuss,nothing more to discuss,nothing left to discuss,
      nothing to talk about,nothing to negotiate,not up to,against the plan,against the deal,
      against the proposal,against the idea,against any,opposed to,be opposed to,not a chance,no chance of,by no means,at no price,not at any price,not an inch,
      not one inch,not a single inch,not a centimetre,not give an inch,fall short of,not good enough,not go far enough,thank you no,a line in the sand,hold the line,
      stand firm,stick to its guns,refuse to budge,come out against,thumb its nose,not lift a finger,nobody can sit,no one can sit,not be dictated to,not bow to,
      not give in to,not hear of,cannot accept,can not accept,can't accept,cannot agree,can't agree,will not accept,will never accept,cold shoulder,go nowhere,not our war,
      not negotiate under,not with a gun,internal affair,internal matter,need no permission,make no sense,not a basis,no basis for,no room for a,no room for compromise,not worth the paper,walk away from the table,leave the table,
      nothing doing,be against,stand its ground,be sceptical,be skeptical,sceptical of,sceptical about,skeptical of,skeptical about,stand his ground,nothing in it for,nothing to do with,no role for,unimpressed,unmoved,no sign of,not part of,let the deadline pass,not dictate to,dictate term`,
  },
  {
    code: 'REJECT',
    others: 'ACCUSE',
    runs: `
      not interested in,no interest in,no intention of,no intention to,not ready to,not prepared to,not willing to,unwilling to,unready to,not serious,in no hurry,in no mood,
      no desire to,no desire for,not inclined to`,
  },
  {
    code: 'CONCEDE',
    runs: `
      climb down,meet halfway,meet half way,meet half-way,soften its stance,drop its demand,gesture of goodwill,goodwill gesture,gesture of good will,
      as a gesture,step back from,change of heart,change its mind,back away from,one step back,olive branch,make way for,
      sweeten the offer,sweeten the deal,improve its offer,raise its offer,improved offer,up its offer,put on the table,give more time,buy peace,split the difference,
      at a push,willing to compromise,ready to compromise,prepared to compromise,open to compromise,show flexibility,flexible on,meet demand`,
  },
  {
    code: 'AGREE',
    joint: true,
    runs: `
      shake hand on,see eye to eye,find common ground,bury the hatchet,have a deal,reach a deal,reach agreement,reach an agreement,come to terms,strike a deal,
      agreement in principle,deal in principle,meet of minds,meeting of minds,come to an agreement,come to an understanding,ink be dry,hammer out,be in agreement,of one mind,patch up,kiss and make up`,
  },
  {
    code: 'AGREE',
    runs: 'sign off on,give the green light,give a green light,green light to,give its blessing,sign up to,be on board,come on board,get on board,give the nod,give the go-ahead,be party to the deal,take up the offer,take the offer,fall in with,positive response,positive answer',
  },
  {
    code: 'THREATEN',
    runs: `
      all option,option be on the table,option remain on the table,pay a price,pay the price,pay a heavy price,pay dearly,face consequence,face the consequence,severe consequence,serious consequence,
      grave consequence,dire consequence,or else,all hell,hell to pay,bear the consequence,not hesitate,wipe out,by force,no choice but,other means,by other means,by all means,by any means,
      until victory,to the end,legitimate target,not go unanswered,not go unpunished,not remain unanswered,not stand idly by,not look the other way,not sit idly by,take matter into,
      in kind,eye for an eye,finger on the trigger,turn off the tap,turn the screw,tighten the screw,rattle its sabre,sabre-rattling,gloves be off,
      day be numbered,live to regret,come to regret,last chance,final warning,one last warning,draw a line,take all measures,all necessary measures,all measures,patience be run out,patience be wear thin,patience have run out,patience be not,not be on the table forever,not wait forever,
      have other option,other option,meet with force,finish the job,go to court,see you in court,draw its own conclusion,draw our own conclusion`,
  },
  {
    code: 'SUPPORT',
    runs: `
      throw its weight behind,throw his weight behind,lend its support,lend its weight,in favour of,in favor of,ready to help,offer to help,step in the right direction,on the right track,
      remain committed,door be open,door remain open,door stay open,give a chance,give peace a chance,committed to,full support,full backing,unwavering support,give its full,
      at the disposal of,at their disposal,at your disposal,stand shoulder to shoulder,shoulder to shoulder,speak with one voice,in good faith,good faith,extend a hand,
      hand of friendship,as long as it takes,play our part,play its part,do everything,do all it can,do all we can,do our part,do its part,spare no effort,make every effort,
      leave no stone unturned,within reach,room for a,room for compromise,window be open,window remain open,light at the end of the tunnel,glimmer of hope,beacon of hope,ray of hope,big step,important step,giant step,first step,
      good meeting,good day,good talk,good call,good conversation,good basis for,basis for,reason for hope,reason for optimism,be hopeful,be optimistic,be upbeat,remain optimistic,remain hopeful,be confident,be encouraged,never be closer,
      look forward to,pleased with,delighted with,happy with,satisfied with,grateful to,grateful for,on the same page,take heart,have faith in,never closer,
      closer than ever,mutual understanding,good news,in our interest,in the interest of,not abandon,no objection to,nothing against`,
  },
];
