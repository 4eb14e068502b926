import type { ReadingBlock } from '@comity/domain';
import type { Result } from '../../../platform/http/call.ts';

type WireView = NonNullable<Result<'getDocument'>['view']>;

/** The text as it is shown: residue inside sentences left out, every stretch mapped back to the raw text. */
export async function viewOf(rawText: string, blocks: readonly ReadingBlock[]): Promise<WireView> {
  const { readableView } = await import('@comity/reader');
  const { text, pieces } = readableView(rawText, blocks);
  return {
    text,
    segments: pieces.map(({ viewStart, viewEnd, rawStart, rawEnd }) => ({ viewStart, viewEnd, rawStart, rawEnd })),
  };
}
