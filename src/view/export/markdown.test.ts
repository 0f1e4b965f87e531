import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import { defaultOptions } from './export-options.ts';
import { toMarkdown } from './markdown.ts';
import { hostileTexts, talks, talksTexts, withText } from './record.fixture.ts';

const markdown = (record: RecordDocument) => toMarkdown(record, talksTexts, defaultOptions);

function nodesOf(text: string): Nodes[] {
  const nodes: Nodes[] = [];
  const walk = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  // Without the parser's own search for addresses in text, which heeds no escapes.
  const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: extensions }));
  return nodes;
}

describe('toMarkdown', () => {
  it('tells what happened in order, with footnotes for the reports', () => {
    const page = markdown(talks);
    expect(page).toMatch(
      /^# Record as of Mon 14 April 2025\n\n4 meetings · 3 reports\n\n## Meetings\n\n- \*\*week 15 of 2025/,
    );
    expect(page).toContain(
      '- **Sat 12 April 2025** – Muscat (Oman): Iran (Abbas Araghchi) – United States (Steve Witkoff): held, in person[^1][^2] (2 independent sources)\n',
    );
    expect(page).toContain(
      '  - History: planned[^1]; held[^2]\n  - Disputed place: Muscat (Oman)[^2]; Rzym (Italy)[^1]\n',
    );
    expect(page).toContain('Steve Witkoff (United States): “We will meet again”[^2]');
    expect(page).toContain('“spotkają się” depends on “odrzucił sankcje” (open)[^1]');
  });

  it('lists the sources with their addresses, and those cited for nothing', () => {
    const page = markdown(talks);
    expect(page).toContain(
      '[^1]: [Iran i USA siadają do rozmów](https://dziennik.example/iran?a=1\\&b=2), Dziennik, Tue 8 April 2025, after PAP\n',
    );
    expect(page).toContain('- The same again, Sun 13 April 2025, near-copy of source 2\n');
  });

  it('lets no word of a report become markup', () => {
    const kinds = (nodes: Nodes[]) => nodes.flatMap(({ type }) => (type === 'text' ? [] : [type]));
    const plain = kinds(nodesOf(markdown(withText('plain'))));
    for (const text of hostileTexts.filter((each) => safeLine(each) !== '')) {
      const nodes = nodesOf(markdown(withText(text)));
      expect(kinds(nodes), text).toEqual(plain);
      const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
      expect(words.join('')).toContain(`“${safeLine(text)}”`);
      const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
      for (const url of links) expect(url).toMatch(/^https:\/\/example\.org\//);
    }
  });

  it('is a page without sections for a record without facts', () => {
    expect(
      markdown({ ...talks, reports: [], meetings: [], statements: [], positions: [], conditions: [], actors: [] }),
    ).toBe('# Record as of Mon 14 April 2025\n\n0 meetings · 0 reports\n');
  });
});
