// Asks the server: everything the pages do goes through its interface.
import type { Problem } from '../../src/api/shapes/problem.ts';

const BASE = '/api/v1';

/** What the server says is wrong. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `${status}`);
    this.status = status;
  }
}

/** Sends a request. @throws RequestError where the server refuses it */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`${BASE}${path}`, init);
  if (!response.ok) throw new RequestError(response.status, await response.json().catch(() => ({})));
  return response;
}

/** Asks for something. @throws RequestError where the server refuses it */
export async function ask<T>(path: string, search: URLSearchParams = new URLSearchParams()): Promise<T> {
  const query = search.size > 0 ? `?${search}` : '';
  return (await send(`${path}${query}`, { headers: { accept: 'application/json' } })).json();
}
