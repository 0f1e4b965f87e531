// Finds every expression that names a point or span of the calendar and places it by the sense of its sentence.
import type { Pieces } from '../../language/calendar.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { Anchors } from './anchors.ts';
import type { Reference } from './choose.ts';
import { type Day, dateOf, parseDay, weekdayOf } from './days.ts';
import { findExpressions } from './find-expressions.ts';
import type { Expression } from './matcher.ts';
import { namesDay, place } from './place.ts';
import { type ExpressionForm, type Sense, senseOf } from './sense.ts';
import { date, type Placed } from './spans.ts';
import type { TimeMention } from './time-mention.ts';

/** Later mentions searched for the sense of a headline. */
const HEADING_REACH = 40;
/** Mentions searched for the week that a weekday belongs to. */
const WEEK_REACH = 4;
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7 };

function formOf({ pieces }: Expression): ExpressionForm {
  if (pieces.adjective) return 'adjective';
  return (pieces.part !== undefined || pieces.hour !== undefined) && !namesDay(pieces) ? 'time' : 'day';
}

/** Places the expressions of one report. */
class Placer {
  private readonly text: AnalysedText;
  private readonly published: Day;
  private readonly expressions: readonly Expression[];
  private readonly senses: Sense[];
  private readonly anchors: Anchors;
  /** Day on which the words quoted in a sentence were said, by sentence. */
  private readonly saidIn = new Map<number, Day>();

  constructor(text: AnalysedText, published: Day) {
    this.text = text;
    this.published = published;
    this.expressions = findExpressions(text);
    this.senses = this.expressions.map((e) => senseOf(text, e.first, e.last, formOf(e)));
    this.anchors = new Anchors(text, this.expressions, published);
  }

  /** Places what the report tells itself, paragraph by paragraph, then what it quotes. */
  mentions(): TimeMention[] {
    this.expressions.forEach(({ pieces }, index) => {
      const plain =
        pieces.from === undefined &&
        (pieces.weekday !== undefined || pieces.day !== undefined || pieces.unit === 'day');
      if (!plain || this.quotationOf(index) >= 0) return;
      const now = this.published;
      const placed = place(pieces, { now, mentioned: now, current: now, direction: this.sense(index).direction });
      if (placed) this.anchors.note(placed);
    });
    for (let from = 0; from < this.expressions.length; ) {
      const paragraph = this.paragraphOf(from);
      let to = from;
      while (to < this.expressions.length && this.paragraphOf(to) === paragraph) to++;
      for (let i = from; i < to; i++) if (this.quotationOf(i) < 0) this.placeTold(i);
      for (let i = from; i < to; i++) if (this.quotationOf(i) >= 0) this.placeAt(i, this.saidOn(i, from));
      from = to;
    }
    return this.collect();
  }

  private paragraphOf(index: number): number {
    return this.text.sentences[this.text.sentenceOf[this.expressions[index].first]].paragraph;
  }

  private quotationOf(index: number): number {
    return this.text.quotations.of[this.expressions[index].first];
  }

  private placeTold(index: number): void {
    this.placeAt(index, this.published);
    const placed = this.anchors.placed[index];
    const { first } = this.expressions[index];
    const clause = this.text.clauses[this.text.clauseOf[first]];
    const said = clause.tense === 'past' && this.text.language.saying.verbs.has(clause.lemma);
    if (said && placed?.grain === 'day' && placed.first <= this.published)
      this.saidIn.set(this.text.sentenceOf[first], placed.first);
  }

  /** Day on which quoted words were said: told beside them, or earlier in the paragraph; else that of publication. */
  private saidOn(index: number, firstOfParagraph: number): Day {
    const sentence = this.text.sentenceOf[this.expressions[index].first];
    const first = this.text.sentenceOf[this.expressions[firstOfParagraph].first];
    for (let s = sentence; s >= Math.max(first, sentence - 3); s--) {
      const day = this.saidIn.get(s);
      if (day !== undefined) return day;
    }
    return this.published;
  }

  private placeAt(index: number, now: Day): void {
    if (this.anchors.placed[index]) return;
    const placed = this.fromContext(index, now) ?? this.placeAlone(index, now);
    if (placed) this.anchors.placed[index] = placed;
  }

  private placeAlone(index: number, now: Day): Placed | undefined {
    const { pieces } = this.expressions[index];
    const { unit, count = 1, direction, shift, from } = pieces;
    // `a year earlier` of a quarter is a quarter too.
    const comparison = unit === 'year' && count === 1 && direction === -1;
    if (comparison || (unit === 'quarter' && from === 'then' && shift === 0)) {
      const quarter = this.anchors.quarter(index);
      const steps = comparison ? -4 : 0;
      if (quarter !== undefined)
        return place({ unit: 'quarter', shift: steps }, { ...this.referenceOf(index, now), now: quarter });
      if (!comparison) return undefined;
    }
    return place(pieces, this.referenceOf(index, now));
  }

  /** A value that the words beside or before give, whatever the verb: `tydzień wcześniej, 23 listopada`, `piątkowe` after `w piątek`. */
  private fromContext(index: number, now: Day): Placed | undefined {
    const { pieces, first } = this.expressions[index];
    const { direction, from, event, weekday, shift, day, part, hour } = pieces;
    const bareWeekday =
      weekday !== undefined && !event && day === undefined && part === undefined && hour === undefined;
    if (direction !== undefined || from === 'then' || bareWeekday) {
      const apposed = this.apposedDay(index, now);
      if (apposed !== undefined && (weekday === undefined || weekdayOf(apposed) === weekday)) return date(apposed);
    }
    if (!bareWeekday || shift !== undefined) return undefined;
    const within = this.weekdayOfWeek(index, weekday);
    if (within !== undefined) return date(within);
    const same = this.anchors.sameWeekday(index, weekday);
    if (!same) return undefined;
    const before = this.expressions[index - 1];
    const beside = before !== undefined && first - before.last <= 2 && this.anchors.placed[index - 1] === same;
    return pieces.adjective || beside ? date(same.first) : undefined;
  }

  /** A weekday told after its week in one sentence: `w ubiegłym tygodniu, w środę i w piątek`. */
  private weekdayOfWeek(index: number, weekday: number): Day | undefined {
    const { sentenceOf } = this.text;
    const { first } = this.expressions[index];
    for (let i = index - 1; i >= 0 && i >= index - WEEK_REACH; i--) {
      if (sentenceOf[this.expressions[i].first] !== sentenceOf[first]) return undefined;
      const placed = this.anchors.placed[i];
      if (this.expressions[i].pieces.shift && placed?.grain === 'week')
        return placed.first + weekday - weekdayOf(placed.first);
    }
    return undefined;
  }

  /** The day of a date in apposition, behind a comma or in brackets: `tydzień wcześniej, 23 listopada`, `poprzedniego dnia, w piątek`. */
  private apposedDay(index: number, now: Day): Day | undefined {
    const { last, pieces } = this.expressions[index];
    const next = this.expressions[index + 1];
    if (!next || next.first - last > 2 || !/^[,(]$/.test(this.text.tokens[last].text)) return undefined;
    const beside = next.first === last + 1 || this.text.language.calendar.links.has(this.text.tokens[last + 1].lower);
    const dated = next.pieces.day !== undefined && beside;
    const named = next.pieces.weekday !== undefined && pieces.from === 'then';
    if (!dated && !named) return undefined;
    this.placeAt(index + 1, now);
    const placed = this.anchors.placed[index + 1];
    return placed?.grain === 'day' ? placed.first : undefined;
  }

  private referenceOf(index: number, now: Day): Reference {
    const { pieces } = this.expressions[index];
    const { direction } = this.sense(index);
    return {
      now,
      direction,
      mentioned: pieces.from === 'then' ? this.countedFrom(index, pieces, now) : now,
      current:
        pieces.part === undefined && pieces.hour === undefined
          ? now
          : this.anchors.current(index, now, direction, pieces.part),
      year: this.yearBefore(index, now),
    };
  }

  /** The day that an anaphoric expression counts from. */
  private countedFrom(index: number, pieces: Pieces, now: Day): Day {
    const { direction } = this.sense(index);
    if (pieces.event) return this.eventDay(index, pieces, now) ?? Number.NaN;
    const unit = pieces.unit ?? 'day';
    // `w następnym tygodniu` follows on what was told only in a story.
    if (pieces.direction === undefined && unit !== 'day' && (direction !== 'back' || pieces.shift === -1)) return now;
    const steps = pieces.direction === undefined ? (pieces.shift ?? 0) : pieces.direction * (pieces.count ?? 1);
    return this.anchors.mentioned(index, unit, steps * (DAYS_IN[unit] ?? 0), now, direction);
  }

  /** The day of the event named in the expression: its own weekday (`dzień po sobotnim szczycie`), or where it was mentioned. */
  private eventDay(index: number, { weekday }: Pieces, now: Day): Day | undefined {
    if (weekday === undefined) return this.anchors.eventDay(index, this.expressions[index].last - 1, now);
    const { direction } = this.sense(index);
    return (
      this.anchors.sameWeekday(index, weekday)?.first ??
      place({ weekday, adjective: true }, { now, mentioned: now, current: now, direction })?.first
    );
  }

  /** A year named before in the sentence, to which a month or day told after it belongs. */
  private yearBefore(index: number, now: Day): number | undefined {
    const before = this.expressions[index - 1];
    if (!before || before.pieces.year === undefined || before.pieces.day !== undefined) return undefined;
    const { tokens, sentenceOf, language } = this.text;
    if (sentenceOf[before.first] !== sentenceOf[this.expressions[index].first]) return undefined;
    const inside = before.first > 0 && language.calendar.inside.has(tokens[before.first - 1].lower);
    return inside && before.pieces.year < dateOf(now).year && this.sense(index).direction !== 'ahead'
      ? before.pieces.year
      : undefined;
  }

  /** Sense of an expression; a headline without a verb has that of the same day or month in the text under it. */
  private sense(index: number): Sense {
    const own = this.senses[index];
    if (own.direction !== 'open') return own;
    const { weekday, month, first } = { ...this.expressions[index].pieces, first: this.expressions[index].first };
    const { kind } = this.text.paragraphs[this.text.sentences[this.text.sentenceOf[first]].paragraph];
    const near: Sense = this.text.sentences.length === 1 ? own : { direction: 'planned', by: null };
    if (kind === 'body' || (weekday === undefined && month === undefined)) return near;
    for (let i = index + 1; i < Math.min(this.expressions.length, index + HEADING_REACH); i++) {
      const { pieces } = this.expressions[i];
      if (pieces.weekday === weekday && pieces.month === month && this.senses[i].direction !== 'open')
        return this.senses[i];
    }
    return near;
  }

  private collect(): TimeMention[] {
    const found: TimeMention[] = [];
    this.expressions.forEach(({ first, last, rule }, index) => {
      const placed = this.anchors.placed[index];
      if (!placed || Number.isNaN(placed.first)) return;
      const { by } = this.sense(index);
      found.push({
        index: found.length,
        first,
        last,
        start: this.text.tokens[first].start,
        end: this.text.tokens[last - 1].end,
        type: placed.type,
        value: placed.value,
        trace: { rule: `times/${rule}`, words: by ? [{ first, last }, by] : [{ first, last }] },
      });
    });
    return found;
  }
}

/**
 * Calendar expressions of a report in the order of its text. Values are TIMEX3 (ISO-TimeML): days, weeks, months,
 * quarters, seasons, years, parts of day and clock times; ranges are ISO 8601 intervals of days, months or years, as in EDTF.
 * Relative expressions count from `published` (ISO day) and the sense of their sentence; inside a quotation from the day its
 * words were said. @throws RangeError when `published` is not a day. Linear in the length of the text.
 */
export function findTimes(text: AnalysedText, published: string): TimeMention[] {
  return new Placer(text, parseDay(published)).mentions();
}
