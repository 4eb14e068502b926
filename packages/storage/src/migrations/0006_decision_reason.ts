import type { Migration } from './migration.ts';

/**
 * Why: who refuses a proposal may say why, and who meets it later wants to know.
 * How big: a few hundred thousand proposals; a column that may be null is added without rewriting the table.
 */
export const decisionReason: Migration = {
  id: '0006_decision_reason',
  sql: 'alter table proposal add column reason text;',
};
