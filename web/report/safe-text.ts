// Text of a report as a page may show it: nothing in it changes the direction or the look of what stands around it.
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/** The text with control characters as `\ufffd` and without marks of direction; white space stays. */
export const safeText = (text: string): string => text.replace(direction, '').replace(control, '\ufffd');
