/**
 * Why a file could not be read, in English for programs and the command; the screens have a sentence of their own under the same key.
 * Each code is defined once, here.
 */
export const FORMAT_ERRORS = {
  /** No bytes, or nothing but a byte-order mark or blanks. */
  'formats.empty': 'The file is empty',
  /** Not a text and no format that is known. Details: `mediaType`. */
  'formats.binary': 'The file is neither a text nor of a format that can be read',
  /** A known format that is not read (yet): JSON, XML, iCalendar, audio … Details: `mediaType`. */
  'formats.unsupported': 'This format is not read yet',
  /** The content is of another format than the name says, and cannot be trusted. Details: `extension`, `mediaType`. */
  'formats.mislabelled': 'The content is of another kind than the name says',
  /** The file is damaged or ends too early. Details: `mediaType`. */
  'formats.damaged': 'The file is damaged or ends too early',
  /** More bytes than are taken. Details: `bytes`, `limitBytes`. */
  'formats.file_too_large': 'The file is larger than the 100 MiB that are taken',
  /** More text than is read. Details: `limitBytes`. */
  'formats.text_too_large': 'The text is longer than the 20 MiB that are read',
  /** A field of a table longer than is taken. Details: `row`, `column`, `characters`, `limitCharacters`. */
  'formats.field_too_large': 'A cell of the table is longer than is taken',
  /** Too many rows, columns or cells. Details: `limit`, `what`. */
  'formats.table_too_large': 'The table has more rows, columns or cells than are taken',
  /** Elements nested deeper than any honest paper. Details: `limit`. */
  'formats.too_deep': 'The file is nested deeper than any paper',
  /** The file needed more time than it was given. Details: `seconds`. */
  'formats.took_too_long': 'Reading took too long and was stopped',
  /** The file needed more memory than it was given. Details: `limitBytes`. */
  'formats.took_too_much_memory': 'Reading needed too much memory and was stopped',
  /** Reading the file ended the reading process. */
  'formats.crashed': 'Reading broke off inside this file',
  /** The encoding is not certain: the person chooses. Details: `candidates` (encoding, confidence, preview). */
  'formats.encoding_unsure': 'The encoding of the text cannot be told: name it, if it is a text',
  /** One file, two encodings. Details: `lines` (one-based) that are in another encoding than the rest, `encodings`. */
  'formats.encoding_mixed': 'Parts of the text are in another encoding: name the one to read it in',
  /** An encoding was asked for that is not known. Details: `encoding`. */
  'formats.encoding_unknown': 'This encoding is not known',
  'formats.pdf_encrypted': 'The PDF is locked with a password',
  /** Pages without any text: a scan. Details: `pages`. */
  'formats.pdf_without_text': 'The PDF is a scan without text',
  /** A word-processor or spreadsheet file under a password. */
  'formats.office_encrypted': 'The file is locked with a password',
  /** `.doc`, `.xls`, `.wps` need LibreOffice, and it is not installed. */
  'formats.libreoffice_missing': 'This older format needs LibreOffice, which is not installed',
  /** LibreOffice did not open the file. */
  'formats.libreoffice_failed': 'LibreOffice could not open the file',
  /** A document type declaration or an entity in a file that needs none. */
  'formats.dtd_refused': 'The file declares a document type or entities, which no paper needs',
  'formats.archive_encrypted': 'The archive is locked with a password',
  /** The archive would grow beyond its limits. Details: `limitBytes` or `ratio`. */
  'formats.archive_bomb': 'The archive would grow beyond all measure',
  /** More entries than are taken. Details: `limit`. */
  'formats.archive_too_many_entries': 'The archive holds more files than the 5,000 that are taken',
  /** Two entries of one name. Details: `path`. */
  'formats.archive_duplicate': 'The archive holds two files of one name',
  /** A link instead of a file. Details: `path`. */
  'formats.archive_link': 'The archive holds a link instead of a file',
  /** An entry that would land outside its folder, or bears a name no file may have. Details: `path`. */
  'formats.archive_unsafe_name': 'The archive holds a file under a name that no file may have',
  /** An archive holds papers but is none: its entries are read one by one. */
  'formats.is_archive': 'An archive is no paper: its files are read one by one',
  /** An image of more pixels than is taken, by its header. Details: `width`, `height`, `limitPixels`. */
  'formats.image_too_large': 'The image has more pixels than are taken',
} as const;
export type FormatErrorCode = keyof typeof FORMAT_ERRORS;

/** What a file was read with all the same; keys of sentences, too. */
export const FORMAT_WARNING_CODES = [
  'formats.image_kept_not_read',
  'formats.attachment_kept',
  /** The name says one format, the content another that could be read. */
  'formats.mislabelled_read_by_content',
  /** U+0000 cannot be stored: each one stands as U+FFFD in the raw text. */
  'formats.nul_replaced',
  /** Bytes that the encoding does not know stand as U+FFFD. */
  'formats.replacement_characters',
  /** The page declares an encoding that its bytes are not in: it was read in the one that they are in. */
  'formats.encoding_contradicted',
  'formats.macros_ignored',
  'formats.remote_content_ignored',
  'formats.hidden_text_left_out',
  'formats.list_read_as_text',
  'formats.hidden_sheet_left_out',
  'formats.some_pages_without_text',
  'formats.formula_without_value',
  /** Rows with more or fewer cells than the header; the sheet's notices name them. */
  'formats.table_ragged',
  'formats.table_duplicate_header',
  'formats.read_through_libreoffice',
] as const;
export type FormatWarning = (typeof FORMAT_WARNING_CODES)[number];

export type FormatErrorDetails = Readonly<Record<string, unknown>>;

/** A file that could not be read, with a stable code and what the sentence about it needs. */
export class FormatError extends Error {
  readonly code: FormatErrorCode;
  readonly details: FormatErrorDetails;

  constructor(code: FormatErrorCode, details: FormatErrorDetails = {}) {
    super(FORMAT_ERRORS[code]);
    this.name = 'FormatError';
    this.code = code;
    this.details = details;
  }
}
