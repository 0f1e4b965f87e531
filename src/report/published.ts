// Finds the day of publication that a report's own header or footer states. A day in the story is not one.
import { type DatedSpan, daysIn, weekdayNames } from './dates.ts';

const HEAD = { units: 3000, lines: 20 };
const FOOT = { units: 1500, lines: 10 };
/** Lines of the head that may be a dateline; further down a day belongs to the story. */
const DATELINES = 12;

const label =
  /^[\s\p{P}]*(?:opublikowano|publikacja|data publikacji|dodano|data|published|posted|date|publication date|опубліковано|оприлюднено|дата публікації|дата)(?!\p{L})[^.!?]{0,40}$/iu;
const separator = /[,:|/()–—-]\s*$/u;
const aftermath =
  /^[ \t]*(?:r\.|roku|р\.|року)?(?:[,;]?[ \t]*(?:godz\.?|at|o|о)?[ \t]*\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?)?[ \t*]*(?:$|[|•·;()/]|[–—-]+\s)/iu;

/**
 * The day, YYYY-MM-DD, that a labelled line (`Opublikowano: 2025-12-06`) or a dateline (`Warszawa, 25.11.2025 –`) at the top states,
 * or a labelled line at the end; undefined if there is none. `text` is the article, `language` its BCP 47 tag.
 */
export function findPublished(text: string, language: string): string | undefined {
  const head = lines(text.slice(0, HEAD.units)).slice(0, HEAD.lines);
  const foot = lines(text.slice(-FOOT.units)).slice(-FOOT.lines);
  const search = (among: string[], fits: (lead: string) => boolean) => {
    for (const line of among) {
      const found = daysIn(line, language).find((date) => fits(line.slice(0, date.start)) && ends(line, date));
      if (found) return found.day;
    }
    return undefined;
  };
  const labelled = (lead: string) => label.test(lead);
  return (
    search(head, labelled) ??
    search(head.slice(0, DATELINES), (lead) => isDatelineLead(lead, language)) ??
    search(foot, labelled)
  );
}

function lines(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}

function ends(line: string, date: DatedSpan): boolean {
  return aftermath.test(line.slice(date.end, date.end + 60));
}

/** What may stand before the day of a dateline: nothing, or a few capitalised words (place, agency, author) and a separator. */
function isDatelineLead(lead: string, language: string): boolean {
  if (lead.length > 80) return false;
  const words = lead.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length === 0) return true;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  if (words.length > 8 || small.length > 1) return false;
  if (small.length === 0) return separator.test(lead);
  return small[0] === words.at(-1) && weekdayNames(language).includes(small[0]);
}
