import { describe, expect, it } from 'vitest';
import type { Element, ElementContent, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { RecordDocument } from '../../record/record.ts';
import { toAtom } from './atom.ts';
import { defaultOptions } from './export-options.ts';
import { hostileTexts, talks, talksTexts, withIds, withText } from './record.fixture.ts';

const atom = (record: RecordDocument) => toAtom(record, talksTexts, defaultOptions);
const isElement = (node: ElementContent | RootContent): node is Element => node.type === 'element';
const childrenOf = ({ children }: Element | Root, name: string) =>
  (children as RootContent[]).filter(isElement).filter((child) => child.name === name);
const textOf = (element: Element, name: string) =>
  childrenOf(element, name)
    .flatMap(({ children }) => children)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
const feedOf = (text: string) => childrenOf(fromXml(text), 'feed')[0];

describe('toAtom', () => {
  const feed = feedOf(atom(talks));
  const entries = childrenOf(feed, 'entry');

  it('has an entry per change, the latest first', () => {
    expect(entries.map((entry) => [textOf(entry, 'updated').slice(0, 10), textOf(entry, 'title')])).toEqual([
      ['2025-04-13', 'Iran – United States: held, Sat 12 April 2025'],
      ['2025-04-13', 'Iran – United States: planned, day not given'],
      ['2025-04-13', 'United States: planned, week 15 of 2025'],
      ['2025-04-13', 'Iran – United States: cancelled, 26 – 27 April 2025'],
      ['2025-04-08', 'Iran – United States: planned, Sat 12 April 2025'],
      ['2025-04-08', 'Changed stand: Iran → United States: refused – sanctions'],
    ]);
  });

  it('has what RFC 4287 asks of a feed and an entry', () => {
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(childrenOf(element, name)).toHaveLength(1);
      expect(URL.canParse(textOf(element, 'id'))).toBe(true);
      expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(textOf(feed, 'updated')).toBe('2025-04-13T00:00:00Z');
    expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).toEqual(['Parley']);
  });

  it('adds an entry where a report is added, and changes no other id', () => {
    const [, muscat] = talks.meetings;
    const moved = { status: 'postponed', date: '2025-04-19', report: 'r02', published: '2025-04-14' } as const;
    const added = { ...talks, meetings: [{ ...muscat, history: [...muscat.history, moved] }] };
    const ids = childrenOf(feedOf(atom(added)), 'entry').map((entry) => textOf(entry, 'id'));
    const before = childrenOf(feedOf(atom({ ...talks, meetings: [muscat] })), 'entry').map((entry) =>
      textOf(entry, 'id'),
    );
    expect(ids.slice(1)).toEqual(before);
  });

  it('stays well-formed XML whatever reports say', () => {
    for (const text of hostileTexts) {
      const hostile = childrenOf(feedOf(atom(withText(text))), 'entry');
      expect(hostile).toHaveLength(6);
      for (const entry of hostile) {
        expect(
          entry.children
            .filter(isElement)
            .map(({ name }) => name)
            .join(),
        ).toMatch(/^id,title,updated,published,category,(link,)?content$/);
      }
      const ids = childrenOf(feedOf(atom(withIds(text))), 'entry').map((entry) => textOf(entry, 'id'));
      expect(new Set(ids).size).toBe(6);
    }
  });

  it('is a feed without entries where nothing changed', () => {
    const empty = feedOf(atom({ ...talks, meetings: [], positions: [] }));
    expect([childrenOf(empty, 'entry').length, textOf(empty, 'updated')]).toEqual([0, '2025-04-14T00:00:00Z']);
  });
});
