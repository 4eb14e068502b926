import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import type { MessageKey } from '../locales/messages.ts';

/** One key, where it holds and what it does; the help (?) lists those that are in force. */
export interface Shortcut {
  /** As `KeyboardEvent.key`; `mod+k` for ⌘ or Ctrl. */
  readonly keys: string;
  readonly label: MessageKey;
  readonly run: () => void;
  /** Also while the focus is in a text field (only for combinations with ⌘ or Ctrl). */
  readonly inFields?: boolean;
}

interface Registry {
  readonly register: (shortcuts: readonly Shortcut[]) => () => void;
  readonly list: () => readonly Shortcut[];
}

const RegistryContext = createContext<Registry | null>(null);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio'))
  );
}

function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const wantsMod = parts[0] === 'mod' && parts.length > 1;
  const key = wantsMod ? parts.slice(1).join('+') : keys;
  if (wantsMod !== (event.metaKey || event.ctrlKey) || event.altKey) return false;
  return event.key === key || event.key.toLowerCase() === key;
}

export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const sets = useRef(new Set<readonly Shortcut[]>());
  const [registry] = useState<Registry>(() => ({
    register: (shortcuts) => {
      sets.current.add(shortcuts);
      return () => sets.current.delete(shortcuts);
    },
    list: () => [...sets.current].flat(),
  }));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // A dialog or menu has the keyboard to itself.
      const modal = document.querySelector('[data-modal-open]') !== null;
      const typing = isTyping(event.target);
      // The latest registered wins: a screen may take a key over from the frame.
      const found = registry
        .list()
        .toReversed()
        .find(
          (shortcut) =>
            matches(event, shortcut.keys) && (!typing || shortcut.inFields) && (!modal || shortcut.inFields),
        );
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

function useRegistry(): Registry {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('ShortcutProvider is missing');
  return registry;
}

/** Puts shortcuts in force while the calling component is shown. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const registry = useRegistry();
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map((shortcut) => shortcut.keys).join(' ');
  const stable = useMemo(
    () =>
      signature
        .split(' ')
        .filter((keys) => keys !== '')
        .map((keys, index): Shortcut => {
          const first = latest.current[index];
          return {
            keys,
            label: first?.label ?? 'help.title',
            run: () => latest.current[index]?.run(),
            ...(first?.inFields ? { inFields: true } : {}),
          };
        }),
    [signature],
  );
  useEffect(() => registry.register(stable), [registry, stable]);
}

export function useShortcutList(): () => readonly Shortcut[] {
  return useRegistry().list;
}
