import { FormatError } from '../errors.ts';
import type { OnProgress } from '../extraction.ts';
import { LIMITS } from '../limits.ts';
import type { OfficePackage } from '../xml/office-package.ts';
import { readRelationships } from '../xml/office-package.ts';
import { attribute, readXml } from '../xml/read-xml.ts';
import { meaningOfFormat, type NumberMeaning } from './number-formats.ts';

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly dates1904: boolean;
  readonly sharedStrings: readonly string[];
  /** By style index. */
  readonly meanings: readonly NumberMeaning[];
}

/** Everything about a workbook but its cells. @throws `formats.damaged`, `formats.dtd_refused`, `formats.table_too_large` */
export async function readWorkbook(office: OfficePackage, onProgress?: OnProgress): Promise<Workbook> {
  const main = (await readRelationships(office, '', XLSX_MEDIA_TYPE)).find(({ type }) => type === 'officeDocument');
  const mainPart = main?.target ?? 'xl/workbook.xml';
  const bytes = await office.find(mainPart);
  if (bytes === undefined) throw new FormatError('formats.damaged', { mediaType: XLSX_MEDIA_TYPE });
  const relationships = await readRelationships(office, mainPart, XLSX_MEDIA_TYPE);
  const partOf = new Map(relationships.map(({ id, target }) => [id, target]));
  const sheets: WorkbookSheet[] = [];
  let dates1904 = false;
  readXml(
    bytes,
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') dates1904 = /^(?:1|true)$/u.test(attribute(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        const part = partOf.get(attributes['r:id'] ?? attribute(attributes, 'id') ?? '');
        if (part === undefined) return;
        const state = attribute(attributes, 'state') ?? 'visible';
        sheets.push({ name: attribute(attributes, 'name') ?? '', part, hidden: state !== 'visible' });
      },
    },
    XLSX_MEDIA_TYPE,
  );
  const partOfType = (type: string): string => relationships.find((relation) => relation.type === type)?.target ?? '';
  return {
    sheets,
    dates1904,
    sharedStrings: await readSharedStrings(office, partOfType('sharedStrings'), onProgress),
    meanings: await readMeanings(office, partOfType('styles')),
  };
}

async function readSharedStrings(office: OfficePackage, part: string, onProgress?: OnProgress): Promise<string[]> {
  const strings: string[] = [];
  const bytes = await office.find(part);
  if (bytes === undefined) return strings;
  let current = '';
  let inText = false;
  let phonetic = false;
  let characters = 0;
  readXml(
    bytes,
    {
      open: (name) => {
        if (name === 'si') current = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = true;
      },
      text: (text) => {
        if (inText && !phonetic) current += text;
      },
      close: (name) => {
        if (name === 'rPh') phonetic = false;
        else if (name === 't') inText = false;
        else if (name === 'si') {
          characters += current.length;
          if (strings.length % 1024 === 0) onProgress?.(characters);
          if (strings.push(current) > LIMITS.tableCells || characters > LIMITS.textBytes) {
            throw new FormatError('formats.table_too_large', { what: 'cells', limit: LIMITS.tableCells });
          }
        }
      },
    },
    XLSX_MEDIA_TYPE,
  );
  return strings;
}

async function readMeanings(office: OfficePackage, part: string): Promise<NumberMeaning[]> {
  const meanings: NumberMeaning[] = [];
  const bytes = await office.find(part);
  if (bytes === undefined) return meanings;
  const codes = new Map<number, string>();
  let inCellFormats = false;
  readXml(
    bytes,
    {
      open: (name, attributes) => {
        if (name === 'numFmt')
          codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
        else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) {
          const id = Number(attribute(attributes, 'numFmtId') ?? 0);
          meanings.push(meaningOfFormat(id, codes.get(id)));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
    XLSX_MEDIA_TYPE,
  );
  return meanings;
}
