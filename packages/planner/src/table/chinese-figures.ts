/** Numbers below sixty, and years, as Chinese writes them out. */

const DIGITS = '〇一二三四五六七八九';

/** One number below sixty: 八, 十二, 二十, 四十五, 零五. */
export const CHINESE_NUMBER = '(?:[零〇○]?[一二两兩三四五六七八九]|[二三四五]?十[一二三四五六七八九]?|[零〇○])';

/** Digit by digit, as years are written: 二〇二六. */
export function chineseDigits(text: string): number {
  return Number([...text.replace(/[零○]/gu, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''));
}

/** @param text as `CHINESE_NUMBER` matches */
export function chineseNumber(text: string): number {
  const plain = text.replace(/[零○]/gu, '〇').replace(/[两兩]/gu, '二');
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain.replace(/^〇(?=.)/u, '')];
  const ten = plain.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0;
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones ?? ''));
}
