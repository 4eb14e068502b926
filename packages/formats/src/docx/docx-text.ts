/**
 * The text of a .docx: paragraphs as lines, table rows as lines of cells with tabs between, text boxes after the paragraph
 * that holds them. Deleted text, field codes and hidden runs are left out.
 */
import type { TableCell, TableMerge, TableSheet } from '@comity/domain';
import type { TextBuilder } from '../text-builder.ts';
import { type Attributes, attribute } from '../xml/read-xml.ts';

interface OpenTable {
  readonly rows: TableCell[][];
  readonly merges: TableMerge[];
  /** By their first column: merges that the row above belongs to. */
  readonly open: Map<number, { -readonly [Key in keyof TableMerge]: TableMerge[Key] }>;
  row: TableCell[];
  cellSpan: number;
  /** Whether the cell begins a merge over rows, or goes on with one. */
  cellMerge: 'begins' | 'goes-on' | undefined;
}

/** Reads the events of one WordprocessingML part into `text`; outermost tables of two rows and columns or more are collected. */
export class DocxTextReader {
  readonly tables: TableSheet[] = [];
  hiddenTextLeftOut = false;
  /** Notes and page headers hold blank paragraphs that are there for rules and page numbers. */
  keepBlankLines = true;
  readonly #text: TextBuilder;
  /** The paragraph (or, in a table, the cell) being read; a text box pushes one of its own. */
  readonly #lines: string[] = [''];
  #asides: string[] = [];
  #table: OpenTable | undefined;
  #tableDepth = 0;
  #fallbackDepth = 0;
  #inRun = false;
  #inText = false;
  #runHidden = false;

  constructor(text: TextBuilder) {
    this.#text = text;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'Fallback') this.#fallbackDepth++;
    if (this.#fallbackDepth > 0) return;
    switch (name) {
      case 'r':
        this.#inRun = true;
        this.#runHidden = false;
        return;
      case 'vanish':
        this.#runHidden = this.#inRun && isOn(attribute(attributes, 'val'));
        return;
      case 't':
        this.#inText = true;
        return;
      case 'tab':
        if (this.#inRun) this.#write(this.#table === undefined ? '\t' : ' ');
        return;
      case 'br':
      case 'cr':
        this.#write(this.#table === undefined ? '\n' : ' ');
        return;
      case 'noBreakHyphen':
        this.#write('-');
        return;
      case 'txbxContent':
        this.#lines.push('');
        return;
      case 'tbl':
        if (this.#tableDepth++ === 0) this.#table = newTable();
        return;
      case 'tr':
        if (this.#table !== undefined && this.#tableDepth === 1) this.#table.row = [];
        return;
      case 'tc':
        if (this.#table !== undefined && this.#tableDepth === 1) {
          this.#table.cellSpan = 1;
          this.#table.cellMerge = undefined;
        }
        return;
      case 'vMerge':
        if (this.#table !== undefined && this.#tableDepth === 1)
          this.#table.cellMerge = attribute(attributes, 'val') === 'restart' ? 'begins' : 'goes-on';
        return;
      case 'gridSpan':
        if (this.#table !== undefined && this.#tableDepth === 1) {
          this.#table.cellSpan = Math.min(Math.max(Number(attribute(attributes, 'val')) || 1, 1), 100);
        }
        return;
    }
  }

  close(name: string): void {
    if (name === 'Fallback') this.#fallbackDepth--;
    else if (this.#fallbackDepth > 0) return;
    switch (name) {
      case 'r':
        this.#inRun = false;
        return;
      case 't':
        this.#inText = false;
        return;
      case 'p':
        this.#endParagraph();
        return;
      case 'txbxContent':
        this.#endTextBox();
        return;
      case 'tc':
        if (this.#tableDepth === 1) this.#endCell();
        return;
      case 'tr':
        if (this.#tableDepth === 1) this.#endRow();
        return;
      case 'tbl':
        if (--this.#tableDepth === 0) this.#endTable();
        return;
    }
  }

  characters(text: string): void {
    if (this.#inText && this.#fallbackDepth === 0) this.#write(text);
  }

  #write(text: string): void {
    if (this.#runHidden && this.#inRun) {
      if (text.trim() !== '') this.hiddenTextLeftOut = true;
      return;
    }
    this.#lines[this.#lines.length - 1] += text;
  }

  #endParagraph(): void {
    const inBox = this.#lines.length > 1;
    if (inBox || this.#table !== undefined) {
      this.#write(inBox ? '\n' : ' ');
      return;
    }
    if (this.keepBlankLines || (this.#lines[0] ?? '').trim() !== '') this.#text.add(`${this.#lines[0] ?? ''}\n`);
    this.#lines[0] = '';
    for (const aside of this.#asides) this.#text.add(`${aside}\n`);
    this.#asides = [];
  }

  #endTextBox(): void {
    const box = this.#lines.length > 1 ? (this.#lines.pop() ?? '').trim() : '';
    if (box === '') return;
    if (this.#table !== undefined) this.#write(` ${box.replaceAll('\n', ' ')} `);
    else this.#asides.push(box);
  }

  #endCell(): void {
    const table = this.#table;
    if (table === undefined) return;
    const value = (this.#lines[0] ?? '').replaceAll(/\s+/gu, ' ').trim();
    this.#lines[0] = '';
    if (table.row.length > 0) this.#text.add('\t');
    const start = this.#text.length;
    this.#text.add(value);
    const first = table.row.length;
    table.row.push({ start, end: this.#text.length, text: value });
    for (let extra = 1; extra < table.cellSpan; extra++) {
      table.row.push({ start: this.#text.length, end: this.#text.length, text: '' });
    }
    const open = table.open.get(first);
    if (table.cellMerge === 'goes-on' && open) open.lastRow = table.rows.length;
    else {
      const row = table.rows.length;
      const merge = { firstRow: row, lastRow: row, firstColumn: first, lastColumn: first + table.cellSpan - 1 };
      table.open.delete(first);
      if (table.cellMerge !== undefined) table.open.set(first, merge);
      if (table.cellMerge !== undefined || table.cellSpan > 1) table.merges.push(merge);
    }
  }

  #endRow(): void {
    this.#text.add('\n');
    if (this.#table !== undefined && this.#table.row.length > 0) this.#table.rows.push(this.#table.row);
  }

  #endTable(): void {
    const table = this.#table;
    this.#table = undefined;
    this.#lines[0] = '';
    if (table !== undefined && table.rows.length > 1 && table.rows.some((row) => row.length > 1)) {
      this.tables.push({ name: '', rows: table.rows, merges: table.merges.filter(isMerge), notices: [] });
    }
  }
}

function newTable(): OpenTable {
  return { rows: [], merges: [], open: new Map(), row: [], cellSpan: 1, cellMerge: undefined };
}

/** What begins a merge over rows may be alone. */
function isMerge({ firstRow, lastRow, firstColumn, lastColumn }: TableMerge): boolean {
  return lastRow > firstRow || lastColumn > firstColumn;
}

/** A toggle property: present means on, unless its value says otherwise. */
function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
