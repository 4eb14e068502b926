import type { ReportDocument, ReportEndnote } from '@comity/domain';
import { Bookmark, EndnoteReferenceRun, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { STYLE } from './styles.ts';
import { COLOURS } from './typography.ts';

/** Quotation marks of the reader's language. */
const QUOTES: Readonly<Record<ReportDocument['language'], readonly [string, string]>> = {
  en: ['“', '”'],
  zh: ['“', '”'],
  vi: ['“', '”'],
};

/**
 * Hands out endnote references in the order of first use. A source that is cited again bears its number once more and
 * leads to it, so that one source stays one note however often it is cited.
 */
export class Citations {
  readonly #notes: ReadonlyMap<number, ReportEndnote>;
  readonly #language: ReportDocument['language'];
  readonly #asNote: string;
  /** Given number → printed number. */
  readonly #printed = new Map<number, number>();

  constructor(report: ReportDocument) {
    this.#notes = new Map(report.endnotes.map((note) => [note.number, note]));
    this.#language = report.language;
    this.#asNote = report.labels.asNote;
  }

  /** The reference marks that follow a statement. Numbers without an endnote are left out. */
  refer(sources: readonly number[] | undefined): ParagraphChild[] {
    const marks: ParagraphChild[] = [];
    for (const source of new Set(sources)) {
      if (!this.#notes.has(source)) continue;
      // A hair's breadth apart, so that no mark is read as a digit of the number before it.
      if (marks.length === 0) marks.push(new TextRun({ text: '\u200a', style: STYLE.reference }));
      else marks.push(new TextRun({ text: ',', style: STYLE.reference }));
      marks.push(...this.#mark(source));
    }
    return marks;
  }

  #mark(source: number): ParagraphChild[] {
    const again = this.#printed.get(source);
    if (again !== undefined) return [this.#again(source, again)];
    const printed = this.#printed.size + 1;
    this.#printed.set(source, printed);
    return [new Bookmark({ id: bookmarkOf(source), children: [new EndnoteReferenceRun(printed)] })];
  }

  /** A link, not a field (NOTEREF): LibreOffice prints a field's number at full size, and "7" with note 1 would read "71". */
  #again(source: number, printed: number): ParagraphChild {
    return new InternalHyperlink({
      anchor: bookmarkOf(source),
      children: [new TextRun({ text: String(printed), style: STYLE.reference })],
    });
  }

  /** The notes that were referred to, by printed number. Call when everything else is built. */
  endnotes(): Record<string, { children: Paragraph[] }> {
    const notes: Record<string, { children: Paragraph[] }> = {};
    /** Paper → the printed number of the note that names it. */
    const named = new Map<string, number>();
    for (const [source, printed] of this.#printed) {
      const note = this.#notes.get(source);
      if (note === undefined) continue;
      const before = named.get(note.paperId);
      if (before === undefined) named.set(note.paperId, printed);
      notes[String(printed)] = { children: [this.#paragraph(note, before)] };
    }
    return notes;
  }

  /** @param before the note that names the paper already: this one refers to it instead of naming it again */
  #paragraph(note: ReportEndnote, before: number | undefined): Paragraph {
    const [open, close] = QUOTES[this.#language];
    const stop = this.#language === 'zh' ? '。' : '. ';
    const children =
      before === undefined
        ? [new TextRun({ text: ` ${note.document}`, bold: true })]
        : [new TextRun(` ${this.#asNote.replace('{number}', String(before))}`)];
    if (note.date !== null && before === undefined)
      children.push(new TextRun(this.#language === 'zh' ? `（${note.date}）` : ` (${note.date})`));
    children.push(new TextRun(`${this.#language === 'zh' ? '：' : ': '}${open}${note.quote}${close}`));
    if (note.derivesFrom !== null && before === undefined) {
      children.push(
        new TextRun({ text: `${stop}${note.derivesFrom}`, italics: this.#language !== 'zh', color: COLOURS.quiet }),
      );
    }
    return new Paragraph({ style: STYLE.source, children });
  }
}

function bookmarkOf(source: number): string {
  return `_Source${source}`;
}
