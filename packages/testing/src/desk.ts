import { randomUUID } from 'node:crypto';
import type { Role, Workspace } from '@comity/domain';
import { accounts, type Database, members, parties, WorkspaceScope, workspaces } from '@comity/storage';
import { partyDraft } from './builders.ts';

/** A desk with one administrator, ready to work in. */
export interface TestDesk {
  readonly workspaceId: string;
  readonly accountId: string;
  readonly ownPartyId: string;
  /** Reads and writes everything. */
  readonly scope: WorkspaceScope;
  /** Reads what is public or internal. */
  readonly viewerScope: WorkspaceScope;
}

export async function createAccount(database: Database, name = 'Lan Tran'): Promise<string> {
  const id = randomUUID();
  await database.inInstallation((tx) =>
    accounts.create(tx, 'account', {
      id,
      name,
      email: `${id}@desk.example`,
      emailVerified: true,
      image: null,
      language: null,
      createdAt: tx.now,
      updatedAt: tx.now,
    }),
  );
  return id;
}

export async function createMember(database: Database, desk: TestDesk, role: Role): Promise<string> {
  const accountId = await createAccount(database, `${role} of the desk`);
  await database.change(desk.scope, { kind: 'setup' }, (tx) => members.add(tx, accountId, role));
  return accountId;
}

/** A society's desk of its own, in this database. */
export async function createDesk(database: Database, about: Partial<Workspace> = {}): Promise<TestDesk> {
  const workspaceId = randomUUID();
  const accountId = await createAccount(database);
  const scope = WorkspaceScope.mint({ workspaceId, accountId, mayReadRestricted: true });
  await database.inInstallation((tx) => workspaces.register(tx, workspaceId));
  const ownPartyId = await database.change(scope, { kind: 'setup' }, async (tx) => {
    const workspace = await workspaces.create(tx, {
      name: 'Desk of the Eastern Society',
      deskKind: 'society',
      ownPartyId: null,
      regionPreset: 'un',
      language: 'en',
      isSample: false,
      ...about,
    });
    await members.add(tx, accountId, 'administrator');
    const own = await parties.create(
      tx,
      partyDraft({ nameAsPrinted: 'Eastern Society', verifiedName: 'Eastern Society' }),
    );
    await workspaces.update(tx, workspace.version, { ownPartyId: own.id });
    return own.id;
  });
  const viewerScope = WorkspaceScope.mint({ workspaceId, accountId, mayReadRestricted: false });
  return { workspaceId, accountId, ownPartyId, scope, viewerScope };
}
