// Remembers what a report has placed so far, and finds the day that `tego dnia`, `dwa dni później` or a bare `rano` counts from.
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Day } from './days.ts';
import { weekdayOf } from './days.ts';
import type { Expression } from './matcher.ts';
import type { Direction } from './sense.ts';
import type { Placed } from './spans.ts';

/** Mentions searched backwards for an anchor. */
const REACH = 24;
/** A report's lead tells of the last few days. */
const LEAD_DAYS = 3;
/** Weekdays a week away from the report are the same day wherever it names them. */
const SAME_WEEK = 8;

const FINE: Readonly<Record<string, readonly Placed['grain'][]>> = {
  day: ['day'],
  week: ['day', 'week'],
  month: ['day', 'week', 'month'],
};

/** What has been placed so far, by index of its expression. */
export class Anchors {
  readonly placed: (Placed | undefined)[];
  private readonly text: AnalysedText;
  private readonly expressions: readonly Expression[];
  private readonly published: Day;
  private lead: Day | undefined;

  constructor(text: AnalysedText, expressions: readonly Expression[], published: Day) {
    this.text = text;
    this.expressions = expressions;
    this.published = published;
    this.placed = new Array(expressions.length);
  }

  /** Takes note of a day the report tells of: the first of the last few is the day it is about. */
  note(placed: Placed): void {
    const day = endOf(placed);
    if (placed.grain === 'day' && day <= this.published && day >= this.published - LEAD_DAYS) this.lead ??= day;
  }

  /** The day mentioned last before an expression that counts `days` from it in `unit`s, where the result suits the direction; NaN where none does. */
  mentioned(index: number, unit: string, days: number, now: Day, direction: Direction): Day {
    const grains = FINE[unit];
    for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
      const placed = this.toldBefore(index, i);
      if (!placed || (grains && !grains.includes(placed.grain))) continue;
      // What is compared with `a year earlier` stays the same.
      if (unit === 'year' && this.expressions[i].pieces.unit === 'year' && this.expressions[i].pieces.direction === -1)
        continue;
      if (grains && direction === 'back' && placed.first + days > now) continue;
      if (grains && direction === 'ahead' && placed.first + days < now) continue;
      return days > 0 && placed.grain === 'day' ? placed.last : days === 0 ? endOf(placed) : placed.first;
    }
    const day = this.leadDay(now);
    return grains && direction === 'back' && day + days > now ? Number.NaN : day;
  }

  /** First day of the quarter that the report speaks of. */
  quarter(index: number): Day | undefined {
    for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
      const { unit, nth } = this.expressions[i].pieces;
      if (unit === 'quarter' && nth !== undefined && this.placed[i]) return this.placed[i]!.first;
    }
    return undefined;
  }

  /** What the earlier expression was placed on, unless it is quoted and the later one is not. */
  private toldBefore(index: number, earlier: number): Placed | undefined {
    const { of } = this.text.quotations;
    const quoted = of[this.expressions[earlier].first] >= 0 && of[this.expressions[index].first] < 0;
    return quoted ? undefined : this.placed[earlier];
  }

  /** The day the report is about, for want of a nearer one. */
  leadDay(now: Day): Day {
    return now === this.published ? (this.lead ?? now) : now;
  }

  /** Day of the event named by token `noun`: the day mentioned beside its first mention. */
  eventDay(index: number, noun: number, now: Day): Day | undefined {
    const lemmas = new Set(this.text.tokens[noun].analyses.map(({ lemma }) => lemma));
    for (let i = Math.max(0, index - REACH); i < index; i++) {
      const placed = this.placed[i];
      if (placed?.grain !== 'day') continue;
      const { first, last } = this.text.clauses[this.text.clauseOf[this.expressions[i].first]];
      for (let t = first; t < Math.min(last, first + REACH); t++) {
        if (this.text.tokens[t].analyses.some(({ lemma }) => lemmas.has(lemma))) return placed.first;
      }
    }
    return this.lead === undefined ? undefined : this.leadDay(now);
  }

  /** The same weekday placed before, within a week of the report. */
  sameWeekday(index: number, weekday: number): Placed | undefined {
    for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
      const placed = this.placed[i];
      if (placed?.grain !== 'day' || placed.first !== placed.last || weekdayOf(placed.first) !== weekday) continue;
      if (Math.abs(placed.first - this.published) < SAME_WEEK) return placed;
    }
    return undefined;
  }

  /** Whether the expression only bounds what is told (`since Monday`, `until Friday`). */
  private bounds(index: number): boolean {
    const before = this.text.tokens[this.expressions[index].first - 1];
    const { since, starting, until } = this.text.language.calendar;
    return before !== undefined && [since, starting, until].some((words) => words.has(before.lower));
  }

  /** The day that an hour or part of day belongs to: one named in its sentence or paragraph that suits the direction. */
  current(index: number, now: Day, direction: Direction, part: string | undefined): Day {
    const sentence = this.text.sentenceOf[this.expressions[index].first];
    const { paragraph } = this.text.sentences[sentence];
    let told: Day | undefined;
    for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
      const other = this.text.sentenceOf[this.expressions[i].first];
      const placed = this.toldBefore(index, i);
      if (placed?.grain !== 'day' || placed.first !== placed.last || this.bounds(i)) continue;
      if (this.text.sentences[other].paragraph !== paragraph) {
        if (placed.first <= now && placed.first >= this.leadDay(now)) told ??= placed.first;
        continue;
      }
      if (other !== sentence && Math.abs(placed.first - now) >= SAME_WEEK) continue;
      // What is told after a night, and the morning or midnight after a day, are the next day's.
      const evening = part === 'MO' && this.expressions[i].pieces.part === 'EV';
      const overnight = (placed.night && part !== 'NI') || evening || part === 'MN';
      const day = placed.first + (overnight ? 1 : 0);
      if ((direction === 'back' && day > now) || (direction === 'ahead' && day < now)) continue;
      return day;
    }
    if (part === 'NI') return direction === 'back' ? now - 1 : now;
    if (part === 'MN') return direction === 'back' ? now : now + 1;
    // A clock time alone is that of a running report, told on the day.
    if (part === undefined || direction === 'ahead' || direction === 'planned') return now;
    return told ?? this.leadDay(now);
  }
}

/** The day on which a span ends for what follows: a night ends the next morning. */
const endOf = (placed: Placed): Day => (placed.night ? placed.first + 1 : placed.first);
