import { asWritten, fold, plain } from './fold.ts';

/** Something that may be meant by a name in a table. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** `sure`: the same name but for case, titles and how a quote is typed. `likely`: it is said as what it was read. `near`: it is asked. */
export type Match<T extends Named> =
  | { readonly how: 'sure' | 'likely'; readonly found: T }
  | { readonly how: 'near'; readonly found: readonly T[] }
  | undefined;

const TITLES =
  /(?<!\p{L})(?:mr|mrs|ms|miss|mme|dr|prof|sir|madam|ông|bà|anh|chị|cô|chú|đ\/c|đồng chí|ts|gs)(?!\p{L})\.?\s*|(?:先生|女士|小姐|同志|老师|教授)$/giu;
/** What stands in brackets, and how many come with somebody: 一行12人. */
const IN_BRACKETS = /[（([][^）)\]]*[）)\]]|一行\s*[^\p{P}\s]{1,4}[人位名]$/gu;

/** As names are compared: quotes, apostrophes and dashes are typed in one way or another. */
function typed(text: string): string {
  return plain(text)
    .toLowerCase()
    .replaceAll(/[‘’ʼ`]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‐‑–—]/gu, '-');
}

/** A name without titles and brackets. */
export function bareName(text: string): string {
  const bare = plain(plain(text).replaceAll(IN_BRACKETS, ' ').replaceAll(TITLES, ' '));
  return bare === '' ? plain(text) : bare;
}

/** A name as it is printed: with its title, without what stands in brackets. */
export function printedName(text: string): string {
  const printed = asWritten(text.replaceAll(IN_BRACKETS, ' '));
  return (printed === '' ? asWritten(text) : printed).slice(0, 200);
}

/** The names in a cell; one that is known as a whole is not taken apart. */
export function splitNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const parts = (words: string, separators: readonly RegExp[]): readonly string[] => {
    const [separator, ...others] = separators;
    const bare = words.trim();
    if (!separator || bare === '' || isKnown(bare)) return bare === '' ? [] : [bare];
    return bare.split(separator).flatMap((part) => parts(part, others));
  };
  // Not inside of brackets.
  const outside = '(?![^（(]*[）)])';
  return parts(asWritten(text), [
    new RegExp(`[;；、\\n|]${outside}`, 'u'),
    new RegExp(`[,，]${outside}`, 'u'),
    new RegExp(`\\s*[+＋]\\s*${outside}|\\s[/&]\\s|[／＆]|\\s(?:and|và|with|cùng)\\s|[和与與]${outside}`, 'u'),
    new RegExp(`/${outside}`, 'u'),
  ]);
}

/** Who is meant: the same name, one that it is a part of, or one that is spelt nearly so. */
export function matchName<T extends Named>(text: string, known: readonly T[]): Match<T> {
  const name = typed(text);
  const exact = known.find((each) => namesOf(each).some((other) => typed(other) === name));
  if (exact) return { how: 'sure', found: exact };
  const bare = bareName(text);
  const titled = known.find((each) => namesOf(each).some((other) => typed(bareName(other)) === typed(bare)));
  if (titled) return { how: 'sure', found: titled };
  const folded = fold(bare);
  if (folded === '') return undefined;
  const unaccented = known.filter((each) => namesOf(each).some((other) => fold(bareName(other)) === folded));
  if (unaccented[0] && unaccented.length === 1) return { how: 'likely', found: unaccented[0] };
  const parts = known.filter((each) => namesOf(each).some((other) => isPart(folded, fold(bareName(other)))));
  if (parts[0] && parts.length === 1) return { how: 'likely', found: parts[0] };
  if (parts.length > 1) return { how: 'near', found: parts };
  const near = known.filter((each) => namesOf(each).some((other) => isNear(folded, fold(bareName(other)))));
  return near.length > 0 ? { how: 'near', found: near } : undefined;
}

/** The longest known name that stands in a sentence. */
export function nameWithin<T extends Named>(text: string, known: readonly T[]): T | undefined {
  const words = ` ${fold(text)} `;
  let best: T | undefined;
  let longest = 3;
  for (const each of known)
    for (const other of namesOf(each)) {
      const name = fold(bareName(other));
      if (
        isWithin(name, words) &&
        name.length > (/\p{Script=Han}/u.test(name) ? 1 : longest) &&
        name.length > fold(best?.name ?? '').length
      ) {
        best = each;
        longest = Math.max(longest, name.length);
      }
    }
  return best;
}

/** Whether a folded name stands in folded words that have a blank at both ends: as whole words, but for Chinese, which has none. */
export function isWithin(name: string, words: string): boolean {
  return /\p{Script=Han}/u.test(name) ? words.includes(name) : words.includes(` ${name} `);
}

function namesOf({ id, name, aliases = [] }: Named): readonly string[] {
  return [name, id, ...aliases];
}

/** All words of one name stand in the other: `Lâm` in `Nguyễn Văn Lâm`, `Friendship Hall` in `Friendship Hall, second floor`. */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 && !/\p{Script=Han}{2}/u.test(short)) return false;
  if (/\p{Script=Han}/u.test(short)) return short.length >= 2 && long.includes(short) && sameFigures(short, long);
  const words = new Set(long.split(' '));
  return short.split(' ').every((word) => words.has(word)) && sameFigures(short, long);
}

/** Word by word the same, or a letter off in long words. Figures and single letters tell things apart: Car 1 is not Car 2. */
function isNear(one: string, other: string): boolean {
  const words = one.split(' ');
  const others = other.split(' ');
  if (words.length !== others.length || !sameFigures(one, other)) return false;
  return words.every((word, nth) => {
    const against = others[nth] ?? '';
    if (word === against) return true;
    const length = Math.min(word.length, against.length);
    return length >= 4 && distance(word, against) <= (length >= 8 ? 2 : 1);
  });
}

function sameFigures(one: string, other: string): boolean {
  const figures = (text: string) => (text.match(/\d+/gu) ?? []).join(' ');
  return figures(one) === figures(other) || figures(one) === '' || figures(other) === '';
}

/** Letters to insert, leave out or change. Names are short: longer ones are compared by their beginnings. */
function distance(one: string, other: string): number {
  const [a, b] = [one.slice(0, 40), other.slice(0, 40)];
  let row = Array.from({ length: b.length + 1 }, (_, nth) => nth);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (b[j] === letter ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
