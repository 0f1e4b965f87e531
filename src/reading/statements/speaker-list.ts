// The actors of a report with those added that only speak: joint issuers, sources and papers the actors layer does not know.
import type { ActorEntry, Mention } from '../actors/mention.ts';

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

  /** Index of the actor of this name, added where there is none. */
  add({ type, name, party = null, parties = [], members = [] }: NewSpeaker): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const index = this.all.length;
    this.all.push({ index, type, name, party, parties, members, roles: [] });
    this.byName.set(name, index);
    return index;
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
