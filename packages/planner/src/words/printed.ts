import { printed as en } from './en/printed.ts';
import type { Language } from './language.ts';
import { printed as vi } from './vi/printed.ts';
import { printed as zh } from './zh/printed.ts';

/** What a printed programme says beside names and times. */
export interface PrintedWords {
  readonly programme: string;
  readonly columns: Readonly<
    Record<'time' | 'activity' | 'place' | 'groups' | 'interpreters' | 'vehicles' | 'hosts' | 'remarks', string>
  >;
  /** Between names. */
  readonly separator: string;
  /** @param end undefined where nobody says where it goes */
  readonly drive: (end: string | undefined) => string;
  readonly drives: (start: string, end: string) => string;
  /** A drive of which only is known when it is over. */
  readonly thereBy: (drive: string) => string;
  /** @param place undefined where nobody knows it */
  readonly waits: (place: string | undefined) => string;
  readonly persons: (count: number) => string;
  /** Before names in a line of a chat: hosts, interpreters, cars. */
  readonly hostedBy: (names: string) => string;
  readonly interpretedBy: (names: string) => string;
  readonly drivenBy: (names: string) => string;
}

export const PRINTED: Readonly<Record<Language, PrintedWords>> = { en, zh, vi };
