import { counts, documents } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Result } from '../../platform/http/call.ts';
import { presentDocuments } from '../documents/presenter.ts';
import { recordedHeadlines } from '../figures/headlines.usecases.ts';
import { recentHistory } from '../history/usecases.ts';
import { openImports } from '../imports/usecases.ts';

/** What waits for somebody, what goes on, what was done lately. */
export async function getToday(deps: Deps, actor: Actor): Promise<Result<'getToday'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => ({
    ...(await counts.deskCounts(tx)),
    questions: await presentDocuments(tx, (await documents.list(tx, { status: 'question', limit: 20 })).items),
    runningImports: await openImports(tx),
    recentDocuments: await presentDocuments(tx, (await documents.list(tx, { limit: 8 })).items),
    recentChanges: await recentHistory(tx, 10),
    headlines: await recordedHeadlines(tx, 6),
  }));
}
