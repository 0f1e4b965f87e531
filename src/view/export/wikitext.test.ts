import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import { defaultOptions } from './export-options.ts';
import { hostileTexts, talks, talksTexts, withIds, withText } from './record.fixture.ts';
import { toWikitext, wikiAddress, wikiText } from './wikitext.ts';

const wikitext = (record: RecordDocument) => toWikitext(record, talksTexts, defaultOptions);
/** Everything MediaWiki would act on, in order. */
const markupOf = (page: string) =>
  page.match(/\n[*#:;= ]*|=+(?=\n)|\{+|\}+|\[+|\]+|\||<[^>\n]*>|<|>|'{2,}|~{3,}|__|\w+:\/\/|\b(?:ISBN|RFC|PMID) \d/g);

describe('toWikitext', () => {
  it('is a list with references', () => {
    expect(wikitext(talks)).toContain(
      `* '''Sat 12 April 2025''': Muscat (Oman): Iran (Abbas Araghchi) – United States (Steve Witkoff): held, in person<ref name="r01" /><ref name="r02" />\n`,
    );
    expect(wikitext(talks)).toContain('** History: planned<ref name="r01" />; held<ref name="r02" />\n');
  });

  it('defines every source it cites once, as {{cite news}}', () => {
    const page = wikitext(talks);
    expect(page).toContain(
      '<ref name="r01">{{cite news |title=Iran i USA siadają do rozmów |work=Dziennik |agency=PAP |date=2025-04-08 |language=pl |url=https://dziennik.example/iran?a=1&b=2}}</ref>\n',
    );
    expect(page).toContain('<ref name="r02">{{cite news |title=Courier |date=2025-04-13 |language=en}}</ref>\n');
    const used = new Set([...page.matchAll(/<ref name="([^"]+)" \/>/g)].map(([, name]) => name));
    const defined = [...page.matchAll(/<ref name="([^"]+)">/g)].map(([, name]) => name);
    expect([...used].sort()).toEqual(defined.toSorted());
  });

  it('shows the words of reports as words', () => {
    const plain = markupOf(wikitext(withText('plain')));
    for (const text of hostileTexts.filter((each) => safeLine(each) !== '')) {
      expect(markupOf(wikitext(withText(text))), text).toEqual(plain);
      for (const [, name] of wikitext(withIds(text)).matchAll(/<ref name=(.*?)(?: \/)?>/g))
        expect(name).toMatch(/^"[\w-]+"$/);
    }
  });
});

describe('wikiText', () => {
  it('leaves plain text alone', () => {
    const text = `Iran's “plan”: 5-10%, a_b * # ; it's ~5`;
    expect(wikiText(text)).toBe(text);
  });

  it('lets no markup through, and comes back by decoding the character references', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '|',
      '[',
      ']',
      '<',
      '>',
      "'",
      '~',
      '_',
      ':',
      '/',
      'http',
      ' ',
      '&',
      'RFC 1',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(wikiText(text)).not.toMatch(/[{}|[\]<>]|''|~~~|__|:\/\/|\bRFC 1/);
        expect(wikiText(text).replace(/&#(\d+);/g, (_match, code) => String.fromCodePoint(Number(code)))).toBe(text);
      }),
    );
  });
});

it('keeps addresses from ending the template', () => {
  expect(wikiAddress("https://a.example/x|y}}'z' ~~~~")).toBe('https://a.example/x%7Cy%7D%7D%27z%27%20%7E%7E%7E%7E');
});
