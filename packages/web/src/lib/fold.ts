/**
 * Folds accents and case for finding things as people type them: "da nang" finds "Đà Nẵng".
 * `đ` and `ø` do not decompose in Unicode, so they are folded by hand.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .trim();
}
