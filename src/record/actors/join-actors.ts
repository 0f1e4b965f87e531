// One list of actors for all reports.
import type { Actor, ActorType, Party } from '../../reading/reading.ts';
import { correctedSlots, decidedBy, type Ruling, type Verdicts } from '../decisions/verdicts.ts';
import type { Directory } from '../directory/directory.ts';
import { groupBy } from '../group-by.ts';
import { anchorsOf } from '../ids.ts';
import type { ReportRead } from '../input.ts';
import type { Cited, RecordedActor } from '../record.ts';
import { actorKey } from './actor-key.ts';
import { entryOf, isKnownBody, type KnownOn, knownBy, knownSlots, partyOfKnown } from './known-actors.ts';
import { joinForms, type PersonForm } from './person-forms.ts';

/** An actor of one report. */
export interface Appearance {
  readonly report: string;
  readonly actor: Pick<Actor, 'id' | 'type' | 'name' | 'party'> & { readonly roles: readonly string[] };
  /** `actorKey`. */
  readonly key: string;
  /** Where it is first named, by `anchorsOf`. */
  readonly anchor: string;
  /** ISO day. */
  readonly published: string;
  /** Its place in the reading. */
  readonly index: number;
}

export interface JoinedActors {
  readonly list: readonly RecordedActor[];
  /** The id in the record of the actor that a key stands for. */
  idOf(key: string): string | undefined;
  partyOf(id: string): Party | null;
}

export function appearancesIn({ reading: { report, actors } }: ReportRead): Appearance[] {
  const starts = actors.map(({ mentions }) => mentions[0]?.start ?? 0);
  const anchors = anchorsOf(report.id, starts);
  return actors.map((actor, index) => ({
    report: report.id,
    actor: { ...actor, roles: [...new Set(actor.roles.map(({ text }) => text))] },
    key: actorKey(actor, report.id, report.language),
    anchor: anchors[index],
    published: report.published,
    index,
  }));
}

/** Joins the actors of all reports; `appearances` stand in order of publication. */
export function joinActors(appearances: readonly Appearance[], verdicts: Verdicts, directory: Directory): JoinedActors {
  const forms = formsOf(appearances, verdicts, directory);
  const roots = joinForms(forms, verdicts);
  const formsBy = groupBy(forms, ({ key }) => roots.get(key)!);
  const ids = new Map<string, string>();
  const list = [...groupBy(appearances, ({ key }) => roots.get(key) ?? key)].map(([root, group]) => {
    const actor = recordedActor(group, verdicts, knownBy(formsBy.get(root) ?? [], directory));
    for (const { key } of group) ids.set(key, actor.id);
    return actor;
  });
  const parties = new Map(list.map(({ id, party }) => [id, party]));
  return { list, idOf: (key) => ids.get(key), partyOf: (id) => parties.get(id) ?? null };
}

/** Whether its names are joined with others: those of people are, others where someone decided so or the directory has them. */
export const hasForm = ({ actor, key }: Appearance, verdicts: Verdicts, directory: Directory): boolean =>
  actor.type === 'person' || verdicts.has(key) || isKnownBody(actor, directory);

/** A form with one more appearance. */
export function withAppearance(form: PersonForm | undefined, { key, actor, published }: Appearance): PersonForm {
  const { name, party } = actor;
  if (!form) return { key, name, party, count: 1, first: published, last: published, entry: null };
  // Of names that differ in marks only, the one with marks.
  const [, marked] = [form.name, name].sort();
  const [first, , last] = [form.first, published, form.last].sort();
  return { ...form, name: marked, count: form.count + 1, first, last };
}

function formsOf(appearances: readonly Appearance[], verdicts: Verdicts, directory: Directory): PersonForm[] {
  const joinable = appearances.filter((appearance) => hasForm(appearance, verdicts, directory));
  return [...groupBy(joinable, ({ key }) => key).values()].map((group) => {
    const form = group.reduce<PersonForm | undefined>(withAppearance, undefined)!;
    return { ...form, entry: entryOf(form, directory) };
  });
}

/** One actor from its appearances in order of publication. */
export function recordedActor(
  group: readonly Appearance[],
  verdicts: Verdicts,
  known: KnownOn | undefined,
): RecordedActor {
  const actor = knownActor(
    group[0].anchor,
    group[0].actor.type,
    group.map(({ actor: { name, party } }) => ({ name, party, count: 1 })),
    verdicts.on([...new Set(group.map(({ key }) => key))]),
    known,
  );
  return { ...actor, ...shownIn(group) };
}

/** What holds of an actor in whichever of its reports. */
export type KnownActor = Omit<RecordedActor, 'roles' | 'appearances'>;

/**
 * Who an actor is that is first named at `anchor` as one of `type`, from how often it has each name and party, and from
 * what people decided about it and the directory has of it.
 */
export function knownActor(
  anchor: string,
  type: ActorType,
  counted: readonly { readonly name: string; readonly party: Party | null; readonly count: number }[],
  rulings: readonly Ruling[],
  known: KnownOn | undefined,
): KnownActor {
  const { name, ...slots } = correctedSlots(rulings);
  const names = byFrequency(counted.map(({ name, count }) => [name, count]));
  return {
    id: `a-${anchor}`,
    type,
    names: name === undefined ? names : [name as string, ...names.filter((other) => other !== name)],
    party: mostFrequent(counted.flatMap(({ party, count }) => (party ? [[party, count]] : []))) ?? partyOfKnown(known),
    ...knownSlots(known),
    ...slots,
    ...decidedBy(rulings),
  };
}

/** What an actor is called and where, by some of its appearances in order of publication. */
export const shownIn = (group: readonly Appearance[]): Pick<RecordedActor, 'roles' | 'appearances'> => ({
  roles: citedRoles(group),
  appearances: group.map(({ report, actor }) => ({ report, name: actor.name })),
});

type Counted = readonly (readonly [value: string, count: number])[];

/** The party most often given. */
export const mostFrequent = (parties: Counted): Party | null => byFrequency(parties)[0] ?? null;

/** Distinct values, the most frequent first; longer names before shorter ones on equal terms. */
function byFrequency(values: Counted): string[] {
  const counts = new Map<string, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1));
}

function citedRoles(group: readonly Appearance[]): Cited<string>[] {
  const roles = new Map<string, Set<string>>();
  for (const { report, actor } of group) {
    for (const role of actor.roles) roles.set(role, (roles.get(role) ?? new Set()).add(report));
  }
  return [...roles].map(([value, reports]) => ({ value, reports: [...reports] }));
}
