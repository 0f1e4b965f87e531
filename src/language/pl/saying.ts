// Polish verbs, nouns and prepositions of saying.
import { indexRuns } from '../runs.ts';
import type { Saying, SayingKind } from '../saying.ts';
import { phrasesOf, setOf, words } from '../word-lists.ts';

const verbsByKind: Readonly<Record<SayingKind, string>> = {
  say: `
    powiedzieć mówić rzec oświadczyć oświadczać poinformować informować przekazać przekazywać podać podawać ogłosić ogłaszać
    obwieścić obwieszczać zapowiedzieć zapowiadać zapewnić zapewniać zaręczyć zaręczać dodać dodawać podkreślić podkreślać zaznaczyć zaznaczać
    stwierdzić stwierdzać konstatować skonstatować ocenić oceniać przyznać przyznawać wyjaśnić wyjaśniać tłumaczyć wytłumaczyć
    twierdzić utrzymywać przekonywać przekonać napisać pisać dopisać dopisywać odpowiedzieć odpowiadać odpisać odrzec odeprzeć
    odpierać przypomnieć przypominać zastrzec zastrzegać zauważyć zauważać wskazać wskazywać sugerować zasugerować potwierdzić potwierdzać
    zaprzeczyć zaprzeczać komentować skomentować relacjonować zrelacjonować donieść donosić ujawnić ujawniać oznajmić oznajmiać
    zadeklarować deklarować obiecać obiecywać przyrzec przyrzekać ostrzec ostrzegać przestrzec przestrzegać przewidywać
    opowiadać opowiedzieć wspomnieć wspominać zdradzić zdradzać wyznać wyznawać zakomunikować komunikować obwieszczać
    argumentować dowodzić powtórzyć powtarzać akcentować zaakcentować dorzucić dorzucać nadmienić nadmieniać
    sprecyzować precyzować doprecyzować uściślić uściślać alarmować zaalarmować zawiadomić zawiadamiać raportować zaraportować
    zarzucić zarzucać wytknąć wytykać oskarżyć oskarżać grozić zagrozić odgrażać upierać wyrazić wyrażać wyznać
    cieszyć ubolewać żałować narzekać skarżyć poskarżyć chwalić pochwalić krytykować skrytykować bronić kpić drwić
    dziękować podziękować gratulować pogratulować wyliczyć wyliczać zreferować referować prognozować szacować oszacować
    wywodzić skwitować kwitować podsumować podsumowywać wtórować zawtórować zripostować ripostować zreasumować ustalić
    zeznać zeznawać orzec orzekać postanowić upomnieć zwrócić zapytać pytać spytać zastanawiać prosić poprosić opisać opisywać głosić
    tweetować zatweetować zamieścić opublikować wykluczyć wykluczać dywagować uspokajać uspokoić pocieszać mitygować tonować
    nakreślić rozwinąć uzupełnić uzupełniać konkludować skonkludować bagatelizować sygnalizować zasygnalizować wróżyć wieszczyć
    prorokować obstawać zarzekać przysięgać przysiąc sprostować prostować zdementować dementować wyjawić wyjawiać chełpić szczycić
    kalkulować spekulować meldować zameldować notować odnotować zanotować zapisać anonsować zaanonsować awizować puentować spuentować
    protestować zaprotestować oponować zaoponować straszyć postraszyć piętnować potępić potępiać ubolewać lamentować utyskiwać
    pouczyć pouczać usprawiedliwiać perswadować wyrokować rozważać dopytywać wypominać wypomnieć przewidzieć nadmieniać podnosić
    powiadomić powiadamiać uprzedzić uprzedzać wykładać wyłożyć klarować wyklarować perorować asekurować uzasadnić uzasadniać
    kontrować skontrować zadeklarować wyrażać przytoczyć podtrzymać podtrzymywać`,
  view: `
    uważać sądzić wierzyć uznać uznawać mniemać przypuszczać podejrzewać spodziewać oczekiwać liczyć wątpić obawiać
    pomyśleć myśleć ufać`,
  demand: `
    wezwać wzywać zaapelować apelować zażądać żądać domagać zaproponować proponować postulować nalegać naciskać prosić poprosić
    zalecić zalecać nakazać nakazywać polecić rekomendować zarekomendować namawiać zachęcać zachęcić nawoływać doradzać radzić poradzić
    wnioskować zawnioskować`,
  name: 'nazwać nazywać określić określać mianować ochrzcić okrzyknąć opisać opisywać odebrać scharakteryzować charakteryzować',
  color: `
    uciąć ucinać zażartować żartować odciąć żalić pożalić wzdychać westchnąć irytować zirytować dziwić zdziwić wypalić zagrzmieć grzmieć
    wtrącić wtrącać dociekać błagać zaklinać kajać polemizować pokpiwać dowcipkować sekundować potakiwać zachwycać entuzjazmować radować
    ciągnąć kontynuować replikować zbywać zbyć odgryzać odgryźć łagodzić udobruchać śmiać uśmiechać cmokać kręcić
    szydzić ironizować obruszyć zżymać oburzać oburzyć gorączkować wykrzyknąć krzyczeć krzyknąć wołać zawołać szepnąć mruknąć
    zwierzyć zwierzać triumfować odpalić przytaknąć gwarantować zagwarantować przepraszać przeprosić`,
  loose: `
    rzucić rzucać ostudzić studzić zacząć zaczynać kończyć zakończyć streścić streszczać powitać witać przywitać pożegnać
    zachwalać złagodzić zgodzić zgadzać składać złożyć zareagować reagować`,
  hear: 'usłyszeć słyszeć dowiedzieć',
  quote: 'cytować zacytować przytaczać przytoczyć',
};

// A verb listed under several kinds keeps the first; `say` serves every construction.
const verbs = new Map<string, SayingKind>();
for (const [kind, list] of Object.entries(verbsByKind) as [SayingKind, string][])
  for (const verb of words(list)) if (!verbs.has(verb)) verbs.set(verb, kind);
for (const verb of words('prosić poprosić')) verbs.set(verb, 'demand');
for (const verb of words('opisać opisywać')) verbs.set(verb, 'name');

export const saying: Saying = {
  communiques: phrasesOf(
    'w komunikacie, z komunikatu, według komunikatu, głosi komunikat, podaje komunikat, w oświadczeniu, z oświadczenia, w pisemnym oświadczeniu',
  ),
  credits: setOf('źródło źródła za'),
  verbs,
  phrases: new Map(
    Object.entries({
      dać: 'do zrozumienia, znać, słowo, wyraz przekonaniu, wyraz nadziei',
      dawać: 'do zrozumienia, znać',
      mieć: 'nadzieję, wrażenie, pewność, świadomość',
      być: 'zdania, przekonany, przekonana, przekonani, przekonane, pewien, pewny, pewna, pewni, świadom, świadomy, świadoma',
      odnieść: 'wrażenie',
      odnosić: 'wrażenie',
      nabrać: 'przekonania',
      wyjść: 'z założenia',
      wychodzić: 'z założenia',
      stać: 'na stanowisku',
      stanąć: 'na stanowisku',
      nie: 'ma wątpliwości',
      złożyć: 'oświadczenie, deklarację, obietnicę, zapewnienie',
      wydać: 'oświadczenie, komunikat',
      podzielić: 'się opinią, się informacją',
      postawić: 'sprawę jasno',
      podać: 'do wiadomości',
      stawiać: 'sprawę jasno',
      owijać: 'w bawełnę',
      pozostawiać: 'złudzeń, wątpliwości',
      pozostawić: 'złudzeń, wątpliwości',
      przebierać: 'w słowach',
    }).map(([verb, list]) => [verb, indexRuns(list)]),
  ),
  negatedVerbs: new Set(
    words(
      'ukrywać kryć taić wątpić zaprzeczać zaprzeczyć owijać pozostawiać pozostawić przebierać wykluczać wykluczyć',
    ),
  ),
  transparentModals: new Set(words('mieć zdążyć pospieszyć pośpieszyć zdołać')),
  purposeVerbs: new Set(
    words(
      'powiedzieć mówić napisać przypomnieć przypominać ostrzec ostrzegać przestrzec przestrzegać sugerować zasugerować',
    ),
  ),
  resumptions: indexRuns(
    'o ile, jeśli, jeżeli, chyba że, pod warunkiem, dopóki, choć, chociaż, mimo że, ponieważ, bo, gdyż, żeby, aby, tak by, a nie, ale nie, ale tylko, lecz tylko, nawet jeśli',
  ),
  topicVerbs: new Set(words('informować poinformować wspominać wspomnieć donosić donieść')),
  about: new Set(['o']),
  offerVerbs: new Set(words('zaproponować proponować')),
  nouns: new Set(
    words(`
      wpis wpisie komunikat komunikacie komunikatu oświadczenie oświadczeniu oświadczenia list liście listu słowa słowami odpowiedź nocie nota raport raporcie raportu
      komentarz wyliczenie uzasadnienie nagranie stanowisko ocena opinia zapewnienie reakcja zapowiedź
      słów wypowiedzi ustaleń doniesień relacji doniesienia wypowiedź
      dokument dokumencie dokumentu deklaracja deklaracji notatce notatka depesza depeszy informacja apel apelu rezolucja rezolucji`),
  ),
  documentVerbs: new Set(
    words('głosić brzmieć mówić stwierdzać zapowiadać informować podkreślać podawać przewidywać zakładać stanowić'),
  ),
  documentLeads: indexRuns('czytamy w,przeczytać można w,można przeczytać w,jak czytamy w,możemy przeczytać w'),
  accordingTo: indexRuns(
    'według,wedle,zdaniem,w ocenie,w opinii,w przekonaniu,podług,wg,w mniemaniu,w relacji,z relacji,jak wynika z,w oczach,w interpretacji,wedle słów,według słów,z informacji,wedle relacji,według relacji',
  ),
  inHisView: indexRuns(
    'jego zdaniem,jej zdaniem,ich zdaniem,w jego ocenie,w jej ocenie,w ich ocenie,w jego opinii,w jej opinii,w ich opinii,według niego,według niej,według nich,jego słowami,w jego przekonaniu,w jej przekonaniu,w ich przekonaniu,w jego oczach,w jej oczach,w ich oczach,w jego mniemaniu,w jego relacji,jak sam mówi',
  ),
  asOpeners: indexRuns('jak'),
  afterwardsOpeners: indexRuns('o czym, co'),
  pointers: indexRuns(
    'o tym, taki, taką, takie, takimi słowami, tymi słowami, tak, w ten sposób, te słowa, pod takimi słowami, pod tymi słowami',
  ),
  sourceVerbs: new Set(['wynikać']),
  citing: indexRuns(
    'powołując się na,powołuje się na,powołała się na,powołał się na,powołują się na,za,cytując,w oparciu o,opierając się na',
  ),
  quotedBy: indexRuns(
    'cytowany przez,cytowana przez,cytowani przez,cytowane przez,cytowanego przez,cytowanej przez,cytowanych przez,na którego powołuje się,na którą powołuje się,na których powołuje się,na które powołuje się,na którego powołał się,na którą powołał się,którego cytuje,którą cytuje,których cytuje,z którym rozmawiał,z którym rozmawiała,z którą rozmawiał,z którą rozmawiała,z którymi rozmawiał,z którymi rozmawiała,z którymi rozmawiali,do którego dotarł,do którego dotarła,do której dotarł,do której dotarła,do których dotarł,do których dotarła,którego słowa przytacza,której słowa przytacza,których słowa przytacza,za pośrednictwem',
  ),
  mediumNouns: new Set(words('agencja dziennik gazeta stacja portal tygodnik magazyn rozgłośnia telewizja serwis')),
  talkingTo: indexRuns('w rozmowie z,w wywiadzie dla,w rozmowie dla,dla,w wypowiedzi dla,na antenie,na łamach'),
  heardFrom: new Set(['od', 'w', 'we']),
  colonFillers: new Set(words('na to z kolei też natomiast tymczasem i zaś krótko')),
  bareLeads: new Set(words('to z kolei już znów znowu zaś natomiast')),
  colonTopics: new Set(words('o po w ws do przed na')),
  speakerPronouns: new Set(
    words(
      'ja mnie mi mną my nas nam nami nasz nasza nasze naszego naszej naszym naszych naszymi naszemu mój moja moje mojego mojej moim moich moimi ty ciebie cię tobie tobą wy was wam wami wasz wasza wasze',
    ),
  ),
  asWhat: 'jako',
  jointJoiner: 'i',
};
