// English words and phrases that make one thing depend on another.
import type { Conditions } from '../conditions.ts';

export const conditions: Conditions = {
  openers: `
    if,only if,not unless,if only when,if and only if,unless,unless and until,except if,
    provided that,providing that,assuming that,supposing that,presuming that,
    on condition that,on the condition that,on one condition that,on the sole condition that,on the strict condition that,on the understanding that,
    with the proviso that,with the caveat that,in the event that,only so long as,only as long as,
    only provided`,
  timeOpeners: `
    only once,if and when,as and when,only if and when,only when,when and only when,only after,not before,as soon as,only as soon as,
    from the moment,only where,just as soon as`,
  untilOpeners: 'until,till,not until,until and unless,until such time as,until after,at least until',
  guardedOpeners: 'provided,providing,assuming,as long as,so long as',
  guardedTimeOpeners: 'once,the moment,the minute,the day',
  inverted: 'should were had',
  strictOpeners:
    'after,when,with,following,through,as part of,under,in the presence of,in the context of,with the consent of',
  strictly: 'only',
  questionOpeners: 'if',
  asking: `
    ask wonder know see determine decide question doubt check learn unclear sure certain unsure uncertain discuss consider examine find clarify
    debate question curious doubtful test matter ponder assess judge guess establish tell`,
  askingDenied: 'say tell disclose reveal specify indicate clear confirm elaborate mention remember',
  falseOpeners: `
    even if,even only if,as if,what if,if anything,if not,if ever,if so,if at all,if only,if possible,if necessary,if needed,if required,if any,if true,
    if confirmed,if correct,if you ask,if one asks,if you believe,if one believes,if history is,if memory serves,if i may,if only to,if only for,if you will,if you like,if nothing else,if only because,if by,if need be,if and but,
    as though,at once,once again,once more,once and for all,once upon,once every,all at once,up until,even once,no if,until then,till then,until now,until recently`,
  falsePhrases: 'anonymity,of anonymity,anonymous,not be,strict anonymity,confidentiality',
  openerPrefixes: 'only just except possibly perhaps',
  links: 'then',
  nounOpeners: `
    on condition of,on the condition of,in exchange for,in return for,in the event of,at the price of,at the cost of,barring,
    depending on,depending upon`,
  timeNounOpeners: `
    only after,not before,only with,only in exchange for,only in return for,only through,only following,only upon,only as part of,only in the event of,
    only under,only by,pending,only at the price of`,
  possibleOpeners:
    'possible after,possible only after,possible only with,possible with,realistic after,conceivable after,conceivable only with,impossible without',
  without: 'without absent',
  withoutIdioms: `
    doubt delay exception result success comment warning notice question hesitation interruption reason precedent end fail elaboration evidence detail
    breakthrough incident explanation consequence elaborate mention name specify say give provide citing saying giving naming mentioning elaborating
    specifying providing offering it them success word trial charge food water electricity power`,
  nothing: 'no nothing nobody none neither impossible unthinkable inconceivable',
  depends:
    'depend on,depend upon,hinge on,hinge upon,contingent on,contingent upon,conditional on,conditional upon,predicated on',
  dependsWeakly: 'subject to,rest on,rest upon,turn on,ride on,dependent on,dependent upon',
  standing: `
    economy industry sector town city village region province country nation island company firm factory farmer farm household family population
    million thousand resident livelihood export import budget market business community state job grid plant hospital agriculture`,
  makesDepend: 'condition on,condition upon',
  makesDependWeakly: 'tie to,link to,couple with,trade for,exchange for,swap for',
  deeds: `
    ceasefire cease-fire truce armistice peace deal agreement accord pact treaty settlement arrangement compromise concession ratification approval
    consent assent endorsement backing permission authorisation authorization mandate vote majority referendum unanimity withdrawal pullback pullout
    pull-out retreat disarmament demilitarisation demilitarization denuclearisation denuclearization dismantlement dismantling handover surrender
    release exchange swap return repatriation lifting easing suspension resumption relief recognition normalisation normalization reform restructuring
    guarantee assurance commitment pledge promise progress breakthrough readiness willingness cooperation compliance verification inspection access
    aid assistance funding loan tranche disbursement payment support membership accession talk negotiation dialogue meeting summit visit election
    extension renewal reopening opening halt cessation freeze deployment delivery implementation participation signing signature step solution
    resolution reconstruction outcome ruling verdict confirmation consensus decision sale takeover merger strike admission
    launch passage adoption victory recovery stability goodwill reciprocity de-escalation trust unity disengagement evacuation corridor`,
  onWhether: 'whether,whether or not,if',
  requires: 'require need necessitate presuppose demand',
  conditionNouns: `
    condition for,condition of,condition to,precondition for,precondition of,precondition to,pre-condition for,pre-condition of,pre-condition to,
    prerequisite for,prerequisite of,prerequisite to,price for,price of`,
  copula: 'be remain become',
  makesCondition: 'make set name call regard see lay demand want seek declare treat view consider describe put insist',
  asCondition: 'as',
  before: 'before',
  terms: 'condition precondition pre-condition prerequisite demand requirement',
  meets: 'meet fulfil fulfill satisfy',
  drops: 'drop withdraw abandon waive relinquish',
  inOrderTo: 'to for',
  duty: 'must,have to,need to,ought to,should,has to,needs to',
  insists: 'insist demand want ask request urge',
  firstly: 'first',
  afterwards: 'then,afterwards,only then,later,and only then,after that,and then',
  onlyThen: 'only then,only afterwards,not before then,not until then,only after that,only when that happens',
};
