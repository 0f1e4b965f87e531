// Polish abbreviations and the titles under which portals sum a report up.
import type { Orthography } from '../orthography.ts';

export const orthography: Orthography = {
  abbreviationsWithin: new Set(
    (
      'gen płk ppłk mjr kpt por ppor sierż prof dr hab inż mgr red ks bp abp kard św śp ws dot tzw tzn tj np m.in ok al ul pl pn ' +
      'im ds zob wg nt st woj pow gm tel ang fr niem ros ukr łac min adm ambas sekr wicemin marsz pos sen prez nr art ust pkt poz str rozdz ' +
      'godz'
    ).split(' '),
  ),
  abbreviationsAnywhere: new Set(
    'r w tys mln mld bln proc zł gr km cm kg itd itp etc in br bm ub n.e p.n.e św sek min ha lat rb'.split(' '),
  ),
  summaryTitles: [
    'w skrócie',
    'najważniejsze informacje',
    'najważniejsze',
    'co trzeba wiedzieć',
    'to warto wiedzieć',
    'streszczenie',
    'w kilku słowach',
    'najważniejsze w skrócie',
  ],
};
