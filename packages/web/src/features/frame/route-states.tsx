import type { UseQueryResult } from '@tanstack/react-query';
import { Link, Navigate, useRouter } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { describeProblem } from '../../lib/problem.ts';
import { useText } from '../../lib/text.tsx';
import { Empty, Failure } from '../../ui/states.tsx';

export function NotFound() {
  const t = useText();
  return (
    <Empty
      wholePage
      icon={<Compass />}
      title={t('state.not-found')}
      action={
        <Link to="/" className="link">
          {t('nav.today')}
        </Link>
      }
    >
      {t('state.not-found-why')}
    </Empty>
  );
}

/** Outside of the frame, which has the landmark otherwise. */
export function NowhereAtAll() {
  return (
    <main>
      <NotFound />
    </main>
  );
}

export function RouteFailure({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return <Failure wholePage error={error} onRetry={() => void router.invalidate()} />;
}

interface RecordFailureProps {
  readonly query: UseQueryResult<unknown>;
  /** The list that it would stand in. */
  readonly list: '/ledger' | '/partners';
}

/** A record that cannot be shown. One that goes while it is looked at (somebody took it back) leaves its reader in its list. */
export function RecordFailure({ query, list }: RecordFailureProps) {
  const t = useText();
  if (describeProblem(query.error).status !== 404)
    return <Failure wholePage error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data !== undefined) return <Navigate to={list} replace />;
  return (
    <Empty
      wholePage
      icon={<Compass />}
      title={t('state.gone')}
      action={
        <Link to={list} className="link">
          {t(list === '/ledger' ? 'engagement.to-ledger' : 'party.to-partners')}
        </Link>
      }
    >
      {t('state.gone-why')}
    </Empty>
  );
}
