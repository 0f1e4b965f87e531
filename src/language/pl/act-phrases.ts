// Polish set phrases that show an act, whatever their verb.
import type { ActPhrase } from '../acts.ts';

export const phrases: readonly ActPhrase[] = [
  {
    code: 'ACCUSE',
    runs: 'nie traktować poważnie,kupować czas,stać na przeszkodzie,stać na drodze,stanąć na drodze,nie jest partnerem,nie mieć z kim rozmawiać,uprawiać terror,odpowiadać za fiasko,odpowiadać za zerwanie,odpowiadać za impas,ponosić winę,grać na czas,grać na zwłokę,rzucać kłody,wbijać nóż w plecy,mydlić oczy,zasłona dymny',
  },
  {
    code: 'ACCUSE',
    alone: true,
    runs: 'nikt nas,nikt nam,nikt z nami,za naszymi plecami,za nasz plecy,nie tak się umawiać,nie tak się umówić,nie na to się umawiać,zrobić z nas,robić z nas,zapędzić w kozi róg',
  },
  {
    code: 'REQUEST',
    runs: 'zależeć na tym by,podkreślić konieczność,podkreślić potrzebę,podkreślać konieczność,podkreślać potrzebę,wskazać na konieczność,wskazać na potrzebę,jedyny wyjście,kłaść nacisk,położyć nacisk,nie obejść się bez,obejść się nie może,najwyższy czas,najwyższy pora,lista żądań,pora na,pora by,czas by,kolej na,piłka jest po stronie,piłka być po stronie,stawiać na ostrzu noża,postawić na ostrzu noża',
  },
  {
    code: 'CONCEDE',
    runs: 'spuścić z tonu,nie upierać się,porzucić żądanie,zejść z żądań,zmiękczyć stanowisko,zmienić zdanie,cofnąć się o krok,krok w tył,zrobić krok w stronę,dać więcej czasu,nie stawiać już,gest dobry woli,w geście,wyjść naprzeciw,iść na rękę,pójść na rękę,dać za wygraną,wywiesić biały flaga,krok wstecz,pół kroku w tył,zrobić krok naprzeciw,schować do kieszeni,zmięknąć,poluzować śruby,móc żyć z,możemy żyć z',
  },
  {
    code: 'REJECT',
    runs: `
        nie do przyjęcia,nie do zaakceptowania,nie do pogodzenia,nie ma mowy,nie może być mowy,mowy nie ma,nie ma zgody,zgody nie ma,zgody nie będzie,zgody nie być,nie dać zgody,nie wyrazić zgody,nie wchodzi w grę,nie wchodzą w grę,nie podlegać negocjacjom,nie podlega dyskusji,
        czerwony linia,być przeciwny,być przeciw,być przeciwko,wylądować w koszu,nie podlega żadnym,nie podlegać żaden,nie ma dyskusji,nie być na sprzedaż,nie jest na sprzedaż,na sprzedaż nie,zdjąć ze stołu,zdjęty ze stołu,wykluczony być,to wykluczony,jest wykluczony,nie ma o czym rozmawiać,nie na sprzedaż,ręki nie podnieść,nie być gotów,nie być gotowy,nie mieć sensu,nie widzieć sensu,nie widzieć potrzeby,nie widzieć możliwości,bez sensu,nie mieć o czym,odejść od stołu,zamknąć drzwi,powiedzieć nie,kręcić nosem,odesłać z kwitkiem,odprawić z kwitkiem,wewnętrzny sprawa,zatrzasnąć drzwi,stanąć okoniem,wyrzucić do kosza,trafić do kosza,nie mieć zamiaru,nie przewidywać,nie wchodzić w rachubę,za wcześnie na,za wcześnie by,za wcześnie aby,szkoda czasu,strata czasu,nie mieć powodu,nie ma powodu,nie ma powodów,nie ma potrzeby,nie ma sensu,nie jest możliwy,nie pozostawić złudzeń,pozostać nieugięty,pozostawać nieugięty,nie być tematem,nie ustąpić ani,kategorycznie nie,mowa być nie może,za żadne skarby,za nic w świecie,za nic nie,pod żadnym pozorem,w żadnym razie,w żadnym wypadku,żadną miarą,po moim trupie,po naszym trupie,nic z tego,ani myśleć,ani śnić,ani słyszeć,nie chcieć słyszeć,słyszeć nie chcieć,ani kroku,ani na krok,ani o krok,ani o jotę,ani na jotę,ani centymetr,ani o centymetr,ani o milimetr,ani pięddź,ani grosza,nie kiwnąć palcem,nie ruszyć palcem,nie o czym mówić,trzasnąć drzwiami,pokazać drzwi,dać kosza,nie tędy droga,nie być przedmiotem negocjacji,nie być przedmiotem targów,nie podlegać dyskusji,nie na naszych warunkach,stoczyć bój o,nie widzieć powodu`,
  },
  {
    code: 'AGREE',
    joint: true,
    runs: 'jest zgoda,jest porozumienie,jest przełom,dojść do porozumienia,dojść do ugody,dobić targu,podać sobie ręce,panować zgoda,być zgodny,zapaść zgoda,mieć umowę,mieć porozumienie,przybić piątkę,stanąć na tym,spotkać się w połowie drogi,dogadać się,umowa stać,znaleźć kompromis,znaleźć porozumienie',
  },
  {
    code: 'THREATEN',
    runs: 'do zwycięstwa,mieć w zanadrzu,nie pozostać bez odpowiedzi,nie pozostawać bez odpowiedzi,palec na spuście,opcja na stole,opcje na stole,opcje być na stole,wszystkie opcje,rozpętać się piekło,piekło na ziemi,z cały siłą,dni są policzone,drogo zapłacić,poważny konsekwencja,zetrzeć z powierzchni,nie cofnąć się przed,w przeciwny razie,w przeciwny wypadku,środkami wojskowymi,drogą wojskowy,nie zawahać się,pójść w górę,wszelkimi środkami,ponieść konsekwencje,zapłacić cenę,spotkać się z odpowiedzią,uprawniony cel,legalny cel,walczyć do końca,otworzyć bramy piekła,potrząsać szabelką,zakręcić kurek,przykręcić śrubę,dokręcić śrubę,nie pozostać dłużny,nie zostać dłużny,nie pozostaniemy dłużny,nie ujść płazem,nie ujść na sucho,słono zapłacić,gorzko pożałować,gorzko żałować,oko za oko,pięknym za nadobne,tym samym odpowiemy,cierpliwość się kończyć,cierpliwość się skończyć,cierpliwość się wyczerpać,cierpliwość się wyczerpywać,kończy się cierpliwość,kończyć się cierpliwość,nie leżeć na stole wiecznie,nie będzie leżała na stole',
  },
  {
    code: 'SUPPORT',
    runs: 'iść w dobry stronę,zmierzać w dobry stronę,zmierzać w dobry kierunku,iść w dobry kierunku,leżeć w interesie,stać po stronie,stanąć po stronie,stanąć za,zadowolony z,zadowolony ze,zadowolony być,trzymać kciuki,być dobry myśli,nie tracić nadziei,patrzeć z nadzieją,dołożyć starań,dokładać starań,zrobić wszystko,drzwi są otwarty,drzwi pozostają otwarty,być wdzięczny,mieć nadzieję,wierzyć w sukces,dobry dzień,być o czym rozmawiać,służyć pomocą,bić brawo,wyciągnąć rękę,duży krok,krok do przodu,stać za,stać murem,być otwarty na,pozostawać otwarty,móc być podstawą,stanowić podstawę,podać rękę,pozostawać w grze,stać otworem,nie zamykać drzwi,z obiema rękami,dać szansę,światełko w tunelu,o krok od,zawsze możecie liczyć,móc liczyć na nas,powód do zadowolenia,powód do optymizmu',
  },
];
