/** How wide a column of a list is, and when it gives way. Widths in px. */
export interface ColumnWidth {
  /** What it asks for, enough for the longest language. */
  readonly width: number;
  /** How far it may be narrowed before any column gives way; absent: not at all. */
  readonly least?: number;
  /** Its share of the room that the others leave. */
  readonly grows?: number;
  /** Which goes first where there is no room for all: 1, then 2 …; absent: never. */
  readonly yields?: number;
}

/** Between columns, and before and after them, as in data-table.css. */
const GAP = 14;
const EDGE = 18;

/** The columns for which there is room: those that matter least have given way, the others keep their order. */
export function columnsThatFit<Column extends ColumnWidth>(
  columns: readonly Column[],
  room: number,
): readonly Column[] {
  const needed = columns.reduce((sum, { least, width }) => sum + (least ?? width) + GAP, 2 * EDGE - GAP);
  if (needed <= room) return columns;
  const first = Math.min(...columns.map(({ yields }) => yields ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(first)
    ? columnsThatFit(
        columns.filter(({ yields }) => yields !== first),
        room,
      )
    : columns;
}

/** A CSS grid track. */
export function trackOf({ width, least, grows }: ColumnWidth): string {
  if (grows !== undefined) return `minmax(${least ?? width}px, ${grows}fr)`;
  return least === undefined ? `${width}px` : `minmax(${least}px, ${width}px)`;
}
