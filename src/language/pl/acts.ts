// How Polish shows acts in a negotiation, assembled: verbs, word classes, set phrases, and the small words around them.
import type { Acts } from '../acts.ts';
import { classes } from './act-classes.ts';
import { joiningGroups } from './act-joining.ts';
import { opposingGroups } from './act-opposing.ts';
import { phrases } from './act-phrases.ts';

export const acts: Acts = {
  groups: [...joiningGroups, ...opposingGroups],
  classes,
  nouns: [
    { code: 'REJECT', words: 'sprzeciw weto odmowa bojkot' },
    { code: 'REQUEST', words: 'żądanie apel wezwanie postulat roszczenie prośba' },
    { code: 'THREATEN', words: 'groźba pogróżka ultimatum' },
    { code: 'ACCUSE', words: 'oskarżenie zarzut pretensja potępienie' },
    { code: 'SUPPORT', words: 'poparcie' },
    { code: 'CONCEDE', words: 'ustępstwo' },
  ],
  phrases,
  ready: 'gotów gotowy skłonny chętny gotowić obiecać obiecywać przyrzec',
  offering: '',
  helping: '',
  yielding: ['giving up'],
  striking: ['retaliation'],
  readyFor: 'do na by aby żeby',
  giving: `
    oddać przekazać zwolnić uwolnić wypuścić ustąpić zrezygnować wycofać zwrócić znieść obniżyć złagodzić odstąpić zgodzić pójść odblokować odmrozić zmniejszyć ograniczyć
    zawiesić zaoferować odłożyć uznać zaakceptować zejść opuścić cofnąć wpuścić otworzyć zamrozić wstrzymać`,
  duty: 'musieć powinien należy trzeba',
  forbidden: 'móc',
  warning: 'ostrzec ostrzegać przestrzec przestrzegać zagrozić grozić uprzedzić postraszyć straszyć',
  idle: 'być wiedzieć zapomnieć przestać przestawać ustać zdążyć mieć móc spodziewać wykluczyć wykluczać zabraknąć ukrywać',
  will: 'móc zamierzać chcieć być planować godzić myśleć pozwolić dać',
  possibly: 'móc',
  intent: 'zamierzać planować mieć zdecydować postanowić',
  trying: 'próbować usiłować starać chcieć zamierzać dążyć',
  reflexive: 'się',
  accords: ['accord'],
  matters: ['deal', 'talks', 'proposal'],
  praise: ['praise'],
  dismissal: ['dismissal', 'denial'],
  lack: ['none'],
  rival: ['rival'],
  generic: ['generic'],
  refusing: ['refusing'],
  lacking: 'brakować zabraknąć',
  caring: 'zależeć spieszyć śpieszyć chodzić',
  denying: 'zaprzeczyć zaprzeczać dementować zdementować',
  hearsay: 'jakoby rzekomo',
  supposing: 'liczyć wierzyć spodziewać oczekiwać obawiać bać wątpić przewidywać prognozować łudzić marzyć szacować',
  blame: ['blame'],
  needed: 'ważny najważniejszy konieczny kluczowy niezbędny istotny pora czas zależeć chodzić',
  neededIn: ['purpose'],
  backshift: false,
  let: 'niech niechaj niechże',
  copula: `
    być zostać toczyć upłynąć upływać okazać okazywać wydawać pozostawać stać przebiegać przebiec zakończyć posunąć posuwać iść zmierzać nabrać przynieść przynosić osiągnąć zrobić dokonać odnotować widzieć
    postąpić znaleźć panować`,
  existence: 'być mieć',
  spared: ['retaliation', 'penalty', 'menace'],
  relief: ['pause offered'],
  blows: ['retaliation', 'penalty'],
  never: 'żaden nigdy',
  nothing: '',
  without: 'bez',
  wanting: 'chcieć żądać domagać oczekiwać potrzebować',
  between: 'między pomiędzy',
  together: 'z ze',
  inEyesOf: 'dla',
  doneBy: 'przez',
  members:
    'zarząd kierownictwo dyrekcja władza związkowiec działacz przedstawiciel negocjator delegat delegacja rada szefostwo centrala ekipa pracownik pilot górnik nauczyciel pielęgniarka',
  ownSide: 'kraj rząd państwo',
  ownBody: '',
  outsiders: '',
  both: '',
  ofBoth: '',
  owners: '',
};
