/** Whether two names may be one, written differently. */

/** Without accents, case and points between the parts. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[·•・.'’-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; `limit` + 1 where there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[b.length] ?? limit + 1;
}

const HAN = /\p{Script=Han}/u;

/** `context`: whether both stand beside the same post or body, without which short names are too alike to mean anything. */
export function isVariant(one: string, other: string, context: boolean): boolean {
  const a = plain(one);
  const b = plain(other);
  if (a === b)
    return (
      one.normalize('NFC') !== other.normalize('NFC') && one.toLowerCase() !== other.toLowerCase() && /\p{L}/u.test(a)
    );
  if (HAN.test(a) !== HAN.test(b)) return false;
  return HAN.test(a) ? areHanVariants(a, b, context) : areLatinVariants(a.split(' '), b.split(' '), context);
}

/** Foreign names in characters differ in one or two of many; a Chinese name of three with one other character is mostly somebody else. */
function areHanVariants(a: string, b: string, context: boolean): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 4) return context && length === 3 && a[0] === b[0] && distance(a, b, 1) === 1;
  return distance(a, b, 2) <= (length >= 6 ? 2 : 1);
}

const LONG = 5;

function areLatinVariants(a: readonly string[], b: readonly string[], context: boolean): boolean {
  if (a.length === b.length && a.length > 1) {
    const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
    const pair = differing[0];
    if (!pair || differing.length > 1) return false;
    const x = pair[0];
    const y = pair[1];
    const rest = a.filter((word) => word !== x);
    const isLong = Math.min(x.length, y.length) >= LONG || (context && Math.min(x.length, y.length) >= 3);
    const isAnchored = Math.min(x.length, y.length) >= 4 && rest.some((word) => word.length > LONG);
    return (isLong || isAnchored) && distance(x, y, 2) <= (Math.min(x.length, y.length) > 6 ? 2 : 1);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const alone = short[0] ?? '';
  const last = long.at(-1) ?? '';
  if (short.length !== 1 || long.includes(alone) || Math.min(alone.length, last.length) < 4) return false;
  if (alone[0] !== last[0] || (!context && Math.min(alone.length, last.length) < LONG)) return false;
  const limit = context && Math.min(alone.length, last.length) > 7 ? 2 : 1;
  return distance(alone, last, limit) <= limit;
}
