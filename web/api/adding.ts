// Sends reports to the server: to be read, or to be kept.
import type { Added, GivenWishes, Preview } from '../../src/api/shapes/adding.ts';
import { send } from './client.ts';

/** What a person gives: text, or files. */
export type Given =
  | { readonly text: string; readonly wishes: GivenWishes }
  | { readonly files: readonly File[]; readonly wishes: GivenWishes };

function requestOf(given: Given): RequestInit {
  const wishes = Object.entries(given.wishes).filter(([, value]) => value !== '' && value !== undefined);
  if ('text' in given) {
    const body = JSON.stringify({ text: given.text, ...Object.fromEntries(wishes) });
    return { method: 'POST', body, headers: { 'content-type': 'application/json' } };
  }
  const body = new FormData();
  for (const file of given.files) body.append('file', file);
  for (const [name, value] of wishes) body.append(name, value);
  return { method: 'POST', body };
}

/** What the reports say. */
export const preview = async (given: Given, signal: AbortSignal): Promise<Preview> =>
  (await send('/readings', { ...requestOf(given), signal })).json();

/** Keeps the reports; `tell` hears how many files of how many were read. Aborting stops it: what was kept until then stays. */
export async function keep(
  given: Given,
  signal: AbortSignal,
  tell: (done: number, of: number) => void,
): Promise<Added | undefined> {
  const request = requestOf(given);
  const response = await send('/reports', {
    ...{ ...request, signal },
    headers: { ...request.headers, accept: 'text/event-stream' },
  });
  let added: Added | undefined;
  for await (const { event, data } of eventsOf(response)) {
    if (event === 'added') added = JSON.parse(data);
    else if (event === 'progress') {
      const { done, of } = JSON.parse(data);
      tell(done, of);
    }
  }
  return added;
}

/** The events of a stream, as the server sends them: one block each, with its name and one line of data. */
async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: string }> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    rest += value;
    const blocks = rest.split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      yield { event: fields.get('event') ?? '', data: fields.get('data') ?? '' };
    }
  }
}
