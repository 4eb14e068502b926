/**
 * Which encoding a text file is in, with previews to choose by where that is not certain.
 *
 * Order: byte-order mark; strict UTF-8; the pattern of NULs (UTF-16, UTF-32); then every legacy encoding that decodes without
 * a fault, ranked by how much its outcome reads like a language. Only the file's first part is ranked, all of it is validated.
 */
import { decode, decodeStrictly, type Encoding, isWhole } from './decode.ts';
import { plausibility } from './plausibility.ts';

export interface EncodingCandidate {
  readonly encoding: Encoding;
  /** 0 to 1. */
  readonly confidence: number;
  /** The first lines that differ between encodings, decoded. At most 300 characters. */
  readonly preview: string;
}

export interface EncodingGuess {
  readonly certain: boolean;
  /** Best first; never empty. */
  readonly candidates: readonly EncodingCandidate[];
}

const LEGACY: readonly Encoding[] = [
  'gb18030',
  'big5',
  'euc-kr',
  'euc-jp',
  'shift_jis',
  'windows-1258',
  'tcvn3',
  'viscii',
  'windows-1251',
  'windows-1252',
];
const SAMPLE_BYTES = 64 * 1024;
/** Candidates that read worse are shown as a choice at most: the whole file is not gone through for them. */
const WORTH_VALIDATING = 0.3;
/** Below this the best candidate is only a suggestion. */
const CERTAIN_CONFIDENCE = 0.6;
/** The lead over the next candidate that reads differently. */
const CERTAIN_LEAD = 0.15;

/** @returns candidates, best first; `certain` says that nobody has to be asked. */
export function detectEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return certainly(bytes, marked);
  const wide = detectWide(bytes) ?? detectSevenBit(bytes);
  if (wide !== undefined) return wide;
  if (isWhole(bytes, 'utf-8')) return certainly(bytes, 'utf-8');
  return detectLegacy(bytes);
}

/** The Unicode encoding that a byte-order mark announces. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  return undefined;
}

function certainly(bytes: Uint8Array, encoding: Encoding): EncodingGuess {
  const sample = decode(bytes.subarray(0, 1200), encoding);
  return { certain: true, candidates: [{ encoding, confidence: 1, preview: sample.slice(0, 300) }] };
}

/** UTF-16 and UTF-32 without a mark: where the zero bytes stand, else whether either byte order reads like a language. */
function detectWide(bytes: Uint8Array): EncodingGuess | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES & ~3);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const quarter = sample.length / 4;
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros;
  if (bytes.length % 4 === 0 && third > quarter * 0.9 && fourth > quarter * 0.95 && first < quarter * 0.5)
    return certainly(bytes, 'utf-32le');
  if (bytes.length % 4 === 0 && first > quarter * 0.95 && second > quarter * 0.9 && fourth < quarter * 0.5)
    return certainly(bytes, 'utf-32be');
  const candidates: EncodingCandidate[] = [];
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeStrictly(sample, encoding);
    if (text === undefined) continue;
    const confidence = plausibility(text, encoding);
    if (confidence > 0.55) candidates.push({ encoding, confidence, preview: text.slice(0, 300) });
  }
  const [best, other] = candidates.sort((a, b) => b.confidence - a.confidence);
  if (best === undefined) return undefined;
  const zeroShare = zeros.reduce((sum, count) => sum + count, 0) / sample.length;
  // Two-byte text of one-byte letters has zeros; without any, the bytes may as well be legacy Chinese: let both be ranked.
  if (zeroShare === 0) {
    const legacy = isWhole(bytes, 'utf-8') ? 1 : (detectLegacy(bytes).candidates[0]?.confidence ?? 0);
    if (legacy >= best.confidence - 0.1) return undefined;
  }
  return { certain: best.confidence > 0.75 && best.confidence - (other?.confidence ?? 0) > CERTAIN_LEAD, candidates };
}

/** Encodings that shift between alphabets by sequences of ASCII, so that their files look like ASCII: asked about where not known. */
function detectSevenBit(bytes: Uint8Array): EncodingGuess | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const text = decode(sample, 'utf-8');
  const shifts = text.includes('\u001b$') || /~\{(?:[!-}][!-~]){2,}~\}/u.test(text);
  if (!shifts || sample.some((byte) => byte >= 0x80)) return undefined;
  const japanese = decode(sample, 'iso-2022-jp');
  const confidence = round(plausibility(japanese, 'iso-2022-jp'));
  if (confidence >= CERTAIN_CONFIDENCE && !japanese.includes('\uFFFD')) return certainly(bytes, 'iso-2022-jp');
  return { certain: false, candidates: [{ encoding: 'utf-8', confidence: 0.1, preview: text.slice(0, 300) }] };
}

function detectLegacy(bytes: Uint8Array): EncodingGuess {
  const sample = sampleOf(bytes);
  const ranked: (EncodingCandidate & { readonly text: string })[] = [];
  for (const encoding of LEGACY) {
    const text = decodeStrictly(sample, encoding);
    if (text === undefined) continue;
    const confidence = round(plausibility(text, encoding));
    if (confidence >= WORTH_VALIDATING && bytes.length > sample.length && !isWhole(bytes, encoding)) continue;
    ranked.push({ encoding, confidence, preview: previewOf(text), text });
  }
  if (ranked.length === 0) {
    const text = decode(sample, 'utf-8');
    return { certain: false, candidates: [{ encoding: 'utf-8', confidence: 0, preview: previewOf(text) }] };
  }
  ranked.sort((a, b) => b.confidence - a.confidence);
  const best = ranked[0];
  const rival = ranked.find((candidate) => candidate.text !== best?.text);
  const confidence = best?.confidence ?? 0;
  const certain = confidence >= CERTAIN_CONFIDENCE && confidence - (rival?.confidence ?? 0) >= CERTAIN_LEAD;
  return {
    certain,
    candidates: ranked.slice(0, 6).map(({ encoding, confidence, preview }) => ({ encoding, confidence, preview })),
  };
}

/** The first part of the file that holds bytes beyond ASCII, cut at line ends, so that characters stay whole. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  let from = bytes.findIndex((byte) => byte >= 0x80);
  from = Math.max(0, bytes.lastIndexOf(10, Math.max(from, 0)));
  const end = bytes.lastIndexOf(10, from + SAMPLE_BYTES);
  return bytes.subarray(from, end > from ? end : from + SAMPLE_BYTES);
}

function previewOf(text: string): string {
  const telling = text.split(/\r?\n/u).filter((line) => /[^\p{ASCII}]/u.test(line));
  return (telling.length > 0 ? telling.slice(0, 5).join('\n') : text).slice(0, 300);
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
