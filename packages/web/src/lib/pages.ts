import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Noun } from './api.ts';

const PAGE = 100;

interface ServerPage<Row> {
  readonly items: readonly Row[];
  /** Of the whole list, whatever this page holds. */
  readonly total: number;
  readonly next: string | null;
}

/** A long list, of which the first part is here. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** Of the whole list; undefined until the first page is here. */
  readonly total: number | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly retry: () => void;
  /** Asks for the next page, unless there is none or it is on its way. */
  readonly more: () => void;
}

/**
 * A list that comes page by page as one goes down it. The list of the filters before stays until the new one is here.
 *
 * @param filters what the list is of, as sent: lists of other filters are other lists
 * @param ask asks the server for a page; to its query the filters, the limit and the cursor are given
 */
export function usePages<Row, Filters extends object>(
  noun: Noun,
  filters: Filters,
  ask: (input: {
    readonly query: Filters & { readonly limit: number; readonly cursor?: string };
    readonly signal: AbortSignal;
  }) => Promise<ServerPage<Row>>,
): Pages<Row> {
  const query = useInfiniteQuery({
    queryKey: [noun, 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      ask({ query: { ...filters, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    rows,
    total: query.data?.pages[0]?.total,
    error: query.error,
    isPending: query.isPending,
    isError: query.isError,
    retry: () => void query.refetch(),
    more: () => query.hasNextPage && !query.isFetchingNextPage && void query.fetchNextPage(),
  };
}
