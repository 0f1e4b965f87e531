// Reads bare words that no likeness explains by their shape alone: strong pasts, participles, imperatives, vocatives.

import { PartOfSpeech, VerbForm } from '../../morphology.ts';
import { ADJECTIVE_BASE, adjectiveFeatures, PERSONAL_PLURAL } from './adjective-forms.ts';
import { adjectiveTags, HE, nouns, type Reading, SG, VOC } from './tags.ts';
import { gerundLemma, gerundTags, imperativeTag, pastTag } from './verb-forms.ts';

/** How the end of a strong past stem may look in the infinitive (`wspar-ł`, `wesprzeć`). */
const INFINITIVES_OF_PAST: readonly (readonly [stem: RegExp, infinitive: string])[] = [
  [/$/u, 'nąć'],
  [/ó(.)$/u, 'o$1nąć'],
  [/ą(.)$/u, 'ę$1nąć'],
  [/[kg]$/u, 'c'],
  [/ó[kg]$/u, 'oc'],
  [/^w(.+)ar$/u, 'we$1rzeć'],
  [/ar$/u, 'rzeć'],
  [/([zsdw])(.)ar$/u, '$1e$2rzeć'],
  [/z$/u, 'źć'],
  [/[dt]$/u, 'ść'],
];

/** The same for the stem of a passive participle without its -y. */
const INFINITIVES_OF_PASSIVE: readonly (readonly [stem: RegExp, infinitive: string])[] = [
  [/art$/u, 'rzeć'],
  [/^w(.+)art$/u, 'we$1rzeć'],
  [/([zsdw])(.)art$/u, '$1e$2rzeć'],
  [/t$/u, 'ć'],
  [/ięt$/u, 'iąć'],
  [/ęt$/u, 'ąć'],
  [/an$/u, 'eć'],
  [/n$/u, 'ć'],
  [/[sc]ion$/u, 'ść'],
  [/dzion$/u, 'ść'],
  [/zion$/u, 'źć'],
  [/czon$/u, 'c'],
  [/żon$/u, 'c'],
  [/[ij]?on$/u, 'ić'],
];

const PAST = /^(.+?)(?:ł(?:[aoy]|[ea](?=[mś]$))?|li)(?:by)?(?:śmy|ście|m|ś)?$/u;
const PASSIVE = /^(.*(?:[ao]n|[^s]t))(y|ego|emu|ym|a|ej|ą|e|ych|ymi)$/u;
const PERSONAL_PASSIVE = /^(.*)(?:([ao])ni|eni|ci)$/u;
const IMPERATIVE = /..(?:jcie|jmy|jże|jmyż|jcież|[źśćńż]że|[źśćńż]my|[źśńż]cie|myż|cież)$/u;
const GERUND = /..(?:[ao]|i?e)?(?:ni|ci)(?:e|a|em|u|om|ami|ach)$/u;

type Words = ReadonlySet<string>;

/** Readings of a lower-case word by its shape, none when it has no telling one. `words` decides between lemmas. */
export function readShape(form: string, words: Words): Reading[] {
  const read = (lemma: string, tags: readonly number[]): Reading[] => tags.map((tag) => ({ form, lemma, tag }));
  const negated = form.startsWith('nie');
  const passive = PASSIVE.exec(form);
  const passiveOf = passive && passiveLemma(passive[1], negated, words);
  if (passiveOf) {
    const bundles = passive[2] === 'y' ? ADJECTIVE_BASE : adjectiveFeatures(passive[2]);
    return read(passiveOf, adjectiveTags(PASSIVE_PARTICIPLE, bundles));
  }
  const past = negated ? null : PAST.exec(form);
  if (past) {
    const lemma = chooseLemma(past[1], INFINITIVES_OF_PAST, words);
    if (lemma) return read(lemma, [pastTag(form, 0)]);
  }
  const personal = PERSONAL_PASSIVE.exec(form);
  if (personal) {
    const stem = form.endsWith('ci') ? `${personal[1]}t` : `${personal[1]}${personal[2] ?? 'o'}n`;
    const lemma = passiveLemma(stem, negated, words);
    if (lemma) return read(lemma, adjectiveTags(PASSIVE_PARTICIPLE, PERSONAL_PLURAL));
  }
  if (!negated && IMPERATIVE.test(form))
    return read(form, [imperativeTag(form, new Set([singularImperative(form)]), 0)]);
  if (negated && GERUND.test(form)) return read(gerundLemma(form), gerundTags(form, 0));
  const vocative = [form.replace(/cze$/u, 'iec'), form.replace(/cze$/u, 'ec')].find(
    (word) => word !== form && words.has(word),
  );
  return vocative ? read(vocative, nouns(VOC | SG | HE)) : [];
}

const PASSIVE_PARTICIPLE = { partOfSpeech: PartOfSpeech.adjective, verbForm: VerbForm.passiveParticiple };

/** The infinitive; of a negated participle its own nominative, provided the verb exists. */
function passiveLemma(stem: string, negated: boolean, words: Words): string | undefined {
  const infinitive = chooseLemma(negated ? stem.slice(3) : stem, INFINITIVES_OF_PASSIVE, words);
  return infinitive && negated ? `${stem}y` : infinitive;
}

function chooseLemma(stem: string, rules: typeof INFINITIVES_OF_PAST, words: Words): string | undefined {
  return rules
    .filter(([ending]) => ending.test(stem))
    .map(([ending, infinitive]) => stem.replace(ending, infinitive))
    .find((word) => words.has(word));
}

const singularImperative = (form: string): string => form.replace(/(?:myż?|cie|cież|że)$/u, '');
