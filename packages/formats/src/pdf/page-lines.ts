/**
 * Pieces of text on a page → lines → paragraphs. A PDF knows where glyphs stand, not where sentences go on; a name or a date
 * broken at a line's end would be lost to every reader, so lines that visibly go on are joined.
 */

/** A piece of text as pdf.js gives it; x and y grow to the right and upwards, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
}

export function paragraphsOf(pieces: readonly Piece[]): string[] {
  const lines = linesOf(pieces);
  const paragraphs: string[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (previous !== undefined && goesOn(previous, line, lines)) {
      paragraphs[last] = join(paragraphs[last] ?? '', line.text);
    } else {
      paragraphs.push(line.text);
    }
    previous = line;
  }
  return paragraphs;
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  const finish = (): void => {
    if (line === undefined) return;
    line.text = tidy(line.text);
    if (line.text !== '') lines.push(line);
    line = undefined;
  };
  for (const piece of pieces) {
    if (piece.text !== '') {
      if (line !== undefined && Math.abs(piece.y - line.y) > Math.max(piece.height, line.height, 4) * 0.6) finish();
      const right = piece.x + piece.width;
      if (line === undefined) {
        line = { text: piece.text, left: piece.x, right, y: piece.y, height: piece.height };
      } else {
        line.text += piece.text;
        line.left = Math.min(line.left, piece.x);
        line.right = Math.max(line.right, right);
        line.height = Math.max(line.height, piece.height);
      }
    }
    if (piece.endsLine) finish();
  }
  finish();
  return lines;
}

/** The next line goes on where it follows closely, in the same size, below a line that fills its column. */
function goesOn(above: Line, below: Line, lines: readonly Line[]): boolean {
  const step = above.y - below.y;
  const height = Math.max(above.height, 1);
  if (step <= 0 || step > height * 2.1 || Math.abs(above.height - below.height) > height * 0.15) return false;
  if (Math.abs(below.left - above.left) > height * 3 || below.left - above.left > height * 1.2) return false;
  const edge = columnEdge(above, lines);
  return edge - above.right < height * 2.2 && /^[^•·▪●○*–-]/u.test(below.text);
}

/** The right edge of the lines that start about where this one does, in its size. */
function columnEdge(line: Line, lines: readonly Line[]): number {
  let edge = line.right;
  let alike = 0;
  for (const other of lines) {
    if (Math.abs(other.left - line.left) > line.height * 4 || Math.abs(other.height - line.height) > line.height * 0.15)
      continue;
    alike++;
    edge = Math.max(edge, other.right);
  }
  return alike > 2 ? edge : Number.POSITIVE_INFINITY;
}

const WIDE = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/u;

function join(above: string, below: string): string {
  const end = above.at(-1) ?? '';
  const start = below.at(0) ?? '';
  if (WIDE.test(end) && WIDE.test(start)) return above + below;
  if (/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below)) return above + below;
  return `${above} ${below}`;
}

/** Kangxi radicals and other compatibility forms that fonts put in place of the characters that people write and search. */
const COMPATIBILITY_FORMS = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu;

function tidy(text: string): string {
  return text
    .replaceAll(COMPATIBILITY_FORMS, (form) => form.normalize('NFKC'))
    .replaceAll(/[ \t\u00a0]+/gu, ' ')
    .replaceAll(/[\p{Cc}\u00ad]/gu, '')
    .trim();
}
