// Colours of a page, or none of them.
import picocolors from 'picocolors';

export type Style = ReturnType<typeof picocolors.createColors>;

/** The colours, as functions that leave the text as it is where `color` is false. */
export function styleOf(color: boolean): Style {
  return picocolors.createColors(color);
}

/** Marks words within a sentence: by brackets where there is no colour. */
export function markOf(style: Style): (words: string) => string {
  return (words) => (style.isColorSupported ? style.bold(style.yellow(words)) : `[${words}]`);
}
