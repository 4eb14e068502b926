/** How much is taken. Named in the messages, so that nobody has to guess. */
const MEBIBYTE = 1024 * 1024;

export const LIMITS = {
  /** Any file. */
  fileBytes: 100 * MEBIBYTE,
  /** A text file, or the text that a file holds (as UTF-8 it may take more). */
  textBytes: 20 * MEBIBYTE,
  /** One cell of a table. */
  fieldCharacters: 100_000,
  tableColumns: 1_000,
  tableCells: 600_000,
  /** Nested elements in HTML and in the XML inside office files. */
  depth: 500,
  imagePixels: 200_000_000,
  archiveEntries: 5_000,
  /** All entries of an archive together, unpacked. */
  archiveBytes: 1024 * MEBIBYTE,
  /** Unpacked to packed, of one entry larger than 1 MiB. Honest text reaches about 50. */
  archiveRatio: 250,
  /** The parts of an office file together, unpacked. */
  officeBytes: 160 * MEBIBYTE,
  pdfPages: 3_000,
  emailParts: 300,
} as const;
