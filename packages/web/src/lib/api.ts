import {
  type Client as Api,
  type CallInput,
  type CallResult,
  createClient,
  OPERATIONS,
  type Operation,
  type OperationId,
  ProblemError,
} from '@comity/contracts';
import { QueryClient as Client, type QueryClient } from '@tanstack/react-query';

/** What browsers send for a page that is gone: 64 KiB in all. @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const OUTLIVING_CHARACTERS = 16_000;

/** Calls the server that the page came from. A write outlives the page that sent it. */
export const call: Api = createClient({
  fetch: (address, init = {}) => {
    const { method = 'GET', body = '' } = init;
    const keepalive = method !== 'GET' && typeof body === 'string' && body.length <= OUTLIVING_CHARACTERS;
    return fetch(address, { ...init, keepalive });
  },
});

/** What the server does once under its key: files bear none, nor does what somebody does who is not signed in. */
const isKeyed = ({ permission, body }: Operation) => permission !== 'public' && body === undefined;

/** 128 random bits. `crypto.randomUUID` is kept from pages that a desk opens over plain http in its own network. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A write. Where its answer is lost (a connection that slept too long) it is asked for once more, under the same key. */
export async function write<Id extends OperationId>(id: Id, input: CallInput<Id>): Promise<CallResult<Id>> {
  const keyed = Object.assign({ idempotencyKey: randomKey() }, input);
  try {
    return await call(id, keyed);
  } catch (error) {
    if (!(error instanceof TypeError) || !isKeyed(OPERATIONS[id])) throw error;
    return call(id, keyed);
  }
}

/** What a query asks and is known by. Told by name: the answers of all operations, spelled out, are more than the compiler writes. */
export interface Read<Id extends OperationId> {
  readonly queryKey: readonly [Noun, Id, CallInput<Id>];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<CallResult<Id>>;
}

/** A read, cached by its operation and input. The first part of the key is the noun, by which changes are announced. */
export function read<Id extends OperationId>(noun: Noun, id: Id, input: CallInput<Id>): Read<Id> {
  return {
    queryKey: [noun, id, input],
    queryFn: ({ signal }) => call(id, Object.assign({ signal }, input)),
  };
}

export type Noun =
  | 'me'
  | 'installation'
  | 'workspace'
  | 'members'
  | 'documents'
  | 'erasures'
  | 'imports'
  | 'jobs'
  | 'proposals'
  | 'parties'
  | 'engagements'
  | 'figures'
  | 'history'
  | 'search'
  | 'today';

export function createQueryClient(): QueryClient {
  return new Client({
    defaultOptions: {
      // The server is often on the very machine: that the browser sees no network tells nothing of it, so it is asked all the same.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => !(error instanceof ProblemError) && count < 2,
      },
    },
  });
}

/** What the desk holds changed: everything that is computed from it is read again. */
export function refreshDesk(client: QueryClient): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey: [noun] }) => noun !== 'me' && noun !== 'installation' && noun !== 'members',
  });
}
