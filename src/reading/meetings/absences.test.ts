// Who was not at an encounter, in sentences of our own.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/index.ts';
import { findActors } from '../actors/find-actors.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findTimes } from '../times/find-times.ts';
import { findMeetings } from './find-meetings.ts';

// A Friday.
const PUBLISHED = '2025-12-05';

const MET = {
  pl: 'W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff.',
  en: 'Abbas Araghchi met Steve Witkoff in Geneva on Thursday.',
};

/** Names of those who were not there, of all encounters of the report. */
function absentIn(language: 'pl' | 'en', report: string): string[] {
  const text = analyseText(report, languageOf(language)!, { start: 0, end: report.length });
  const actors = findActors(text);
  const meetings = findMeetings(text, actors, findTimes(text, PUBLISHED), PUBLISHED);
  return meetings.flatMap(({ absent }) => absent.map((index) => actors.list[index].name));
}

describe('who was not at an encounter', () => {
  it.each([
    ['pl', 'Jared Kushner nie wziął udziału w rozmowach.'],
    ['pl', 'Przy stole zabrakło Jareda Kushnera.'],
    ['pl', 'Jared Kushner nie został zaproszony.'],
    ['pl', 'Nie zaproszono Jareda Kushnera.'],
    ['pl', 'Jareda Kushnera nie było na sali.'],
    ['pl', 'Zaproszenia dla Jareda Kushnera nie było.'],
    ['pl', 'Jared Kushner do Szwajcarii nie przyleciał.'],
    ['en', 'Jared Kushner did not attend the talks.'],
    ['en', 'Jared Kushner was not invited.'],
    ['en', 'Jared Kushner was not in the room.'],
    ['en', 'Jared Kushner was absent from the talks.'],
    ['en', 'Jared Kushner skipped the meeting.'],
    ['en', 'Jared Kushner, who had been expected, did not take part.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(absentIn(language, `${MET[language]} ${sentence}`)).toEqual(['Jared Kushner']);
  });

  it('tells of states as well as of people', () => {
    expect(absentIn('pl', `${MET.pl} Wielka Brytania nie brała w nich udziału.`)).toEqual(['Wielka Brytania']);
    expect(absentIn('en', `${MET.en} Britain was not invited to the talks.`)).toEqual(['Britain']);
  });

  it('knows who was missing from the sentence that tells of the encounter', () => {
    expect(
      absentIn('pl', 'Abbas Aragczi i Steve Witkoff spotkali się w czwartek w Genewie bez Jareda Kushnera.'),
    ).toEqual(['Jared Kushner']);
    expect(absentIn('en', 'Araghchi met Witkoff in Geneva on Thursday in the absence of Jared Kushner.')).toEqual([
      'Jared Kushner',
    ]);
  });

  it.each([
    ['pl', 'Jared Kushner wziął w nich udział.'],
    ['pl', 'Bez Jareda Kushnera nie będzie zgody.'],
    ['pl', 'Jared Kushner nie zabrałby głosu.'],
    ['en', 'Jared Kushner attended the talks.'],
    ['en', 'There will be no deal without Jared Kushner.'],
    ['en', 'Jared Kushner did not speak to reporters.'],
  ] as const)('%s, nobody: %s', (language, sentence) => {
    expect(absentIn(language, `${MET[language]} ${sentence}`)).toEqual([]);
  });

  it('leaves alone what is told far from any encounter', () => {
    const between = 'Ceny ropy spadły. '.repeat(6);
    expect(absentIn('pl', `${MET.pl} ${between}Jared Kushner nie przyjechał.`)).toEqual([]);
  });
});
