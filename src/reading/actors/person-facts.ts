// What the report and general knowledge tell of each person: roles, offices, the party they act for.
import type { KnownPerson, Names } from '../../language/names.ts';
import type { Party } from '../reading.ts';
import type { PersonCluster } from './people.ts';
import type { RolePhrase } from './role-phrases.ts';

export interface PersonFacts {
  readonly actor: number;
  readonly cluster: PersonCluster;
  readonly gender: number;
  readonly known: KnownPerson | undefined;
  /** Classes of office that the person is widely known for. */
  readonly offices: readonly string[];
  readonly roles: RolePhrase[];
  /** First tokens of the mentions, ascending. */
  readonly firsts: number[];
  party: Party | null;
  /** Other parties that the person is known to have acted for. */
  readonly others: readonly Party[];
}

/** The widely known person with these names, where there is one. */
export function knownPerson(names: Names, lemmas: readonly string[]): KnownPerson | undefined {
  const last = lemmas.at(-1)!;
  if (lemmas.length === 1) return names.known(last, undefined);
  for (let from = 1; from < lemmas.length; from++) {
    const found = names.known(lemmas.slice(from).join(' '), lemmas.slice(0, from).join(' '));
    if (found) return found;
  }
  return names.known(last, lemmas[0]) ?? names.known(lemmas.slice(1).join(' '), lemmas[0]);
}

/** Facts of each person before any party is settled. */
export function factsOf(names: Names, cluster: PersonCluster, actor: number): PersonFacts {
  const known = knownPerson(names, cluster.lemmas);
  return {
    actor,
    cluster,
    gender: cluster.gender,
    known,
    offices: known?.offices ?? [],
    roles: [],
    firsts: cluster.names.map((name) => name.first),
    party: null,
    others: known?.others.map(({ party }) => party) ?? [],
  };
}
