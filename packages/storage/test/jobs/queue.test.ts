import { createDesk, database, fixedClock, type TestDatabase, type TestDesk } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobs, settings } from '../../src/index.ts';
import type { LeasedJob } from '../../src/jobs/queue.ts';

const clock = fixedClock();
let db: TestDatabase;
let desk: TestDesk;

beforeAll(async () => {
  db = await database({ now: clock.now });
  desk = await createDesk(db);
});
afterAll(() => db.close());

const inDesk = <T>(work: Parameters<typeof db.inWorkspace<T>>[1]): Promise<T> => db.inWorkspace(desk.scope, work);
const claim = (kind: string): Promise<LeasedJob | undefined> => inDesk((tx) => jobs.claim(tx, [kind], 30));

async function claimed(kind: string): Promise<LeasedJob> {
  const job = await claim(kind);
  if (job === undefined) throw new Error('no job waits');
  return job;
}

describe('the queue', () => {
  it('gives each job to one worker, in the order of priority and age', async () => {
    await inDesk(async (tx) => {
      await jobs.enqueue(tx, { kind: 'order', payload: { n: 2 } });
      await jobs.enqueue(tx, { kind: 'order', payload: { n: 3 }, priority: 200 });
      await jobs.enqueue(tx, { kind: 'order', payload: { n: 1 }, priority: 1 });
    });
    const together = await Promise.all([claim('order'), claim('order'), claim('order'), claim('order')]);
    const taken = together.flatMap((job) => (job === undefined ? [] : [job.payload.n]));
    expect(taken.sort()).toEqual([1, 2, 3]);
  });

  it('lets a job whose worker died be taken again, and lets the dead worker finish nothing', async () => {
    await inDesk((tx) => jobs.enqueue(tx, { kind: 'lost', payload: {} }));
    const first = await claimed('lost');
    expect(await claim('lost')).toBeUndefined();
    clock.advance(31_000);
    const second = await claimed('lost');
    expect(second).toMatchObject({ id: first.id, attempts: 2 });
    const finish = (job: LeasedJob, key: string): Promise<unknown> =>
      db.change(desk.scope, { kind: 'edit' }, async (tx) => {
        await settings.put(tx, key, null, 'done');
        await jobs.complete(tx, job);
      });
    await expect(finish(first, 'by the first')).rejects.toMatchObject({ code: 'records.not_found' });
    await finish(second, 'by the second');
    expect(await inDesk((tx) => settings.find(tx, 'by the first'))).toBeUndefined();
    expect(await inDesk((tx) => settings.find(tx, 'by the second'))).toMatchObject({ value: 'done' });
    expect(await inDesk((tx) => jobs.get(tx, first.id))).toMatchObject({ state: 'done' });
  });

  it('goes on after a restart without waiting for leases', async () => {
    await inDesk((tx) => jobs.enqueue(tx, { kind: 'restart', payload: {} }));
    await claimed('restart');
    expect(await inDesk((tx) => jobs.releaseLeases(tx))).toBe(4);
    expect(await claimed('restart')).toMatchObject({ attempts: 2 });
  });

  it('keeps the lease of a worker that reports its progress', async () => {
    const { id } = await inDesk((tx) => jobs.enqueue(tx, { kind: 'slow', payload: {} }));
    const job = await claimed('slow');
    clock.advance(20_000);
    expect(await inDesk((tx) => jobs.renew(tx, job, 30, { done: 3, total: 5 }))).toEqual({
      held: true,
      cancelRequested: false,
    });
    clock.advance(20_000);
    expect(await claim('slow')).toBeUndefined();
    expect(await inDesk((tx) => jobs.get(tx, id))).toMatchObject({ progress: { done: 3, total: 5 } });
  });

  it('tries again after a growing wait, and fails for good after the last attempt', async () => {
    const { id } = await inDesk((tx) => jobs.enqueue(tx, { kind: 'flaky', payload: {}, maxAttempts: 2 }));
    const problem = { code: 'documents.unreadable', details: {} };
    const first = await claimed('flaky');
    await inDesk((tx) => jobs.fail(tx, first, problem, true));
    expect(await claim('flaky')).toBeUndefined();
    clock.advance(2_100);
    const second = await claimed('flaky');
    await inDesk((tx) => jobs.fail(tx, second, problem, true));
    expect(await inDesk((tx) => jobs.get(tx, id))).toMatchObject({ state: 'failed', problem });
    await inDesk((tx) => jobs.retry(tx, id));
    expect(await claimed('flaky')).toMatchObject({ id, attempts: 1 });
    await expect(inDesk((tx) => jobs.retry(tx, id))).rejects.toMatchObject({ code: 'jobs.not_retryable' });
  });

  it('does not try a job for ever that kills its worker each time', async () => {
    const { id } = await inDesk((tx) => jobs.enqueue(tx, { kind: 'poison', payload: {}, maxAttempts: 2 }));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await claimed('poison');
      clock.advance(31_000);
    }
    expect(await inDesk((tx) => jobs.giveUp(tx, ['poison']))).toBe(1);
    expect(await claim('poison')).toBeUndefined();
    expect(await inDesk((tx) => jobs.get(tx, id))).toMatchObject({
      state: 'failed',
      problem: { code: 'jobs.worker_lost' },
    });
  });

  it('cancels a waiting job at once and a running one when its worker looks', async () => {
    const waiting = await inDesk((tx) => jobs.enqueue(tx, { kind: 'cancelled', payload: {} }));
    expect(await inDesk((tx) => jobs.requestCancel(tx, waiting.id))).toMatchObject({ state: 'cancelled' });
    await inDesk((tx) => jobs.enqueue(tx, { kind: 'cancelled', payload: {} }));
    const running = await claimed('cancelled');
    await inDesk((tx) => jobs.requestCancel(tx, running.id));
    expect(await inDesk((tx) => jobs.renew(tx, running, 30))).toEqual({ held: true, cancelRequested: true });
    expect(await inDesk((tx) => jobs.acknowledgeCancel(tx, running))).toMatchObject({ state: 'cancelled' });
  });
});
