// Searching a store, on each database.
import { expect, it } from 'vitest';
import { describeOnEachDatabase, keptReport } from '../each-database.fixture.ts';
import { keepReports } from '../keep-reports.ts';
import { search } from './search.ts';

const told = (id: string, published: string, title: string, text: string) =>
  keptReport({ id, published, language: 'pl', title, text, format: 'text' });

const reports = [
  told(
    'talks',
    '2025-12-06',
    'Rozmowy w Genewie',
    'W piątek w Genewie rozmawiali Rustem Umerow i Steve Witkoff. – Bez gwarancji bezpieczeństwa nie będzie zgody – powiedział Umerow.',
  ),
  told('tariffs', '2025-12-05', 'Spór o cła', 'Ministrowie Chin i USA rozmawiali w Madrycie o cłach.'),
  told('title', '2025-12-04', 'Gwarancje bezpieczeństwa dla Kijowa', 'Ukraina czeka na odpowiedź sojuszników.'),
];

describeOnEachDatabase('search', ({ inStore }) => {
  it('finds the reports that have all words, marks them and names the facts that stand there', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      const { hits, more } = await search(store, 'gwarancje bezpieczeństwa', { limit: 10 });
      expect(hits.map(({ report }) => report.id)).toEqual(['title', 'talks']);
      expect(more).toBe(false);
      const [{ text, start, words }] = hits[1].passages;
      expect(words.map((word) => text.slice(word.start - start, word.end - start))).toEqual([
        'gwarancji',
        'bezpieczeństwa',
      ]);
      expect(hits[1].facts.some((id) => id.startsWith('s-talks-'))).toBe(true);
    });
  });

  it('finds people and places, keeps to the limit and to the reports that count', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      const people = await search(store, 'witkoff', { limit: 10 });
      expect(people.hits.map(({ report }) => report.id)).toEqual(['talks']);
      expect(people.hits[0].facts.some((id) => id.startsWith('a-talks-'))).toBe(true);
      expect(people.hits[0].facts.some((id) => id.startsWith('m-talks-'))).toBe(true);
      const one = await search(store, 'rozmawiać', { limit: 1 });
      expect([one.hits.length, one.more]).toEqual([1, true]);
      const among = await search(store, 'rozmawiać', { limit: 5, among: new Set(['tariffs']) });
      expect(among.hits.map(({ report }) => report.id)).toEqual(['tariffs']);
    });
  });

  it('takes hostile queries for plain words', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      for (const query of ['"', "' OR 1=1 --", 'NEAR(a b', 'title:x* AND', '& | !', '\0', 'słowo '.repeat(2000)]) {
        expect((await search(store, query, { limit: 5 })).hits).toEqual([]);
      }
      expect((await search(store, '"gwarancje" AND (bezpieczeństwa', { limit: 5 })).hits).toEqual([]);
      expect((await search(store, '"gwarancje" (bezpieczeństwa*', { limit: 5 })).hits).toHaveLength(2);
    });
  });

  it('finds what came before there was a search', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports.slice(0, 1));
      const asBefore = { ...store.search, last: async () => reports.length };
      await keepReports({ ...store, search: asBefore }, reports.slice(1));
      expect((await search(store, 'cła', { limit: 5 })).hits).toHaveLength(1);
    });
  });
});
