// Whether a clause asserts an encounter, and as what: held, under way, planned.
import type { EncounterEvent } from '../../language/meeting.ts';
import { GrammaticalNumber, VerbForm, verbForm } from '../../language/morphology.ts';
import type { MeetingStatus } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { Surroundings } from './surroundings.ts';

/** Words from an auxiliary to the modal of its group. */
const GROUP = 4;

const UNREAL = new Set(['question', 'condition', 'purpose']);

/** Where a date lies from the day of publication. */
export function sideOfToday(around: Surroundings, date: string | null): 'past' | 'today' | 'future' | undefined {
  const span = date ? around.span(date) : undefined;
  const today = around.today;
  if (!span || !today) return undefined;
  return span.last < today.first ? 'past' : span.first > today.last ? 'future' : 'today';
}

/** Whether the modal of `clause` announces (`mają się spotkać`) rather than wishes. */
function announces(around: Surroundings, clause: Clause): boolean {
  const { verb, predicate } = clause;
  if (around.text.language.syntax.futureAuxiliaries.has(around.token(verb)?.lower ?? '')) return true;
  // `have agreed to meet`: the modal stands behind its auxiliary.
  const last = around.text.cases ? Math.min(predicate, verb + GROUP) : verb + 1;
  for (let i = verb; i < last; i++) if (around.among(i, around.words.announcingModals)) return true;
  return false;
}

/** Whether `clause` gives words that somebody said, in which `would` tells of what was then to come. */
function isReported(around: Surroundings, clause: Clause): boolean {
  if (clause.kind === 'that') return true;
  const { clauses, language } = around.text;
  for (let i = clause.index + 1; clauses[i]?.sentence === clause.sentence; i++)
    if (language.saying.verbs.has(clauses[i].lemma)) return true;
  return false;
}

/** Whether the clause only gives what somebody denies (`denied that they had met`). */
function isDenied(around: Surroundings, { kind, index, sentence }: Clause): boolean {
  const before = around.text.clauses[index - 1];
  return (
    kind === 'that' &&
    before?.sentence === sentence &&
    !before.negated &&
    (around.words.denials.has(before.lemma) || around.among(before.verb, around.words.denials))
  );
}

/** Whether a verb group tells of what began before and goes on (`have been talking for two hours`). */
function isGoingOn(around: Surroundings, { verb, predicate, passive }: Clause): boolean {
  const { cases, tokens } = around.text;
  if (!cases || passive || predicate < verb + 2) return false;
  const isIn = (index: number, form: VerbForm): boolean =>
    tokens[index].analyses.some(({ tag }) => verbForm(tag) === form);
  return isIn(verb, VerbForm.present) && isIn(predicate, VerbForm.activeParticiple);
}

/** What the verb of `clause` says of the encounter it tells of; undefined where it asserts none. */
export function verbStatus(
  around: Surroundings,
  clause: Clause,
  date: string | null,
  open = false,
): MeetingStatus | undefined {
  if (UNREAL.has(clause.kind) || isDenied(around, clause)) return undefined;
  if (clause.negated)
    return clause.tense === 'future' && date !== null && !clause.modal && sideOfToday(around, date) !== 'past'
      ? 'cancelled'
      : undefined;
  const when = open ? 'today' : sideOfToday(around, date);
  if (clause.modal) {
    if (clause.tense === 'past' && around.among(clause.verb, around.words.managingModals)) return 'held';
    if (!announces(around, clause)) return undefined;
    return clause.tense === 'past' && when !== 'future' && when !== 'today' ? undefined : 'planned';
  }
  if (clause.tense === 'past') return isGoingOn(around, clause) && when !== 'past' ? 'ongoing' : 'held';
  if (clause.tense === 'future') return 'planned';
  if (clause.tense === 'conditional' && around.text.cases && isReported(around, clause)) return 'planned';
  if (clause.tense === 'present') return when === 'future' ? 'planned' : when === 'past' ? 'held' : 'ongoing';
  return undefined;
}

/** What `event`, told by the verb of `clause` or by a participle in it, makes of the encounter a noun names. */
export function eventStatus(
  around: Surroundings,
  clause: Clause,
  event: EncounterEvent,
  date: string | null,
  how: { readonly moved?: boolean; readonly planned?: boolean; readonly placed?: boolean; readonly open?: boolean },
): MeetingStatus | undefined {
  const when = sideOfToday(around, date);
  if (event === 'cancel') return clause.negated ? undefined : 'cancelled';
  if (event === 'postpone') return how.moved ? (when === 'past' ? 'held' : 'planned') : 'postponed';
  const unreal = clause.tense === 'conditional' && !(around.text.cases && isReported(around, clause));
  if (UNREAL.has(clause.kind) || unreal) return undefined;
  if (event === 'plan') return clause.negated || when === 'past' ? undefined : 'planned';
  if (event === 'pass' && clause.negated)
    return clause.tense === 'past' ? 'held' : clause.tense === 'present' ? 'ongoing' : undefined;
  if (clause.negated)
    return how.planned || (clause.tense === 'future' && (event === 'happen' || date !== null || how.placed))
      ? 'cancelled'
      : undefined;
  const status = verbStatus(around, clause, date, how.open);
  if (event === 'start' && status === 'held' && when !== 'past') return 'ongoing';
  return status;
}

/** Whether `clause` has a plural subject by its verb. */
export function speaksOfSeveral(clause: Clause): boolean {
  return (clause.agreement & GrammaticalNumber.plural) !== 0;
}
