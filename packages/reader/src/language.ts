/** Which language a text, or a paragraph of it, is written in. */
import { eld } from 'eld/extrasmall';
import { type CompiledPack, compilePack, type LanguagePack } from './pack.ts';
import type { Paragraph } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** Characters of a text that are looked at: some from its beginning, some from its middle. */
const SAMPLE = 12_000;

/** BCP-47 with the script for Chinese; `und` where there are no letters. */
export function languageOf(raw: string, packs: readonly LanguagePack[]): string {
  const middle = Math.floor(raw.length / 2);
  const sample = raw.length <= 2 * SAMPLE ? raw : raw.slice(0, SAMPLE) + raw.slice(middle, middle + SAMPLE);
  const best = bestPack(sample, packs);
  if (best) return withScript(best.tag, sample);
  const guess = eld.detect(sample.slice(0, 4000)).language;
  return guess ? withScript(guess, sample) : 'und';
}

/** The text's own pack. */
export function ownPack(language: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const [primary] = language.split('-');
  return packs.find(({ tag }) => tag === primary);
}

/** Characters of a paragraph that are looked at. */
const HEAD = 400;

/** A paragraph as a pack reads it. */
interface Spoken {
  readonly pack: CompiledPack;
  readonly tokens: readonly Token[];
}

/** A paragraph in the text's own language, or in another one where it is plainly written in that. */
export function spokenIn(
  raw: string,
  paragraph: Paragraph,
  own: CompiledPack | undefined,
  packs: readonly LanguagePack[],
): Spoken | undefined {
  const { start, end, holes } = paragraph;
  const to = Math.min(end, start + HEAD);
  const tokens = own && tokenise(raw, own.words, start, end, holes);
  if (own && tokens && (packs.length === 1 || !isForeign(tokens, to, own))) return { pack: own, tokens };
  const best = packs.length === 1 ? undefined : bestPack(raw.slice(start, to), packs);
  if (best && best !== own?.data) {
    const pack = compilePack(best);
    return { pack, tokens: tokenise(raw, pack.words, start, end, holes) };
  }
  return own && tokens && { pack: own, tokens };
}

/** Share of common words below which a paragraph is written in another language. */
const FEW_COMMON = 0.05;

/** Whether a paragraph has words in letters that the language itself doesn't use, or hardly any of its words. */
function isForeign(tokens: readonly Token[], to: number, { data: { detection } }: CompiledPack): boolean {
  const isHan = detection.script === 'Han';
  let words = 0;
  let common = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start >= to) break;
    if (token.kind === 'han') return !isHan;
    if (token.kind !== 'word') continue;
    if (token.word.beyondLatin && detection.letters === undefined && !isHan) return true;
    words += 1;
    if (token.word.common) common += 1;
  }
  return isHan || words === 0 || common / words < FEW_COMMON;
}

// ---------------------------------------------------------------- scores

const FEWEST_LETTERS = 4;
/** A text of this script share in Han is written in a Han language, Latin names in it notwithstanding. */
const HAN_SHARE = 0.25;
/** Share of common words that a text of some length has in its own language. */
const COMMON_SHARE = 0.12;

function bestPack(sample: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const letters = countOf(LETTERS, sample);
  if (letters < FEWEST_LETTERS) return undefined;
  const han = countOf(HAN_LETTERS, sample);
  const isHan = han / letters >= HAN_SHARE && !/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(sample);
  if (isHan) return packs.find(({ detection }) => detection.script === 'Han');
  const lower = lowerCase(sample);
  const words = lower.match(WORD) ?? [];
  const signs = packs.some(({ detection }) => detection.letters) ? (lower.match(LETTERS) ?? []) : [];
  let best: LanguagePack | undefined;
  let bestScore = COMMON_SHARE;
  for (const pack of packs) {
    const { script, commonWords, letters: own } = pack.detection;
    if (script === 'Han') continue;
    const score =
      shareOf(words, commonIn(commonWords)) + (own ? 4 * shareOf(signs, { has: (sign) => own.includes(sign) }) : 0);
    if (score > bestScore) [best, bestScore] = [pack, score];
  }
  return best;
}

const WORD = /[\p{L}\p{M}]+/gu;
const LETTERS = /\p{L}/gu;
const HAN_LETTERS = /\p{Script=Han}/gu;

function countOf(sign: RegExp, text: string): number {
  let count = 0;
  sign.lastIndex = 0;
  while (sign.test(text)) count += 1;
  return count;
}

function lowerCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function shareOf(entries: readonly string[], known: Pick<ReadonlySet<string>, 'has'>): number {
  return entries.length === 0 ? 0 : entries.filter((entry) => known.has(entry)).length / entries.length;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function commonIn(words: readonly string[]): ReadonlySet<string> {
  let known = sets.get(words);
  if (!known) {
    known = new Set(words);
    sets.set(words, known);
  }
  return known;
}

// ---------------------------------------------------------------- Han scripts

/** Characters that only one script writes, among the commonest. */
const HANS =
  '们国会发对经这个学长东书时关头见车马门问间语说请谁红华医疗员协与为业两严众优传体务动区单卫历双变后员际进运还难电视银钱铁阳阴队陈阶';
const HANT =
  '們國會發對經這個學長東書時關頭見車馬門問間語說請誰紅華醫療員協與為業兩嚴眾優傳體務動區單衛歷雙變後員際進運還難電視銀錢鐵陽陰隊陳階';

function withScript(tag: string, sample: string): string {
  if (tag !== 'zh') return tag;
  const simplified = new Set(HANS);
  const traditional = new Set(HANT);
  let balance = 0;
  for (const character of sample) {
    if (simplified.has(character)) balance += 1;
    if (traditional.has(character)) balance -= 1;
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans';
}
