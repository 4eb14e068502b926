export { decode, ENCODINGS, type Encoding, findEncoding, getEncoding } from './decode.ts';
export { detectEncoding, type EncodingCandidate, type EncodingGuess, encodingOfMark } from './detect.ts';
export { type DecodedText, readTextBytes } from './read-text-bytes.ts';
