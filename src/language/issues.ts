// What a negotiation is about, told by its words.

/** Issues as `../corpus/GUIDELINES.md` names them. */
export type Issue =
  | 'ceasefire'
  | 'territory'
  | 'security-guarantees'
  | 'sanctions'
  | 'assets'
  | 'prisoners'
  | 'reconstruction'
  | 'nuclear'
  | 'elections'
  | 'energy'
  | 'humanitarian'
  | 'trade'
  | 'process'
  | 'other';

/** Words of each issue: lemmas or lower-cased forms, runs separated by commas. Issues named first win a tie. */
export type Issues = Readonly<Partial<Record<Issue, string>>>;
