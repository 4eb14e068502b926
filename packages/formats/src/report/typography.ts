/**
 * How the report looks, language by language. Fonts are those that every Word has; a reader without them gets their like.
 * Sizes are half-points, lengths are twentieths of a point.
 */
import type { ReportDocument } from '@comity/domain';

export type ReportLanguage = ReportDocument['language'];

export const COLOURS = {
  ink: '1F2933',
  quiet: '5B6770',
  accent: '1D4E63',
  rule: 'C5CED4',
  band: 'EEF3F5',
  /** Open matters: a dark ochre, readable on white and in grey print. */
  open: '8A5A00',
} as const;

/** A4, 25 mm at the sides. */
export const PAGE = { width: 11906, height: 16838, side: 1417, top: 1500, bottom: 1300 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

interface Typography {
  /** For `w:lang`. */
  readonly locale: string;
  readonly bodyLatin: string;
  readonly headingLatin: string;
  readonly bodyAsian: string;
  readonly headingAsian: string;
  readonly bodySize: number;
  /** Line pitch in 240ths of a line. */
  readonly line: number;
}

export const TYPOGRAPHY: Readonly<Record<ReportLanguage, Typography>> = {
  en: {
    locale: 'en-GB',
    bodyLatin: 'Calibri',
    headingLatin: 'Calibri',
    bodyAsian: 'SimSun',
    headingAsian: 'SimHei',
    bodySize: 22,
    line: 276,
  },
  zh: {
    locale: 'zh-CN',
    bodyLatin: 'Times New Roman',
    headingLatin: 'Arial',
    bodyAsian: 'SimSun',
    headingAsian: 'SimHei',
    bodySize: 22,
    line: 312,
  },
  vi: {
    locale: 'vi-VN',
    bodyLatin: 'Times New Roman',
    headingLatin: 'Times New Roman',
    bodyAsian: 'SimSun',
    headingAsian: 'SimHei',
    bodySize: 24,
    line: 276,
  },
};

export function bodyFont(language: ReportLanguage) {
  const { bodyLatin, bodyAsian } = TYPOGRAPHY[language];
  return { ascii: bodyLatin, hAnsi: bodyLatin, cs: bodyLatin, eastAsia: bodyAsian };
}

export function headingFont(language: ReportLanguage) {
  const { headingLatin, headingAsian } = TYPOGRAPHY[language];
  return { ascii: headingLatin, hAnsi: headingLatin, cs: headingLatin, eastAsia: headingAsian };
}

/** In Latin letters; a Chinese character is about two of them wide. */
export function printedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\u9fff\uff00-\uffef]/u.test(character) ? 2 : 1;
  return width;
}
