// Finds who was not at an encounter: did not come, was not invited, was missing.
import type { AbsenceVerb } from '../../language/absence.ts';
import { Case } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import { subjectOf } from '../actors/subject.ts';
import type { Clause } from '../text/clauses.ts';
import { formIn } from './clause-words.ts';
import type { Settled } from './settle.ts';
import { understoodSubject } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

/** Sentences back to an encounter from which somebody was absent. */
const LOOK_BACK = 4;
/** Words of the longest phrase that says `without`. */
const LONGEST_PHRASE = 4;

interface Absence {
  /** Index into `Actors.list`. */
  readonly actor: number;
  readonly clause: Clause;
  /** Only of the encounter that its own sentence tells of. */
  readonly here: boolean;
}

/** Indices into `Actors.list` of those who were not at each encounter, in the order of the text. */
export function absencesFrom(around: Surroundings, encounters: readonly Settled[]): Map<Settled, Set<number>> {
  const absences = around.text.clauses.flatMap((clause) => absencesIn(around, clause));
  const absent = new Map<Settled, Set<number>>();
  if (absences.length === 0) return absent;
  const bySentence = tellingsBySentence(around, encounters);
  for (const absence of absences) {
    const encounter = encounterOf(absence, bySentence);
    if (encounter) absent.set(encounter, (absent.get(encounter) ?? new Set()).add(absence.actor));
  }
  return absent;
}

interface Told {
  readonly settled: Settled;
  readonly telling: Telling;
}

function tellingsBySentence(around: Surroundings, encounters: readonly Settled[]): Map<number, Told[]> {
  const bySentence = new Map<number, Told[]>();
  for (const settled of encounters) {
    for (const telling of settled.encounter.tellings) {
      const { sentence } = around.text.clauses[telling.clause];
      const told = bySentence.get(sentence);
      if (told) told.push({ settled, telling });
      else bySentence.set(sentence, [{ settled, telling }]);
    }
  }
  return bySentence;
}

function absencesIn(around: Surroundings, clause: Clause): Absence[] {
  const told = [
    ...missed(around, clause).map((mention) => ({ mention, here: false })),
    ...leftOut(around, clause).map((mention) => ({ mention, here: true })),
  ];
  return told
    .filter(({ mention }) => canBeAbsent(around, mention))
    .map(({ mention, here }) => ({ actor: mention.actor, clause, here }));
}

/** A person by name, or a state: of others it is not known who they are. */
const canBeAbsent = (around: Surroundings, { kind, within, actor }: Mention): boolean => {
  const { type, party } = around.actors.list[actor];
  return within < 0 && kind !== 'adjective' && (type === 'person' || (type === 'state' && party !== null));
};

/** Whom the verb of the clause says not to have been there. */
function missed(around: Surroundings, clause: Clause): readonly Mention[] {
  if (clause.verb < 0 || clause.tense === 'conditional' || clause.kind === 'question' || clause.kind === 'condition')
    return [];
  const verb = around.words.absence.verbs.find(
    ({ lemma, negated, needs }) =>
      lemma === clause.lemma && negated === clause.negated && (!needs || formIn(around, clause, needs)),
  );
  if (!verb) return [];
  return verb.absent === 'object' && !clause.passive ? objectsOf(around, clause, verb) : subjectsOf(around, clause);
}

function subjectsOf(around: Surroundings, clause: Clause): readonly Mention[] {
  const own = subjectOf(around.text, around.actors, clause);
  return own.length > 0 ? own : understoodSubject(around, clause).mentions;
}

const objectsOf = (around: Surroundings, clause: Clause, { through }: AbsenceVerb): Mention[] =>
  around.mentionsOf(clause).filter((mention) => {
    if (through) return around.text.tokens[mention.phraseFirst - 1]?.lower === through;
    return (mention.tag & (Case.genitive | Case.accusative)) !== 0 && around.roleOf(mention) === 'free';
  });

/** Those behind `without` and the like, with all that are joined to them. */
function leftOut(around: Surroundings, clause: Clause): Mention[] {
  const { tokens, language } = around.text;
  const found: Mention[] = [];
  for (const mention of around.mentionsOf(clause)) {
    const before = (words: number): string =>
      tokens
        .slice(Math.max(mention.phraseFirst - words, 0), mention.phraseFirst)
        .map(({ lower }) => lower)
        .join(' ');
    const named = Array.from({ length: LONGEST_PHRASE }, (_, index) => before(index + 1));
    const previous = found.at(-1);
    const joined = previous?.phraseLast === mention.phraseFirst - 1 && language.syntax.coordinators.has(before(1));
    if (joined || named.some((phrase) => around.words.absence.without.has(phrase))) found.push(mention);
  }
  return found;
}

/** The nearest encounter told of in the sentence or right before it that does not name the absent one among those who came. */
function encounterOf(
  { actor, clause, here }: Absence,
  bySentence: ReadonlyMap<number, readonly Told[]>,
): Settled | undefined {
  const distance = ({ telling }: Told): number => Math.abs(clause.index - telling.clause);
  for (let back = 0; back <= (here ? 0 : LOOK_BACK); back++) {
    const [nearest] = (bySentence.get(clause.sentence - back) ?? [])
      .filter(({ settled, telling }) => !settled.people.has(actor) && (!here || telling.source !== 'noun'))
      .sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest.settled;
  }
  return undefined;
}
