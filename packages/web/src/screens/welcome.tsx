import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { AdministratorStep } from '../features/door/administrator-step.tsx';
import { DeskStep } from '../features/door/desk-step.tsx';
import { Door } from '../features/door/door.tsx';
import { takeToken } from '../features/door/password.ts';
import { installationQuery, meQuery } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Failure, Loading } from '../ui/states.tsx';

const route = getRouteApi('/welcome');

/** First start: who looks after this desk, and whose desk it is. */
export function WelcomeScreen() {
  const t = useText();
  const search = route.useSearch();
  const [token] = useState(() => takeToken(search.token));
  const installation = useQuery(installationQuery);
  const me = useQuery({ ...meQuery, retry: false, enabled: installation.data?.state === 'ready' });
  if (installation.isPending || (me.isPending && installation.data?.state === 'ready')) return <Loading />;
  if (installation.isError)
    return <Failure wholePage error={installation.error} onRetry={() => void installation.refetch()} />;
  if (me.data) {
    return (
      <Door title={t('welcome.desk')} lead={t('welcome.desk-lead')} wide>
        <DeskStep />
      </Door>
    );
  }
  if (installation.data.state === 'ready') {
    return (
      <Door title={t('welcome.ready')}>
        <p>
          <a className="link" href="/sign-in">
            {t('door.sign-in')}
          </a>
        </p>
      </Door>
    );
  }
  return (
    <Door title={t('welcome.title')} lead={t('welcome.lead')}>
      {token === '' ? <p>{t('welcome.no-token')}</p> : <AdministratorStep token={token} />}
    </Door>
  );
}
