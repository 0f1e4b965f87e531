// Positions in Unicode code points, as the Web Annotation Data Model (W3C, 2017, section 4.2.5) counts them, from UTF-16 offsets.

/**
 * Gives for a UTF-16 offset into `text` the number of code points before it. An offset within a surrogate pair counts the
 * pair's first half as one. Offsets beyond the text count as its end.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) seconds.push(index + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    return within - countBelow(seconds, within);
  };
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last `count` code points of `text` before the UTF-16 offset, and the first `count` from it on. */
export function codePointsAround(text: string, start: number, end: number, count: number): [string, string] {
  const before = [...text.slice(Math.max(0, start - count * 2), start)].slice(-count).join('');
  const after = [...text.slice(end, end + count * 2)].slice(0, count).join('');
  return [before, after];
}
