// Polish verbs, nouns and set phrases by which a side agrees, backs, asks, refuses, gives way, accuses or threatens.
import type { ActGroup, Acts } from '../acts.ts';

const groups: readonly ActGroup[] = [
  // AGREE
  { code: 'AGREE', words: 'uzgodnić uzgadniać wynegocjować ustalić postanowić zdecydować', joint: true },
  { code: 'AGREE', words: 'porozumieć dogadać umówić ułożyć', joint: true, reflexive: true },
  { code: 'AGREE', words: 'zgodzić zgadzać', negated: 'REJECT', reflexive: true, without: ['giving up'] },
  { code: 'CONCEDE', words: 'zgodzić zgadzać', negated: 'REJECT', reflexive: true, with: ['giving up'] },
  { code: 'AGREE', words: 'przystać przystawać', negated: 'REJECT' },
  { code: 'AGREE', words: 'zobowiązać zobowiązywać', reflexive: true },
  {
    code: 'AGREE',
    words: 'podpisać podpisywać parafować sygnować zawrzeć zawierać ratyfikować sfinalizować zatwierdzić zatwierdzać przyklepać przypieczętować przedłużyć',
    with: ['deal'],
    shared: true,
  },
  { code: 'AGREE', words: 'podpisać', reflexive: true },
  { code: 'AGREE', words: 'złożyć składać postawić umieścić', with: ['signature'], shared: true },
  { code: 'AGREE', words: 'powiedzieć odpowiedzieć', with: ['yes'] },
  { code: 'AGREE', words: 'pogodzić', reflexive: true },
  { code: 'AGREE', words: 'przyjąć przyjmować zaakceptować akceptować', negated: 'REJECT', with: ['deal', 'demand'], without: ['welcome', 'unfavourably'], shared: true },
  { code: 'AGREE', words: 'osiągnąć osiągać wypracować znaleźć', with: ['accord'], joint: true },
  { code: 'AGREE', words: 'zamknąć zakończyć sfinalizować', with: ['talks'], joint: true, without: ['failure'] },
  { code: 'AGREE', words: 'ogłosić ogłaszać proklamować obwieścić zawrzeć', with: ['accord'], joint: true },
  { code: 'AGREE', words: 'dojść dochodzić', with: ['accord'], without: ['denied'], joint: true },
  { code: 'AGREE', words: 'wyrazić wyrażać dać udzielić potwierdzić', with: ['consent'], negated: 'REJECT' },
  {
    code: 'AGREE',
    words: `
      wymienić obniżyć zmniejszyć zawiesić wstrzymać znieść utworzyć powołać wznowić otworzyć ograniczyć zaprzestać kontynuować zwolnić wydłużyć przedłużyć odsunąć
      wycofać oddać odblokować zredukować usunąć podzielić sfinansować uruchomić przywrócić ustanowić`,
    joint: true,
    named: true,
  },
  { code: 'AGREE', words: 'zapewnić uznać przekazać przestrzegać przestać zakończyć', joint: true, named: true, ahead: true },
  // SUPPORT
  { code: 'SUPPORT', words: 'poprzeć popierać zaaprobować aprobować', negated: 'REJECT' },
  { code: 'SUPPORT', words: 'wesprzeć wspierać docenić doceniać pochwalić chwalić', toward: true },
  { code: 'SUPPORT', words: 'obiecać obiecywać przyrzec przyrzekać zagwarantować zadeklarować deklarować', without: ['retaliation', 'refusal'] },
  {
    code: 'SUPPORT',
    words: 'wyrazić wyrażać zadeklarować deklarować potwierdzić potwierdzać zgłosić okazać zapewnić zapewniać udzielić zaoferować oferować zapowiedzieć zapowiadać obiecać ponowić',
    with: ['backing'],
  },
  { code: 'SUPPORT', words: 'przyjąć powitać witać przywitać odnotować', with: ['welcome'] },
  { code: 'SUPPORT', words: 'opowiedzieć opowiadać', reflexive: true, with: ['in favour'], negated: 'REJECT' },
  { code: 'REJECT', words: 'opowiedzieć opowiadać', reflexive: true, with: ['against'] },
  { code: 'SUPPORT', words: 'wypowiadać wypowiedzieć wyrażać wyrazić mówić ocenić oceniać', with: ['favourably'] },
  { code: 'REJECT', words: 'ocenić oceniać wypowiadać wypowiedzieć przyjąć', with: ['unfavourably'] },
  { code: 'SUPPORT', words: 'przychylić przyłączyć cieszyć ucieszyć', reflexive: true },
  { code: 'SUPPORT', words: 'optować przyklasnąć przyklaskiwać sprzyjać' },
  { code: 'SUPPORT', words: 'liczyć dostrzegać dostrzec widzieć mieć pokładać', with: ['hope'] },
  { code: 'SUPPORT', words: 'liczyć', with: ['talks', 'accord'] },
  { words: 'kryć ukrywać', negated: 'SUPPORT', with: ['content'] },
  { code: 'SUPPORT', words: 'gościć ugościć zorganizować przyjąć', voice: 'own', ahead: true, with: ['talks'] },
  { code: 'SUPPORT', words: 'nazwać nazywać określić określać uznać uznawać ocenić oceniać opisać opisywać', with: ['praise'], without: ['dismissal'] },
  { code: 'REJECT', words: 'nazwać nazywać określić określać uznać uznawać', with: ['dismissal'] },
  { code: 'SUPPORT', words: 'mówić', with: ['progress'], without: ['refusal'] },
  { code: 'SUPPORT', words: 'wejść dołączyć przystąpić włączyć', voice: 'own', ahead: true, with: ['mission'] },
  {
    code: 'SUPPORT',
    words: `
      pomóc pomagać wesprzeć wspierać poprzeć uszanować dotrzymać wypełnić wykonać zrealizować przestrzegać kontynuować wznowić współpracować chronić gwarantować zagwarantować
      sfinansować dostarczyć pośredniczyć uczestniczyć wywiązać`,
    voice: 'own',
    ahead: true,
  },
  { code: 'SUPPORT', words: 'wrócić powrócić usiąść zasiąść siąść przystąpić', voice: 'own', ahead: true, with: ['talks'] },
  {
    code: 'SUPPORT',
    voice: 'effect',
    ahead: true,
    words: 'pozwolić umożliwić przybliżyć przynieść zakończyć poprawić wzmocnić ułatwić pomóc otworzyć zapewnić służyć uratować ocalić ustabilizować ożywić',
  },
  { code: 'REJECT', voice: 'effect', words: 'zaszkodzić szkodzić pogorszyć osłabić osłabiać utrudnić zagrozić zagrażać uderzyć uderzać zniszczyć niszczyć nagradzać podważać' },
  // REQUEST
  {
    code: 'REQUEST',
    words: `
      wezwać wzywać zażądać żądać domagać zaapelować apelować nawoływać postulować nalegać poprosić prosić upomnieć upominać namawiać zachęcić zachęcać
      zalecić zalecać ponaglić ponaglać popędzać zobligować nakłaniać wnioskować zawnioskować dopominać dopomnieć zabiegać ubiegać przynaglać przynaglić`,
  },
  { code: 'REQUEST', words: 'naciskać przyciskać przekonywać', with: ['that'] },
  { code: 'REQUEST', words: 'zaproponować proponować', without: ['pause offered'] },
  { code: 'CONCEDE', words: 'zaproponować proponować rzucić rzucać zaoferować oferować zadeklarować ogłosić ogłaszać zapowiedzieć', with: ['pause offered'] },
  { code: 'REQUEST', words: 'chcieć pragnąć życzyć', negated: 'REJECT', asks: true },
  { code: 'REQUEST', words: 'upierać obstawać trwać', with: ['at'] },
  { code: 'REQUEST', words: 'wymagać', with: ['from'] },
  { code: 'REQUEST', words: 'oczekiwać', with: ['from'] },
  { code: 'REQUEST', words: 'oczekiwać', toward: true },
  { code: 'REQUEST', words: 'postawić stawiać przedstawić przedstawiać wysunąć wysuwać ponowić podtrzymać podtrzymywać sformułować', with: ['demand'] },
  { code: 'REQUEST', words: 'wysłać przesłać przekazać wręczyć przedłożyć powtórzyć powtarzać', with: ['demand'] },
  { code: 'REQUEST', words: 'dać dawać wyznaczyć', with: ['deadline'] },
  { code: 'REQUEST', words: 'zwrócić zwracać wystąpić wystosować skierować złożyć', with: ['plea'] },
  // REJECT
  {
    code: 'REJECT',
    words: `
      odrzucić odrzucać odmówić odmawiać wykluczyć wykluczać zawetować wetować zbojkotować bojkotować odprawić zdezawuować zakwestionować kwestionować
      zlekceważyć storpedować oprotestować zaprotestować protestować zanegować negować`,
    without: ['not ours'],
  },
  { code: 'REJECT', words: 'sprzeciwić sprzeciwiać odżegnać odżegnywać uchylić uchylać przeciwstawić przeciwstawiać', reflexive: true },
  { code: 'REJECT', words: 'zerwać zrywać zawiesić zawieszać opuścić przerwać odwołać zbojkotować wypowiedzieć wypowiadać unieważnić', with: ['talks', 'accord'], without: ['fighting'] },
  { code: 'REJECT', words: 'zablokować blokować wstrzymać podważyć podważać', with: ['accord', 'proposal'] },
  { code: 'REJECT', words: 'wycofać wycofywać', reflexive: true, with: ['accord', 'talks'], without: ['demand'] },
  { code: 'REJECT', words: 'powiedzieć odpowiedzieć mówić odpowiadać', with: ['no'] },
  { code: 'REJECT', words: 'ostudzić studzić rozwiać rozwiewać ochłodzić gasić zgasić', with: ['hope'] },
  { code: 'REJECT', words: 'skrytykować krytykować', with: ['deal', 'proposal'] },
  { code: 'REJECT', words: 'zgłosić zgłaszać wyrazić wyrażać złożyć postawić', with: ['objection'] },
  {
    negated: 'REJECT',
    words: `
      oddać oddawać ustąpić ustępować złożyć rozbroić wycofać wpuścić uznać uznawać zrezygnować rezygnować wyrzec poddać poddawać przekazać zwolnić
      dopuścić dopuszczać pozwolić pozwalać tolerować poprzeć podpisać zaakceptować przyjąć zamierzać negocjować rozmawiać usiąść zasiąść spotkać podnieść znieść
      dyskutować pójść odejść zrzec zawrzeć widzieć rozważać zapłacić płacić wziąć brać uczestniczyć godzić pogodzić poświęcić`,
    voice: 'act',
    ahead: true,
  },
  // CONCEDE
  { code: 'CONCEDE', words: 'ustąpić ustępować', without: ['office'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'pójść iść zrobić poczynić zaoferować oferować zaproponować obiecać', with: ['giving up'] },
  { code: 'CONCEDE', words: 'zrezygnować rezygnować odstąpić odstępować', without: ['office'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'wycofać wycofywać', reflexive: true, with: ['demand'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'złagodzić łagodzić zmiękczyć poluzować obniżyć', with: ['demand', 'penalty', 'stance'] },
  { code: 'CONCEDE', words: 'zaoferować oferować', without: ['backing'] },
  { code: 'CONCEDE', words: 'wycofać cofnąć', with: ['objection'] },
  { code: 'CONCEDE', words: 'przedłużyć wydłużyć przesunąć', with: ['ultimatum', 'term'] },
  { code: 'CONCEDE', words: 'dopuścić dopuszczać', negated: 'REJECT' },
  { code: 'CONCEDE', words: 'odroczyć odłożyć zawiesić znieść obniżyć cofnąć wstrzymać', with: ['penalty'] },
  {
    code: 'CONCEDE',
    words: `
      ograniczyć wstrzymać przerwać wycofać zwolnić uwolnić wypuścić przekazać oddać zwrócić obniżyć złagodzić znieść zawiesić odmrozić cofnąć zredukować
      zaprzestać otworzyć odblokować zdjąć przepuścić wpuścić wydać ustąpić zrezygnować cofnąć zamrozić`,
    voice: 'own',
    ahead: true,
  },
  // ACCUSE
  {
    code: 'ACCUSE',
    words: `
      oskarżyć oskarżać zarzucić zarzucać obwinić obwiniać winić potępić potępiać wytknąć wytykać skrytykować krytykować obarczyć obarczać posądzić posądzać pomówić
      wypomnieć wypominać napiętnować piętnować zganić ganić zgromić oczernić ubolewać zdemaskować`,
  },
  { code: 'ACCUSE', words: 'nazwać nazywać określić określać uznać', with: ['blame'] },
  { code: 'ACCUSE', words: 'odpowiadać', voice: 'other', with: ['fiasco'] },
  { code: 'ACCUSE', words: 'mieć wyrazić zgłosić', with: ['grudge'] },
  { code: 'ACCUSE', words: 'zrzucić zrzucać zwalić złożyć składać przypisać przypisywać wskazać', with: ['guilt'] },
  { code: 'ACCUSE', words: 'oburzyć oburzać skarżyć poskarżyć', reflexive: true },
  {
    code: 'ACCUSE',
    voice: 'other',
    words: `
      kłamać skłamać łamać złamać naruszać naruszyć pogwałcić gwałcić torpedować storpedować sabotować przeciągać zwlekać oszukać oszukiwać manipulować
      prowokować sprowokować szantażować kpić drwić lekceważyć zlekceważyć zignorować ignorować okłamać okłamywać zdradzić utrudniać zaatakować atakować
      ostrzelać ostrzeliwać bombardować zbombardować mordować zamordować symulować grabić zagrabić zaprzepaścić zniweczyć zerwać wykorzystywać udawać eskalować zaostrzać
      głodzić uprowadzić porwać terroryzować zastraszać oszkalować próbować usiłować kraść ukraść zabijać zabić strzelać okupować więzić przekroczyć przekraczać
      blokować zablokować wstrzymywać uchylać mnożyć podsycać zbroić finansować destabilizować ingerować wtrącać dopuścić prześladować niszczyć zniszczyć dyktować
      przeinaczać fałszować ukrywać wycofać uciec uciekać grać igrać szkodzić przeszkadzać podważać zwodzić zwieść wykorzystać podżegać brnąć rujnować sprzeniewierzyć zagarnąć wysadzić wysadzać bawić zabawiać mijać odwlekać opóźniać`,
  },
  { negated: 'ACCUSE', voice: 'other', words: 'dotrzymać dotrzymywać przestrzegać wypełnić wypełniać wykonać wykonywać respektować szanować chcieć pragnąć dążyć wywiązać wywiązywać odpowiedzieć zrobić wykazać wykazywać dać przyjąć zgodzić wpuszczać wypuszczać realizować zamierzać rozumieć spełnić spełniać wykonywać pokazać zaproponować wycofać potrafić' },
  // THREATEN
  { code: 'THREATEN', words: 'zagrozić grozić odgrażać pogrozić szantażować straszyć postraszyć zastraszyć' },
  { code: 'THREATEN', words: 'ostrzec ostrzegać przestrzec zapowiedzieć zapowiadać obiecać poprzysiąc zapewnić zastrzec zastrzegać uprzedzić uprzedzać', with: ['retaliation'], without: ['pause offered'] },
  { code: 'THREATEN', words: 'szykować przygotowywać przygotować rozważać', with: ['retaliation'] },
  { code: 'THREATEN', words: 'postawić stawiać wystosować ogłosić dać', with: ['ultimatum'] },
  { code: 'THREATEN', words: 'ponowić powtórzyć wysunąć rzucić spełnić ponawiać', with: ['menace'] },
  { words: 'wykluczyć wykluczać', negated: 'THREATEN', with: ['retaliation'] },
  { code: 'THREATEN', words: 'zareagować sięgnąć wprowadzić rozważyć', voice: 'own', ahead: true, with: ['retaliation'] },
  {
    code: 'THREATEN',
    words: `
      zniszczyć zmiażdżyć ukarać zbombardować zaatakować uderzyć walczyć odpowiedzieć zemścić użyć zablokować sparaliżować zamknąć wypowiedzieć zerwać zaostrzyć
      zastrajkować strajkować pomścić wyeliminować zlikwidować zestrzelić odciąć osiągnąć dokończyć`,
    voice: 'own',
    ahead: true,
  },
  { code: 'THREATEN', words: 'wznowić wrócić powrócić rozpocząć', voice: 'own', ahead: true, with: ['fighting'] },
  { code: 'THREATEN', words: 'spotkać ponieść odczuć zapłacić pożałować', voice: 'other', ahead: true },
  { code: 'THREATEN', words: 'nałożyć nakładać wprowadzić podnieść podwyższyć zaostrzyć podwoić przywrócić', voice: 'own', ahead: true, with: ['penalty'] },
  { code: 'THREATEN', words: 'pójść posypać wzrosnąć rosnąć podskoczyć wrócić powrócić', voice: 'effect', ahead: true, with: ['penalty'] },
];

export const acts: Acts = {
  groups,
  classes: {
    deal: `
      zaproszenie,dekret,lista,budżet,ustawa,harmonogram,umowa,porozumienie,plan,propozycja,układ,traktat,dokument,rozejm,zawieszenie broni,zawieszenie ognia,memorandum,kompromis,deklaracja,protokół,pakt,rezolucja,komunikat,
      zasada,faza,etap,oferta,projekt,pakiet,konwencja,pokój,mapa drogowa,ramy,kontrakt,cel,wersja,statut,tekst,ugoda,rozwiązanie,formuła,kalendarz`,
    accord: `
      umowa,porozumienie,układ,traktat,rozejm,zawieszenie broni,zawieszenie ognia,memorandum,kompromis,konsensus,wspólny komunikat,wspólna deklaracja,wspólne oświadczenie,pakt,ugoda,
      pokój,zgoda`,
    proposal: 'propozycja,kontrpropozycja,warunek,żądanie,pomysł,postulat,plan,projekt,oferta,inicjatywa,rezolucja,budżet,pakiet,wniosek',
    demand: 'żądanie,warunek,postulat,roszczenie,ultimatum,wymóg,wymaganie,dyktat,oczekiwanie',
    ultimatum: 'ultimatum',
    progress: 'postęp,przełom,sukces,zbliżenie stanowisk',
    fiasco: 'fiasko,zerwanie,porażka,śmierć,klęska,niepowodzenie,impas',
    hope: 'nadzieja,szansa,optymizm,entuzjazm,oczekiwanie',
    content: 'zadowolenie,radość,satysfakcja,optymizm,ulga,entuzjazm',
    failure: 'bez,fiasko',
    grudge: 'pretensja,żal,zarzut,oburzenie',
    signature: 'podpis,parafa',
    yes: '" tak ",„ tak ”,„ tak “',
    denied: 'nie',
    menace: 'groźba,pogróżka,ostrzeżenie',
    consent: 'zgoda,akceptacja,aprobata,zielone światło',
    talks: 'rozmowa,rozmowy,negocjacje,rokowania,spotkanie,dialog,szczyt,mediacja,konsultacje,runda,tura,dyskusja,proces,wysiłek,stół,obrady,udział,atmosfera',
    fighting: 'walka,ogień,ostrzał,atak,ofensywa,nalot,strajk,protest',
    'giving up': 'ustępstwo,kompromis,koncesja,ustępstwa',
    'pause offered': `
      przerwa,pauza,rozejm,zawieszenie broni,zawieszenie ognia,wstrzymanie ognia,przerwanie ognia,uwolnienie,zwolnienie,wycofanie,moratorium,ograniczenie,zmniejszenie,redukcja,zamrożenie,rezygnacja,zniesienie,złagodzenie,cofnięcie,odstąpienie,obniżka,obniżenie,amnestia`,
    backing: `
      gotowość,poparcie,wsparcie,zadowolenie,optymizm,chęć,wola,solidarność,pomoc,mediacja,wdzięczność,uznanie,zaangażowanie,pośrednictwo,dobre usługi,aprobata,nadzieja`,
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
      propaganda,bestialstwo,barbarzyństwo,barbarzyński,wina,winny,gra na zwłokę,zero wdzięczności,brak woli,brak dobrej woli,masakra,odpowiedzialność za,ponosić odpowiedzialność,
      ponosić winę,naruszenie,złamanie,pogwałcenie,łamanie,naruszanie,nielegalny,bezprawny,nieodpowiedzialny,haniebny,obłudny,agresywny,podwójne standardy,fałszywy,
      nieprawda,manipulacja,brutalny,nieuczciwy,hańba,okrucieństwo,czystka,piractwo,kradzież,dyskryminacja,sabotaż,intryga,nieludzki,skandaliczny,zła wiara,bezczelny`,
    praise: `
      poważny,ciekawy,interesujący,dobry,bardzo dobry,świetny,doskonały,blisko,bliski,coraz bliżej,bliżej,na dobrej drodze,merytoryczny,przyjazny,serdeczny,szczery,pożyteczny,użyteczny,cenny,
      produktywnie,konstruktywnie,owocnie,dobrze,pomyślnie,rzeczowo,spokojny,zrozumienie,wspólny język,wielki dzień,wielka szansa,
      produktywny,owocny,konstruktywny,udany,pozytywny,obiecujący,pomyślny,rzeczowy,krok naprzód,krok w dobrym kierunku,krok we właściwym kierunku,w dobrą stronę,w dobrym kierunku,
      we właściwym kierunku,do przodu,naprzód,postęp,sukces,przełom,przełomowy,historyczny,optymizm,optymista,znaczący krok,ważny krok,pozytywny krok,szansa,nadzieja,zadowolony,usatysfakcjonowany,
      zachęcający,budujący,korzystny,wspólny interes,dobry krok,dobry początek,solidna podstawa,dobra podstawa,podstawa`,
    dismissal: `
      niekonstruktywny,bzdura,nierealny,nierealistyczny,nieakceptowalny,absurd,absurdalny,farsa,kpina,fikcja,nie do zaakceptowania,nie do przyjęcia,niedopuszczalny,strata czasu,
      przedwczesny,mało prawdopodobny,bezprzedmiotowy,bezsensowny,bezzasadny,nieuzasadniony,nieprawdziwy,niemożliwy,pułapka,kapitulacja,dyktat,teatr,przedstawienie,nonsens,niewystarczający,
      bezwartościowy,jednostronny,iluzja,śmieszny,martwy`,
    retaliation: `
      odwet,odwetowy,retorsje,cło,sankcja,konsekwencja,odpowiedź,odpowiedzieć,zemsta,piekło,uderzenie,uderzyć,zniszczony,siła,zapłacić,cena,pożałować,karny,atak,zaatakować,zbrojnie,wojna,inwazja,zniszczyć,
      strajk,protest,wznowienie walk,wznowienie działań,wznowienie ofensywy,nowa ofensywa,środek odwetowy,bolesny,druzgocący,zamknięcie cieśniny,środki wojskowe,kara,ukarać,użyć,bombardować,zbombardować,interwencja,blokada,podwyżka ceł`,
  },
  nouns: [
    { code: 'REJECT', words: 'sprzeciw weto odmowa bojkot' },
    { code: 'REQUEST', words: 'żądanie apel wezwanie postulat roszczenie prośba' },
    { code: 'THREATEN', words: 'groźba pogróżka ultimatum' },
    { code: 'ACCUSE', words: 'oskarżenie zarzut pretensja potępienie' },
    { code: 'SUPPORT', words: 'poparcie' },
    { code: 'CONCEDE', words: 'ustępstwo' },
  ],
  phrases: [
    { code: 'ACCUSE', runs: 'nie traktować poważnie,kupować czas,stać na przeszkodzie,stać na drodze,stanąć na drodze,nie jest partnerem,nie mieć z kim rozmawiać,uprawiać terror,odpowiadać za fiasko,odpowiadać za zerwanie,grać na czas,grać na zwłokę,rzucać kłody,wbijać nóż w plecy,mydlić oczy,zasłona dymna' },
    { code: 'REQUEST', runs: 'zależeć na tym by,podkreślić konieczność,podkreślić potrzebę,podkreślać konieczność,podkreślać potrzebę,wskazać na konieczność,wskazać na potrzebę,jedyne wyjście,kłaść nacisk,położyć nacisk,nie obejść się bez,obejść się nie może,najwyższy czas,najwyższa pora,lista żądań' },
    { code: 'CONCEDE', runs: 'spuścić z tonu,nie upierać się,porzucić żądanie,zejść z żądań,zmiękczyć stanowisko,zmienić zdanie,cofnąć się o krok,krok w tył,zrobić krok w stronę,dać więcej czasu,nie stawiać już,gest dobrej woli,w geście,wyjść naprzeciw,iść na rękę,pójść na rękę' },
    {
      code: 'REJECT',
      runs: `
        nie do przyjęcia,nie do zaakceptowania,nie do pogodzenia,nie ma mowy,nie może być mowy,mowy nie ma,nie ma zgody,nie wchodzi w grę,nie wchodzą w grę,nie podlegać negocjacjom,nie podlega dyskusji,
        czerwona linia,wykluczony być,to wykluczone,jest wykluczone,nie ma o czym rozmawiać,nie na sprzedaż,ręki nie podnieść,nie być gotów,nie być gotowy,nie mieć sensu,nie widzieć sensu,nie widzieć potrzeby,nie widzieć możliwości,bez sensu,nie mieć o czym,odejść od stołu,zamknąć drzwi,powiedzieć nie,kręcić nosem,odesłać z kwitkiem,odprawić z kwitkiem,wewnętrzna sprawa,zatrzasnąć drzwi,stanąć okoniem,wyrzucić do kosza,trafić do kosza,nie mieć zamiaru,nie przewidywać,nie wchodzić w rachubę,za wcześnie na,za wcześnie by,za wcześnie aby,szkoda czasu,strata czasu,nie mieć powodu,nie ma powodu,nie ma powodów,nie ma potrzeby,nie ma sensu,nie jest możliwy,nie pozostawić złudzeń,pozostać nieugięty,pozostawać nieugięty,nie być tematem,nie ustąpić ani,kategorycznie nie,mowa być nie może`,
    },
    { code: 'AGREE', joint: true, runs: 'jest zgoda,jest porozumienie,jest przełom,dojść do porozumienia,dojść do ugody,dobić targu,podać sobie ręce,panować zgoda,być zgodny,zapaść zgoda,mieć umowę,mieć porozumienie,umowa stać,uścisnąć sobie ręce,uścisnąć sobie dłonie,znaleźć kompromis,znaleźć porozumienie' },
    {
      code: 'THREATEN',
      runs: 'do zwycięstwa,do ostatniego,mieć w zanadrzu,nie pozostać bez odpowiedzi,nie pozostawać bez odpowiedzi,palec na spuście,opcja na stole,opcje na stole,opcje być na stole,wszystkie opcje,rozpętać się piekło,piekło na ziemi,z całą siłą,dni są policzone,drogo zapłacić,poważne konsekwencje,zetrzeć z powierzchni,nie cofnąć się przed,w przeciwnym razie,w przeciwnym wypadku,środkami wojskowymi,drogą wojskową,nie zawahać się,pójść w górę,wszelkimi środkami,ponieść konsekwencje,zapłacić cenę,spotkać się z odpowiedzią,uprawniony cel,legalny cel,walczyć do końca,otworzyć bramy piekła',
    },
    { code: 'SUPPORT', runs: 'iść w dobrą stronę,zmierzać w dobrą stronę,zmierzać w dobrym kierunku,iść w dobrym kierunku,leżeć w interesie,stać po stronie,stanąć po stronie,stanąć za,trzymać kciuki,być dobrej myśli,nie tracić nadziei,patrzeć z nadzieją,dołożyć starań,dokładać starań,zrobić wszystko,drzwi są otwarte,drzwi pozostają otwarte,być wdzięczny,mieć nadzieję,wierzyć w sukces,dobry dzień,być o czym rozmawiać,służyć pomocą,bić brawo,wyciągnąć rękę,duży krok,krok do przodu,stać za,stać murem,być otwarty na,pozostawać otwarty,móc być podstawą,stanowić podstawę' },
  ],
  ready: 'gotów gotowy skłonny chętny gotowić',
  readyFor: 'do na by aby żeby',
  giving: `
    oddać przekazać zwolnić uwolnić wypuścić ustąpić zrezygnować wycofać zwrócić znieść obniżyć złagodzić odstąpić zgodzić pójść odblokować odmrozić zmniejszyć ograniczyć
    zawiesić zaoferować odłożyć uznać zaakceptować`,
  duty: 'musieć powinien należy trzeba',
  forbidden: 'móc',
  idle: 'być wiedzieć zapomnieć przestać przestawać ustać zdążyć mieć móc spodziewać wykluczyć wykluczać zabraknąć ukrywać',
  will: 'móc zamierzać chcieć być mieć planować godzić myśleć pozwolić dać',
  intent: 'zamierzać planować mieć zdecydować postanowić',
  reflexive: 'się',
  accords: ['accord'],
  matters: ['deal', 'talks', 'proposal'],
  praise: ['praise'],
  dismissal: ['dismissal', 'denial'],
  blame: ['blame'],
  needed: 'ważny najważniejszy konieczny kluczowy niezbędny istotny pora czas zależeć chodzić',
  let: 'niech niechaj niechże',
  copula: `
    być zostać okazać okazywać wydawać pozostawać stać przebiegać przebiec zakończyć posunąć posuwać iść zmierzać nabrać przynieść przynosić osiągnąć zrobić dokonać odnotować widzieć
    postąpić znaleźć panować`,
  existence: 'być mieć',
  blows: ['retaliation', 'penalty'],
  never: 'żaden nigdy',
  together: 'z ze',
  inEyesOf: 'dla',
  doneBy: 'przez',
  sides: 'strona delegacja',
};
