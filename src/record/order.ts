// Orders and distances that the parts of a record share.

const DAY = 86_400_000;

/** By UTF-16 units, the same on every machine. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Days from one ISO day to another, negative where it lies before. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
