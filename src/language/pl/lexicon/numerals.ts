// Polish numerals from one to a thousand: cardinal, collective and ordinal.

import type { AdjectivalStems } from './notation.ts';

/** Cardinals with forms of their own, and indefinite numerals. */
export const NUMERALS: Readonly<Record<string, string>> = {
  jeden: 'jedno:NAVsn',
  dwa: `dwa:NAVpmn dwie:NAVpf dwaj:NVph dwóch:GLphmfn,NAph dwu:GDLphmfn,NAph dwom:Dphmfn dwóm:Dphmfn dwoma:Iphmfn dwiema:Ipf`,
  trzy: 'trzy:NAVpmfn trzej:NVph trzech:GLphmfn,NAph trzem:Dphmfn trzema:Iphmfn',
  cztery: 'cztery:NAVpmfn czterej:NVph czterech:GLphmfn,NAph czterem:Dphmfn czterema:Iphmfn',
  oba: 'oba:NAVpmn obie:NAVpf obaj:NVph obu:GDLphmfn,NAph obom:Dphmfn oboma:Iphmfn obiema:Ipf',
  obydwa:
    'obydwa:NAVpmn obydwie:NAVpf obydwaj:NVph obydwu:GDLphmfn,NAph obydwóch:GLphmfn,NAph obydwoma:Iphmfn obydwiema:Ipf',
  sto: 'sto:NAVpmfn stu:GDILphmfn,NAph stoma:Iphmfn',
  dwieście: 'dwieście:NAVpmfn dwustu:GDILphmfn,NAph dwustoma:Iphmfn',
  trzysta: 'trzysta:NAVpmfn trzystu:GDILphmfn,NAph trzystoma:Iphmfn',
  czterysta: 'czterysta:NAVpmfn czterystu:GDILphmfn,NAph czterystoma:Iphmfn',
  kilka: 'kilka:NAVpmfn kilku:GDILphmfn,NAph kilkoma:Iphmfn',
  parę: 'parę:NAVpmfn paru:GDILphmfn,NAph paroma:Iphmfn',
  wiele: 'wiele:NAVpmfn wielu:GDILphmfn,NAph wieloma:Iphmfn',
  niewiele: 'niewiele:NAVpmfn niewielu:GDILphmfn,NAph niewieloma:Iphmfn',
  ile: 'ile:NAVpmfn ilu:GDILphmfn,NAph iloma:Iphmfn',
  tyle: 'tyle:NAVpmfn tylu:GDILphmfn,NAph tyloma:Iphmfn',
  dużo: 'dużo:NApmfn',
  mało: 'mało:NApmfn',
  więcej: 'więcej:NAGpmfn',
  mniej: 'mniej:NAGpmfn',
  sporo: 'sporo:NApmfn',
  pół: 'pół:NGDAILsp',
  półtora: 'półtora:NGDAILsmn półtorej:NGDAILsf',
  ćwierć: 'ćwierć:NAsf',
  tysiąc: 'tys:NGDAILsp',
  milion: 'mln:NGDAILsp',
  miliard: 'mld:NGDAILsp',
};

/** Cardinals declined like `pięć`: nominative, oblique stem. */
export const PLAIN_CARDINALS: readonly (readonly [nominative: string, oblique: string])[] = [
  ['pięć', 'pięci'],
  ['sześć', 'sześci'],
  ['siedem', 'siedmi'],
  ['osiem', 'ośmi'],
  ['dziewięć', 'dziewięci'],
  ['dziesięć', 'dziesięci'],
  ['jedenaście', 'jedenast'],
  ['dwanaście', 'dwunast'],
  ['trzynaście', 'trzynast'],
  ['czternaście', 'czternast'],
  ['piętnaście', 'piętnast'],
  ['szesnaście', 'szesnast'],
  ['siedemnaście', 'siedemnast'],
  ['osiemnaście', 'osiemnast'],
  ['dziewiętnaście', 'dziewiętnast'],
  ['dwadzieścia', 'dwudziest'],
  ['trzydzieści', 'trzydziest'],
  ['czterdzieści', 'czterdziest'],
  ['pięćdziesiąt', 'pięćdziesięci'],
  ['sześćdziesiąt', 'sześćdziesięci'],
  ['siedemdziesiąt', 'siedemdziesięci'],
  ['osiemdziesiąt', 'osiemdziesięci'],
  ['dziewięćdziesiąt', 'dziewięćdziesięci'],
  ['kilkanaście', 'kilkunast'],
  ['kilkadziesiąt', 'kilkudziesięci'],
  ['parędziesiąt', 'parudziesięci'],
  ['paręnaście', 'parunast'],
];

/** Hundreds that end in `-set`: nominative, oblique. */
export const HUNDREDS: readonly (readonly [nominative: string, oblique: string])[] = [
  ['pięćset', 'pięciuset'],
  ['sześćset', 'sześciuset'],
  ['siedemset', 'siedmiuset'],
  ['osiemset', 'ośmiuset'],
  ['dziewięćset', 'dziewięciuset'],
  ['kilkaset', 'kilkuset'],
  ['paręset', 'paruset'],
];

/** Collective numerals: nominative, stem of the other cases. */
export const COLLECTIVES: readonly (readonly [nominative: string, oblique: string])[] = [
  ['dwoje', 'dwojg'],
  ['troje', 'trojg'],
  ['oboje', 'obojg'],
  ['czworo', 'czworg'],
  ['pięcioro', 'pięciorg'],
  ['sześcioro', 'sześciorg'],
  ['siedmioro', 'siedmiorg'],
  ['ośmioro', 'ośmiorg'],
  ['dziewięcioro', 'dziewięciorg'],
  ['dziesięcioro', 'dziesięciorg'],
  ['jedenaścioro', 'jedenaściorg'],
  ['dwanaścioro', 'dwanaściorg'],
  ['kilkoro', 'kilkorg'],
  ['kilkanaścioro', 'kilkanaściorg'],
];

/** Numerals declined like adjectives and not in -y alone. */
export const ADJECTIVAL_NUMERALS: readonly AdjectivalStems[] = [
  ['jeden', 'jedn', 'jedn', 'jedny', 'jedni'],
  ['drugi', 'drugi', 'drug', 'drugi', 'drudzy'],
  ['trzeci', 'trzeci', 'trzeci', 'trzeci', 'trzeci'],
  ['pierwszy', 'pierwsz', 'pierwsz', 'pierwszy', 'pierwsi'],
];

/** Ordinals in -y, without the -y. */
export const ORDINAL_STEMS = `
  czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast
  osiemnast dziewiętnast dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt
  dziewięćdziesiąt setn dwusetn trzechsetn czterechsetn pięćsetn sześćsetn siedemsetn osiemsetn dziewięćsetn tysięczn
  kilkunast kilkudziesiąt
`;
