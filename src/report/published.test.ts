// Where a report states its own day, and where a day belongs to the story.
import { expect, test } from 'vitest';
import { findPublished } from './published.ts';

const story = '\n\nObie delegacje wróciły do stołu. Szef misji uznał rozmowy za potrzebne.\n';
const stated: [text: string, language: string, day: string][] = [
  [`Warszawa, 25.11.2025${story}`, 'pl', '2025-11-25'],
  [`Warszawa, 25.11.2025 – Obie delegacje wróciły do stołu.`, 'pl', '2025-11-25'],
  [`Warszawa, 25.11.2025 (PAP) - Obie delegacje wróciły.`, 'pl', '2025-11-25'],
  [`Wrócili do stołu\n\n(PAP) 25.11.2025${story}`, 'pl', '2025-11-25'],
  [`Wrócili do stołu\n5 grudnia 2025, 14:05${story}`, 'pl', '2025-12-05'],
  [`Wrócili do stołu\r\n5 grudnia 2025 r., godz. 14.05\r\n${story}`, 'pl', '2025-12-05'],
  [`Wrócili do stołu\npiątek, 5 grudnia 2025${story}`, 'pl', '2025-12-05'],
  [`Anna Przykład, PAP | 05.12.2025, 14:05${story}`, 'pl', '2025-12-05'],
  [`Opublikowano: 2025-12-06${story}`, 'pl', '2025-12-06'],
  [`Data publikacji: 6 grudnia 2025 r.${story}`, 'pl', '2025-12-06'],
  [`Aktualizacja: 2025-12-07\nOpublikowano: 2025-12-06${story}`, 'pl', '2025-12-06'],
  [`Wrócili do stołu${story}${story}Opublikowano: 2025-12-06`, 'pl', '2025-12-06'],
  [`WASHINGTON (Dec. 5, 2025) -- Both teams came back to the table.`, 'en', '2025-12-05'],
  [`OSLO, December 5, 2025 (Wire) - Both teams came back.`, 'en', '2025-12-05'],
  [`Back to the table\nPublished on Friday, December 5, 2025 at 14:05 GMT\nBoth teams came back.`, 'en', '2025-12-05'],
  [`Знову за столом\nОпубліковано: 5 грудня 2025 року\nДелегації повернулися.`, 'uk', '2025-12-05'],
  [`Київ, 05.12.2025 – Делегації повернулися.`, 'uk', '2025-12-05'],
];
test.each(stated)('%j', (text, language, day) => {
  expect(findPublished(text, language)).toBe(day);
});

const unstated = [
  '25 listopada 2025 r. podpisano umowę w Genewie.',
  'W Genewie, 25.11.2025, spotkali się szefowie misji.',
  'Szczyt 5 grudnia 2025',
  'Rozmowy odbyły się 5 grudnia 2025.',
  'Do spotkania doszło w piątek, 5 grudnia 2025 – podał rzecznik.',
  'Genewa, 25.11. – Delegacje wróciły.',
  'Warszawa, 31.02.2025 – Delegacje wróciły.',
  `${'Zdanie bez daty.\n'.repeat(60)}Warszawa, 25.11.2025 – Delegacje wróciły.`,
  '',
];
test.each(unstated)('nothing in %j', (text) => {
  expect(findPublished(text, 'pl')).toBeUndefined();
});
