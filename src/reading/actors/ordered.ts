// Finds places in lists that are in the order of the text.

/** Index of the last item whose place is before `token`, or -1. */
export function lastBefore<T>(items: readonly T[], token: number, place: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(items[middle]) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
