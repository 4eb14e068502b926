import type { AcrossReading, Reading } from '@comity/domain';
import { english } from './languages/en/pack.ts';
import { vietnamese } from './languages/vi/pack.ts';
import { chinese } from './languages/zh/pack.ts';
import { createReader, type Reader, type ReadOptions } from './reader.ts';

export type { ReadText } from './across/read-text.ts';
export { readAcross } from './across.ts';
export { type Derivation, derivations } from './derivations.ts';
export type { LexiconEntry } from './lexicon.ts';
export type { LanguagePack } from './pack.ts';
export type { PackSection } from './pack-section.ts';
export type { Rule } from './patterns/rule-set.ts';
export { createReader, type Reader, type ReadOptions } from './reader.ts';
export { type ReadableView, readableView, type ViewBlock, type ViewPiece } from './view.ts';
export type { AcrossReading, Reading };

/** The languages that are shipped. */
export const PACKS = [english, vietnamese, chinese] as const;

/** The reader of the shipped languages. */
export const shippedReader: Reader = createReader(PACKS);

/** Reads a text in one of the shipped languages. */
export function readText(raw: string, options: ReadOptions): Reading {
  return shippedReader.readText(raw, options);
}
