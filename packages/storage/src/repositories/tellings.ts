import type { Passage, Proposal, ProposalPayload, ProposalState, ProposedEngagement } from '@comity/domain';
import { type SqlBool, sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';
import { readable } from './proposals.ts';

/** An engagement as a paper tells it: a proposal that is open or was accepted. */
export interface Telling {
  readonly proposalId: string;
  readonly documentId: string;
  readonly engagement: ProposedEngagement;
  readonly passages: readonly Passage[];
}

/** What a new paper tells of: the older tellings that could be of the same events. */
export interface TellingSearch {
  readonly kinds: readonly string[];
  /** Years that a period may name: an older telling must share one, or be an aggregate of one of the kinds. */
  readonly years: readonly number[];
  readonly exceptDocumentId: string;
}

/** Tellings of other papers; at most 3,000, those that matter most to the figures first. */
export async function findTellings(tx: WorkspaceTx, search: TellingSearch): Promise<readonly Telling[]> {
  if (search.kinds.length === 0) return [];
  const years = search.years.map((year) => `%${year}%`);
  const { rows } = await sql<Telling>`
    select o.id as proposal_id, o.document_id, o.payload->'engagement' as engagement, (
      select coalesce(json_agg(json_build_object('documentId', s.document_id, 'start', s.start_at, 'end', s.end_at,
        'quote', s.quote) order by s.position), '[]')
      from proposal_passage s where s.workspace_id = o.workspace_id and s.proposal_id = o.id) as passages
    from proposal o
    where o.workspace_id = ${tx.workspaceId} and o.kind = 'engagement' and o.state in ('open', 'accepted', 'corrected')
      and o.document_id is not null and o.document_id <> ${search.exceptDocumentId}
      and o.payload->'engagement'->>'kind' = any(${[...search.kinds]}::text[])
      and (o.payload->'engagement'->>'period' like any(${years}::text[]) or o.payload->'engagement'->>'aggregate' = 'true')
    order by o.weight desc, o.id limit 3000`.execute(tx.db);
  return rows;
}

/** A containment or same-event proposal, as it names others. */
export interface Joining {
  readonly id: string;
  readonly state: ProposalState;
  readonly payload: Extract<ProposalPayload, { kind: 'containment' | 'same-event' }>;
}

/** Proposals, open or accepted, that join any of these proposals with others. */
export async function proposalsJoining(tx: WorkspaceTx, ids: readonly string[]): Promise<readonly Joining[]> {
  if (ids.length === 0) return [];
  const list = sql`${[...ids]}::text[]`;
  const { rows } = await sql<Joining>`
    select id, state, payload from proposal
    where workspace_id = ${tx.workspaceId} and kind in ('containment', 'same-event') and state in ('open', 'accepted')
      and (payload->>'containerId' = any(${list}) or payload->>'keepId' = any(${list})
        or jsonb_exists_any(payload->'partIds', ${list}) or jsonb_exists_any(payload->'otherIds', ${list}))
    order by weight desc, id limit 20000`.execute(tx.db);
  return rows;
}

/** An open proposal as figures look at it: what it tells, without the passages that say so. */
export interface OpenTelling extends Pick<Proposal, 'id' | 'documentId' | 'version'> {
  readonly payload:
    | { readonly kind: 'engagement'; readonly engagement: Omit<ProposedEngagement, 'evidence'> }
    | Extract<ProposalPayload, { readonly kind: 'containment' | 'same-event' }>;
}

const TOLD = ['engagement', 'containment', 'same-event'] as const;

function openTellings(tx: WorkspaceTx, documentIds: ReadonlySet<string> | null) {
  const open = readable(tx).where('proposal.state', '=', 'open').where('proposal.kind', 'in', TOLD);
  return documentIds === null
    ? open
    : open.where(
        sql<SqlBool>`(proposal.document_id is null or proposal.document_id = any(${[...documentIds]}::uuid[]))`,
      );
}

/**
 * What open proposals tell of engagements, by weight: what unconfirmed figures are made of.
 *
 * @param documentIds only those of these papers, and those of none; null for all
 */
export function listOpenTellings(
  tx: WorkspaceTx,
  documentIds: ReadonlySet<string> | null,
  limit: number,
): Promise<readonly OpenTelling[]> {
  return openTellings(tx, documentIds)
    .select([
      'proposal.id',
      'proposal.documentId',
      'proposal.version',
      sql<OpenTelling['payload']>`proposal.payload #- '{engagement,evidence}'`.as('payload'),
    ])
    .orderBy('proposal.weight', 'desc')
    .orderBy('proposal.id')
    .limit(limit)
    .execute();
}

/** How many there are in all. */
export async function countOpenTellings(tx: WorkspaceTx, documentIds: ReadonlySet<string> | null): Promise<number> {
  const { count } = await openTellings(tx, documentIds)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
