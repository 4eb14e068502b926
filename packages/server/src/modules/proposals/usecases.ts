import type { Proposal } from '@comity/domain';
import {
  type ChangeTx,
  type ProposalFilter,
  proposals,
  StorageError,
  takeTurn,
  type WorkspaceTx,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { accountNames } from '../history/presenter.ts';
import { acceptAll } from './accept/accept.ts';
import { requireCorrection } from './correct.ts';

/** Enough for the longest paper: its reading desk shows all of them. */
const MOST_OF_ONE_PAPER = 500;

/** Those that wait, then those that were decided; of a paper or across it. */
export async function proposalsOfDocument(tx: WorkspaceTx, documentId: string): Promise<readonly Proposal[]> {
  const found: Proposal[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await proposals.list(tx, {
      documentId,
      limit: MOST_OF_ONE_PAPER,
      ...(cursor !== undefined && { cursor }),
    });
    found.push(...page.items.filter((proposal) => proposal.state !== 'superseded'));
    cursor = page.nextCursor;
  }
  return named(tx, found);
}

/** With who decided each by name, as far as that is known. */
async function named(tx: WorkspaceTx, found: readonly Proposal[]): Promise<readonly Proposal[]> {
  const names = await accountNames(tx);
  return found.map((each) => ({ ...each, decidedBy: each.decidedBy && (names.get(each.decidedBy) ?? '') }));
}

export async function listProposals(
  deps: Deps,
  actor: Actor,
  query: Call<'listProposals'>['query'],
): Promise<Result<'listProposals'>> {
  const filter: ProposalFilter = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const page = await proposals.list(tx, filter);
    return { items: await named(tx, page.items), total: await proposals.count(tx, filter), next: page.nextCursor };
  });
}

/**
 * Decides proposals, one or many, in one change that can be taken back. Of many, those that cannot be accepted yet stay open, each
 * with its reason (another paper may tell of the same event, which is to be decided first); alone, such a proposal is refused.
 *
 * @throws Refusal `proposals.not_found`, `proposals.not_open`, `proposals.same_event_open`; StorageError `records.stale`
 */
export async function decideProposals(
  deps: Deps,
  actor: Actor,
  { decision, reason, proposals: chosen }: Call<'decideProposals'>['body'],
): Promise<Result<'decideProposals'>> {
  const done = await deps.database.change(actor.scope, { kind: 'decision' }, async (tx) => {
    await takeTurn(tx);
    const open = await requireOpen(tx, chosen);
    const ids = chosen.map(({ id }) => id);
    if (decision === 'refuse') {
      await refuseAll(tx, open, reason ?? null);
      return { changeSetId: tx.changeSetId, proposals: await proposals.listByIds(tx, ids), accepted: 0, left: [] };
    }
    const left = await acceptAll(tx, open);
    return {
      changeSetId: tx.changeSetId,
      proposals: await proposals.listByIds(tx, ids),
      accepted: open.length - left.length,
      left: left.map(({ id, refusal }) => ({ id, code: refusal.code, details: { ...refusal.details } })),
    };
  });
  decided(deps, actor);
  return done;
}

async function refuseAll(tx: ChangeTx, open: readonly Proposal[], reason: string | null): Promise<void> {
  for (const { id, version } of open) await proposals.decide(tx, id, version, { state: 'refused', reason });
}

/**
 * Accepts a proposed engagement as a person corrected it. Its passages stay those of the paper; a corrected field keeps its evidence
 * only where the correction says so.
 *
 * @throws Refusal `proposals.not_correctable`, `proposals.evidence_missing`
 */
export async function correctProposal(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, payload }: Call<'correctProposal'>['body'],
): Promise<Result<'correctProposal'>> {
  const done = await deps.database.change(actor.scope, { kind: 'decision' }, async (tx) => {
    await takeTurn(tx);
    const [proposal] = await requireOpen(tx, [{ id, version }]);
    if (!proposal) throw new Refusal('proposals.not_found');
    const corrected = requireCorrection(proposal, payload);
    await acceptAll(tx, [corrected], 'corrected');
    return { proposals: await proposals.listByIds(tx, [id]), changeSetId: tx.changeSetId };
  });
  decided(deps, actor);
  return done;
}

/** The proposals as they stand, each of the version that the person saw and still open. */
async function requireOpen(
  tx: ChangeTx,
  seen: readonly { readonly id: string; readonly version: number }[],
): Promise<readonly Proposal[]> {
  const current = new Map(
    (
      await proposals.listByIds(
        tx,
        seen.map(({ id }) => id),
      )
    ).map((each) => [each.id, each]),
  );
  return seen.map(({ id, version }) => {
    const proposal = current.get(id);
    if (!proposal) throw new Refusal('proposals.not_found', { details: { id } });
    if (proposal.version !== version) {
      const details = { kind: 'proposal', id, expectedVersion: version, current: proposal, attempted: null };
      throw new StorageError('records.stale', 'The proposal was changed since.', details);
    }
    if (proposal.state !== 'open') throw new Refusal('proposals.not_open', { details: { id, state: proposal.state } });
    return proposal;
  });
}

function decided(deps: Deps, actor: Actor): void {
  deps.events.publish(actor.workspaceId, {
    type: 'change',
    nouns: ['proposals', 'engagements', 'parties', 'figures', 'documents'],
  });
}
