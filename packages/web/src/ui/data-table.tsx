// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtual list are placed absolutely, which the elements of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points at its active row
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { useText } from '../lib/text.tsx';
import { usePhone, useWidth } from '../lib/viewport.ts';
import { type ColumnWidth, columnsThatFit, tracksOf } from './column-layout.ts';
import { useRowKeys } from './row-keys.ts';
import './data-table.css';

export interface Column<Row> extends ColumnWidth {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'end';
  /** In two lines where one has no room for it: what must be read whole. */
  readonly wraps?: true;
  readonly sortable?: boolean;
  /** Where it stands in the two-line row of the phone; absent columns are left out there. */
  readonly phone?: 'title' | 'side' | 'meta' | 'side-2';
}

export interface Sorting {
  readonly by: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Of the whole result, of which `rows` may be the first part. */
  readonly total: number;
  /** Called when the last loaded row comes near; load more. */
  readonly onEnd?: () => void;
  readonly selectedId: string | undefined;
  /** First Enter or a click: the peek. */
  readonly onSelect: (id: string | undefined) => void;
  /** Second Enter or a double click: the full page. */
  readonly onOpen: (id: string) => void;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
}

const ROW_PX = 36;
/** A title of two lines, and the line below it. */
const PHONE_ROW_PX = 72;

/** A long list: only the rows in sight are in the page. Arrows or j/k move, Enter peeks, a second Enter opens. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>) {
  const { label, columns, rows, total, onEnd, selectedId, onSelect, onOpen, sorting, onSort } = props;
  const t = useText();
  const phone = usePhone();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rowPx = phone ? PHONE_ROW_PX : ROW_PX;

  const room = useWidth(scroller);
  const shown = useMemo(
    () => (phone ? columns.filter((column) => column.phone) : columnsThatFit(columns, room)),
    [columns, phone, room],
  );
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows' new height is why all are measured again
  useEffect(() => virtualizer.measure(), [virtualizer, rowPx]);
  const items = virtualizer.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - 20) onEnd?.();
  }, [lastShown, rows.length, onEnd]);

  const { select, onKeyDown } = useRowKeys({
    ids,
    selectedId,
    onSelect,
    onOpen,
    pageRows: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowPx) - 2),
    show: (index) => virtualizer.scrollToIndex(index),
  });

  const template = { gridTemplateColumns: tracksOf(shown, room) };
  return (
    <div
      className="data-table"
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      tabIndex={0}
      aria-activedescendant={items.some(({ index }) => ids[index] === selectedId) ? `${id}-${selectedId}` : undefined}
      onKeyDown={onKeyDown}
      ref={scroller}
    >
      <div role="rowgroup" className="data-head-group">
        <div className="data-head" role="row" aria-rowindex={1} style={template}>
          {shown.map((column) => (
            <ColumnHead
              key={column.id}
              column={column}
              at={columns.indexOf(column) + 1}
              sorted={sorting?.by === column.id ? sorting : undefined}
              onSort={onSort}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="data-rows" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keyboard for all its rows
            <div
              key={row.id}
              id={`${id}-${row.id}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={row.id === selectedId}
              className="data-row"
              style={{ ...template, height: `${item.size}px`, transform: `translateY(${item.start}px)` }}
              onClick={() => select(row.id)}
              onDoubleClick={() => onOpen(row.id)}
            >
              {shown.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  aria-colindex={columns.indexOf(column) + 1}
                  data-align={column.align}
                  data-wraps={column.wraps ? '' : undefined}
                  data-phone={column.phone}
                >
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {rows.length < total ? <p className="data-more">{t('table.more', { shown: rows.length, total })}</p> : null}
    </div>
  );
}

interface ColumnHeadProps<Row> {
  readonly column: Column<Row>;
  /** Counted from 1 among all columns, those without room included. */
  readonly at: number;
  readonly sorted: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}

function ColumnHead<Row>({ column, at, sorted, onSort }: ColumnHeadProps<Row>) {
  const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={at}
      data-align={column.align}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => onSort({ by: column.id, descending: sorted ? !sorted.descending : false })}
        >
          {column.header}
          {sorted ? <Arrow size={12} aria-hidden /> : null}
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}
