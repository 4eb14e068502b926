import type { WireProposal } from '@comity/contracts';
import { useSyncExternalStore } from 'react';
import type { Letter } from '../../lib/outbox.ts';

/** What is taken back: a change, or only what it did to one record. */
export interface Taking {
  readonly changeSetId: string;
  readonly recordId?: string;
}

/** Something that was done in this sitting. */
export interface Change {
  /** The proposals that it decided, as they stood before. */
  readonly proposals: readonly WireProposal[];
  /** How it is taken back; null until the server has answered, and where it refused. */
  taking: Taking | null;
  /** As it was given to the server, while nobody knows its answer. */
  readonly letter?: Letter<unknown>;
}

/** Changes that can be taken back, latest last. Kept over screens, gone with the page. */
const made: Change[] = [];

export function remember(change: Change): void {
  made.push(change);
}

/** Takes a change out of what can be taken back; without one the latest. */
export function withdraw(change = made.at(-1)): Change | undefined {
  const index = change === undefined ? -1 : made.indexOf(change);
  if (index >= 0) made.splice(index, 1);
  return change;
}

/** Whether nobody has begun to take it back. */
export function stands(change: Change): boolean {
  return made.includes(change);
}

/** The change that is taken back so: as it was made in this sitting, else with what is known of it. */
export function changeOf({ changeSetId, recordId }: Taking, proposals: readonly WireProposal[]): Change {
  const known = made.find(({ taking }) => taking?.changeSetId === changeSetId && taking.recordId === recordId);
  return known ?? { proposals, taking: { changeSetId, ...(recordId !== undefined && { recordId }) } };
}

/** What was asked of the server and is not answered yet. To the eye it is done. */
export interface Awaited {
  readonly becomes: 'open' | 'decided';
  /** As they are while they are open. */
  readonly proposals: readonly WireProposal[];
}

let awaited: readonly Awaited[] = [];
let last: Awaited | undefined;
const listeners = new Set<() => void>();

function set(next: readonly Awaited[]): void {
  awaited = next;
  for (const listener of listeners) listener();
}

export function startAwaiting(what: Awaited): void {
  last = what;
  if (what.proposals.length > 0) set([...awaited, what]);
}

export function stopAwaiting(what: Awaited): void {
  if (awaited.includes(what)) set(awaited.filter((each) => each !== what));
}

/** Whether nothing was done since: words about what came before would bear an Undo of something else than was done last. */
export function isLast(what: Awaited): boolean {
  return last === what;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** In the order in which it was asked. */
export function useAwaited(): readonly Awaited[] {
  return useSyncExternalStore(subscribe, () => awaited);
}

/** What each of these proposals is by the last that was asked of the server: a later wish stands over an earlier one. */
export function wishesOf(all: readonly Awaited[]): ReadonlyMap<string, Awaited['becomes']> {
  return new Map(all.flatMap(({ becomes, proposals }) => proposals.map(({ id }) => [id, becomes])));
}

/** The proposals of a desk as somebody sees them who has just decided: what comes back is open before the server has said so. */
export function asAwaited(proposals: readonly WireProposal[], all: readonly Awaited[]): readonly WireProposal[] {
  const wishes = wishesOf(all);
  const seen = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  for (const proposal of all.flatMap((each) => each.proposals)) {
    const isOpen = seen.get(proposal.id)?.state === 'open';
    if (wishes.get(proposal.id) === 'open' && !isOpen) seen.set(proposal.id, proposal);
  }
  return [...seen.values()];
}
