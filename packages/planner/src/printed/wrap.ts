/** A line of nothing else is a quarter longer. */
const CAPITAL = 1.25;

/** How wide a text is, in small Latin letters: a Chinese character is two, a capital more than one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC'))
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
      character,
    )
      ? 2
      : /\p{Lu}/u.test(character)
        ? CAPITAL
        : 1;
  return width;
}

/** Lines of at most so many Latin letters, broken between words or between Chinese characters; a longer word is broken too. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A word with the blank before it; each Chinese character with the marks that must not begin a line.
  for (const piece of text.match(/\s*(?:[\p{Script=Han}][，。；：、）！？”]*|[^\s\p{Script=Han}]+)/gu) ?? []) {
    if (widthOf(line + piece) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = piece.trimStart();
    while (widthOf(line) > width) {
      const head = headOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

function headOf(word: string, width: number): string {
  let head = '';
  for (const character of word) {
    if (head !== '' && widthOf(head + character) > width) break;
    head += character;
  }
  return head;
}
