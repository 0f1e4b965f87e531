// English set phrases that show an act, whatever their verb.
import type { ActPhrase } from '../acts.ts';

export const phrases: readonly ActPhrase[] = [
  {
    code: 'ACCUSE',
    runs: 'play for time,buy time,drag its foot,drag their foot,stand in the way,not negotiate in good faith,act in bad faith,be to blame,bear responsibility,be responsible for,move the goalposts,not serious about,stab in the back',
  },
  {
    code: 'REQUEST',
    runs: 'the ball be in,time for,must now,call on,call upon,make a plea,lay down condition,set out demand,stress the need,underline the need,high time',
  },
  {
    code: 'REJECT',
    runs: `
      out of the question,no question of,off the table,red line,not for sale,not up for negotiation,not negotiable,non-negotiable,not acceptable,not an option,
      no way,pour cold water,slam the door,close the door,shut the door,give short shrift,say no,dead on arrival,not on the table,no intention of,over my dead body,
      under no circumstance,out of hand,not budge,will not accept,not be bound,dig in its heel,turn its back on,not interested in,no point in,not the time,too early to`,
  },
  {
    code: 'CONCEDE',
    runs: 'climb down,back down,give ground,meet halfway,soften its stance,drop its demand,no longer insist,water down,gesture of goodwill,goodwill gesture,step back from,bow to,give in to,cave in',
  },
  {
    code: 'AGREE',
    joint: true,
    runs: 'shake hands on,see eye to eye,find common ground,bury the hatchet,have a deal,reach a deal,reach agreement,reach an agreement,come to terms,strike a deal,agreement in principle,meet of minds',
  },
  {
    code: 'AGREE',
    runs: 'say yes,sign off on,give the green light,give its blessing,sign up to,put its name to,be on board',
  },
  {
    code: 'THREATEN',
    runs: 'all option,option be on the table,pay a price,pay the price,pay a heavy price,face consequence,severe consequence,serious consequence,or else,all hell,bear the consequence,not hesitate,wipe out,by force,no choice but',
  },
  {
    code: 'SUPPORT',
    runs: 'stand behind,stand by,throw its weight behind,lend its support,in favour of,in favor of,ready to help,offer to help,step in the right direction,on the right track,remain committed,door be open,door remain open,give a chance,committed to',
  },
];
