// English clause openers, joiners and verbs that take infinitives.
import type { ClauseKind, Syntax } from '../syntax.ts';
import { words } from '../word-lists.ts';
import { wordOrder } from './word-order.ts';

/** Words of a kind; a hyphen joins the words of a pair. */
const subordinatorsByKind: Readonly<Partial<Record<ClauseKind, string>>> = {
  that: 'that',
  question: 'whether what how why whatever whoever whichever wherever however',
  purpose: 'so-that in-order lest',
  condition: 'if unless provided providing as-long even-if only-if',
  time: 'when whenever while as after before until till since once as-soon',
  reason: 'because given-that',
  concession: 'although though whereas even-though',
};

export const syntax: Syntax = {
  subordinators: new Map(
    (Object.entries(subordinatorsByKind) as [ClauseKind, string][]).flatMap(([kind, list]) =>
      words(list).map((word): [string, ClauseKind] => [word.replace('-', ' '), kind]),
    ),
  ),
  relatives: new Set(words('who whom whose which where')),
  coordinators: new Set(words('and or but nor yet')),
  negations: new Set(
    words(
      "not never n't longer neither cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't isn't aren't wasn't " +
        "weren't hasn't haven't hadn't needn't mightn't shan't ain't",
    ),
  ),
  futureAuxiliaries: new Set(words("will shall 'll won't shan't")),
  conditionalParticles: new Set(),
  modals: new Set(
    words(
      'can could may might must should ought need want wish intend plan hope try attempt seek prefer aim like refuse fail ' +
        'manage dare agree decide vow pledge promise threaten offer have',
    ),
  ),
  predicatives: new Set(),
  order: wordOrder,
};
