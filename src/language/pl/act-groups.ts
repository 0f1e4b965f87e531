// Polish verbs by which a side agrees, backs, asks, refuses, gives way, accuses or threatens.
import type { ActGroup } from '../acts.ts';

export const groups: readonly ActGroup[] = [
  // AGREE
  { code: 'AGREE', words: 'uzgodnić uzgadniać wynegocjować ustalić postanowić zdecydować', joint: true },
  { code: 'AGREE', words: 'porozumieć dogadać umówić ułożyć', joint: true, reflexive: true },
  { code: 'AGREE', words: 'zgodzić zgadzać', negated: 'REJECT', reflexive: true, without: ['giving up'] },
  { code: 'CONCEDE', words: 'zgodzić zgadzać', negated: 'REJECT', reflexive: true, with: ['giving up'] },
  { code: 'AGREE', words: 'przystać przystawać', negated: 'REJECT' },
  { code: 'AGREE', words: 'zobowiązać zobowiązywać', reflexive: true },
  {
    code: 'AGREE',
    words:
      'podpisać podpisywać parafować sygnować zawrzeć zawierać ratyfikować sfinalizować zatwierdzić zatwierdzać przyklepać przypieczętować przedłużyć',
    with: ['deal'],
    without: ['earlier'],
    shared: true,
  },
  { code: 'AGREE', words: 'podpisać', reflexive: true },
  { code: 'AGREE', words: 'złożyć składać postawić umieścić', with: ['signature'], shared: true },
  { code: 'AGREE', words: 'powiedzieć odpowiedzieć', with: ['yes'] },
  { code: 'AGREE', words: 'pogodzić', reflexive: true },
  {
    code: 'AGREE',
    words: 'przyjąć przyjmować zaakceptować akceptować',
    negated: 'REJECT',
    with: ['deal', 'demand'],
    without: ['welcome', 'unfavourably', 'earlier'],
    shared: true,
  },
  { code: 'AGREE', words: 'osiągnąć osiągać wypracować znaleźć', with: ['accord'], joint: true },
  { code: 'AGREE', words: 'zakończyć rozwiązać zażegnać rozstrzygnąć', with: ['dispute'], joint: true, named: true },
  { code: 'AGREE', words: 'zamknąć sfinalizować', with: ['talks'], joint: true, without: ['failure'] },
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
  {
    code: 'AGREE',
    words: 'zapewnić uznać przekazać przestrzegać przestać zakończyć',
    joint: true,
    named: true,
    ahead: true,
  },
  // SUPPORT
  { code: 'SUPPORT', words: 'poprzeć popierać zaaprobować aprobować', negated: 'REJECT' },
  { code: 'SUPPORT', words: 'wesprzeć wspierać docenić doceniać pochwalić chwalić', toward: true },
  {
    code: 'SUPPORT',
    words: 'obiecać obiecywać przyrzec przyrzekać zagwarantować zadeklarować deklarować',
    without: ['retaliation', 'refusal'],
  },
  {
    code: 'SUPPORT',
    words:
      'wyrazić wyrażać zadeklarować deklarować potwierdzić potwierdzać zgłosić okazać zapewnić zapewniać udzielić zaoferować oferować zapowiedzieć zapowiadać obiecać ponowić',
    with: ['backing'],
  },
  { code: 'SUPPORT', words: 'przyjąć powitać witać przywitać odnotować', with: ['welcome'] },
  { code: 'SUPPORT', words: 'opowiedzieć opowiadać', reflexive: true, with: ['in favour'], negated: 'REJECT' },
  { code: 'REJECT', words: 'opowiedzieć opowiadać', reflexive: true, with: ['against'] },
  { code: 'SUPPORT', words: 'wypowiadać wypowiedzieć wyrażać wyrazić mówić ocenić oceniać', with: ['favourably'] },
  { code: 'REJECT', words: 'ocenić oceniać wypowiadać wypowiedzieć przyjąć', with: ['unfavourably'] },
  { code: 'SUPPORT', words: 'przychylić przyłączyć cieszyć ucieszyć', reflexive: true },
  { code: 'SUPPORT', words: 'wierzyć ufać uwierzyć zaufać', toward: true, negated: 'REJECT' },
  { code: 'SUPPORT', words: 'optować przyklasnąć przyklaskiwać sprzyjać' },
  { code: 'SUPPORT', words: 'liczyć dostrzegać dostrzec widzieć mieć pokładać', with: ['hope'] },
  { code: 'SUPPORT', words: 'liczyć', with: ['talks', 'accord'] },
  { words: 'kryć ukrywać', negated: 'SUPPORT', with: ['content'] },
  { code: 'SUPPORT', words: 'gościć ugościć zorganizować przyjąć', voice: 'own', ahead: true, with: ['talks'] },
  {
    code: 'SUPPORT',
    words: 'nazwać nazywać określić określać uznać uznawać ocenić oceniać opisać opisywać',
    with: ['praise'],
    without: ['dismissal'],
  },
  { code: 'REJECT', words: 'nazwać nazywać określić określać uznać uznawać uważać', with: ['dismissal'] },
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
  {
    code: 'SUPPORT',
    words: 'wrócić powrócić usiąść zasiąść siąść przystąpić',
    voice: 'own',
    ahead: true,
    with: ['talks'],
  },
  {
    code: 'SUPPORT',
    voice: 'effect',
    ahead: true,
    words:
      'pozwolić umożliwić dać przywrócić stworzyć zbliżyć umocnić zmniejszyć złagodzić rozładować skorzystać zyskać odbudować ożywić zatrzymać skończyć przybliżyć przynieść zakończyć poprawić wzmocnić ułatwić pomóc otworzyć zapewnić służyć uratować ocalić ustabilizować',
  },
  {
    code: 'REJECT',
    voice: 'effect',
    words:
      'zaszkodzić szkodzić pogorszyć osłabić osłabiać utrudnić zagrozić zagrażać uderzyć uderzać zniszczyć niszczyć nagradzać podważać',
  },
  // REQUEST
  {
    code: 'REQUEST',
    words: `
      wezwać wzywać zażądać żądać domagać zaapelować apelować nawoływać postulować nalegać poprosić prosić upomnieć upominać namawiać zachęcić zachęcać
      zalecić zalecać ponaglić ponaglać popędzać zobligować nakłaniać wnioskować zawnioskować dopominać dopomnieć zabiegać ubiegać przynaglać przynaglić`,
  },
  { code: 'REQUEST', words: 'naciskać przyciskać przekonywać', with: ['that'] },
  { code: 'REQUEST', words: 'zaproponować proponować', without: ['pause offered'] },
  {
    code: 'CONCEDE',
    words: 'zaproponować proponować rzucić rzucać zaoferować oferować zadeklarować zapowiedzieć',
    with: ['pause offered'],
  },
  { code: 'REQUEST', words: 'chcieć pragnąć życzyć', negated: 'REJECT', asks: true },
  { code: 'REQUEST', words: 'upierać obstawać trwać', with: ['at'], close: true },
  { code: 'REQUEST', words: 'wymagać', with: ['from'] },
  { code: 'REQUEST', words: 'oczekiwać', with: ['from'] },
  { code: 'REQUEST', words: 'oczekiwać', toward: true },
  {
    code: 'REQUEST',
    words: 'postawić stawiać przedstawić przedstawiać wysunąć wysuwać ponowić podtrzymać podtrzymywać sformułować',
    with: ['demand'],
  },
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
  {
    code: 'REJECT',
    words: 'sprzeciwić sprzeciwiać odżegnać odżegnywać uchylić uchylać przeciwstawić przeciwstawiać',
    reflexive: true,
  },
  {
    code: 'REJECT',
    words: 'zerwać zrywać zawiesić zawieszać opuścić przerwać odwołać zbojkotować wypowiedzieć wypowiadać unieważnić',
    with: ['talks', 'accord'],
    without: ['fighting'],
  },
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
  {
    negated: 'ACCUSE',
    voice: 'other',
    words:
      'dotrzymać dotrzymywać przestrzegać wypełnić wypełniać wykonać wykonywać respektować szanować chcieć pragnąć dążyć wywiązać wywiązywać odpowiedzieć zrobić wykazać wykazywać dać przyjąć zgodzić wpuszczać wypuszczać realizować zamierzać rozumieć spełnić spełniać wykonywać pokazać zaproponować wycofać potrafić',
  },
  // THREATEN
  { code: 'THREATEN', words: 'zagrozić grozić odgrażać pogrozić szantażować straszyć postraszyć zastraszyć' },
  {
    code: 'THREATEN',
    words:
      'ostrzec ostrzegać przestrzec zapowiedzieć zapowiadać obiecać poprzysiąc zapewnić zastrzec zastrzegać uprzedzić uprzedzać',
    with: ['retaliation'],
    without: ['pause offered'],
  },
  { code: 'THREATEN', words: 'ostrzec ostrzegać przestrzec', toward: true, without: ['pause offered'] },
  { code: 'THREATEN', words: 'szykować przygotowywać przygotować rozważać', with: ['retaliation'] },
  { code: 'THREATEN', words: 'postawić stawiać wystosować ogłosić dać', with: ['ultimatum'] },
  { code: 'THREATEN', words: 'ponowić powtórzyć wysunąć rzucić spełnić ponawiać', with: ['menace'] },
  { words: 'wykluczyć wykluczać', negated: 'THREATEN', with: ['retaliation'] },
  {
    code: 'THREATEN',
    words: 'zareagować sięgnąć wprowadzić rozważyć',
    voice: 'own',
    ahead: true,
    with: ['retaliation'],
  },
  {
    code: 'THREATEN',
    words: `
      zniszczyć zmiażdżyć ukarać zbombardować zaatakować uderzyć walczyć odpowiedzieć zemścić użyć zablokować sparaliżować zamknąć wypowiedzieć zerwać zaostrzyć
      wystrzelić odpalić najechać wkroczyć wkraczać okrążyć zająć zdobyć ostrzelać pokonać zmusić zatopić opodatkować przykręcić zakręcić obłożyć wyrzucić skonfiskować zastrajkować strajkować pomścić wyeliminować zlikwidować zestrzelić odciąć osiągnąć dokończyć`,
    voice: 'own',
    ahead: true,
  },
  { code: 'THREATEN', words: 'wznowić wrócić powrócić rozpocząć', voice: 'own', ahead: true, with: ['fighting'] },
  { code: 'THREATEN', words: 'spotkać ponieść odczuć zapłacić pożałować', voice: 'other', ahead: true },
  {
    code: 'THREATEN',
    words: 'nałożyć nakładać wprowadzić podnieść podwyższyć zaostrzyć podwoić przywrócić',
    voice: 'own',
    ahead: true,
    with: ['penalty'],
  },
  {
    code: 'THREATEN',
    words: 'pójść posypać wzrosnąć rosnąć podskoczyć wrócić powrócić',
    voice: 'effect',
    ahead: true,
    with: ['penalty'],
  },
];
