import type { Migration } from './migration.ts';

/**
 * Why: a write and its idempotency key are done together, so that a server that is killed in between does not do it twice; and the
 * answer may go before the key does, since it can hold sentences of a paper that is erased.
 * How big: the keys of two days. `change_set_id` is what the write did, null while nothing is done.
 */
export const answersOfWrites: Migration = {
  id: '0008_answers_of_writes',
  sql: `
alter table idempotency_key add column change_set_id uuid;
alter table idempotency_key add column answer_kept boolean not null default true;
`,
};
