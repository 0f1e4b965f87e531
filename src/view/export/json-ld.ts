// The record as linked data (JSON-LD 1.1): schema.org for what happened, PROV-O for where it comes from, annotations for the passages.
import type { ActCode } from '../../language/acts.ts';
import type { ActorType } from '../../reading/reading.ts';
import type {
  RecordDocument,
  RecordedActor,
  RecordedCondition,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from '../../record/record.ts';
import { messagesIn } from '../words/languages.ts';
import { RecordWords } from '../words/record-words.ts';
import { safeLine } from '../words/safe.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';
import { iriOf } from './identifiers.ts';
import { Annotator } from './json-ld-annotations.ts';
import { jsonLdContext } from './json-ld-context.ts';
import { type Iris, meetingNode } from './json-ld-meetings.ts';
import { webAddress } from './web-address.ts';

const actorTypes: Readonly<Record<ActorType, readonly string[]>> = {
  person: ['Person', 'Agent'],
  office: ['Organization', 'Agent'],
  organisation: ['Organization', 'Agent'],
  media: ['NewsMediaOrganization', 'Agent'],
  state: ['Country', 'Agent'],
  unnamed: ['Agent'],
};

const actions: Readonly<Partial<Record<ActCode, string>>> = {
  AGREE: 'AgreeAction',
  SUPPORT: 'EndorseAction',
  REQUEST: 'AskAction',
  REJECT: 'RejectAction',
};

/**
 * One document with its context in it. Everything has an IRI under `base`. A fact's annotations point to the very characters
 * of the report: positions in code points, where `texts` has the report's text, and the quotation with what stands around it.
 */
export function toJsonLd(record: RecordDocument, texts: ReportTexts, { language, base }: ExportOptions): string {
  const words = new RecordWords(record, messagesIn(language));
  const iris: Iris = { of: (kind, id) => iriOf(base, kind, id) };
  const annotator = new Annotator(texts, base);
  const languages = new Map(record.reports.map(({ id, language }) => [id, language]));
  const annotate = (
    kind: 'meeting' | 'statement' | 'position' | 'condition',
    id: string,
    evidence: RecordedStatement['evidence'],
  ) => annotator.annotations(iris.of(kind, id), kind, id, evidence);
  const graph = [
    {
      id: `${base}record`,
      type: ['Dataset', 'Entity'],
      name: safeLine(record.negotiation?.name ?? 'Record of a negotiation'),
      asOf: record.asOf,
      wasDerivedFrom: record.reports.map(({ id }) => iris.of('report', id)),
    },
    ...record.reports.map((report) => reportNode(report, iris)),
    ...partiesOf(record).map((party) => partyNode(party, words, iris)),
    ...record.actors.map((actor) => actorNode(actor, iris)),
    ...record.meetings.map((meeting) => meetingNode(meeting, words, iris)),
    ...record.statements.map((statement) => statementNode(statement, languages, iris)),
    ...record.positions.map((position) => positionNode(position, words, iris)),
    ...record.conditions.map((condition) => conditionNode(condition, iris)),
    ...record.meetings.flatMap(({ id, evidence }) => annotate('meeting', id, evidence)),
    ...record.statements.flatMap(({ id, evidence }) => annotate('statement', id, evidence)),
    ...record.positions.flatMap(({ id, evidence }) => annotate('position', id, evidence)),
    ...record.conditions.flatMap(({ id, evidence }) => annotate('condition', id, evidence)),
  ];
  const document = { '@context': jsonLdContext, '@graph': graph };
  // Fit to stand in a web page: no tag can begin in it.
  return `${JSON.stringify(document, withoutNothing, 1).replaceAll('<', '\\u003c')}\n`;
}

/** What is not known is left out, not null. */
const withoutNothing = (_key: string, value: unknown): unknown => value ?? undefined;

function reportNode({ id, published, language, outlet, title, url, copyOf, relays }: RecordedReport, iris: Iris) {
  const original = copyOf === null ? undefined : iris.of('report', copyOf);
  return {
    id: iris.of('report', id),
    type: ['NewsArticle', 'Entity'],
    identifier: id,
    headline: title,
    datePublished: published,
    inLanguage: language,
    publisher: outlet ? { type: 'Organization', name: outlet } : undefined,
    url: webAddress(url),
    isBasedOn: original,
    wasDerivedFrom: original,
    creditText: relays,
  };
}

/** Every party and every state of a place, once. */
function partiesOf({ actors, meetings, positions, conditions }: RecordDocument): string[] {
  const named = [
    ...actors.flatMap(({ party }) => party ?? []),
    ...meetings.flatMap(({ parties, place }) => [...parties, place?.country ?? '']),
    ...positions.flatMap(({ source, target }) => [...source, ...target]),
    ...conditions.flatMap(({ by }) => by),
  ];
  return [...new Set(named)].filter(Boolean).sort();
}

const partyNode = (party: string, words: RecordWords, iris: Iris) => ({
  id: iris.of('party', party),
  type: [words.isState(party) ? 'Country' : 'Organization', 'Agent'],
  identifier: party,
  name: words.party(party),
});

function actorNode(actor: RecordedActor, iris: Iris) {
  const { id, type, names, party, roles, wikidata, appearances } = actor;
  const [name, ...others] = names;
  const reports = [...new Set(appearances.map(({ report }) => report))];
  return {
    id: iris.of('actor', id),
    type: actorTypes[type],
    name,
    alternateName: others,
    sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata}`,
    affiliation: party ? iris.of('party', party) : undefined,
    jobTitle: type === 'person' ? roles.map(({ value }) => value) : undefined,
    wasDerivedFrom: reports.map((report) => iris.of('report', report)),
  };
}

/** The speaker's own words are a quotation; what a report says that someone said is a claim. */
function statementNode(statement: RecordedStatement, languages: ReadonlyMap<string, string>, iris: Iris) {
  const { id, speaker, via, mode, text, said, sources } = statement;
  const reportIris = statement.reports.map((report) => iris.of('report', report));
  return {
    id: iris.of('statement', id),
    type: [mode === 'direct' ? 'Quotation' : 'Claim', 'Entity'],
    text,
    inLanguage: languages.get(statement.reports[0]),
    creator: iris.of('actor', speaker),
    via: via.map((medium) => iris.of('actor', medium)),
    datePublished: said,
    appearance: mode === 'direct' ? undefined : reportIris,
    wasDerivedFrom: reportIris,
    mode,
    sources,
  };
}

function positionNode(position: RecordedPosition, words: RecordWords, iris: Iris) {
  const { id, code, source, target, issue, date, shift, evidence } = position;
  return {
    id: iris.of('position', id),
    type: [actions[code] ?? 'Action', 'Entity'],
    name: words.stand(position),
    agent: source.map((party) => iris.of('party', party)),
    participant: target.map((party) => iris.of('party', party)),
    startTime: date,
    act: code,
    issue,
    shift,
    wasDerivedFrom: [...new Set(evidence.map(({ report }) => iris.of('report', report)))],
  };
}

const conditionNode = ({ id, outcome, requires, by, state, evidence }: RecordedCondition, iris: Iris) => ({
  id: iris.of('condition', id),
  type: ['Claim', 'Entity'],
  text: outcome,
  requires,
  creator: by.map((party) => iris.of('party', party)),
  status: state,
  wasDerivedFrom: [...new Set(evidence.map(({ report }) => iris.of('report', report)))],
});
