import type { FormatErrorCode, FormatErrorDetails } from '../errors.ts';
import type { DirectExtraction } from '../extract-text.ts';
import type { ExtractOptions } from '../extraction.ts';

/** To the reading process: one file at a time. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly options: ExtractOptions;
}

/** From the reading process: characters gained so far; at last the outcome. */
export type ReadReply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly characters: number }
  | { readonly type: 'done'; readonly outcome: DirectExtraction }
  | { readonly type: 'refused'; readonly code: FormatErrorCode; readonly details: FormatErrorDetails };
