import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../record/record.ts';
import { defaultOptions } from './export-options.ts';
import { toIcs } from './ics.ts';
import { hostileTexts, talks, talksTexts, withIds, withText } from './record.fixture.ts';

const ics = (record: RecordDocument) => toIcs(record, talksTexts, defaultOptions);
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const value = (event: InstanceType<typeof ICAL.Component>, name: string) => String(event.getFirstPropertyValue(name));

describe('toIcs', () => {
  const events = new Map(eventsOf(ics(talks)).map((event) => [value(event, 'uid'), event]));

  it('gives a meeting held as a confirmed event of its day, counted on with each report', () => {
    const event = events.get('m-r01-2@parley')!;
    const names = [
      'dtstart',
      'dtend',
      'status',
      'sequence',
      'dtstamp',
      'created',
      'location',
      'summary',
      'url',
      'transp',
    ];
    expect(names.map((name) => value(event, name))).toEqual([
      ...['2025-04-12', '2025-04-13', 'CONFIRMED', '1', '2025-04-13T00:00:00Z', '2025-04-08T00:00:00Z'],
      ...[
        'Muscat (Oman)',
        'Iran – United States: held, in person',
        'https://dziennik.example/iran?a=1&b=2',
        'TRANSPARENT',
      ],
    ]);
    expect(value(event, 'description')).toContain('disputed place: Muscat (Oman) or Rzym (Italy)');
  });

  it('spans a week of which the day is not known, and says so', () => {
    const event = events.get('m-r02-950@parley')!;
    expect([value(event, 'dtstart'), value(event, 'dtend'), value(event, 'status')]).toEqual([
      ...['2025-04-07', '2025-04-14', 'TENTATIVE'],
    ]);
    expect(value(event, 'description')).toContain('When: week 15 of 2025');
  });

  it('spans an interval with its last day, and says what is called off', () => {
    const event = events.get('m-r02-970@parley')!;
    expect([value(event, 'dtstart'), value(event, 'dtend'), value(event, 'status')]).toEqual([
      ...['2025-04-26', '2025-04-28', 'CANCELLED'],
    ]);
  });

  it('leaves out what has no day, and says how many', () => {
    expect(events.size).toBe(3);
    expect(ics(talks).replaceAll('\r\n ', '')).toContain('Without a day and left out: 1 meeting');
    const [meeting] = talks.meetings;
    const vague = ['2025', '2025-WI', '2025-Q4', 'XXXX-12-05', 'PRESENT_REF'].map((date) => ({ ...meeting, date }));
    expect(eventsOf(ics({ ...talks, meetings: vague }))).toEqual([]);
  });

  it('keeps UIDs apart and lines at most 75 octets long', () => {
    for (const text of hostileTexts) {
      const out = ics(withText(text));
      expect(out.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(out).not.toMatch(/(?<!\r)\n|\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f]/);
      expect(eventsOf(out)).toHaveLength(3);
      const uids = eventsOf(ics(withIds(text))).map((event) => value(event, 'uid'));
      expect(new Set(uids).size).toBe(3);
      expect(uids.every((uid) => /^[\w-]+@parley$/.test(uid))).toBe(true);
    }
  });

  it('gives words back as they were', () => {
    const text = 'one; two, three\\n "four": 😀';
    const [event] = eventsOf(ics(withText(text)));
    expect(value(event, 'location')).toBe(`${text} (Oman)`);
  });
});
