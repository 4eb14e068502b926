/** As it stands, but for several blanks, and blanks at the ends: what is printed. */
export function asWritten(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * As it is compared: without what only looks different, full-width figures and signs, and Chinese in the one script or the other.
 * What stands at a place in it stands at the same place in the text as it is written.
 */
export function plain(text: string): string {
  return asWritten(text).replaceAll(/[^ -~]/gu, (sign) => {
    const common = sign.normalize('NFKC');
    return SIMPLIFIED.get(common) ?? (common.length === sign.length ? common : sign);
  });
}

/** A text as it is written, without what a pattern finds first in its plain form. */
export function cut(text: string, pattern: RegExp): string {
  const found = pattern.exec(plain(text));
  const written = asWritten(text);
  return found ? written.slice(0, found.index) + written.slice(found.index + found[0].length) : written;
}

/** For comparison: small letters without accents, words parted by one blank. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign)
    .trim();
}

/** Of the words that programmes are known by, the characters that differ: the traditional before the simplified. */
const SCRIPTS =
  '團团組组隊队記记專专賓宾長长體体員员參参訪访問问來来動动號号編编時时歷历譯译車车機机會会見见負负責责聯联備备註注說说場场開开間间結结內内項项飯饭後后達达離离啟启啓启國国飛飞鐵铁發发驅驱館馆點点鐘钟鍾钟約约從从於于許许禮礼週周認认確确傳传聲声進进觀观簽签舉举碼码頭头師师無无與与兩两領领幹干業业絡络贈赠獻献籃篮題题詞词綵彩換换紀纪揚扬遊游區区廳厅樓楼濱滨學学醫医橋桥馬马門门亞亚東东臺台灣湾廣广貿贸經经濟济務务協协辦办為为陸陆運运輸输導导護护產产園园藝艺術术書书圖图樂乐藥药歡欢講讲話话論论設设計计試试課课議议讀读請请謝谢證证識识費费資资賀贺質质選选還还連连過过電电響响順顺須须預预飲饮養养';
const SIMPLIFIED = new Map(
  [...SCRIPTS].flatMap((sign, nth, all) => (nth % 2 === 0 ? [[sign, all[nth + 1] ?? sign] as const] : [])),
);

/** Whether Chinese words are written in the traditional script. */
export function isTraditional(text: string): boolean {
  return [...text].some((sign) => SIMPLIFIED.has(sign));
}
