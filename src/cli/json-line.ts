// One value as one line of JSON that is safe to show in a terminal and to split at any line break.
const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The value as JSON on one line. Controls, line breaks and marks of direction beyond ASCII are written `\uXXXX`. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
