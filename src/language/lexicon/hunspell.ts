// Reads a hunspell dictionary (UTF-8, one-character flags) and spells out the forms of its entries.

/** One suffix rule: a word loses `strip` and gains `add`. */
interface SuffixRule {
  readonly strip: string;
  readonly add: string;
}

/** The rules that share a condition on how the word ends. */
interface RuleGroup {
  readonly condition: string;
  readonly ending: RegExp;
  readonly rules: SuffixRule[];
}

/** The affix rules of a dictionary, by flag. */
export interface Affixes {
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  readonly suffixes: ReadonlyMap<string, SuffixTable>;
}

/** A dictionary entry: a word and its flags. */
export interface Entry {
  readonly word: string;
  readonly flags: string;
}

/** The suffix rules of one flag, by the last letter of the words they take. */
class SuffixTable {
  private readonly groups = new Map<string, RuleGroup>();
  private readonly byLastLetter = new Map<string, RuleGroup[]>();

  add(strip: string, add: string, condition: string): void {
    const group = this.groups.get(condition) ?? { condition, ending: new RegExp(`${condition}$`, 'u'), rules: [] };
    this.groups.set(condition, group);
    group.rules.push({ strip, add });
  }

  /** The rules that fit `word`. */
  fitting(word: string): SuffixRule[] {
    const groups = this.candidates(word.slice(-1)).filter(({ ending }) => ending.test(word));
    return groups.flatMap(({ rules }) => rules.filter(({ strip }) => word.endsWith(strip)));
  }

  /** The groups whose condition allows this last letter. */
  private candidates(letter: string): RuleGroup[] {
    let groups = this.byLastLetter.get(letter);
    if (!groups) {
      const last = (condition: string) => condition.replace(/^.*?(\[[^\]]*\]|[^\]])$/u, '$1');
      groups = [...this.groups.values()].filter(({ condition }) =>
        new RegExp(`^${last(condition)}$`, 'u').test(letter),
      );
      this.byLastLetter.set(letter, groups);
    }
    return groups;
  }
}

/** Reads the text of an `.aff` file. */
export function readAffixes(text: string): Affixes {
  const prefixes = new Map<string, string[]>();
  const suffixes = new Map<string, SuffixTable>();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/u);
    if (condition === undefined) continue;
    const added = add === '0' ? '' : add;
    if (kind === 'PFX') prefixes.set(flag, [...(prefixes.get(flag) ?? []), added]);
    if (kind === 'SFX') {
      const table = suffixes.get(flag) ?? new SuffixTable();
      suffixes.set(flag, table);
      table.add(strip === '0' ? '' : strip, added, condition);
    }
  }
  return { prefixes, suffixes };
}

/** Reads the text of a `.dic` file. */
export function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split('\n').slice(1)) {
    const [word, flags = ''] = line.trim().split('/');
    if (word) entries.push({ word, flags });
  }
  return entries;
}

/** The forms that one suffix flag makes of a word, each with what was added. */
export function inflect(affixes: Affixes, word: string, flag: string): string[] {
  const table = affixes.suffixes.get(flag);
  if (!table) return [];
  return table.fitting(word).map((rule) => word.slice(0, word.length - rule.strip.length) + rule.add);
}
