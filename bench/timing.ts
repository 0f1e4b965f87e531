// Times work, and takes the median of several rounds.

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Seconds that `work` takes. */
export function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

export interface Spent {
  /** Seconds on the clock. */
  readonly clock: number;
  /** Seconds of processors, which say the same on a busy machine. */
  readonly processor: number;
}

/** What `work` takes until it is done. */
export async function spentOn(work: () => unknown): Promise<Spent> {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await work();
  const clock = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1e6 };
}
