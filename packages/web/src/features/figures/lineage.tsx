import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { call } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Peek } from '../../ui/peek.tsx';
import { Failure, Loading } from '../../ui/states.tsx';
import { KindTag, Sources } from '../engagements/engagement-view.tsx';
import { type FiguresAddress, figureAddress, openGroup } from './figures-address.ts';

interface LineageProps {
  readonly address: FiguresAddress;
  readonly onClose: () => void;
}

const PAGE = 50;

/** Why a number is what it is: the records that it counts, each with the words that say so. */
export function Lineage({ address, onClose }: LineageProps) {
  const t = useText();
  const formats = useFormats();
  const key = openGroup(address);
  const query = useInfiniteQuery({
    queryKey: ['figures', 'lineage', figureAddress(address), key],
    queryFn: ({ pageParam, signal }) =>
      call('getLineage', {
        query: {
          ...figureAddress(address),
          ...(key === undefined ? {} : { key }),
          limit: PAGE,
          ...(pageParam === '' ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const records = query.data?.pages.flatMap((page) => page.records) ?? [];
  return (
    <Peek label={t('lineage.title')} onClose={onClose} head={<b>{t('lineage.title')}</b>}>
      {query.isPending ? (
        <Loading rows={6} />
      ) : query.isError ? (
        <Failure error={query.error} />
      ) : (
        <>
          <p className="figure-note">{t('lineage.count', { count: query.data.pages[0]?.total ?? 0 })}</p>
          <ul className="lineage">
            {records.map(({ engagement, citations }) => (
              <li key={engagement.id}>
                <RecordLink id={engagement.id} unconfirmed={address.unconfirmed === true} citation={citations[0]}>
                  <KindTag kind={engagement.kind} direction={engagement.direction} />
                  <b>{formats.wording.title(engagement)}</b>
                  <small>
                    {formats.period(engagement.period, engagement.periodAsWritten)}
                    {engagement.quantities.length > 0
                      ? ` · ${formats.enumeration(engagement.quantities.map((each) => formats.quantity(each, engagement.kind)))}`
                      : ''}
                  </small>
                </RecordLink>
                <Sources citations={citations} isWordless={engagement.title === ''} />
              </li>
            ))}
          </ul>
          {query.hasNextPage ? (
            <Button size="small" onPress={() => void query.fetchNextPage()}>
              {t('action.more')}
            </Button>
          ) : null}
        </>
      )}
    </Peek>
  );
}

interface RecordLinkProps {
  readonly id: string;
  /** Ids are then those of proposals, which stand on the reading desk. */
  readonly unconfirmed: boolean;
  readonly citation: { readonly documentId: string; readonly start: number; readonly end: number } | undefined;
  readonly children: ReactNode;
}

function RecordLink({ id, unconfirmed, citation, children }: RecordLinkProps) {
  if (!unconfirmed) {
    return (
      <Link to="/ledger/$engagementId" params={{ engagementId: id }}>
        {children}
      </Link>
    );
  }
  if (!citation) return <div>{children}</div>;
  return (
    <Link
      to="/archive/$documentId"
      params={{ documentId: citation.documentId }}
      search={{ at: citation.start, until: citation.end, proposal: id }}
    >
      {children}
    </Link>
  );
}
