import { QUALIFIERS, type Qualifier } from '../measures.ts';
import type { InterfaceLanguage } from '../workspace.ts';
import { alternatives, numeralsIn } from './numerals.ts';
import { FIGURE_WORDS } from './wording.ts';
import type { FigureWords } from './words.ts';

/**
 * How a wording qualifies the number, wherever it names it, in digits or in words; empty where it names it nowhere.
 * Words are read in the wording's language and in English.
 */
export function qualifiersIn(wording: string, value: number, language: InterfaceLanguage): readonly Qualifier[] {
  const languages = [...new Set([FIGURE_WORDS[language], FIGURE_WORDS.en])];
  const told = new Map(languages.flatMap((words) => numbersIn(wording, value, words)));
  return [...told].map(([start, end]) => qualifierAround(wording.slice(0, start), wording.slice(end), languages));
}

/** Where a wording names the number: where each place begins, and where it ends. */
function numbersIn(wording: string, value: number, { numerals }: FigureWords): readonly (readonly [number, number])[] {
  const digits = new RegExp(`(\\d[\\d.,\\u00a0\\u202f]*\\d|\\d)(?:\\s?(${alternatives(numerals.scales)}))?`, 'giu');
  const inDigits = [...wording.matchAll(digits)]
    .filter(([, number = '', scale]) =>
      readings(number).some((read) => read * (numerals.scales[scale?.toLowerCase() ?? ''] ?? 1) === value),
    )
    .map((found) => [found.index, found.index + found[0].length] as const);
  const inWords = numeralsIn(wording, numerals)
    .filter((found) => found.value === value)
    .map(({ start, end }) => [start, end] as const);
  return [...inDigits, ...inWords];
}

/** A dot or a comma may set off thousands or decimals. */
function readings(digits: string): readonly number[] {
  const plain = digits.replace(/[\u00a0\u202f]/gu, '');
  return [plain.replace(/[.,]/g, ''), plain.replaceAll(',', ''), plain.replaceAll('.', '').replace(',', '.')].map(
    Number,
  );
}

function qualifierAround(before: string, after: string, languages: readonly FigureWords[]): Qualifier {
  // Currencies and the like may stand between: "more than CNY 3 million".
  const lead = before.replace(/\s?[A-Z]{3}\s?$/u, ' ');
  const found = languages.flatMap(({ qualifierPatterns }) =>
    Object.entries(qualifierPatterns).flatMap(([qualifier, [ahead, behind]]) => {
      const matched =
        new RegExp(`(?<!\\p{Script=Latin})(?:${ahead})\\s*$`, 'iu').exec(lead)?.[0] ??
        (behind === '' ? undefined : new RegExp(`^\\s*(?:${behind})`, 'iu').exec(after)?.[0]);
      return matched === undefined ? [] : [{ qualifier, length: matched.trim().length }];
    }),
  );
  // The longest says it: "no more than" is not "more than".
  const [longest] = found.sort((a, b) => b.length - a.length);
  return QUALIFIERS.find((qualifier) => qualifier === longest?.qualifier) ?? 'exact';
}
