// One spelling for names written in other letters, or with marks over them.
import anyAscii from 'any-ascii';

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, Latin letters without marks, and nothing but letters, digits and single spaces. */
export function plainLetters(name: string): string {
  return (ASCII.test(name) ? name : anyAscii(name))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
