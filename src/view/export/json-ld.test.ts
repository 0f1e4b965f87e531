import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../record/record.ts';
import { defaultOptions, type ReportTexts } from './export-options.ts';
import { toJsonLd } from './json-ld.ts';
import { hostileTexts, talks, talksTexts, withIds, withText } from './record.fixture.ts';

type Node = Record<string, unknown> & { '@id': string; '@type': string[] };
const schema = 'https://schema.org/';
const oa = 'http://www.w3.org/ns/oa#';
const prov = 'http://www.w3.org/ns/prov#';

const write = (record: RecordDocument, texts: ReportTexts = talksTexts) => toJsonLd(record, texts, defaultOptions);
/** Fails where anything is to be fetched, and where a term or an IRI is not understood. */
const strict = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`wants to fetch ${url}`)),
};
const flatten = async (text: string) =>
  (await jsonld.flatten(JSON.parse(text), undefined, strict)) as unknown as Node[];
const values = (node: Node, property: string) =>
  ((node[property] ?? []) as Record<string, unknown>[]).map((value) => value['@value'] ?? value['@id']);

describe('toJsonLd', async () => {
  const nodes = await flatten(write(talks));
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const iri = (path: string) => `urn:x-parley:${path}`;

  it('is understood by jsonld without fetching anything', async () => {
    expect(await jsonld.expand(JSON.parse(write(talks)), strict)).not.toEqual([]);
    expect(nodes.length).toBeGreaterThan(20);
  });

  it('gives a meeting as an event that is derived from its reports', () => {
    const event = byId.get(iri('meeting/m-r01-2'))!;
    expect(event['@type']).toEqual([`${schema}Event`, `${prov}Entity`]);
    expect(values(event, `${schema}startDate`)).toEqual(['2025-04-12']);
    expect(values(event, `${schema}eventStatus`)).toEqual([`${schema}EventScheduled`]);
    expect(values(event, `${prov}wasDerivedFrom`)).toEqual([iri('report/r01'), iri('report/r02')]);
    expect(values(event, `${schema}attendee`)).toEqual(['party/IRN', 'party/USA', 'actor/a-1', 'actor/a-2'].map(iri));
  });

  it('gives articles, people, quotations, claims and acts', () => {
    const typeOf = (path: string) => byId.get(iri(path))!['@type'][0].replace(schema, '');
    expect(
      ['report/r01', 'actor/a-1', 'actor/a-3', 'party/IRN', 'statement/s-r02-79', 'condition/c-r01-21'].map(typeOf),
    ).toEqual(['NewsArticle', 'Person', 'Country', 'Country', 'Quotation', 'Claim']);
    expect(values(byId.get(iri('actor/a-1'))!, `${schema}sameAs`)).toEqual(['http://www.wikidata.org/entity/Q1']);
    expect(typeOf('position/p-r01-58')).toBe('RejectAction');
    expect(values(byId.get(iri('report/r03'))!, `${schema}isBasedOn`)).toEqual([iri('report/r02')]);
  });

  it('refers to nothing that it does not describe', () => {
    const own = JSON.stringify(nodes).matchAll(/"@id":"(urn:x-parley:(?!terms\/)[^"]*)"/g);
    for (const [, id] of own) expect(byId.has(id), id).toBe(true);
  });

  it('points to passages in code points, not in UTF-16 units', () => {
    const positions = nodes.filter((node) => node['@type']?.includes(`${oa}TextPositionSelector`));
    const quotes = nodes.filter((node) => node['@type']?.includes(`${oa}TextQuoteSelector`));
    const targets = nodes.filter((node) => node['@type']?.includes(`${oa}SpecificResource`));
    expect(targets).toHaveLength(8);
    for (const target of targets) {
      const report = String(values(target, `${oa}hasSource`)[0]).split('/')[1];
      const selectors = values(target, `${oa}hasSelector`);
      const position = positions.find((node) => selectors.includes(node['@id']))!;
      const quote = quotes.find((node) => selectors.includes(node['@id']))!;
      const points = [...talksTexts.get(report)!];
      const [start, end] = [Number(values(position, `${oa}start`)[0]), Number(values(position, `${oa}end`)[0])];
      const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) => String(values(quote, oa + name)[0]));
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.join('')).toContain(prefix + exact + suffix);
    }
  });

  it('keeps the quotation alone where the text is not at hand', async () => {
    const types = (await flatten(write(talks, new Map()))).flatMap((node) => node['@type'] ?? []);
    expect(types).toContain(`${oa}TextQuoteSelector`);
    expect(types).not.toContain(`${oa}TextPositionSelector`);
  });

  it('tells a meeting that was put on another day from one whose day became known', async () => {
    const [, muscat] = talks.meetings;
    const planned = async (before: string) => {
      const history = [{ ...muscat.history[0], date: before }, muscat.history[0]];
      const [meeting] = (
        await flatten(write({ ...talks, meetings: [{ ...muscat, status: 'planned', history }] }))
      ).filter((node) => node['@id'] === iri('meeting/m-r01-2'));
      return values(meeting, `${schema}eventStatus`)[0];
    };
    expect(await planned('2025-04-10')).toBe(`${schema}EventRescheduled`);
    expect(await planned('2025-04')).toBe(`${schema}EventScheduled`);
  });

  it('keeps its shape whatever reports say', async () => {
    for (const text of hostileTexts) {
      const page = write(withText(text));
      expect(page).not.toContain('<');
      const hostile = await flatten(page);
      expect(hostile.filter((node) => node['@type']?.includes(`${schema}Event`))).toHaveLength(4);
      const renamed = await flatten(write(withIds(text)));
      expect(renamed.filter((node) => node['@type']?.includes(`${schema}NewsArticle`))).toHaveLength(3);
    }
  });
});
