// English verbs, nouns and prepositions of saying.
import { indexRuns } from '../runs.ts';
import type { Saying, SayingKind } from '../saying.ts';
import { phrasesOf, setOf, words } from '../word-lists.ts';

const verbsByKind: Readonly<Record<SayingKind, string>> = {
  say: `
    say tell state add declare announce report note remark observe comment explain claim insist maintain argue assert contend allege
    acknowledge admit concede confirm deny disclose reveal indicate suggest hint imply stress emphasise emphasize underline underscore
    warn caution predict forecast estimate promise pledge vow assure reassure reiterate repeat recall remind respond reply answer retort counter
    rebut shoot write post tweet blog text email inform notify brief advise testify certify recount read relate describe conclude
    summarise summarize clarify elaborate specify point mention complain lament protest object grumble accuse charge criticise criticize
    condemn denounce decry deplore praise hail applaud thank congratulate apologise apologize joke quip boast brag threaten proclaim
    pronounce rule decide determine calculate reckon concur agree reassert restate affirm reaffirm avow swear attest aver opine posit submit
    ask inquire enquire wonder query question muse continue resume interject chime volunteer venture confide concede pontificate
    communicate relay convey signal telegraph publish tout argue credit cite list detail outline spell signalled concede profess rebuff dispute
    explain quote whisper mutter gripe fume thunder snap bark scoff sneer deadpan sigh cry shout yell exclaim declare regret tip expect
    attribute blame fault assess judge deem find`,
  view: `believe think feel consider suspect hope fear doubt know understand anticipate assume presume suppose trust`,
  demand: `
    demand urge call ask request order instruct direct plead beg appeal implore entreat exhort press recommend propose advise advocate invite
    encourage command require`,
  name: 'call brand dub label describe term characterise characterize style deem denounce dismiss hail slam blast portray paint',
  color: 'laugh smile joke shrug nod chuckle grin beam growl bristle rage marvel enthuse gush crow lash hit',
  loose: 'welcome greet react speak talk sum conclude urge reject defend',
  hear: 'hear learn',
  quote: 'quote cite',
};

// A verb listed under several kinds keeps the first; `say` serves every construction.
const verbs = new Map<string, SayingKind>();
for (const [kind, list] of Object.entries(verbsByKind) as [SayingKind, string][])
  for (const verb of words(list)) if (!verbs.has(verb)) verbs.set(verb, kind);
for (const verb of words('ask')) verbs.set(verb, 'demand');
for (const verb of words('describe call condemn denounce dismiss hail')) verbs.set(verb, 'name');
for (const verb of words('quote cite')) verbs.set(verb, 'quote');
for (const verb of words('find list detail tip attribute')) verbs.delete(verb);

export const saying: Saying = {
  communiques: phrasesOf(
    'in a statement, in a written statement, in a communiqué, in a communique, in a readout, in a press release, according to a statement, ' +
      'according to a readout, according to the readout, according to a communiqué, a readout from, a statement from',
  ),
  credits: setOf('source sources via from with'),
  verbs,
  phrases: new Map(
    Object.entries({
      make: 'clear, it clear, plain, it plain, known, the point',
      be: 'clear that, adamant, convinced, confident, certain, sure, aware, of the opinion, of the view, hopeful, optimistic, persuaded, determined, concerned, worried, afraid, pleased, glad, proud, disappointed, sorry',
      have: 'no doubt, confidence, the impression',
      express: 'hope, confidence, concern, regret, doubt, optimism, the view, the hope',
      give: 'assurances, to understand, notice, an assurance',
      let: 'it be known, be known, slip',
      take: 'the view, to X, to twitter, to social media',
      voice: 'hope, concern, doubt, optimism',
      leave: 'no doubt, in no doubt',
      speak: 'of, about',
      issue: 'a statement',
      put: 'it',
      draw: 'conclusion, conclusions',
      point: 'out',
      go: 'on',
      carry: 'on',
    }).map(([verb, list]) => [verb, indexRuns(list)]),
  ),
  negatedVerbs: new Set(words('hide rule exclude doubt dispute conceal')),
  transparentModals: new Set(
    words(
      'be do would will may might could can must should have go seem appear hasten rush hurry begin start continue',
    ),
  ),
  purposeVerbs: new Set(words('tell warn remind ask')),
  contactVerbs: new Set(
    words(
      'say tell think believe hope know add claim insist argue warn confirm announce stress acknowledge admit concede suggest feel fear expect assume ' +
        'note report deny promise vow pledge predict reckon understand conclude declare maintain state reveal indicate explain estimate doubt suspect ' +
        'assure reiterate repeat emphasise emphasize allege contend assert recall remind agree write post tweet complain guess imagine hint joke quip demand ' +
        'decide learn hear mean show regret wish presume reply respond retort counter swear guarantee propose',
    ),
  ),
  addressingVerbs: new Set(
    words(
      'tell inform remind assure reassure warn ask notify brief advise persuade convince thank urge order instruct invite',
    ),
  ),
  doneBy: new Set(['by']),
  resumptions: indexRuns(
    'as long as, so long as, on condition, on the condition, on the sole condition, on one condition, provided, providing, unless, if, even if, only if, but only if, ' +
      'though, although, even though, because, since, so that, until, once, whatever, whether, with or without, and not, but not, rather than',
  ),
  topicVerbs: new Set(words('report inform write warn')),
  about: new Set(['of', 'about']),
  askingPrepositions: new Set(words('on upon for')),
  promiseVerbs: new Set(words('promise vow pledge threaten offer undertake swear volunteer claim profess')),
  offerVerbs: new Set(words('propose offer suggest')),
  nouns: new Set(
    words(
      'statement statements communiqué communique post tweet letter message readout read-out speech address interview remarks comments words ' +
        'declaration announcement report response reply note memo memorandum briefing release bulletin dispatch testimony editorial op-ed verdict',
    ),
  ),
  documentVerbs: new Set(
    words('say read state declare announce add note stress warn run go list call describe reiterate confirm'),
  ),
  issuingVerbs: new Set(words('issue publish release adopt sign draft circulate')),
  verdictVerbs: new Set(words('be come go run')),
  verdictNouns: new Set(
    words(
      'verdict reply answer response retort rejoinder comment message summary assessment view conclusion refrain line advice warning promise ' +
        'reaction explanation word words description judgment judgement',
    ),
  ),
  verdictPrepositions: new Set(words('of from by')),
  documentLeads: indexRuns('in the words of, to quote'),
  accordingTo: indexRuns(
    'according to, in the words of, in the language of, in the phrase of, in the telling of, in the view of, in the opinion of, as told by, in the eyes of, per',
  ),
  ownedViews: {
    before: 'in',
    nouns: new Set(
      words('words view opinion language telling account judgment judgement reading estimation assessment eyes phrase'),
    ),
  },
  inHisView: indexRuns(
    'by his account, by her account, by their account, as he tells it, as she tells it, as they tell it, as he sees it, as she sees it, in his view, in her view, in their view, according to him, according to her, according to them, in his words, in her words, in their words, in his opinion, in her opinion',
  ),
  asOpeners: indexRuns('as'),
  afterwardsOpeners: indexRuns('which'),
  pointers: indexRuns('as much'),
  sourceVerbs: new Set(),
  citing: indexRuns(
    'citing, quoting, attributing it to, on the authority of, referring to, crediting, sourced to, relying on',
  ),
  quotedBy: indexRuns(
    'quoted by, cited by, seen by, obtained by, reviewed by, interviewed by, shared with, speaking on, as quoted by, as cited by, told, in remarks carried by, in comments carried by, in remarks published by, carried by, in comments to, in remarks to, speaking to, in an interview with, in an interview to, reported by, according to',
  ),
  mediumNouns: new Set(
    words('agency newspaper paper broadcaster network channel station magazine outlet daily weekly website'),
  ),
  talkingTo: indexRuns(
    'in an interview with, in an interview to, speaking to, in comments to, in remarks to, talking to, in a call with, on, in a letter to',
  ),
  heardFrom: new Set(words('from')),
  colonFillers: new Set(words('also then later however again too')),
  bareLeads: new Set(words('this that')),
  colonTopics: new Set(words('on about over after before in at')),
  speakerPronouns: new Set(words('i me my mine myself we us our ours ourselves you your yours')),
  asWhat: 'as',
  definite: new Set(['the']),
  institutions: new Set(
    words(
      'ministry government army military police court agency company firm group union party bank department bureau council commission committee ' +
        'parliament cabinet embassy network newspaper paper channel broadcaster outlet website magazine daily station service report study document ' +
        'survey poll statement text draft letter memo communiqué communique readout post office delegation side mission administration regime ' +
        'organisation organization body bloc alliance association federation team camp front movement watchdog institute data junta militia city ' +
        'senate congress house chamber kingdom republic country state nation world public press media site portal article',
    ),
  ),
  jointJoiner: 'and',
};
