/** Residue of markup: tags, style declarations and scripts that a careless copy left in the text. */
import type { Span } from '@comity/domain';

const PROPERTY =
  '(?:text\\s?-?\\s?align|-\\s?align|align|color|background(?:-color)?|font(?:\\s?-\\s?(?:family|size|weight|style))?|line\\s?-\\s?height|letter\\s?-\\s?spacing|text\\s?-\\s?(?:indent|decoration|transform)|margin(?:-\\w+)?|padding(?:-\\w+)?|border(?:-\\w+)?|(?:max-|min-)?(?:width|height)|display|float|white\\s?-\\s?space|word\\s?-\\s?break|vertical\\s?-\\s?align|box\\s?-\\s?sizing|widows|orphans|mso-[\\w-]+)';

/** A tag, also with spaces where none belong; a style declaration; the remains of a closing tag; white space written as an entity. */
const MARKUP = new RegExp(
  [
    '<\\s?!--[^\\n]{0,300}?-->',
    '<\\s?/?\\s?(?:p|div|span|br|strong|em|b|i|u|a|img|td|tr|th|table|tbody|ul|ol|li|h[1-6]|font|section|article|figure|figcaption|center|blockquote|iframe|script|style|rt|rp|ruby|cite|acronym|abbr|small|big|sup|sub|del|ins|dl|dd|dt|nav|header|footer|aside|noscript|select|option|legend|fieldset|thead|tfoot|pre|code|kbd|o:p|html|body|head|meta|link|input|button|form|label|video|source)(?:\\s[^<>\\n]{0,300})?\\s?/?\\s?>',
    '(?:<\\s?|(?<![\\w-]))(?:p|div|span|a|td|font|section|img|table|h[1-6])\\s+(?:style|class|align|id|href|src)\\s?=(?:\\s?"[^"\\n]{0,200}"\\s?>?)?',
    '(?<![\\w-])(?:style|class)\\s?=\\s?"[^"\\n]{0,200}"\\s?/?>?',
    '\\[/?(?:caption|gallery|embed|video|audio|playlist|vc_\\w+|et_pb_\\w+)(?:\\s[^\\]\\n]{0,300})?\\]',
    `(?<![\\w-])${PROPERTY}\\s?:\\s?[^;:<>\\n"]{1,60}(?:;|(?="))`,
    `(?<![\\w-])font\\s?-\\s?family\\s?:\\s?[\\w, -]{1,60}(?=")`,
    '(?<=^|[\\s"\';])(?:</?|/)?\\s?(?:p|div|span|td|tr|li|ul|strong|font|section)\\s?>',
    '&(?:nbsp|ensp|emsp|zwnj|zwsp|lrm|rlm|#160|#xa0|#8203);?',
  ].join('|'),
  'giu',
);
const STYLE_ONLY = new RegExp(`^${PROPERTY}\\s?:`, 'iu');
/** What may stand between two pieces of the same residue. */
const BETWEEN = /^[\s"'“”;,:=\w()#.%!>/-]{0,40}$/;
const GLUE = /^[\s"'“”;,>/]*$/;

/** A quick look before the long one. */
const MAY_HAVE = /[<>&[]|=\s?"|:[^;\n]{1,80}[;"]/;

/** The residue between two offsets, in order, pieces that belong together joined. */
export function residueIn(raw: string, start: number, end: number): Span[] {
  const text = raw.slice(start, end);
  if (!MAY_HAVE.test(text)) return [];
  const pieces: { start: number; end: number; style: boolean }[] = [];
  for (const match of text.matchAll(MARKUP)) {
    const piece = {
      start: match.index,
      end: match.index + match[0].length,
      style: STYLE_ONLY.test(match[0]) || match[0].endsWith('='),
    };
    const last = pieces.at(-1);
    const between = last ? text.slice(last.end, piece.start) : '';
    const belongs = last && (GLUE.test(between) || (last.style && piece.style && BETWEEN.test(between)));
    if (belongs) {
      last.end = piece.end;
      last.style = piece.style;
    } else pieces.push(piece);
  }
  const certain = pieces.filter((piece) => !piece.style || isCertain(text.slice(piece.start, piece.end)));
  return certain.map((piece) => {
    const closing = piece.style ? (/^[\s"'”;]*>?/.exec(text.slice(piece.end, piece.end + 20))?.[0] ?? '') : '';
    return { start: start + piece.start, end: start + piece.end + closing.trimEnd().length };
  });
}

/** One declaration alone may be prose ("color: red;"); two, or one with a unit, a hash or a tag, are markup. */
function isCertain(residue: string): boolean {
  return (
    (residue.match(/:/g)?.length ?? 0) >= 2 || /[<>]|#[0-9a-f]{3}|\d(?:px|pt|em|%)|align\s?:|family/i.test(residue)
  );
}

/** Characters of a line in which signs of code are counted, and which these are, by their codes. */
const CODE_HEAD = 2000;
const SIGNS_OF_CODE = new Uint8Array(128);
for (const sign of '{}<>=;[]|\\$_') SIGNS_OF_CODE[sign.charCodeAt(0)] = 1;

/** A line of script or style, by the words that scripts begin with. */
export function isScript(text: string): boolean {
  return /^(?:function\s*\w*\(|var\s+\w+\s*=|let\s+\w+\s*=|const\s+\w+\s*=|window\.|document\.|\$\(|\(?adsbygoogle|@media|@import|\/\*|<!\[CDATA|if\s*\(|\}\s*\)?;?$)/.test(
    text,
  );
}

/** … or by its signs: it has hardly anything else. */
export function isMostlySigns(text: string): boolean {
  const end = Math.min(text.length, CODE_HEAD);
  let signs = 0;
  for (let at = 0; at < end; at++) signs += SIGNS_OF_CODE[text.charCodeAt(at)] ?? 0;
  return signs > 6 && signs > 0.12 * end;
}

/** One unbroken run of letters and digits, longer than any word: encoded bytes. */
export function isEncoded(text: string): boolean {
  return text.length > 160 && /^[A-Za-z0-9+/=_-]+$/.test(text.slice(0, 4000));
}
