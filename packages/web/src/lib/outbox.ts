/** A write that waits for its turn behind others. */
export interface Letter<Answer> {
  /** @returns the answer, which is asked for once; null where the letter was recalled */
  readonly send: () => Promise<Answer | null>;
  /** Keeps it from being sent. @returns false where it is too late */
  readonly recall: () => boolean;
}

interface Waiting {
  readonly send: () => Promise<unknown>;
  readonly isWhole: () => boolean;
}

const waiting = new Set<Waiting>();
const unanswered = new Set<Waiting>();
const watchers = new Set<() => void>();

/** How many writes are on their way or wait for their turn: what they change is seen as done, and is not yet. */
export function countUnanswered(): number {
  return unanswered.size;
}

/** @returns what stops it */
export function watchUnanswered(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

function mark(letter: Waiting, isUnanswered: boolean): void {
  if (isUnanswered) unanswered.add(letter);
  else unanswered.delete(letter);
  for (const tell of watchers) tell();
}

/**
 * Lays a write out for sending, now or when the page goes.
 *
 * @param isWhole whether it can be sent as it is, before those ahead of it are answered
 */
export function post<Answer>(write: () => Promise<Answer>, isWhole: () => boolean = () => true): Letter<Answer> {
  let answer: Promise<Answer | null> | undefined;
  const letter = {
    isWhole,
    send: () => {
      waiting.delete(letter);
      answer ??= write().finally(() => mark(letter, false));
      return answer;
    },
    recall: () => {
      if (!waiting.delete(letter)) return false;
      answer = Promise.resolve(null);
      mark(letter, false);
      return true;
    },
  };
  waiting.add(letter);
  mark(letter, true);
  return letter;
}

/**
 * Somebody who leaves within the second has decided all the same: what waits is sent at once, each under the key under which it would
 * have been sent. What cannot be sent without an answer that is still to come makes the browser ask first.
 *
 * @returns what stops it
 */
export function keepOutboxOverLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if ([...waiting].some(({ isWhole }) => !isWhole())) event.preventDefault();
  };
  const send = () => {
    // Its own asker hears of a failure, should the page come back.
    for (const letter of [...waiting]) if (letter.isWhole()) letter.send().catch(() => undefined);
  };
  window.addEventListener('beforeunload', ask);
  window.addEventListener('pagehide', send);
  return () => {
    window.removeEventListener('beforeunload', ask);
    window.removeEventListener('pagehide', send);
  };
}
