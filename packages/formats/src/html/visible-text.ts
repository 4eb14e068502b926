/**
 * The visible text of a web page: every block a line, menus and footers included (the reader tells them from the article later).
 * Scripts, styles, comments and what the page hides are never part of it. One pass, no tree.
 */
import { Parser } from 'htmlparser2';
import { FormatError } from '../errors.ts';
import type { OnProgress } from '../extraction.ts';
import { TextBuilder } from '../text-builder.ts';

/** Sloppy pages leave elements open for ever; beyond this it is no page. */
const DEPTH_LIMIT = 1_000;
const PIECE_CHARACTERS = 64 * 1024;

const NEVER_SHOWN = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select textarea datalist head'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/u,
  ),
);
/** Without an end tag; htmlparser2 closes them itself. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 blockquote table ul ol pre article section'.split(' '));

export interface VisibleText {
  readonly text: string;
  readonly title: string | undefined;
  /** The page hid some of its text (`hidden`, `display:none`). */
  readonly hiddenLeftOut: boolean;
}

/** @throws `formats.too_deep`, `formats.text_too_large` */
export function visibleText(html: string, onProgress?: OnProgress): VisibleText {
  const text = new TextBuilder(onProgress);
  /** Depth at which a part that is not shown began; 0 outside of any. */
  let hiddenSince = 0;
  let hiddenLeftOut = false;
  let hiddenByPage = false;
  let depth = 0;
  let preformatted = 0;
  let title = '';
  let inTitle = false;
  let pendingSpace = false;
  let pendingBreaks = 0;

  const breakLine = (lines: number): void => {
    pendingSpace = false;
    if (text.length > 0) pendingBreaks = Math.max(pendingBreaks, lines);
  };
  const write = (piece: string): void => {
    if (pendingBreaks > 0) text.add('\n'.repeat(pendingBreaks));
    else if (pendingSpace && !/\s/u.test(text.last)) text.add(' ');
    pendingBreaks = 0;
    pendingSpace = false;
    text.add(piece);
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEPTH_LIMIT) throw new FormatError('formats.too_deep', { limit: DEPTH_LIMIT });
        if (name === 'title' && title === '') inTitle = true;
        if (hiddenSince > 0) return;
        if (NEVER_SHOWN.has(name)) hiddenSince = depth;
        else if (isHidden(attributes)) {
          hiddenSince = depth;
          hiddenByPage = true;
        } else if (name === 'br') breakLine(pendingBreaks + 1);
        else if (name === 'td' || name === 'th') {
          if (pendingBreaks === 0 && text.last !== '\n') write('\t');
        } else if (BLOCKS.has(name)) breakLine(PARAGRAPHS.has(name) ? 2 : 1);
        if (name === 'pre') preformatted++;
      },
      ontext(piece) {
        if (inTitle) title += piece;
        if (hiddenSince > 0) {
          if (hiddenByPage && piece.trim() !== '') hiddenLeftOut = true;
          return;
        }
        if (preformatted > 0) {
          write(piece);
          return;
        }
        const collapsed = piece.replaceAll(/[\t\n\f\r ]+/gu, ' ');
        if (collapsed.startsWith(' ')) pendingSpace = text.length > 0;
        const inner = collapsed.replace(/^ | $/gu, '');
        if (inner === '') return;
        write(inner);
        pendingSpace = collapsed.endsWith(' ');
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
        if (hiddenSince === depth) {
          hiddenSince = 0;
          hiddenByPage = false;
        } else if (hiddenSince === 0) {
          if (name === 'pre' && preformatted > 0) preformatted--;
          if (BLOCKS.has(name)) breakLine(PARAGRAPHS.has(name) ? 2 : 1);
        }
        depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length; at += PIECE_CHARACTERS) parser.write(html.slice(at, at + PIECE_CHARACTERS));
  parser.end();
  if (text.length > 0) text.endLine();
  return { text: text.toString(), title: title.replaceAll(/\s+/gu, ' ').trim() || undefined, hiddenLeftOut };
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    Object.hasOwn(attributes, 'hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style ?? '')
  );
}
