import type { Note, NoteCode, NoteOf } from '../table/notes.ts';
import { notes as en } from './en/notes.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { notes as vi } from './vi/notes.ts';
import { notes as zh } from './zh/notes.ts';

/** What is said of a table: a sentence for each note, and how a row is named. */
export interface NoteWords {
  readonly row: (row: string, sentence: string) => string;
  /** A row of one of several tables. */
  readonly rowOfTable: (table: string, row: string, sentence: string) => string;
  readonly sentences: { readonly [C in NoteCode]: (details: NoteOf<C>['details'], speech: Speech) => string };
}

const WORDS: Readonly<Record<Language, NoteWords>> = { en, zh, vi };

/**
 * A note on a table, with its row, as one would say it to the desk in its language.
 *
 * @param firstDay the problem's, from which the note's times count
 */
export function tellNote(note: Note, language: Language, firstDay: number): string {
  const words = WORDS[language];
  const sentence = inWords(note, words, new Speech(language, firstDay));
  if (!note.row) return sentence;
  const [first = '', second] = note.row.split(':');
  return second === undefined ? words.row(first, sentence) : words.rowOfTable(first, second, sentence);
}

function inWords<C extends NoteCode>(note: NoteOf<C>, words: NoteWords, speech: Speech): string {
  return words.sentences[note.code](note.details, speech);
}
