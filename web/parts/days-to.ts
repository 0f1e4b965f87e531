// Counts days from one day to another.
const DAY = 86_400_000;

/** Whole days from an ISO day to the first day of a TIMEX3 value; undefined where the value is no day. */
export function daysTo(value: string | null, from: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0];
  return day === undefined ? undefined : Math.round((Date.parse(day) - Date.parse(from)) / DAY);
}
