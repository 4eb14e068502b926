import type { Table } from '@comity/domain';
import { FormatError, type FormatWarning } from '../errors.ts';
import type { Extraction, OnProgress } from '../extraction.ts';
import { guessColumns } from '../tables/guess-columns.ts';
import { withNotices } from '../tables/sheet-notices.ts';
import { TextBuilder } from '../text-builder.ts';
import { type OfficePackage, openOfficePackage, type Relationship, readRelationships } from '../xml/office-package.ts';
import { readXml } from '../xml/read-xml.ts';
import { DocxTextReader } from './docx-text.ts';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Read before the body (they may bear a secrecy mark) and after it. */
const BEFORE = ['header'];
const AFTER = ['footnotes', 'endnotes', 'footer'];

/** @throws `formats.damaged`, `formats.too_deep`, `formats.dtd_refused`, `formats.archive_bomb`, `formats.empty` … */
export async function extractDocx(bytes: Uint8Array, onProgress?: OnProgress): Promise<Extraction> {
  const office = await openOfficePackage(bytes, DOCX_MEDIA_TYPE);
  const main = (await readRelationships(office, '', DOCX_MEDIA_TYPE)).find(({ type }) => type === 'officeDocument');
  const mainPart = main?.target ?? 'word/document.xml';
  const body = await office.find(mainPart);
  if (body === undefined) throw new FormatError('formats.damaged', { mediaType: DOCX_MEDIA_TYPE });
  const relationships = await readRelationships(office, mainPart, DOCX_MEDIA_TYPE);

  const text = new TextBuilder(onProgress);
  const reader = new DocxTextReader(text);
  const handler = {
    open: reader.open.bind(reader),
    close: reader.close.bind(reader),
    text: reader.characters.bind(reader),
  };
  const seen = new Set<string>();
  const readParts = async (types: readonly string[]): Promise<void> => {
    for (const { type, target, external } of relationships) {
      if (external || !types.includes(type)) continue;
      const part = await office.find(target);
      if (part === undefined) continue;
      const fingerprint = Buffer.from(part).toString('latin1');
      if (seen.has(fingerprint)) continue; // the same header on the first and on every page
      seen.add(fingerprint);
      readXml(part, handler, DOCX_MEDIA_TYPE);
    }
  };
  reader.keepBlankLines = false;
  await readParts(BEFORE);
  reader.keepBlankLines = true;
  readXml(body, handler, DOCX_MEDIA_TYPE);
  reader.keepBlankLines = false;
  await readParts(AFTER);

  const table: Table = { sheets: reader.tables.map((sheet) => withNotices(sheet, true)) };
  const rawText = text.toString();
  if (rawText.trim() === '') throw new FormatError('formats.empty', { mediaType: DOCX_MEDIA_TYPE });
  return {
    rawText,
    mediaType: DOCX_MEDIA_TYPE,
    extractor: 'docx/1',
    encoding: null,
    warnings: [
      ...warningsOf(office, relationships, reader.hiddenTextLeftOut),
      // Around a table stands text, which is what a word processor's file is read for.
      ...(holdsList(table) ? (['formats.list_read_as_text'] as const) : []),
    ],
    ...(table.sheets.length > 0 ? { table } : {}),
  };
}

/** When, and with whom: a programme or a list of people is none. */
function holdsList(table: Table): boolean {
  const fields = new Set(guessColumns(table)?.columns.map(({ field }) => field));
  return fields.has('date') && (fields.has('country') || fields.has('partner'));
}

function warningsOf(office: OfficePackage, relationships: readonly Relationship[], hidden: boolean): FormatWarning[] {
  const warnings: FormatWarning[] = [];
  if (office.names.some((name) => /vbaProject\.bin$/iu.test(name))) warnings.push('formats.macros_ignored');
  // Hyperlinks are text for a person; anything else outside would be fetched by a word processor.
  const remote = relationships.some(({ type, external }) => external && type !== 'hyperlink');
  const settings = office.names.some((name) => name === 'word/_rels/settings.xml.rels');
  if (remote || settings) warnings.push('formats.remote_content_ignored');
  if (hidden) warnings.push('formats.hidden_text_left_out');
  return warnings;
}
