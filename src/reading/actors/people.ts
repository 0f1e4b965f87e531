// Joins the names of a report into people: full name, surname alone, given name alone.
import { ANY_GENDER } from '../../language/morphology.ts';
import { type PersonName, SURE } from './person-names.ts';

/** One person with all their names, in the order of the text. */
export interface PersonCluster {
  readonly names: PersonName[];
  /** The fullest name, in the nominative. */
  name: string;
  lemmas: readonly string[];
  given: number;
  gender: number;
}

const MOST_LOOKED_AT = 100;
/** An article joined on in small letters (`al-Asad`) comes and goes. */
const ARTICLE = /^\p{Ll}{2,3}-(?=\p{Lu})/u;
const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'");
const bare = (text: string): string => fold(text.replace(ARTICLE, ''));

/** Whether the words of `short` stand in `long` in the same order. */
function within(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    const found = long.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

function join(cluster: PersonCluster, name: PersonName): void {
  cluster.names.push(name);
  const fuller =
    name.lemmas.length > cluster.lemmas.length ||
    (name.lemmas.length === cluster.lemmas.length &&
      name.name.length > cluster.name.length &&
      name.given > cluster.given);
  if (fuller) {
    cluster.name = name.name;
    cluster.lemmas = name.lemmas;
    cluster.given = name.given;
  }
  if (cluster.lemmas === name.lemmas || (cluster.gender & name.tag & ANY_GENDER) === 0)
    cluster.gender = cluster.lemmas.length > 1 ? cluster.gender : name.tag & ANY_GENDER;
}

/** People of the report. Names less than sure count only where a sure name holds them. */
export function clusterPeople(found: readonly PersonName[]): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  const byWord = new Map<string, PersonCluster[]>();
  const index = (cluster: PersonCluster, lemmas: readonly string[]): void => {
    for (const key of new Set(lemmas.flatMap((lemma) => [fold(lemma), bare(lemma)]))) {
      const list = byWord.get(key);
      if (!list) byWord.set(key, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  };
  // Fuller names first, so that a surname in the headline finds its person.
  const order = found
    .map((name, position) => ({ name, position }))
    .sort((a, b) => b.name.lemmas.length - a.name.lemmas.length || a.position - b.position);
  for (const { name } of order) {
    const words = name.lemmas.map(fold);
    const last = words.at(-1)!;
    const candidates = (byWord.get(last) ?? []).filter((cluster) => {
      const full = cluster.lemmas.map(fold);
      if (within(words, full) || (words.length === 1 && full.length > 1 && bare(cluster.lemmas.at(-1)!) === last))
        return true;
      // Spelt apart, the given name an initial or missing in one of them.
      return (
        words.length > 1 && full.at(-1) === last && name.given === 0 && cluster.given === 0 && full[0] === words[0]
      );
    });
    if (candidates.length === 0) {
      if (name.weight < SURE) continue;
      const cluster: PersonCluster = {
        names: [name],
        name: name.name,
        lemmas: name.lemmas,
        given: name.given,
        gender: name.tag & ANY_GENDER,
      };
      clusters.push(cluster);
      index(cluster, name.lemmas);
      continue;
    }
    const best = candidates.length === 1 ? candidates[0] : nearest(candidates, name);
    join(best, name);
    index(best, name.lemmas);
  }
  for (const cluster of clusters) cluster.names.sort((a, b) => a.first - b.first);
  return clusters.sort((a, b) => a.names[0].first - b.names[0].first);
}

/** Of several people with one surname: the same gender, surname before given name, then the one named last before. */
function nearest(candidates: readonly PersonCluster[], name: PersonName): PersonCluster {
  const last = fold(name.lemmas.at(-1)!);
  const rank = (cluster: PersonCluster): number => {
    const before = cluster.names
      .slice(-MOST_LOOKED_AT)
      .flatMap((other) => (other.first < name.first ? [other.first] : []));
    const surname = fold(cluster.lemmas.at(-1)!) === last ? 1 : 0;
    return surname * 1e9 + (before.length > 0 ? Math.max(...before) : -1);
  };
  return candidates.reduce((best, cluster) => (rank(cluster) > rank(best) ? cluster : best));
}
