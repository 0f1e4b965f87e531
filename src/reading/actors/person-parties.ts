// Settles whom each person acts for: by their roles, by general knowledge, by the side they stand with.
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { homeOf, ledParty, ownerOf, sentBy } from './affiliations.ts';
import { demonymBefore } from './demonyms.ts';
import {
  contextParty,
  counterpartParty,
  isOfState,
  type NamedPerson,
  possessorParty,
  statesSpokenOf,
} from './party-context.ts';
import { partyOfRole } from './party-of.ts';
import type { PartyView } from './party-view.ts';
import type { PersonFacts } from './person-facts.ts';
import { isPlural } from './role-phrases.ts';

const SIDE_REACH = 40;
/** What leaves open whether its holder acts for a state at all. */
const OPEN_OFFICES = new Set(['official', 'other']);

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

/**
 * Whom a widely known person acts for: of several at different times, the one that the report speaks of, unless it
 * names an office that was not held there (`premier Donald Tusk`).
 */
function knownParty({ known, roles }: PersonFacts, spokenOf: ReadonlySet<Party>): Party | undefined {
  if (!known || spokenOf.has(known.party)) return known?.party;
  const meant = known.others.find(
    ({ party, office }) => spokenOf.has(party) && (roles.length === 0 || roles.some((role) => role.office === office)),
  );
  return meant?.party ?? known.party;
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
  const named = people
    .flatMap((person) => person.cluster.names.map((name): NamedPerson => ({ name, person })))
    .sort((a, b) => a.name.first - b.name.first);
  const spokenOf = new Set(view.world.flatMap(({ entry }) => entry.party ?? []));
  const sides = statesSpokenOf(view);
  const main = sides[0];
  const open: PersonFacts[] = [];
  const { text } = view;
  for (const facts of people) {
    if (facts.roles.some((role) => role.independent)) continue;
    const parties = facts.roles.map((role) => partyOfRole(text, view.worldAt, role));
    const told = parties.find((party, index) => party !== undefined && !isPlural(facts.roles[index].tag));
    facts.party =
      told ??
      homeOf(view, facts) ??
      ownerOf(view, facts) ??
      knownParty(facts, spokenOf) ??
      ownPeople(view, facts) ??
      sharedParty(facts, view) ??
      parties.find((party) => party !== undefined) ??
      ledParty(view, facts) ??
      sentBy(view, facts) ??
      null;
    if (facts.party === null) open.push(facts);
  }
  for (const facts of open) {
    // `doradca Putina`, `jego doradca`: whom the other acts for.
    const masters = facts.roles
      .flatMap((role) => role.holds.map((run) => factsAt.get(run.first)?.party))
      .find((party) => party);
    const possessors = facts.roles.map((role) => possessorParty(view, role, named)).find((party) => party);
    facts.party = masters ?? possessors ?? sideInSentence(view, facts) ?? null;
  }
  for (const facts of open) facts.party ??= counterpartParty(view, facts, named, sides) ?? null;
  for (const facts of open) facts.party ??= companions(text, facts, factsAt, nameEnding) ?? null;
  for (const facts of open) {
    const official = facts.roles.find((role) => !role.noun.relation && !OPEN_OFFICES.has(role.noun.office));
    if (facts.party !== null || !official) continue;
    facts.party = contextParty(view, official) ?? null;
    if (facts.party === null && isOfState(view, official)) facts.party = main ?? null;
  }
}
