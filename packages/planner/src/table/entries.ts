import { Calendar, type Horizon } from './calendar.ts';
import { type Column, layoutOf } from './columns.ts';
import { isSameProgramme, withEnds } from './ends.ts';
import type { Entry, EntryDraft } from './entry.ts';
import { partOfDay } from './free-times.ts';
import { isMoment } from './kinds.ts';
import { groupNamesIn, withNamedGroups } from './named-groups.ts';
import type { Notes } from './notes.ts';
import { FIELDS, type Field, type SheetOfCells } from './sheet.ts';
import { SheetReading } from './sheet-reading.ts';

export interface ReadEntries {
  readonly entries: readonly Entry[];
  /** What some table has a column or a label for. */
  readonly fields: ReadonlySet<Field>;
  /** What stands above it all, and the names of its sheets. */
  readonly titles: readonly string[];
}

/** The lines of all programmes among the sheets, in the order in which they stand. */
export function readEntries(
  sheets: readonly SheetOfCells[],
  {
    notes,
    horizon,
    today,
    groups,
  }: {
    readonly notes: Notes;
    readonly horizon: Horizon | undefined;
    readonly today: number;
    /** Names of groups that are known already. */
    readonly groups: readonly string[];
  },
): ReadEntries {
  const layouts = sheets.map((sheet) => ({ sheet, layout: layoutOf(sheet) }));
  const texts = layouts.flatMap(({ sheet, layout }) =>
    layout
      ? [
          sheet.name,
          ...sheet.above,
          ...layout.columns.map(({ heading }) => heading),
          ...[...layout.titles, ...layout.rows].flatMap(({ cells }) => cells.slice(0, 3)),
        ]
      : [],
  );
  const calendar = new Calendar(texts, { horizon, today, notes });
  const fields = new Set<Field>();
  const titles: string[] = [];
  const isOneOfMany = layouts.filter(({ layout }) => layout).length > 1;
  const readings = layouts.flatMap(({ sheet, layout }, nth) => {
    if (!layout) {
      if (sheet.rows.length > 0) notes.add('sheet-passed-over', { name: sheet.name }, { id: `sheet.${sheet.name}` });
      return [];
    }
    const prefix = isOneOfMany ? `${nth + 1}:` : '';
    const columns = settleColumns(layout.columns, prefix, notes);
    for (const { field } of columns) if (field) fields.add(field);
    const reading = new SheetReading(sheet, { ...layout, columns }, calendar, notes, prefix);
    const drafts = reading.read();
    for (const field of reading.labels) fields.add(field);
    titles.push(...reading.titles);
    return [{ drafts, freeTimes: reading.freeTimes }];
  });
  const all = readings.flatMap(({ drafts }) => drafts);
  const named = groupNamesIn(
    all.map(({ title }) => title),
    [...groups, ...all.map((draft) => draft.groups)],
  );
  // Where the city is known, so are the hotels, the meals and who must not meet: there nobody guesses when one is free.
  const entries = readings.flatMap(({ drafts, freeTimes }) =>
    freeTimes.placed(
      withEnds(ofThoseThere(withNamedGroups(drafts, named)), notes),
      isSameProgramme,
      horizon === undefined,
    ),
  );
  return { entries, fields, titles };
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
      if (column.example !== '' && !partOfDay(column.example))
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

/** A photograph that is told of below what one group does is of that group, where nobody else is named. */
function ofThoseThere(drafts: readonly EntryDraft[]): readonly EntryDraft[] {
  return drafts.map((draft, nth) => {
    const above = drafts[nth - 1];
    const isDuring = above?.day === draft.day && above.from <= draft.from && draft.from < (above.to ?? Infinity);
    return isDuring && draft.groups === '' && isMoment(draft.title) ? { ...draft, groups: above.groups } : draft;
  });
}
