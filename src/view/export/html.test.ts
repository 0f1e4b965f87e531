import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../record/record.ts';
import { defaultOptions } from './export-options.ts';
import { toHtml } from './html.ts';
import { hostileTexts, talks, talksTexts, withIds, withText } from './record.fixture.ts';

const html = (record: RecordDocument) => toHtml(record, talksTexts, defaultOptions);
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
const problemsOf = async (page: string) => {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
};
const tagsOf = (page: string) => page.match(/<\/?[a-z][^>]*>/gi)!.map((tag) => tag.match(/^<\/?[a-z0-9]+/i)![0]);

describe('toHtml', () => {
  it('is a complete, valid page', async () => {
    expect(html(talks)).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8">/);
    expect(await problemsOf(html(talks))).toEqual([]);
  });

  it('tells what happened, with the day for machines and citations that lead to the sources', () => {
    const page = html(talks);
    expect(page).toContain(
      '<li id="fact-m-r01-2"><p><time datetime="2025-04-12">Sat 12 April 2025</time> – Muscat (Oman): Iran (Abbas Araghchi)',
    );
    expect(page).toContain('<q lang="pl">W sobotę w Omanie');
    expect(page).toContain('<a href="https://dziennik.example/iran?a=1&#x26;b=2" rel="noreferrer" lang="pl">');
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });

  it('runs no script and loads nothing', () => {
    expect(html(talks)).not.toMatch(/<(?:script|img|link|iframe|object)|\son\w+=|@import|url\(/);
  });

  it('stays the same page whatever reports say', async () => {
    const plain = tagsOf(html(withText('plain')));
    for (const text of hostileTexts.filter((each) => each.trim() !== '')) {
      const page = html(withText(text));
      expect(tagsOf(page), text).toEqual(plain);
      expect(await problemsOf(page), text).toEqual([]);
      expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\ufffe\uffff\u202e]/);
      expect(await problemsOf(html(withIds(text))), text).toEqual([]);
    }
  });
});
