// Finds who is named in a report: people with their roles and parties, states, organisations, offices, media.
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { ActorTable } from './actor-table.ts';
import type { Actors } from './mention.ts';
import { findRuns, type NameRun } from './name-runs.ts';
import { gatherSupport } from './name-support.ts';
import { clusterPeople, type PersonCluster } from './people.ts';
import { partyWithin } from './party-of.ts';
import { casesAsked, type PersonName, readName, splitRun } from './person-names.ts';
import { type HeldRole, holdRoles } from './role-holders.ts';
import { findRoles, type RolePhrase } from './role-phrases.ts';
import { addWorld } from './world-actors.ts';
import { findWorld } from './world-spans.ts';

/** Token before which honorifics and a full stop after them stand, going back from `index`. */
function beforeHonorifics(text: AnalysedText, index: number): number {
  const { tokens } = text;
  const { honorifics } = text.language.names;
  let at = index;
  for (;;) {
    if (tokens[at - 1]?.text === '.' && honorifics.has(tokens[at - 2]?.lower ?? '')) at -= 2;
    else if (honorifics.has(tokens[at - 1]?.lower ?? '')) at -= 1;
    else return at;
  }
}

/** Names of people with what the roles before them say of their case. */
function readNames(text: AnalysedText, parts: readonly NameRun[], roles: readonly RolePhrase[]): PersonName[] {
  const roleEnding = new Map(roles.map((role) => [role.last, role]));
  const held = new Set(roles.flatMap((role) => role.holds));
  const support = gatherSupport(text, parts, text.language.names);
  let previous: { part: NameRun; asked: number } | undefined;
  return parts.map((part) => {
    const bare = beforeHonorifics(text, part.first);
    const role = roleEnding.get(bare);
    const titled = role !== undefined || bare < part.first;
    // What joins two names joins two of one case.
    const joined =
      previous && bare === previous.part.last + 1 && text.language.syntax.coordinators.has(text.tokens[bare - 1].lower);
    const asked = held.has(part) ? Case.genitive : casesAsked(text, bare) || (joined ? previous!.asked : 0);
    const bits = role && !held.has(part) ? role.tag : 0;
    previous = { part, asked: asked || bits & ANY_CASE };
    return readName(text, part, support, bits, titled, asked);
  });
}

function addPeople(
  text: AnalysedText,
  table: ActorTable,
  clusters: readonly PersonCluster[],
  held: readonly HeldRole[],
): Map<PersonName, number> {
  const actorOf = new Map<PersonName, number>();
  for (const cluster of clusters) {
    const actor = table.add('person', cluster.name, null);
    for (const name of cluster.names) actorOf.set(name, actor);
  }
  for (const cluster of clusters) {
    for (const name of cluster.names) {
      const role = held.find((one) => one.before && one.holders[0] === name)?.role;
      const apposed = held
        .filter((one) => !one.before && one.holders.length === 1 && one.holders[0] === name)
        .map((one) => one.role.last);
      const bits = role ? name.tag & (role.tag | ~ANY_CASE) : name.tag;
      table.mention({
        kind: 'name',
        first: name.first,
        last: name.last,
        head: name.first,
        phraseFirst: role ? role.first : beforeHonorifics(text, name.first),
        phraseLast: Math.max(name.last, ...apposed),
        tag: bits & ANY_CASE ? bits : name.tag,
        actor: actorOf.get(name)!,
      });
    }
  }
  return actorOf;
}

/** Everyone and everything that the report names, and where. Linear in the length of the report. */
export function findActors(text: AnalysedText): Actors {
  const world = findWorld(text);
  const worldAt = new Map(world.map((span) => [span.first, span]));
  const parts = findRuns(text, world).flatMap((run) => splitRun(text, run));
  const runAt = new Map(parts.map((part) => [part.first, part]));
  const roles = findRoles(text, { worldAt, runAt });
  const clusters = clusterPeople(readNames(text, parts, roles));
  const names = clusters.flatMap((cluster) => cluster.names);
  const held = holdRoles(text, roles, names);
  const table = new ActorTable();
  const actorOf = addPeople(text, table, clusters, held);
  addWorld(text, table, world);
  assignRoles(text, table, held, actorOf);
  assignParties(text, table, clusters, held, actorOf, (first, last) => partyWithin(text, worldAt, first, last));
  return table.finish(text.tokens.length);
}

function assignRoles(
  text: AnalysedText,
  table: ActorTable,
  held: readonly HeldRole[],
  actorOf: ReadonlyMap<PersonName, number>,
): void {
  for (const { role, holders } of held) {
    for (const holder of holders) {
      table.actors[actorOf.get(holder)!].roles.push({
        start: text.tokens[role.first].start,
        end: text.tokens[role.last - 1].end,
      });
    }
  }
}

function assignParties(
  text: AnalysedText,
  table: ActorTable,
  clusters: readonly PersonCluster[],
  held: readonly HeldRole[],
  actorOf: ReadonlyMap<PersonName, number>,
  partyIn: (first: number, last: number) => string | undefined,
): void {
  const { names } = text.language;
  const set = (actor: number, party: string): void => {
    table.actors[actor].party = party;
    table.actors[actor].parties = [party];
  };
  for (const cluster of clusters) {
    const actor = actorOf.get(cluster.names[0])!;
    const own = held.filter((one) => one.holders.some((holder) => actorOf.get(holder) === actor));
    if (own.some((one) => one.role.noun.independent)) continue;
    const told = own.map((one) => partyIn(one.role.first, one.role.last)).find((party) => party !== undefined);
    if (told) {
      set(actor, told);
      continue;
    }
    const { lemmas } = cluster;
    const known = knownOf(names, lemmas);
    if (known) set(actor, known);
  }
  // `doradca Putina`: whom the other acts for.
  for (const { role, holders } of held) {
    for (const holder of holders) {
      const actor = actorOf.get(holder)!;
      if (table.actors[actor].party !== null || role.noun.independent) continue;
      const master = role.holds
        .map((run) => table.mentions.find((mention) => mention.kind === 'name' && mention.first === run.first)?.actor)
        .find((other) => other !== undefined);
      const party = master === undefined ? null : table.actors[master].party;
      if (party) set(actor, party);
    }
  }
}

function knownOf(names: AnalysedText['language']['names'], lemmas: readonly string[]): string | undefined {
  const last = lemmas.at(-1)!;
  if (lemmas.length === 1) return names.known(last, undefined)?.party;
  for (let from = 1; from < lemmas.length; from++) {
    const found = names.known(lemmas.slice(from).join(' '), lemmas.slice(0, from).join(' '));
    if (found) return found.party;
  }
  return names.known(last, lemmas[0])?.party;
}
