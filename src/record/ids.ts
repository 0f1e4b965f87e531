// Names the things of a record by where they were first told of, so that a name stays as long as that report does.

/** `m-r01-312`: the kind, the first report and the offset there; a number behind it where that is taken. */
export function freeId(kind: string, report: string, start: number, taken: Set<string>): string {
  const plain = `${kind}-${report}-${start}`;
  let id = plain;
  for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
  taken.add(id);
  return id;
}
