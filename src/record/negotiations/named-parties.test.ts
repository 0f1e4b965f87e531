import { expect, it } from 'vitest';
import { partiesNamedIn } from './named-parties.ts';

it.each([
  ['Irańczycy i Amerykanie siedzieli w Pałacu, a wokół nich Omańczycy.', 'pl', ['IRN', 'OMN', 'USA']],
  ['Moskwa chce, by Stany Zjednoczone i Unia Europejska ustąpiły.', 'pl', ['EU', 'RUS', 'USA']],
  ['The U.S. and the United Kingdom spoke to Kyiv.', 'en', ['GBR', 'UKR', 'USA']],
  ['The turkey was served with china plates.', 'en', []],
  ['Iran', 'xx', []],
  ['', 'pl', []],
])('knows whom %j names', (text, language, parties) => {
  expect([...partiesNamedIn(text, language)].sort()).toEqual(parties);
});
