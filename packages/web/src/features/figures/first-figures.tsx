import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { read } from '../../lib/api.ts';
import { useWorkspace } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/states.tsx';
import { HeadlineLine, Headlines } from './headline.tsx';
import { distinctHeadlines } from './leading.ts';

const FEW = 3;

function useUnconfirmed(importId?: string) {
  const query = useQuery(
    read('figures', 'getHeadlines', { query: { unconfirmed: 'true', ...(importId ? { importId } : {}) } }),
  );
  const items = distinctHeadlines((query.data?.items ?? []).filter((headline) => headline.figure.unconfirmed));
  return { ...query, items };
}

/** What the papers say before anybody confirmed a word of it: marked so, each figure one click from its sentence. */
export function FirstFigures() {
  const { items, isPending } = useUnconfirmed();
  return isPending ? <Awaited /> : items.length === 0 ? null : <Section items={items} />;
}

/** The same of one import, whose place is kept while it is read: what stands below does not move when they come. */
export function FirstFiguresOfImport({ importId }: { readonly importId: string }) {
  const { items, isFetching, dataUpdatedAt, refetch } = useUnconfirmed(importId);
  const batch = useQuery(read('imports', 'getImport', { params: { importId } }));
  const isRead = batch.data !== undefined && batch.data.state !== 'running';
  const areOfAll = isRead && dataUpdatedAt >= batch.dataUpdatedAt;
  // Once they were of all of it, what comes later is news, and no reason to wait again.
  const [wereOfAll, setWereOfAll] = useState(false);
  useEffect(() => {
    if (areOfAll) setWereOfAll(true);
    else if (isRead && !wereOfAll && !isFetching) void refetch();
  }, [areOfAll, isRead, wereOfAll, isFetching, refetch]);
  if (items.length > 0) return <Section items={items} />;
  return wereOfAll ? <NoneOwn importId={importId} /> : <Awaited />;
}

/** The same in a line, at the foot of a paper of the import. */
export function FirstFiguresLine({ importId }: { readonly importId: string }) {
  const t = useText();
  const { items } = useUnconfirmed(importId);
  if (items.length === 0) return null;
  return (
    <section className="first-line" aria-label={t('figure.first')}>
      <b>{t('figure.first')}</b>
      <HeadlineLine headlines={items.slice(0, 5)} />
      <span className="muted">{t('figure.unconfirmed')}</span>
    </section>
  );
}

function Awaited() {
  const t = useText();
  return (
    <section className="first-figures" aria-label={t('figure.first')} aria-busy>
      <header>
        <h2>{t('figure.first')}</h2>
      </header>
      <Loading rows={3} />
    </section>
  );
}

function Section({ items }: { readonly items: ReturnType<typeof distinctHeadlines> }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
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

/** Why an import has no figures to confirm: said, so that nobody looks for them in vain. */
function NoneOwn({ importId }: { readonly importId: string }) {
  const t = useText();
  const { data } = useQuery(read('imports', 'getImport', { params: { importId } }));
  if (!data || data.state === 'running' || data.proposals === 0) return null;
  return (
    <p className="no-figures muted">
      <span>
        {data.accepted > 0 ? <Accepted accepted={data.accepted} open={data.open} /> : null}
        {data.accepted === 0 && data.open === 0 ? t('figure.none-accepted') : null}
        {data.accepted === 0 && data.open > 0 ? <OnlyOthers /> : null}
      </span>
    </p>
  );
}

/** What was accepted is confirmed: it stands in the ledger, and counts. */
function Accepted({ accepted, open }: { readonly accepted: number; readonly open: number }) {
  const t = useText();
  return (
    <>
      {t('figure.import-accepted', { accepted, open })}{' '}
      <Link to="/reports" className="link">
        {t('review.figures')}
      </Link>
    </>
  );
}

/** Papers that tell only of others give no figures of this desk's. */
function OnlyOthers() {
  const t = useText();
  const { ownPartyId, ownPartyName } = useWorkspace();
  return (
    <>
      {t('figure.none-own', { party: ownPartyName ?? '' })}{' '}
      {ownPartyId ? (
        <Link to="/partners/$partyId" params={{ partyId: ownPartyId }} className="link">
          {t('figure.own-names')}
        </Link>
      ) : null}
    </>
  );
}
