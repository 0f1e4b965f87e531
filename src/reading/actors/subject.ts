// Who does what a clause says: its subject, by case and agreement.
import {
  ANY_GENDER,
  ANY_NUMBER,
  Case,
  Gender,
  GrammaticalNumber,
  PartOfSpeech,
  Person,
  partOfSpeech,
} from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { Actors, Mention, MentionKind } from './mention.ts';

/** What these are called says little of the verb's gender: `kanclerz potwierdziła`, `CNN podała`, `MSZ zapewniło`. */
const ANY_GENDER_KINDS: ReadonlySet<MentionKind> = new Set(['role', 'unnamed', 'media', 'organisation']);

const MASCULINE = Gender.personal | Gender.masculine;

/** Whether a nominative phrase with bits `tag` can be the subject of a verb with bits `agreement`. */
function agrees(tag: number, agreement: number, anyGender: boolean): boolean {
  if ((tag & Case.nominative) === 0) return false;
  const number = tag & agreement & ANY_NUMBER;
  if ((agreement & ANY_NUMBER) !== 0 && (tag & ANY_NUMBER) !== 0 && number === 0) return false;
  const wanted = agreement & ANY_GENDER;
  const had = tag & ANY_GENDER;
  if (wanted === 0 || had === 0 || anyGender) return true;
  const widened = had & MASCULINE ? had | MASCULINE : had;
  return (widened & wanted) !== 0;
}

/** Mentions that lie wholly within the tokens `from`..`to` (exclusive), in the order of the text. */
export function mentionsIn(actors: Actors, from: number, to: number): Mention[] {
  const all = actors.mentions;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].first < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < all.length && all[i].first < to; i++) if (all[i].last <= to) found.push(all[i]);
  return found;
}

/**
 * Indeclinable names could be nominative by their form alone. A preposition before them (`z Netanjahu`), or the noun
 * they are in apposition to (`agencję Interfax`), tells that they are not.
 */
function isOblique(text: AnalysedText, mention: Mention): boolean {
  const before = text.tokens[mention.phraseFirst - 1];
  if (!before) return false;
  let nouns = 0;
  let nominative = false;
  let preposition = false;
  for (const { tag } of before.analyses) {
    const part = partOfSpeech(tag);
    if (part === PartOfSpeech.preposition) preposition = true;
    if (part !== PartOfSpeech.noun) continue;
    nouns++;
    if ((tag & Case.nominative) !== 0) nominative = true;
  }
  if (mention.kind === 'media' && !before.capital && nouns > 0 && !nominative) return true;
  // An indeclinable acronym right behind a noun is its genitive (`szczyt UE`).
  const attribute = mention.kind !== 'media' && mention.kind !== 'name' && (mention.tag & Case.genitive) !== 0;
  if (attribute && !before.capital && nouns > 0 && nouns === before.analyses.length) return true;
  return preposition;
}

/** `dwóch urzędników powiedziało`: a counted subject stands in the genitive, its verb in the neuter singular. */
function isCounted(text: AnalysedText, mention: Mention, agreement: number): boolean {
  if ((mention.tag & Case.genitive) === 0 || (agreement & GrammaticalNumber.singular) === 0) return false;
  if ((agreement & ANY_GENDER) !== 0 && (agreement & Gender.neuter) === 0) return false;
  const isNumeral = (index: number): boolean =>
    text.tokens[index]?.kind === 'number' ||
    text.tokens[index]?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.numeral) === true;
  return isNumeral(mention.phraseFirst) || isNumeral(mention.phraseFirst - 1);
}

/** Whether the words between two members of an enumeration only join them: by a word, or by a comma where `commas` counts. */
function joins(text: AnalysedText, from: number, to: number, commas: boolean): boolean {
  if (to - from < 1 || to - from > 3) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    const { lower, kind } = text.tokens[i];
    if (text.language.syntax.coordinators.has(lower) || (lower === ',' && commas)) joined = true;
    else if (kind === 'mark' && lower !== ',') return false;
  }
  return joined;
}

/** Whether a word, not a comma, joins the last of `group` to the others. */
function coordinated(text: AnalysedText, group: readonly Mention[]): boolean {
  const [before, last] = group.slice(-2);
  for (let i = before.phraseLast; i < last.phraseFirst; i++)
    if (text.language.syntax.coordinators.has(text.tokens[i].lower)) return true;
  return false;
}

/**
 * The clause in which the subject of `clause` may stand when another was put in between: `Nowak, który przyjechał
 * wczoraj, powiedział` is three clauses, the first without a verb.
 */
export function hostOf(text: AnalysedText, clause: Clause): Clause | undefined {
  if (clause.host >= 0) return text.clauses[clause.host];
  let index = clause.index - 1;
  const aside = (c: Clause | undefined): boolean =>
    c?.sentence === clause.sentence && (c.kind === 'relative' || c.kind === 'participial' || c.kind === 'question');
  if (clause.kind !== 'main' || !aside(text.clauses[index])) return undefined;
  while (aside(text.clauses[index])) index--;
  const host = text.clauses[index];
  return host?.sentence === clause.sentence && host.verb < 0 ? host : undefined;
}

/**
 * Mentions that are the subject of `clause`: the nominative phrase that agrees with its verb, with all that is joined
 * to it (`Witkoff i Kushner`). Empty where the verb stands alone (`dodał`) or has no subject (`podano`). The phrase
 * right after or before the verb is preferred to one further off.
 */
export function subjectOf(text: AnalysedText, actors: Actors, clause: Clause): Mention[] {
  if (clause.verb < 0 || clause.impersonal) return [];
  if ((clause.agreement & (Person.first | Person.second)) !== 0 && (clause.agreement & Person.third) === 0) return [];
  const own = subjectWithin(text, actors, clause, clause);
  const host = own.length === 0 ? hostOf(text, clause) : undefined;
  if (!host) return own;
  return host.verb >= 0 ? subjectOf(text, actors, host) : subjectWithin(text, actors, clause, host);
}

function subjectWithin(text: AnalysedText, actors: Actors, clause: Clause, place: Clause): Mention[] {
  const outer: Mention[] = [];
  let oblique: Mention | undefined;
  for (const mention of mentionsIn(actors, place.first, place.last)) {
    if (mention.within >= 0 || mention.kind === 'adjective') continue;
    // What is joined to an oblique name is oblique too (`agencjom AP i AFP`).
    const follows = oblique !== undefined && joins(text, oblique.phraseLast, mention.phraseFirst, false);
    if (isOblique(text, mention) || (follows && (mention.tag & Case.genitive) !== 0)) oblique = mention;
    else outer.push(mention);
  }
  const singular = (clause.agreement & GrammaticalNumber.singular) !== 0;
  // Where word order tells the subject, a verb that may be plural takes all that are joined before it (`France and Italy said`).
  const plural = (clause.agreement & GrammaticalNumber.plural) !== 0 && (!singular || text.cases !== undefined);
  let best: Mention[] = [];
  let bestDistance = Number.POSITIVE_INFINITY;
  let joined = 0;
  outer.forEach((mention, position) => {
    // A member of an enumeration that was looked at from its first member on.
    if (position < joined) return;
    const group = [mention];
    for (let next = position + 1; next < outer.length; next++) {
      const last = group.at(-1)!;
      if ((outer[next].tag & Case.nominative) === 0 || !joins(text, last.phraseLast, outer[next].phraseFirst, plural))
        break;
      group.push(outer[next]);
    }
    const several = group.length > 1 && (!singular || coordinated(text, group));
    const fits =
      several && plural
        ? (mention.tag & Case.nominative) !== 0
        : agrees(mention.tag, clause.agreement, ANY_GENDER_KINDS.has(mention.kind)) ||
          isCounted(text, mention, clause.agreement);
    if (!fits) return;
    if (several && plural) joined = position + group.length;
    const end = several && plural ? group.at(-1)!.phraseLast : mention.phraseLast;
    const distance = mention.phraseFirst > clause.verb ? mention.phraseFirst - clause.verb : clause.verb - end + 1;
    if (distance < bestDistance) {
      best = several && (plural || mention.phraseFirst > clause.verb) ? group : [mention];
      bestDistance = distance;
    }
  });
  return best;
}
