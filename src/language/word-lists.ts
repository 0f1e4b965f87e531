// Reads the lists that tables are written as.

/** The words of a list parted by white space. */
export const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** The words of a list parted by white space, each once. */
export const setOf = (list: string): ReadonlySet<string> => new Set(words(list));

/** The phrases of a list parted by commas, each once. */
export const phrasesOf = (list: string): ReadonlySet<string> => new Set(list.split(', '));
