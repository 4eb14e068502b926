/** How one language writes whole numbers in words. */
export interface Numerals {
  /** What is added: one to ninety; 0 for words that only join. */
  readonly values: Readonly<Record<string, number>>;
  /** What the values before it are taken times, below a thousand thousand: ten, hundred. */
  readonly times: Readonly<Record<string, number>>;
  /** What all before it is taken times: thousand, million. They also stand behind digits: "3 million". */
  readonly scales: Readonly<Record<string, number>>;
  /** Words before a numeral that leave its number open: "several hundred". */
  readonly vague: string;
}

export interface FoundNumeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Numbers written wholly in words: 近一百批, "twenty-five", hai mươi lăm. */
export function numeralsIn(text: string, numerals: Numerals): readonly FoundNumeral[] {
  const word = alternatives({ ...numerals.values, ...numerals.times, ...numerals.scales });
  const run = new RegExp(
    `(?<![\\d.,]\\s?|(?:${numerals.vague})\\s?|\\p{Script=Latin})(?:${word})(?:[\\s-]?(?:${word}))*(?!\\p{Script=Latin})`,
    'giu',
  );
  return [...text.matchAll(run)].map((found) => {
    const words = found[0].toLowerCase().match(new RegExp(word, 'gu')) ?? [];
    return { value: amountOf(words, numerals), start: found.index, end: found.index + found[0].length };
  });
}

/** The words as a pattern, the longest first: "seventeen" is not "seven". */
export function alternatives(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** A factor without a value before it is taken once: 百 is 100. */
function amountOf(words: readonly string[], { values, times, scales }: Numerals): number {
  let total = 0;
  let group = 0;
  let value = 0;
  for (const word of words) {
    const factor = times[word];
    const scale = scales[word];
    if (factor !== undefined) {
      group += (value || 1) * factor;
      value = 0;
    } else if (scale !== undefined) {
      total += (group + value || 1) * scale;
      group = 0;
      value = 0;
    } else value += values[word] ?? 0;
  }
  return total + group + value;
}
