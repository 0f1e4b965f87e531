// Who takes part in what a stretch of text tells: persons and parties named there in a part that can meet.
import type { ActorEntry, Mention } from '../actors/mention.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { Role, Surroundings } from './surroundings.ts';

export interface Sides {
  readonly parties: Set<Party>;
  readonly people: Set<number>;
  /** Mentions counted, in the order of the text. */
  readonly mentions: Mention[];
  /** The phrase that a relative pronoun stands for is one of those who meet. */
  related?: boolean;
}

/** Adds whom `entry` stands for: a person and his party, a body's party, the members of a joint actor. */
export function addActor(around: Surroundings, entry: ActorEntry, sides: Sides, inPerson = true): void {
  if (entry.type === 'media') return;
  for (const member of entry.members) addActor(around, around.actors.list[member], sides, inPerson);
  if (entry.type === 'person' && inPerson) sides.people.add(entry.index);
  for (const party of entry.parties) sides.parties.add(party);
  if (entry.party) sides.parties.add(entry.party);
}

/** Adds those of `from`. */
export function addSides(into: Sides, from: Sides): void {
  for (const party of from.parties) into.parties.add(party);
  for (const person of from.people) into.people.add(person);
  into.mentions.push(...from.mentions);
}

/** Whether the words from `first` to `last` stand by a noun of meeting (`irańskie rozmowy`). */
function isByMeeting(around: Surroundings, first: number, last: number): boolean {
  return [last, last + 1, first - 1].some((i) => around.isNoun(i) && around.among(i, around.words.nouns));
}

/** Whether the words from `first` to `last` stand by a noun of meeting or of those who meet, over adjectives between. */
function standsBy(around: Surroundings, first: number, last: number): boolean {
  const names = (index: number): boolean =>
    around.among(index, around.words.nouns) || around.among(index, around.words.delegates);
  const { coordinators } = around.text.language.syntax;
  const passes = (index: number): boolean => {
    const token = around.token(index);
    if (token === undefined) return false;
    const mention = around.actors.mentionAt[index];
    const ofState = mention >= 0 && around.actors.mentions[mention].kind === 'state';
    return ofState || around.isAdjective(index) || token.kind === 'mark' || coordinators.has(token.lower);
  };
  let right = last;
  for (let steps = 0; steps < 5 && passes(right) && !names(right); steps++) right++;
  return names(right) || names(first - 1);
}

/**
 * Whether a mention stands in another's phrase only to tell whose plan, house or office is meant. The states behind
 * several unnamed people (`doradcy przywódców Francji i Niemiec`) take part through them.
 */
function onlyOwns(around: Surroundings, mention: Mention): boolean {
  if (mention.within < 0) return false;
  const outer = around.actors.mentions[mention.within];
  const entry = around.actors.list[outer.actor];
  if (entry.type === 'unnamed') return onlyOwns(around, outer) || mention.kind === 'pronoun';
  return (
    entry.party !== null ||
    entry.parties.length > 0 ||
    entry.type === 'person' ||
    around.actors.list[mention.actor].type === 'person'
  );
}

/** Whether the mention is of people, not of a bare state or body. */
export function isPersonal(around: Surroundings, mention: Mention): boolean {
  if (mention.kind !== 'state' && mention.kind !== 'organisation' && mention.kind !== 'capital') return true;
  for (let i = mention.first; i < mention.last; i++) if (around.among(i, around.words.delegates)) return true;
  return around.among(mention.phraseFirst - 1, around.words.delegates);
}

const isPeople = (mention: Mention): boolean =>
  mention.kind === 'name' || mention.kind === 'people' || mention.kind === 'unnamed' || mention.kind === 'role';

/** The mention whose phrase holds all others around `mention`. */
function outermost(around: Surroundings, mention: Mention): Mention {
  let outer = mention;
  for (let steps = 0; steps < 4 && outer.within >= 0; steps++) outer = around.actors.mentions[outer.within];
  return outer;
}

/**
 * Persons and parties named from token `first` to `last` that can take part: not those behind `o`, `w sprawie`,
 * `według`, nor those in whose name alone something stands. `besideMeetings` leaves out adjectives of meeting nouns,
 * which tell of an encounter of their own.
 */
export function sidesIn(
  around: Surroundings,
  clause: Clause,
  first: number,
  last: number,
  allowed: ReadonlySet<Role>,
  besideMeetings = false,
  counts: (mention: Mention) => boolean = () => true,
): Sides {
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  for (const mention of around.mentionsOf(clause)) {
    if (mention.first < first || mention.last > last || !counts(mention)) continue;
    const entry = around.actors.list[mention.actor];
    if (entry.type === 'media' || onlyOwns(around, mention)) continue;
    if (mention.kind === 'adjective') {
      if (!standsBy(around, mention.first, mention.last)) continue;
      const ofMeeting = isByMeeting(around, mention.first, mention.last);
      if (ofMeeting && besideMeetings) continue;
      if (!ofMeeting && !allowed.has(around.roleOf(outermost(around, mention)))) continue;
    } else if (!allowed.has(around.roleOf(outermost(around, mention)))) continue;
    // One rings a capital (`zadzwonił do Kijowa`), but `wylot do Pekinu` is where somebody goes.
    if (mention.kind === 'capital' && around.roleOf(mention) === 'goal' && around.isNoun(mention.phraseFirst - 2))
      continue;
    const outside = mention.kind !== 'adjective' && around.roleOf(outermost(around, mention)) === 'outside';
    if (outside && !isPeople(mention)) continue;
    addActor(around, entry, sides, mention.within < 0 && !around.isBehindDelegates(mention));
    sides.mentions.push(mention);
  }
  for (let i = first; i < last; i++)
    for (const party of partiesOfCompound(around, i, besideMeetings)) sides.parties.add(party);
  return sides;
}

/** Parties that mediate by a compound from token `first` to `last` (`Qatari-mediated talks`). */
export function mediatorsIn(around: Surroundings, first: number, last: number): string[] {
  const { world, morphology } = around.text.language;
  const found: string[] = [];
  for (let i = first; i < last; i++) {
    const [owner, participle, ...more] = around.text.tokens[i].lower.split('-');
    if (!participle || more.length > 0) continue;
    const helps = morphology.analyse(participle).some(({ lemma }) => around.words.parts.get(lemma)?.helps);
    const match = helps && world.startingWith(owner).find(({ words, form }) => words.length === 1 && form.entry.party);
    if (match) found.push(match.form.entry.party!);
  }
  return found;
}

/** Parties of a compound that qualifies a meeting or those who meet (`rozmowy polsko-czeskie`), or joins names beside them (`USA-Iran`). */
function partiesOfCompound(around: Surroundings, index: number, besideMeetings: boolean): string[] {
  const token = around.text.tokens[index];
  if (token.kind !== 'word' || !token.lower.includes('-') || around.actors.mentionAt[index] >= 0) return [];
  if (!standsBy(around, index, index + 1) || (besideMeetings && isByMeeting(around, index, index + 1))) return [];
  const { world } = around.text.language;
  const parts = token.lower.split('-');
  const written = token.text.split('-');
  const parties = parts.map((part, position) => {
    const last = position === parts.length - 1;
    const prefix = last ? undefined : world.adjectivePrefix(part);
    if (prefix) return prefix;
    const match = world
      .startingWith(part)
      .find(
        ({ words, form, written: spelt }) =>
          words.length === 1 && words[0] === part && form.entry.party && (!spelt || spelt[0] === written[position]),
      );
    return match?.form.entry.party ?? undefined;
  });
  return parties.every((party) => party !== undefined) ? parties : [];
}
