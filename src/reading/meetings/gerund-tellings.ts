// Tellings of a verb of meeting behind a preposition or a comma (`said after hosting X in Doha`, `flew to Doha, meeting X`), where a language has such gerunds.
import { Case, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { MeetingMode } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import { doersIn } from './company.ts';
import { chooseDate } from './dates.ts';
import { meetingNounAt } from './meeting-nouns.ts';
import { modeIn } from './noun-tellings.ts';
import { bestPlace } from './places.ts';
import { placesEncounter, timesIn } from './scope.ts';
import type { PlacesOf } from './setting.ts';
import { addActor, type Sides } from './sides.ts';
import { sideOfToday } from './status.ts';
import { understoodSubject } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';

/** What a gerund says of a meeting, if it tells of one. */
interface Told {
  readonly mode?: MeetingMode;
  /** Where the one met stands: as the object, or behind `with`. */
  readonly object: boolean;
}

/** End (exclusive) of the words that the gerund at `index` governs: up to a pause. */
function endOfStretch(around: Surroundings, clause: Clause, index: number): number {
  const { tokens } = around.text;
  for (let i = index + 1; i < clause.last; i++) {
    const listed = tokens[i].text === ',' && around.actors.phraseAt[i] >= 0;
    if (tokens[i].kind === 'mark' && /^[,;:()–—]$/.test(tokens[i].text) && !listed) return i;
  }
  return clause.last;
}

function toldBy(around: Surroundings, index: number, last: number): Told | undefined {
  const { verbs, events } = around.words;
  for (const { lemma, tag } of around.text.language.morphology.analyse(around.text.tokens[index].lower)) {
    if (partOfSpeech(tag) !== PartOfSpeech.verb || verbForm(tag) !== VerbForm.activeParticiple) continue;
    const verb = verbs.get(lemma)?.find(({ needs }) => !needs);
    if (verb && verb.frame !== 'among') return { mode: verb.mode, object: verb.frame !== 'with' };
    const event = events.get(lemma)?.find(({ needs }) => !needs);
    if (event?.transitive && event.event !== 'plan')
      for (let i = index + 1; i < last; i++) {
        const noun = meetingNounAt(around, i);
        if (noun) return { mode: noun.mode, object: false };
      }
  }
  return undefined;
}

/** Whether the mention is met: the object of the gerund, or behind `with`. */
function isMet(around: Surroundings, mention: Mention, index: number, object: boolean): boolean {
  const { tokens } = around.text;
  for (let i = mention.phraseFirst - 1; i > index; i--) {
    if (around.words.withPrepositions.has(tokens[i].lower)) return true;
    if (around.isPreposition(i) && around.actors.phraseAt[i] < 0) return false;
  }
  return object && ((mention.tag & Case.accusative) !== 0 || mention.phraseFirst === index + 1);
}

/** The tellings of the gerunds of `clause`; its subject takes part in each. */
export function gerundTellings(around: Surroundings, clause: Clause, placesOf: PlacesOf): Telling[] {
  const { order } = around.text.language.syntax;
  if (!order || clause.verb < 0) return [];
  const tellings: Telling[] = [];
  for (let i = clause.first + 1; i < clause.last; i++) {
    const { afterPrepositions, beforePrepositions } = around.words;
    const { lower } = around.text.tokens[i - 1];
    const aside = lower === ',' && clause.tense === 'past' && around.actors.phraseAt[i + 1] >= 0;
    if (!aside && !afterPrepositions.has(lower) && !beforePrepositions.has(lower)) continue;
    const last = endOfStretch(around, clause, i);
    const told = toldBy(around, i, last);
    if (!told) continue;
    const met = around
      .mentionsOf(clause)
      .filter(
        (m) =>
          m.within < 0 && m.first > i && m.last <= last && m.kind !== 'capital' && isMet(around, m, i, told.object),
      );
    const named = doersIn(around, around.mentionsOf(clause)).filter((m) => m.last <= i - 1);
    const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
    const subject = named.length > 0 ? named : understoodSubject(around, clause).mentions;
    for (const { actor } of [...met, ...subject]) addActor(around, around.actors.list[actor], sides);
    if (met.length === 0 || sides.parties.size < 2) continue;
    const within = timesIn(around, clause, i, last);
    const date = chooseDate(around, aside && within.length === 0 ? around.timesOf(clause) : within, i);
    const places = placesOf(clause).filter(
      (place) => place.first > i && place.last <= last && placesEncounter(around, place, i),
    );
    const ahead = sideOfToday(around, date?.value ?? null) === 'future' || clause.tense === 'future';
    tellings.push(
      tell({
        anchor: i,
        clause: clause.index,
        first: i,
        last,
        kind: 'encounter',
        source: 'verb',
        rule: 'meetings/gerund',
        status: ahead ? 'planned' : aside || afterPrepositions.has(lower) ? 'held' : 'unknown',
        mode: told.mode ?? modeIn(around, i, last) ?? 'unknown',
        date: date?.value ?? null,
        place: bestPlace(places),
        parties: sides.parties,
        people: sides.people,
        quoted: clause.quotation >= 0,
      }),
    );
  }
  return tellings;
}
