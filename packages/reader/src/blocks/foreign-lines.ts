/** Lines in a language that no pack reads, on a page of one that some pack does: what the site's owner says in another language. */
import type { LanguagePack } from '../pack.ts';
import type { Line } from './lines.ts';
import { SIGN } from './signs.ts';

/** Letters of the shortest line that is told by its script, and words of the shortest told by its words. */
const FEWEST_LETTERS = 4;
const FEWEST_WORDS = 3;
const LETTER = /\p{L}/gu;
/** Scripts that packs read. */
const READ = /[\p{Script=Latin}\p{Script=Han}]/u;
const MARK = /[\u00df-\u024f]/;
/** A letter with a mark, in a word in small letters: a name may have one in any language. */
const MARKED = /(?<![\p{L}\p{M}])\p{Ll}*[\u00df-\u024f]\p{Ll}*(?![\p{L}\p{M}])/u;
const WORD = /[\p{L}\p{M}’']+/gu;

/** @param pack that of the text's own language */
export function markForeign(lines: readonly Line[], pack: LanguagePack): void {
  const { script, letters, commonWords } = pack.detection;
  const common = script === 'Latin' && letters === undefined ? new Set(commonWords) : null;
  for (const line of lines) {
    if (line.kind !== null) continue;
    if (isUnread(line.head)) line.mark('residue', 'language: in letters of another one');
    else if (common && line.has(SIGN.wide) && isForeign(line, common))
      line.mark('residue', 'language: in the words of another one');
  }
}

function isUnread(text: string): boolean {
  if (READ.test(text)) return false;
  return (text.match(LETTER)?.length ?? 0) >= FEWEST_LETTERS;
}

/** Mostly small letters, marks on some of them, and none of the little words of the text's own language. */
function isForeign({ head, words }: Line, common: ReadonlySet<string>): boolean {
  if (words < FEWEST_WORDS || !MARK.test(head) || !MARKED.test(head) || /\p{Script=Han}/u.test(head)) return false;
  const all = head.match(WORD) ?? [];
  const small = all.filter((word) => word === word.toLowerCase());
  return small.length * 2 >= all.length && !small.some((word) => common.has(word));
}
