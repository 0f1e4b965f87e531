// Chooses the expressions of a text, leaves names out, and joins a day with the hour or part of day beside it.
import type { Pieces } from '../../language/calendar.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import { type Expression, Matcher } from './matcher.ts';

const NEAREST_NAME = 2;

/** Whether the token is written with a capital though it neither opens a sentence nor follows a mark. */
function capitalInside(text: AnalysedText, index: number): boolean {
  const token = text.tokens[index];
  return (
    token.capital && text.sentences[text.sentenceOf[index]].first !== index && text.tokens[index - 1].kind !== 'mark'
  );
}

const isHeading = (text: AnalysedText, index: number): boolean =>
  /heading|headline/.test(text.paragraphs[text.sentences[text.sentenceOf[index]].paragraph].kind);

/** Calendar words of one text that it gives someone as a surname (`Theresa May`); each is looked for once. */
class Surnames {
  private readonly known = new Map<string, boolean>();
  private readonly text: AnalysedText;

  constructor(text: AnalysedText) {
    this.text = text;
  }

  has(word: string): boolean {
    let found = this.known.get(word);
    if (found === undefined) {
      const { tokens, language } = this.text;
      found = tokens.some(({ text }, i) => i > 0 && text === word && language.names.isGiven(tokens[i - 1].text));
      this.known.set(word, found);
    }
    return found;
  }
}

/** Whether what looks like a date is a name: `plac 3 Maja`, `Środa Wielkopolska`, `Marek Sobota`. */
function isName(text: AnalysedText, found: Expression, surnames: Surnames): boolean {
  const { tokens, language } = text;
  const { holiday, weekday, month } = found.pieces;
  const before = tokens[found.first - 1];
  const after = tokens[found.last];
  if (after?.capital && language.calendar.nameEnds?.has(after.lower)) return true;
  if (tokens[found.first].capital && before?.capital && language.calendar.nameStarts.has(before.lower)) return true;
  if (holiday) {
    const { capital } = tokens[found.first];
    return (holiday.lowerCase === true && capital) || (holiday.capital === true && !capital);
  }
  if (before && found.pieces.direction === undefined && language.calendar.every.has(before.lower)) return true;
  if (weekday === undefined && month === undefined) return false;
  for (let i = found.first - 1; i >= Math.max(0, found.first - NEAREST_NAME); i--) {
    if (language.calendar.nameNouns.has(tokens[i].lower)) return true;
  }
  // Where all calendar words have capitals, a given name before one tells (`Theresa May`).
  if (language.calendar.capitals)
    return month !== undefined && found.last - found.first === 1 && surnames.has(tokens[found.first].text);
  const last = tokens[found.last - 1];
  if (found.last - found.first > 1) return month !== undefined && last.capital && before?.capital === true;
  const own = tokens[found.first];
  if (!own.capital) return false;
  // A weekday that opens a sentence is a name only before another name (`Środa Wielkopolska`).
  if (!capitalInside(text, found.first))
    return weekday !== undefined && after?.capital === true && !isHeading(text, found.first);
  return found.pieces.adjective === true || month !== undefined || before.capital || after?.capital === true;
}

const isDay = ({ pieces: p }: Expression): boolean =>
  p.part === undefined &&
  p.hour === undefined &&
  p.untilDay === undefined &&
  (p.weekday !== undefined || p.day !== undefined || p.holiday !== undefined || p.unit === 'day');

const isTime = ({ pieces: p }: Expression): boolean =>
  (p.part !== undefined || p.hour !== undefined) &&
  p.day === undefined &&
  p.weekday === undefined &&
  p.unit === undefined &&
  p.shift === undefined;

/** Whether only small words, or a comma before one or before an hour, stand between two expressions. */
function isLinked(text: AnalysedText, from: number, to: number, hour: boolean): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const comma = i === from && (hour || to - from > 1) && text.tokens[i].text === ',';
    if (!comma && !text.language.calendar.links.has(text.tokens[i].lower)) return false;
  }
  return true;
}

const hasNumber = (token: Token | undefined): boolean => token?.kind === 'number';

function join(text: AnalysedText, left: Expression, right: Expression): Expression | undefined {
  if (text.sentenceOf[left.first] !== text.sentenceOf[right.first]) return undefined;
  if (!isLinked(text, left.last, right.first, right.pieces.hour !== undefined)) return undefined;
  const dayFirst = (isDay(left) || (left.pieces.part !== undefined && !isTime(left))) && isTime(right);
  const timeFirst = isTime(left) && isDay(right);
  const both = isTime(left) && isTime(right) && (left.pieces.hour === undefined) !== (right.pieces.hour === undefined);
  // `wieczorem do piątku` and `rano od środy` are two spans, `do piątku wieczorem` is one.
  if (timeFirst && right.first > left.last && text.language.calendar.until.has(text.tokens[right.first - 1].lower))
    return undefined;
  if (!dayFirst && !timeFirst && !both) return undefined;
  const pieces: Pieces = { ...left.pieces, ...right.pieces };
  return {
    first: left.first,
    last: right.last,
    rule: `${dayFirst || both ? left.rule : right.rule}-with-time`,
    pieces,
  };
}

/** Whether two days are named one by one: neighbours are a span, others are not. */
const isList = ({ list, day, untilDay, weekday, untilWeekday }: Pieces): boolean =>
  list === true && (day === undefined ? untilWeekday !== (weekday! % 7) + 1 : untilDay !== day + 1);

/** `12 i 26 kwietnia` as `12` and `26 kwietnia`, `Monday and Friday` as its two days. */
function splitList({ first, last, rule, pieces }: Expression): Expression[] {
  const { untilDay, untilWeekday, list: _, ...rest } = pieces;
  if (untilWeekday !== undefined)
    return [
      { first, last: last - 2, rule, pieces: rest },
      { first: last - 1, last, rule, pieces: { ...rest, weekday: untilWeekday } },
    ];
  return [
    { first, last: first + 1, rule, pieces: rest },
    { first: first + 2, last, rule, pieces: { ...rest, day: untilDay } },
  ];
}

/** Calendar expressions of a text in their order; no two overlap. */
export function findExpressions(text: AnalysedText): Expression[] {
  const matcher = new Matcher(text);
  const surnames = new Surnames(text);
  // Up to the end of the paragraph: a full stop inside an expression (`lat 90. XX wieku`) may look like the end of a sentence.
  for (const paragraph of text.paragraphs) {
    for (let i = paragraph.first; i < paragraph.last; i++) matcher.matchAt(i, paragraph);
  }
  const found: Expression[] = [];
  let next = 0;
  matcher.best.forEach((expression) => {
    if (!expression || expression.first < next || isName(text, expression, surnames)) return;
    // A figure before it makes `2 maja` out of `1, 2 maja`, but a part of a number out of `10 000 r.`
    if (
      expression.pieces.year !== undefined &&
      expression.last - expression.first === 1 &&
      hasNumber(text.tokens[expression.first - 1])
    )
      return;
    next = expression.last;
    if (isList(expression.pieces)) {
      found.push(...splitList(expression));
      return;
    }
    const before = found.at(-1);
    const joined = before && join(text, before, expression);
    if (joined) found[found.length - 1] = joined;
    else found.push(expression);
  });
  return found;
}
