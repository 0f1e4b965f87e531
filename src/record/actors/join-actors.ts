// One list of actors for all reports.
import type { Actor, ActorId, ActorType, Party } from '../../reading/reading.ts';
import { groupBy } from '../group-by.ts';
import { anchorsOf } from '../ids.ts';
import type { ReportRead } from '../input.ts';
import type { Cited, RecordedActor } from '../record.ts';
import { actorKey } from './actor-key.ts';
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
  /** The id in the record of an actor of a report, by the id it has there. */
  idOf(report: string, actor: ActorId): string;
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

/** Joins the actors of all readings. `reports` stand in order of publication. */
export function joinActors(reports: readonly ReportRead[]): JoinedActors {
  const appearances = reports.flatMap(appearancesIn);
  const roots = joinForms(formsOf(appearances));
  const ids = new Map<string, string>();
  const list = [...groupBy(appearances, ({ key }) => roots.get(key) ?? key).values()].map((group) => {
    const actor = recordedActor(group);
    for (const { report, actor: own } of group) ids.set(`${report}\t${own.id}`, actor.id);
    return actor;
  });
  const parties = new Map(list.map(({ id, party }) => [id, party]));
  return {
    list,
    idOf: (report, actor) => ids.get(`${report}\t${actor}`)!,
    partyOf: (id) => parties.get(id) ?? null,
  };
}

function formsOf(appearances: readonly Appearance[]): PersonForm[] {
  const people = appearances.filter(({ actor }) => actor.type === 'person');
  return [...groupBy(people, ({ key }) => key).values()].map((group) => {
    const [{ key, actor }] = group;
    // Of names that differ in marks only, the one with marks.
    const name = group
      .map((one) => one.actor.name)
      .sort()
      .at(-1)!;
    return { key, name, party: actor.party, count: group.length };
  });
}

/** One actor from its appearances in order of publication. */
export function recordedActor(group: readonly Appearance[]): RecordedActor {
  const known = knownActor(
    group[0].anchor,
    group[0].actor.type,
    group.map(({ actor: { name, party } }) => ({ name, party, count: 1 })),
  );
  return { ...known, ...shownIn(group) };
}

/** What holds of an actor in whichever of its reports. */
export type KnownActor = Pick<RecordedActor, 'id' | 'type' | 'names' | 'party'>;

/** Who an actor is that is first named at `anchor` as one of `type`, from how often it has each name and party. */
export const knownActor = (
  anchor: string,
  type: ActorType,
  counted: readonly { readonly name: string; readonly party: Party | null; readonly count: number }[],
): KnownActor => ({
  id: `a-${anchor}`,
  type,
  names: byFrequency(counted.map(({ name, count }) => [name, count])),
  party: mostFrequent(counted.flatMap(({ party, count }) => (party ? [[party, count]] : []))),
});

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
