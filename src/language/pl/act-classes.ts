// Polish words that complete the verbs of acts: what is signed, demanded, praised, threatened with.
import type { Acts } from '../acts.ts';

export const classes: Acts['classes'] = {
  deal: `
      zaproszenie,dekret,lista,budżet,ustawa,harmonogram,umowa,porozumienie,plan,propozycja,układ,traktat,dokument,rozejm,zawieszenie broni,zawieszenie ognia,memorandum,kompromis,deklaracja,protokół,pakt,rezolucja,komunikat,
      zasada,faza,etap,oferta,projekt,pakiet,konwencja,pokój,mapa drogowy,ramy,kontrakt,cel,wersja,statut,tekst,ugoda,rozwiązanie,formuła,kalendarz`,
  accord: `
      umowa,porozumienie,układ,traktat,rozejm,zawieszenie broni,zawieszenie ognia,memorandum,kompromis,konsensus,wspólny komunikat,wspólny deklaracja,wspólny oświadczenie,pakt,ugoda,
      pokój,zgoda`,
  proposal:
    'propozycja,kontrpropozycja,warunek,żądanie,pomysł,postulat,plan,projekt,oferta,inicjatywa,rezolucja,budżet,pakiet,wniosek',
  demand: 'żądanie,warunek,postulat,roszczenie,ultimatum,wymóg,wymaganie,dyktat,oczekiwanie',
  ultimatum: 'ultimatum',
  progress: 'postęp,przełom,sukces,zbliżenie stanowisk',
  fiasco: 'fiasko,zerwanie,porażka,śmierć,klęska,niepowodzenie,impas',
  dispute: 'spór,konflikt,strajk,wojna celny,wojna handlowy,kryzys',
  hope: 'nadzieja,szansa,optymizm,entuzjazm,oczekiwanie',
  content: 'zadowolenie,radość,satysfakcja,optymizm,ulga,entuzjazm',
  failure: 'bez,fiasko',
  grudge: 'pretensja,żal,zarzut,oburzenie',
  signature: 'podpis,parafa',
  yes: '" tak ",„ tak ”,„ tak “',
  earlier: 'poprzedni,wcześniejszy,dawny,ówczesny,lata temu,lat temu,przed laty,zeszłoroczny,ubiegłoroczny',
  denied: 'nie',
  menace: 'groźba,pogróżka,ostrzeżenie',
  consent: 'zgoda,akceptacja,aprobata,zielony światło',
  talks:
    'rozmowa,rozmowy,negocjacje,rokowania,spotkanie,dialog,szczyt,mediacja,konsultacje,runda,tura,dyskusja,proces,wysiłek,stół,obrady,udział,atmosfera',
  fighting: 'walka,ogień,ostrzał,atak,ofensywa,nalot,strajk,protest',
  'giving up': 'ustępstwo,kompromis,koncesja,ustępstwa',
  'pause offered': `
      przerwa,pauza,rozejm,zawieszenie broni,zawieszenie ognia,wstrzymanie ognia,przerwanie ognia,uwolnienie,zwolnienie,wycofanie,moratorium,ograniczenie,zmniejszenie,redukcja,zamrożenie,rezygnacja,zniesienie,złagodzenie,cofnięcie,odstąpienie,obniżka,obniżenie,amnestia`,
  backing: `
      gotowość,poparcie,wsparcie,zadowolenie,optymizm,chęć,wola,solidarność,pomoc,mediacja,wdzięczność,uznanie,zaangażowanie,pośrednictwo,dobry usługa,aprobata,ulga,nadzieja`,
  welcome: 'z zadowoleniem,z uznaniem,z radością,z nadzieją,z ulgą,z entuzjazmem,ciepło,przychylnie,życzliwie',
  'in favour': 'za,po stronie',
  against: 'przeciw,przeciwko',
  favourably: 'pozytywnie,pochlebnie,przychylnie,z uznaniem,dobrze,z optymizmem,ciepło',
  unfavourably: 'negatywnie,krytycznie,chłodno,sceptycznie,z rezerwą,niechętnie,z dystansem',
  mission: 'zespół,misja,koalicja,porozumienie,mechanizm,umowa,siły,inicjatywa,grupa',
  deadline: 'czas,dzień,godzina,tydzień,termin,ultimatum,miesiąc',
  plea: 'apel,prośba,wniosek,wezwanie,żądanie,postulat',
  refusal: 'nie,nigdy,żaden',
  stance: 'stanowisko,ton,kurs,retoryka,podejście',
  term: 'termin,czas,rozejm',
  that: 'aby,by,żeby,ażeby,na,do,o',
  'not ours': 'skarga,pozew,apelacja,wyrok',
  at: 'przy',
  from: 'od',
  denial: 'to nie być,to żaden,trudno nazwać,trudno mówić o',
  no: ': nie,: nigdy," nie ",„ nie ”,„ nie “,weto',
  objection: 'sprzeciw,weto,zastrzeżenie,protest',
  office: 'stanowisko,funkcja,urząd,dymisja,fotel,kandydowanie',
  penalty: 'cło,sankcja,taryfa,stawka,restrykcja,retorsje,embargo,ograniczenie,kara,blokada,kontrola eksportu,akcyza',
  guilt: 'wina,odpowiedzialność,winny,sprawca,winowajca',
  blame: `
      kłamstwo,kłamca,zbrodnia,zbrodniczy,zbrodniarz,prowokacja,terror,terrorysta,terrorystyczny,hipokryzja,hipokryta,szantaż,agresja,agresor,ludobójstwo,zła wola,zdrada,cynizm,cyniczny,
      propaganda,bestialstwo,barbarzyństwo,barbarzyński,wina,winny,gra na zwłokę,zero wdzięczności,brak woli,brak dobry woli,masakra,odpowiedzialność za,ponosić odpowiedzialność,
      ponosić winę,naruszenie,złamanie,pogwałcenie,łamanie,naruszanie,nielegalny,bezprawny,nieodpowiedzialny,haniebny,obłudny,agresywny,podwójny standard,fałszywy,
      nieprawda,manipulacja,brutalny,nieuczciwy,hańba,okrucieństwo,czystka,piractwo,kradzież,dyskryminacja,sabotaż,intryga,nieludzki,skandaliczny,zła wiara,bezczelny`,
  praise: `
      poważny,ciekawy,interesujący,dobry,bardzo dobry,świetny,doskonały,blisko,bliski,coraz bliżej,bliżej,na dobry drodze,merytoryczny,przyjazny,serdeczny,szczery,pożyteczny,użyteczny,cenny,
      produktywnie,konstruktywnie,owocnie,dobrze,pomyślnie,rzeczowo,spokojny,zrozumienie,wspólny język,wielki dzień,wielki szansa,
      produktywny,owocny,konstruktywny,udany,pozytywny,obiecujący,pomyślny,rzeczowy,krok naprzód,krok w dobry kierunku,krok we właściwy kierunku,w dobry stronę,w dobry kierunku,
      we właściwy kierunku,do przodu,naprzód,postęp,sukces,przełom,przełomowy,historyczny,optymizm,optymista,znaczący krok,ważny krok,pozytywny krok,szansa,nadzieja,zadowolony,usatysfakcjonowany,
      zachęcający,budujący,korzystny,wspólny interes,dobry krok,dobry początek,solidny podstawa,dobra podstawa,podstawa`,
  dismissal: `
      niekonstruktywny,niezrównoważony,niesprawiedliwy,krzywdzący,bzdura,nierealny,nierealistyczny,nieakceptowalny,absurd,absurdalny,farsa,kpina,fikcja,nie do zaakceptowania,nie do przyjęcia,niedopuszczalny,strata czasu,
      przedwczesny,mało prawdopodobny,bezprzedmiotowy,bezsensowny,bezzasadny,nieuzasadniony,nieprawdziwy,niemożliwy,pułapka,kapitulacja,dyktat,teatr,przedstawienie,nonsens,niewystarczający,
      bezwartościowy,jednostronny,iluzja,śmieszny,martwy`,
  retaliation: `
      odwet,odwetowy,retorsje,cło,sankcja,konsekwencja,odpowiedź,odpowiedzieć,zemsta,piekło,uderzenie,uderzyć,zniszczony,siła,zapłacić,cena,pożałować,karny,atak,zaatakować,zbrojnie,wojna,inwazja,zniszczyć,
      strajk,protest,wznowienie walk,wznowienie działań,wznowienie ofensywy,nowa ofensywa,środek odwetowy,bolesny,druzgocący,zamknięcie cieśniny,środek wojskowy,kara,ukarać,użyć,bombardować,zbombardować,interwencja,blokada,podwyżka ceł`,
};
