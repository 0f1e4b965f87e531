// The closed classes of Polish: prepositions, conjunctions, particles, uninflected adverbs, pronouns.

import type { AdjectivalStems } from './notation.ts';

/** Prepositions with the cases they govern. */
export const PREPOSITIONS = `
  bez:G beze:G dla:G do:G od:G ode:G u:G z:GI ze:GI spośród:G spod:G spode:G sprzed:G znad:G zza:G sponad:G
  spomiędzy:G spoza:G poza:AI koło:G około:G obok:G wokół:G wokoło:G dokoła:G dookoła:G naokoło:G blisko:G
  według:G wedle:G wg:G podług:G podczas:G w:AL we:AL na:AL o:AL po:ADL przy:L przez:A przeze:A pod:AI pode:AI
  nad:AI nade:AI przed:AI przede:AI za:GAI między:AI pomiędzy:AI ponad:AI poprzez:A mimo:GA pomimo:GA dzięki:D
  przeciw:D przeciwko:D wbrew:D ku:D naprzeciw:GD naprzeciwko:G wobec:G wskutek:G oprócz:G prócz:G zamiast:G
  wśród:G pośród:G wzdłuż:G wszerz:G wewnątrz:G względem:G powyżej:G poniżej:G niedaleko:G nieopodal:G opodal:G
  odnośnie:G ws:G via:N kontra:N versus:N vs:N wyjąwszy:A bliżej:G
`;

/** Conjunctions, coordinating and subordinating. */
export const CONJUNCTIONS = `
  i a ale lecz oraz albo lub bądź czy ani ni że iż żeby aby by ażeby iżby gdy kiedy jeśli jeżeli gdyby jeśliby
  jeżeliby jakby bo ponieważ gdyż albowiem bowiem więc zatem toteż przeto choć chociaż choćby chociażby zanim nim
  dopóki dopóty póki odkąd skoro jako jak niż niźli aniżeli jakoby natomiast zaś jednak jednakże jednakowoż tudzież
  zarówno czyli acz aczkolwiek atoli tedy ledwie ledwo bylebyś byleby byle
  żebym żebyś żebyśmy żebyście abym abyś abyśmy abyście gdybym gdybyś gdybyśmy gdybyście ażebym ażebyśmy
`;

export const PARTICLES = `
  nie tak nawet też także również tylko już jeszcze niech niechaj niechże czy no oby bodaj chyba może pewnie zapewne
  podobno ponoć rzekomo właśnie dopiero jedynie wyłącznie zaledwie prawie niemal niemalże niespełna bynajmniej wręcz
  przynajmniej by że zwłaszcza owszem ależ przecież wszak wszakże niestety otóż oto to byle lada niby aż ledwo ledwie
  raczej akurat bodajże wszelako czyżby czyż skądże gdzież ba hm ach och oj halo amen istotnie jakoby raptem
  naprawdę widać przypuszczalnie ewidentnie mianowicie notabene około ponad blisko przeszło
`;

/** Adverbs that no adjective of the dictionary yields, and those the news leans on. */
export const ADVERBS = `
  teraz dziś dzisiaj jutro wczoraj pojutrze przedwczoraj potem później wcześniej wtedy wówczas zawsze nigdy czasem
  czasami niekiedy tu tutaj tam gdzie dokąd skąd stąd stamtąd odtąd dotąd donikąd znikąd dlaczego czemu dlatego jak
  tak kiedy bardzo bardziej najbardziej więcej najwięcej mniej najmniej dalej najdalej nadal wciąż razem zarazem
  tymczasem ponadto znów znowu zaraz natychmiast niedługo wkrótce niebawem nazajutrz naraz nagle wreszcie nareszcie
  rano wieczorem nawzajem wzajem dość dosyć zbyt trochę nieco całkiem wszędzie nigdzie gdzieś kiedyś jakoś
  jakkolwiek gdziekolwiek kiedykolwiek nieraz raz sporo mało dużo lepiej najlepiej dobrze źle gorzej najgorzej prędzej
  najprędzej szybciej najszybciej dotychczas dawno niedawno zawczasu zewsząd tędy którędy owędy wszerz wzdłuż wpół
  poniekąd bezzwłocznie mimochodem naprzeciw naprzeciwko obok blisko daleko niedaleko powyżej poniżej wewnątrz zewnątrz
  wokół wokoło dookoła dokoła naokoło przedtem uprzednio potąd dziś dzisiaj pieszo wprost wstecz naprzód naprzemian
  najpierw najwcześniej najpóźniej osobno wspólnie codziennie latoś onegdaj zgoła niezupełnie skądinąd
  notorycznie inaczej zresztą przeważnie zazwyczaj odwrotnie wpierw dopiero prosto
  rzadko rzadziej częściej najczęściej dłużej krócej niżej wyżej ciągle chłodno
`;

/** Pronouns with forms of their own. A form followed by bundles of features, as `notation.ts` says. */
export const PRONOUNS: Readonly<Record<string, string>> = {
  ja: 'ja:Ns1hmf mnie:GDALs1hmf mi:Ds1hmf mię:As1hmf mną:Is1hmf',
  ty: 'ty:NVs2hmf ciebie:GAs2hmf cię:GAs2hmf tobie:DLs2hmf ci:Ds2hmf tobą:Is2hmf',
  on: `on:Nshm3 ono:Nsn3 ona:Nsf3 oni:Nph3 one:Npmfn3 jego:Gshmn3,Ashm3 go:Gshmn3,Ashmn3 niego:Gshmn3,Ashm3 jemu:Dshmn3
    mu:Dshmn3 niemu:Dshmn3 nim:ILshmn3,Dphmfn3 je:Asn3,Apmfn3 jej:GDsf3 niej:GDLsf3 ją:Asf3 nią:AIsf3
    ich:Gphmfn3,Aph3 nich:GLphmfn3,Aph3 im:Dphmfn3 nimi:Iphmfn3 doń:Gshm3 zeń:Gshm3 odeń:Gshm3 nań:Ashm3 weń:Ashm3 zań:Ashm3`,
  my: 'my:Np1hmf nas:GALp1hmf nam:Dp1hmf nami:Ip1hmf',
  wy: 'wy:NVp2hmf was:GALp2hmf wam:Dp2hmf wami:Ip2hmf',
  się: 'się:GAsp',
  siebie: 'siebie:GAsp sobie:DLsp sobą:Isp',
  jego: 'jego:NGDAILsphmfn',
  jej: 'jej:NGDAILsphmfn',
  ich: 'ich:NGDAILsphmfn',
  kto: 'kto:Nsh kogo:GAsh komu:Dsh kim:ILsh',
  któż: 'któż:Nsh kogóż:GAsh komuż:Dsh kimże:ILsh',
  ktoś: 'ktoś:Nsh kogoś:GAsh komuś:Dsh kimś:ILsh',
  ktokolwiek: 'ktokolwiek:Nsh kogokolwiek:GAsh komukolwiek:Dsh kimkolwiek:ILsh',
  nikt: 'nikt:Nsh nikogo:GAsh nikomu:Dsh nikim:ILsh',
  co: 'co:NAsn czego:Gsn czemu:Dsn czym:ILsn',
  cóż: 'cóż:NAsn czegóż:Gsn czemuż:Dsn czymże:ILsn',
  coś: 'coś:NAsn czegoś:Gsn czemuś:Dsn czymś:ILsn',
  cokolwiek: 'cokolwiek:NAsn czegokolwiek:Gsn czemukolwiek:Dsn czymkolwiek:ILsn',
  nic: 'nic:NAsn niczego:GAsn niczemu:Dsn niczym:ILsn',
  wszystko: 'wszystko:NAsn wszystkiego:Gsn wszystkiemu:Dsn wszystkim:ILsn',
  to: 'to:NAsn tego:Gsn temu:Dsn tym:ILsn',
  ten: 'to:NAVsn te:NAVpmfn tę:Asf ci:NVph',
  tamten: 'tamto:NAVsn tamte:NAVpmfn tamci:NVph',
  ów: 'owo:NAVsn',
  sam: 'samo:NAVsn',
  wszystek: 'wszystko:NAVsn',
};

/** Pronouns declined like adjectives. */
export const ADJECTIVAL_PRONOUNS: readonly AdjectivalStems[] = [
  ['ten', 't', 't', 'ty', ''],
  ['tamten', 'tamt', 'tamt', 'tamty', ''],
  ['ów', 'ow', 'ow', 'owy', 'owi'],
  ['który', 'któr', 'któr', 'który', 'którzy'],
  ['niektóry', 'niektór', 'niektór', 'niektóry', 'niektórzy'],
  ['jaki', 'jaki', 'jak', 'jaki', 'jacy'],
  ['niejaki', 'niejaki', 'niejak', 'niejaki', 'niejacy'],
  ['taki', 'taki', 'tak', 'taki', 'tacy'],
  ['wszelki', 'wszelki', 'wszelk', 'wszelki', 'wszelcy'],
  ['wszystek', 'wszystki', 'wszystk', 'wszystki', 'wszyscy'],
  ['każdy', 'każd', 'każd', 'każdy', ''],
  ['żaden', 'żadn', 'żadn', 'żadny', 'żadni'],
  ['pewien', 'pewn', 'pewn', 'pewny', 'pewni'],
  ['inny', 'inn', 'inn', 'inny', 'inni'],
  ['sam', 'sam', 'sam', 'samy', 'sami'],
  ['czyj', 'czyj', 'czyj', 'czyi', 'czyi'],
  ['mój', 'moj', 'moj', 'moi', 'moi'],
  ['twój', 'twoj', 'twoj', 'twoi', 'twoi'],
  ['swój', 'swoj', 'swoj', 'swoi', 'swoi'],
  ['nasz', 'nasz', 'nasz', 'naszy', 'nasi'],
  ['wasz', 'wasz', 'wasz', 'waszy', 'wasi'],
];

/** Pronouns declined like adjectives before an ending that never changes. */
export const ENCLITIC_PRONOUNS: readonly (readonly [enclitic: string, stems: AdjectivalStems])[] = [
  ['ś', ['jaki', 'jaki', 'jak', 'jaki', 'jacy']],
  ['ś', ['który', 'któr', 'któr', 'który', 'którzy']],
  ['ś', ['czyj', 'czyj', 'czyj', 'czyi', 'czyi']],
  ['kolwiek', ['jaki', 'jaki', 'jak', 'jaki', 'jacy']],
  ['kolwiek', ['który', 'któr', 'któr', 'który', 'którzy']],
];

/** Abbreviations that stand for a noun in any case, as they appear before their full stop, and the noun. */
export const NOUN_ABBREVIATIONS: Readonly<Record<string, string>> = {
  gen: 'generał',
  płk: 'pułkownik',
  ppłk: 'podpułkownik',
  mjr: 'major',
  kpt: 'kapitan',
  por: 'porucznik',
  adm: 'admirał',
  dr: 'doktor',
  prof: 'profesor',
  mgr: 'magister',
  inż: 'inżynier',
  ks: 'ksiądz',
  abp: 'arcybiskup',
  bp: 'biskup',
  kard: 'kardynał',
  red: 'redaktor',
  amb: 'ambasador',
  min: 'minister',
  godz: 'godzina',
  r: 'rok',
  proc: 'procent',
  art: 'artykuł',
  ust: 'ustęp',
  pkt: 'punkt',
  zł: 'złoty',
  dol: 'dolar',
  km: 'kilometr',
  m: 'metr',
  kg: 'kilogram',
  ha: 'hektar',
  ul: 'ulica',
  nr: 'numer',
  ds: 'sprawa',
  pn: 'północ',
  pd: 'południe',
  tel: 'telefon',
};

/** Abbreviations that stand for adverbs and particles. */
export const OTHER_ABBREVIATIONS = 'np tzn tzw tj itd itp m.in ok ww br';

/** Function words that are also plain words of the dictionary, which keeps its say on them. */
export const SHARED_FORMS: ReadonlySet<string> = new Set(
  'koło poza może pewnie sam pewny pewna pewne pewnego sama wieczorem rano czasem raz widać'.split(' '),
);
