// The stretches of text that a telling speaks through: a clause with its broken-off pieces, or a noun with its complements.
import { Case, GrammaticalNumber, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { isOwning } from './hangings.ts';
import type { PlaceMention } from './place-names.ts';
import type { Surroundings } from './surroundings.ts';

const NOUN_REACH = 40;
const CASES = 0x7f;

const INSERTED_CLAUSES = 4;

/** The verbless beginning of a clause with the verb that an insertion parted from it (`The session, which Oman hosted, ended on Friday`); else `clause`. */
export function resumed(around: Surroundings, clause: Clause): Clause {
  if (clause.verb >= 0) return clause;
  const { clauses } = around.text;
  for (let i = clause.index + 2; i <= clause.index + INSERTED_CLAUSES; i++) {
    const { host, index, first, last } = clause;
    if (clauses[i]?.sentence !== clause.sentence) break;
    if (clauses[i].host === index) return { ...clauses[i], index, first, last, host };
  }
  return clause;
}

/** The clause with the verbless pieces of its sentence that an insertion (`jak podał X`) cut off from it. */
export function clauseWithPieces(around: Surroundings, clause: Clause): Clause[] {
  const { clauses } = around.text;
  const belongs = (other: Clause | undefined): boolean =>
    other !== undefined &&
    other.sentence === clause.sentence &&
    other.verb < 0 &&
    other.kind === 'main' &&
    other.quotation === clause.quotation;
  const inserted = (other: Clause | undefined): boolean =>
    other !== undefined && other.sentence === clause.sentence && other.kind === 'question';
  const pieces = [clause];
  for (const step of [-1, 1]) {
    let next = clause.index + step;
    if (inserted(clauses[next])) {
      const rest = step > 0 ? afterInsertion(around, clauses[next]) : undefined;
      if (rest) pieces.push(rest);
      next += step;
    }
    while (belongs(clauses[next])) {
      pieces.push(clauses[next]);
      next += step;
    }
  }
  const apart = clause.verb >= 0 ? clauses[around.text.clauseOf[clause.verb]] : undefined;
  if (apart && apart.index !== clause.index) pieces.push(apart);
  return pieces.sort((a, b) => a.index - b.index);
}

/** What goes on after an insertion that was not cut off from it (`…, jak podał X, i Y`). */
function afterInsertion(around: Surroundings, inserted: Clause): Clause | undefined {
  for (let i = inserted.verb + 1; i > 0 && i < inserted.last - 2; i++) {
    if (around.text.tokens[i].text !== ',') continue;
    return { ...inserted, first: i + 1, verb: -1, predicate: -1, lemma: '', kind: 'main', opener: -1 };
  }
  return undefined;
}

function sharesCase(around: Surroundings, index: number, tag: number): boolean {
  return around.text.tokens[index].analyses.some((a) => {
    const pos = partOfSpeech(a.tag);
    if (pos !== PartOfSpeech.adjective && pos !== PartOfSpeech.numeral && pos !== PartOfSpeech.pronoun) return false;
    return (
      (a.tag & tag & CASES) !== 0 &&
      ((a.tag & tag & (GrammaticalNumber.plural | GrammaticalNumber.singular)) !== 0 || pos === PartOfSpeech.numeral)
    );
  });
}

/** Start of the phrase of the noun at `index`: over its adjectives, participles and the times and places between them. */
export function phraseStart(around: Surroundings, index: number, clause: Clause): number {
  const { tokens } = around.text;
  const tag = tokens[index].analyses
    .filter((a) => partOfSpeech(a.tag) === PartOfSpeech.noun)
    .reduce((bits, a) => bits | a.tag, 0);
  let start = index;
  let pending = index;
  for (let i = index - 1; i >= clause.first && index - i < 14; i--) {
    const token = tokens[i];
    if (i === clause.verb || i === clause.predicate) break;
    // Nouns and owners qualify the noun from before it: `Friday's peace talks`.
    const order = around.text.language.syntax.order;
    if (order && (around.text.cases![i] > 0 || order.ownerMarks.has(token.lower)) && !around.isPreposition(i)) {
      start = pending = i;
      continue;
    }
    if (around.timeAt[i] >= 0 || token.kind === 'number' || /^[-–/„”"»«“]$/.test(token.text)) {
      if (sharesCase(around, i, tag)) start = pending = i;
      else pending = i;
      continue;
    }
    if (token.kind === 'word' && sharesCase(around, i, tag)) {
      start = i;
      pending = i;
      continue;
    }
    const mention = around.actors.mentionAt[i];
    if (mention >= 0 && around.actors.mentions[mention].kind === 'adjective') {
      start = pending = i;
      continue;
    }
    // A preposition and what stands behind it count only inside the phrase, before a further agreeing word.
    if (
      around.isPreposition(i) &&
      pending < index &&
      i > clause.first &&
      i + 1 >= pending &&
      around.timeAt[i + 1] >= 0
    ) {
      pending = i;
      continue;
    }
    if (around.words.later.has(token.lower) || around.words.earlier.has(token.lower)) {
      start = pending = i;
      continue;
    }
    break;
  }
  return start;
}

function isPassiveParticiple(around: Surroundings, index: number): boolean {
  return around.text.tokens[index]?.analyses.some((a) => verbForm(a.tag) === VerbForm.passiveParticiple) === true;
}

/** Whether the phrase at `index` can only be a subject, so that it cannot belong to a noun before it. */
function startsSubject(around: Surroundings, index: number): boolean {
  const mention = around.actors.phraseAt[index];
  if (mention < 0) return false;
  const { tag, phraseFirst, kind } = around.actors.mentions[mention];
  return (
    kind !== 'adjective' &&
    phraseFirst === index &&
    (tag & Case.nominative) !== 0 &&
    (tag & CASES & ~(Case.nominative | Case.vocative)) === 0
  );
}

/** End (exclusive) of the complements of the noun at `index`: genitives, `z kim`, times, places, a list of names. */
export function phraseEnd(around: Surroundings, index: number, clause: Clause, governed: boolean): number {
  const { tokens } = around.text;
  const { words } = around;
  const limit = Math.min(clause.last, index + NOUN_REACH);
  for (let i = index + 1; i < limit; i++) {
    const token = tokens[i];
    if (i === clause.verb || i === clause.predicate) return i;
    if (token.kind === 'mark') {
      if (token.text === '.' && i < clause.last - 1) continue;
      if (
        /^[-–—/„”"»«“]$/.test(token.text) &&
        !(
          token.spaceBefore &&
          tokens[i + 1]?.spaceBefore &&
          /^[-–—]$/.test(token.text) &&
          around.actors.mentionAt[i + 1] < 0
        )
      )
        continue;
      const next = i + 1 + (around.isPreposition(i + 1) ? 1 : 0);
      const apposed =
        (token.text === ',' || token.text === '(') && (around.timeAt[next] >= 0 || isPassiveParticiple(around, i + 1));
      const listed =
        token.text === ',' &&
        around.actors.phraseAt[i - 1] >= 0 &&
        around.actors.phraseAt[i + 1] >= 0 &&
        !startsSubject(around, i + 1);
      const closing = token.text === ',' && isPassiveParticipleBetween(around, index, i);
      if (closing || !(apposed || listed)) return i;
      continue;
    }
    if (around.among(i, words.nouns) && around.isNoun(i)) {
      const absorbed =
        i - index <= 3 && (!around.isPreposition(i - 1) || isOwning(around, i - 1)) && around.canBe(i, Case.genitive);
      if (!absorbed) return around.isPreposition(i - 1) ? i - 1 : i;
    }
    const owner = i === index + 1 && !governed;
    if (startsSubject(around, i) && !owner && !around.text.language.syntax.coordinators.has(tokens[i - 1].lower))
      return i;
  }
  return limit;
}

function isPassiveParticipleBetween(around: Surroundings, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (around.text.tokens[i].text === ',' && isPassiveParticiple(around, i + 1)) return true;
  return false;
}

/** Times whose first token lies from `first` to `last`. */
export function timesIn(around: Surroundings, clause: Clause, first: number, last: number): TimeMention[] {
  return around.timesOf(clause).filter((time) => time.first >= first && time.last <= last);
}

/** Whether what stands before a place lets it be the place of the encounter at `anchor`, not of another noun (`wojny w Sudanie`). */
export function placesEncounter(around: Surroundings, place: PlaceMention, anchor: number): boolean {
  if (place.relation !== 'at') return false;
  const owner = around.actors.phraseAt[place.first];
  if (owner >= 0) {
    const { phraseFirst, phraseLast, first, last, kind } = around.actors.mentions[owner];
    const inside = phraseFirst < place.first && place.last <= phraseLast && kind !== 'capital';
    if (inside && !(first >= place.first && last <= place.last)) return false;
  }
  const before = place.first - 1;
  const token = around.token(before);
  if (!token || token.kind === 'mark' || before === anchor || around.timeAt[before] >= 0) return true;
  if (around.actors.phraseAt[before] >= 0) return true;
  if (!around.isNoun(before) || token.capital) return true;
  return (
    around.among(before, around.words.nouns) ||
    around.among(before, around.words.venues) ||
    around.among(before, around.words.delegates)
  );
}
