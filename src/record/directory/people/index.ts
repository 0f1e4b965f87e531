// The people the program knows: heads of state and government, foreign ministers, negotiators and envoys since 2014.
import { BALKANS } from './balkans.ts';
import { BODIES } from './bodies.ts';
import { CAUCASUS_AND_CENTRAL_ASIA } from './caucasus-and-central-asia.ts';
import { CENTRAL_AMERICA } from './central-america.ts';
import { CENTRAL_EUROPE } from './central-europe.ts';
import { EAST_ASIA } from './east-asia.ts';
import { EASTERN_EUROPE } from './eastern-europe.ts';
import { IRAN_AND_ARABIA } from './iran-and-arabia.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import { LEVANT_AND_IRAQ } from './levant-and-iraq.ts';
import { NORTH_AFRICA } from './north-africa.ts';
import { NORTH_AMERICA } from './north-america.ts';
import { NORTHERN_EUROPE } from './northern-europe.ts';
import { OCEANIA } from './oceania.ts';
import { SOUTH_ASIA } from './south-asia.ts';
import { SOUTHERN_AFRICA } from './southern-africa.ts';
import { SOUTHERN_EUROPE } from './southern-europe.ts';
import { WEST_AFRICA } from './west-africa.ts';
import { WESTERN_EUROPE } from './western-europe.ts';

export const peopleTables = [
  EASTERN_EUROPE,
  CENTRAL_EUROPE,
  WESTERN_EUROPE,
  SOUTHERN_EUROPE,
  NORTHERN_EUROPE,
  BALKANS,
  CAUCASUS_AND_CENTRAL_ASIA,
  LEVANT_AND_IRAQ,
  IRAN_AND_ARABIA,
  NORTH_AFRICA,
  WEST_AFRICA,
  SOUTHERN_AFRICA,
  NORTH_AMERICA,
  CENTRAL_AMERICA,
  LATIN_AMERICA,
  EAST_ASIA,
  SOUTH_ASIA,
  OCEANIA,
  BODIES,
];
