// Makes actors and mentions of what the text names of the world: states, peoples, capitals, organisations, media.
import { ANY_CASE, Case } from '../../language/morphology.ts';
import type { WorldKind } from '../../language/world.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { ActorTable } from './actor-table.ts';
import { isDemonym } from './demonyms.ts';
import type { MentionKind } from './mention.ts';
import { apposedTo } from './named-bodies.ts';
import { casesAsked } from './person-names.ts';
import type { WorldSpan } from './world-spans.ts';

const KINDS: Partial<Record<WorldKind, MentionKind>> = {
  state: 'state',
  capital: 'capital',
  seat: 'capital',
  people: 'people',
  'person-of-people': 'people',
  adjective: 'adjective',
  organisation: 'organisation',
  group: 'organisation',
  office: 'organisation',
  media: 'media',
};

/** Kinds of names that a common noun may open. */
const BODIES: ReadonlySet<MentionKind> = new Set<MentionKind>(['media', 'organisation']);

const written = (text: AnalysedText, first: number, last: number): string =>
  text.text.slice(text.tokens[first].start, text.tokens[last - 1].end);

/** Adds the states, organisations, offices and media of the text. */
export function addWorld(text: AnalysedText, table: ActorTable, world: readonly WorldSpan[]): void {
  const nameOf = new Map<string, string>();
  for (const { entry, first, last, tag } of world) {
    const key = `${entry.kind}\0${entry.name}`;
    if (!nameOf.has(key) && entry.kind !== 'adjective' && (tag & ANY_CASE & Case.nominative) !== 0)
      nameOf.set(key, written(text, first, last));
  }
  for (const span of world) {
    const { entry, first, last, tag } = span;
    const kind = KINDS[entry.kind];
    if (!kind || entry.actorType === null || entry.generic || isDemonym(span)) continue;
    const adjective = kind === 'adjective';
    const name = adjective
      ? text.language.world.nameOf(entry.party ?? '')
      : (nameOf.get(`${entry.kind}\0${entry.name}`) ?? entry.name);
    // `portalowi Axios` stands in the case of the noun before the name.
    const noun = BODIES.has(kind) ? apposedTo(text, first, last) : undefined;
    const own = noun?.tag ?? tag;
    const asked = casesAsked(text, noun?.first ?? first);
    table.mention({
      kind,
      first,
      last,
      head: noun?.head ?? first,
      phraseFirst: noun?.first ?? first,
      phraseLast: noun?.last ?? last,
      tag: asked & own & ANY_CASE ? (own & ~ANY_CASE) | (own & asked) : own,
      actor: table.named(entry.actorType, name, entry.party),
    });
  }
}
