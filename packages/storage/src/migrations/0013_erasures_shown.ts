import type { Migration } from './migration.ts';

/**
 * Why: that a paper was erased is shown where it came from, to those who might have read it. Of an earlier erasure nobody knows either:
 * only those who may read every paper are shown it.
 * How big: a few thousand erasures; columns that may be null are added without rewriting the table.
 */
export const erasuresShown: Migration = {
  id: '0013_erasures_shown',
  sql: `
alter table erasure add column import_id uuid, add column classification text;
`,
};
