import { expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

it('links to the web only', () => {
  expect(webAddress('https://example.org/a b|c')).toBe('https://example.org/a%20b|c');
  expect(webAddress('http://example.org/"><script>')).toBe('http://example.org/%22%3E%3Cscript%3E');
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/here', '', undefined]) {
    expect(webAddress(address)).toBeUndefined();
  }
});
