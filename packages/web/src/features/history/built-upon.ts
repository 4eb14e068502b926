import { useSyncExternalStore } from 'react';
import { describeProblem } from '../../lib/problem.ts';

let refused: string | undefined;
const listeners = new Set<() => void>();

function set(changeSetId: string | undefined): void {
  refused = changeSetId;
  for (const listener of listeners) listener();
}

/** @returns whether the change was not taken back because later work builds on it, which is then shown */
export function showsBuiltUpon(error: unknown, changeSetId: string): boolean {
  if (describeProblem(error).code !== 'changes.built_upon') return false;
  set(changeSetId);
  return true;
}

export function closeBuiltUpon(): void {
  set(undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The change that could not be taken back, while what builds on it is shown. */
export function useBuiltUpon(): string | undefined {
  return useSyncExternalStore(subscribe, () => refused);
}
