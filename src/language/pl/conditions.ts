// Polish words and phrases that make one thing depend on another.
import type { Conditions } from '../conditions.ts';

export const conditions: Conditions = {
  openers: `
    jeśli,jeżeli,jeśli tylko,jeżeli tylko,jeżeli i tylko jeżeli,jeśli i tylko jeśli,o ile,o ile tylko,pod warunkiem że,pod warunkiem iż,pod jednym warunkiem że,pod tym warunkiem że,z zastrzeżeniem że,gdyby,jeśliby,jeżeliby,chyba że,chybaby,
    w razie gdy,w razie gdyby,w przypadku gdy,w przypadku gdyby,w wypadku gdy,skoro tylko,byle,byleby,byle tylko,o tyle o ile,z tym zastrzeżeniem że,przy założeniu że,chyba żeby`,
  timeOpeners: `
    gdy tylko,jak tylko,kiedy tylko,dopiero gdy,dopiero kiedy,dopiero jak,dopiero wtedy gdy,dopiero wtedy kiedy,dopiero wówczas gdy,dopiero po tym jak,dopiero po tym gdy,
    tylko wtedy gdy,tylko wtedy kiedy,tylko wówczas gdy,wtedy gdy,wyłącznie wtedy gdy,jedynie wtedy gdy,tylko gdy,jedynie gdy,w momencie gdy,z chwilą gdy,wyłącznie tam gdzie,tylko tam gdzie,
    nie wcześniej niż gdy,do czasu aż,do momentu aż,do chwili aż,do czasu gdy,dotąd aż,dopiero jeśli,najwcześniej gdy,najwcześniej kiedy,nie prędzej niż gdy,dopiero z chwilą gdy,dopiero w chwili gdy,dopiero w momencie gdy`,
  untilOpeners: 'dopóki,póki,póty póki,dopóty dopóki,tak długo dopóki,tak długo jak,tak długo jak długo,dokąd',
  guardedOpeners: '',
  guardedTimeOpeners: '',
  inverted: '',
  strictOpeners: '',
  strictly: '',
  questionOpeners: '',
  asking: '',
  askingDenied: '',
  falsePhrases: '',
  falseOpeners: `
    nawet jeśli,nawet jeżeli,nawet gdyby,na wypadek gdyby,tym bardziej jeśli,zwłaszcza jeśli,szczególnie jeśli,jeśli chodzi o,jeżeli chodzi o,jeśli idzie o,jeżeli idzie o,jeśli nie liczyć,jeśli to możliwy,jeżeli to możliwy,o ile to możliwy,jeśli spojrzeć,jeśli przyjrzeć,jeśli porównać,jeśli wziąć,jeśli dodać,jeśli zważyć,jeśli wierzyć,jeżeli wierzyć,jeśli mowa o,jeśli w ogóle,jeśli już,jeśli można tak,o ile wiadomo,o ile nie więcej,
    jak gdyby,byle jaki,byle kto,byle co,byle gdzie,byle jak,byle kiedy,nie byle,byle nie,w razie czego,w razie potrzeby,w razie konieczności,w razie wątpliwości,jeśli nie wszystkie,póki co,gdyby nie to,tak długo jak to`,
  openerPrefixes: 'tylko jedynie wyłącznie dopiero właśnie',
  links: 'to wtedy wówczas',
  nounOpeners: 'pod warunkiem,pod jednym warunkiem,w zamian za,za cenę,z zastrzeżeniem',
  timeNounOpeners:
    'po spełnieniu,dopiero po,tylko po,jedynie po,wyłącznie po,nie wcześniej niż po,nie prędzej niż po,najwcześniej po,tylko przy,jedynie przy,wyłącznie przy,tylko za zgodą,wyłącznie za zgodą,tylko w zamian za,w razie,tylko w przypadku,wyłącznie w przypadku,jedynie w przypadku,tylko wespół z,tylko wraz z,tylko razem z,tylko wspólnie z,wyłącznie razem z',
  possibleOpeners: 'możliwy po,możliwy przy,możliwy za,realny po,wykonalny po,możliwy dzięki,możliwy w zamian za',
  without: 'bez',
  withoutIdioms: `
    skutek przerwa wątpienie zmiana powód wahanie ustanek wyjątek znaczenie wzgląd echo słowo zapowiedź powodzenie wynik rezultat trud problem precedens reszta ogródka
    pośrednik komentarz pośpiech sens końca udział tłumaczenie`,
  nothing: '',
  depends: 'zależeć od,zależny od',
  dependsWeakly: '',
  standing:
    'gospodarka przemysł sektor branża miasto miasteczko wieś region kraj państwo wyspa firma spółka fabryka rolnik gospodarstwo rodzina ludność mieszkaniec eksport import budżet rynek rolnictwo',
  makesDepend: 'uzależnić od,uzależniać od,warunkować od,uwarunkować od',
  makesDependWeakly: '',
  deeds: '',
  onWhether: 'tego czy,tego jak,tego na ile,tego kiedy,tego kto,tego co,tego jaki,tego ile',
  requires: 'wymagać',
  conditionNouns: 'warunek,przesłanka,cena za',
  copula: 'być pozostawać stanowić',
  makesCondition: 'stawiać postawić uznawać uznać uważać traktować wskazać wskazywać wymieniać wymienić przedstawiać',
  asCondition: 'jako za',
  before: 'zanim nim',
  terms: 'warunek żądanie postulat wymóg wymaganie',
  meets: 'spełnić spełniać wypełnić wypełniać dopełnić',
  drops: 'porzucić zarzucić wycofać zrezygnować odstąpić cofnąć',
  inOrderTo: 'aby żeby ażeby by',
  duty: 'musieć,powinien,trzeba,należy',
  insists: 'żądać zażądać domagać nalegać',
  firstly: 'najpierw',
  afterwards: 'potem,później,następnie,dopiero potem,dopiero później,dopiero wtedy,a dopiero',
  onlyThen: 'dopiero wtedy,dopiero wówczas,dopiero potem,dopiero później,wtedy dopiero',
};
