// What can be asked of `parley read`, and which wishes make no sense.
import { languageCodes } from '../language/index.ts';
import { isIsoDay } from '../report/dates.ts';
import type { PageWishes } from './page-language.ts';
import { languageProblem } from './page-language.ts';

export interface ReadOptions extends PageWishes {
  json?: boolean;
  evidence?: boolean;
  /** The number of a fact, as typed. */
  explain?: string;
  published?: string;
  language?: string;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem(files: readonly string[], options: ReadOptions): string | undefined {
  const { json, evidence, explain, published, language } = options;
  if (published !== undefined && !isIsoDay(published)) return `--published ${published}: write the day as YYYY-MM-DD`;
  if (language !== undefined && !languageCodes.includes(language)) {
    return `--language ${language}: Parley reads ${languageCodes.join(', ')}`;
  }
  if (explain !== undefined) {
    if (!/^[1-9]\d{0,6}$/.test(explain)) return `--explain ${explain}: give the number that stands before the fact`;
    if (files.length > 1) return '--explain needs one file';
    if (json || evidence) return `--explain can't be combined with ${json ? '--json' : '--evidence'}`;
  }
  if (json && evidence) return "--evidence can't be combined with --json";
  return languageProblem(options.lang);
}
