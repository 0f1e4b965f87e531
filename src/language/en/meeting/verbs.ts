// English verbs that tell of encounters: of meeting, of what becomes of a meeting, of taking part, of travel.
import type { EncounterEvent, EventVerb, MeetingVerb, PartVerb } from '../../meeting.ts';
import { setOf, words } from '../../word-lists.ts';

function verbsOf<V extends { lemma: string }>(list: string, rest: Omit<V, 'lemma'>): [string, V][] {
  return words(list).map((lemma) => [lemma, { lemma, ...rest } as V]);
}
/** The verbs of each lemma, those that need other words first. */
function byLemma<V extends { readonly needs?: ReadonlySet<string> }>(
  list: readonly [string, V][],
): ReadonlyMap<string, readonly V[]> {
  const verbs = new Map<string, V[]>();
  for (const [lemma, verb] of list) {
    const known = verbs.get(lemma) ?? [];
    verbs.set(lemma, verb.needs ? [verb, ...known] : [...known, verb]);
  }
  return verbs;
}

const meet = (list: string, rest: Omit<MeetingVerb, 'lemma'>) => verbsOf<MeetingVerb>(list, rest);
const event = (list: string, rest: Omit<EventVerb, 'lemma'>) => verbsOf<EventVerb>(list, rest);
const part = (list: string, rest: Omit<PartVerb, 'lemma'>) => verbsOf<PartVerb>(list, rest);

const TABLE = setOf('table opposite across');

export const verbs: ReadonlyMap<string, readonly MeetingVerb[]> = byLemma([
  ...meet('meet', { frame: 'either', kind: 'encounter', mutual: true }),
  ...meet('see', { frame: 'object', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('confer', { frame: 'with', kind: 'talks', mutual: true }),
  ...meet('speak talk', { frame: 'with', kind: 'talks', weak: true, through: 'to' }),
  ...meet('converse', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('negotiate bargain parley haggle', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('discuss consult', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('dine lunch breakfast', { frame: 'with', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('sit', {
    frame: 'with',
    kind: 'talks',
    mode: 'in-person',
    mutual: true,
    needs: setOf('down table opposite'),
  }),
  ...meet('sit', {
    frame: 'with',
    kind: 'talks',
    mode: 'in-person',
    weak: true,
    needs: setOf('with'),
    through: 'with',
  }),
  ...meet('sit', {
    frame: 'with',
    kind: 'talks',
    mode: 'in-person',
    weak: true,
    needs: setOf('across opposite'),
    through: 'from',
  }),
  ...meet('sit', {
    frame: 'with',
    kind: 'talks',
    mode: 'in-person',
    weak: true,
    needs: setOf('opposite'),
    through: 'opposite',
  }),
  ...meet('closet', { frame: 'with', kind: 'talks', mode: 'in-person', weak: true }),
  ...meet('face', { frame: 'object', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('brief debrief', { frame: 'object', kind: 'talks', weak: true }),
  ...meet('expect await', {
    frame: 'object',
    kind: 'encounter',
    mode: 'in-person',
    weak: true,
    plain: true,
    ahead: true,
  }),
  ...meet('go', { frame: 'with', kind: 'talks', weak: true, needs: setOf('over through') }),
  ...meet('thrash hash hammer iron', { frame: 'with', kind: 'talks', weak: true, needs: setOf('out') }),
  ...meet('review', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('sound', { frame: 'object', kind: 'talks', weak: true, needs: setOf('out') }),
  ...meet('chat mingle deliberate', { frame: 'with', kind: 'talks', weak: true }),
  ...meet('gather convene assemble huddle converge regroup', { frame: 'among', kind: 'encounter', weak: true }),
  ...meet('reconvene', { frame: 'among', kind: 'talks', mutual: true }),
  ...meet('receive host', { frame: 'object', kind: 'encounter', mode: 'in-person' }),
  ...meet('welcome greet', { frame: 'object', kind: 'encounter', mode: 'in-person', weak: true }),
  ...meet('visit', { frame: 'object', kind: 'visit', mode: 'in-person' }),
  ...meet('mediate shuttle', { frame: 'among', kind: 'talks', mode: 'indirect', needs: setOf('between'), weak: true }),
  ...meet('carry relay ferry pass', {
    frame: 'among',
    kind: 'talks',
    mode: 'indirect',
    needs: setOf('messages proposals notes drafts'),
    weak: true,
  }),
  ...meet('phone telephone ring', { frame: 'object', kind: 'encounter', mode: 'call' }),
  ...meet('call', { frame: 'object', kind: 'encounter', mode: 'call', weak: true, plain: true }),
  ...meet('sign initial', { frame: 'among', kind: 'signing', mode: 'in-person', weak: true }),
  ...meet('call', { frame: 'object', kind: 'visit', mode: 'in-person', needs: setOf('on'), through: 'on', weak: true }),
  ...meet('drop look', {
    frame: 'object',
    kind: 'visit',
    mode: 'in-person',
    needs: setOf('in'),
    through: 'on',
    weak: true,
  }),
  ...meet('run bump', {
    frame: 'with',
    kind: 'encounter',
    mode: 'in-person',
    needs: setOf('into'),
    through: 'into',
    weak: true,
  }),
  ...meet('have', {
    frame: 'with',
    kind: 'encounter',
    weak: true,
    needs: setOf('word words chat exchange coffee tea drinks'),
  }),
  ...meet('exchange', {
    frame: 'with',
    kind: 'talks',
    weak: true,
    needs: setOf('words views pleasantries greetings ideas'),
  }),
  ...meet('compare', { frame: 'with', kind: 'talks', weak: true, needs: setOf('notes lists names drafts') }),
  ...meet('clear', { frame: 'with', kind: 'talks', weak: true, needs: setOf('air') }),
  ...meet('cross', { frame: 'with', kind: 'encounter', mode: 'in-person', weak: true, needs: setOf('paths') }),
  ...meet('break', { frame: 'with', kind: 'encounter', mode: 'in-person', weak: true, needs: setOf('bread') }),
  ...meet('come get', { frame: 'among', kind: 'encounter', weak: true, needs: setOf('together face-to-face face') }),
  ...meet('return', { frame: 'among', kind: 'talks', weak: true, needs: setOf('table') }),
  ...meet('share', {
    frame: 'with',
    kind: 'encounter',
    mode: 'in-person',
    weak: true,
    needs: setOf('table meal lunch dinner breakfast coffee tea car ride stage platform'),
  }),
  ...meet('shake', {
    frame: 'with',
    kind: 'encounter',
    mode: 'in-person',
    mutual: true,
    weak: true,
    needs: setOf('hands'),
  }),
]);

export const events: ReadonlyMap<string, readonly EventVerb[]> = byLemma([
  ...event('hold have conduct continue do pursue', { event: 'happen', transitive: true }),
  ...event('take', { event: 'happen', needs: setOf('place') }),
  ...event('get', { event: 'start', needs: setOf('way underway') }),
  ...event('go', { event: 'happen', needs: setOf('ahead on') }),
  ...event('play', { event: 'happen', needs: setOf('host'), preposition: 'to' }),
  ...event('occur happen proceed', { event: 'happen' }),
  ...event('carry', { event: 'happen', needs: setOf('on') }),
  ...event('give throw', {
    event: 'happen',
    transitive: true,
    needs: setOf('dinner lunch breakfast banquet reception'),
  }),
  ...event('host organise organize convene chair stage', { event: 'happen' }),
  ...event(
    'last run drag stretch pass produce yield focus cover stall founder collapse fail deadlock follow bring centre center revolve',
    { event: 'pass' },
  ),
  ...event('end conclude finish adjourn interrupt leave quit', { event: 'pass', transitive: true }),
  ...event('wrap', { event: 'pass', transitive: true, needs: setOf('up') }),
  ...event('break', { event: 'pass', transitive: true, needs: setOf('up off down') }),
  ...event('begin start open resume restart launch inaugurate reopen revive', { event: 'start', transitive: true }),
  ...event('kick', { event: 'start', transitive: true, needs: setOf('off') }),
  ...event('enter', { event: 'start', transitive: true }),
  ...event('return', { event: 'start', preposition: 'to' }),
  ...event('go head', { event: 'start', transitive: true, preposition: 'into' }),
  ...event('plan schedule set arrange announce fix expect pencil slate book propose due mark earmark envisage', {
    event: 'plan',
  }),
  ...event('walk storm', { event: 'pass', transitive: true, preposition: 'of', needs: setOf('out') }),
  ...event('pull back', { event: 'cancel', transitive: true, preposition: 'of', needs: setOf('out') }),
  ...event('withdraw', { event: 'cancel', transitive: true, preposition: 'from' }),
  ...event('line', { event: 'plan', needs: setOf('up') }),
  ...event('postpone delay defer reschedule move shift suspend pause freeze', { event: 'postpone' }),
  ...event('push put', { event: 'postpone', needs: setOf('off back hold ice') }),
  ...event('cancel scrap axe shelve abandon ditch scupper nix drop boycott', { event: 'cancel' }),
  ...event('call', { event: 'cancel', needs: setOf('off') }),
  ...event('fall', { event: 'cancel', needs: setOf('through') }),
]);

/** What stands behind `be`. */
const STANDINGS: Readonly<Partial<Record<EncounterEvent, string>>> = {
  happen: 'under way, underway, ongoing, in progress, in session',
  plan: 'due, on for, in store',
  postpone: 'on hold, on ice, in limbo',
  cancel: 'off',
  pass: 'over',
};

export const standings: ReadonlyMap<string, EncounterEvent> = new Map(
  (Object.entries(STANDINGS) as [EncounterEvent, string][]).flatMap(([event, list]) =>
    list.split(', ').map((form): [string, EncounterEvent] => [form, event]),
  ),
);

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
  ...part('bring', { alone: true, needs: setOf('along') }),
  ...part('dial', { alone: true, needs: setOf('in') }),
  ...part('comprise include', { alone: true, needs: TEAM }),
  ...part('sit', { alone: true, needs: TABLE }),
  ...part('be', { needs: setOf('present attendance table'), alone: true }),
]);

export const travel: ReadonlySet<string> = setOf(
  'fly travel go head arrive land depart leave come return jet drive journey visit reach slip swing rush dash hurry race hop sneak decamp',
);

export const arrivals: ReadonlySet<string> = setOf('arrive fly land come reach');

export const wishes: ReadonlySet<string> = setOf(
  'want propose proposal call urge demand hope possibility possible chance ready willing willingness readiness rule idea suggest offer invite invitation ' +
    'seek ask request condition potential consider prospect need refuse push press would could',
);
