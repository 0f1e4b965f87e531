// Counts which nominatives the forms of a report bear out together, so that a form seen once is read like its fellows.
import type { Names } from '../../language/names.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Support } from './name-forms.ts';
import type { NameRun } from './name-runs.ts';

const PER_FORM = 0.6;
const MOST_FORMS = 3;
const NOMINATIVE_SEEN = 1.1;

/** Support for each nominative by the other forms of the text that it explains. */
export function gatherSupport(text: AnalysedText, runs: readonly NameRun[], names: Names): Support {
  const formsOf = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const run of runs) {
    for (const index of run.words) {
      const form = text.tokens[index].text;
      if (seen.has(form)) continue;
      seen.add(form);
      for (const reading of names.readings(form)) {
        const forms = formsOf.get(reading.lemma);
        if (forms) forms.add(form);
        else formsOf.set(reading.lemma, new Set([form]));
      }
    }
  }
  return (lemma, form) => {
    const others = (formsOf.get(lemma)?.size ?? 1) - 1;
    return PER_FORM * Math.min(others, MOST_FORMS) + (lemma !== form && seen.has(lemma) ? NOMINATIVE_SEEN : 0);
  };
}
