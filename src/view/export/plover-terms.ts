// What PLOVER says of each act, and the fields of POLECAT, the data set coded with it.
import type { ActCode } from '../../language/acts.ts';

export type PloverType = ActCode | 'CONSULT';

interface PloverTerm {
  readonly quadCode: 'VERBAL COOPERATION' | 'VERBAL CONFLICT';
  /** From -10, conflict, to 10, cooperation; null where the manual gives none. */
  readonly intensity: number | null;
}

/**
 * PLOVER manual, "PLOVER quad categories" and "Numeric conflict/cooperation scores" (openeventdata/PLOVER). REQUEST took the
 * place of its DEMAND; the score of that, -5.0, is not one of mere requests.
 */
export const ploverTerms: Readonly<Record<PloverType, PloverTerm>> = {
  AGREE: { quadCode: 'VERBAL COOPERATION', intensity: 4.2 },
  CONSULT: { quadCode: 'VERBAL COOPERATION', intensity: 2.1 },
  SUPPORT: { quadCode: 'VERBAL COOPERATION', intensity: 4.6 },
  CONCEDE: { quadCode: 'VERBAL COOPERATION', intensity: 5 },
  REQUEST: { quadCode: 'VERBAL CONFLICT', intensity: null },
  ACCUSE: { quadCode: 'VERBAL CONFLICT', intensity: -2 },
  REJECT: { quadCode: 'VERBAL CONFLICT', intensity: -4.2 },
  THREATEN: { quadCode: 'VERBAL CONFLICT', intensity: -5.1 },
};

/** Contexts of PLOVER that fit our issues; an issue without one fits none. */
export const ploverContexts: Readonly<Record<string, string>> = {
  ceasefire: 'military',
  territory: 'resource',
  'security-guarantees': 'military',
  sanctions: 'economic',
  assets: 'economic',
  reconstruction: 'economic',
  nuclear: 'cbrn',
  elections: 'election',
  energy: 'resource',
  humanitarian: 'humanitarian',
  trade: 'economic',
  process: 'diplomatic',
};

/** The columns of POLECAT in their order (Halterman et al., 2023; Harvard Dataverse, doi:10.7910/DVN/AJGVIT). */
export const polecatFields = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...['Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title'],
  ...['Actor Name Raw', 'Wikipedia Actor ID'],
  ...['Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors'],
  ...['Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID'],
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename'],
  ...['Feature Type', 'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations'],
  ...['Language', 'Version'],
] as const;
