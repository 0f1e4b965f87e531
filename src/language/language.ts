// The contract of a language: one folder per language fills it, with the same file names in each.
import type { Acts } from './acts.ts';
import type { Calendar } from './calendar.ts';
import type { Conditions } from './conditions.ts';
import type { Issues } from './issues.ts';
import type { MeetingWords } from './meeting.ts';
import type { Morphology } from './morphology.ts';
import type { Names } from './names.ts';
import type { Orthography } from './orthography.ts';
import type { Roles } from './roles.ts';
import type { Saying } from './saying.ts';
import type { Syntax } from './syntax.ts';
import type { World } from './world.ts';

/** What the reader knows of one language. Data first; functions only for inflection. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly morphology: Morphology;
  readonly orthography: Orthography;
  readonly syntax: Syntax;
  readonly saying: Saying;
  readonly calendar: Calendar;
  readonly names: Names;
  readonly roles: Roles;
  readonly world: World;
  readonly acts: Acts;
  readonly conditions: Conditions;
  readonly issues: Issues;
  readonly meeting: MeetingWords;
}
