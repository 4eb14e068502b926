import { afterEach, describe, expect, it } from 'vitest';
import { write } from '../src/lib/api.ts';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

type Answer = () => Promise<Response>;
const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const answer: Answer = async () => Response.json({ changeSetId: 'a change' });
const refusal: Answer = async () => Response.json({ code: 'records.stale' }, { status: 409 });

/** A server that answers so, one request after another. @returns the keys under which it was asked */
function answering(...answers: readonly Answer[]): readonly (string | null)[] {
  const keys: (string | null)[] = [];
  const left = [...answers];
  globalThis.fetch = (_address, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'));
    return (left.shift() ?? lost)();
  };
  return keys;
}

const undo = () => write('undoChange', { params: { changeSetId: 'a change' } });

describe('a write whose answer is lost', () => {
  it('is asked for once more under the same key, so that it is done once', async () => {
    const keys = answering(lost, answer);
    await expect(undo()).resolves.toEqual({ changeSetId: 'a change' });
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is not asked for again where it bears no key: a link that works once would seem to have been used by somebody else', async () => {
    const keys = answering(lost, answer);
    const body = { token: 'one-time', name: 'Mai', password: 'a calm afternoon' };
    await expect(write('acceptInvitation', { body })).rejects.toThrow('Failed to fetch');
    expect(keys).toHaveLength(1);
  });

  it('is told of as lost where the network stays away, and a refusal is final', async () => {
    const silent = answering(lost, lost, answer);
    await expect(undo()).rejects.toThrow('Failed to fetch');
    expect(silent).toHaveLength(2);
    const refused = answering(refusal, answer);
    await expect(undo()).rejects.toMatchObject({ problem: { code: 'records.stale' } });
    expect(refused).toHaveLength(1);
  });
});
