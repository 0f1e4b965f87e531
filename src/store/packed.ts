// Values kept as deflated JSON, which holds any string JavaScript can.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export const pack = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value), { level: 6 });

export const unpack = <T>(bytes: Uint8Array): T => JSON.parse(inflateRawSync(bytes).toString('utf8')) as T;

/** What was packed; undefined where the bytes are broken or missing. */
export function unpackWhole<T>(bytes: Uint8Array | null): T | undefined {
  try {
    return bytes ? unpack<T>(bytes) : undefined;
  } catch {
    return undefined;
  }
}
