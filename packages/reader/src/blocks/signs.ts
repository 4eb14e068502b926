/**
 * Which signs stand in a line, as bits: most lines are plain words, and of those most patterns need not be asked, since they lack a sign
 * without which none of these can match. Found out in one walk over the line.
 */
export const SIGN = {
  digit: 1 << 0,
  space: 1 << 1,
  /** White space other than single spaces. */
  uneven: 1 << 2,
  /** Beyond ASCII. */
  wide: 1 << 3,
  colon: 1 << 4,
  slash: 1 << 5,
  /** ( [ 【 and the like. */
  bracket: 1 << 6,
  /** What stands between the entries of a menu, or on the way to a page: bars, arrows, points. */
  parting: 1 << 7,
  arrow: 1 << 8,
  bar: 1 << 9,
  /** What programs are full of. */
  code: 1 << 10,
} as const;

const LOOKED_UP = 1 << 11;
const ALL = LOOKED_UP - 1;

const BY_SIGN: readonly (readonly [string, number])[] = [
  ['0123456789', SIGN.digit],
  [' ', SIGN.space],
  [':：', SIGN.colon],
  ['/', SIGN.slash],
  ['([{（【〔', SIGN.bracket],
  ['|｜>»›/·•‹«\t【】[]、', SIGN.parting],
  ['>»›→', SIGN.arrow],
  ['|｜丨', SIGN.bar],
  ['{}<>=;[]|\\$_', SIGN.code],
];

/** For each UTF-16 unit its bits; 0 where it was not looked up yet. */
const TABLE = new Uint16Array(1 << 16);

/** The signs between two offsets, as bits of `SIGN`: what a compatible form of a character would be counts as standing there, too. */
export function signsIn(raw: string, start: number, end: number): number {
  let signs = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    signs |= TABLE[unit] || lookUp(unit);
    if (unit === SPACE && before === SPACE) signs |= SIGN.uneven;
    before = unit;
  }
  return signs & ALL;
}

const SPACE = 0x20;

function lookUp(unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const character = String.fromCharCode(unit);
  let signs = LOOKED_UP | (isHalf ? ALL : 0) | (unit < 0x80 ? 0 : SIGN.wide);
  for (const form of character + character.normalize('NFKC')) {
    for (const [those, sign] of BY_SIGN) if (those.includes(form)) signs |= sign;
    if (/\s/.test(form) && character !== ' ') signs |= SIGN.space | SIGN.uneven;
  }
  TABLE[unit] = signs;
  return signs;
}
