import type { WireEngagementDraft, WireEngagementPage } from '@comity/contracts';
import { BLANK_ENGAGEMENT } from '@comity/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { EngagementForm } from '../features/engagements/engagement-form.tsx';
import { StaleDialog } from '../features/engagements/stale-dialog.tsx';
import { draftOf } from '../features/engagements/wire-draft.ts';
import { useUndo } from '../features/history/undo.tsx';
import { read, refreshDesk, write } from '../lib/api.ts';
import { useFormats } from '../lib/format.ts';
import { describeProblem } from '../lib/problem.ts';
import { useText } from '../lib/text.tsx';
import { Page } from '../ui/page.tsx';
import { Failure, Loading } from '../ui/states.tsx';

export function NewEngagementScreen() {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  const create = useMutation({
    mutationFn: (body: WireEngagementDraft) => write('createEngagement', { body }),
    onSuccess: async ({ changeSetId, engagement }) => {
      offer(changeSetId, t('engagement.added'));
      await refreshDesk(queryClient);
      await navigate({ to: '/ledger/$engagementId', params: { engagementId: engagement.id } });
    },
  });
  return (
    <Page title={t('ledger.add')} parent={{ label: t('nav.ledger'), to: '/ledger' }}>
      <div className="sheet-column">
        <EngagementForm
          initial={BLANK_ENGAGEMENT}
          container={null}
          isNew
          isSaving={create.isPending}
          error={create.error}
          onSave={create.mutate}
          onCancel={() => void navigate({ to: '/ledger' })}
        />
      </div>
    </Page>
  );
}

const editRoute = getRouteApi('/desk/ledger/$engagementId/edit');

export function EditEngagementScreen() {
  const { engagementId } = editRoute.useParams();
  const query = useQuery({
    ...read('engagements', 'getEngagement', { params: { engagementId } }),
    refetchOnMount: 'always',
  });
  if (query.isError) return <Failure wholePage error={query.error} onRetry={() => void query.refetch()} />;
  // What the cache remembers may be old: the form begins with what the server has now.
  if (!query.isFetchedAfterMount || !query.data) return <Loading />;
  return <EditEngagement page={query.data} />;
}

interface Stale {
  readonly mine: WireEngagementDraft;
  readonly theirs: Readonly<Record<string, unknown>>;
  readonly version: number;
}

function EditEngagement({ page }: { readonly page: WireEngagementPage }) {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { wording } = useFormats();
  const { offer } = useUndo();
  // Held from the first moment: another's change must not replace what is being typed; the version tells on saving.
  const [{ engagement, container }] = useState(page);
  const [stale, setStale] = useState<Stale>();
  const params = { engagementId: engagement.id };
  const back = () => void navigate({ to: '/ledger/$engagementId', params });
  const update = useMutation({
    mutationFn: ({ draft, version }: { draft: WireEngagementDraft; version: number }) =>
      write('updateEngagement', { params, body: { version, engagement: draft } }),
    onSuccess: async ({ changeSetId }) => {
      setStale(undefined);
      offer(changeSetId, t('state.saved'));
      await refreshDesk(queryClient);
      back();
    },
    onError: (error, { draft }) => {
      const { code, details } = describeProblem(error);
      const theirs = details['current'];
      if (code === 'records.stale' && typeof theirs === 'object' && theirs !== null && 'version' in theirs) {
        setStale({ mine: draft, theirs: { ...theirs }, version: Number(theirs.version) });
      }
    },
  });
  return (
    <Page
      title={wording.title(engagement)}
      parent={{ label: t('nav.ledger'), to: '/ledger' }}
      status={t('action.edit')}
    >
      <div className="sheet-column">
        <EngagementForm
          initial={draftOf(engagement)}
          container={container}
          isNew={false}
          isSaving={update.isPending}
          error={stale ? null : update.error}
          onSave={(draft) => update.mutate({ draft, version: engagement.version })}
          onCancel={back}
        />
      </div>
      {stale ? (
        <StaleDialog
          mine={stale.mine}
          theirs={stale.theirs}
          onKeepMine={() => update.mutate({ draft: stale.mine, version: stale.version })}
          onTakeTheirs={() => {
            setStale(undefined);
            void refreshDesk(queryClient).then(back);
          }}
          onClose={() => setStale(undefined)}
        />
      ) : null}
    </Page>
  );
}
