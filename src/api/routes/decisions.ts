// `/api/v1/decisions`: the ledger of what people decided; it is read, added to and undone.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { undoneIn } from '../../record/decisions/decision.ts';
import { decide, type Making, undo } from '../../store/decisions/decide.ts';
import { DecisionError } from '../../store/decisions/decision-error.ts';
import { loadLedger } from '../../store/decisions/ledger.ts';
import type { ActRequest } from '../../store/decisions/make-act.ts';
import { decisionInWords } from '../../view/terminal/render-ledger.ts';
import type { ApiContext } from '../context.ts';
import { ProblemError, refuse } from '../problems.ts';
import { json, problems } from '../shapes/answers.ts';

const decisionShape = z
  .object({
    id: z.string(),
    by: z.string(),
    at: z.string().openapi({ description: 'The instant, as ISO 8601 in UTC.' }),
    why: z.string(),
    act: z.string().openapi({ description: '`confirm`, `reject`, `correct`, `merge`, `split`, `add` or `undo`.' }),
    words: z.string().openapi({ description: 'What was decided, in words.' }),
    isUndone: z.boolean(),
  })
  .openapi('Decision');
const ledgerShape = z.object({ items: z.array(decisionShape) }).openapi('Ledger');
export type DecisionAnswer = z.infer<typeof decisionShape>;
export type LedgerAnswer = z.infer<typeof ledgerShape>;

const making = { by: z.string().trim().min(1), why: z.string().trim().min(1) };
const id = z.string().openapi({ description: 'The id of a fact in the record.' });
const requestShape = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('confirm'), id, ...making }),
    z.object({ act: z.literal('reject'), id, ...making }),
    z.object({ act: z.literal('correct'), id, slot: z.string(), value: z.unknown(), ...making }),
    z.object({ act: z.literal('merge'), ids: z.array(id).min(2), ...making }),
    z.object({ act: z.literal('split'), id, reports: z.array(z.string()).min(1), ...making }),
    z.object({ act: z.literal('add'), report: z.string(), quote: z.string(), fact: z.unknown(), ...making }),
  ])
  .openapi('DecisionRequest');

const list = createRoute({
  method: 'get',
  path: '/decisions',
  tags: ['Decisions'],
  summary: 'All that people decided, in the order in which they did',
  responses: { 200: json(ledgerShape, 'The ledger.') },
});

const make = createRoute({
  method: 'post',
  path: '/decisions',
  tags: ['Decisions'],
  summary: 'Decides about a fact',
  request: { body: { content: { 'application/json': { schema: requestShape } }, required: true } },
  responses: { 201: json(decisionShape, 'It is in the ledger.'), ...problems(400, 409) },
});

const undoing = createRoute({
  method: 'post',
  path: '/decisions/{id}/undo',
  tags: ['Decisions'],
  summary: 'Undoes a decision, or the undoing of one',
  request: {
    params: z.object({ id: z.string() }),
    body: { content: { 'application/json': { schema: z.object(making) } }, required: true },
  },
  responses: { 201: json(decisionShape, 'It is in the ledger.'), ...problems(400, 409) },
});

/** Runs work on the ledger; what makes no sense there is the request's fault. */
async function onLedger<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DecisionError) throw new ProblemError(409, error.message);
    throw error;
  }
}

const now = ({ by, why }: Pick<Making, 'by' | 'why'>): Making => ({ by, why, at: new Date().toISOString() });

export const decisionRoutes = (context: ApiContext): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: refuse })
    .openapi(list, async (request) => {
      const ledger = await loadLedger(context.store.db);
      const undone = undoneIn(ledger);
      const items = ledger.map((decision) => answerOf(decision, undone.has(decision.id)));
      return request.json({ items }, 200);
    })
    .openapi(make, async (request) => {
      const { by, why, ...wish } = request.req.valid('json');
      const made = await onLedger(() => decide(context.store, now({ by, why }), wish as ActRequest));
      return request.json(answerOf(made, false), 201);
    })
    .openapi(undoing, async (request) => {
      const made = await onLedger(() =>
        undo(context.store, now(request.req.valid('json')), request.req.valid('param').id),
      );
      return request.json(answerOf(made, false), 201);
    });

const answerOf = (decision: Awaited<ReturnType<typeof decide>>, isUndone: boolean): DecisionAnswer => {
  const { id, by, at, why, act } = decision;
  return { ...{ id, by, at, why, isUndone }, act: act.act, words: decisionInWords(decision) };
};
