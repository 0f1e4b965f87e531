// Readers of English by others, measured over the same text as Parley: what each does is a part of what Parley does.
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import dates from 'compromise-dates';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A reader to compare with. `read` does its work on one text and returns how much it found. */
export interface Peer {
  readonly name: string;
  readonly does: string;
  read(text: string, published: string): number;
}

/** The peers, their models loaded. */
export function peers(): Peer[] {
  compromise.plugin(dates);
  const wink = winkNLP(model);
  return [
    {
      name: 'chrono-node',
      does: 'dates',
      read: (text, published) => chrono.parse(text, new Date(published)).length,
    },
    {
      name: 'wink-nlp',
      does: 'tags and entities',
      read: (text) => {
        const document = wink.readDoc(text);
        return document.entities().out(wink.its.detail).length + document.tokens().out(wink.its.pos).length;
      },
    },
    {
      name: 'compromise',
      does: 'people and dates',
      read: (text, published) => {
        const document = compromise(text) as ReturnType<typeof compromise> & {
          dates(options: { today: string }): { out(format: 'array'): string[] };
        };
        return document.people().out('array').length + document.dates({ today: published }).out('array').length;
      },
    },
  ];
}
