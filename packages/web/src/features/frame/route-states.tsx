import { Link, useRouter } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
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
