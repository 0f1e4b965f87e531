import { describe, expect, it } from 'vitest';
import { reportRead } from '../report-read.fixture.ts';
import { countSources } from './count-sources.ts';
import { relaysIn } from './relays.ts';

/** Whose account the report hands on where it tells of its meetings. */
async function relayIn(text: string, language: 'pl' | 'en' = 'pl'): Promise<string | null> {
  const report = await reportRead('r', '2025-12-05', text, language);
  expect(report.reading.meetings).not.toHaveLength(0);
  return relaysIn(report).at(report.reading.meetings.flatMap(({ evidence }) => evidence));
}

const MET = 'W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff';
const MET_EN = 'Abbas Araghchi met Steve Witkoff in Geneva on Thursday';

describe('whose account a report hands on', () => {
  it.each([
    ['pl', `Jak podał Reuters, ${MET.replace('W', 'w')}.`, 'Reuters'],
    ['pl', `${MET}, podał portal Axios.`, 'Axios'],
    ['pl', `${MET}. Rozmowy trwały dwie godziny. (PAP)`, 'PAP'],
    ['pl', `${MET}. Rozmowy trwały dwie godziny.\n\nŹródło: PAP`, 'PAP'],
    ['pl', `GENEWA (PAP) – ${MET}.`, 'PAP'],
    ['pl', `${MET}, podał portal Axios. Rozmowy trwały dwie godziny. (PAP)`, 'Axios'],
    ['pl', `${MET} – czytamy w komunikacie Departamentu Stanu.`, 'communiqué USA'],
    ['pl', `Departament Stanu podał w komunikacie, że ${MET.replace('W', 'w')}.`, 'communiqué USA'],
    ['en', `${MET_EN}, according to Axios.`, 'Axios'],
    ['en', `GENEVA, Dec 5 (Reuters) - ${MET_EN}.`, 'Reuters'],
    ['en', `${MET_EN}, the State Department said in a statement.`, 'communiqué USA'],
  ] as const)('%s: %s', async (language, text, relay) => {
    expect(await relayIn(text, language)).toBe(relay);
  });

  it.each([
    ['pl', `${MET}.`],
    ['pl', `${MET}. Rozmowy trwały dwie godziny. Potem Witkoff udzielił wywiadu telewizji CNN.`],
    ['pl', `${MET}. Zapytany o to (jak CNN) Witkoff milczał.`],
    ['en', `${MET_EN}. It would issue a statement later, the State Department said.`],
  ] as const)('its own, %s: %s', async (language, text) => {
    expect(await relayIn(text, language)).toBeNull();
  });

  it('is that of the medium it appeared in, where that is a known one', async () => {
    const report = await reportRead('r', '2025-12-05', `${MET}.`);
    const reading = { ...report.reading, report: { ...report.reading.report, outlet: 'Reuters' } };
    expect(relaysIn({ ...report, reading }).at(reading.meetings[0].evidence)).toBe('Reuters');
  });
});

describe('countSources', () => {
  const told = (report: string, relay: string | null = null) => ({ report, relay });

  it('counts relays of one account once, by what each report tells first', () => {
    const noCopies = () => undefined;
    expect(countSources([told('a', 'AFP'), told('b', 'AFP'), told('c')], noCopies)).toBe(2);
    expect(countSources([told('a', 'AFP'), told('b', 'AFP'), told('b')], noCopies)).toBe(1);
    expect(countSources([told('a', 'AFP'), told('b'), told('b', 'AFP')], noCopies)).toBe(2);
    expect(countSources([told('a', 'AFP'), told('b', 'PAP')], noCopies)).toBe(2);
  });

  it('counts a copy with its original, whether the original tells the fact or not', () => {
    const copyOf = (report: string) => (report.startsWith('copy') ? 'a' : undefined);
    expect(countSources([told('a'), told('copy', 'AFP')], copyOf)).toBe(1);
    expect(countSources([told('copy 1'), told('copy 2')], copyOf)).toBe(1);
  });
});
