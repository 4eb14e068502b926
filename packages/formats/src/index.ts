export { type ArchiveEntry, readArchive } from './archive/read-archive.ts';
export { writeCsv } from './csv/write-csv.ts';
export {
  detectEncoding,
  ENCODINGS,
  type Encoding,
  type EncodingCandidate,
  type EncodingGuess,
  findEncoding,
} from './encodings/index.ts';
export * from './errors.ts';
export { extractText } from './extract-text.ts';
export * from './extraction.ts';
export { createExtractor, type Extractor, type ExtractorOptions } from './isolation/create-extractor.ts';
export { findLibreOffice } from './legacy/libreoffice.ts';
export { LIMITS } from './limits.ts';
export { type ProgrammeDocument, writeProgrammeDocx } from './programme/write-programme-docx.ts';
export { writeReportDocx } from './report/write-report-docx.ts';
export { directionOfCell, directionOfList, namesReceiver } from './tables/direction-words.ts';
export { guessColumns } from './tables/guess-columns.ts';
export { writeXlsx } from './xlsx/write-xlsx.ts';
