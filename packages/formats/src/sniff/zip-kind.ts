import { openZip } from '../archive/open-zip.ts';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What a zip is: a Word file, a workbook, an archive of files, or another format (its media type). @throws `formats.damaged` */
export async function findZipKind(bytes: Uint8Array): Promise<'docx' | 'xlsx' | 'zip' | (string & {})> {
  const { entries } = await openZip(bytes, 'application/zip');
  const names = entries.map((entry) => entry.fileNameRaw.toString('latin1').replaceAll('\\', '/').replace(/^\//u, ''));
  const has = (test: (name: string) => boolean): boolean => names.some(test);
  if (has((name) => name === '[Content_Types].xml')) {
    if (has((name) => name.startsWith('word/'))) return 'docx';
    if (has((name) => /^xl\/.*\.bin$/u.test(name)) && !has((name) => /^xl\/workbook\.xml$/iu.test(name))) {
      return 'application/vnd.ms-excel.sheet.binary.macroenabled.12';
    }
    if (has((name) => name.startsWith('xl/'))) return 'xlsx';
    if (has((name) => name.startsWith('ppt/'))) return PRESENTATION;
  }
  if (names[0] === 'mimetype' && has((name) => name === 'content.xml')) return OPEN_DOCUMENT;
  if (has((name) => name === 'AndroidManifest.xml' || name === 'META-INF/MANIFEST.MF'))
    return 'application/java-archive';
  return 'zip';
}
