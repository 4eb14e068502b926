import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

export interface RowKeysOptions {
  /** Of the rows, in their order. */
  readonly ids: readonly string[];
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  /** How many rows a page up or down goes. */
  readonly pageRows: () => number;
  /** Brings a row into sight. */
  readonly show: (index: number) => void;
}

/**
 * Moving through the rows of a list by keys: arrows or j/k, pages, both ends; Enter opens, Escape lets go. Keys come faster than a
 * page is drawn: each goes on from where the one before it went, so what is selected here is passed on through `select`.
 */
export function useRowKeys({ ids, selectedId, onSelect, onOpen, pageRows, show }: RowKeysOptions) {
  const asked = useRef<readonly (string | undefined)[]>([]);
  useLayoutEffect(() => {
    const seen = asked.current.indexOf(selectedId);
    asked.current = seen < 0 ? [] : asked.current.slice(seen + 1);
  }, [selectedId]);
  const latest = () => (asked.current.length > 0 ? asked.current.at(-1) : selectedId);
  const select = (to: string | undefined) => {
    asked.current = [...asked.current, to];
    onSelect(to);
  };
  const move = (to: number) => {
    const index = Math.max(0, Math.min(ids.length - 1, to));
    const id = ids[index];
    if (id === undefined) return;
    select(id);
    show(index);
  };
  const stepOf = (key: string): (() => void) | undefined => {
    const from = latest();
    const at = from === undefined ? -1 : ids.indexOf(from);
    switch (key) {
      case 'ArrowDown':
      case 'j':
        return () => move(at + 1);
      case 'ArrowUp':
      case 'k':
        return () => move(at < 0 ? 0 : at - 1);
      case 'PageDown':
        return () => move(at + pageRows());
      case 'PageUp':
        return () => move(at - pageRows());
      case 'Home':
        return () => move(0);
      case 'End':
        return () => move(ids.length - 1);
      case 'Enter':
        return () => (from ? onOpen(from) : move(0));
      case 'Escape':
        return () => select(undefined);
      default:
        return undefined;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (!step || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    step();
  };
  return { select, onKeyDown };
}
