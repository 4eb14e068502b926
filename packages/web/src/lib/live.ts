import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshDesk } from './api.ts';

const TOGETHER_MS = 400;

/**
 * Listens to the server and reads again what changed. Many events in a row make one reading; the browser reconnects by itself,
 * and a reconnection reads everything again, since changes may have been missed.
 */
export function useLiveChanges(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refreshDesk(queryClient);
      }, TOGETHER_MS);
    };
    const source = new EventSource('/api/events');
    source.addEventListener('message', refresh);
    for (const name of ['job', 'import', 'document', 'change']) source.addEventListener(name, refresh);
    let wasLost = false;
    source.addEventListener('error', () => {
      wasLost = true;
    });
    source.addEventListener('open', () => {
      if (wasLost) refresh();
      wasLost = false;
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [queryClient]);
}
