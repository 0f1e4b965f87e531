// The passages of reports on which facts rest, as annotations (Web Annotation Data Model, W3C, 2017).
import type { Anchor } from '../../record/record.ts';
import { codePointCounter, codePointsAround } from './code-points.ts';
import type { ReportTexts } from './export-options.ts';
import { iriOf } from './identifiers.ts';

/** Code points before and after a quotation, by which it is found again in a text that has changed. */
const CONTEXT = 32;

/** Makes annotations; keeps the count of code points of each text it has met. */
export class Annotator {
  readonly #texts: ReportTexts;
  readonly #base: string;
  readonly #counters = new Map<string, (offset: number) => number>();

  constructor(texts: ReportTexts, base: string) {
    this.#texts = texts;
    this.#base = base;
  }

  /** One annotation per passage: its target is the passage, its body the fact. `fact` is the fact's IRI. */
  annotations(fact: string, kind: string, id: string, evidence: readonly Anchor[]) {
    return evidence.map((anchor, index) => ({
      id: `${iriOf(this.#base, 'annotation', `${kind}-${id}`)}/${index + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: fact,
      target: {
        type: 'SpecificResource',
        source: iriOf(this.#base, 'report', anchor.report),
        selector: this.#selectors(anchor),
      },
    }));
  }

  /** Without the report's text only the quotation: positions in code points (4.2.5) can't be told from UTF-16 offsets alone. */
  #selectors({ report, start, end, text: exact }: Anchor) {
    const text = this.#texts.get(report);
    if (text === undefined) return [{ type: 'TextQuoteSelector', exact }];
    const count = this.#counters.get(report) ?? codePointCounter(text);
    this.#counters.set(report, count);
    const [prefix, suffix] = codePointsAround(text, start, end, CONTEXT);
    return [
      { type: 'TextPositionSelector', start: count(start), end: count(end) },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ];
  }
}
