import { adoptionFault } from '@comity/domain';
import { adoptedFigures, figures, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import { requirePerson } from '../../platform/auth/policy.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { accountNames } from '../history/presenter.ts';
import { presentAdopted, type WireAdopted } from './presenter.ts';
import { canonicalQuery } from './query.usecases.ts';

export async function listAdopted(tx: WorkspaceTx): Promise<readonly WireAdopted[]> {
  return presentAdopted(tx, await adoptedFigures.list(tx));
}

/** Today has begun somewhere when it has begun at UTC+14. */
const FARTHEST_ZONE_MS = 14 * 3_600_000;

/**
 * What the responsible person decided to print. A figure that was adopted before for the same question is replaced; history keeps it.
 *
 * @throws Refusal `figures.…` where its words, its basis or the calendar contradict it (`adoptionFault`)
 */
export async function adoptFigure(
  deps: Deps,
  actor: Actor,
  body: Call<'adoptFigure'>['body'],
): Promise<Result<'adoptFigure'>> {
  requirePerson(actor);
  const query = canonicalQuery({ ...body.query, groupBy: 'none' });
  const latestDay = new Date(deps.clock.now().getTime() + FARTHEST_ZONE_MS).toISOString().slice(0, 10);
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    const fault = adoptionFault({ ...body, query }, await figures.compute(tx, query), latestDay);
    if (fault) throw new Refusal(`figures.${fault}`);
    const approver = body.approver || ((await accountNames(tx)).get(actor.scope.accountId ?? '') ?? '');
    const draft = { ...body, query, approver };
    const before = await adoptedFigures.findByQuery(tx, draft.query);
    const figure = before
      ? await adoptedFigures.update(tx, before.id, before.version, draft)
      : await adoptedFigures.adopt(tx, draft);
    const [adopted] = await presentAdopted(tx, [figure]);
    if (!adopted) throw new Error('an adopted figure was not presented');
    return { adopted, changeSetId: tx.changeSetId };
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['figures'] });
  return done;
}

export async function withdrawFigure(
  deps: Deps,
  actor: Actor,
  id: string,
  version: number,
): Promise<Result<'withdrawFigure'>> {
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    await adoptedFigures.revoke(tx, id, version);
    return { changeSetId: tx.changeSetId };
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['figures'] });
  return done;
}
