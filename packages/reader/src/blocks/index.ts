/** Blocks: what is title, main text, caption, byline, stamp, other news and residue, each with the reason. */
import type { BlockKind, Quote, ReadingBlock, ReadingDate, Span } from '@comity/domain';
import { ownPack } from '../language.ts';
import { compilePack, type LanguagePack } from '../pack.ts';
import type { Paragraph } from '../sentences.ts';
import { markCaptions } from './captions.ts';
import { DATE_ALONE, type FoundStamp, markBylines, markStamps } from './credits.ts';
import { cuesOf } from './cues.ts';
import { markForeign } from './foreign-lines.ts';
import { markFurniture } from './furniture.ts';
import { markLetterhead, partColumns, partPaperName, partSubject } from './letterhead.ts';
import { type Line, linesOf } from './lines.ts';
import { nameAlone } from './name-lines.ts';
import { markPortal } from './portal.ts';
import { markRelated } from './related.ts';
import { closingStamp, datelineStamp } from './stamp.ts';
import { markTitle } from './title.ts';

export interface Blocks {
  readonly blocks: readonly ReadingBlock[];
  /** What is to be examined, in order of the text. */
  readonly paragraphs: readonly Paragraph[];
  readonly title: Quote | null;
  readonly stamp: ReadingDate | null;
}

/** Each step looks only at lines that no step before it has claimed. */
export function findBlocks(raw: string, language: string, packs: readonly LanguagePack[]): Blocks {
  const cues = cuesOf(packs);
  const lines = partSubject(raw, partPaperName(raw, partColumns(raw, linesOf(raw), cues), cues), cues);
  const own = ownPack(language, packs);
  const data = own ?? packs[0];
  const pack = data && compilePack(data);
  markFurniture(lines, cues);
  const stamps = pack ? markStamps(raw, lines, cues, pack) : [];
  markLetterhead(
    lines.filter(({ kind }) => kind === null),
    cues,
  );
  if (own) markForeign(lines, own);
  markPortal(lines, cues);
  const title = markTitle(lines, cues, (line) => (pack ? nameAlone(raw, line, pack) : null));
  markCaptions(lines, cues, title);
  markRelated(lines, cues, title);
  markBylines(lines, cues, title);
  for (const line of lines) {
    line.reason ||= 'text: a paragraph of the paper';
    line.kind ??= 'main';
  }
  const standing = stamps.filter(({ line }) => line.kind === 'stamp');
  const stamp =
    standing.find(({ start }) => title !== null && start > title.start) ??
    (pack && datelineStamp(raw, lines, pack)) ??
    standing[0] ??
    (pack && closingStamp(raw, lines, pack));
  if (title) markClocks(standing, title);
  return {
    blocks: blocksOf(lines),
    paragraphs: lines.filter(isExamined),
    title: title ? { start: title.start, end: title.end, quote: raw.slice(title.start, title.end) } : null,
    stamp: stamp ? { start: stamp.start, end: stamp.end, quote: stamp.quote, edtf: stamp.edtf } : null,
  };
}

/** A day over the headline of a page that says below it when it was published is the day on which somebody looked. */
function markClocks(stamps: readonly FoundStamp[], title: Line): void {
  if (!stamps.some(({ start }) => start > title.start)) return;
  for (const { line, start } of stamps)
    if (start < title.start && line.reason === DATE_ALONE) line.mark('residue', "clock: the page's own");
}

const EXAMINED: ReadonlySet<BlockKind | null> = new Set<BlockKind>(['title', 'main', 'caption', 'byline', 'stamp']);

/** A line is its own paragraph: a text has very many of them. */
function isExamined(line: Line): line is Line & Paragraph {
  return EXAMINED.has(line.kind);
}

/** Neighbours of one kind and reason are one block; residue inside a sentence is a block between two. */
function blocksOf(lines: readonly Line[]): ReadingBlock[] {
  const blocks: { kind: BlockKind; start: number; end: number; reason: string }[] = [];
  const add = ({ start, end }: Span, kind: BlockKind, reason: string) => {
    const last = blocks.at(-1);
    if (last && last.kind === kind && last.reason === reason && kind !== 'title' && kind !== 'caption') last.end = end;
    else blocks.push({ kind, start, end, reason });
  };
  for (const { start, end, kind, reason, holes } of lines) {
    let from = start;
    for (const hole of holes) {
      add({ start: from, end: hole.start }, kind ?? 'main', reason);
      add(hole, 'residue', 'html: markup inside a sentence');
      from = hole.end;
    }
    add({ start: from, end }, kind ?? 'main', reason);
  }
  return blocks;
}
