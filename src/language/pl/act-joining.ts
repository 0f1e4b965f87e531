// Polish verbs by which a side agrees, backs or asks.
import type { ActGroup } from '../acts.ts';

export const joiningGroups: readonly ActGroup[] = [
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
      'podpisać podpisywać parafować sygnować zawrzeć zawierać ratyfikować sfinalizować zatwierdzić zatwierdzać przyklepać zaklepać przypieczętować przedłużyć dopiąć domknąć wynegocjować',
    with: ['deal'],
    without: ['earlier'],
    shared: true,
  },
  { code: 'AGREE', words: 'podpisać', reflexive: true },
  { code: 'AGREE', words: 'złożyć składać postawić umieścić', with: ['signature'], shared: true },
  { code: 'AGREE', words: 'powiedzieć odpowiedzieć', with: ['yes'] },
  { code: 'CONCEDE', words: 'pogodzić godzić', reflexive: true, negated: 'REJECT' },
  { code: 'AGREE', words: 'wejść wchodzić', with: ['accord'], joint: true, named: true, close: true },
  {
    code: 'AGREE',
    words: 'przyjąć przyjmować zaakceptować akceptować',
    negated: 'REJECT',
    with: ['deal', 'demand'],
    without: ['welcome', 'unfavourably', 'earlier'],
    shared: true,
  },
  { code: 'AGREE', words: 'osiągnąć osiągać wypracować znaleźć', with: ['accord'], joint: true },
  {
    code: 'AGREE',
    words: 'zakończyć rozwiązać zażegnać rozstrzygnąć ugasić załagodzić',
    with: ['dispute'],
    joint: true,
    named: true,
  },
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
  {
    code: 'SUPPORT',
    words:
      'wesprzeć wspierać docenić doceniać pochwalić chwalić wychwalać zachwalać gratulować pogratulować błogosławić pobłogosławić kibicować',
    toward: true,
  },
  {
    code: 'SUPPORT',
    words: 'obiecać obiecywać przyrzec przyrzekać zagwarantować zadeklarować deklarować',
    without: ['retaliation', 'refusal'],
  },
  {
    code: 'SUPPORT',
    words:
      'wyrazić wyrażać zadeklarować deklarować potwierdzić potwierdzać zgłosić okazać podtrzymać podtrzymywać podkreślić podkreślać zapewnić zapewniać udzielić zaoferować oferować zapowiedzieć zapowiadać obiecać ponowić',
    with: ['backing'],
  },
  { code: 'SUPPORT', words: 'przyjąć powitać witać przywitać odnotować', with: ['welcome'] },
  { code: 'SUPPORT', words: 'opowiedzieć opowiadać', reflexive: true, with: ['in favour'], negated: 'REJECT' },
  { code: 'REJECT', words: 'opowiedzieć opowiadać', reflexive: true, with: ['against'] },
  { code: 'SUPPORT', words: 'wypowiadać wypowiedzieć wyrażać wyrazić mówić ocenić oceniać', with: ['favourably'] },
  { code: 'REJECT', words: 'ocenić oceniać wypowiadać wypowiedzieć przyjąć', with: ['unfavourably'] },
  { code: 'SUPPORT', words: 'przychylić przyłączyć', reflexive: true },
  { code: 'SUPPORT', words: 'cieszyć ucieszyć', reflexive: true, with: ['out of'], close: true },
  {
    code: 'SUPPORT',
    words: 'wierzyć ufać uwierzyć zaufać',
    toward: true,
    with: ['in'],
    close: true,
    negated: 'REJECT',
  },
  { code: 'SUPPORT', words: 'optować przyklasnąć przyklaskiwać oklaskiwać klaskać sprzyjać sekundować' },
  { code: 'SUPPORT', words: 'pozostawać pozostać być stać', voice: 'effect', with: ['way'], without: ['shut'] },
  { code: 'REJECT', words: 'pozostawać pozostać być', voice: 'effect', with: ['way'], without: ['open'] },
  { code: 'SUPPORT', words: 'liczyć dostrzegać dostrzec widzieć mieć pokładać', with: ['hope'] },
  { code: 'SUPPORT', words: 'liczyć', with: ['talks', 'accord'], close: true },
  { code: 'REQUEST', words: 'liczyć', theirs: true },
  { code: 'REQUEST', words: 'czekać', theirs: true, with: ['awaited'] },
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
      sfinansować dostarczyć pośredniczyć uczestniczyć wywiązać czekać poczekać zaczekać`,
    voice: 'own',
    ahead: true,
    without: ['fighting'],
  },
  {
    code: 'SUPPORT',
    words: 'wrócić powrócić usiąść zasiąść siąść przystąpić',
    voice: 'own',
    ahead: true,
    with: ['talks'],
  },
  { code: 'SUPPORT', words: 'usiąść zasiąść porozmawiać', voice: 'own', ahead: true, toward: true },
  { code: 'SUPPORT', words: 'trzymać', voice: 'own', reflexive: true },
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
      zalecić zalecać ponaglić ponaglać popędzać zobligować nakłaniać wnioskować zawnioskować dopominać dopomnieć zabiegać ubiegać przynaglać przynaglić
      błagać upraszać doradzać doradzić rekomendować zarekomendować napomnieć napominać przywołać zaklinać`,
    without: ['anonymity'],
  },
  { code: 'REQUEST', words: 'naciskać przyciskać przekonywać sugerować zasugerować', with: ['that'] },
  { code: 'REQUEST', words: 'zaproponować proponować', without: ['pause offered'] },
  {
    code: 'CONCEDE',
    words: 'dać dawać zaproponować proponować rzucić rzucać zaoferować oferować zadeklarować zapowiedzieć',
    with: ['pause offered'],
  },
  { code: 'REQUEST', words: 'chcieć pragnąć życzyć zażyczyć', negated: 'REJECT', asks: true },
  { code: 'REQUEST', words: 'upierać obstawać trwać', with: ['at'], close: true },
  { code: 'REQUEST', words: 'potrzebować oczekiwać', voice: 'own', asks: true, without: ['deadline'] },
  { code: 'REQUEST', words: 'poradzić', without: ['oneself'] },
  { code: 'REQUEST', words: 'wnosić wnieść', with: ['for'], close: true },
  { code: 'REQUEST', words: 'zwracać zwrócić', with: ['for'], close: true, reflexive: true },
  { code: 'REQUEST', words: 'wymagać', with: ['from'] },
  { code: 'REQUEST', words: 'oczekiwać', with: ['from'] },
  { code: 'REQUEST', words: 'oczekiwać', toward: true, asks: true },
  {
    code: 'REQUEST',
    words: 'postawić stawiać przedstawić przedstawiać wysunąć wysuwać ponowić podtrzymać podtrzymywać sformułować',
    with: ['demand'],
  },
  { code: 'REQUEST', words: 'wysłać przesłać przekazać wręczyć przedłożyć powtórzyć powtarzać', with: ['demand'] },
  { code: 'REQUEST', words: 'dać dawać wyznaczyć', with: ['deadline'] },
  { code: 'REQUEST', words: 'zwrócić zwracać wystąpić wystosować skierować złożyć', with: ['plea'] },
];
