// The Polish calendar: words, holidays, patterns, and the small words by which a day is placed before or after the report.
import type { Calendar } from '../calendar.ts';
import { Case } from '../morphology.ts';
import { setOf } from '../word-lists.ts';
import { holidays } from './calendar/holidays.ts';
import { patterns, YEAR_AFTER } from './calendar/patterns.ts';
import { words } from './calendar/words.ts';

export const calendar: Calendar = {
  words,
  holidays,
  patterns,
  yearAfter: YEAR_AFTER,
  ordinalEndings: setOf(
    'go ego tego szego ciego giego mego sty ty szy gi ci my tym szym cim stej ej tej szej ciej mej sta ta ma sza',
  ),
  links: setOf('o w we na od do około koło ok już jeszcze'),
  towards: new Map([['na', Case.accusative]]),
  until: setOf('do'),
  since: setOf('od'),
  starting: new Set(),
  dating: { verbs: setOf('być') },
  nameStarts: new Set(),
  origin: setOf('z ze'),
  around: setOf('przed sprzed'),
  behind: setOf('po'),
  inside: setOf('w we'),
  planning: setOf(
    'zaplanować planować zamierzać chcieć mieć zapowiedzieć zapowiadać obiecać obiecywać zgodzić zgadzać uzgodnić umówić umawiać ustalić wyznaczyć zwołać zaproponować proponować zaprosić zapraszać przełożyć przekładać przenieść odłożyć odroczyć przesunąć przewidzieć przewidywać zobowiązać deklarować zadeklarować postanowić zdecydować oczekiwać spodziewać szykować przygotować przygotowywać liczyć dać zażądać żądać wezwać wzywać zasugerować sugerować grozić zagrozić',
  ),
  expecting: setOf('zamierzać planować oczekiwać spodziewać'),
  copulas: setOf('być zostać zostawać'),
  events: setOf(
    'spotkanie rozmowa runda tura szczyt negocjacja negocjacje rokowanie konsultacja konsultacje wizyta konferencja narada posiedzenie obrada obrady wybory wybór głosowanie podpisanie inwazja atak zamach referendum termin wejście zakończenie rozpoczęcie początek upływ wyjazd przyjazd przylot odlot śmierć inauguracja zaprzysiężenie',
  ),
  every: setOf('co każdy każdą każde każdego każdej każdym'),
  nameNouns: setOf(
    'plac placu placem ulica ulicy ulicą ulicę ul aleja alei aleję aleją al rondo ronda rondzie most mostu moście park parku skwer skweru osiedle osiedlu konstytucja konstytucji konstytucję konstytucją stadion stadionu ruch ruchu',
  ),
};
