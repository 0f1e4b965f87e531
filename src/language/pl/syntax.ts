// Polish clause openers, joiners and auxiliaries.
import type { ClauseKind, Syntax } from '../syntax.ts';
import { words } from '../word-lists.ts';

/** Words of a kind; a hyphen joins the words of a pair. */
const subordinatorsByKind: Readonly<Partial<Record<ClauseKind, string>>> = {
  main: 'po-czym przy-czym',
  that: 'że iż jakoby',
  question: 'czy ile dlaczego jak co kto',
  purpose: 'żeby aby by ażeby iżby',
  condition: 'jeśli jeżeli gdyby jeśliby o-ile póki dopóki chyba',
  time: 'gdy kiedy zanim nim odkąd skoro póki aż podczas ledwie',
  reason: 'ponieważ bo gdyż albowiem bowiem',
  concession: 'choć chociaż mimo jakkolwiek',
};

export const syntax: Syntax = {
  subordinators: new Map(
    (Object.entries(subordinatorsByKind) as [ClauseKind, string][]).flatMap(([kind, list]) =>
      words(list).map((word): [string, ClauseKind] => [word.replace('-', ' '), kind]),
    ),
  ),
  relatives: new Set(words('który jaki gdzie skąd dokąd kto co czyj')),
  coordinators: new Set(words('i a oraz ale lecz lub albo ani natomiast jednak zaś tymczasem więc zatem toteż')),
  negations: new Set(['nie']),
  futureAuxiliaries: new Set(words('będę będziesz będzie będziemy będziecie będą')),
  conditionalParticles: new Set(['by', 'bym', 'byś', 'byśmy', 'byście']),
  modals: new Set(
    words(
      'móc musieć chcieć mieć zamierzać planować powinien należeć potrafić zechcieć woleć pragnąć usiłować próbować spróbować zdołać starać zdążyć pospieszyć pośpieszyć gotowy gotów skłonny',
    ),
  ),
  predicatives: new Set(
    words('można należy trzeba warto wolno powinien powinna powinno powinni powinny wiadomo widać słychać'),
  ),
};
