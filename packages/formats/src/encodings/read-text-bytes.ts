import { FormatError, type FormatWarning } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { decode, type Encoding, findEncoding, getEncoding, isWhole } from './decode.ts';
import { detectEncoding, encodingOfMark } from './detect.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly FormatWarning[];
}

interface TextHints {
  /** Chosen by the person: wins. */
  readonly chosen?: string | undefined;
  /** Declared inside the file (`<meta charset>`): believed where the bytes agree. */
  readonly declared?: string | undefined;
}

/**
 * The text of a text file. A byte-order mark is part of it.
 *
 * @throws `formats.empty`, `formats.text_too_large`, `formats.binary`, `formats.encoding_unsure`, `formats.encoding_mixed`,
 * `formats.encoding_unknown`
 */
export function readTextBytes(bytes: Uint8Array, hints: TextHints = {}): DecodedText {
  if (bytes.length === 0) throw new FormatError('formats.empty');
  if (bytes.length > LIMITS.textBytes)
    throw new FormatError('formats.text_too_large', { limitBytes: LIMITS.textBytes });
  const encoding = hints.chosen === undefined ? settleEncoding(bytes, hints.declared) : getEncoding(hints.chosen);
  const decoded = cleaned(decode(bytes, encoding), encoding);
  const declared = hints.chosen === undefined ? findEncoding(hints.declared ?? '') : undefined;
  if (declared === undefined || declared === encoding) return decoded;
  return { ...decoded, warnings: [...decoded.warnings, 'formats.encoding_contradicted'] };
}

function settleEncoding(bytes: Uint8Array, declared: string | undefined): Encoding {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return marked;
  if (declared !== undefined) {
    const encoding = findEncoding(declared);
    if (encoding !== undefined && isWhole(bytes, encoding)) return encoding;
  }
  const guess = detectEncoding(bytes);
  const best = guess.candidates[0];
  if (best?.encoding.startsWith('utf-') && guess.certain) return best.encoding;
  refuseBinary(bytes);
  refuseMixed(bytes);
  if (best === undefined || !guess.certain) {
    throw new FormatError('formats.encoding_unsure', { candidates: guess.candidates });
  }
  return best.encoding;
}

/** U+0000 cannot be stored: it becomes U+FFFD, one for one, and it is said. */
function cleaned(decoded: string, encoding: Encoding): DecodedText {
  const warnings: FormatWarning[] = [];
  let text = decoded;
  refuseControlNoise(text, encoding);
  if (text.includes('\uFFFD')) warnings.push('formats.replacement_characters');
  if (text.includes('\0')) {
    text = text.replaceAll('\0', '\uFFFD');
    warnings.push('formats.nul_replaced');
  }
  if (/^[\s\uFEFF\uFFFD]*$/u.test(text)) throw new FormatError('formats.empty');
  return { text, encoding, warnings };
}

/** Noise: zeros and control bytes that no text has (escape sequences and form feeds are let through). */
function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, 64 * 1024);
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros++;
  if (zeros > 4 && zeros / sample.length > 0.02)
    throw new FormatError('formats.binary', { mediaType: 'application/octet-stream' });
}

function refuseControlNoise(text: string, encoding: Encoding): void {
  const sample = text.slice(0, 64 * 1024);
  let noise = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) || code === 0xfffd)
      noise++;
  }
  if (noise > 8 && noise / sample.length > 0.1) {
    throw new FormatError('formats.binary', { mediaType: 'application/octet-stream', encoding });
  }
}

/**
 * Two files glued together, one in UTF-8 and one in a legacy encoding: every line is whole in one of the two, the file in
 * none. Decoding it in either would turn lines into nonsense without a word, so it is refused with the lines named.
 */
function refuseMixed(bytes: Uint8Array): void {
  const unicodeLines: number[] = [];
  const otherLines: number[] = [];
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const until = end === -1 ? bytes.length : end;
    const row = bytes.subarray(from, until);
    const beyondAscii = row.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
    if (beyondAscii > 0) {
      if (beyondAscii >= 6 && isWhole(row, 'utf-8')) unicodeLines.push(line);
      else if (!isWhole(row, 'utf-8')) otherLines.push(line);
    }
    from = until + 1;
  }
  if (unicodeLines.length === 0 || otherLines.length === 0) return;
  const fewer = unicodeLines.length <= otherLines.length ? unicodeLines : otherLines;
  throw new FormatError('formats.encoding_mixed', { lines: fewer.slice(0, 50), lineCount: fewer.length });
}
