// How likely a reading is among those of its form, kept in the top bits of its tag.

/** The tags of morphology.ts end below this bit. */
const RANK_SHIFT = 27;
const LOWEST = 7;

/** `tag` with its place among the readings of its form, 0 for the likeliest. */
export const withRank = (tag: number, rank: number): number => tag | (Math.min(rank, LOWEST) << RANK_SHIFT);

export const rankOf = (tag: number): number => tag >>> RANK_SHIFT;

export const withoutRank = (tag: number): number => tag & ((1 << RANK_SHIFT) - 1);
