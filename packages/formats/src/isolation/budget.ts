import type { Budget } from './watch.ts';

const MEBIBYTE = 1024 * 1024;
/** A small file that needs longer than this is not honest. */
const BASE_MS = 1_300;
const MS_PER_MEBIBYTE = 100;
/** An honest paper earns its time by the text that it gives: at least 50,000 characters a second. */
const MS_PER_CHARACTER = 1 / 50;
const LONGEST_MS = 180_000;
const BASE_BYTES = 250 * MEBIBYTE;
const BYTES_PER_BYTE = 8;
const BYTES_PER_CHARACTER = 8;

/** What reading a file may use: little at first, more for a large file, more as text comes out of it. */
export function readingBudget(fileBytes: number, charactersGained: () => number, patience: number): Budget {
  const beyondFirst = Math.max(0, fileBytes - MEBIBYTE / 2);
  return {
    timeMs: () =>
      patience *
      Math.min(
        BASE_MS + (beyondFirst / MEBIBYTE) * MS_PER_MEBIBYTE + charactersGained() * MS_PER_CHARACTER,
        LONGEST_MS,
      ),
    residentBytes: () =>
      BASE_BYTES + beyondFirst * BYTES_PER_BYTE + Math.max(0, charactersGained() - MEBIBYTE) * BYTES_PER_CHARACTER,
  };
}

/** What LibreOffice may use. Its own start takes about a second of the time. */
export function conversionBudget(fileBytes: number, patience: number): Budget {
  const beyondFirst = Math.max(0, fileBytes - 100_000);
  return {
    timeMs: () => patience * Math.min(1_750 + beyondFirst / 150, 60_000),
    residentBytes: () => 290 * MEBIBYTE + beyondFirst * 20,
  };
}
