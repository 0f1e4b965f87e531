// Bytes to text: finds the character set, and says so when the bytes are no text at all.
import { guessCharset } from './charset.ts';
import { ReportError } from './errors.ts';

/** Files people mistake for text, by their first bytes. */
const signatures: readonly (readonly [start: string, kind: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'Save its text, for example with `pdftotext`, and read that.'],
  ['PK\x03\x04', 'a ZIP archive or an office document', 'Unpack it, or save the document as plain text.'],
  ['\xd0\xcf\x11\xe0', 'an old office document', 'Save it as plain text.'],
  ['{\\rtf', 'a rich text document', 'Save it as plain text.'],
  ['\x1f\x8b', 'a gzip archive', 'Unpack it with `gunzip` first.'],
  ['\x89PNG', 'an image', 'Reports are read from text.'],
  ['\xff\xd8\xff', 'an image', 'Reports are read from text.'],
  ['GIF8', 'an image', 'Reports are read from text.'],
];

/**
 * The text of a file, without its byte order mark. Everything else stays, `\r\n` included.
 * UTF-8, UTF-16 and the usual single-byte sets of Polish, Ukrainian and Western archives are told apart by content.
 *
 * @throws ReportError `empty`, `binary`, `unknown-charset`
 */
export function decode(bytes: Uint8Array, file: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature) throw new ReportError('binary', file, `this is ${signature[1]}, not text`, signature[2]);

  const text = decodeUnicode(bytes) ?? decodeOther(bytes, file);
  if (text.trim() === '')
    throw new ReportError('empty', file, 'there is no text in it', 'Give a file that holds a report.');
  if (looksBinary(text)) throw binary(file);
  return text;
}

function decodeUnicode(bytes: Uint8Array): string | undefined {
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that are not valid UTF-8: UTF-8 with a few damaged places, or another set. */
function decodeOther(bytes: Uint8Array, file: string): string {
  const repaired = new TextDecoder().decode(bytes);
  let damaged = 0;
  let sound = 0;
  for (const char of repaired) {
    if (char === '\ufffd') damaged++;
    else if (char > '\u007f') sound++;
  }
  if (sound >= 4 * damaged) return repaired;
  if (looksBinary(repaired)) throw binary(file);
  const charset = guessCharset(bytes);
  if (charset) return new TextDecoder(charset).decode(bytes);
  throw new ReportError(
    'unknown-charset',
    file,
    'its character set is not one Parley can tell',
    'Convert it to UTF-8, for example with `iconv -f CHARSET -t UTF-8`.',
  );
}

/** UTF-16 by its mark, or by one half of each unit being nearly always a low number, as in any European script. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  if (!head.includes(0)) return undefined;
  const low = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] <= 0x05) low[at % 2]++;
  const units = head.length / 2;
  if (low[1] >= 0.8 * units && low[0] < 0.4 * units) return 'utf-16le';
  if (low[0] >= 0.8 * units && low[1] < 0.4 * units) return 'utf-16be';
  return undefined;
}

function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > 2 && controls > head.length * 0.02;
}

function binary(file: string): ReportError {
  return new ReportError('binary', file, 'this looks like binary data, not text', 'Give the report as text in UTF-8.');
}
