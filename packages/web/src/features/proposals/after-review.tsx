import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';

/** After the last proposal of a paper: the next paper that waits, and the figures that came of it. */
export function AfterReview() {
  const t = useText();
  const mayDecide = useMay('proposals.decide');
  const { data, isFetching } = useQuery({
    ...read('proposals', 'listProposals', { query: { state: 'open', limit: '1' } }),
    enabled: mayDecide,
  });
  // What was known before the last decision may name this very paper.
  const next = isFetching ? undefined : data?.items[0];
  const documentId = next?.documentId ?? next?.passages[0]?.documentId;
  return (
    <p className="after-review">
      {documentId ? (
        <Link to="/archive/$documentId" params={{ documentId }} className="button" data-look="primary">
          <span>{t('review.next', { count: data?.total ?? 0 })}</span>
        </Link>
      ) : null}
      <Link to="/reports" className="button" data-look={documentId ? 'plain' : 'primary'}>
        <span>{t('review.figures')}</span>
      </Link>
    </p>
  );
}
