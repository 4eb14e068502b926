/**
 * Why a file could not be read. Each code is defined once, here; it is also the key of its sentence in the interface files.
 */
export const FORMAT_ERROR_CODES = [
  /** No bytes, or nothing but a byte-order mark or blanks. */
  'formats.empty',
  /** Not a text and no format that is known. Details: `mediaType`. */
  'formats.binary',
  /** A known format that is not read (yet): JSON, XML, iCalendar, audio … Details: `mediaType`. */
  'formats.unsupported',
  /** The content is of another format than the name says, and cannot be trusted. Details: `extension`, `mediaType`. */
  'formats.mislabelled',
  /** The file is damaged or ends too early. Details: `mediaType`. */
  'formats.damaged',
  /** More bytes than are taken. Details: `bytes`, `limitBytes`. */
  'formats.file_too_large',
  /** More text than is read. Details: `limitBytes`. */
  'formats.text_too_large',
  /** A field of a table longer than is taken. Details: `row`, `column`, `characters`, `limitCharacters`. */
  'formats.field_too_large',
  /** Too many rows, columns or cells. Details: `limit`, `what`. */
  'formats.table_too_large',
  /** Elements nested deeper than any honest paper. Details: `limit`. */
  'formats.too_deep',
  /** The file needed more time than it was given. Details: `seconds`. */
  'formats.took_too_long',
  /** The file needed more memory than it was given. Details: `limitBytes`. */
  'formats.took_too_much_memory',
  /** Reading the file ended the reading process. */
  'formats.crashed',
  /** The encoding is not certain: the person chooses. Details: `candidates` (encoding, confidence, preview). */
  'formats.encoding_unsure',
  /** One file, two encodings. Details: `lines` (one-based) that are in another encoding than the rest, `encodings`. */
  'formats.encoding_mixed',
  /** An encoding was asked for that is not known. Details: `encoding`. */
  'formats.encoding_unknown',
  'formats.pdf_encrypted',
  /** Pages without any text: a scan. Details: `pages`. */
  'formats.pdf_without_text',
  /** A word-processor or spreadsheet file under a password. */
  'formats.office_encrypted',
  /** `.doc`, `.xls`, `.wps` need LibreOffice, and it is not installed. */
  'formats.libreoffice_missing',
  /** LibreOffice did not open the file. */
  'formats.libreoffice_failed',
  /** A document type declaration or an entity in a file that needs none. */
  'formats.dtd_refused',
  'formats.archive_encrypted',
  /** The archive would grow beyond its limits. Details: `limitBytes` or `ratio`. */
  'formats.archive_bomb',
  /** More entries than are taken. Details: `limit`. */
  'formats.archive_too_many_entries',
  /** Two entries of one name. Details: `path`. */
  'formats.archive_duplicate',
  /** A link instead of a file. Details: `path`. */
  'formats.archive_link',
  /** An entry that would land outside its folder, or bears a name no file may have. Details: `path`. */
  'formats.archive_unsafe_name',
  /** An archive holds papers but is none: its entries are read one by one. */
  'formats.is_archive',
  /** An image of more pixels than is taken, by its header. Details: `width`, `height`, `limitPixels`. */
  'formats.image_too_large',
] as const;
export type FormatErrorCode = (typeof FORMAT_ERROR_CODES)[number];

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
    super(code);
    this.name = 'FormatError';
    this.code = code;
    this.details = details;
  }
}
