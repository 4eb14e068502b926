import type { DocumentRecord } from '@comity/domain';
import { findIdentityNumbers, findSecrecyMarkInName, findSecrecyMarks } from '@comity/domain';
import { directionOfList, type Extraction, guessColumns } from '@comity/formats';
import type { ReadingAnswers } from './answers.ts';

/** Why a paper stops until a person answers. */
export interface Question {
  readonly problem: NonNullable<DocumentRecord['problem']>;
  /** Until the answer its text is not kept and nothing can be found in it. */
  readonly withholdsText: boolean;
}

/** Rows that a person sees of a list while confirming its columns. */
const PREVIEW_ROWS = 12;
/** Marks and numbers that are shown with the question. */
const MOST_SHOWN = 10;

/** A mark in the name of a file is asked about before the file is opened at all. */
export function askAboutName(fileName: string, answers: ReadingAnswers): Question | undefined {
  const mark = answers.takenIn === true ? undefined : findSecrecyMarkInName(fileName);
  return mark === undefined ? undefined : aboutSecrets([mark], 0);
}

/**
 * What has to be asked about a text before it is taken in: marks of secrecy and runs of identity numbers, then what a list's columns
 * hold. The encoding was asked for before there was a text.
 *
 * @param confirmed what a person said of the columns when the list was last read
 */
export function askAboutExtraction(
  extraction: Extraction,
  fileName: string,
  answers: ReadingAnswers,
  confirmed: ReadingAnswers['columns'],
): Question | undefined {
  if (answers.takenIn !== true) {
    const sensitive = askAboutSecrets(extraction.rawText);
    if (sensitive) return sensitive;
  }
  if (extraction.table && isList(extraction) && answers.columns === undefined) {
    const mapping = guessColumns(extraction.table);
    if (mapping) {
      const sheet = extraction.table.sheets[mapping.sheet];
      const rows = (sheet?.rows ?? []).slice(0, PREVIEW_ROWS).map((row) => row.map((cell) => cell.text.slice(0, 200)));
      const titles = mapping.titleRows.flatMap((row) => sheet?.rows[row] ?? []).map((cell) => cell.text);
      const direction = directionOfList([fileName, sheet?.name ?? '', ...titles], mapping.columns);
      return {
        problem: {
          code: 'table.columns',
          details: { mapping, direction, sheet: sheet?.name ?? '', rows, confirmed: confirmed ?? null },
        },
        withholdsText: false,
      };
    }
  }
  return undefined;
}

/** A table inside a Word file or a page stands among sentences: it is read with them. */
export function isList({ extractor }: Extraction): boolean {
  return /csv|xlsx/.test(extractor);
}

function askAboutSecrets(rawText: string): Question | undefined {
  // "Internal use" is what a paper is classified as anyway.
  const marks = findSecrecyMarks(rawText).filter((mark) => mark.level !== 'internal');
  const numbers = findIdentityNumbers(rawText);
  if (marks.length === 0 && numbers.length === 0) return undefined;
  return aboutSecrets(
    marks.map((mark) => mark.quote),
    numbers.length,
  );
}

/** @param identityNumbers how many, and never the numbers themselves */
function aboutSecrets(marks: readonly string[], identityNumbers: number): Question {
  return {
    problem: {
      code: marks.length > 0 ? 'documents.secrecy_mark' : 'documents.identity_numbers',
      details: { marks: marks.slice(0, MOST_SHOWN), identityNumbers },
    },
    withholdsText: true,
  };
}
