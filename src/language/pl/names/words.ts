// Polish words that go with the names of people, or tell that a capitalised word is no person.
import { Case } from '../../morphology.ts';
import { words } from '../../word-lists.ts';

export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words(
    "von van der den de del della di da dos das du le la el al ibn bin bint ben ad ar as at an asz az abu of 'al ul und y vel zu ten ter af av",
  ),
);

export const SURNAME_OPENERS: ReadonlySet<string> = new Set(
  words('al abd abu ben bin ibn el von van de di le la da del della du dos des der den o’ mac san ad as asz ar'),
);

/** Written without their full stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(`gen płk ppłk mjr kpt por ppor adm kmdr sierż prof dr hab inż mgr red ks bp abp kard św lord lady sir pan panie pani pana panu panem panią państwo
  generał generała generałowi generałem generale pułkownik pułkownika pułkownikiem admirał admirała admirałem major majora kapitan profesor profesora profesorem profesorowi doktor doktora
  kardynał kardynała kardynałem biskup biskupa arcybiskup arcybiskupa ksiądz księdza ojciec ojca ajatollah ajatollaha ajatollahowi ajatollahem mułła mułły szejk szejka szejkiem
  papież papieża papieżowi papieżem papieżu król króla królem królowa królowej książę księcia emir emira emirem imam imama rabin mec marszałek`),
);

export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  words(`ulica ulicy ulicę ulicą ul al aleja alei plac placu pl rondo ronda osiedle os im imienia most mostu lotnisko lotnisku lotniska port portu stadion stadionu szpital szpitalu szpitala
  hotel hotelu kurort kurorcie pałac pałacu pałacem zamek zamku park parku miasto miasta mieście miejscowość miejscowości wieś wsi gmina gminie region regionie prowincja prowincji stan stanie
  wyspa wyspie rzeka rzeki rzece góra góry jezioro firma firmy firmie spółka spółki spółką koncern koncernu koncernem bank banku film filmu filmie serial serialu książka książki książce tygodnik dziennik
  gazeta gazety magazyn portal portalu portalem stacja stacji agencja agencji agencją telewizja telewizji telewizją radio radiu platforma platformie platformy statek statku okręt okrętu jacht jachtu lotniskowiec
  samolot samolotu marka marki program programu operacja operacji partia partii partią partię nagroda nagrody nagrodę fundacja fundacji stowarzyszenie stowarzyszenia klub klubu zespół zespołu grupa grupy ugrupowanie rafineria elektrownia gazociąg gazociągu
  dystrykt dystryktu dzielnica dzielnicy obwód obwodu hrabstwo hrabstwa kolegium uniwersytet uniwersytetu uniwersytecie instytut szkoła teatr teatru teatrze kościół parafia przylądek cieśnina cieśniny baza bazy bazie`),
);

export const NEVER_NAMES: ReadonlySet<string> = new Set(
  words(`pan pani rada unia izba sejm senat komisja kongres pakt bóg allah jezus chrystus ewangelia biblia koran internet facebook twitter telegram instagram youtube tiktok whatsapp truth social bitcoin brexit covid covid-19
  koronawirus nord stream boeing airbus ryanair wschód zachód północ południe bliski daleki morze ocean boże narodzenie wielkanoc ramadan dzień noc rok minister prezydent premier marszałek kanclerz prokurator
  poseł senator news times post street journal magazine house group bank club party university institute council foundation association limited company airlines air force force one international centre center school college
  beach city island islands river lake park street avenue square tower king queen prince princess lord lady sir mr mrs ms miss hotel resort press media brigada batalion dywizja patriot himars leopard abrams tomahawk oreshnik oriesznik
  kinżał iskander shahed szahed brent nobel jedynka dwójka polsat republika interia onet`),
);

const { genitive, dative, accusative, instrumental, locative } = Case;

/** Cases after each preposition. */
export const GOVERNED: ReadonlyMap<string, number> = new Map<string, number>([
  ...words(
    'od ode do dla u bez spośród oprócz prócz poza według wedle obok wokół wśród zamiast podczas około koło naprzeciw spod znad zza sprzed wobec względem odnośnie mimo zdaniem decyzją',
  ).map((word): [string, number] => [word, genitive]),
  ...words('ku dzięki wbrew przeciw przeciwko').map((word): [string, number] => [word, dative]),
  ...words('przez ponad').map((word): [string, number] => [word, accusative]),
  ...words('przed nad pod między pomiędzy przede').map((word): [string, number] => [word, instrumental | accusative]),
  ...words('z ze').map((word): [string, number] => [word, instrumental | genitive]),
  ...words('o w we na po').map((word): [string, number] => [word, locative | accusative]),
  ...words('przy').map((word): [string, number] => [word, locative]),
  ...words('za').map((word): [string, number] => [word, instrumental | accusative | genitive]),
]);
