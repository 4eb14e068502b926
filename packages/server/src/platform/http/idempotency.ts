import { createHmac } from 'node:crypto';
import type { Operation, OperationId } from '@comity/contracts';
import { type Database, idempotency } from '@comity/storage';
import type { Actor } from '../auth/actor.ts';
import { Refusal } from '../errors/refusal.ts';

/** One write, as a key stands for it. */
export interface KeyedRequest {
  readonly operation: Operation;
  readonly id: OperationId;
  readonly actor: Actor | null;
  readonly request: Request;
  readonly body: unknown;
  readonly params: Readonly<Record<string, string>>;
}

export interface Idempotency {
  /** Answers a write that bears a key once; the same request with that key gets the same answer again. */
  once(keyed: KeyedRequest, answer: (actor: Actor | null) => Promise<Response>): Promise<Response>;
}

const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * Keys of signed-in people, kept in their desk. Failures are not kept: nothing was written, and the same request may be tried again.
 * Files need none: what comes twice is known by its hash, and taken in once.
 * What is changed is done in one transaction with its key: a server that is killed before it answers does not do it twice.
 *
 * @throws Refusal `idempotency.key_invalid`; StorageError `idempotency.key_reused`, `idempotency.in_progress`, `idempotency.answer_gone`
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function createIdempotency(database: Database, secret: string): Idempotency {
  const fingerprint = fingerprintWith(secret);
  return {
    async once(keyed, answer) {
      const { actor, operation, request } = keyed;
      const key = request.headers.get('idempotency-key');
      const mayRepeat = operation.method === 'GET' || operation.answer === 'bytes' || operation.body === 'multipart';
      if (key === null || mayRepeat || actor === null || actor.scope.accountId === null) return answer(actor);
      if (!KEY.test(key)) throw new Refusal('idempotency.key_invalid');
      const known = await database.inWorkspace(actor.scope, (tx) =>
        idempotency.claim(tx, key, fingerprint(keyed), operation.answersSecret !== true),
      );
      if (known) {
        return known.status === 204
          ? new Response(null, { status: 204, headers: { 'idempotency-replayed': 'true' } })
          : Response.json(known.response, { status: known.status, headers: { 'idempotency-replayed': 'true' } });
      }
      try {
        const response = await answer({ ...actor, scope: actor.scope.under(key) });
        const body: unknown = response.status === 204 ? null : await response.clone().json();
        await database.inWorkspace(actor.scope, (tx) =>
          idempotency.remember(tx, key, { status: response.status, response: body }),
        );
        return response;
      } catch (error) {
        await database.inWorkspace(actor.scope, (tx) => idempotency.release(tx, key));
        throw error;
      }
    },
  };
}

/**
 * By which a second request is known for the first. A request may hold a password: whoever has the database without the installation's
 * secret can try none out against this.
 */
function fingerprintWith(secret: string): (keyed: KeyedRequest) => string {
  const key = createHmac('sha256', secret).update('comity requests').digest();
  return ({ id, body, params }) =>
    createHmac('sha256', key)
      .update(JSON.stringify([id, params, body ?? null]))
      .digest('hex');
}
