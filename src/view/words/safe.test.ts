import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLine } from './safe.ts';

describe('safeLine', () => {
  it('keeps letters of any script, emoji and typography', () => {
    const text = '„Zażółć” – Рустем Умєров 👩‍👩‍👧 …';
    expect(safeLine(text)).toBe(text);
  });

  it('puts a replacement for controls, a space for white space, nothing for marks of direction', () => {
    expect(safeLine(' a\r\n\tb\u001b[31m\u0085c\u202ed\u2066 ')).toBe('a b\ufffd[31m\ufffdcd');
  });

  it('puts a replacement for half a surrogate pair and for what is no character', () => {
    expect(safeLine('a\ud800b\udc00c\ufffed 😀')).toBe('a\ufffdb\ufffdc\ufffdd 😀');
  });

  it('lets no control through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !/[\0-\x1f\x7f-\x9f\u202a-\u202e]/.test(safeLine(text))),
    );
  });
});
