// Collects actors and mentions while the text is read, and hands them over in the order of the contract.
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { ActorType, Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { ActorEntry, Actors, Mention, MentionKind } from './mention.ts';

export interface ActorDraft {
  readonly type: ActorType;
  name: string;
  party: Party | null;
  parties: readonly Party[];
  members: readonly number[];
  readonly roles: { start: number; end: number }[];
}

/** A mention before it has its index. */
export interface MentionDraft {
  kind: MentionKind;
  first: number;
  last: number;
  head: number;
  phraseFirst: number;
  phraseLast: number;
  tag: number;
  actor: number;
}

/** Actors and mentions under way. */
export class ActorTable {
  readonly actors: ActorDraft[] = [];
  readonly mentions: MentionDraft[] = [];
  private readonly byKey = new Map<string, number>();

  /** A new actor of its own. */
  add(type: ActorType, name: string, party: Party | null): number {
    this.actors.push({ type, name, party, parties: party === null ? [] : [party], members: [], roles: [] });
    return this.actors.length - 1;
  }

  /** The actor of this type, name and party; made where there is none yet. */
  named(
    type: ActorType,
    name: string,
    party: Party | null,
    parties?: readonly Party[],
    members?: readonly number[],
  ): number {
    const key = `${type}\0${name.toLowerCase()}\0${party}\0${parties?.join() ?? ''}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const index = this.add(type, name, party);
    if (parties) this.actors[index].parties = parties;
    if (members) this.actors[index].members = members;
    this.byKey.set(key, index);
    return index;
  }

  mention(draft: MentionDraft): void {
    this.mentions.push(draft);
  }

  /** Actors and mentions as the contract has them. */
  finish({ tokens, cases }: AnalysedText): Actors {
    const tokenCount = tokens.length;
    if (cases) for (const draft of this.mentions) draft.tag = placedTag(draft, cases);
    const sorted = [...this.mentions].sort((a, b) => a.first - b.first || b.last - a.last);
    const phraseAt = new Int32Array(tokenCount).fill(-1);
    const mentionAt = new Int32Array(tokenCount).fill(-1);
    const byPhrase = sorted
      .map((_, index) => index)
      .sort(
        (a, b) =>
          sorted[a].phraseFirst - sorted[b].phraseFirst ||
          sorted[b].phraseLast - sorted[a].phraseLast ||
          (sorted[a].kind === 'role' ? 1 : 0) - (sorted[b].kind === 'role' ? 1 : 0),
      );
    for (const index of byPhrase) {
      const { phraseFirst, phraseLast } = sorted[index];
      for (let at = phraseFirst; at < phraseLast; at++) if (phraseAt[at] < 0) phraseAt[at] = index;
    }
    const bySize = sorted
      .map((_, index) => index)
      .sort((a, b) => sorted[b].last - sorted[b].first - (sorted[a].last - sorted[a].first));
    for (const index of bySize) mentionAt.fill(index, sorted[index].first, sorted[index].last);
    // Field by field, so that all share one hidden class: copies by spread, each with its own, are slow to read.
    const mentions = sorted.map((draft, index): Mention => {
      const { kind, first, last, head, phraseFirst, phraseLast, actor } = draft;
      const within = outer(sorted, phraseAt, index);
      const tag = within < 0 ? draft.tag : complementTag(draft, sorted[within]);
      return { index, kind, first, last, head, phraseFirst, phraseLast, tag, actor, within };
    });
    const list = this.actors.map(
      ({ type, name, party, parties, members, roles }, index): ActorEntry => ({
        index,
        type,
        name,
        party,
        parties,
        members,
        roles,
        described: undefined,
      }),
    );
    return { list, mentions, phraseAt, mentionAt };
  }
}

/** The tag of a mention narrowed to the case of its place, where its form allows it. */
function placedTag({ tag, head }: MentionDraft, cases: Uint8Array): number {
  const bits = cases[head];
  return tag & bits ? (tag & ~ANY_CASE) | (tag & bits) : tag;
}

/** A complement after the head of the phrase that holds it stands in the genitive, where its form allows. */
function complementTag(draft: MentionDraft, holder: MentionDraft): number {
  const complements =
    draft.kind !== 'adjective' && draft.kind !== 'pronoun' && draft.kind !== 'name' && draft.first !== holder.first;
  return complements && draft.tag & Case.genitive ? (draft.tag & ~ANY_CASE) | Case.genitive : draft.tag;
}

/** The mention in whose phrase this one lies, or -1. */
function outer(mentions: readonly MentionDraft[], phraseAt: Int32Array, index: number): number {
  const holder = phraseAt[mentions[index].head];
  if (holder < 0 || holder === index) return -1;
  const { phraseFirst, phraseLast } = mentions[holder];
  return phraseFirst <= mentions[index].first && mentions[index].last <= phraseLast ? holder : -1;
}
