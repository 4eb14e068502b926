/**
 * How much a decoded text looks like a language that is written in its encoding, from 0 to 1.
 *
 * Legacy encodings overlap: nearly every byte string is *valid* in several of them, so validity decides nothing. What decides
 * is whether the outcome reads like words: frequent characters for Chinese, Japanese and Korean, whole syllables for
 * Vietnamese, letters next to letters for the others. Only characters beyond ASCII are looked at; ASCII is the same everywhere.
 */
import type { Encoding } from './decode.ts';

/** The most frequent characters of running text (any large corpus ranks these alike), with those of forms and lists. */
const FREQUENT_SIMPLIFIED = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严姓单位友好城市外事办访问代表会中国云南省昆明州市红十字访问接待来访出访活动备注护照饮食素食清真国籍职务电话日期人数单位团队',
);
const FREQUENT_TRADITIONAL = new Set(
  '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報鬥完類八離華名確才科張信馬節話米整空元況今集溫傳土許步群廣石記需段研界拉林律叫且究觀越織裝影算低持音眾書布復容兒須際商非驗連斷深難近礦千週委素技備半辦青省列習響約支般史感勞便團往酸歷市克何除消構府稱太準精值號率族維劃選標寫存候毛親快效斯院查江型眼王按格養易置派層片始卻專狀育廠京識適屬圓包火住調滿縣局照參紅細引聽該鐵價嚴姓名單位臺灣飲食護照',
);
const FREQUENT_HANGUL = new Set(
  '이다는을를의에가고은한로하지도사서기어그리대나시자인아스들수있해전일정부으라상과제보장구원년여만관했주공선세것성동국소와조위신적미경유비간회생면안방무연오실용영중계물내개진교문남학요등발우및게러단때식당심재당할체행된모결청화권추강월명김치터차까서울합반행바예종없같',
);

/** A Vietnamese syllable without its tone mark: onset, nucleus, coda. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?(?:uyê|iêu|yêu|ươi|ươu|uôi|oai|oay|oeo|uây|uya|iê|yê|ươ|uô|oă|oa|oe|oo|uâ|uê|uơ|uy|ua|ưa|ia|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(?:ng|nh|ch|c|m|n|p|t)?$/u;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VIETNAMESE_VOWELS_AND_MARKS = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

type Plausibility = (text: string) => number;

const hanzi =
  (frequent: ReadonlySet<string>): Plausibility =>
  (text) =>
    share(text, (character, point) => {
      if (frequent.has(character)) return 1;
      if (point >= 0x4e00 && point <= 0x9fff) return 0.45;
      if (isCjkPunctuation(point)) return 0.8;
      if (point >= 0x3400 && point <= 0x4dbf) return 0.3;
      return -0.5;
    });

const japanese: Plausibility = (text) => {
  let kana = 0;
  const all = share(text, (_, point) => {
    if (point >= 0x3041 && point <= 0x30ff) {
      kana++;
      return 1;
    }
    if (point >= 0x4e00 && point <= 0x9fff) return 0.75;
    if (isCjkPunctuation(point)) return 0.9;
    return -0.8; // half-width kana come from misreading other encodings far more often than from Japanese
  });
  return kana === 0 ? Math.min(all, 0.3) : all;
};

const korean: Plausibility = (text) =>
  share(text, (character, point) => {
    if (FREQUENT_HANGUL.has(character)) return 1;
    if (point >= 0xac00 && point <= 0xd7a3) return 0.6;
    if (isCjkPunctuation(point)) return 0.7;
    if (point >= 0x4e00 && point <= 0x9fff) return 0.1;
    return -0.5;
  });

const vietnamese: Plausibility = (text) => {
  let right = 0;
  let all = 0;
  for (const [word] of text.matchAll(/[^\s,;.:!?()"/0-9-]+/gu)) {
    if (!/[^\p{ASCII}]/u.test(word)) continue;
    all++;
    if (isVietnameseSyllable(word)) right++;
    else if (/^[“”‘’–—…«»•°\u00a0]+$/u.test(word)) right += 0.6;
  }
  return all === 0 ? 0 : right / all;
};

function isVietnameseSyllable(word: string): boolean {
  const inner = word.replace(/^[“”‘’–—…«»•]+|[“”‘’–—…«»•]+$/gu, '');
  if (!VIETNAMESE_VOWELS_AND_MARKS.test(inner) || !hasHonestCase(inner)) return false;
  const tones = inner.normalize('NFD').match(TONE_MARKS)?.length ?? 0;
  const bare = inner.toLowerCase().normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');
  return tones <= 1 && VIETNAMESE_SYLLABLE.test(bare);
}

/** Letters of the languages that windows-1252 serves most; rare ones (ð, þ, ¿ inside a word …) speak for another encoding. */
const WESTERN_LETTERS = /^[A-Za-zàâäáãåæçèéêëîïíìôöóõòøœùûüúñßÿÀÂÄÁÅÆÇÈÉÊËÎÏÍÔÖÓØŒÙÛÜÚÑ’'-]+$/u;

const western: Plausibility = (text) => {
  let right = 0;
  let all = 0;
  for (const [word] of text.matchAll(/[A-Za-z]*[^\p{ASCII}][^\s,;.:!?()"\t]*/gu)) {
    all++;
    const inner = word.replace(/^[«“‘„]+|[»”’…]+$/gu, '');
    if (inner === '' || /^[«»“”‘’„–—…•°€£©®§\u00a0\d%-]+$/u.test(inner)) right += 0.7;
    else if (WESTERN_LETTERS.test(inner) && hasHonestCase(inner)) right += /[\u00c0-\u024f]{3}/u.test(inner) ? 0.2 : 1;
  }
  return all === 0 ? 0 : right / all;
};

/** Two thirds of Russian are these ten letters; Greek read as windows-1251 has a quarter. */
const FREQUENT_CYRILLIC = /[оеаинтсрвл]/giu;

const russian: Plausibility = (text) => {
  const letters = text.match(/[а-яё]/giu)?.length ?? 0;
  const frequent = text.match(FREQUENT_CYRILLIC)?.length ?? 0;
  let right = 0;
  let all = 0;
  for (const [word] of text.matchAll(/[^\s,;.:!?()"/0-9-]+/gu)) {
    if (!/[^\p{ASCII}]/u.test(word)) continue;
    all++;
    if (/^[а-яё]+$/iu.test(word) && hasHonestCase(word))
      right += /[аеиоуыэюяё]/iu.test(word) || word.length < 3 ? 1 : 0.4;
    else if (/^[«»“”–—…№]+$/u.test(word)) right += 0.6;
  }
  return all === 0 || letters === 0 ? 0 : (right / all) * Math.min(1, frequent / letters / 0.5);
};

const PLAUSIBILITY: Readonly<Partial<Record<Encoding, Plausibility>>> = {
  gb18030: hanzi(FREQUENT_SIMPLIFIED),
  big5: hanzi(FREQUENT_TRADITIONAL),
  shift_jis: japanese,
  'euc-jp': japanese,
  'iso-2022-jp': japanese,
  'euc-kr': korean,
  'windows-1258': vietnamese,
  tcvn3: vietnamese,
  viscii: vietnamese,
  'windows-1252': western,
  'windows-1251': russian,
};

/** How much `text`, decoded from `encoding`, reads like a language of that encoding: 0 to 1. */
export function plausibility(text: string, encoding: Encoding): number {
  return Math.max(0, Math.min(1, PLAUSIBILITY[encoding]?.(text) ?? unicode(text)));
}

/** For UTF-16 without a mark: known scripts, no private or unassigned characters, line ends where they belong. */
const unicode: Plausibility = (text) => {
  let right = 0;
  let all = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    all++;
    if (point < 0x80) right += point >= 0x20 || point === 9 || point === 10 || point === 13 ? 1 : -1;
    else if (FREQUENT_SIMPLIFIED.has(character) || FREQUENT_TRADITIONAL.has(character)) right += 1;
    else if (
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Latin}\p{Script=Cyrillic}]/u.test(character)
    )
      right += 0.9;
    else if (point >= 0x4e00 && point <= 0x9fff) right += 0.4;
    else if (isCjkPunctuation(point) || (point >= 0x2000 && point <= 0x206f)) right += 0.6;
    else if (!/\p{L}|\p{N}|\p{P}|\p{M}/u.test(character)) right -= 1;
  }
  return all === 0 ? 0 : right / all;
};

function share(text: string, weigh: (character: string, point: number) => number): number {
  let sum = 0;
  let all = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      if (point < 0x20 && point !== 9 && point !== 10 && point !== 13) sum -= 1;
      continue;
    }
    all++;
    sum += weigh(character, point);
  }
  return all === 0 ? 0 : sum / all;
}

function isCjkPunctuation(point: number): boolean {
  return (
    (point >= 0x3000 && point <= 0x3015) || (point >= 0xff01 && point <= 0xff5e) || (point >= 0x2014 && point <= 0x2026)
  );
}

/** A word is lower case, Capitalised or UPPER; capitals inside a word come from a wrong table. */
function hasHonestCase(word: string): boolean {
  return word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}
