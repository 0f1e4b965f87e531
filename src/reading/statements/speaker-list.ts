// The actors of a report with those added that only speak: joint issuers, sources and papers the actors layer does not know.
import type { ActorEntry, Mention } from '../actors/mention.ts';
import type { TokenRange } from '../trace.ts';

/** What is known of an actor that only speaks. */
export type NewSpeaker = Pick<ActorEntry, 'type' | 'name'> & Partial<Pick<ActorEntry, 'party' | 'parties' | 'members'>>;

export class SpeakerList {
  readonly all: ActorEntry[];
  private readonly byName = new Map<string, number>();
  private readonly joiner: string;

  /** `joiner` is the word between the names of two that speak jointly (`i`). */
  constructor(actors: readonly ActorEntry[], joiner: string) {
    this.all = [...actors];
    this.joiner = joiner;
    for (const actor of actors) if (!this.byName.has(actor.name)) this.byName.set(actor.name, actor.index);
  }

  /** Index of the actor of this name, added where there is none. `described`: the words that name it. */
  add({ type, name, party = null, parties = [], members = [] }: NewSpeaker, described?: TokenRange): number {
    const known = this.byName.get(name);
    const index = known ?? this.all.length;
    if (known === undefined) {
      this.all.push({ index, type, name, party, parties, members, roles: [], described: undefined });
      this.byName.set(name, index);
    }
    if (described) this.describe(index, described);
    return index;
  }

  /** Notes one more place where an actor that only speaks is described. */
  private describe(index: number, { first, last }: TokenRange): void {
    const actor = this.all[index];
    const described = actor.described ?? [];
    if (!described.some((range) => range.first === first))
      this.all[index] = { ...actor, described: [...described, { first, last }] };
  }

  /** Several mentions as one actor that speaks jointly. */
  joint(mentions: readonly Mention[]): number {
    const members = [...new Set(mentions.map((m) => m.actor))];
    if (members.length === 1) return members[0];
    const parties = [...new Set(members.flatMap((m) => this.all[m].parties))];
    const names = members.map((m) => this.all[m].name);
    const name = `${names.slice(0, -1).join(', ')} ${this.joiner} ${names.at(-1)}`;
    // Two people that speak jointly are no third person.
    const first = this.all[members[0]].type;
    const type = first === 'person' ? 'unnamed' : first;
    return this.add({ type, name, party: parties.length === 1 ? parties[0] : null, parties, members });
  }
}
