// Finds who is named in a report: people with their roles and parties, states, organisations, offices, media.
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { ActorTable } from './actor-table.ts';
import { holdsShortName, withDeclaredBodies } from './declared-bodies.ts';
import { addDemonyms, demonymBefore } from './demonyms.ts';
import type { Actors } from './mention.ts';
import { findRuns, type NameRun } from './name-runs.ts';
import { gatherSupport } from './name-support.ts';
import { withNamedBodies } from './named-bodies.ts';
import { addOffices } from './office-actors.ts';
import { lastBefore } from './ordered.ts';
import { partyOfRole, partyWithin } from './party-of.ts';
import { clusterPeople, type PersonCluster } from './people.ts';
import { factsOf, type PersonFacts } from './person-facts.ts';
import { casesAsked, type PersonName, readName, splitRun } from './person-names.ts';
import { settleParties } from './person-parties.ts';
import { addPronouns } from './pronouns.ts';
import { type HeldRole, holdRoles } from './role-holders.ts';
import { findRoles, isPlural, type RolePhrase } from './role-phrases.ts';
import { addReference, isOwned, peopleByParty, referentOf } from './role-references.ts';
import { addWorld } from './world-actors.ts';
import { findWorld, type WorldSpan } from './world-spans.ts';

/** How far a title, and how far another word for a person, proves that a name is a person's. */
const TITLE = 2.5;
const DESCRIBED = 1;

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

/** Token before the short name in brackets that ends at `index`: `Northern Nurses Union (NNU)`. */
const beforeBrackets = (text: AnalysedText, index: number): number =>
  holdsShortName(text, index - 3) ? index - 3 : index;

/** Whether a role stands apart from the name between commas: `Lars Holm, poseł,`, `Szefowa delegacji, Karin Berg,`. */
function isApposed(
  text: AnalysedText,
  part: NameRun,
  roleAt: ReadonlyMap<number, RolePhrase>,
  roleEnding: ReadonlyMap<number, RolePhrase>,
): boolean {
  const { tokens } = text;
  const closes = (index: number): boolean => tokens[index] === undefined || tokens[index].kind === 'mark';
  if (tokens[part.last]?.text === ',') {
    const determiners = text.language.syntax.order?.determiners;
    let first = part.last + 1;
    while (determiners?.has(tokens[first]?.lower ?? '')) first++;
    const role = roleAt.get(first);
    if (role && (first > part.last + 1 || (role.complemented && closes(role.last)))) return true;
  }
  const before = tokens[part.first - 1]?.text === ',' ? roleEnding.get(part.first - 1) : undefined;
  return (
    before !== undefined && (before.complemented || (text.cases && isOwned(text, before))) === true && closes(part.last)
  );
}

/** Names of people with what the roles beside them say of their case. */
function readNames(
  text: AnalysedText,
  parts: readonly NameRun[],
  roles: readonly RolePhrase[],
  worldAt: ReadonlyMap<number, WorldSpan>,
): PersonName[] {
  const roleEnding = new Map(roles.map((role) => [role.last, role]));
  const roleAt = new Map(roles.map((role) => [role.first, role]));
  const held = new Set(roles.flatMap((role) => role.holds));
  const support = gatherSupport(text, parts, text.language.names);
  let previous: { part: NameRun; asked: number } | undefined;
  return parts.map((part) => {
    const bare = beforeHonorifics(text, part.first);
    const apart = text.tokens[bare - 1]?.text === ',' && isApposed(text, part, roleAt, roleEnding);
    const role = roleEnding.get(beforeBrackets(text, bare)) ?? (apart ? roleEnding.get(bare - 1) : undefined);
    const titled =
      (role !== undefined && !role.noun.descriptor) ||
      demonymBefore(worldAt, bare) !== undefined ||
      bare < part.first ||
      isApposed(text, part, roleAt, roleEnding);
    // What joins two names joins two of one case.
    const joined =
      previous && bare === previous.part.last + 1 && text.language.syntax.coordinators.has(text.tokens[bare - 1].lower);
    const asked = held.has(part) ? Case.genitive : casesAsked(text, bare) || (joined ? previous!.asked : 0);
    const bits = role && !held.has(part) ? role.tag : 0;
    previous = { part, asked: asked || bits & ANY_CASE };
    return readName(text, part, support, bits, titled ? TITLE : role ? DESCRIBED : 0, asked);
  });
}

/** People as actors, and their names as mentions with the roles beside them. */
function addPeople(
  text: AnalysedText,
  table: ActorTable,
  clusters: readonly PersonCluster[],
  held: readonly HeldRole[],
  worldAt: ReadonlyMap<number, WorldSpan>,
): PersonFacts[] {
  const before = new Map<PersonName, RolePhrase>();
  const after = new Map<PersonName, number>();
  for (const { role, holders, before: leads } of held) {
    if (leads && holders.length > 0) before.set(holders[0], role);
    else if (holders.length === 1 && role.first >= holders[0].last)
      after.set(holders[0], Math.max(after.get(holders[0]) ?? 0, role.last));
  }
  return clusters.map((cluster) => {
    const actor = table.add('person', cluster.name, null);
    for (const name of cluster.names) {
      const role = before.get(name);
      const bare = beforeHonorifics(text, name.first);
      const bits = role && !isPlural(role.tag) ? name.tag & (role.tag | ~ANY_CASE) : name.tag;
      table.mention({
        kind: 'name',
        first: name.first,
        last: name.last,
        head: name.first,
        phraseFirst: role?.first ?? demonymBefore(worldAt, bare)?.first ?? bare,
        phraseLast: Math.max(name.last, after.get(name) ?? 0),
        tag: bits & ANY_CASE ? bits : name.tag,
        actor,
      });
    }
    return factsOf(text.language.names, cluster, actor);
  });
}

/** Those of `world` that are no part of a person's name (`Jim Jordan`). */
function outsideNames(world: readonly WorldSpan[], names: readonly PersonName[]): WorldSpan[] {
  const inside = new Set<number>();
  for (const { first, last, lemmas } of names)
    if (lemmas.length > 1) for (let at = first; at < last; at++) inside.add(at);
  return world.filter(({ first }) => !inside.has(first));
}

/** What a role reads like, so that one said twice is kept once. */
function roleKey(text: AnalysedText, role: RolePhrase): string {
  const rest = text.tokens.slice(role.head + 1, role.last).map((token) => token.lower);
  const adjectives = text.tokens.slice(role.first, role.head).map((token) => token.analyses[0]?.lemma ?? token.lower);
  return [...adjectives, role.lemma, ...rest].join(' ');
}

/** Everyone and everything that the report names, and where. Linear in the length of the report. */
export function findActors(text: AnalysedText): Actors {
  const world = withNamedBodies(text, withDeclaredBodies(text, findWorld(text)));
  const worldAt = new Map(world.map((span) => [span.first, span]));
  const parts = findRuns(text, world).flatMap((run) => splitRun(text, run));
  const runAt = new Map(parts.map((part) => [part.first, part]));
  const places = { worldAt, runAt, runEnds: new Set(parts.map((part) => part.last)) };
  const roles = findRoles(text, places);
  const clusters = clusterPeople(readNames(text, parts, roles, worldAt));
  const names = clusters.flatMap((cluster) => cluster.names);
  const held = holdRoles(text, roles, names);
  const table = new ActorTable();
  const people = addPeople(text, table, clusters, held, worldAt);
  const factsAt = new Map<number, PersonFacts>();
  people.forEach((facts) => {
    for (const name of facts.cluster.names) factsAt.set(name.first, facts);
  });
  for (const { role, holders } of held) for (const holder of holders) factsAt.get(holder.first)!.roles.push(role);
  const partyIn = (first: number, last: number): string | undefined => partyWithin(text, worldAt, first, last);
  const worldIndexBefore = (token: number): number => lastBefore(world, token, (span) => span.first);
  const holdersOf = new Map(
    held.map(({ role, holders }) => [role, holders.map((holder) => factsAt.get(holder.first)!)]),
  );
  settleParties({ text, world, worldAt, worldIndexBefore, holdersOf, partyIn }, people, factsAt);
  addWorld(text, table, outsideNames(world, names));
  addOffices(text, table, world, places, roles, (role) => holdersOf.get(role)?.[0]?.party ?? null);
  const candidates = peopleByParty(people);
  const alone: [RolePhrase, PersonFacts | undefined][] = [];
  for (const { role, holders } of held) {
    if (holders.length > 0 || role.noun.descriptor) continue;
    const inside = new Set(role.holds.map((run) => factsAt.get(run.first)?.actor ?? -1));
    const masters = role.holds.map((run) => factsAt.get(run.first)?.party).find((party) => party);
    const own = role.noun.of !== undefined && candidates.of.has(role.noun.of) ? role.noun.of : undefined;
    const party = partyOfRole(text, worldAt, role) ?? masters ?? own;
    const person = referentOf(text, role, party, candidates, inside);
    addReference(text, table, role, party ?? null, person);
    if (person && party !== undefined) person.party = party;
    if (person && !role.noun.counterpart) person.roles.push(role);
    alone.push([role, person]);
  }
  keepRoles(text, table, people, held, factsAt, alone);
  addDemonyms(text, table, world, candidates, new Set(names.map((name) => name.first)));
  for (const facts of people) {
    table.actors[facts.actor].party = facts.party;
    table.actors[facts.actor].parties = facts.party === null ? [] : [facts.party];
  }
  addPronouns(text, table, people);
  return table.finish(text);
}

/** Writes the roles of each person, in the order of the text, each once; a bare noun only where there is nothing else. */
function keepRoles(
  text: AnalysedText,
  table: ActorTable,
  people: readonly PersonFacts[],
  held: readonly HeldRole[],
  factsAt: ReadonlyMap<number, PersonFacts>,
  alone: readonly [RolePhrase, PersonFacts | undefined][],
): void {
  const rolesOf = new Map<PersonFacts, { role: RolePhrase; named: boolean }[]>(people.map((facts) => [facts, []]));
  for (const { role, holders } of held)
    for (const holder of holders) rolesOf.get(factsAt.get(holder.first)!)!.push({ role, named: true });
  for (const [role, person] of alone) if (person) rolesOf.get(person)!.push({ role, named: false });
  for (const [facts, all] of rolesOf) {
    const keys = new Set<string>();
    const telling = ({ role }: { role: RolePhrase }): boolean => role.complemented || role.first < role.head;
    const someTell = all.some(telling);
    for (const one of all.sort((a, b) => a.role.first - b.role.first)) {
      const key = roleKey(text, one.role);
      if (keys.has(key) || (!telling(one) && (someTell || keys.size > 0))) continue;
      keys.add(key);
      const { first, last } = one.role;
      table.actors[facts.actor].roles.push({ start: text.tokens[first].start, end: text.tokens[last - 1].end });
    }
  }
}
