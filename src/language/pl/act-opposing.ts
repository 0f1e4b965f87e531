// Polish verbs by which a side refuses, gives way, accuses or threatens.
import type { ActGroup } from '../acts.ts';

export const opposingGroups: readonly ActGroup[] = [
  // REJECT
  {
    code: 'REJECT',
    words: `
      odrzucić odrzucać odmówić odmawiać wykluczyć wykluczać zawetować wetować zbojkotować bojkotować zdezawuować zakwestionować kwestionować
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
  {
    code: 'REJECT',
    words: 'zablokować blokować wstrzymać wstrzymywać podważyć podważać',
    with: ['accord', 'proposal', 'aid'],
  },
  { code: 'REJECT', words: 'głosować zagłosować', with: ['against'], close: true },
  { code: 'REJECT', words: 'wycofać wycofywać', reflexive: true, with: ['accord', 'talks'], without: ['demand'] },
  { code: 'REJECT', words: 'powiedzieć odpowiedzieć mówić odpowiadać', with: ['no'] },
  { code: 'REJECT', words: 'ostudzić studzić rozwiać rozwiewać ochłodzić gasić zgasić', with: ['hope'] },
  {
    code: 'REJECT',
    words: 'skrytykować krytykować wyśmiać wyśmiewać zbyć zbywać wykpić obśmiać zignorować ignorować',
    with: ['deal', 'proposal'],
  },
  { code: 'REJECT', words: 'zgłosić zgłaszać wyrazić wyrażać złożyć postawić', with: ['objection'] },
  {
    negated: 'REJECT',
    words: `
      oddać oddawać ustąpić ustępować złożyć rozbroić wycofać wpuścić uznać uznawać zrezygnować rezygnować wyrzec poddać poddawać przekazać zwolnić
      dopuścić dopuszczać pozwolić pozwalać tolerować poprzeć podpisać zaakceptować przyjąć zamierzać negocjować rozmawiać usiąść zasiąść spotkać podnieść znieść
      dyskutować pójść odejść zrzec zawrzeć widzieć rozważać zapłacić płacić wziąć brać uczestniczyć godzić pogodzić poświęcić
      cofnąć cofać zejść schodzić wyjść wychodzić ulec ulegać ugiąć uginać odpuścić odpuszczać odstąpić odstępować sygnować parafować przyjmować akceptować
      siąść siadać zjechać jechać pojechać lecieć polecieć przyjechać przyjeżdżać przysłać wysłać podpisywać zwracać zwrócić otworzyć otwierać dać dawać obniżyć zwalniać`,
    voice: 'act',
    ahead: true,
  },
  // CONCEDE
  { code: 'CONCEDE', words: 'ustąpić ustępować', without: ['office'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'ugiąć uginać', reflexive: true, negated: 'REJECT' },
  { code: 'CONCEDE', words: 'ulec skapitulować zmięknąć odpuścić odpuszczać spasować', negated: 'REJECT' },
  { code: 'CONCEDE', words: 'godzić', reflexive: true, negated: 'REJECT' },
  { code: 'CONCEDE', words: 'zejść schodzić spuścić opuścić', with: ['demand'] },
  { code: 'CONCEDE', words: 'kłaść położyć wyłożyć rzucić', with: ['on the table'] },
  { code: 'CONCEDE', words: 'pójść iść zrobić poczynić zaoferować oferować zaproponować obiecać', with: ['giving up'] },
  { code: 'CONCEDE', words: 'zrezygnować rezygnować odstąpić odstępować', without: ['office'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'wycofać wycofywać', reflexive: true, with: ['demand', 'claim'], negated: 'REJECT' },
  { code: 'CONCEDE', words: 'wypuścić uwolnić zwolnić ułaskawić', with: ['captives'], close: true },
  { code: 'CONCEDE', words: 'dorzucić dorzucać dołożyć dokładać kłaść położyć wyłożyć', with: ['extra'], close: true },
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
    possible: true,
  },
  // ACCUSE
  {
    code: 'ACCUSE',
    words: `
      oskarżyć oskarżać zarzucić zarzucać obwinić obwiniać winić potępić potępiać wytknąć wytykać skrytykować krytykować obarczyć obarczać posądzić posądzać pomówić
      wypomnieć wypominać napiętnować piętnować zganić ganić zgromić oczernić ubolewać zdemaskować`,
  },
  { code: 'ACCUSE', words: 'nazwać nazywać określić określać uznać', with: ['blame'] },
  { code: 'ACCUSE', words: 'otworzyć otwierać', voice: 'other', with: ['fire'], close: true },
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
      przeinaczać fałszować ukrywać wycofać uciec uciekać grać igrać szkodzić przeszkadzać podważać zwodzić zwieść wykorzystać podżegać brnąć rujnować sprzeniewierzyć zagarnąć wysadzić wysadzać bawić zabawiać mijać odwlekać opóźniać
      chować kluczyć kręcić mataczyć blefować lawirować naciągać nabrać piętrzyć łgać dozbrajać komplikować gmatwać psuć zepsuć popsuć wymusić wymuszać staranować taranować zestrzelić podpalić zaminować wtargnąć nękać szykanować zagłuszać zrzucić rozstrzelać zburzyć wyburzyć wywracać wywrócić żonglować podkopywać`,
  },
  {
    negated: 'ACCUSE',
    voice: 'other',
    words:
      'dotrzymać dotrzymywać przestrzegać wypełnić wypełniać wykonać wykonywać respektować szanować chcieć pragnąć dążyć wywiązać wywiązywać odpowiedzieć zrobić wykazać wykazywać dać przyjąć zgodzić wpuszczać wypuszczać realizować zamierzać rozumieć spełnić spełniać wykonywać pokazać zaproponować wycofać potrafić słuchać zależeć stawić zjawić pojawić odpisać odpowiadać odebrać potwierdzić potwierdzać',
  },
  // THREATEN
  { code: 'THREATEN', words: 'zagrozić grozić odgrażać wygrażać pogrozić szantażować straszyć postraszyć zastraszyć' },
  {
    code: 'THREATEN',
    words:
      'ostrzec ostrzegać przestrzec zapowiedzieć zapowiadać obiecać poprzysiąc zapewnić zastrzec zastrzegać uprzedzić uprzedzać',
    with: ['retaliation'],
    without: ['pause offered'],
  },
  { code: 'THREATEN', words: 'ostrzec ostrzegać przestrzec', toward: true, without: ['pause offered'] },
  {
    code: 'THREATEN',
    words: 'szykować przygotowywać przygotować rozważać',
    with: ['retaliation'],
    without: ['oneself'],
  },
  { code: 'THREATEN', words: 'postawić stawiać wystosować ogłosić dać', with: ['ultimatum'] },
  {
    code: 'THREATEN',
    words: 'ogłosić proklamować wszcząć zapowiedzieć zapowiadać',
    with: ['strike'],
    close: true,
    ahead: true,
  },
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
