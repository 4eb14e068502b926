import { ENGAGEMENT_KINDS, kindOf } from '@comity/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';

/**
 * What rests on a paper that somebody may not read: its numbers stay, because figures are the same for everybody; its words do not
 * (docs/adr/0006). Each condition is undefined for a scope that may read every paper, which pays nothing for it.
 */
export function readsEverything(tx: WorkspaceTx): boolean {
  return tx.scope.classifications.includes('restricted');
}

const SENSITIVE = ENGAGEMENT_KINDS.flatMap((kind) =>
  kindOf(kind).fields.flatMap(({ name, sensitive }) => (sensitive === true ? name : [])),
);

/**
 * A state as the scope may read it: what points at one person is told only to those who may read everything.
 *
 * @param state a jsonb column
 * @param path where an engagement's own fields stand in it
 */
export function sealed<T>(tx: WorkspaceTx, state: RawBuilder<T>, path: readonly string[]): RawBuilder<T> {
  if (readsEverything(tx)) return state;
  return SENSITIVE.reduce((rest, name) => sql<T>`${rest} #- ${[...path, name]}::text[]`, state);
}

/**
 * Whether a record rests on a paper that the scope may not read.
 * @param recordId a column or a value
 */
export function restsOnWithheld(tx: WorkspaceTx, recordId: RawBuilder<unknown>): RawBuilder<SqlBool> | undefined {
  if (readsEverything(tx)) return undefined;
  return sql<SqlBool>`exists (
    select from citation c join document d on d.workspace_id = c.workspace_id and d.id = c.document_id
    where c.workspace_id = ${tx.workspaceId} and c.record_id = ${recordId}
      and d.classification <> all(${[...tx.scope.classifications]}::text[]))`;
}

/**
 * Whether a proposal is of a paper that the scope may not read, or quotes one.
 * @param proposalId a column
 */
export function quotesWithheld(tx: WorkspaceTx, proposalId: RawBuilder<unknown>): RawBuilder<SqlBool> | undefined {
  if (readsEverything(tx)) return undefined;
  const above = sql`d.classification <> all(${[...tx.scope.classifications]}::text[])`;
  return sql<SqlBool>`(exists (
    select from proposal_passage s join document d on d.workspace_id = s.workspace_id and d.id = s.document_id
    where s.workspace_id = ${tx.workspaceId} and s.proposal_id = ${proposalId} and ${above})
    or exists (select from proposal q join document d on d.workspace_id = q.workspace_id and d.id = q.document_id
      where q.workspace_id = ${tx.workspaceId} and q.id = ${proposalId} and ${above}))`;
}

/**
 * Whether a party may be shown: one whose name a person has verified, the desk's own, or one that takes part in something that is not
 * withheld. Of one that takes part in nothing nobody can tell any more where its name comes from.
 * @param partyId a column
 */
export function partyIsShown(tx: WorkspaceTx, partyId: RawBuilder<unknown>): RawBuilder<SqlBool> | undefined {
  const withheld = restsOnWithheld(tx, sql`ep.engagement_id`);
  if (withheld === undefined) return undefined;
  return sql<SqlBool>`(exists (select from party v where v.workspace_id = ${tx.workspaceId} and v.id = ${partyId}
      and v.verified_name is not null)
    or exists (select from workspace w where w.workspace_id = ${tx.workspaceId} and w.own_party_id = ${partyId})
    or exists (select from engagement_party ep
      where ep.workspace_id = ${tx.workspaceId} and ep.party_id = ${partyId} and not ${withheld}))`;
}

/** Of these records (engagements and parties) those whose words may be shown: they exist, and rest on nothing that is withheld. */
export async function listShown(tx: WorkspaceTx, recordIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = sql`any(${[...recordIds]}::uuid[])`;
  const withheld = restsOnWithheld(tx, sql`e.id`);
  const { rows } = await sql<{ id: string }>`
    select e.id from engagement e where e.workspace_id = ${tx.workspaceId} and e.id = ${ids}
      and ${withheld === undefined ? sql`true` : sql`not ${withheld}`}
    union all
    select p.id from party p where p.workspace_id = ${tx.workspaceId} and p.id = ${ids}
      and ${partyIsShown(tx, sql`p.id`) ?? sql`true`}
    order by 1 limit 10000`.execute(tx.db);
  return new Set(rows.map(({ id }) => id));
}
