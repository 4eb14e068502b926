import type { Problem } from '@comity/contracts';
import { StorageError } from '@comity/storage';
import { Refusal } from './refusal.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/**
 * What a failed call answers (RFC 9457). What nobody foresaw becomes `internal.error`: its details stay in the log, under the
 * request id.
 */
function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof Refusal) {
    return {
      ...problem(error.code, error.status, error.message, requestId),
      ...(error.details && { details: error.details }),
      ...(error.faults && { errors: error.faults }),
    };
  }
  if (error instanceof StorageError && error.status < 500) {
    return { ...problem(error.code, error.status, error.message, requestId), details: error.details };
  }
  const unforeseen = new Refusal('internal.error');
  return problem(unforeseen.code, unforeseen.status, unforeseen.message, requestId);
}

function problem(code: string, status: number, title: string, requestId: string): Problem {
  return { type: `urn:comity:problem:${code}`, title, status, code, requestId };
}

/** Whether the log should hold the whole of it. */
export function isUnforeseen(error: unknown): boolean {
  return !(error instanceof Refusal) && !(error instanceof StorageError && error.status < 500);
}

export function problemResponse(error: unknown, requestId: string): Response {
  const body = problemOf(error, requestId);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'content-type': PROBLEM_MEDIA_TYPE,
      'cache-control': 'no-store',
      ...(error instanceof Refusal ? error.headers : {}),
    },
  });
}
