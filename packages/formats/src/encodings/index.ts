export { ENCODINGS, type Encoding, findEncoding } from './decode.ts';
export { detectEncoding, type EncodingCandidate, type EncodingGuess } from './detect.ts';
export { readTextBytes } from './read-text-bytes.ts';
