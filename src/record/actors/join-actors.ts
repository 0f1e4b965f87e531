// One list of actors for all reports.
import { languageOf } from '../../language/index.ts';
import type { Actor, ActorId, Party } from '../../reading/reading.ts';
import { groupBy } from '../group-by.ts';
import { freeId } from '../ids.ts';
import type { ReportRead } from '../input.ts';
import type { Cited, RecordedActor } from '../record.ts';
import { joinPeople } from './people.ts';
import { plainLetters } from './plain-letters.ts';

export interface JoinedActors {
  readonly list: readonly RecordedActor[];
  /** The id in the record of an actor of a report, both by the id they have there. */
  idOf(report: string, actor: ActorId): string;
}

interface Appearance {
  readonly report: string;
  readonly actor: Actor;
  /** Appearances with one key are one actor's. */
  key: string;
}

/** Joins the actors of all readings. `reports` stand in order of publication. */
export function joinActors(reports: readonly ReportRead[]): JoinedActors {
  const appearances = reports.flatMap(({ reading }) =>
    reading.actors.map(
      (actor): Appearance => ({
        report: reading.report.id,
        actor,
        key: keyOf(actor, reading.report.id, reading.report.language),
      }),
    ),
  );
  const people = appearances.filter(({ actor }) => actor.type === 'person');
  joinPeople(people.map(({ actor }) => actor)).forEach((person, index) => {
    people[index].key = `person ${person}`;
  });

  const byKey = groupBy(appearances, ({ key }) => key);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const list = [...byKey.values()].map((group) => {
    const actor = recorded(group, taken);
    for (const { report, actor: own } of group) ids.set(`${report}\t${own.id}`, actor.id);
    return actor;
  });
  return { list, idOf: (report, actor) => ids.get(`${report}\t${actor}`)! };
}

/** States are one by their code, bodies by party and name, media by the name they are listed under; who has no name is known in one report only. */
function keyOf({ type, name, party, id }: Actor, report: string, language: string): string {
  if (type === 'state' && party) return `state ${party}`;
  if (type === 'unnamed') return `unnamed ${report} ${id}`;
  if (type === 'media') return `media ${plainLetters(listedName(name, language))}`;
  return `${type} ${party ?? ''} ${plainLetters(name)}`;
}

/** The first of the names that a language lists for one medium: `AFP` for `Agence France-Presse`. */
export function listedName(name: string, language: string): string {
  const words = name.toLowerCase().normalize('NFC').split(' ');
  const match = languageOf(language)
    ?.world.startingWith(words[0])
    .find(({ words: own, form }) => form.entry.kind === 'media' && own.join(' ') === words.join(' '));
  return match?.form.entry.name ?? name;
}

function recorded(group: readonly Appearance[], taken: Set<string>): RecordedActor {
  const [first] = group;
  return {
    id: freeId('a', first.report, first.actor.mentions[0]?.start ?? 0, taken),
    type: first.actor.type,
    names: byFrequency(group.map(({ actor }) => actor.name)),
    party: byFrequency(group.flatMap(({ actor }): Party[] => (actor.party ? [actor.party] : [])))[0] ?? null,
    roles: citedRoles(group),
    appearances: group.map(({ report, actor }) => ({ report, name: actor.name })),
  };
}

/** Distinct values, the most frequent first; longer names before shorter ones on equal terms. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1));
}

function citedRoles(group: readonly Appearance[]): Cited<string>[] {
  const roles = new Map<string, Set<string>>();
  for (const { report, actor } of group) {
    for (const { text } of actor.roles) roles.set(text, (roles.get(text) ?? new Set()).add(report));
  }
  return [...roles].map(([value, reports]) => ({ value, reports: [...reports] }));
}
