import type { ReadingBlock } from '@comity/domain';
import type { Result } from '../../../platform/http/call.ts';

type WireView = NonNullable<Result<'getDocument'>['view']>;

/** The text as it is shown, every stretch mapped back to the raw text. */
export function viewOf(rawText: string, _blocks: readonly ReadingBlock[]): WireView {
  const end = rawText.length;
  return { text: rawText, segments: [{ viewStart: 0, viewEnd: end, rawStart: 0, rawEnd: end }] };
}
