import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { read } from '../../lib/api.ts';
import { useWorkspace } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { HeadlineLine, Headlines } from './headline.tsx';
import { distinctHeadlines } from './leading.ts';

const FEW = 3;

interface FirstFiguresProps {
  readonly importId?: string;
  /** One line each, above a paper. */
  readonly compact?: boolean;
}

/** What an import says before anybody confirmed a word of it: marked so, each figure one click from its sentence. */
export function FirstFigures({ importId, compact }: FirstFiguresProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { data, isFetching } = useQuery(
    read('figures', 'getHeadlines', { query: { unconfirmed: 'true', ...(importId ? { importId } : {}) } }),
  );
  const items = distinctHeadlines((data?.items ?? []).filter((headline) => headline.figure.unconfirmed));
  if (items.length === 0) {
    // Only a batch that was read says why it gives no figures, once these are sure to be of all of it; elsewhere there is nothing to show.
    return data && !isFetching && importId && !compact ? <NoneOwn importId={importId} /> : null;
  }
  if (compact) {
    return (
      <section className="first-line" aria-label={t('figure.first')}>
        <b>{t('figure.first')}</b>
        <HeadlineLine headlines={items.slice(0, 5)} />
        <span className="muted">{t('figure.unconfirmed')}</span>
      </section>
    );
  }
  return (
    <section className="first-figures" aria-label={t('figure.first')}>
      <header>
        <h2>{t('figure.first')}</h2>
        <p>{t('figure.first-note')}</p>
      </header>
      <Headlines headlines={isOpen ? items : items.slice(0, FEW)} />
      {items.length > FEW ? (
        <Button look="quiet" size="small" onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('action.fewer') : t('figure.first-more', { count: items.length - FEW })}
        </Button>
      ) : null}
    </section>
  );
}

/** Papers that tell only of others give no figures of this desk's: said, so that nobody looks for them in vain. */
function NoneOwn({ importId }: { readonly importId: string }) {
  const t = useText();
  const { ownPartyId, ownPartyName } = useWorkspace();
  const { data } = useQuery(read('imports', 'getImport', { params: { importId } }));
  if (!data || data.state === 'running' || data.proposals === 0) return null;
  return (
    <p className="first-figures muted">
      <span>
        {t('figure.none-own', { party: ownPartyName ?? '' })}{' '}
        {ownPartyId ? (
          <Link to="/partners/$partyId" params={{ partyId: ownPartyId }} className="link">
            {t('figure.own-names')}
          </Link>
        ) : null}
      </span>
    </p>
  );
}
