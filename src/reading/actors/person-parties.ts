// Settles whom each person acts for: by their roles, by general knowledge, by the side they stand with.
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { demonymBefore } from './demonyms.ts';
import type { PersonFacts } from './person-facts.ts';
import { isPlural, type RolePhrase } from './role-phrases.ts';
import type { WorldSpan } from './world-spans.ts';

/** What the parties are settled from. */
export interface PartyView {
  readonly text: AnalysedText;
  readonly world: readonly WorldSpan[];
  readonly worldAt: ReadonlyMap<number, WorldSpan>;
  /** Index of the last span of the world before a token, or -1. */
  readonly worldIndexBefore: (token: number) => number;
  /** Those who hold a role, in the order of the text. */
  readonly holdersOf: ReadonlyMap<RolePhrase, readonly PersonFacts[]>;
  readonly partyIn: (first: number, last: number) => Party | undefined;
}

const SIDE_REACH = 40;
const CONTEXT_REACH = 2;
/** What leaves open whether its holder acts for a state at all. */
const OPEN_OFFICES = new Set(['official', 'other']);
const OWNERS = new Set(['state', 'capital', 'seat', 'people', 'adjective', 'group']);

/** Kinds of names whose bearer's side a person may come from (`Anton z Departamentu Stanu`). */
const HOMES = new Set(['organisation', 'group', 'office', 'seat']);

/** Parties told one by one to the holders of a shared role: `doradcy Francji, Niemiec i Polski` with three names. */
function sharedParty(facts: PersonFacts, view: PartyView): Party | undefined {
  for (const role of facts.roles) {
    if (!isPlural(role.tag)) continue;
    const parties: Party[] = [];
    for (let at = role.head + 1; at < role.last; at++) {
      const party = view.worldAt.get(at)?.entry.party;
      if (party) parties.push(party);
    }
    if (parties.length < 2) continue;
    const holders = view.holdersOf.get(role) ?? [];
    return parties.length === holders.length ? parties[holders.indexOf(facts)] : facts.known?.party;
  }
  return undefined;
}

/** The party of an organisation or office right after the name and a preposition: `Anton z Departamentu Stanu`. */
function home({ text, worldAt }: PartyView, facts: PersonFacts): Party | undefined {
  for (const name of facts.cluster.names) {
    const governed = text.language.names.governed.get(text.tokens[name.last]?.lower ?? '') ?? 0;
    if ((governed & Case.genitive) === 0) continue;
    const span = worldAt.get(name.last + 1);
    if (span && HOMES.has(span.entry.kind) && span.tag & ANY_CASE & Case.genitive && span.entry.party !== null)
      return span.entry.party;
  }
  return undefined;
}

/** The state of the demonym right before a name: `Amerykanina Johna`. */
function ownPeople({ worldAt }: PartyView, facts: PersonFacts): Party | undefined {
  for (const name of facts.cluster.names) {
    const party = demonymBefore(worldAt, name.first)?.entry.party;
    if (party) return party;
  }
  return undefined;
}

/** The side named in the same sentence as those who stand for it: `Po stronie ukraińskiej`, `Delegacją Hamasu kierował`. */
function sideInSentence({ text, worldAt }: PartyView, facts: PersonFacts): Party | undefined {
  const { sides } = text.language.roles;
  for (const name of facts.cluster.names) {
    const sentence = text.sentences[text.sentenceOf[name.first]];
    let found: Party | undefined;
    let several = false;
    for (
      let at = Math.max(sentence.first, name.first - SIDE_REACH);
      at < Math.min(name.last + SIDE_REACH, sentence.last);
      at++
    ) {
      if (at === name.first && found) break;
      if (!text.tokens[at].analyses.some((a) => sides.has(a.lemma))) continue;
      const span = worldAt.get(at + 1) ?? worldAt.get(at - 1);
      const party = span?.entry.party;
      if (!party) continue;
      if (found && found !== party) several = true;
      found = party;
    }
    if (found && !several) return found;
  }
  return undefined;
}

/** Whom those named together with the person act for, where they agree. */
function companions(
  text: AnalysedText,
  facts: PersonFacts,
  factsAt: ReadonlyMap<number, PersonFacts>,
  nameEnding: ReadonlyMap<number, PersonFacts>,
): Party | undefined {
  const { coordinators } = text.language.syntax;
  for (const name of facts.cluster.names) {
    const before = text.tokens[name.first - 1];
    const joined =
      before && (before.text === ',' || coordinators.has(before.lower)) ? nameEnding.get(name.first - 1) : undefined;
    const after = text.tokens[name.last];
    const next =
      after && (after.text === ',' || coordinators.has(after.lower)) ? factsAt.get(name.last + 1) : undefined;
    const parties = new Set([joined?.party, next?.party].filter((party): party is Party => typeof party === 'string'));
    if (parties.size === 1) return [...parties][0];
  }
  return undefined;
}

/** The state or organisation named last before a role that leaves its party open: in its sentence, else as a subject before. */
function contextParty({ text, world, worldIndexBefore }: PartyView, role: RolePhrase): Party | undefined {
  const sentence = text.sentenceOf[role.first];
  for (let index = worldIndexBefore(role.first); index >= 0; index--) {
    const { first, tag, entry } = world[index];
    const apart = sentence - text.sentenceOf[first];
    if (apart > CONTEXT_REACH) return undefined;
    if (entry.party === null || !OWNERS.has(entry.kind)) continue;
    if (apart === 0 || (tag & Case.nominative) !== 0) return entry.party;
  }
  return undefined;
}

/** Settles the party of every person; null where nothing tells it. */
export function settleParties(
  view: PartyView,
  people: readonly PersonFacts[],
  factsAt: ReadonlyMap<number, PersonFacts>,
): void {
  const nameEnding = new Map(
    people.flatMap((facts) => facts.cluster.names.map((name): [number, PersonFacts] => [name.last, facts])),
  );
  const open: PersonFacts[] = [];
  for (const facts of people) {
    if (facts.roles.some((role) => role.noun.independent)) continue;
    const parties = facts.roles.map((role) => view.partyIn(role.first, role.last));
    const told = parties.find((party, index) => party !== undefined && !isPlural(facts.roles[index].tag));
    facts.party =
      told ??
      home(view, facts) ??
      facts.known?.party ??
      ownPeople(view, facts) ??
      sharedParty(facts, view) ??
      parties.find((party) => party !== undefined) ??
      null;
    if (facts.party === null) open.push(facts);
  }
  for (const facts of open) {
    // `doradca Putina`: whom the other acts for.
    const masters = facts.roles
      .flatMap((role) => role.holds.map((run) => factsAt.get(run.first)?.party))
      .find((party) => party);
    facts.party = masters ?? sideInSentence(view, facts) ?? null;
  }
  for (const facts of open) facts.party ??= companions(view.text, facts, factsAt, nameEnding) ?? null;
  for (const facts of open) {
    const official = facts.roles.find((role) => !role.noun.relation && !OPEN_OFFICES.has(role.noun.office));
    if (facts.party === null && official) facts.party = contextParty(view, official) ?? null;
  }
}
