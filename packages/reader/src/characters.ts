/** Classes of characters, and where the token that begins with one of them ends. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const HAN = 3;
export const SIGN = 4;
/** Units behind a token that say where it ends: of "３．２０１９" four, of "07,2023" six. */
export const LOOK_AHEAD = 6;
/** The class of each UTF-16 unit that is a character by itself; 255 where it was not looked up yet. */
const CLASSES = new Uint8Array(0x10000).fill(255);

/** The class of the character that begins at an offset; behind the last one there is space. */
export function classAt(units: Uint16Array, at: number): number {
  const unit = units[at];
  if (unit === undefined) return SPACE;
  const known = CLASSES[unit] ?? 255;
  return known === 255 ? lookUp(units, at, unit) : known;
}

/** Halves of a pair are never remembered: what they mean depends on the other half. */
function lookUp(units: Uint16Array, at: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(String.fromCharCode(...units.subarray(at, at + 2)));
  const found = classOf(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

/** Of the first character. */
function classOf(text: string): number {
  if (/^[\p{Script=Han}〇]/u.test(text)) return HAN;
  if (/^\p{Nd}/u.test(text)) return DIGIT;
  if (/^[\p{L}\p{M}]/u.test(text)) return LETTER;
  return /^[\s\p{Cc}\p{Cs}]/u.test(text) ? SPACE : SIGN;
}

/** The UTF-16 units of the character that begins at an offset: 1 or 2. */
export function unitsAt(units: Uint16Array, at: number): number {
  return isBetween(units[at], 0xd800, 0xdbff) && isBetween(units[at + 1], 0xdc00, 0xdfff) ? 2 : 1;
}

function isBetween(unit: number | undefined, least: number, most: number): boolean {
  return unit !== undefined && unit >= least && unit <= most;
}

/** Where the token ends: a number may hold separators between digits, a word apostrophes; "'s" stands alone. */
export function endOfToken(units: Uint16Array, at: number, type: number): number {
  if (type === LETTER) return endOfWord(units, at + unitsAt(units, at));
  if (type === DIGIT) return endOfNumber(units, at, at + unitsAt(units, at));
  if (type === SIGN && isGenitive(units, at)) return at + 2;
  return at + unitsAt(units, at);
}

const FULL_WIDTH_POINT = '．'.charCodeAt(0);

/** Marks that may stand between the digits of one number: . , ． and apostrophes. */
function isSeparator(unit: number | undefined): boolean {
  return unit === 0x2e || unit === 0x2c || unit === FULL_WIDTH_POINT || unit === 0x27 || unit === 0x2019;
}

const COMMA = ','.charCodeAt(0);
const CENTURIES = [
  ['1', '9'],
  ['2', '0'],
].map((digits) => digits.map((digit) => digit.charCodeAt(0)));

/** "January 07,2023": four digits of the last or this century, no group of thousands. */
function isYear(units: Uint16Array, at: number): boolean {
  if (!CENTURIES.some(([first, second]) => units[at] === first && units[at + 1] === second)) return false;
  return classAt(units, at + 2) === DIGIT && classAt(units, at + 3) === DIGIT && classAt(units, at + 4) !== DIGIT;
}

function endOfNumber(units: Uint16Array, start: number, from: number): number {
  let to = from;
  for (;;) {
    while (classAt(units, to) === DIGIT) to += unitsAt(units, to);
    const mark = units[to];
    if (!isSeparator(mark) || classAt(units, to + 1) !== DIGIT) return to;
    if (mark === COMMA && to - start <= 2 && isYear(units, to + 1)) return to;
    // １．２０１９年: a full-width point before a year numbers a list
    if (mark === FULL_WIDTH_POINT && [2, 3, 4].every((offset) => classAt(units, to + offset) === DIGIT)) return to;
    to += 1;
  }
}

function isApostrophe(unit: number | undefined): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

function endOfWord(units: Uint16Array, from: number): number {
  let to = from;
  for (;;) {
    while (classAt(units, to) === LETTER) to += unitsAt(units, to);
    if (!isApostrophe(units[to]) || isGenitive(units, to) || classAt(units, to + 1) !== LETTER) return to;
    to += 1;
  }
}

function isGenitive(units: Uint16Array, at: number): boolean {
  if (!isApostrophe(units[at])) return false;
  const letter = units[at + 1];
  if (letter !== 0x73 && letter !== 0x53) return false;
  return classAt(units, at + 2) !== LETTER;
}
