// English abbreviations, enclitics, and the titles under which reports sum themselves up.
import type { Orthography } from '../orthography.ts';
import { setOf } from '../word-lists.ts';

export const orthography: Orthography = {
  abbreviationsWithin: setOf(
    'mr mrs ms messrs mx dr prof gen lt col maj capt cmdr adm sgt cpl brig rear sen rep gov pres amb rev hon fr st mt ft no nos vs e.g i.e ' +
      'cf approx dept ext fig vol pp art sec jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun supt insp res ret',
  ),
  abbreviationsAnywhere: setOf(
    'inc corp ltd co jr sr plc bros etc a.m p.m am pm gmt est u.s u.k u.n e.u d.c mph km kg ft cent bn mn tn',
  ),
  summaryTitles: [
    'key points',
    'in brief',
    'what we know',
    'at a glance',
    'the main points',
    'highlights',
    'key takeaways',
    'summary',
    'in short',
  ],
  letterNames: setOf('X'),
  enclitics: setOf("'s 'll 're 've 'd 'm"),
};
