import type { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
/** A locale that lacks a key, or has one too many, does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;
