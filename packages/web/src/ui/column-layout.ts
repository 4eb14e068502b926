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

/** How much room columns need side by side. */
function needed<Column extends ColumnWidth>(columns: readonly Column[], widthOf: (column: Column) => number): number {
  return columns.reduce((sum, column) => sum + widthOf(column) + GAP, 2 * EDGE - GAP);
}

const leastOf = ({ least, width }: ColumnWidth): number => least ?? width;

/** The columns for which there is room: those that matter least have given way, the others keep their order. */
export function columnsThatFit<Column extends ColumnWidth>(
  columns: readonly Column[],
  room: number,
): readonly Column[] {
  if (needed(columns, leastOf) <= room) return columns;
  const first = Math.min(...columns.map(({ yields }) => yields ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(first)
    ? columnsThatFit(
        columns.filter(({ yields }) => yields !== first),
        room,
      )
    : columns;
}

/** CSS grid tracks. Where there is not room for all that is asked for, each has its least, and what is left goes to those that grow. */
export function tracksOf(columns: readonly ColumnWidth[], room: number): string {
  const isTight = needed(columns, ({ width }) => width) > room;
  return columns
    .map((column) => {
      const px = isTight ? leastOf(column) : column.width;
      return column.grows === undefined ? `${px}px` : `minmax(${leastOf(column)}px, ${column.grows}fr)`;
    })
    .join(' ');
}
