import { mayDo, OPERATIONS, type Operation, type OperationId } from '@comity/contracts';
import { CONTRACTS, type ContractSchemas } from '@comity/contracts/schemas';
import { Hono } from 'hono';
import type { z } from 'zod';
import type { Actor, Authenticate } from '../auth/actor.ts';
import { type InputFault, Refusal } from '../errors/refusal.ts';
import type { Call, Handlers } from './call.ts';
import type { Environment } from './environment.ts';
import type { Idempotency } from './idempotency.ts';
import { readJson } from './read-json.ts';

export interface Binding {
  readonly handlers: Handlers;
  readonly authenticate: Authenticate;
  readonly idempotency: Idempotency;
  /** Tests hold the answers against their contracts, too. */
  readonly checkAnswers: boolean;
}

/** What the binder knows of any call: the types of one operation were settled where its handler was written. */
type AnyHandler = (call: Call<OperationId>) => Promise<unknown>;

/** All routes: for each row of the table of operations permission, validation, handler, answer. */
export function bindOperations(binding: Binding): Hono<Environment> {
  const app = new Hono<Environment>();
  const paths = new Set<string>();
  for (const [id, operation] of Object.entries(OPERATIONS) as [OperationId, Operation][]) {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
    paths.add(path);
    const schemas: ContractSchemas = CONTRACTS[id];
    const handler = binding.handlers[id] as AnyHandler;
    app.on(operation.method, path, async (context) => {
      // asking for the head alone would make the whole body, and leave it lying
      if (context.req.raw.method === 'HEAD' && operation.answer !== undefined)
        throw new Refusal('route.method_not_allowed');
      const answerHeaders = new Headers();
      const actor = await authorise(operation, context.req.raw, answerHeaders, binding);
      const params = validate(schemas.params, context.req.param(), 'params');
      const query = validate(schemas.query, flatten(context.req.queries()), 'query');
      const json = schemas.body && operation.body === undefined ? await readJson(context.req.raw) : undefined;
      const body = validate(schemas.body, json, 'body');
      const { requestId, address } = context.var;
      const call = { params, query, body, request: context.req.raw, requestId, address, answerHeaders };
      const answer = (who: Actor | null) =>
        answered(operation, schemas, { ...call, actor: who } as Call<OperationId>, handler, binding.checkAnswers);
      const response = await binding.idempotency.once(
        { operation, id, actor, request: context.req.raw, body: json, params: context.req.param() },
        answer,
      );
      for (const [name, value] of answerHeaders) response.headers.append(name, value);
      return response;
    });
  }
  for (const path of paths) {
    app.all(path, () => {
      throw new Refusal('route.method_not_allowed');
    });
  }
  return app;
}

async function authorise(
  operation: Operation,
  request: Request,
  answerHeaders: Headers,
  binding: Binding,
): Promise<Actor | null> {
  if (operation.permission === 'public') return null;
  const actor = await binding.authenticate(request, answerHeaders);
  if (actor === null) throw new Refusal('auth.required');
  if (!mayDo(actor.role, operation.permission)) throw new Refusal('auth.forbidden');
  return actor;
}

async function answered(
  operation: Operation,
  schemas: ContractSchemas,
  call: Call<OperationId>,
  handler: AnyHandler,
  check: boolean,
): Promise<Response> {
  const result = await handler(call);
  if (operation.answer === 'none') return new Response(null, { status: 204 });
  if (result instanceof Response) return result;
  if (check && schemas.response) {
    const parsed = schemas.response.safeParse(result);
    if (!parsed.success) throw new Error(`the answer breaks its contract: ${parsed.error.message}`);
  }
  return Response.json(result, { headers: { 'cache-control': 'no-store' } });
}

/** @throws Refusal `input.invalid` with the path and code of each fault */
function validate(schema: z.ZodType | undefined, input: unknown, part: 'params' | 'query' | 'body'): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults: InputFault[] = parsed.error.issues.slice(0, 100).map((issue) => ({
    path: [...(part === 'body' ? [] : [part]), ...issue.path].map(String).join('.'),
    code: issue.code === 'custom' ? issue.message : issue.code,
    message: issue.message,
  }));
  throw new Refusal('input.invalid', { faults });
}

/** One value for a name that stands once, as schemas expect it. */
function flatten(queries: Readonly<Record<string, string[]>>): Readonly<Record<string, string | string[]>> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}
