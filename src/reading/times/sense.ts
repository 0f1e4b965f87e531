// Tells by the verb and the preposition whether an expression looks back from the day of the report or ahead of it.
import { Aspect, PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenRange } from '../trace.ts';

/**
 * - `back`: the latest such day on or before the day of speaking; `ahead`: the next on or after it;
 * - `near`: the nearest; `planned`: ahead unless it has just passed; `open`: nothing tells.
 */
export type Direction = 'back' | 'ahead' | 'near' | 'planned' | 'open';

export interface Sense {
  readonly direction: Direction;
  /** The verb, participle or preposition that tells it. */
  readonly by: TokenRange | null;
}

/** `adjective`: it stands as one (`wtorkowe rozmowy`); `time`: it names no day of its own (`wieczorem`). */
export type ExpressionForm = 'day' | 'adjective' | 'time';

const PREPOSITION_REACH = 3;
const PARTICIPLE_REACH = 4;
const PLAN_REACH = 3;
const CLAUSE_REACH = 3;
/** Words searched in a clause for what the expression hangs on, so that endless clauses cost no more. */
const REACH = 16;

const at = (index: number): TokenRange => ({ first: index, last: index + 1 });
const isPart = (token: Token, part: PartOfSpeech): boolean =>
  token.analyses.some(({ tag }) => partOfSpeech(tag) === part);
/** Whether the language tells what is done from what goes on by the verb's form. */
const hasAspect = ({ analyses }: Token): boolean =>
  analyses.some(({ tag }) => (tag & (Aspect.perfective | Aspect.imperfective)) !== 0);
const formOf = (token: Token, form: VerbForm) => token.analyses.find(({ tag }) => verbForm(tag) === form);

/** Index of the preposition that governs the expression, over the adjectives and numerals between, or -1. */
function prepositionOf(text: AnalysedText, first: number): number {
  const start = text.sentences[text.sentenceOf[first]].first;
  for (let i = first - 1; i >= Math.max(start, first - PREPOSITION_REACH); i--) {
    const token = text.tokens[i];
    if (token.kind === 'mark') return -1;
    if (isPart(token, PartOfSpeech.preposition) || text.language.calendar.origin.has(token.lower)) return i;
    const modifier =
      text.language.syntax.order?.determiners.has(token.lower) ||
      (token.analyses.length > 0 && (isPart(token, PartOfSpeech.adjective) || isPart(token, PartOfSpeech.numeral)));
    if (!modifier && token.kind !== 'number') return -1;
  }
  return -1;
}

const isPastForm = (token: Token): boolean => formOf(token, VerbForm.past) !== undefined;

/** Whether a form taken for a present one is past as well. */
const mayBePast = ({ tokens, language }: AnalysedText, index: number): boolean =>
  language.morphology.analyse(tokens[index].text).some(({ tag }) => verbForm(tag) === VerbForm.past);

/** Preposition before the event that an expression stands with (`po rozmowach w piątek`), or -1. */
function eventPrepositionOf(text: AnalysedText, at: number): number {
  const noun = text.tokens[at - 1];
  return noun && isOneOf(noun, text.language.calendar.events) ? prepositionOf(text, at - 1) : -1;
}

/** How a preposition of one or two words (`after`, `ahead of`) sets what is told beside an expression. */
function orderOf(text: AnalysedText, preposition: number): 'before' | 'after' | undefined {
  if (preposition < 0) return undefined;
  const { around, behind } = text.language.calendar;
  const { lower } = text.tokens[preposition];
  const pair = preposition > 0 ? `${text.tokens[preposition - 1].lower} ${lower}` : lower;
  if (behind.has(lower)) return 'after';
  return around.has(lower) || around.has(pair) ? 'before' : undefined;
}

/** Participle to the left that the expression hangs on (`zaczętych w środę`), or -1. */
function participleOf(text: AnalysedText, from: number, clause: Clause): number {
  for (let i = from - 1; i >= Math.max(clause.first, from - PARTICIPLE_REACH); i--) {
    const token = text.tokens[i];
    if (token.kind === 'mark' || i === clause.verb || i === clause.predicate) return -1;
    if (formOf(token, VerbForm.passiveParticiple) || formOf(token, VerbForm.activeParticiple)) return i;
  }
  return -1;
}

/** Infinitive of the clause that the expression belongs to, before it or, where word order is free, right after it; or -1. */
function infinitiveOf(text: AnalysedText, first: number, last: number, clause: Clause): number {
  const end = text.language.syntax.order ? first : Math.min(clause.last, last + 3);
  for (let i = Math.max(clause.first, first - REACH); i < end; i++) {
    const token = text.tokens[i];
    if (!formOf(token, VerbForm.infinitive) || isPart(token, PartOfSpeech.noun)) continue;
    if (i > clause.verb) return i;
  }
  return -1;
}

/** Whether the clause tells that something was set ahead and an event stands between that verb and the expression. */
function setsEventAhead(text: AnalysedText, first: number, clause: Clause): boolean {
  const { planning, events } = text.language.calendar;
  if (!planning.has(clause.lemma) || clause.verb > first) return false;
  for (let i = Math.max(clause.verb + 1, first - REACH); i < first; i++)
    if (text.tokens[i].analyses.some(({ lemma }) => events.has(lemma))) return true;
  return false;
}

/** Whether the clause has no verb, or a past one that sets nothing ahead. */
const isTold = (text: AnalysedText, clause: Clause): boolean =>
  clause.verb < 0 ? clause.tense === 'none' : clause.tense === 'past' && !plans(text, clause);

/** The main clause that a participial one hangs on, where that is told in the past. */
function mainClause(text: AnalysedText, { index, sentence, quotation }: Clause): Clause | undefined {
  for (const i of [index - 1, index + 1, index + 2]) {
    const near = text.clauses[i];
    const beside = near?.sentence === sentence && near.quotation === quotation;
    if (beside && near.kind === 'main' && near.tense === 'past') return near;
  }
  return undefined;
}

/** Kinds of clauses that may stand between the two parts of another. */
const ASIDES: ReadonlySet<string> = new Set(['relative', 'time', 'participial']);

/** Whether the clause may stand between the two parts of another; one that names the source does too (`jak podała agencja`). */
const isAside = (text: AnalysedText, { kind, lemma }: Clause): boolean =>
  ASIDES.has(kind) || (kind === 'question' && text.language.saying.verbs.has(lemma));

/** Whether the verbless clause opens its sentence with a preposition, so that it sets the scene for what follows (`In a call on Monday, X told Y`). */
const isLeadIn = (text: AnalysedText, { first, sentence }: Clause): boolean =>
  first === text.sentences[sentence].first && isPart(text.tokens[first], PartOfSpeech.preposition);

/** The clause whose verb counts for an expression that stands in a clause without one. */
function verbalClause(text: AnalysedText, index: number): Clause {
  const own = text.clauses[text.clauseOf[index]];
  if (own.kind === 'participial') return mainClause(text, own) ?? own;
  if (own.tense !== 'none' || own.verb >= 0) return own;
  for (const step of [1, -1]) {
    let near = text.clauses[own.index + step];
    // The sentence goes on behind what is said of its subject or of its source (`On Friday the two sides, who had not spoken, met`).
    for (let i = 2; i <= CLAUSE_REACH && near && isAside(text, near) && step > 0; i++)
      near = text.clauses[own.index + i];
    if (!near || near.sentence !== own.sentence || near.quotation !== own.quotation || near.verb < 0) continue;
    if (near.kind !== 'main' || (text.language.saying.verbs.has(near.lemma) && !(step > 0 && isLeadIn(text, own))))
      continue;
    const edge = text.tokens[step > 0 ? own.last - 1 : own.first - 1];
    const joined = step < 0 && text.language.syntax.coordinators.has(text.tokens[own.first].lower);
    if (joined || (edge && /^[,–—()-]$/.test(edge.text))) return near;
  }
  return own;
}

const isOneOf = (token: Token, lemmas: ReadonlySet<string>): boolean =>
  token.analyses.some(({ lemma }) => lemmas.has(lemma));

/** Whether a word tells that something was set ahead. */
const isPlan = (text: AnalysedText, index: number): boolean =>
  isOneOf(text.tokens[index], text.language.calendar.planning);

/** Whether the clause tells that something was set ahead. */
const plans = (text: AnalysedText, clause: Clause): boolean =>
  isPlan(text, clause.verb) || text.language.calendar.planning.has(clause.lemma);

/** Whether a noun of planning stands between two words (`accepted an invitation to Oslo for May`). */
function hasPlan(text: AnalysedText, from: number, to: number): boolean {
  for (let i = Math.max(from, to - REACH); i < to; i++)
    if (isPart(text.tokens[i], PartOfSpeech.noun) && isPlan(text, i)) return true;
  return false;
}

/** Whether what the infinitive says was set ahead by the verb of its clause or a word beside it (`with a plan to meet`). */
function isPlanned(text: AnalysedText, infinitive: number, clause: Clause): boolean {
  if (plans(text, clause)) return true;
  for (let i = infinitive - 1; i > clause.verb && i >= infinitive - PLAN_REACH; i--) if (isPlan(text, i)) return true;
  return false;
}

/** Infinitive that a word of planning sets ahead before any verb of the clause (`plans to meet on Friday, he said`), or -1. */
function plannedInfinitive(text: AnalysedText, first: number): number {
  const own = text.clauses[text.clauseOf[first]];
  if (!text.language.syntax.order || (own.verb >= 0 && own.verb < first)) return -1;
  for (let i = first - 1; i > Math.max(own.first, first - REACH); i--)
    if (formOf(text.tokens[i], VerbForm.infinitive))
      return hasPlan(text, Math.max(own.first, i - PLAN_REACH), i) ? i : -1;
  return -1;
}

/** Whether the expression is what the verb of being right before it says that the day is: `it is Tuesday`. */
function isDating(text: AnalysedText, first: number, { verb, first: opening, tense, lemma }: Clause): boolean {
  const { dating } = text.language.calendar;
  if (verb !== first - 1 || tense !== 'present' || !dating.verbs.has(lemma)) return false;
  return dating.subjects ? dating.subjects.has(text.tokens[verb - 1]?.lower ?? '') : verb === opening;
}

/** Whether the past is told by a present auxiliary (`have been moved`): what came of it still stands. */
const isPerfect = ({ tokens }: AnalysedText, { tense, verb, predicate }: Clause): boolean =>
  tense === 'past' && verb !== predicate && formOf(tokens[verb], VerbForm.present) !== undefined;

/** Whether the expression owns an event that the clause undoes (`Friday's talks were called off`). */
function ownsUndone({ tokens, language }: AnalysedText, last: number, { lemma, predicate }: Clause): boolean {
  const undoing = language.calendar.undoing;
  if (!undoing || !language.syntax.order?.ownerMarks.has(tokens[last]?.lower ?? '')) return false;
  return undoing.has(lemma) || undoing.has(`${lemma} ${tokens[predicate + 1]?.lower ?? ''}`);
}

function pastSense(text: AnalysedText, first: number, last: number, clause: Clause): Sense {
  const by = at(clause.verb);
  if (ownsUndone(text, last, clause)) return { direction: 'planned', by };
  if (text.language.calendar.expecting.has(clause.lemma)) return { direction: 'near', by };
  // `w grudniu zgodziła się zapłacić` tells when she agreed, `zgodziła się zapłacić w grudniu` when she will pay.
  const infinitive = first > clause.verb || clause.modal ? infinitiveOf(text, first, last, clause) : -1;
  if (infinitive >= 0 && isPlanned(text, infinitive, clause))
    return { direction: clause.modal ? 'planned' : 'ahead', by: at(infinitive) };
  return setsEventAhead(text, first, clause) ? { direction: 'planned', by } : { direction: 'back', by };
}

/** Whether the clause reports words, so that its present tense stands for the past (`pisze w środę dziennik`). */
function tells(text: AnalysedText, clause: Clause): boolean {
  const { saying, calendar } = text.language;
  const kind = saying.verbs.get(clause.lemma);
  return kind !== undefined && kind !== 'loose' && calendar.timetable?.has(clause.lemma) !== true;
}

/** Index of a word of a verbless clause that can be a past verb as well as a noun or adjective (`trwała`), or -1. */
function possiblePast(text: AnalysedText, first: number, clause: Clause): number {
  for (let i = Math.max(clause.first, first - REACH); i < Math.min(clause.last, first + REACH); i++) {
    if (formOf(text.tokens[i], VerbForm.past) && !text.tokens[i].capital) return i;
  }
  return -1;
}

function tenseSense(
  text: AnalysedText,
  first: number,
  last: number,
  clause: Clause,
  adjective: boolean,
  since: boolean,
): Sense {
  const by = clause.verb >= 0 ? at(clause.verb) : null;
  switch (clause.tense) {
    case 'past':
      return pastSense(text, first, last, clause);
    case 'future':
    case 'conditional':
    case 'imperative': {
      // `was due to expire on Friday` may be over.
      const past = clause.tense === 'future' && clause.verb >= 0 && isPastForm(text.tokens[clause.verb]);
      return { direction: adjective || past ? 'near' : 'ahead', by };
    }
    case 'present':
      // `put`, `cut`: a form that is past as well tells a story.
      if (!clause.modal && clause.predicate === clause.verb && mayBePast(text, clause.verb))
        return pastSense(text, first, last, clause);
      if (clause.modal && clause.predicate !== clause.verb) return { direction: adjective ? 'near' : 'planned', by };
      if (text.language.calendar.expecting.has(clause.lemma)) return { direction: 'planned', by };
      if (since && plans(text, clause)) return { direction: 'ahead', by };
      if (since || tells(text, clause)) return { direction: 'back', by };
      return { direction: adjective ? 'near' : 'ahead', by };
    default: {
      const past = clause.verb < 0 ? possiblePast(text, first, clause) : -1;
      return past < 0 ? { direction: 'open', by } : { direction: 'back', by: at(past) };
    }
  }
}

/** Whether what ended by a day is over, so that `do środy` is no deadline: a state that lasted, or what was done by then. */
function isOver(text: AnalysedText, first: number, clause: Clause, preposition: string): boolean {
  if (clause.verb < 0) return possiblePast(text, first, clause) >= 0;
  if (clause.tense !== 'past' || plans(text, clause)) return false;
  if (first < clause.verb) return true;
  const { terms } = text.language.calendar;
  if (terms)
    return !terms.prepositions.has(preposition) || !(clause.passive || isOneOf(text.tokens[clause.verb], terms.verbs));
  return text.tokens[clause.verb].analyses.every(
    ({ tag }) => partOfSpeech(tag) !== PartOfSpeech.verb || (tag & Aspect.imperfective) !== 0,
  );
}

/** Whether the preposition before token `first` sets a day or period ahead (`na piątek`, but not `na początku`). */
function isTowards(text: AnalysedText, first: number, preposition: string): boolean {
  const inCase = text.language.calendar.towards.get(preposition);
  if (inCase === undefined) return false;
  const { kind, analyses } = text.tokens[first];
  return kind === 'number' || analyses.length === 0 || analyses.some(({ tag }) => (tag & inCase) !== 0);
}

/** Sense of the expression from token `first` to `last` (exclusive). */
export function senseOf(text: AnalysedText, first: number, last: number, form: ExpressionForm): Sense {
  const adjective = form === 'adjective';
  const { calendar } = text.language;
  const preposition = prepositionOf(text, first);
  const word = preposition >= 0 ? text.tokens[preposition].lower : '';
  const planned = plannedInfinitive(text, first);
  if (planned >= 0) return { direction: 'planned', by: at(planned) };
  const clause = verbalClause(text, first);
  if (form === 'day' && isDating(text, first, clause)) return { direction: 'back', by: at(clause.verb) };
  const by = preposition >= 0 ? at(preposition) : null;
  const participle = participleOf(text, preposition >= 0 ? preposition : first, clause);
  const past = clause.tense === 'past';
  if (preposition === first - 1 && isTowards(text, first, word)) {
    return { direction: past && participle >= 0 ? 'planned' : 'ahead', by };
  }
  const event = orderOf(text, preposition === first - 1 ? eventPrepositionOf(text, preposition) : -1);
  const order = event ?? (form === 'time' ? undefined : orderOf(text, preposition));
  if (order) return { direction: order === 'after' && isTold(text, clause) ? 'back' : 'near', by };
  if (calendar.origin.has(word))
    return { direction: calendar.towards.has(text.tokens[last]?.lower ?? '') ? 'near' : 'back', by };
  if (participle >= 0 && !hasAspect(text.tokens[participle])) {
    if (isPlan(text, participle)) return { direction: 'planned', by: at(participle) };
    // `the deal to be signed on Friday`
    if (participle > 0 && formOf(text.tokens[participle - 1], VerbForm.infinitive))
      return { direction: 'ahead', by: at(participle) };
  }
  if (calendar.targets?.has(word) && !adjective && clause.verb >= 0) {
    if (plans(text, clause) || calendar.moving?.has(clause.lemma))
      return { direction: past && !isPerfect(text, clause) ? 'planned' : 'ahead', by };
    if (preposition > clause.verb && hasPlan(text, clause.verb + 1, preposition)) return { direction: 'planned', by };
  }
  if (calendar.until.has(word) && !adjective)
    return { direction: isOver(text, first, clause, word) ? 'back' : calendar.terms && past ? 'planned' : 'ahead', by };
  const since = calendar.since.has(word);
  if (participle >= 0 && !adjective && !calendar.copulas.has(clause.lemma)) {
    const token = text.tokens[participle];
    const passive = formOf(token, VerbForm.passiveParticiple);
    const done = passive && ((passive.tag & Aspect.perfective) !== 0 || !hasAspect(token));
    if (passive && !done && calendar.planning.has(passive.lemma)) return { direction: 'planned', by: at(participle) };
    if (done || (passive && clause.tense === 'none') || (!passive && since))
      return { direction: 'back', by: at(participle) };
  }
  return tenseSense(text, first, last, clause, adjective, since);
}
