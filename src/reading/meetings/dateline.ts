// The town in the dateline of an agency report.
import { Case } from '../../language/morphology.ts';
import { isTown, worldPlace } from './known-places.ts';
import { type PlaceMention, placeOf } from './place-names.ts';
import type { Surroundings } from './surroundings.ts';

const DATELINE_PARAGRAPHS = 3;
const DATELINE_LENGTH = 12;

/** Whether the word is of the name of the agency (`CAIRO (Reuters) -`). */
function isMedium(around: Surroundings, index: number): boolean {
  const mention = around.actors.mentionAt[index];
  return mention >= 0 && around.actors.list[around.actors.mentions[mention].actor].type === 'media';
}

/** A dateline with the bounds of its words. */
export interface Dateline {
  readonly town: PlaceMention;
  readonly first: number;
  readonly last: number;
}

/** The dateline of an agency report (`Genewa, 25.11. –`, `BOGOTA.`): a known town in capitals, or with no verb from it up to a dash. */
export function findDateline(around: Surroundings): Dateline | undefined {
  const { tokens, paragraphs } = around.text;
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const known = worldPlace(around.text, paragraph.first, Case.nominative);
    if (!known || !isTown(known.entry)) continue;
    const { first } = paragraph;
    const town = placeOf(around, first, known, 'at');
    if (!town) continue;
    const opens = tokens[first].text;
    if (tokens[known.last]?.text === '.' && opens.length > 1 && opens === opens.toUpperCase())
      return { town, first, last: known.last };
    let end = known.last;
    for (let i = known.last; i < Math.min(paragraph.last, paragraph.first + DATELINE_LENGTH); i++) {
      const { text, kind, analyses } = tokens[i];
      if (/^[–—-]$/.test(text)) return { town, first, last: i };
      const next = worldPlace(around.text, i, Case.nominative);
      if (next) end = next.last;
      const dated =
        around.timeAt[i] >= 0 || kind !== 'word' || i < end || isMedium(around, i) || /^\p{Lu}+$/u.test(text);
      if (!dated && analyses.length > 0) break;
    }
  }
  return undefined;
}
