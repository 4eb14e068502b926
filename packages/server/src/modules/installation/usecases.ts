import { randomUUID } from 'node:crypto';
import { members, workspaces } from '@comity/storage';
import { issueToken, useToken } from '../../platform/auth/one-time-links.ts';
import { foundingScope, workerScope } from '../../platform/auth/policy.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';

/**
 * The (only) desk of an installation. It is there from the first start, empty and nobody's, so that everything after it has a scope;
 * the first start then asks whose it is.
 */
export async function ensureDesk({ database }: Pick<Deps, 'database'>): Promise<string> {
  const known = await database.inInstallation(async (tx) => {
    const [id] = await workspaces.listIds(tx);
    if (id !== undefined) return id;
    const fresh = randomUUID();
    await workspaces.register(tx, fresh);
    return fresh;
  });
  const scope = workerScope(known, null);
  const there = await database.inWorkspace(scope, workspaces.find);
  if (!there) {
    await database.change(scope, { kind: 'setup' }, (tx) =>
      workspaces.create(tx, {
        name: '',
        deskKind: 'society',
        ownPartyId: null,
        regionPreset: 'un',
        language: 'en',
        isSample: false,
      }),
    );
  }
  return known;
}

/** Whether anybody may sign in yet. */
export async function isReady({ database }: Pick<Deps, 'database'>, workspaceId: string): Promise<boolean> {
  return (await database.inWorkspace(workerScope(workspaceId, null), members.list)).length > 0;
}

/** The link of a new installation; undefined once it has its administrator. Links of earlier starts hold no more. */
export async function firstStartToken(deps: Pick<Deps, 'database'>, workspaceId: string): Promise<string | undefined> {
  if (await isReady(deps, workspaceId)) return undefined;
  return (await deps.database.inInstallation((tx) => issueToken(tx, 'first-start', workspaceId))).token;
}

/**
 * The first administrator, by the one-time link that the start printed.
 *
 * @throws Refusal `installation.ready`, `links.invalid`
 */
export async function createAdministrator(
  deps: Deps,
  input: { readonly token: string; readonly name: string; readonly email: string; readonly password: string },
): Promise<void> {
  const workspaceId = await ensureDesk(deps);
  if (await isReady(deps, workspaceId)) throw new Refusal('installation.ready');
  const passwordHash = await deps.auth.hashPassword(input.password);
  const account = await deps.database.inInstallation(async (tx) => {
    await useToken(tx, 'first-start', input.token);
    return deps.auth.putAccount(tx, input, passwordHash);
  });
  await deps.database.change(foundingScope(workspaceId, account.id), { kind: 'setup' }, (tx) =>
    members.add(tx, account.id, 'administrator'),
  );
}
