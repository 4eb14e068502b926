import { type Erasure, erasure, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { accountNames } from '../history/presenter.ts';

type WireErasure = Result<'listErasures'>['items'][number];

/** That papers were erased, by whom, when and why: to those who might have read them. */
export async function listErasures(
  deps: Deps,
  actor: Actor,
  query: Call<'listErasures'>['query'],
): Promise<Result<'listErasures'>> {
  const filter = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const { items, total, nextCursor } = await erasure.list(tx, filter);
    return { items: await presentErasures(tx, items), total, next: nextCursor };
  });
}

export async function presentErasures(tx: WorkspaceTx, erasures: readonly Erasure[]): Promise<readonly WireErasure[]> {
  const names = erasures.length === 0 ? new Map<string, string>() : await accountNames(tx);
  return erasures.map((each) => ({ ...each, erasedBy: names.get(each.erasedBy ?? '') ?? '' }));
}
