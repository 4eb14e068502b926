import type { WireProposal } from '@comity/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Paper } from '../features/documents/paper.tsx';
import { PaperNotes } from '../features/documents/paper-notes.tsx';
import { ViewChoice } from '../features/documents/view-choice.tsx';
import { Desk } from '../features/proposals/desk.tsx';
import { highlightsOf } from '../features/proposals/highlights.ts';
import { type ReviewAddress, readReviewAddress } from '../features/proposals/review-address.ts';
import { bothSides } from '../features/proposals/two-readings.ts';
import type { Side } from '../features/proposals/use-desk.ts';
import { withFilters } from '../lib/address.ts';
import { call, read } from '../lib/api.ts';
import { usePages } from '../lib/pages.ts';
import { useText } from '../lib/text.tsx';
import { Page } from '../ui/page.tsx';
import { Failure, Loading } from '../ui/states.tsx';

const route = getRouteApi('/desk/review');

const NONE = { items: [], total: 0 };

/** All papers' proposals in one order: that of what they change in the figures; and what was decided, the latest first. */
export function ReviewScreen() {
  const t = useText();
  const navigate = route.useNavigate();
  const address = route.useSearch({ select: readReviewAddress });
  const narrowed = {
    ...(address.own && { own: 'true' as const }),
    ...(address.paper && { documentId: address.paper }),
  };
  const list = useQuery({
    ...read('proposals', 'listProposals', { query: { state: 'open', limit: 200, ...narrowed } }),
    placeholderData: (previous) => previous,
  });
  const decided = usePages(
    'proposals',
    { state: address.refused ? ('refused' as const) : ('decided' as const), ...narrowed },
    (input) => call('listProposals', input),
  );
  const [chosen, setChosen] = useState<WireProposal>();
  const [raw, setRaw] = useState(false);
  const { proposals, totals } = bothSides(list.data ?? NONE, { items: decided.rows, total: decided.total ?? 0 });
  const active = proposals.find(({ id }) => id === chosen?.id) ?? chosen ?? proposals[0];
  const documentId = active ? paperOf(active) : address.paper;
  const page = useQuery({
    ...read('documents', 'getDocument', { params: { documentId: documentId ?? '' } }),
    enabled: documentId !== undefined,
    placeholderData: (previous) => previous,
  });
  if (list.isPending || decided.isPending) return <Loading />;
  if (list.isError) return <Failure wholePage error={list.error} onRetry={() => void list.refetch()} />;
  const set = (changes: Partial<Record<keyof ReviewAddress, ReviewAddress[keyof ReviewAddress] | undefined>>) =>
    void navigate({ search: withFilters<ReviewAddress>(address, changes as Partial<ReviewAddress>), replace: true });
  const filters = (side: Side) => (
    <>
      <Toggle isOn={address.own === true} onChange={(own) => set({ own: own || undefined })}>
        {t('review.own')}
      </Toggle>
      {documentId ? (
        <Toggle isOn={address.paper !== undefined} onChange={(one) => set({ paper: one ? documentId : undefined })}>
          {t('review.one-paper')}
        </Toggle>
      ) : null}
      {side === 'decided' ? (
        <Toggle isOn={address.refused === true} onChange={(refused) => set({ refused: refused || undefined })}>
          {t('review.refused')}
        </Toggle>
      ) : null}
    </>
  );
  return (
    <Page
      title={t('review.title')}
      parent={{ label: t('nav.archive'), to: '/archive' }}
      actions={<ViewChoice raw={raw} onChange={setRaw} />}
    >
      <Desk
        proposals={proposals}
        initialId={undefined}
        initialAt={active?.passages[0]?.start}
        documentId={documentId}
        onActivate={setChosen}
        totals={totals}
        filters={filters}
        onMore={decided.rows.length < (decided.total ?? 0) ? decided.more : undefined}
        paper={({ active: shown, at, onChoose }) =>
          page.data ? (
            <>
              <p className="paper-source">{page.data.document.title}</p>
              <PaperNotes page={page.data} />
              <Paper
                page={page.data}
                raw={raw}
                highlights={highlightsOf(page.data, proposals, shown)}
                activeId={shown?.id}
                at={at}
                onChoose={onChoose}
              />
            </>
          ) : documentId === undefined ? null : (
            <Loading />
          )
        }
      />
    </Page>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
}

function Toggle({ isOn, onChange, children }: ToggleProps) {
  return (
    <ToggleButton className="button" data-look="quiet" data-size="small" isSelected={isOn} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}

/** The paper at the left: that from which it was read, or the first that it quotes. */
function paperOf({ documentId, passages }: WireProposal): string | undefined {
  return documentId ?? passages[0]?.documentId;
}
