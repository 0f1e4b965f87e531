// Names the things of a record by where they were first told of, so that a name stays as long as that report does.

/**
 * `r01-312`: the report and the offset of each thing of one kind in it, with a number behind it for a further one that
 * starts at the same place.
 */
export function anchorsOf(report: string, starts: readonly number[]): string[] {
  const counts = new Map<number, number>();
  return starts.map((start) => {
    const count = (counts.get(start) ?? 0) + 1;
    counts.set(start, count);
    return `${report}-${start}${count > 1 ? `-${count}` : ''}`;
  });
}
