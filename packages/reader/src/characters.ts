/** Classes of characters, and where the token that begins with one of them ends. */

export const [SPACE, LETTER, DIGIT, HAN, SIGN] = [0, 1, 2, 3, 4];
/** The class of each UTF-16 unit that is a character by itself; 255 where it was not looked up yet. */
const CLASSES = new Uint8Array(0x10000).fill(255);

/** The class of the character that begins at an offset; behind the text there is space. */
export function classAt(raw: string, at: number): number {
  if (at >= raw.length) return SPACE;
  const unit = raw.charCodeAt(at);
  const known = CLASSES[unit] ?? 255;
  return known === 255 ? lookUp(raw, at, unit) : known;
}

/** Halves of a pair are never remembered: what they mean depends on the other half. */
function lookUp(raw: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(raw.codePointAt(at) ?? unit);
  const found = classOf(unit);
  CLASSES[unit] = found;
  return found;
}

function classOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/[\p{Script=Han}〇]/u.test(character)) return HAN;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /[\s\p{Cc}\p{Cs}]/u.test(character) ? SPACE : SIGN;
}

/** The UTF-16 units of the character that begins at an offset: 1 or 2. */
export function unitsAt(raw: string, at: number): number {
  const unit = raw.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the token ends: a number may hold separators between digits, a word apostrophes; "'s" stands alone. */
export function endOfToken(raw: string, at: number, type: number): number {
  if (type === LETTER) return endOfWord(raw, at + unitsAt(raw, at));
  if (type === DIGIT) return endOfNumber(raw, at + unitsAt(raw, at));
  if (type === SIGN && isGenitive(raw, at)) return at + 2;
  return at + unitsAt(raw, at);
}

const FULL_WIDTH_POINT = '．'.charCodeAt(0);

/** Marks that may stand between the digits of one number: . , ． and apostrophes. */
function isSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === FULL_WIDTH_POINT || unit === 0x27 || unit === 0x2019;
}

function endOfNumber(raw: string, from: number): number {
  let to = from;
  for (;;) {
    while (classAt(raw, to) === DIGIT) to += unitsAt(raw, to);
    const mark = raw.charCodeAt(to);
    if (!isSeparator(mark) || classAt(raw, to + 1) !== DIGIT) return to;
    // １．２０１９年: a full-width point before a year numbers a list
    if (mark === FULL_WIDTH_POINT && [2, 3, 4].every((offset) => classAt(raw, to + offset) === DIGIT)) return to;
    to += 1;
  }
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

function endOfWord(raw: string, from: number): number {
  let to = from;
  for (;;) {
    while (classAt(raw, to) === LETTER) to += unitsAt(raw, to);
    if (!isApostrophe(raw.charCodeAt(to)) || isGenitive(raw, to) || classAt(raw, to + 1) !== LETTER) return to;
    to += 1;
  }
}

function isGenitive(raw: string, at: number): boolean {
  if (!isApostrophe(raw.charCodeAt(at))) return false;
  const letter = raw.charCodeAt(at + 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  return classAt(raw, at + 2) !== LETTER;
}
