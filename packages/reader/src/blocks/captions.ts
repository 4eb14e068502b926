/** Captions: by what they say, and by where they stand. */
import type { Cues } from './cues.ts';
import type { Line } from './lines.ts';
import { SIGN } from './signs.ts';

const CAPTION_WORDS = 60;
const SHORT_WORDS = 26;
/** "(1989)", "(2014.8)", "（2010年）" at the end of a short line: the year of a picture. */
const YEAR_AT_END = /[(（]\s?(?:1[89]|20)\d{2}(?:[./年-]\d{1,2}月?)?年?\s?[)）]$/;
/** "./CFP", "/Xinhua Photo", "（张三摄）", "[Photo: …]", "[Photo via VCG]". */
export const CREDIT_AT_END =
  /(?:\[(?:Photo|Image|Picture)s?\s(?:via|by|from|courtesy of|provided (?:by|to))\s[^[\]]{2,40}\]|[./。]\s?\/\s?[\p{Lu}][\p{L}\s]{1,30}|\/\s?(?:Xinhua|CFP|AFP|Reuters|AP|VCG|VNA|TTXVN|CNA|IFRC|ICRC|Getty|EPA|CGTN|China Daily)(?:\s?Photo)?|[(（[【〔][^()（）〔〕]{0,24}(?:摄|攝|供图|提供|提供圖片|图片|photo|photos|ảnh)\s?[)）\]】〕]|摄影[:： ]?\s?\p{Script=Han}{2,4}|(?:Photo|Photos|Picture|Image|Credit|Ảnh|Nguồn ảnh)\s?[:：/]\s?[^.]{2,60})\.?$/iu;

/** One of them stands in every credit, but for that of a Chinese photographer. */
const CREDIT_SIGNS = SIGN.slash | SIGN.bracket | SIGN.colon | SIGN.wide;

export function markCaptions(lines: readonly Line[], cues: Cues, title: Line | null): void {
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.kind !== null || line.words > CAPTION_WORDS) continue;
    const { plain } = line;
    if (title && line.start < title.start && !CREDIT_AT_END.test(line.text) && !cues.captionStarts.startOf(plain))
      continue;
    const reason = reasonOf(line, plain, cues);
    if (!reason) continue;
    line.mark('caption', seen.has(plain) ? 'caption: the same one again' : reason);
    seen.add(plain);
  }
  markByPlace(lines);
  markTwice(lines, title);
}

const PARAGRAPH_WORDS = 12;

/** Two equal lines between the title and the first paragraph: a picture's text, printed once more by the page. */
function markTwice(lines: readonly Line[], title: Line | null): void {
  const open = lines.filter((line) => line.kind === null && (!title || line.start > title.start));
  const paragraph = open.findIndex(({ closed, words }) => closed && words >= PARAGRAPH_WORDS);
  for (let i = 0; i + 1 < Math.max(paragraph, 0); i++) {
    const line = open[i];
    const next = open[i + 1];
    if (!line || !next || line.plain !== next.plain || line.words < 3) continue;
    line.mark('caption', "caption: a picture's text, twice");
    next.mark('caption', 'caption: the same one again');
  }
}

function reasonOf(line: Line, plain: string, cues: Cues): string | null {
  if (cues.captionStarts.startOf(plain)) return 'caption: begins as captions do';
  if (line.has(CREDIT_SIGNS) && CREDIT_AT_END.test(line.text.slice(-90))) return 'caption: ends with a credit';
  if (line.words <= SHORT_WORDS && !line.closed && line.has(SIGN.bracket) && YEAR_AT_END.test(line.text))
    return 'caption: ends with the year of a picture';
  if (line.words <= SHORT_WORDS && !line.closed && cues.captionHas.standsIn(plain))
    return 'caption: speaks of the picture';
  return null;
}

/** A short line right behind residue (a section tag, markup), or right before a caption, is part of the caption. */
function markByPlace(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    if (line.kind !== null || line.closed || line.words > SHORT_WORDS) return;
    const before = lines[i - 1];
    const after = lines[i + 1];
    const behindResidue = before?.kind === 'residue' && /^(?:html|tag)/.test(before.reason);
    const beforeCaption = after?.kind === 'caption' && /year of a picture/.test(after.reason);
    if (!behindResidue && !beforeCaption) return;
    line.mark(
      'caption',
      behindResidue ? 'caption: a short line behind residue of the page' : 'caption: the first line of one',
    );
  });
}
