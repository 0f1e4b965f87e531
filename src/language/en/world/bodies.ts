// English common nouns for bodies that speak and act: they stand beside a name (`the Axios website`) or for one named before.
import type { BodyClass } from '../../world.ts';

const NOUNS: Readonly<Record<BodyClass, string>> = {
  ministry: 'ministry department',
  group: 'group movement militia faction militant rebel guerrilla insurgent fighter',
  media: 'newspaper daily website broadcaster channel station magazine weekly paper outlet network tabloid',
  agency: 'agency',
  union: 'union',
  company: 'company firm airline carrier employer carmaker automaker operator manufacturer management planemaker',
  bloc: 'bloc',
};

export const BODY_NOUNS: ReadonlyMap<string, BodyClass> = new Map(
  Object.entries(NOUNS).flatMap(([kind, list]) =>
    list.split(' ').map((lemma): [string, BodyClass] => [lemma, kind as BodyClass]),
  ),
);

/** Verbs whose subject, where its name stands in quotation marks, is a medium. */
export const MEDIA_VERBS: ReadonlySet<string> = new Set('report write say note'.split(' '));

/** Lemmas that tell that a body was not named before (`another website`). */
export const NEW_BODY: ReadonlySet<string> = new Set('another other some any every each one a an new all'.split(' '));
