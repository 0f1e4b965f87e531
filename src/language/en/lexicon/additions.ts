// Words of the news that the sources of the English lexicon lack, or know in other senses first, with their Penn Treebank tags.

export const ADDITIONS = `
  close:JJ|RB|VB|NN blacklist:NN|VB first:JJ|RB last:JJ|RB|VB next:JJ|RB demands:NNS|VBZ
  fighting:NN|VBG shelling:NN|VBG bombing:NN|VBG killing:NN|VBG hearing:NN|VBG briefing:NN|VBG gathering:NN|VBG warning:NN|VBG
  bargaining:NN|VBG wording:NN signing:NN|VBG understanding:NN|VBG|JJ ruling:NN|VBG|JJ opening:NN|VBG|JJ sitting:NN|VBG
  ceasefire:NN cease-fire:NN truce:NN de-escalation:NN de-escalate:VB disengagement:NN demilitarisation:NN demilitarization:NN
  ex-president:NN ex-minister:NN co-chair:NN|VB counteroffer:NN counter-offer:NN counterproposal:NN counter-proposal:NN
  walkout:NN walk-out:NN standoff:NN stand-off:NN breakthrough:NN sidelines:NNS backchannel:NN back-channel:NN
  ombudswoman:NN convenor:NN tánaiste:NN tanaiste:NN consigliere:NN protégé:NN attaché:NN chargé:NN caudillo:NN sherpa:NN
  negotiator:NN mediator:NN interlocutor:NN envoy:NN go-between:NN kingmaker:NN powerbroker:NN hardliner:NN hard-liner:NN
  workstream:NN roadmap:NN framework:NN rollout:NN rollback:NN pullout:NN pullback:NN pull-out:NN buildup:NN build-up:NN
  tweet:VB|NN livestream:VB|NN post:VB|NN email:VB|NN telephone:VB|NN phone:VB|NN text:NN|VB videoconference:NN
  multilateral:JJ bilateral:JJ trilateral:JJ quadrilateral:JJ plurinational:JJ geopolitical:JJ cross-border:JJ
  Brexit:NNP online:JJ|RB offline:JJ|RB healthcare:NN workforce:NN stoppage:NN picket:NN|VB shopfloor:NN
  drone:NN airstrike:NN strikebreaker:NN detainee:NN hostage:NN internee:NN evacuee:NN returnee:NN
  cryptocurrency:NN semiconductor:NN soybean:NN soyabean:NN tariff:NN decarbonise:VB decarbonize:VB decarbonisation:NN
  spokesperson:NN chairperson:NN lawmaker:NN policymaker:NN peacemaker:NN peacekeeper:NN warlord:NN strongman:NN
  normalise:VB finalise:VB formalise:VB recognise:VB organise:VB criticise:VB emphasise:VB apologise:VB authorise:VB
  prioritise:VB stabilise:VB reorganise:VB scrutinise:VB mobilise:VB penalise:VB characterise:VB summarise:VB
  honour:NN|VB favour:NN|VB labour:NN|VB neighbour:NN|VB defence:NN offence:NN licence:NN programme:NN centre:NN|VB
  colour:NN|VB behaviour:NN rumour:NN armour:NN harbour:NN|VB humour:NN endeavour:NN|VB cheque:NN theatre:NN metre:NN
  readout:NN read-out:NN communique:NN communiqué:NN takeaway:NN soundbite:NN presser:NN
  pro-government:JJ anti-government:JJ pro-democracy:JJ state-owned:JJ state-run:JJ Kremlin-backed:JJ UN-brokered:JJ
`;
