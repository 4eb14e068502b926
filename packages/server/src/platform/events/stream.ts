import type { DeskEvent, Events } from './events.ts';

/** A comment line now and then keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 20_000;
/** A reader that is this far behind is cut off; its browser connects again and asks for the present state. */
const LONGEST_QUEUE = 500;

/**
 * Server-sent events of one desk, until the caller leaves, may hear no more, or the server stops.
 *
 * @param mayHear asked before anything is said: a session may end while its pages stay open
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(
  events: Events,
  workspaceId: string,
  mayHear: () => Promise<boolean>,
  signals: readonly AbortSignal[],
): Response {
  const encoder = new TextEncoder();
  // Ends the heartbeat, the subscription and the listeners, whoever leaves first.
  const left = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const leave = () => {
        if (left.signal.aborted) return;
        left.abort();
        controller.close();
      };
      const waiting: string[] = [];
      let isSaying = false;
      // What comes while the question is open is said with what follows: a burst of events makes few questions.
      const sayAll = async () => {
        isSaying = true;
        while (waiting.length > 0) {
          const isHeard = await mayHear().catch(() => false);
          if (!isHeard || (controller.desiredSize ?? 0) < -LONGEST_QUEUE) leave();
          if (left.signal.aborted) return;
          controller.enqueue(encoder.encode(waiting.splice(0).join('')));
        }
        isSaying = false;
      };
      const send = (text: string) => {
        waiting.push(text);
        if (!isSaying) void sayAll();
      };
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
      heartbeat.unref();
      const unsubscribe = events.subscribe(workspaceId, (event: DeskEvent) =>
        send(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
      );
      left.signal.addEventListener('abort', () => {
        clearInterval(heartbeat);
        unsubscribe();
      });
      for (const signal of signals) signal.addEventListener('abort', leave, { once: true, signal: left.signal });
      controller.enqueue(encoder.encode('retry: 2000\n\n'));
    },
    cancel() {
      left.abort();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
