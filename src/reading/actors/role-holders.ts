// Ties role phrases to the names beside them: before the name, after it between commas, shared by several names.
import { ANY_CASE, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import { holdsShortName } from './declared-bodies.ts';
import type { PersonName } from './person-names.ts';
import { isPlural, type RolePhrase } from './role-phrases.ts';
import { isDefinite, isOwned } from './role-references.ts';

/** A role phrase and the names that hold it. */
export interface HeldRole {
  readonly role: RolePhrase;
  readonly holders: readonly PersonName[];
  /** Whether it stands before its first holder as part of one phrase. */
  readonly before: boolean;
}

const LONGEST_ENUMERATION = 12;
const OPENS_APPOSITION = /^[,(–—-]$/;

/** Index after the short name in brackets (`Northern Nurses Union (NNU)`), ranks and forms of address that start at `index`. */
export function afterHonorifics(text: AnalysedText, index: number): number {
  const { tokens } = text;
  let at = holdsShortName(text, index) ? index + 3 : index;
  while (tokens[at]?.kind === 'word' && text.language.names.honorifics.has(tokens[at].lower))
    at += tokens[at + 1]?.text === '.' ? 2 : 1;
  return at;
}

function enumerated(text: AnalysedText, nameAt: ReadonlyMap<number, PersonName>, start: number): PersonName[] {
  const holders: PersonName[] = [];
  let at = afterHonorifics(text, start);
  while (holders.length < LONGEST_ENUMERATION) {
    const name = nameAt.get(at);
    if (!name) break;
    holders.push(name);
    const next = text.tokens[name.last];
    if (!next || !(next.text === ',' || text.language.syntax.coordinators.has(next.lower))) break;
    at = afterHonorifics(text, name.last + 1);
  }
  return holders;
}

/** Several names right before a comma and a role that closes with a mark: `Jan Lis i Ewa Sowa, posłowie,`. */
function enumeratedBefore(
  text: AnalysedText,
  nameEnding: ReadonlyMap<number, PersonName>,
  role: RolePhrase,
): PersonName[] {
  const { tokens, language } = text;
  if (tokens[role.first - 1]?.text !== ',' || tokens[role.last]?.kind === 'word') return [];
  const holders: PersonName[] = [];
  let joined = false;
  for (let at = role.first - 1; holders.length < LONGEST_ENUMERATION; ) {
    const name = nameEnding.get(at);
    if (!name || !sharesCase(text, role, name)) break;
    holders.unshift(name);
    const before = tokens[name.first - 1];
    const coordinated = before !== undefined && language.syntax.coordinators.has(before.lower);
    if (!before || !(coordinated || (joined && before.text === ','))) break;
    joined = true;
    at = name.first - 1;
  }
  return holders.length > 1 ? holders : [];
}

/** Names after `którymi są`, where such words follow the role. */
function predicated(text: AnalysedText, nameAt: ReadonlyMap<number, PersonName>, role: RolePhrase): PersonName[] {
  const { tokens, language } = text;
  const at = role.last;
  if (tokens[at]?.text !== ',') return [];
  const relative = tokens[at + 1]?.analyses.some((a) => language.syntax.relatives.has(a.lemma));
  const verb = tokens[at + 2]?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);
  return relative && verb ? enumerated(text, nameAt, at + 3) : [];
}

/** In a language of fixed word order an apposition has no case of its own. */
const sharesCase = ({ cases }: AnalysedText, role: RolePhrase, name: PersonName): boolean =>
  cases !== undefined ||
  (role.tag & name.tag & ANY_CASE) !== 0 ||
  (name.tag & ANY_CASE) === 0 ||
  (role.tag & ANY_CASE) === 0;

const isVerb = ({ analyses }: Token): boolean =>
  analyses.length > 0 && analyses.every((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);

/** The name that a form of being right behind the role tells: `Its chief negotiator is Ewa Lis`. */
function identified(
  text: AnalysedText,
  nameAt: ReadonlyMap<number, PersonName>,
  role: RolePhrase,
): PersonName | undefined {
  const { order } = text.language.syntax;
  const is = text.tokens[role.last]?.analyses.some((a) => order?.auxiliaries.get(a.lemma) === 'be');
  return is ? nameAt.get(afterHonorifics(text, role.last + 1)) : undefined;
}

/** Index of the token before the articles and possessives that stand before `index` in a language that has them. */
function beforeDeterminers({ tokens, language }: AnalysedText, index: number): number {
  const determiners = language.syntax.order?.determiners;
  let at = index - 1;
  while (determiners?.has(tokens[at]?.lower ?? '')) at--;
  return at;
}

/** Roles with their holders, in the order of the text; a role that stands alone has none. */
export function holdRoles(text: AnalysedText, roles: readonly RolePhrase[], names: readonly PersonName[]): HeldRole[] {
  const { tokens, sentenceOf, language } = text;
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const nameEnding = new Map(names.map((name) => [name.last, name]));
  const appositionOf = new Map<number, PersonName>();
  const rolesAt = new Map(roles.map((role) => [role.first, role]));
  return roles.map((role) => {
    const next = nameAt.get(afterHonorifics(text, role.last));
    if (isPlural(role.tag)) {
      const direct = enumerated(text, nameAt, role.last);
      const comma =
        tokens[role.last]?.text === ',' || tokens[role.last]?.text === ':'
          ? enumerated(text, nameAt, role.last + 1)
          : [];
      const after = comma.length > 1 ? comma : predicated(text, nameAt, role);
      const holders = direct.length > 0 ? direct : after.length > 0 ? after : enumeratedBefore(text, nameEnding, role);
      return { role, holders, before: direct.length > 0 };
    }
    if (next && sharesCase(text, role, next)) return { role, holders: [next], before: true };
    // `wicepremier, szef resortu obrony Jan Nowak`
    const following = tokens[role.last]?.text === ',' ? rolesAt.get(role.last + 1) : undefined;
    const named = following && !isPlural(following.tag) ? nameAt.get(afterHonorifics(text, following.last)) : undefined;
    if (following && named && sharesCase(text, role, named) && sharesCase(text, following, named) && !role.complemented)
      return { role, holders: [named], before: false };
    const openerAt = beforeDeterminers(text, role.first);
    const opener = tokens[openerAt];
    // `minister pracy, Jan Nowak, …`, `jego zastępczyni, Ewa Lis, …`
    const owned = isOwned(text, role) || isDefinite(text, role);
    const apart =
      tokens[role.last]?.text === ',' && (role.complemented || owned)
        ? nameAt.get(afterHonorifics(text, role.last + 1))
        : undefined;
    const apposed = opener && OPENS_APPOSITION.test(opener.text) ? nameEnding.get(openerAt) : undefined;
    const alone = owned || !opener || (opener.text !== ',' && !language.syntax.coordinators.has(opener.lower));
    const closes = apart && (text.cases ? tokens[apart.last]?.kind !== 'word' : tokens[apart.last]?.text === ',');
    if (apart && alone && !apposed && closes && sharesCase(text, role, apart))
      return { role, holders: [apart], before: false };
    if (opener && OPENS_APPOSITION.test(opener.text) && sentenceOf[openerAt] === sentenceOf[role.first]) {
      const after = tokens[role.last];
      const closed =
        !after ||
        after.kind === 'mark' ||
        role.complemented ||
        language.syntax.coordinators.has(after.lower) ||
        (openerAt < role.first - 1 && !isVerb(after)) ||
        after.analyses.some((a) => language.syntax.relatives.has(a.lemma));
      if (apposed && closed && sharesCase(text, role, apposed)) {
        appositionOf.set(role.last, apposed);
        return { role, holders: [apposed], before: false };
      }
    }
    const subject = identified(text, nameAt, role);
    if (subject) return { role, holders: [subject], before: false };
    // `szef frakcji i przewodniczący delegacji` after one name.
    const earlier = opener && language.syntax.coordinators.has(opener.lower) ? appositionOf.get(openerAt) : undefined;
    if (earlier && sharesCase(text, role, earlier)) {
      appositionOf.set(role.last, earlier);
      return { role, holders: [earlier], before: false };
    }
    return { role, holders: [], before: false };
  });
}
