// English common nouns for bodies that speak and act: they stand beside a name (`the Axios website`) or for one named before.
import type { BodyClass, BodyNameClass, BodyNames } from '../../world.ts';

const NOUNS: Readonly<Record<BodyClass, string>> = {
  ministry: 'ministry department',
  group: 'group movement militia faction militant rebel guerrilla insurgent fighter',
  media: 'newspaper daily website broadcaster channel station magazine weekly paper outlet network tabloid',
  agency: 'agency',
  union: 'union',
  company: 'company firm airline carrier employer carmaker automaker operator manufacturer management planemaker',
  bloc: 'bloc',
};

/** Nouns in the names of bodies. */
const NAME_NOUNS: Readonly<Record<BodyNameClass, string>> = {
  union: 'union unions association brotherhood guild confederation syndicate',
  company:
    'corp corporation inc incorporated ltd limited plc holdings airlines airways motors railways industries shipping steelworks ag gmbh breweries refineries',
  group:
    'federation alliance coalition league movement front party congress organisation organization bloc brigade brigades resistance society societies ' +
    'chamber network unity collective tribes faction conference group militia gang cartel',
  public:
    'ministry department agency administration authority council commission committee army force forces guard guards police service services bureau ' +
    'office court board fund corps command directorate parliament assembly secretariat government militia inspectorate watchdog',
  none:
    'university institute college school academy centre center foundation forum agreement treaty plan act bank programme program times news press ' +
    'observatory initiative convention protocol framework partnership accord zone area region line summit index system study research studies talks ' +
    'mechanism consultation hospital museum',
};

export const BODY_NAMES: BodyNames = {
  nouns: new Map(
    Object.entries(NAME_NOUNS).flatMap(([kind, list]) =>
      list.split(' ').map((noun): [string, BodyNameClass] => [noun, kind as BodyNameClass]),
    ),
  ),
  plain: new Set(['union', 'company']),
  unlike: new Set(
    'soviet customs monetary economic banking capital trade credit western state civil energy'.split(' '),
  ),
  links: new Set("of the and for in to de du des da do del e y & ' 's".split(' ')),
  plainLinks: new Set("of '".split(' ')),
  openers: [['or'], ['the'], ['known', 'as'], ['also', 'known', 'as'], ['abbreviated', 'as'], ['or', 'the']],
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
