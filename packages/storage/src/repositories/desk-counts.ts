import { sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';
import { partyIsShown, quotesWithheld } from './withheld.ts';

/** Numbers that stand beside records in lists. Each takes the rows of one page, and counts them in one statement. */

export interface ProposalCount {
  readonly open: number;
  readonly decided: number;
}

/** How many proposals were read from each document; documents without any are left out. At most 100,000. */
export async function proposalsByDocument(
  tx: WorkspaceTx,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, ProposalCount>> {
  if (documentIds.length === 0) return new Map();
  const { rows } = await sql<ProposalCount & { documentId: string }>`
    select document_id, count(*) filter (where state = 'open') as open,
      count(*) filter (where state in ('accepted', 'corrected', 'refused')) as decided
    from proposal where workspace_id = ${tx.workspaceId} and document_id = any(${[...documentIds]}::uuid[])
    group by document_id limit 100000`.execute(tx.db);
  return new Map(rows.map(({ documentId, ...count }) => [documentId, count]));
}

/** How the proposals of an import stand. */
export interface ImportCount {
  readonly proposed: number;
  readonly open: number;
  /** Corrected ones with them. */
  readonly accepted: number;
}

/** What came of the papers of each import: of one paper, and across papers that these are among. */
export async function proposalsByImport(
  tx: WorkspaceTx,
  importIds: readonly string[],
): Promise<ReadonlyMap<string, ImportCount>> {
  if (importIds.length === 0) return new Map();
  const ws = tx.workspaceId;
  const withheld = quotesWithheld(tx, sql`o.id`) ?? sql`false`;
  const { rows } = await sql<ImportCount & { importId: string }>`
    select importing.import_id, count(*) as proposed, count(*) filter (where o.state = 'open') as open,
      count(*) filter (where o.state in ('accepted', 'corrected')) as accepted from (
      select f.import_id, o.id from import_file f
        join proposal o on o.workspace_id = ${ws} and o.document_id = f.document_id
        where f.workspace_id = ${ws} and f.import_id = any(${[...importIds]}::uuid[])
      union
      select f.import_id, p.proposal_id from import_file f
        join proposal_passage p on p.workspace_id = ${ws} and p.document_id = f.document_id
        where f.workspace_id = ${ws} and f.import_id = any(${[...importIds]}::uuid[])
          and p.proposal_id in (select id from proposal where workspace_id = ${ws} and document_id is null)
    ) as importing join proposal o on o.workspace_id = ${ws} and o.id = importing.id
    where o.state <> 'superseded' and not ${withheld}
    group by importing.import_id limit 5000`.execute(tx.db);
  return new Map(rows.map(({ importId, ...count }) => [importId, count]));
}

export interface EngagementCount {
  /** What it contains. */
  readonly parts: number;
  /** Independent sources that the scope may read: a reprint or translation counts as its origin. */
  readonly sources: number;
  /** A passage of it stands in an open or confirmed question of differing statements. */
  readonly toVerify: boolean;
}

/** For each of these engagements. At most 5,000. */
export async function engagementCounts(
  tx: WorkspaceTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EngagementCount>> {
  if (ids.length === 0) return new Map();
  const ws = tx.workspaceId;
  const { rows } = await sql<EngagementCount & { id: string }>`
    select e.id,
      (select count(*) from engagement p where p.workspace_id = ${ws} and p.part_of = e.id) as parts,
      (select count(distinct coalesce(d.derives_from, d.id)) from citation c
        join document d on d.workspace_id = c.workspace_id and d.id = c.document_id
        where c.workspace_id = ${ws} and c.record_id = e.id
          and d.classification = any(${[...tx.scope.classifications]}::text[])) as sources,
      exists (select 1 from citation c
        join proposal_passage s on s.workspace_id = ${ws} and s.document_id = c.document_id
          and s.start_at < c.end_at and c.start_at < s.end_at
        join proposal o on o.workspace_id = ${ws} and o.id = s.proposal_id
          and o.kind = 'discrepancy' and o.state in ('open', 'accepted')
        where c.workspace_id = ${ws} and c.record_id = e.id) as to_verify
    from engagement e where e.workspace_id = ${ws} and e.id = any(${[...ids]}::uuid[]) limit 5000`.execute(tx.db);
  return new Map(rows.map(({ id, ...count }) => [id, count]));
}

/** Open or confirmed questions of differing statements that quote a passage of this record. */
export async function discrepanciesOf(tx: WorkspaceTx, recordId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct o.id from citation c
    join proposal_passage s on s.workspace_id = c.workspace_id and s.document_id = c.document_id
      and s.start_at < c.end_at and c.start_at < s.end_at
    join proposal o on o.workspace_id = s.workspace_id and o.id = s.proposal_id
      and o.kind = 'discrepancy' and o.state in ('open', 'accepted')
    where c.workspace_id = ${tx.workspaceId} and c.record_id = ${recordId} order by o.id limit 500`.execute(tx.db);
  return rows.map((row) => row.id);
}

export interface DeskCounts {
  readonly openProposals: number;
  readonly toVerify: number;
  readonly unverifiedNames: number;
  readonly documents: number;
  readonly failedDocuments: number;
  readonly engagements: number;
}

/** How many parties a filter of the parties' list finds. */
export async function countParties(
  tx: WorkspaceTx,
  filter: { readonly kind?: string; readonly country?: string; readonly unverified?: boolean },
): Promise<number> {
  const conditions = [
    sql`workspace_id = ${tx.workspaceId}`,
    ...(filter.kind === undefined ? [] : [sql`kind = ${filter.kind}`]),
    ...(filter.country === undefined ? [] : [sql`country = ${filter.country}`]),
    ...(filter.unverified === true ? [sql`verified_name is null`] : []),
    partyIsShown(tx, sql`party.id`) ?? sql`true`,
  ];
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from party where ${sql.join(conditions, sql` and `)}`.execute(tx.db);
  return rows[0]?.count ?? 0;
}

export async function countImports(tx: WorkspaceTx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from import_batch where workspace_id = ${tx.workspaceId}`.execute(tx.db);
  return rows[0]?.count ?? 0;
}

/** What Today says at a glance; papers that the scope may not read are not counted. */
export async function deskCounts(tx: WorkspaceTx): Promise<DeskCounts> {
  const ws = tx.workspaceId;
  const withheld = quotesWithheld(tx, sql`o.id`) ?? sql`false`;
  const { rows } = await sql<DeskCounts>`
    select
      (select count(*) from proposal o where o.workspace_id = ${ws} and o.state = 'open'
        and not ${withheld}) as open_proposals,
      (select count(*) from proposal o where o.workspace_id = ${ws} and o.kind = 'discrepancy'
        and o.state in ('open', 'accepted') and not ${withheld}) as to_verify,
      (select count(*) from party p where p.workspace_id = ${ws} and p.verified_name is null
        and ${partyIsShown(tx, sql`p.id`) ?? sql`true`}) as unverified_names,
      (select count(*) from document d where d.workspace_id = ${ws}
        and d.classification = any(${[...tx.scope.classifications]}::text[])) as documents,
      (select count(*) from document d where d.workspace_id = ${ws} and d.status = 'failed'
        and d.classification = any(${[...tx.scope.classifications]}::text[])) as failed_documents,
      (select count(*) from engagement e where e.workspace_id = ${ws}) as engagements`.execute(tx.db);
  return (
    rows[0] ?? { openProposals: 0, toVerify: 0, unverifiedNames: 0, documents: 0, failedDocuments: 0, engagements: 0 }
  );
}

/** Papers that derive from this one, directly; at most 200. */
export async function derivedDocuments(tx: WorkspaceTx, documentId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from document where workspace_id = ${tx.workspaceId} and derives_from = ${documentId}
    order by id limit 200`.execute(tx.db);
  return rows.map((row) => row.id);
}

/**
 * One record of each kind and direction that the ledger holds, the most frequent first: what headlines may be asked of. A dated one
 * where there is one, since figures leave the others out.
 */
export async function kindsHeld(tx: WorkspaceTx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(min(id::text) filter (where starts_on is not null), min(id::text)) as id from engagement
    where workspace_id = ${tx.workspaceId} and status = 'reported' and not aggregate and not by_others
    group by kind, direction order by count(starts_on) desc, kind, direction limit 100`.execute(tx.db);
  return rows.map((row) => row.id);
}
