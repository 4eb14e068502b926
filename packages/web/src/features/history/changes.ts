import type { WireProposal } from '@comity/contracts';
import { useSyncExternalStore } from 'react';

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

/** The change that is taken back so, where it was made in this sitting. */
export function changeOf({ changeSetId, recordId }: Taking): Change {
  const known = made.find(({ taking }) => taking?.changeSetId === changeSetId && taking.recordId === recordId);
  return known ?? { proposals: [], taking: { changeSetId, ...(recordId !== undefined && { recordId }) } };
}

/** What was asked of the server and is not answered yet. To the eye it is done. */
export interface Awaited {
  readonly becomes: 'open' | 'decided';
  /** As they are while they are open. */
  readonly proposals: readonly WireProposal[];
}

let awaited: readonly Awaited[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Awaited[]): void {
  awaited = next;
  for (const listener of listeners) listener();
}

export function startAwaiting(what: Awaited): void {
  if (what.proposals.length > 0) set([...awaited, what]);
}

export function stopAwaiting(what: Awaited): void {
  if (awaited.includes(what)) set(awaited.filter((each) => each !== what));
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

/**
 * The proposals of a desk as somebody sees them who has just decided: what comes back stands open in its place, in the order of
 * review, before the server has said so.
 */
export function asAwaited(proposals: readonly WireProposal[], all: readonly Awaited[]): readonly WireProposal[] {
  const wishes = wishesOf(all);
  const back = new Map(
    all
      .flatMap((each) => each.proposals)
      .filter(({ id }) => wishes.get(id) === 'open')
      .map((proposal) => [proposal.id, proposal]),
  );
  if (back.size === 0) return proposals;
  const known = new Set(proposals.map(({ id }) => id));
  const asSeen = proposals.map((proposal) =>
    proposal.state === 'open' ? proposal : (back.get(proposal.id) ?? proposal),
  );
  const missing = [...back.values()].filter(({ id }) => !known.has(id));
  return missing.length === 0 ? asSeen : [...asSeen, ...missing].toSorted(byWeight);
}

/** The order in which the server lists them. */
function byWeight(a: WireProposal, b: WireProposal): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
