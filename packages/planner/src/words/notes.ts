import type { Note, NoteCode, NoteOf } from '../table/notes.ts';
import { notes as en } from './en/notes.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { notes as vi } from './vi/notes.ts';
import { notes as zh } from './zh/notes.ts';

/** What is said of a table: a sentence for each note, and how a row is named. */
export interface NoteWords {
  readonly row: (number: number, sentence: string) => string;
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
  return note.row === undefined || note.row === 0 ? sentence : words.row(note.row, sentence);
}

function inWords<C extends NoteCode>(note: NoteOf<C>, words: NoteWords, speech: Speech): string {
  return words.sentences[note.code](note.details, speech);
}
