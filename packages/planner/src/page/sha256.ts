/**
 * SHA-256 of an ASCII text, in base 64: a page names its own script and style by it, and no other is run.
 * @see FIPS 180-4
 */
export function sha256(text: string): string {
  const bytes = [...text].map((character) => character.charCodeAt(0));
  if (bytes.some((byte) => byte > 0x7f)) throw new RangeError('not ASCII');
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) % 256);
  const state = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  for (let at = 0; at < bytes.length; at += 64) digest(state, bytes, at);
  return base64(state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff)));
}

const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) =>
    number > 1 && !Array.from({ length: number }, (_, each) => each).some((each) => each > 1 && number % each === 0),
);
/** Of the cube roots of the first 64 primes: 35 bits of the 53 that a number has, so that no engine's last digit counts. */
const ROUNDS = PRIMES.slice(0, 64).map((prime) => fraction(prime ** (1 / 3)));

/** The first 32 bits behind the point. */
function fraction(number: number): number {
  return ((number - Math.floor(number)) * 0x1_0000_0000) | 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function digest(state: number[], bytes: readonly number[], at: number): void {
  const words: number[] = [];
  const word = (nth: number) => words[nth] ?? 0;
  for (let nth = 0; nth < 64; nth += 1) {
    if (nth < 16) {
      const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(at + nth * 4, at + nth * 4 + 4);
      words.push((a << 24) | (b << 16) | (c << 8) | d);
      continue;
    }
    const [early, late] = [word(nth - 15), word(nth - 2)];
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words.push((word(nth - 16) + one + word(nth - 7) + two) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let nth = 0; nth < 64; nth += 1) {
    const choice = (e & f) ^ (~e & g);
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + choice + (ROUNDS[nth] ?? 0) + word(nth)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [nth, value] of [a, b, c, d, e, f, g, h].entries()) state[nth] = ((state[nth] ?? 0) + value) | 0;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(group >>> shift) & 63] ?? '').join('');
    text += digits.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '=');
  }
  return text;
}
