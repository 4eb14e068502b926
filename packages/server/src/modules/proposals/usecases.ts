import type { Proposal } from '@comity/domain';
import { type ChangeTx, type ProposalFilter, proposals, takeTurn, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { accountNames } from '../history/presenter.ts';
import { acceptAll, type Left } from './accept/accept.ts';
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
 * Decides proposals, one or many, in one change that can be taken back. Of many, those that cannot be decided as they were seen are left,
 * each with its reason: a paper that was read meanwhile added to it, somebody decided it, or another paper may tell of the same event,
 * which is to be decided first. Alone, such a proposal is refused.
 *
 * @throws Refusal `proposals.not_found`, `proposals.not_open`, `proposals.changed`, `proposals.same_event_open`
 */
export async function decideProposals(
  deps: Deps,
  actor: Actor,
  { decision, reason, proposals: chosen }: Call<'decideProposals'>['body'],
): Promise<Result<'decideProposals'>> {
  const done = await deps.database.change(actor.scope, { kind: 'decision' }, async (tx) => {
    await takeTurn(tx);
    const { open, gone } = await stillAsSeen(tx, chosen);
    const kept = decision === 'accept' ? await acceptAll(tx, open) : await refuseAll(tx, open, reason ?? null);
    const left = [...gone, ...kept];
    if (chosen.length === 1) requireNone(left);
    return {
      changeSetId: tx.changeSetId,
      proposals: await proposals.listByIds(
        tx,
        chosen.map(({ id }) => id),
      ),
      decided: chosen.length - left.length,
      left: left.map(({ id, refusal }) => ({ id, code: refusal.code, details: { ...refusal.details } })),
    };
  });
  decided(deps, actor);
  return done;
}

/** @returns those that cannot be refused: none */
async function refuseAll(tx: ChangeTx, open: readonly Proposal[], reason: string | null): Promise<readonly Left[]> {
  await proposals.decide(
    tx,
    open.map(({ id, version }) => ({ id, version, state: 'refused', reason })),
  );
  return [];
}

/** @throws Refusal that of the first */
function requireNone([first]: readonly Left[]): void {
  if (first) throw first.refusal;
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
    const { open, gone } = await stillAsSeen(tx, [{ id, version }]);
    requireNone(gone);
    const corrected = open.map((proposal) => requireCorrection(proposal, payload));
    requireNone(await acceptAll(tx, corrected, 'corrected'));
    return { proposals: await proposals.listByIds(tx, [id]), changeSetId: tx.changeSetId };
  });
  decided(deps, actor);
  return done;
}

/** What was chosen as it stands: open, and what the person saw; and what is so no longer. */
async function stillAsSeen(
  tx: ChangeTx,
  seen: readonly { readonly id: string; readonly version: number }[],
): Promise<{ readonly open: readonly Proposal[]; readonly gone: readonly Left[] }> {
  const found = await proposals.listByIds(
    tx,
    seen.map(({ id }) => id),
  );
  const current = new Map(found.map((each) => [each.id, each]));
  const open: Proposal[] = [];
  const gone: Left[] = [];
  for (const { id, version } of seen) {
    const proposal = current.get(id);
    const refusal = await refusalOf(tx, proposal, id, version);
    if (refusal) gone.push({ id, refusal });
    else if (proposal) open.push(proposal);
  }
  return { open, gone };
}

async function refusalOf(
  tx: ChangeTx,
  proposal: Proposal | undefined,
  id: string,
  version: number,
): Promise<Refusal | undefined> {
  if (!proposal) return new Refusal('proposals.not_found', { details: { id } });
  const { state } = proposal;
  if (state !== 'open') return new Refusal('proposals.not_open', { details: { id, state } });
  if (await proposals.isAsSeen(tx, proposal, version)) return undefined;
  return new Refusal('proposals.changed', { details: { id, expectedVersion: version, current: proposal } });
}

function decided(deps: Deps, actor: Actor): void {
  deps.events.publish(actor.workspaceId, {
    type: 'change',
    nouns: ['proposals', 'engagements', 'parties', 'figures', 'documents'],
  });
}
