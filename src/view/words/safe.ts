// Text of reports made safe to show: no control characters, no marks that turn the direction of what follows.

const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Controls, halves of a surrogate pair, and code points that are no characters: no file of text may hold them. */
const control = /[\0-\x1f\x7f-\x9f\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
const space = /[\s\u2028\u2029]+/g;

/** The text on one line. White space is one space, controls such as ESC become `\ufffd`, marks of direction go. */
export function safeLine(text: string): string {
  return text.replace(direction, '').replace(space, ' ').replace(control, '\ufffd').trim();
}
