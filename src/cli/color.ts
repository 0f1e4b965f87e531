// Whether to print in colour.

/**
 * `wanted` is false with `--no-color`. Then `FORCE_COLOR` and `NO_COLOR` decide (https://no-color.org, https://force-color.org),
 * then whether the output is a terminal that knows colours.
 */
export function useColor(
  wanted: boolean,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (!wanted) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
