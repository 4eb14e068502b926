import { type Clock, MINUTES_A_DAY } from '../time.ts';
import type { Calendar } from './calendar.ts';
import type { Layout } from './columns.ts';
import { readDate } from './dates.ts';
import { SAME, withoutDitto } from './dittos.ts';
import { MEAL_MINUTES, USUAL_MINUTES } from './ends.ts';
import type { EntryDraft } from './entry.ts';
import { asWritten, plain } from './fold.ts';
import { FreeTimes, type PartOfDay, partOfDay } from './free-times.ts';
import { groupsApart, groupsSaid, headingOf } from './group-names.ts';
import { fieldOfHeading } from './header-words.ts';
import { mealIn } from './kinds.ts';
import { isAsAbove, type LabelField, labelled } from './labels.ts';
import { lengthWithin, readLengthCell, withoutLength } from './lengths.ts';
import type { FilledRow } from './merged.ts';
import type { Notes } from './notes.ts';
import { sidesOf } from './receiving-side.ts';
import type { Field, RowLabel, SheetOfCells } from './sheet.ts';
import { endWithin, readTime, type TimeReading, timeWithin } from './times.ts';

/** Of whose time nothing is known yet. */
type Undated = Omit<EntryDraft, 'day' | 'from' | 'to'>;

/** Goes through one sheet from top to bottom, and carries down what merged and blank cells leave out. */
export class SheetReading {
  readonly #layout: Layout;
  readonly #calendar: Calendar;
  readonly #notes: Notes;
  readonly #label: (number: number) => RowLabel;
  /** What labels say in it that no column does. */
  readonly labels = new Set<LabelField>();
  readonly titles: string[];
  readonly freeTimes: FreeTimes;
  #day: number | undefined;
  /** As it was written last. */
  #date = '';
  #heading: string;
  #previous: EntryDraft | undefined;
  /** Of the day, below whose heading lines stand. */
  #part: PartOfDay | undefined;
  /** What a line last said of each: what is the same as above is that. */
  readonly #said = new Map<LabelField, string>();

  /** @param prefix before the numbers of its rows */
  constructor(sheet: SheetOfCells, layout: Layout, calendar: Calendar, notes: Notes, prefix: string) {
    this.#label = (number) => `${prefix}${number}`;
    this.#layout = layout;
    this.#calendar = calendar;
    this.#notes = notes;
    this.freeTimes = new FreeTimes(notes);
    this.titles = [sheet.name, ...sheet.above, ...layout.titles.flatMap(({ cells }) => cells)];
    this.#heading = headingOf(sheet.name) || (sheet.above.map(headingOf).findLast((each) => each !== '') ?? '');
    for (const line of [sheet.name, ...sheet.above]) this.#takeDate(line, '');
  }

  read(): readonly EntryDraft[] {
    for (const { number, cells } of this.#layout.titles)
      for (const cell of cells) {
        this.#takeDate(cell, this.#label(number));
        this.#heading = headingOf(cell) || this.#heading;
      }
    const drafts: EntryDraft[] = [];
    for (const row of this.#layout.rows)
      for (const { draft, isBelow } of this.#row(row)) {
        const above = isBelow ? drafts.findLastIndex((other) => isSameThing(other, draft)) : -1;
        const first = drafts[above];
        // A thing that is merged over the rows of several times lasts until the last of them.
        if (first && first.from < draft.from) drafts[above] = { ...first, to: draft.to };
        else drafts.push(draft);
        this.#previous = draft;
      }
    return drafts;
  }

  /** `isBelow`: its words stand in a cell that is merged with the row above. */
  #row(filled: FilledRow): readonly { readonly draft: EntryDraft; readonly isBelow: boolean }[] {
    const { number, cells } = filled;
    const row = this.#label(number);
    const cell = (field: Field) => this.#cell(cells, field);
    if (this.#isNoLine(filled, row)) return [];
    this.#takeDate(cell('date'), row);
    const time = this.#time(cell('time'), cell('from'), cell('to'), row);
    if (time === 'no-such-time') {
      this.#notes.add(
        'no-such-time',
        { text: [cell('time'), cell('from'), cell('to')].filter(Boolean).join(' – ') },
        { row },
      );
      return [];
    }
    const sides = this.#sides(filled);
    const isBelow = this.#isBelow(filled);
    const told =
      sides.length > 0 ? sides : groupsApart(this.#raw(cells, 'activity')).map((part) => ({ ...part, isBelow }));
    return told.flatMap(({ title, groups, isBelow }) => {
      const draft = this.#line(filled, row, time, { title, groups });
      return draft ? [{ draft, isBelow }] : [];
    });
  }

  #line(
    { cells }: FilledRow,
    row: RowLabel,
    time: Exclude<TimeReading, string>,
    { title, groups }: { readonly title: string; readonly groups: string },
  ): EntryDraft | undefined {
    const activity = title || (time?.rest ?? '') || this.#cell(cells, 'remarks');
    const filled = cells.map(asWritten).filter((cell) => cell !== '');
    if (!time && activity === '' && filled.length === 1) return this.#aside(cells, row, filled[0] ?? '');
    if (activity === '') return undefined;
    const words = this.#words(cells, row, activity, groups);
    if (!time) return this.#withoutTime(cells, row, words);
    const to = time.to ?? endWithin(activity, time.from);
    return { ...words, lasts: time.lasts ?? words.lasts, day: this.#dayOr(row), from: time.from, to };
  }

  /** A row that is empty, a heading, or the header again at the top of another page. */
  #isNoLine({ cells, below }: FilledRow, row: RowLabel): boolean {
    const filled = cells.map(asWritten).filter((cell) => cell !== '');
    // A date that is merged over many rows makes none of them a line.
    const dates = new Set(this.#layout.columns.filter(({ field }) => field === 'date').map(({ index }) => index));
    const own = cells.filter((_, index) => !(dates.has(index) && below.has(index))).map(asWritten);
    const ownFilled = own.filter((cell) => cell !== '');
    const [first] = ownFilled;
    if (first === undefined) return true;
    if (new Set(ownFilled).size === 1 && this.#isHeading(first, row)) return true;
    return filled.length > 2 && filled.every((cell) => fieldOfHeading(cell) !== undefined);
  }

  /** What each group does, where groups have columns of their own; what stretches over several columns is theirs together. */
  #sides({ cells, across, below }: FilledRow) {
    const sides = new Map<string, { title: string; groups: string; isBelow: boolean }>();
    for (const { index, field, group } of this.#layout.columns) {
      const title = asWritten(cells[index] ?? '') || asWritten(across.get(index) ?? '');
      if (field !== 'activity' || group === undefined || title === '') continue;
      const known = sides.get(title);
      const groups = known ? `${known.groups}; ${group}` : group;
      sides.set(title, { title, groups, isBelow: (known?.isBelow ?? true) && below.has(index) });
    }
    return [...sides.values()];
  }

  #isBelow({ below }: FilledRow): boolean {
    return this.#layout.columns.some(({ index, field }) => field === 'activity' && below.has(index));
  }

  /** What a line says besides when it is: in its cells, after labels, and in the words of its title. */
  #words(cells: readonly string[], row: RowLabel, written: string, side = '') {
    const cell = (field: Field) => this.#cell(cells, field);
    const own = new Map(LABEL_FIELDS.map((field) => [field, field === 'groups' && side ? side : cell(field)]));
    const inTitle = labelled(written, (field) => own.get(field) === '');
    for (const [field, value] of inTitle.values) own.set(field, value);
    const inGroups = labelled(own.get('groups') ?? '', (field) => field !== 'groups' && own.get(field) === '');
    const participants = sidesOf(inGroups.rest);
    own.set('groups', participants.guests);
    if (participants.hosts !== '')
      own.set('hosts', [own.get('hosts') ?? '', participants.hosts].filter(Boolean).join('; '));
    for (const [field, value] of inGroups.values) own.set(field, value);
    const inRemarks = labelled(own.get('remarks') ?? '', (field) => own.get(field) === '');
    own.set('remarks', inRemarks.rest);
    for (const [field, value] of inRemarks.values) own.set(field, value);
    for (const [field, value] of own) {
      own.set(field, withoutDitto(isAsAbove(value, field) ? SAME : value, this.#said.get(field) ?? ''));
      if (value !== '') this.#said.set(field, own.get(field) ?? '');
    }
    for (const field of [...inTitle.values.keys(), ...inGroups.values.keys(), ...inRemarks.values.keys()])
      this.labels.add(field);
    const text = inTitle.rest || written;
    const said = own.get('groups') === '' ? groupsSaid(text) : { groups: own.get('groups') ?? '', title: text };
    return {
      row,
      title: said.title.replace(/[.。]$/u, '').slice(0, 300),
      place: withoutLength(own.get('place') ?? ''),
      groups: said.groups,
      interpreters: own.get('interpreters') ?? '',
      vehicles: own.get('vehicles') ?? '',
      hosts: own.get('hosts') ?? '',
      remarks: own.get('remarks') ?? '',
      heading: this.#heading,
      isForAny: !this.#layout.columns.some(({ field, group }) => field === 'groups' || group !== undefined),
      lasts: readLengthCell(cell('duration')) ?? lengthWithin(text) ?? lengthWithin(own.get('place') ?? ''),
    };
  }

  /** A blank time is that of the row above, where the cell may be merged; a line of words alone is passed over, and said. */
  #withoutTime(cells: readonly string[], row: RowLabel, words: Undated): EntryDraft | undefined {
    const above = this.#previous;
    const when = this.#cell(cells, 'time') || this.#cell(cells, 'from');
    if (when !== '') return this.#asked(words, row, when);
    if (above && above.day === this.#day && (words.groups !== '' || words.hosts !== '' || words.place !== '')) {
      this.#notes.add('time-of-above', { title: words.title }, { row });
      return { ...words, day: above.day, from: above.from, to: above.to };
    }
    if (mealIn(words.title) !== undefined) return this.#asked(words, row, '');
    this.#notes.add('row-passed-over', { text: words.title }, { row });
    return undefined;
  }

  /** A line by itself between things: after a meal, in the evening, but when? Others are passed over, and said; what stands above all is none. */
  #aside(cells: readonly string[], row: RowLabel, text: string): EntryDraft | undefined {
    if (!this.#previous) {
      this.titles.push(text);
      return undefined;
    }
    if (AT_SOME_TIME.test(text) || mealIn(text) !== undefined)
      return this.#asked(this.#words(cells, row, text), row, text);
    this.#notes.add('row-passed-over', { text }, { row });
    return undefined;
  }

  /** What has a time that could not be read has the one that is answered; free time fills its gap; else it has none. */
  #asked(words: Undated, row: RowLabel, when: string): EntryDraft | undefined {
    const answer = readTime(this.#notes.answer(`no-time.${row}`) ?? '');
    if (typeof answer === 'object') return { ...words, day: this.#dayOr(row), from: answer.from, to: answer.to };
    const to = endWithin(when) ?? endWithin(words.title);
    if (to !== undefined) return this.#until(to, words, row);
    const within = this.#day === undefined ? undefined : timeWithin(words.title);
    if (within) {
      this.#notes.add('time-within', { text: words.title, from: within.from }, { row, id: `no-time.${row}` });
      return { ...words, title: within.title, day: this.#dayOr(row), from: within.from, to: within.to };
    }
    this.freeTimes.take({ ...words, day: this.#dayOr(row) }, when, this.#previous);
    return undefined;
  }

  /** What only says when it ends begins when what stands above is over, as late as leaves it its time. */
  #until(to: Clock, words: Undated, row: RowLabel): EntryDraft {
    const day = this.#dayOr(row);
    const above = this.#previous?.day === day ? this.#previous : undefined;
    const latest = to - (mealIn(words.title) === undefined ? USUAL_MINUTES : MEAL_MINUTES);
    const from = Math.min(Math.max(latest, above?.to ?? above?.from ?? 0), to);
    this.#notes.add('no-begin', { title: words.title, from }, { row, id: `no-time.${row}` });
    return { ...words, day, from, to };
  }

  /** A row of one cell: a date, a part of the day, or the name of a group. */
  #isHeading(text: string, row: RowLabel): boolean {
    const part = partOfDay(text);
    this.#part = part ?? this.#part;
    if (part) return true;
    const date = readDate(text);
    if (typeof readTime(text) === 'object' || timeWithin(text)) return false;
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
    // Said again in each row, or merged over them, it is one date.
    if (text === this.#date) return;
    const date = readDate(text);
    if (date === undefined) return;
    this.#date = text;
    const day = this.#calendar.dayOf(date, text, row, this.#day);
    if (day !== undefined) this.#day = day;
    this.#part = typeof date === 'object' ? partOfDay(date.rest) : undefined;
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

  /** `2:00` below `11:30`, written with one figure and no half of the day, is two in the afternoon: said, and to be corrected. Below 【下午】 it is said already. */
  #inTheAfternoon(time: Exclude<TimeReading, string | undefined>, text: string, row: RowLabel): TimeReading {
    const above = this.#previous;
    if (time.from >= MINUTES_A_DAY / 2 || SAYS_HALF.test(text)) return time;
    if (this.#part && isAbout(this.#part, time.from + MINUTES_A_DAY / 2)) return later(time);
    if (!/^[1-6](?:[:.]|\s*[-–—])/u.test(text)) return time;
    if (!above || above.day !== this.#day || above.from < 9 * 60) return time;
    if (this.#notes.answer(`afternoon.${row}`) === 'no') return time;
    const inTheAfternoon = later(time);
    this.#notes.add('afternoon', { text, from: inTheAfternoon.from }, { row, options: ['yes', 'no'] });
    return inTheAfternoon;
  }

  /** With the ends of its lines. */
  #raw(cells: readonly string[], field: Field): string {
    const filled = this.#layout.columns.filter((column) => column.field === field && cells[column.index]?.trim());
    const [first] = filled;
    return first && filled.length === 1 ? (cells[first.index] ?? '') : this.#cell(cells, field);
  }

  #cell(cells: readonly string[], field: Field): string {
    return this.#layout.columns
      .filter((column) => column.field === field)
      .map(({ index, group }) => {
        const cell = asWritten(cells[index] ?? '');
        return group !== undefined && TICK.test(plain(cell)) ? group : cell;
      })
      .filter((cell) => cell !== '')
      .join('; ');
  }
}

const SAYS_HALF = /(?:\b[ap]\.?m\b|morning|noon|evening|sáng|trưa|chiều|tối|早|晨|[上中下]午|晚)/iu;
/** In a column that has the name of a group: that it is there. */
const TICK = /^(?:[✓✔√●○◯x×*]|yes|có|是|有|参加)$/iu;
const LABEL_FIELDS = ['place', 'groups', 'interpreters', 'vehicles', 'hosts', 'remarks'] as const;
/** Words with which something begins that has a time, but none by the clock. */
const AT_SOME_TIME =
  /^(?:(?:after|before|then|in the|at noon|am|pm|morning|afternoon|evening|night)(?!\p{L})|(?:sau|trước|buổi|sáng|trưa|chiều|tối)(?!\p{L})|(?:上午|中午|下午|晚上|傍晚|随后|之后|[\p{Script=Han}]{1,4}[前后後]))/iu;

/** Half a day later, but for an end that is so already. */
function later(time: Exclude<TimeReading, string | undefined>) {
  const from = time.from + MINUTES_A_DAY / 2;
  return { ...time, from, to: time.to === undefined || time.to > from ? time.to : time.to + MINUTES_A_DAY / 2 };
}

/** Within a part of the day, or an hour of it. */
function isAbout([begins, ends]: PartOfDay, clock: Clock): boolean {
  return clock >= begins - 60 && clock <= ends + 60;
}

function timeAfterDate(text: string): TimeReading {
  const date = readDate(text);
  return typeof date === 'object' && date.rest !== '' ? readTime(date.rest) : undefined;
}

/** The same words for the same people on the same day. */
function isSameThing(one: EntryDraft, other: EntryDraft): boolean {
  return one.title === other.title && one.groups === other.groups && one.day === other.day;
}
