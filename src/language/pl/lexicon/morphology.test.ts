// Checks what the compiled Polish lexicon says of words from the news.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LexiconError } from '../../lexicon/format.ts';
import { inflect, readAffixes, readEntries } from '../../lexicon/hunspell.ts';
import { PartOfSpeech, PROPER, partOfSpeech, VerbForm, verbForm } from '../../morphology.ts';
import { loadPolishMorphology, polishMorphology } from './index.ts';
import { featureBits } from './notation.ts';

const morphology = loadPolishMorphology();

/** Form, lemma, part of speech or verb form, features that one reading must all have. */
const EXAMPLES = `
  kobieta kobieta noun Nsf
  kobiety kobieta noun Gsf
  kobiety kobieta noun NAVpf
  kobiecie kobieta noun DLsf
  Rosji Rosja noun GDLsf
  ministra minister noun GAsh
  ministrowie minister noun NVph
  ministrami minister noun Iph
  delegacji delegacja noun GDLsf
  delegacji delegacja noun Gpf
  delegację delegacja noun Asf
  spotkanie spotkanie gerund NAsn
  spotkaniu spotkanie gerund DLsn
  spotkań spotkanie gerund Gpn
  możliwości możliwość noun GDLsf
  możliwości możliwość noun NAGpf
  rozejmu rozejm noun Gsm
  rozejmie rozejm noun Lsm
  prezydentem prezydent noun Ish
  prezydenci prezydent noun Nph
  doradcy doradca noun GDLsh
  doradców doradca noun GAph
  sędziego sędzia noun GAsh
  ludzi człowiek noun GAph
  lat rok noun Gpm
  tygodniu tydzień noun Lsm
  dni dzień noun NAGpm
  dzieci dziecko noun NAGpn
  państwa państwo noun NApn
  posłowie poseł noun Nph
  kwietnia kwiecień noun Gsm
  środę środa noun Asf
  Kijowie Kijów noun Lsm
  Warszawie Warszawa noun DLsf
  Polski Polska noun Gsf
  Ukraińcy Ukrainiec noun Nph
  powiedział powiedzieć past shm3d
  powiedziała powiedzieć past sf3d
  powiedzieli powiedzieć past ph3d
  powiedziały powiedzieć past pmfn3d
  byłem być past shm1
  poszedł pójść past shm3d
  szła iść past sf3i
  rozmawiają rozmawiać present p3i
  piszemy pisać present p1i
  spotkają spotkać present p3d
  jest być present s3i
  są być present p3i
  będą być present p3i
  może móc present s3i
  powie powiedzieć present s3d
  powinni powinien present ph3
  trzeba trzeba present s3
  podano podać impersonal d
  uzgodniono uzgodnić impersonal d
  wzięto wziąć impersonal d
  piszcie pisać imperative p2
  chciałby chcieć conditional shm3i
  mogliby móc conditional ph3i
  negocjując negocjować presentAdverbial
  powiedziawszy powiedzieć pastAdverbial d
  wsparły wesprzeć past pmfn3
  uniesione unieść passiveParticiple NAsn
  nieprzemyślanego nieprzemyślany passiveParticiple Gshmn
  negocjować negocjować infinitive
  uznać uznać infinitive d
  uznawać uznawać infinitive i
  dotyczących dotyczyć activeParticiple GLphmfni
  podpisany podpisać passiveParticiple Nshmd
  podpisanego podpisać passiveParticiple Gshmnd
  ważnego ważny adjective Gshmn
  nieważnego nieważny adjective Gshmn
  ukraińskiej ukraiński adjective GDLsf
  najważniejszych najważniejszy adjective GLphmfn
  amerykańscy amerykański adjective NVph
  polsko-ukraińskich polsko-ukraiński adjective GLphmfn
  radykalnie radykalnie adverb
  wczoraj wczoraj adverb
  lepiej lepiej adverb
  przed przed preposition AI
  podczas podczas preposition G
  dzięki dzięki preposition D
  ponieważ ponieważ conjunction
  nie nie particle
  którego który pronoun Gshmn
  nią on pronoun AIsf3
  nikogo nikt pronoun GAsh
  jakiegoś jakiś pronoun Gshmn
  wszyscy wszystek pronoun Nph
  trzech trzy numeral GLphmfn
  dwunastu dwanaście numeral GDILphmfn
  dwoje dwoje numeral NAphn
  trzysta trzysta numeral NApmfn
  piątego piąty numeral Gshmn
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

describe('Polish words', () => {
  it.each(EXAMPLES)('%s is of %s: %s %s', (form, lemma, kind, features = '') => {
    const wanted = featureBits(features);
    const fits = morphology
      .analyse(form)
      .some(
        (analysis) => analysis.lemma === lemma && isOfKind(analysis.tag, kind) && (analysis.tag & wanted) === wanted,
      );
    expect(fits, `${form}: ${JSON.stringify(morphology.analyse(form))}`).toBe(true);
  });

  it.each(['ministra', 'rozejmu', 'powiedział', 'przez'])('%s has no reading in the nominative plural', (form) => {
    const wanted = featureBits('Np');
    expect(morphology.analyse(form).some(({ tag }) => (tag & wanted) === wanted)).toBe(false);
  });
});

function isOfKind(tag: number, kind: string): boolean {
  if (kind in PartOfSpeech) return partOfSpeech(tag) === PartOfSpeech[kind as keyof typeof PartOfSpeech];
  return verbForm(tag) === VerbForm[kind as keyof typeof VerbForm];
}

describe('capital letters', () => {
  const lemmas = (form: string) => new Set(morphology.analyse(form).map(({ lemma }) => lemma));

  it('find the lower-case word at the start of a sentence and in a headline', () => {
    expect(lemmas('Rozmowy')).toContain('rozmowa');
    expect(lemmas('ROZMOWY')).toContain('rozmowa');
    expect(lemmas('UKRAINY')).toContain('Ukraina');
  });

  it('are needed to find a name', () => {
    expect(lemmas('ukrainy')).not.toContain('Ukraina');
    expect(morphology.analyse('Ukrainy').every(({ tag }) => (tag & PROPER) !== 0)).toBe(true);
  });

  it('make acronyms, which take endings after a hyphen', () => {
    expect(lemmas('ONZ')).toContain('ONZ');
    expect(lemmas('MSZ-owi')).toContain('MSZ');
  });
});

describe('the whole dictionary', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-pl'));
  const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const entries = readEntries(readFileSync(join(folder, 'index.dic'), 'utf8'));

  it('is found, form by form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), ({ word, flags }) => {
        for (const form of [word, ...[...flags].flatMap((flag) => inflect(affixes, word, flag))]) {
          expect(morphology.analyse(form), form).not.toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('holds no non-words', () => {
    const syllables = fc.array(fc.constantFrom('xq', 'vłą', 'qę', 'żxó', 'ńv'), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(syllables, (parts) => {
        expect(morphology.analyse(parts.join(''))).toEqual([]);
      }),
    );
  });
});

describe('a missing lexicon', () => {
  it('is told apart by the type of its error', () => {
    expect(() =>
      polishMorphology({
        lookUp: () => {
          throw new LexiconError('gone');
        },
      }).analyse('rozmowa'),
    ).toThrow(LexiconError);
  });
});
