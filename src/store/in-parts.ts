// Lists in parts small enough for one query: databases limit how many values a query may hold.
const PART = 500;

export function* inParts<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += PART) yield list.slice(start, start + PART);
}

/** The rows of one query for each part of a list. */
export async function queryInParts<T, R>(
  list: readonly T[],
  query: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (const part of inParts(list)) rows.push(...(await query(part)));
  return rows;
}
