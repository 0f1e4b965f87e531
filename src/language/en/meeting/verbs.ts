// English verbs that tell of encounters: of meeting, of what becomes of a meeting, of taking part, of travel.
import type { EventVerb, MeetingVerb, PartVerb } from '../../meeting.ts';

const words = (list: string): string[] => list.split(' ');
const setOf = (list: string): ReadonlySet<string> => new Set(words(list));
function verbsOf<V extends { lemma: string }>(list: string, rest: Omit<V, 'lemma'>): [string, V][] {
  return words(list).map((lemma) => [lemma, { lemma, ...rest } as V]);
}
const meet = (list: string, rest: Omit<MeetingVerb, 'lemma'>) => verbsOf<MeetingVerb>(list, rest);
const event = (list: string, rest: Omit<EventVerb, 'lemma'>) => verbsOf<EventVerb>(list, rest);
const part = (list: string, rest: Omit<PartVerb, 'lemma'>) => verbsOf<PartVerb>(list, rest);

const TABLE = setOf('table opposite across');

export const verbs: ReadonlyMap<string, MeetingVerb> = new Map([
  ...meet('meet', { frame: 'either', kind: 'encounter', mutual: true }),
  ...meet('see', { frame: 'object', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('confer', { frame: 'with', kind: 'talks', mutual: true }),
  ...meet('speak talk converse', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('negotiate bargain parley haggle', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('discuss consult', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('dine lunch breakfast', { frame: 'with', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('sit', { frame: 'with', kind: 'talks', mode: 'in-person', mutual: true, needs: setOf('down table') }),
  ...meet('gather convene assemble huddle', { frame: 'among', kind: 'encounter', weak: true }),
  ...meet('reconvene', { frame: 'among', kind: 'talks', mutual: true }),
  ...meet('receive host', { frame: 'object', kind: 'encounter', mode: 'in-person' }),
  ...meet('welcome greet', { frame: 'object', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('visit', { frame: 'object', kind: 'visit', mode: 'in-person' }),
  ...meet('mediate shuttle', { frame: 'among', kind: 'talks', mode: 'indirect', needs: setOf('between'), weak: true }),
  ...meet('phone telephone ring', { frame: 'object', kind: 'encounter', mode: 'call' }),
  ...meet('sign initial', { frame: 'among', kind: 'signing', mode: 'in-person', weak: true }),
  ...meet('shake', {
    frame: 'with',
    kind: 'encounter',
    mode: 'in-person',
    mutual: true,
    weak: true,
    needs: setOf('hands'),
  }),
]);

export const events: ReadonlyMap<string, EventVerb> = new Map([
  ...event('hold have conduct continue', { event: 'happen', transitive: true }),
  ...event('take occur happen proceed', { event: 'happen' }),
  ...event('host organise organize convene chair', { event: 'happen' }),
  ...event(
    'last run drag stretch go pass produce yield focus cover stall founder collapse fail deadlock follow bring',
    { event: 'pass' },
  ),
  ...event('end conclude finish wrap break adjourn interrupt suspend leave quit', { event: 'pass', transitive: true }),
  ...event('begin start open resume restart kick', { event: 'start', transitive: true }),
  ...event('launch inaugurate', { event: 'start', transitive: true }),
  ...event('plan schedule set arrange announce fix expect pencil slate book propose due', { event: 'plan' }),
  ...event('postpone delay defer push reschedule put move', { event: 'postpone' }),
  ...event('cancel scrap call axe shelve abandon ditch', { event: 'cancel' }),
]);

const TEAM = setOf('delegation delegations team teams');

export const parts: ReadonlyMap<string, PartVerb> = new Map([
  ...part('participate attend', { alone: true }),
  ...part('take', { alone: true, needs: setOf('part') }),
  ...part('represent', { alone: true }),
  ...part('lead head chair co-chair', { alone: true }),
  ...part('preside', { alone: true }),
  ...part('broker facilitate oversee', { helps: true }),
  ...part('mediate moderate', { alone: true, helps: true }),
  ...part('accompany assist', { alone: true }),
  ...part('join', { alone: true }),
  ...part('dial', { alone: true, needs: setOf('in') }),
  ...part('comprise include', { alone: true, needs: TEAM }),
  ...part('sit', { alone: true, needs: TABLE }),
  ...part('be', { needs: setOf('present attendance table'), alone: true }),
]);

export const travel: ReadonlySet<string> = setOf(
  'fly travel go head arrive land depart leave come return jet drive journey visit reach',
);

export const arrivals: ReadonlySet<string> = setOf('arrive fly land come reach');

export const wishes: ReadonlySet<string> = setOf(
  'want propose proposal call urge demand hope possibility possible chance ready willing willingness readiness rule idea suggest offer invite invitation ' +
    'seek ask request condition potential consider prospect need refuse push press would could',
);
