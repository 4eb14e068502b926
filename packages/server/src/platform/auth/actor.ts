import type { Role } from '@comity/domain';
import type { WorkspaceScope } from '@comity/storage';

/** Who calls, in which desk, and what they may touch there. Only the policy makes one. */
export interface Actor {
  readonly account: { readonly id: string; readonly name: string; readonly email: string };
  readonly role: Role;
  readonly workspaceId: string;
  readonly scope: WorkspaceScope;
}

/** @returns who calls; null without a session that holds. A cookie that is renewed goes to the headers of the answer. */
export type Authenticate = (request: Request, answerHeaders: Headers) => Promise<Actor | null>;
