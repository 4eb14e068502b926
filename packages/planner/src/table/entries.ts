import type { Clock } from '../time.ts';
import { Calendar, type Horizon } from './calendar.ts';
import { type Column, type Layout, layoutOf } from './columns.ts';
import { readDate } from './dates.ts';
import { fold, plain } from './fold.ts';
import { fieldOfHeading } from './header-words.ts';
import { kindOf, mealIn } from './kinds.ts';
import type { Notes } from './notes.ts';
import { FIELDS, type Field, type RowLabel, type SheetOfCells, type SheetRow } from './sheet.ts';
import { readTime, type TimeReading } from './times.ts';

/** One line of a programme, as it is written: what and when, and names that nobody has looked up yet. */
export interface Entry {
  readonly row: RowLabel;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly from: Clock;
  /** After midnight beyond 24:00. */
  readonly to: Clock;
  readonly title: string;
  readonly place: string;
  readonly groups: string;
  readonly interpreters: string;
  readonly vehicles: string;
  readonly hosts: string;
  readonly remarks: string;
  /** What stands above as the name of a group: a heading in the table, above it, or the sheet's name. */
  readonly heading: string;
}

export interface ReadEntries {
  readonly entries: readonly Entry[];
  /** What some table has a column for. */
  readonly fields: ReadonlySet<Field>;
}

interface Draft extends Omit<Entry, 'to'> {
  readonly to: Clock | undefined;
}

const MINUTES_A_DAY = 1440;
/** What nobody says how long it takes. */
const USUAL_MINUTES = 60;
const MEAL_MINUTES = 90;
/** Nobody is at table until what follows, if that is later. */
const LONGEST_MEAL = 120;
/** A night's end: what begins later in the evening may be over after midnight. */
const LATE = 20 * 60;

/** The lines of all programmes among the sheets, in the order in which they stand. */
export function readEntries(
  sheets: readonly SheetOfCells[],
  { notes, horizon, today }: { readonly notes: Notes; readonly horizon: Horizon | undefined; readonly today: number },
): ReadEntries {
  const layouts = sheets.map((sheet) => ({ sheet, layout: layoutOf(sheet) }));
  const texts = layouts.flatMap(({ sheet, layout }) =>
    layout
      ? [sheet.name, ...sheet.above, ...[...layout.titles, ...layout.rows].flatMap(({ cells }) => cells.slice(0, 3))]
      : [],
  );
  const calendar = new Calendar(texts.map(readDate), { horizon, today, notes });
  const fields = new Set<Field>();
  const isOneOfMany = layouts.filter(({ layout }) => layout).length > 1;
  const entries = layouts.flatMap(({ sheet, layout }, nth): readonly Entry[] => {
    if (!layout) {
      if (sheet.rows.length > 0) notes.add('sheet-passed-over', { name: sheet.name }, { id: `sheet.${sheet.name}` });
      return [];
    }
    const prefix = isOneOfMany ? `${nth + 1}:` : '';
    const columns = settleColumns(layout.columns, prefix, notes);
    for (const { field } of columns) if (field) fields.add(field);
    return withEnds(new SheetReading(sheet, { ...layout, columns }, calendar, notes, prefix).read(), notes);
  });
  return { entries, fields };
}

/** Columns that nobody can tell are asked about, and answers taken. */
function settleColumns(columns: readonly Column[], prefix: string, notes: Notes): readonly Column[] {
  return columns.map((column) => {
    const number = column.index + 1;
    const id = `column.${prefix}${number}`;
    const answer = notes.answer(id);
    const field = FIELDS.find((each) => each === answer);
    if (answer !== undefined) return { ...column, field };
    if (column.field === undefined) {
      if (column.example !== '')
        notes.add(
          'what-column',
          { heading: column.heading, number, example: column.example.slice(0, 60) },
          { id, options: [...FIELDS, 'none'] },
        );
    } else if (column.isGuessed)
      notes.add('column-guessed', { number, field: column.field, example: column.example.slice(0, 60) }, { id });
    return column;
  });
}

/** Goes through one sheet from top to bottom, and carries down what merged and blank cells leave out. */
class SheetReading {
  readonly #layout: Layout;
  readonly #calendar: Calendar;
  readonly #notes: Notes;
  readonly #label: (number: number) => RowLabel;
  #day: number | undefined;
  #heading: string;
  #previous: Draft | undefined;

  /** @param prefix before the numbers of its rows */
  constructor(sheet: SheetOfCells, layout: Layout, calendar: Calendar, notes: Notes, prefix: string) {
    this.#label = (number) => `${prefix}${number}`;
    this.#layout = layout;
    this.#calendar = calendar;
    this.#notes = notes;
    this.#heading = headingOf(sheet.name) || (sheet.above.map(headingOf).findLast((each) => each !== '') ?? '');
    for (const line of [sheet.name, ...sheet.above]) this.#takeDate(line, '');
  }

  read(): readonly Draft[] {
    for (const { number, cells } of this.#layout.titles)
      for (const cell of cells) {
        this.#takeDate(cell, this.#label(number));
        this.#heading = headingOf(cell) || this.#heading;
      }
    return this.#layout.rows.flatMap((row) => {
      const draft = this.#row(row);
      if (draft) this.#previous = draft;
      return draft ?? [];
    });
  }

  #row({ number, cells }: SheetRow): Draft | undefined {
    const row = this.#label(number);
    const filled = cells.map(plain).filter((cell) => cell !== '');
    const [first] = filled;
    if (first === undefined) return undefined;
    if (filled.length === 1 || new Set(filled).size === 1) {
      if (this.#isHeading(first, row)) return undefined;
    }
    // The header again, at the top of another page.
    if (filled.length > 2 && filled.every((cell) => fieldOfHeading(cell) !== undefined)) return undefined;
    const cell = (field: Field) => this.#cell(cells, field);
    const title = cell('activity');
    this.#takeDate(cell('date'), row);
    const time = this.#time(cell('time'), cell('from'), cell('to'), row);
    if (time === 'no-such-time') {
      this.#notes.add(
        'no-such-time',
        { text: [cell('time'), cell('from'), cell('to')].filter(Boolean).join(' – ') },
        { row },
      );
      return undefined;
    }
    const activity = title || (time?.rest ?? '') || cell('remarks');
    if (!time && activity === '' && filled.length === 1) return this.#aside(cells, row, first);
    if (!time) return this.#withoutTime(cells, row, activity);
    if (activity === '') return undefined;
    return { ...this.#words(cells, row, activity), day: this.#dayOr(row), from: time.from, to: time.to };
  }

  #words(cells: readonly string[], row: RowLabel, title: string) {
    const cell = (field: Field) => this.#cell(cells, field);
    return {
      row,
      title: title.slice(0, 300),
      place: cell('place'),
      groups: cell('groups'),
      interpreters: cell('interpreters'),
      vehicles: cell('vehicles'),
      hosts: cell('hosts'),
      remarks: cell('remarks'),
      heading: this.#heading,
    };
  }

  /** A blank time is that of the row above, where the cell may be merged; a line of words alone is passed over, and said. */
  #withoutTime(cells: readonly string[], row: RowLabel, activity: string): Draft | undefined {
    const words = this.#words(cells, row, activity);
    const above = this.#previous;
    const isBlank = [this.#cell(cells, 'time'), this.#cell(cells, 'from')].every((cell) => cell === '');
    if (activity === '') return undefined;
    if (!isBlank) return this.#asked(words, row);
    if (above && above.day === this.#day && (words.groups !== '' || words.hosts !== '' || words.place !== '')) {
      this.#notes.add('time-of-above', { title: activity }, { row });
      return { ...words, day: above.day, from: above.from, to: above.to };
    }
    this.#notes.add('row-passed-over', { text: activity }, { row });
    return undefined;
  }

  /** A line by itself between things: after a meal, in the evening, but when? Others are passed over, and said; what stands above all is none. */
  #aside(cells: readonly string[], row: RowLabel, text: string): Draft | undefined {
    if (!this.#previous || PART_OF_DAY.test(text)) return undefined;
    if (AT_SOME_TIME.test(text)) return this.#asked(this.#words(cells, row, text), row);
    this.#notes.add('row-passed-over', { text }, { row });
    return undefined;
  }

  /** What has a time that could not be read has the one that is answered, and else none. */
  #asked(words: Omit<Draft, 'day' | 'from' | 'to'>, row: RowLabel): Draft | undefined {
    const answer = readTime(this.#notes.answer(`no-time.${row}`) ?? '');
    if (typeof answer === 'object') return { ...words, day: this.#dayOr(row), from: answer.from, to: answer.to };
    this.#notes.add('no-time', { title: words.title }, { row });
    return undefined;
  }

  /** A row of one cell: a date, or the name of a group. */
  #isHeading(text: string, row: RowLabel): boolean {
    const date = readDate(text);
    if (typeof readTime(text) === 'object') return false;
    if (date !== undefined && text.length <= 80) {
      this.#takeDate(text, row);
      if (typeof date === 'object' && headingOf(date.rest) !== '') this.#heading = headingOf(date.rest);
      return true;
    }
    const heading = headingOf(text);
    if (heading === '') return false;
    this.#heading = heading;
    return true;
  }

  #takeDate(text: string, row: RowLabel): void {
    const date = readDate(text);
    if (date === undefined) return;
    const day = this.#calendar.dayOf(date, text, row, this.#day);
    if (day !== undefined) this.#day = day;
  }

  #dayOr(row: RowLabel): number {
    if (this.#day === undefined) {
      this.#day = this.#calendar.start;
      this.#notes.add('no-date', { date: String(this.#day) }, { row, id: 'no-date' });
    }
    return this.#day;
  }

  #time(time: string, from: string, to: string, row: RowLabel): TimeReading {
    const reading = readTime(from || time) ?? this.#timeBehindDate(from || time, row);
    if (typeof reading !== 'object') return reading;
    const end = reading.to === undefined && to !== '' ? (readTime(to) ?? timeAfterDate(to)) : undefined;
    if (end === 'no-such-time') return end;
    const read = end ? { ...reading, to: end.from } : reading;
    return this.#inTheAfternoon(read, time, row);
  }

  /** `4/5 9:00`, `2026-05-04 09:30`: a cell with a date and a time. */
  #timeBehindDate(text: string, row: RowLabel): TimeReading {
    const time = timeAfterDate(text);
    if (typeof time === 'object') this.#takeDate(text, row);
    return time;
  }

  /** `2:00` below `11:30`, written with one figure and no half of the day, is two in the afternoon: said, and to be corrected. */
  #inTheAfternoon(time: Exclude<TimeReading, string | undefined>, text: string, row: RowLabel): TimeReading {
    const above = this.#previous;
    if (time.from >= MINUTES_A_DAY / 2 || !/^[1-6][:.]/.test(text) || SAYS_HALF.test(text)) return time;
    if (!above || above.day !== this.#day || above.from < 9 * 60) return time;
    if (this.#notes.answer(`afternoon.${row}`) === 'no') return time;
    const from = time.from + MINUTES_A_DAY / 2;
    this.#notes.add('afternoon', { text, from }, { row, options: ['yes', 'no'] });
    const to = time.to === undefined || time.to > from ? time.to : time.to + MINUTES_A_DAY / 2;
    return { ...time, from, to };
  }

  #cell(cells: readonly string[], field: Field): string {
    return this.#layout.columns
      .filter((column) => column.field === field)
      .map(({ index }) => plain(cells[index] ?? ''))
      .filter((cell) => cell !== '')
      .join('; ');
  }
}

const SAYS_HALF = /(?:\b[ap]\.?m\b|sáng|trưa|chiều|tối)/iu;
/** Words that only say which part of a day follows. */
const PART_OF_DAY =
  /^(?:(?:in the )?(?:morning|afternoon|evening)|buổi (?:sáng|trưa|chiều|tối)|sáng|chiều|tối|上午|中午|下午|晚上|傍晚)\s*[:：]?$/iu;
/** Words with which something begins that has a time, but none by the clock. */
const AT_SOME_TIME =
  /^(?:(?:after|before|then|in the|morning|afternoon|evening|night)(?!\p{L})|(?:sau|trước|buổi|sáng|chiều|tối)(?!\p{L})|(?:上午|中午|下午|晚上|傍晚|随后|之后|[\p{Script=Han}]{1,4}[前后後]))/iu;

function timeAfterDate(text: string): TimeReading {
  const date = readDate(text);
  return typeof date === 'object' && date.rest !== '' ? readTime(date.rest) : undefined;
}

const GROUP_WORDS =
  /^(?:group|party|team|delegation|nhom|doan|to) |(?:^| )(?:delegation|group)$|代表团|团组|小组|(?:第?[一二三四五六七八九十\d]+|[A-Z甲乙丙丁])[组團团]|^组|^programme (?:of|for) /iu;

/** The name of a group in a heading; empty where it is none. */
function headingOf(text: string): string {
  const words = plain(text)
    .replace(/[:：]$/u, '')
    .replace(/^(?:programme|schedule|chương trình|lịch trình)(?:\s+(?:of|for|của|cho))?\s+/iu, '')
    .replace(/(?:访问|活动)?(?:日程|行程)(?:安排|表)?(?=\s*(?:\([^()]*\))?$)/u, '');
  const isNobody = /^(?:the )?(?:delegation|doan|代表团|group)?$/u.test(fold(words));
  return words.length > 60 || isNobody || !GROUP_WORDS.test(fold(words)) ? '' : words;
}

/** What has no end ends when the next thing of its programme begins; the last one is asked about. */
function withEnds(drafts: readonly Draft[], notes: Notes): readonly Entry[] {
  return drafts.map((draft, nth): Entry => {
    const { row, from, title } = draft;
    if (draft.to !== undefined) return { ...draft, to: ended(draft, draft.to, notes) };
    const answer = readTime(notes.answer(`no-end.${row}`) ?? '');
    if (typeof answer === 'object') return { ...draft, to: ended(draft, answer.from, notes) };
    const next = drafts
      .slice(nth + 1, nth + 40)
      .find((other) => other.day === draft.day && other.from > from && isSameProgramme(draft, other));
    const isMeal = mealIn(title) !== undefined;
    if (next && !(isMeal && next.from - from > LONGEST_MEAL)) {
      notes.add('until-next', { title, to: next.from }, { row, id: `no-end.${row}` });
      return { ...draft, to: next.from };
    }
    if (kindOf(title, draft.place, { isFirst: false, isLast: true }) === 'departure') return { ...draft, to: from };
    const to = from + (isMeal ? MEAL_MINUTES : USUAL_MINUTES);
    notes.add('no-end', { title, to }, { row });
    return { ...draft, to };
  });
}

function isSameProgramme(one: Draft, other: Draft): boolean {
  return one.heading === other.heading && (one.groups === other.groups || one.groups === '' || other.groups === '');
}

function ended({ row, title, from }: Draft, to: Clock, notes: Notes): Clock {
  if (to > from) return to;
  if (from >= LATE && to <= 4 * 60) return to + MINUTES_A_DAY;
  notes.add('time-reversed', { title, from, to }, { row });
  return from + USUAL_MINUTES;
}
