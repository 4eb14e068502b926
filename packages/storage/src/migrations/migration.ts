/** One step of the schema, forward only. SQL lives in a module so that the build ships it; it imports nothing of ours. */
export interface Migration {
  /** Four digits and a name: `0001_installation`. They run in this order, each once, each in one transaction. */
  readonly id: string;
  /** Statements end with `;` at the end of a line. */
  readonly sql: string;
}

/** The statements of a migration: each is sent in a call of its own (a distributed engine refuses several at once). */
export function statementsOf(migration: Migration): readonly string[] {
  return migration.sql
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.replaceAll(/^\s*--.*$/gm, '').trim())
    .filter((statement) => statement !== '');
}
