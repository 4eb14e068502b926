/** Which language a text, or a paragraph of it, is written in. */
import type { Span } from '@comity/domain';
import { eld } from 'eld/medium';
import type { CompiledPack } from './pack.ts';

/** Characters of a text that are looked at: some from its beginning, some from its middle. */
const SAMPLE = 12_000;

/** BCP-47 with the script for Chinese; `und` where there are no letters. */
export function languageOf(raw: string, packs: readonly CompiledPack[]): string {
  const middle = Math.floor(raw.length / 2);
  const sample = raw.length <= 2 * SAMPLE ? raw : raw.slice(0, SAMPLE) + raw.slice(middle, middle + SAMPLE);
  const best = bestPack(sample, packs);
  if (best) return withScript(best.tag, sample);
  const guess = eld.detect(sample.slice(0, 4000)).language;
  return guess ? withScript(guess, sample) : 'und';
}

/** The pack that reads a paragraph: the text's own, or another one where the paragraph is plainly written in that. */
export function packOf(
  raw: string,
  { start, end }: Span,
  language: string,
  packs: readonly CompiledPack[],
): CompiledPack | undefined {
  const [primary] = language.split('-');
  const own = packs.find(({ tag }) => tag === primary);
  if (packs.length === 1) return own;
  const head = raw.slice(start, Math.min(end, start + 400));
  if (own && !hasForeignLetters(head, own)) return own;
  return bestPack(head, packs) ?? own;
}

const HAN = /\p{Script=Han}/u;
const BEYOND_LATIN = /[^\p{ASCII}\u0080-\u024f]/u;

/** Whether a paragraph has letters that the language itself doesn't use. */
function hasForeignLetters(head: string, { data }: CompiledPack): boolean {
  if (data.detection.script === 'Han') return !/\p{Script=Han}/u.test(head);
  return (
    HAN.test(head) ||
    (BEYOND_LATIN.test(head) && data.detection.letters === undefined) ||
    commonShare(head, data.detection.commonWords) < 0.05
  );
}

// ---------------------------------------------------------------- scores

const FEWEST_LETTERS = 4;
/** A text of this script share in Han is written in a Han language, Latin names in it notwithstanding. */
const HAN_SHARE = 0.25;
/** Share of common words that a text of some length has in its own language. */
const COMMON_SHARE = 0.12;

function bestPack(sample: string, packs: readonly CompiledPack[]): CompiledPack | undefined {
  let [letters, han] = [0, 0];
  for (const _ of sample.matchAll(/\p{L}/gu)) letters += 1;
  for (const _ of sample.matchAll(/\p{Script=Han}/gu)) han += 1;
  if (letters < FEWEST_LETTERS) return undefined;
  const isHan = han / letters >= HAN_SHARE && !/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(sample);
  if (isHan) return packs.find(({ data }) => data.detection.script === 'Han');
  let best: CompiledPack | undefined;
  let bestScore = COMMON_SHARE;
  for (const pack of packs) {
    const { script, commonWords, letters: own } = pack.data.detection;
    if (script === 'Han') continue;
    const score = commonShare(sample, commonWords) + (own ? 4 * letterShare(sample, own) : 0);
    if (score > bestScore) [best, bestScore] = [pack, score];
  }
  return best;
}

function commonShare(sample: string, commonWords: readonly string[]): number {
  const words =
    sample
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const common = commonIn(commonWords);
  return words.length === 0 ? 0 : words.filter((word) => common.has(word)).length / words.length;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function commonIn(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words) ?? new Set(words);
  sets.set(words, known);
  return known;
}

function letterShare(sample: string, own: string): number {
  const letters = sample.normalize('NFC').toLowerCase().match(/\p{L}/gu) ?? [];
  const set = new Set(own);
  return letters.length === 0 ? 0 : letters.filter((letter) => set.has(letter)).length / letters.length;
}

// ---------------------------------------------------------------- Han scripts

/** Characters that only one script writes, among the commonest. */
const HANS =
  '们国会发对经这个学长东书时关头见车马门问间语说请谁红华医疗员协与为业两严众优传体务动区单卫历双变后员际进运还难电视银钱铁阳阴队陈阶';
const HANT =
  '們國會發對經這個學長東書時關頭見車馬門問間語說請誰紅華醫療員協與為業兩嚴眾優傳體務動區單衛歷雙變後員際進運還難電視銀錢鐵陽陰隊陳階';

function withScript(tag: string, sample: string): string {
  if (tag !== 'zh') return tag;
  const [simplified, traditional] = [new Set(HANS), new Set(HANT)];
  let balance = 0;
  for (const character of sample) {
    if (simplified.has(character)) balance += 1;
    if (traditional.has(character)) balance -= 1;
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans';
}
