// How Polish tells of encounters: the small words, and the tables put together.
import type { EncounterMode, MeetingWords, PlaceUse } from '../../meeting.ts';
import { Case } from '../../morphology.ts';
import { phrasesOf, setOf } from '../../word-lists.ts';
import { absence } from './absence.ts';
import { calls, company } from './company.ts';
import { authorities, delegates, envoys, nouns, teamRoles, teams } from './nouns.ts';
import { placeAdjectives } from './place-adjectives.ts';
import { arrivals, events, parts, standings, travel, verbs, wishes } from './verbs.ts';

const ORDINALS =
  'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty trzynasty czternasty piętnasty';
const DAYS = 'jednodniowy dwudniowy trzydniowy czterodniowy pięciodniowy sześciodniowy siedmiodniowy';

const modes: Readonly<Record<EncounterMode, string>> = {
  call: 'telefoniczny telefonicznie przez-telefon telefon telefonie wideo wideokonferencji wideokonferencja zdalny zdalnie online wirtualny wirtualnie wideorozmowa łącze łączach',
  indirect: 'pośredni pośrednio pośrednikiem pośredników pośrednika osobnych oddzielnych wahadłowy wahadłowa',
  'in-person': 'twarzą stole stołu stołem osobisty osobiście stacjonarny',
};

const at: PlaceUse = { relation: 'at', grammaticalCase: Case.locative };

export const meeting: MeetingWords = {
  absence,
  company,
  calls,
  nouns,
  verbs,
  events,
  standings,
  parts,
  modes: new Map(
    (Object.entries(modes) as [EncounterMode, string][]).flatMap(([mode, list]) =>
      list.split(' ').map((word): [string, EncounterMode] => [word, mode]),
    ),
  ),
  otherMeetings: setOf(
    'prasowy przedwyborczy wyborczy towarzyski autorski opłatkowy kwalifikacyjny klubowy rekrutacyjny ligowy',
  ),
  ordinals: new Map(ORDINALS.split(' ').map((word, index): [string, number] => [word, index + 1])),
  copulas: setOf('być zostać zostawać'),
  later: setOf('następny kolejny ponownie znów znowu przyszły dalszy nadchodzący nowy planowany następnie kolejno'),
  earlier: setOf('poprzedni ostatni wcześniejszy dotychczasowy niedawny zeszły uprzedni poprzednio'),
  apart: setOf('oczy kuluarach marginesie uboczu osobno dwustronny bilateralny osobny oddzielny'),
  severally: setOf('osobno oddzielnie odrębnie osobne oddzielne odrębne osobna'),
  followings: setOf('nastąpić'),
  denials: setOf('zaprzeczyć zaprzeczać dementować zdementować'),
  besides: setOf('jeszcze też także również ponadto dodatkowo'),
  comingOut: setOf('wyjściu opuszczeniu'),
  delegates,
  teams,
  envoys,
  authorities,
  personalPronouns: setOf('on'),
  teamRoles,
  prepositions: setOf(
    'w we z ze na do od ode o po pod przed przez przy u za nad między pomiędzy dla bez ku według wg podczas wobec wskutek mimo pomimo ' +
      'oprócz poza zamiast spośród wśród wokół około koło ok ws nt dzięki przeciw przeciwko wzdłuż sprzed znad zza spod ponad względem naprzeciw ' +
      'naprzeciwko zdaniem celem wraz razem dot',
  ),
  homePrepositions: new Map([
    ['z', Case.genitive],
    ['ze', Case.genitive],
  ]),
  agentPrepositions: setOf('przez'),
  sidePrepositions: setOf('z ze między pomiędzy do u wraz razem oprócz naprzeciw naprzeciwko'),
  sidePhrases: phrasesOf(
    'w imieniu, po stronie, ze strony, z udziałem, przy udziale, za pośrednictwem, przy pośrednictwie, w towarzystwie, w asyście, w obecności, pod przewodnictwem, pod egidą, pod auspicjami, w ekipie, w delegacji, w zespole, w składzie, w skład, u boku, na czele',
  ),
  withPrepositions: setOf('z ze między pomiędzy'),
  goalPrepositions: setOf('na z'),
  placePrepositions: new Map<string, readonly PlaceUse[]>([
    ['w', [at]],
    ['we', [at]],
    [
      'na',
      [
        { ...at, known: true },
        { relation: 'to', grammaticalCase: Case.accusative },
      ],
    ],
    ['pod', [{ relation: 'at', grammaticalCase: Case.instrumental }]],
    ['do', [{ relation: 'to', grammaticalCase: Case.genitive }]],
    ['z', [{ relation: 'from', grammaticalCase: Case.genitive }]],
  ]),
  sincePrepositions: setOf('od ode'),
  untilPrepositions: setOf('do'),
  targetPrepositions: setOf('na'),
  afterPrepositions: setOf('po'),
  beforePrepositions: setOf('przed'),
  duringPrepositions: setOf('podczas w na przy'),
  prepositionNouns: setOf(
    'trakcie czasie toku ramach wyniku efekcie zakończeniu przebiegu kuluarach marginesie początku końcu finale ciągu następstwie',
  ),
  hostPreposition: 'u',
  venues: setOf(
    'stół pałac siedziba hotel ambasada rezydencja kurort misja centrum biuro gmach budynek zamek dwór willa kwatera ośrodek lotnisko baza klub ' +
      'pawilon uzdrowisko stolica miasto miejscowość forum szczyt gabinet kancelaria konsulat posiadłość drzwi korytarz kuluary miasteczko wyspa port sala czas raz dzień godzina minuta kwadrans tydzień',
  ),
  areas: setOf('obwód prowincja region stan kanton gubernatorstwo kurort wyspa'),
  there: setOf('tam gdzie skąd'),
  placeNouns: setOf('miasto miejsce kurort'),
  capitalNouns: setOf('stolica'),
  placeAdjectives,
  arrivals,
  travel,
  days: new Map(DAYS.split(' ').map((word, index): [string, number] => [word, index + 1])),
  announcingModals: setOf('mieć planować zamierzać'),
  managingModals: setOf('zdążyć zdołać musieć potrafić'),
  resolving: setOf('zgodzić umówić postanowić zdecydować obiecać zobowiązać zapowiedzieć'),
  reciprocals: phrasesOf('ze sobą, między sobą, wzajemnie, do siebie, sobie, naprzeciw siebie, naprzeciwko siebie'),
  reflexive: 'się',
  wishes,
};
