import type { Classification } from '@comity/domain';

interface ScopeContent {
  readonly workspaceId: string;
  /** Who acts; null for the system itself (a job without an author). */
  readonly accountId: string | null;
  readonly mayReadRestricted: boolean;
  readonly requestKey?: string | null;
}

/**
 * Permission to work in one desk, as one account. Only the server's policy mints one (and the command and tests, which are
 * the administrator's own): a query without a scope does not compile.
 */
export class WorkspaceScope {
  readonly workspaceId: string;
  readonly accountId: string | null;
  /** The classifications whose papers may be read. */
  readonly classifications: readonly Classification[];
  /** The idempotency key of the request that this serves: what it changes is done together with the key. */
  readonly requestKey: string | null;
  /** Makes the type nominal: no object literal is a scope. */
  readonly #minted: true = true;

  private constructor(content: ScopeContent) {
    this.workspaceId = content.workspaceId;
    this.accountId = content.accountId;
    this.requestKey = content.requestKey ?? null;
    this.classifications = content.mayReadRestricted ? ['public', 'internal', 'restricted'] : ['public', 'internal'];
  }

  static mint(content: ScopeContent): WorkspaceScope {
    return new WorkspaceScope(content);
  }

  /** The same permission, for one request that bears a key. */
  under(requestKey: string): WorkspaceScope {
    const { workspaceId, accountId, classifications } = this;
    const mayReadRestricted = classifications.includes('restricted');
    return new WorkspaceScope({ workspaceId, accountId, mayReadRestricted, requestKey });
  }

  static isMinted(scope: WorkspaceScope): boolean {
    return #minted in scope;
  }
}
