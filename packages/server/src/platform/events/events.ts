/**
 * What screens are told while they are open. Ids and counts only: whoever may see the thing asks for it.
 */
export type DeskEvent =
  | { readonly type: 'import'; readonly importId: string; readonly done: number; readonly total: number }
  | { readonly type: 'document'; readonly documentId: string; readonly status: string }
  | {
      readonly type: 'job';
      readonly jobId: string;
      readonly state: string;
      readonly done: number;
      readonly total: number;
    }
  /** Records of these nouns changed; open lists ask again. */
  | { readonly type: 'change'; readonly nouns: readonly Noun[] };

export type Noun =
  | 'documents'
  | 'imports'
  | 'proposals'
  | 'parties'
  | 'engagements'
  | 'figures'
  | 'members'
  | 'workspace'
  | 'jobs';

export interface Events {
  publish(workspaceId: string, event: DeskEvent): void;
  /** @returns how to stop */
  subscribe(workspaceId: string, listener: (event: DeskEvent) => void): () => void;
}

/** Within one process: one server a data directory. */
export function createEvents(): Events {
  const listeners = new Map<string, Set<(event: DeskEvent) => void>>();
  return {
    publish(workspaceId, event) {
      for (const listener of listeners.get(workspaceId) ?? []) listener(event);
    },
    subscribe(workspaceId, listener) {
      const own = listeners.get(workspaceId) ?? new Set();
      listeners.set(workspaceId, own.add(listener));
      return () => own.delete(listener);
    },
  };
}
