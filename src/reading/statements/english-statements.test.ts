// Statements in English, by the constructions that attribute them.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/index.ts';
import { findActors } from '../actors/find-actors.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findStatements } from './find-statements.ts';

const english = languageOf('en')!;

/** Statements as `speaker < via | mode | content`. */
function statements(text: string): string[] {
  const analysed = analyseText(text, english, { start: 0, end: text.length });
  const { statements: found, actors } = findStatements(analysed, findActors(analysed));
  return found.map((s) => {
    const chain = [actors[s.speaker].name, ...s.via.map((v) => actors[v].name)].join(' < ');
    return `${chain} | ${s.mode} | ${text.slice(analysed.tokens[s.first].start, analysed.tokens[s.last - 1].end)}`;
  });
}

const each = (cases: readonly (readonly [string, readonly string[]])[]): void =>
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

describe('subjects before an aside', () => {
  each([
    [
      'Petr Fiala, who landed in Rome on Sunday, said the talks were over.',
      ['Petr Fiala | indirect | the talks were over'],
    ],
    [
      'The talks went well, Petr Fiala, the Czech premier, told reporters.',
      ['Petr Fiala | indirect | The talks went well'],
    ],
    [
      'Russia, Ukraine and Turkey said the talks went well.',
      ['Russia, Ukraine and Turkey | indirect | the talks went well'],
    ],
  ]);
});

describe('clauses behind a cue', () => {
  each([
    [
      'Petr Fiala said the plan, which he drew up in Rome, was ready.',
      ['Petr Fiala | indirect | the plan, which he drew up in Rome, was ready'],
    ],
    [
      'Petr Fiala said if the talks failed, sanctions would follow.',
      ['Petr Fiala | indirect | if the talks failed, sanctions would follow'],
    ],
    ['Petr Fiala said he "would never sign" it.', ['Petr Fiala | mixed | he "would never sign" it']],
    ['Petr Fiala told Reuters Europe was ready.', ['Petr Fiala < Reuters | indirect | Europe was ready']],
    ['Petr Fiala urged both sides to sign the deal.', ['Petr Fiala | indirect | both sides to sign the deal']],
    ['Petr Fiala has promised to bring it back.', ['Petr Fiala | indirect | to bring it back']],
    ['Petr Fiala called the talks useless.', ['Petr Fiala | indirect | the talks useless']],
    ['Petr Fiala called a meeting of ministers.', []],
    ['"It is done," Petr Fiala said after the talks had ended.', ['Petr Fiala | direct | It is done']],
    ['Petr Fiala did not say the talks were over.', []],
  ]);
});

describe('cues in the midst of what they attribute', () => {
  each([
    [
      'Europe would go on, Petr Fiala promised, but others must pay.',
      ['Petr Fiala | indirect | Europe would go on, Petr Fiala promised, but others must pay'],
    ],
    ['Europe would go on, Petr Fiala said, and left the room.', ['Petr Fiala | indirect | Europe would go on']],
    [
      'The crossing can reopen, Egypt says, as long as the troops pull back.',
      ['Egypt | indirect | The crossing can reopen, Egypt says, as long as the troops pull back'],
    ],
    [
      'The caterers, said Petr Fiala, had been paid until Friday.',
      ['Petr Fiala | indirect | The caterers, said Petr Fiala, had been paid until Friday'],
    ],
  ]);
});

describe('passives', () => {
  each([
    [
      'Petr Fiala was quoted as saying that the talks would resume.',
      ['Petr Fiala | indirect | the talks would resume'],
    ],
    ['Petr Fiala is said to believe that the talks will resume.', ['Petr Fiala | indirect | the talks will resume']],
    ['It was announced by Petr Fiala that the talks would resume.', ['Petr Fiala | indirect | the talks would resume']],
    ['Petr Fiala was told that the talks would resume.', []],
    ['It was announced that the talks would resume.', []],
  ]);
});

describe('sources', () => {
  each([
    ["In Petr Fiala's view, the talks are over.", ['Petr Fiala | indirect | the talks are over']],
    [
      'Citing two Israeli officials, Axios reported that the talks were over.',
      ['israeli officials < Axios | indirect | the talks were over'],
    ],
    [
      'The talks are over, according to Petr Fiala, who left Rome on Sunday.',
      ['Petr Fiala | indirect | The talks are over'],
    ],
  ]);
});

describe('those spoken of before', () => {
  each([
    [
      'Ursula von der Leyen and Petr Fiala met in Rome. Petr Fiala left early. "It is done," he said.',
      ['Petr Fiala | direct | It is done'],
    ],
    ['Petr Fiala left early. "It is done," the historian explained.', ['Petr Fiala | direct | It is done']],
  ]);
});

describe('what one asks for oneself', () => {
  each([
    [
      'A diplomat in Rome, who asked not to be named, said the talks were over.',
      ['diplomat | indirect | the talks were over'],
    ],
  ]);
});

describe('cues in the midst of what was said', () => {
  each([
    [
      'A truce is out of the question, Petr Fiala repeated, and has been since May.',
      ['Petr Fiala | indirect | A truce is out of the question, Petr Fiala repeated, and has been since May'],
    ],
    ['A truce is near, Petr Fiala said, and left the hall.', ['Petr Fiala | indirect | A truce is near']],
    [
      'If the ceasefire goes, Petr Fiala warned, so do the talks.',
      ['Petr Fiala | indirect | If the ceasefire goes, Petr Fiala warned, so do the talks'],
    ],
    [
      'Phase two, Petr Fiala went on, could begin in June.',
      ['Petr Fiala | indirect | Phase two, Petr Fiala went on, could begin in June'],
    ],
    [
      'Most changes were accepted, Petr Fiala told reporters: no limit on the army, no amnesty.',
      [
        'Petr Fiala | indirect | Most changes were accepted, Petr Fiala told reporters: no limit on the army, no amnesty',
      ],
    ],
    [
      'The border, in the view of Petr Fiala, is open.',
      ['Petr Fiala | indirect | The border, in the view of Petr Fiala, is open'],
    ],
  ]);
});

it('takes a description for the one who holds that office', () => {
  const text =
    'Senate Minority Leader Ann Price met Budget Director Tom Hale on Monday. Hale praised the talks. The vote will fail, the minority leader said.';
  expect(statements(text).at(-1)).toBe('Ann Price | indirect | The vote will fail');
});

describe('speakers behind what they said', () => {
  each([
    [
      '"Not one shot was fired by us," came the reply from Petr Fiala.',
      ['Petr Fiala | direct | Not one shot was fired by us'],
    ],
    ['"No breakthrough," was the verdict of Petr Fiala, the premier.', ['Petr Fiala | direct | No breakthrough']],
    [
      'Only when the rain comes, reckons Petr Fiala, a hydrologist, will all be clear.',
      ['Petr Fiala | indirect | Only when the rain comes, reckons Petr Fiala, a hydrologist, will all be clear'],
    ],
    [
      '“The border is one,” says a communiqué that Egypt and Sudan issued in Cairo.',
      ['Egypt and Sudan | direct | The border is one'],
    ],
  ]);
});

it('gives a quotation without a cue to the person named last where nobody spoke or acted', () => {
  const text =
    'The coffee had been cleared away by the time Petr Fiala came down the stairs and wiped his glasses. “We will be back.”';
  expect(statements(text)).toEqual(['Petr Fiala | direct | We will be back']);
});

describe('cues away from what they attribute', () => {
  each([
    [
      'MUSCAT, April 12 (Wire) - Iran and Oman held talks in Rome, Petr Fiala said, in a round that both praised.',
      ['Petr Fiala | indirect | Iran and Oman held talks in Rome'],
    ],
    ['As they were leaving, Petr Fiala spoke to reporters in the presence of his host.', []],
    [
      'Generators will be here by Monday, Ana Baptista, a spokeswoman, promised in Brussels.',
      ['Ana Baptista | indirect | Generators will be here by Monday'],
    ],
    [
      'This time, Petr Fiala told Reuters, neither side has the stomach for more.',
      ['Petr Fiala < Reuters | indirect | This time, Petr Fiala told Reuters, neither side has the stomach for more'],
    ],
    [
      'Only when there is something to announce, Petr Fiala has hinted to reporters.',
      ['Petr Fiala | indirect | Only when there is something to announce'],
    ],
    [
      'He would sign any day, Petr Fiala went on, but rewriting the law was out of the question.',
      [
        'Petr Fiala | indirect | He would sign any day, Petr Fiala went on, but rewriting the law was out of the question',
      ],
    ],
  ]);
});
