// Short texts in the character sets of Polish, Ukrainian and Western archives come back as they were written.
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const polish = [
  'Rozmowy w Genewie zakończyły się późno.',
  'Minister powiedział, że strony są bliżej porozumienia.',
  'Delegacje spotkały się wczoraj w Wiedniu.',
  'Źródła: ultimatum odrzucone.',
  'Sąd uznał umowę.',
  'Negocjatorzy wrócą do stołu w środę.',
  'Łódź i Gdańsk',
  'Wąż',
  'Śląsk czeka na podwyżki',
  'ŻĄDANIA ZWIĄZKÓW ODRZUCONE',
  'Premier odrzucił żądania związkowców, ale zaprosił ich na dalsze rozmowy.',
  'Prezydent Estonii przyjął w Tartu posłów z Tallina; rozmawiano o zimie.',
];
const typographic = ['„Nie ustąpimy” – oświadczył przywódca związku.', 'Umowa… „gotowa”.', 'Gość z Kijowa – źródło'];
const ukrainian = [
  'Переговори у Женеві завершилися пізно.',
  'Міністр заявив, що сторони зблизили позиції.',
  'Делегації зустрілися вчора.',
  'Уряд відхилив вимоги.',
  'Київ чекає на відповідь',
  'ПЕРЕГОВОРИ ВІДКЛАДЕНО',
];
const western = [
  'The envoy’s aides met “both sides” – briefly.',
  'Café talks in Zürich ended.',
  'Les négociations ont repris à Genève.',
];
const czech = [
  'Jednání skončila bez dohody, řekl ministr.',
  'Příští schůzka bude ve středu v Žilině.',
  'Šest států přijalo závěry.',
];

const cases: [charset: string, texts: string[]][] = [
  ['utf-8', [...polish, ...typographic, ...ukrainian, ...western, ...czech]],
  ['utf-16le', [...polish, ...typographic, ...ukrainian, ...western]],
  ['utf-16be', [...polish, ...typographic, ...ukrainian, ...western]],
  ['iso-8859-2', [...polish, ...czech]],
  ['windows-1250', [...polish, ...typographic, ...czech]],
  ['windows-1251', ukrainian],
  ['koi8-u', ukrainian],
  ['iso-8859-5', ukrainian],
  ['windows-1252', western],
];

describe.each(cases)('%s', (charset, texts) => {
  test.each(texts)('%s', (text) => {
    expect(decode(iconv.encode(text, charset), 'a.txt')).toBe(text);
  });
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])('a byte order mark in %s is dropped, and only one', (charset) => {
  expect(decode(iconv.encode('\ufeff\ufeffSąd', charset), 'a.txt')).toBe('\ufeffSąd');
});

test('a letter beyond ASCII late in a long text still decides', () => {
  const text = `${'Talks went on. '.repeat(20_000)}Rozmówcy są w Łodzi.`;
  expect(decode(iconv.encode(text, 'iso-8859-2'), 'a.txt')).toBe(text);
});

test('UTF-8 cut in the middle of a letter stays UTF-8', () => {
  const bytes = iconv.encode('Zażółć gęślą jaźń, rzekł poseł', 'utf-8');
  expect(decode(bytes.subarray(0, bytes.length - 1), 'a.txt')).toBe('Zażółć gęślą jaźń, rzekł pose\ufffd');
});
