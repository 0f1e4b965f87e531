// Texts made to break a reader are read in time, and what is found in them is anchored.
import { describe, it } from 'vitest';
import { expectAnchored, read } from './anchored.fixture.ts';

// Sizes at which a step that looks at all pairs would not end within the time a test is given.
describe.each(['pl', 'en'])('hostile input, in %s', (language) => {
  it.each([
    ['ten megabytes of one letter', 'a'.repeat(10_000_000)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['opening marks that never close', '„'.repeat(300_000)],
    ['nothing but capitals', 'ABC DEF '.repeat(30_000)],
    ['nothing but names', 'Anna Nowak '.repeat(20_000)],
    ['lone surrogates', '\ud800 \udc00a '.repeat(50_000)],
    ['combining marks', 'a\u0301'.repeat(200_000)],
    ['dashes', '– '.repeat(100_000)],
  ])('%s', (_, text) => {
    expectAnchored(text, read(text, language));
  });
});

describe('one thing told without end', () => {
  it.each([
    ['pl', 'Trump powiedział, że tak.\r\n'.repeat(5_000)],
    ['pl', 'Trump powiedział, że '.repeat(10_000)],
    ['pl', 'spotkanie w Moskwie 5 maja '.repeat(6_000)],
    ['pl', 'jeśli Rosja się zgodzi, '.repeat(8_000)],
    ['pl', '– Tak – powiedział Trump.\n'.repeat(5_000)],
    ['en', 'Trump said that it was true.\r\n'.repeat(5_000)],
    ['en', 'Trump said that '.repeat(10_000)],
    ['en', 'talks in Moscow on May 5 '.repeat(6_000)],
    ['en', 'if Russia agrees, '.repeat(8_000)],
    ['en', '"Yes," said Trump.\n'.repeat(5_000)],
    ['en', 'Iran and the US '.repeat(10_000)],
  ])('%s: %.25s', (language, text) => {
    expectAnchored(text, read(text, language));
  });
});
