// The language of short and long texts, and canonical tags.
import { expect, test } from 'vitest';
import { canonicalTag, detectLanguage } from './language.ts';

const texts: [language: string, text: string][] = [
  ['pl', 'Rozmowy delegacji w Genewie zakończyły się bez komunikatu.'],
  ['pl', 'Strony wracają do stołu.'],
  ['pl', 'Minister przyjął w poniedziałek posła, a potem zadzwonił do swojego odpowiednika.'],
  ['pl', 'Negocjatorzy obu stron nie doszli do porozumienia, ale umówili się na dalsze rozmowy w Oslo.'],
  [
    'pl',
    'Szef misji powiedział, że "the talks were constructive", i że wróci z wnioskami do stolicy, gdzie czeka rząd.',
  ],
  ['en', 'The talks ended without a deal.'],
  ['en', 'Minister says talks will resume Monday'],
  ['en', 'Both delegations left the building without a word to reporters waiting outside.'],
  ['en', 'The envoy of Wojciech Żółtowski met the head of the mission in Łódź and said that it was a good start.'],
  ['uk', 'Переговори завершилися без результату.'],
  ['uk', 'Міністр заявив, що сторони зустрінуться знову в понеділок.'],
  ['uk', 'Делегації повернулися до столу.'],
  ['pl', 'Delegacja odleciała do kraju'],
  ['en', 'Union rejects offer, strike goes on'],
  ['sv', 'Minister säger att samtalen fortsätter på måndag'],
  ['de', 'Die Gespräche endeten ohne Ergebnis, die Parteien treffen sich morgen wieder.'],
  ['ru', 'Переговоры завершились безрезультатно, стороны встретятся завтра.'],
  ['cs', 'Jednání skončila bez výsledku, strany se sejdou zítra v poledne.'],
  ['fr', 'Les négociations ont repris lundi à Genève sans grand espoir.'],
];
test.each(texts)('%s: %s', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language);
});

test.each(['', '12 345', '?!', 'Oslo'])('%j does not tell', async (text) => {
  expect(await detectLanguage(text)).toBeUndefined();
});

test.each([
  ['pl_PL', 'pl-PL'],
  ['POL', 'pl'],
  ['en-gb', 'en-GB'],
  ['Polish', undefined],
  ['p', undefined],
  ['pl-!', undefined],
])('canonicalTag(%s)', (tag, canonical) => {
  expect(canonicalTag(tag)).toBe(canonical);
});
