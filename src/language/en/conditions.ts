// English words and phrases that make one thing depend on another.
import type { Conditions } from '../conditions.ts';

export const conditions: Conditions = {
  openers: `
    if,only if,if and only if,even only if,provided that,provided,providing that,providing,on condition that,on the condition that,on one condition that,
    with the proviso that,assuming that,assuming,so long as,as long as,unless,in the event that,on the understanding that,except if`,
  timeOpeners: `
    once,only once,only when,only after,as soon as,not before,the moment,from the moment,the day,when and only when,only where,not until`,
  untilOpeners: 'until,till,not until,until such time as',
  falseOpeners: `
    even if,as if,what if,if anything,if not,if ever,if so,if at all,if only,if possible,if necessary,if needed,if any,if true,if confirmed,see if,
    ask if,asked if,wonder if,know if,know whether,at once,once again,once more,once and for all,up until`,
  openerPrefixes: 'only but and even',
  links: 'then',
  nounOpeners:
    'on condition of,in exchange for,in return for,subject to,in the event of,contingent on,contingent upon,conditional on,conditional upon,at the price of,barring',
  timeNounOpeners:
    'only after,not before,only with,only in exchange for,only in return for,only through,only following,only upon,pending,only by,not until',
  possibleOpeners:
    'possible after,possible only after,possible only with,possible only if,possible with,realistic after,conceivable after',
  without: 'without,absent',
  withoutIdioms: `
    doubt delay exception result success comment warning notice question hesitation interruption reason precedent end fail elaboration evidence detail
    breakthrough deal agreement incident explanation consequence`,
  depends: 'depend hinge rest turn ride conditional contingent dependent predicated',
  makesDepend: 'condition',
  dependsOn: 'on',
  onWhether: 'whether,how,what,when,who,how far,how much,where',
  requires: 'require need take',
  conditionNouns:
    'condition,precondition,prerequisite,price of,price for,condition for,condition of,precondition for,prerequisite for',
  copula: 'be remain',
  before: 'before',
  inOrderTo: 'to',
  duty: 'must should need ought',
  firstly: 'first',
  afterwards: 'then,afterwards,only then,later',
  onlyThen: 'only then,only afterwards',
};
