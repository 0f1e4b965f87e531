// What the endings of Polish verb forms say, within what one affix class yields.

import { PartOfSpeech, Person, tagOf, VerbForm } from '../../morphology.ts';
import { ACC, DAT, FEM, GEN, HE, INS, LOC, NEUT, NOM, PERS, PL, SG, THINGS, VOC } from './tags.ts';

/** Splits a past or conditional form into its bare past, `by` and the personal ending. */
const PAST_FORM = /^(.*?(?:li|ły|ła|ło|łe|ł))(by)?(śmy|ście|m|ś)?$/u;

/** Tag of a past or conditional form such as `pisał`, `pisałaby`, `pisaliśmy`. */
export function pastTag(form: string, aspect: number): number {
  const [, bare, conditional, ending = ''] = PAST_FORM.exec(form) ?? ['', form];
  const person = ending === '' ? Person.third : ending === 'm' || ending === 'śmy' ? Person.first : Person.second;
  return tagOf(
    PartOfSpeech.verb,
    pastAgreement(bare) | person | aspect,
    conditional ? VerbForm.conditional : VerbForm.past,
  );
}

/** Number and gender of a bare past form: `pisał(e)`, `pisała`, `pisało`, `pisali`, `pisały`. */
function pastAgreement(bare: string): number {
  if (bare.endsWith('li')) return PL | PERS;
  if (bare.endsWith('ły')) return PL | THINGS;
  if (bare.endsWith('ła')) return SG | FEM;
  if (bare.endsWith('ło')) return SG | NEUT;
  return SG | HE;
}

/** Tag of a non-past form, given all the non-past forms of its verb. */
export function presentTag(form: string, forms: ReadonlySet<string>, aspect: number): number {
  const extends3sg = (ending: string) => form.endsWith(ending) && forms.has(form.slice(0, -ending.length));
  const features = extends3sg('my')
    ? PL | Person.first
    : extends3sg('cie')
      ? PL | Person.second
      : extends3sg('sz')
        ? SG | Person.second
        : /[ęm]$/u.test(form)
          ? SG | Person.first
          : form.endsWith('ą')
            ? PL | Person.third
            : SG | Person.third;
  return tagOf(PartOfSpeech.verb, features | aspect, VerbForm.present);
}

/** Tag of an imperative, with or without the emphatic `-że`. */
export function imperativeTag(form: string, forms: ReadonlySet<string>, aspect: number): number {
  const extendsSingular = (ending: RegExp) => ending.test(form) && forms.has(form.replace(ending, ''));
  const features = extendsSingular(/myż?$/u)
    ? PL | Person.first
    : extendsSingular(/(cież|cie)$/u)
      ? PL | Person.second
      : SG | Person.second;
  return tagOf(PartOfSpeech.verb, features | aspect, VerbForm.imperative);
}

/** Features of a gerund's forms by ending, longest first. */
const GERUND_ENDINGS: readonly (readonly [ending: string, features: readonly number[]])[] = [
  ['iami', [INS | PL]],
  ['iach', [LOC | PL]],
  ['iom', [DAT | PL]],
  ['iem', [INS | SG]],
  ['ie', [NOM | ACC | VOC | SG]],
  ['iu', [DAT | LOC | SG]],
  ['ia', [GEN | SG, NOM | ACC | VOC | PL]],
  ['', [GEN | PL]],
];

/** Tags of a form of the verbal noun in `-nie` or `-cie`. */
export function gerundTags(form: string, aspect: number): number[] {
  const [, bundles] = GERUND_ENDINGS.find(([ending]) => form.endsWith(ending)) as (typeof GERUND_ENDINGS)[number];
  return bundles.map((features) => tagOf(PartOfSpeech.noun, features | NEUT | aspect, VerbForm.gerund));
}

/** The nominative of a verbal noun: `spotkaniu` gives `spotkanie`. */
export const gerundLemma = (form: string): string =>
  form.replace(/(n|c)(ie|ia|iem|iu|iami|iom|iach)$|ń$|ć$/u, (ending) => (/^[nń]/u.test(ending) ? 'nie' : 'cie'));
