import { FormatError } from '../errors.ts';
import type { Extraction } from '../extraction.ts';
import { LIMITS } from '../limits.ts';
import { findImageSize } from './image-size.ts';

/** An image is kept, not read: no text, and a message that says so. @throws `formats.image_too_large`, `formats.damaged` */
export function extractImage(bytes: Uint8Array, mediaType: string): Extraction {
  const size = findImageSize(bytes, mediaType);
  if (size !== undefined) {
    if (size.width === 0 || size.height === 0) throw new FormatError('formats.damaged', { mediaType });
    if (size.width * size.height > LIMITS.imagePixels) {
      throw new FormatError('formats.image_too_large', { ...size, limitPixels: LIMITS.imagePixels });
    }
  }
  return { rawText: '', mediaType, extractor: 'image/1', encoding: null, warnings: ['formats.image_kept_not_read'] };
}
