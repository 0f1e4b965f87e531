// Trade unions, companies and associations of employers, each a party of its own.
import type { NamedRow } from './parties.ts';

/** Trade unions. */
export const UNIONS: readonly NamedRow[] = [
  ['Solidarność', 'Solidarność/f0|NSZZ Solidarność/f0'],
  ['OPZZ', 'OPZZ/0m|Ogólnopolskie/adj Porozumienie/n Związków Zawodowych'],
  ['FZZ', 'Forum/num Związków Zawodowych|FZZ/0n'],
  ['ZNP', 'Związek/m:Związk Nauczycielstwa Polskiego|ZNP/0m'],
  ['OZZL', 'Ogólnopolski/adj Związek/m:Związk Zawodowy/adj Lekarzy|OZZL/0m'],
  ['Verdi', 'Verdi/0f'],
  ['IG Metall', 'IG Metall/0f'],
  ['DGB', 'DGB/0m'],
  ['CGT', 'CGT/0f'],
  ['UAW', 'UAW/0m'],
  ['GDL', 'GDL/0m'],
  ['Unite', 'Unite/0n'],
];

/** Companies and associations of employers. */
export const COMPANIES: readonly NamedRow[] = [
  ['Konfederacja Lewiatan', 'Konfederacja/f Lewiatan'],
  ['Boeing', 'Boeing/mz'],
  ['Airbus', 'Airbus/mz'],
  ['Ryanair', 'Ryanair/mz'],
  ['Lufthansa', 'Lufthansa/f'],
  ['Volkswagen', 'Volkswagen/mz'],
  ['Gazprom', 'Gazprom/m'],
  ['Naftogaz', 'Naftohaz/m|Naftogaz/m'],
  ['Rosatom', 'Rosatom/m'],
  ['Enerhoatom', 'Enerhoatom/m|Energoatom/m'],
  ['PGG', 'Polska/adj Grupa/f Górnicza/adj|PGG/0f'],
  ['JSW', 'Jastrzębska/adj Spółka/f Węglowa/adj|JSW/0f'],
  ['KGHM', 'KGHM/0m|KGHM/acr'],
  ['Orlen', 'Orlen/m|PKN/0m Orlen/m'],
  ['PKP', 'PKP/0n'],
  ['LOT', 'PLL/0n LOT/m|LOT/0m'],
  ['Deutsche Bahn', 'Deutsche Bahn/0f'],
  ['Siemens', 'Siemens/m'],
  ['Ford', 'Ford/m'],
  ['General Motors', 'General Motors/0m'],
  ['Stellantis', 'Stellantis/0m'],
];
