import type { Contract } from './contract-types.ts';
import { OPERATIONS, type Operation, type OperationId } from './operations.ts';
import type { Problem } from './problem.ts';

/** A call that the server refused, with its problem. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** What a call needs: the parts that its contract has. */
export type CallInput<Id extends OperationId> = Contract<Id>['input'];
export type CallResult<Id extends OperationId> = Contract<Id>['result'];

export interface ClientOptions {
  readonly fetch: typeof fetch;
  /** Where the server is; empty for the page's own. */
  readonly baseUrl?: string;
  readonly headers?: () => Readonly<Record<string, string>>;
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

export type Client = <Id extends OperationId>(
  id: Id,
  input: CallInput<Id> & { readonly idempotencyKey?: string; readonly signal?: AbortSignal },
) => Promise<CallResult<Id>>;

/**
 * A typed caller of the API. JSON in and out; `FormData` where the operation is multipart; a `Response` where the answer is bytes.
 *
 * @throws {ProblemError} where the server answers with a problem
 */
export function createClient(options: ClientOptions): Client {
  const call = async (id: OperationId, input: LooseInput): Promise<unknown> => {
    const operation: Operation = OPERATIONS[id];
    const writes = operation.method !== 'GET';
    const form = input.body instanceof FormData;
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers?.() };
    if (writes) headers['x-comity-csrf'] = '1';
    if (writes && input.idempotencyKey) headers['idempotency-key'] = input.idempotencyKey;
    if (input.body !== undefined && !form) headers['content-type'] = 'application/json';
    const response = await options.fetch(`${options.baseUrl ?? ''}${addressOf(operation.path, input)}`, {
      method: operation.method,
      headers,
      ...(input.body !== undefined && { body: form ? (input.body as FormData) : JSON.stringify(input.body) }),
      ...(input.signal && { signal: input.signal }),
    });
    if (!response.ok) throw new ProblemError(await problemOf(response));
    if (operation.answer === 'none') return undefined;
    return operation.answer === undefined ? response.json() : response;
  };
  return call as Client;
}

function addressOf(path: string, { params = {}, query = {} }: LooseInput): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') search.append(name, String(each));
    }
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && 'code' in body) return body as Problem;
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: 'internal.unreadable_answer',
  };
}
