// Who holds the floor: the actors that spoke or acted last, for cues that name no speaker.
import { ANY_GENDER, ANY_NUMBER, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { ActorEntry } from '../actors/mention.ts';
import type { Cue } from './cue.ts';

interface Focus {
  readonly actor: number;
  readonly tag: number;
  /** Spoke, rather than being only the subject of a sentence. */
  readonly spoke: boolean;
}

const MEMORY = 8;
const MASCULINE = Gender.personal | Gender.masculine;

/** Whether masculine bits of either kind, or the same gender, stand on both sides; a side that tells nothing fits all. */
export function sameGender(tag: number, agreement: number): boolean {
  const wanted = agreement & ANY_GENDER;
  const had = tag & ANY_GENDER;
  return wanted === 0 || had === 0 || ((had & MASCULINE ? had | MASCULINE : had) & wanted) !== 0;
}

export class Floor {
  private readonly focus: Focus[] = [];
  private readonly actors: readonly ActorEntry[];

  /** `actors` may grow while the floor is used. */
  constructor(actors: readonly ActorEntry[]) {
    this.actors = actors;
  }

  /** Notes that `actor` spoke, or only was the subject of a sentence. `tag`: number and gender bits, 0 where unknown. */
  remember(actor: number, tag: number, spoke: boolean): void {
    this.focus.unshift({ actor, tag, spoke });
    if (this.focus.length > MEMORY) this.focus.pop();
  }

  /** The latest actor that the verb of `cue`, or the pronoun with bits `agreement` that is its subject, agrees with. */
  carriedOver(cue: Cue, agreement = cue.clause.agreement): number {
    const number = agreement & ANY_NUMBER;
    const fits = (focus: Focus): boolean => {
      const plural = (focus.tag & GrammaticalNumber.singular) === 0 && (focus.tag & GrammaticalNumber.plural) !== 0;
      if (number === GrammaticalNumber.singular && plural) return false;
      if (number === GrammaticalNumber.plural && !plural) return false;
      return sameGender(focus.tag, agreement);
    };
    const institution = (focus: Focus): boolean =>
      this.actors[focus.actor].type !== 'person' && this.actors[focus.actor].type !== 'unnamed';
    const person = (focus: Focus): boolean => this.actors[focus.actor].type === 'person';
    if (cue.form === 'according-to' && !cue.impersonal)
      return (this.focus.find((f) => f.spoke) ?? this.focus.find(person))?.actor ?? -1;
    const found = cue.impersonal
      ? (this.focus.find((f) => f.spoke && institution(f)) ?? this.focus.find(institution))
      : (this.focus.find((f) => fits(f) && (f.spoke || person(f))) ?? this.focus.find(fits));
    return found?.actor ?? -1;
  }

  /** The latest actor that a pronoun with bits `tag` may stand for: `he` and `she` for somebody, `it` for what is no person. */
  referent(tag: number): number {
    const singular = (tag & GrammaticalNumber.singular) !== 0;
    const somebody = singular && (tag & Gender.neuter) === 0;
    const fits = ({ actor, tag: own }: Focus): boolean => {
      const { type, members } = this.actors[actor];
      const plural =
        members.length > 1 || ((own & GrammaticalNumber.plural) !== 0 && (own & GrammaticalNumber.singular) === 0);
      if (somebody) return !plural && (type === 'person' || type === 'unnamed') && sameGender(own, tag);
      return singular ? !plural && type !== 'person' : plural || type === 'organisation' || type === 'state';
    };
    if (somebody) return this.focus.find(fits)?.actor ?? -1;
    return (this.focus.find((focus) => focus.spoke && fits(focus)) ?? this.focus.find(fits))?.actor ?? -1;
  }

  /** The latest of `type`. -1 for none. */
  latest(type: ActorEntry['type']): number {
    return this.focus.find((f) => this.actors[f.actor].type === type)?.actor ?? -1;
  }

  /** The bits last seen with `actor`. */
  tagOf(actor: number): number {
    return this.focus.find((f) => f.actor === actor)?.tag ?? 0;
  }

  /** The latest of those unnamed whose description has `word`. -1 for none. */
  described(word: string): number {
    const has = ({ actor }: Focus): boolean =>
      this.actors[actor].type === 'unnamed' && this.actors[actor].name.toLowerCase().split(' ').includes(word);
    return this.focus.find(has)?.actor ?? -1;
  }

  /** The latest person that spoke or was the subject of a sentence, else `otherwise`. */
  nearestPerson(otherwise: number): number {
    return this.focus.find((f) => this.actors[f.actor].type === 'person')?.actor ?? otherwise;
  }

  /** How lately `actor` spoke or was a subject: 0 for the last one, the length of memory where it is forgotten. */
  rank(actor: number): number {
    const at = this.focus.findIndex((f) => f.actor === actor);
    return at < 0 ? MEMORY : at;
  }

  /** The latest person that spoke or was the subject of a sentence. */
  nearest(): number {
    return (this.focus.find((f) => this.actors[f.actor].type === 'person') ?? this.focus[0])?.actor ?? -1;
  }

  /** The one who spoke last, for a quotation that stands without a cue. */
  lastSpeaker(): number {
    return this.focus.find((f) => f.spoke)?.actor ?? -1;
  }
}
