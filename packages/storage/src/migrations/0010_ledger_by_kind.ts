import type { Migration } from './migration.ts';

/**
 * Why: the ledger of one kind, between dates or of one direction, is counted and shown from an index alone.
 * How big: 100,000 engagements, 10 MB.
 */
export const ledgerByKind: Migration = {
  id: '0010_ledger_by_kind',
  sql: `
create index engagement_of_kind on engagement (workspace_id, kind, starts_on desc nulls last, id)
  include (ends_on, direction, status, aggregate, by_others);
`,
};
