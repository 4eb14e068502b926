import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { refreshDesk } from './api.ts';

const TOGETHER_MS = 400;

/**
 * Listens to the server and reads again what changed. Many events in a row make one reading; the browser reconnects by itself,
 * and a reconnection reads everything again, since changes may have been missed.
 *
 * Only a page that is looked at listens: a browser grants a host six connections in all, so that streams of hidden tabs, or of
 * pages kept for the way back, would leave none for the desk.
 *
 * @returns since when the server does not answer a page that listens: what it shows is as of then
 */
export function useLiveChanges(): Date | undefined {
  const queryClient = useQueryClient();
  const [silentSince, setSilentSince] = useState<Date>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refreshDesk(queryClient);
      }, TOGETHER_MS);
    };
    let source: EventSource | undefined;
    let missed = false;
    const listen = () => {
      if (source || document.visibilityState === 'hidden') return;
      source = new EventSource('/api/events');
      for (const name of ['message', 'job', 'import', 'document', 'change']) source.addEventListener(name, refresh);
      source.addEventListener('error', () => {
        missed = true;
        setSilentSince((since) => since ?? new Date());
      });
      source.addEventListener('open', () => {
        setSilentSince(undefined);
        if (missed) refresh();
        missed = false;
      });
    };
    const leave = () => {
      source?.close();
      source = undefined;
      missed = true;
      setSilentSince(undefined);
    };
    const look = () => (document.visibilityState === 'hidden' ? leave() : listen());
    listen();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', listen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', listen);
      leave();
    };
  }, [queryClient]);
  return silentSince;
}
