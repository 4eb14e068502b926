import type { ReactNode } from 'react';
import type { Pages } from '../lib/pages.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';
import { Failure, Loading } from './states.tsx';

interface PagedTableProps<Row> extends Omit<DataTableProps<Row>, 'rows' | 'total' | 'onEnd'> {
  readonly pages: Pages<Row>;
  /** What stands there when the list has no rows. */
  readonly empty: ReactNode;
}

/** A list that comes page by page, in whatever state it is. */
export function PagedTable<Row extends { readonly id: string }>({ pages, empty, ...table }: PagedTableProps<Row>) {
  if (pages.isPending) return <Loading />;
  if (pages.isError) return <Failure error={pages.error} onRetry={pages.retry} />;
  if (pages.rows.length === 0) return empty;
  return <DataTable<Row> {...table} rows={pages.rows} total={pages.total ?? pages.rows.length} onEnd={pages.more} />;
}
