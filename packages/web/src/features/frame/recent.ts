import { useEffect } from 'react';

export interface Visited {
  readonly type: 'document' | 'engagement' | 'party';
  readonly id: string;
  readonly title: string;
}

const KEPT = 6;

/** Records that were opened in this sitting, latest first. Gone with the page, since titles are nothing to leave in a browser. */
let visited: readonly Visited[] = [];

export function recentlyVisited(): readonly Visited[] {
  return visited;
}

/** Remembers that a record was opened, so that the palette offers it again. */
export function useVisited(type: Visited['type'], id: string, title: string | undefined): void {
  useEffect(() => {
    if (title) visited = [{ type, id, title }, ...visited.filter((each) => each.id !== id)].slice(0, KEPT);
  }, [type, id, title]);
}
