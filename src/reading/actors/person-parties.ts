// Settles whom each person acts for: by their roles, by general knowledge, by the side they stand with.
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { PersonFacts } from './person-facts.ts';
import { isPlural } from './role-phrases.ts';
import type { WorldSpan } from './world-spans.ts';

/** Kinds of names whose bearer's side a person may come from (`Anton z Departamentu Stanu`). */
const HOMES = new Set(['organisation', 'group', 'office', 'seat']);

/** Parties told one by one to the holders of a shared role: `doradcy Francji, Niemiec i Polski` with three names. */
function sharedParties(
  facts: PersonFacts,
  people: readonly PersonFacts[],
  worlds: readonly WorldSpan[],
): Party | undefined {
  for (const role of facts.roles) {
    if (!isPlural(role.tag)) continue;
    const parties = worlds
      .filter((span) => span.first >= role.head && span.last <= role.last && span.entry.party !== null)
      .map((span) => span.entry.party!);
    const holders = people
      .filter((other) => other.roles.includes(role))
      .sort(
        (a, b) =>
          (a.firsts.find((first) => first >= role.last) ?? 0) - (b.firsts.find((first) => first >= role.last) ?? 0),
      );
    if (parties.length > 1 && parties.length === holders.length) return parties[holders.indexOf(facts)];
    if (parties.length > 1) return facts.known?.party;
  }
  return undefined;
}

/** The party of an organisation or office right after the name and a preposition: `Anton z Departamentu Stanu`. */
function home(text: AnalysedText, facts: PersonFacts, worldAt: ReadonlyMap<number, WorldSpan>): Party | undefined {
  for (const name of facts.cluster.names) {
    const governed = text.language.names.governed.get(text.tokens[name.last]?.lower ?? '') ?? 0;
    if ((governed & Case.genitive) === 0) continue;
    const span = worldAt.get(name.last + 1);
    if (span && HOMES.has(span.entry.kind) && span.tag & ANY_CASE & Case.genitive && span.entry.party !== null)
      return span.entry.party;
  }
  return undefined;
}

/** The side named in the same sentence as those who stand for it: `Po stronie ukraińskiej`, `Delegacją Hamasu kierował`. */
function sideInSentence(
  text: AnalysedText,
  facts: PersonFacts,
  worldAt: ReadonlyMap<number, WorldSpan>,
): Party | undefined {
  const { sides } = text.language.roles;
  for (const name of facts.cluster.names) {
    const sentence = text.sentences[text.sentenceOf[name.first]];
    let found: Party | undefined;
    let several = false;
    for (let at = sentence.first; at < name.first; at++) {
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

/** Settles the party of every person; null where nothing tells it. */
export function settleParties(
  text: AnalysedText,
  people: readonly PersonFacts[],
  factsAt: ReadonlyMap<number, PersonFacts>,
  world: readonly WorldSpan[],
  partyIn: (first: number, last: number) => Party | undefined,
): void {
  const worldAt = new Map(world.map((span) => [span.first, span]));
  const nameEnding = new Map(
    people.flatMap((facts) => facts.cluster.names.map((name): [number, PersonFacts] => [name.last, facts])),
  );
  const open: PersonFacts[] = [];
  for (const facts of people) {
    if (facts.roles.some((role) => role.noun.independent)) continue;
    const told = facts.roles
      .map((role) => (isPlural(role.tag) ? undefined : partyIn(role.first, role.last)))
      .find((party) => party !== undefined);
    const shared =
      sharedParties(facts, people, world) ??
      facts.roles.map((role) => partyIn(role.first, role.last)).find((party) => party !== undefined);
    facts.party = told ?? home(text, facts, worldAt) ?? facts.known?.party ?? shared ?? null;
    if (facts.party === null) open.push(facts);
  }
  for (const facts of open) {
    // `doradca Putina`: whom the other acts for.
    const masters = facts.roles
      .flatMap((role) => role.holds.map((run) => factsAt.get(run.first)?.party))
      .find((party) => party);
    facts.party = masters ?? sideInSentence(text, facts, worldAt) ?? null;
  }
  for (const facts of open) facts.party ??= companions(text, facts, factsAt, nameEnding) ?? null;
}
