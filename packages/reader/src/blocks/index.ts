/** Blocks: what is title, main text, caption, byline, stamp, other news and residue, each with the reason. */
import type { Quote, ReadingBlock, ReadingDate } from '@comity/domain';
import type { CompiledPack } from '../pack.ts';
import type { Paragraph } from '../sentences.ts';

export interface Blocks {
  readonly blocks: readonly ReadingBlock[];
  /** What is to be examined, in order of the text. */
  readonly paragraphs: readonly Paragraph[];
  readonly title: Quote | null;
  readonly stamp: ReadingDate | null;
}

export function findBlocks(raw: string, _language: string, _packs: readonly CompiledPack[]): Blocks {
  const paragraphs: Paragraph[] = [];
  for (const match of raw.matchAll(/[^\s][^\n]*/g)) {
    paragraphs.push({ kind: 'main', start: match.index, end: match.index + match[0].trimEnd().length, holes: [] });
  }
  const blocks = paragraphs.map(({ start, end }): ReadingBlock => ({ kind: 'main', start, end, reason: 'text' }));
  return { blocks, paragraphs, title: null, stamp: null };
}
