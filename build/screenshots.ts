// Takes the pictures of the web app's main pages that the README shows: `npm run screenshots`.
import { join } from 'node:path';
import { sampleReports, startApp } from '../web/app.fixture.ts';

const folder = join(import.meta.dirname, '../docs/pictures');
const size = { width: 1180, height: 760 };

const app = await startApp(await sampleReports('pl', 'en'));
const pictures = [
  { name: 'overview', path: '/', heading: 'What happened last' },
  { name: 'report', path: '/reports/pl-2025-04-20-rzym?at=232-360', heading: 'What rests on it' },
  { name: 'chronology', path: '/meetings?party=IRN', heading: 'Chronology' },
] as const;
for (const { name, path, heading } of pictures) {
  const page = await app.open(path, { viewport: size, colorScheme: 'light' });
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await app.close();
process.exit(0);
