import type { WireReadableView } from '@comity/contracts';

/**
 * Between the raw text, in which all offsets are kept, and the readable view, in which residue is repaired. Segments are in the
 * order of both texts; where a segment's two lengths differ it is a repair, and maps as a whole.
 */
type Segment = WireReadableView['segments'][number];

/** An offset of the raw text in the view. What the view left out maps to the place where it was. */
export function toView(segments: readonly Segment[], rawOffset: number, side: 'start' | 'end'): number {
  const index = lastBefore(segments, rawOffset, side);
  const segment = segments[index];
  if (!segment) return segments[0]?.viewStart ?? 0;
  if (rawOffset >= segment.rawEnd) return segment.viewEnd;
  if (segment.rawEnd - segment.rawStart === segment.viewEnd - segment.viewStart) {
    return segment.viewStart + (rawOffset - segment.rawStart);
  }
  return side === 'start' ? segment.viewStart : segment.viewEnd;
}

/** The last segment that begins at or before the offset (for an end: before it). Binary search: papers may be long. */
function lastBefore(segments: readonly Segment[], rawOffset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const begin = segments[middle]?.rawStart ?? 0;
    if (side === 'end' ? begin < rawOffset : begin <= rawOffset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
