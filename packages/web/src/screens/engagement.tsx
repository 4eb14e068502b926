import type { WireEngagementPage } from '@comity/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  EngagementFacts,
  EngagementLines,
  EngagementMarks,
  KindTag,
  Sources,
} from '../features/engagements/engagement-view.tsx';
import { useVisited } from '../features/frame/recent.ts';
import { RecordFailure } from '../features/frame/route-states.tsx';
import { HistoryList } from '../features/history/history-list.tsx';
import { useUndo } from '../features/history/undo.tsx';
import { read, refreshDesk, write } from '../lib/api.ts';
import { useFormats } from '../lib/format.ts';
import { mainPassages } from '../lib/passages.ts';
import { useErrorText } from '../lib/problem-text.ts';
import { useMay } from '../lib/session.tsx';
import { useShortcuts } from '../lib/shortcuts.tsx';
import { useText } from '../lib/text.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Page } from '../ui/page.tsx';
import { Loading } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toasts.tsx';

const route = getRouteApi('/desk/ledger/$engagementId');

/** A record in full: its facts with who says so, what it contains, what is to be verified, what was done to it. */
export function EngagementScreen() {
  const t = useText();
  const { engagementId } = route.useParams();
  const query = useQuery(read('engagements', 'getEngagement', { params: { engagementId } }));
  const { wording } = useFormats();
  useVisited('engagement', engagementId, query.data && wording.title(query.data.engagement));
  if (query.isPending) return <Loading />;
  if (query.isError) return <RecordFailure query={query} list="/ledger" />;
  const page = query.data;
  return (
    <Page
      title={wording.title(page.engagement)}
      parent={{ label: t('nav.ledger'), to: '/ledger' }}
      actions={<Actions page={page} />}
    >
      <div className="sheet-column record">
        <header>
          <div className="record-marks">
            <KindTag kind={page.engagement.kind} direction={page.engagement.direction} />
            <EngagementMarks {...page.engagement} />
          </div>
          <h2>{wording.title(page.engagement)}</h2>
        </header>
        {page.discrepancies.map((discrepancy) => (
          <section key={discrepancy.proposalId} className="verify-box">
            <b>{t('figure.to-verify')}</b>
            <p>{discrepancy.explanation}</p>
            {mainPassages(discrepancy.passages).map((passage) => (
              <Link
                key={`${passage.documentId} ${passage.start} ${passage.end}`}
                to="/archive/$documentId"
                params={{ documentId: passage.documentId }}
                search={{ at: passage.start, until: passage.end, proposal: discrepancy.proposalId }}
              >
                <q>{passage.quote}</q>
              </Link>
            ))}
          </section>
        ))}
        <EngagementFacts page={page} />
        {page.container ? (
          <section>
            <h3>{t('engagement.part-of')}</h3>
            <EngagementLines rows={[page.container]} />
          </section>
        ) : null}
        {page.parts.length > 0 ? (
          <section>
            <h3>{t('engagement.parts', { count: page.parts.length })}</h3>
            {page.engagement.aggregate ? <p className="muted">{t('engagement.never-summed')}</p> : null}
            <EngagementLines rows={page.parts} />
          </section>
        ) : null}
        <section>
          <h3>{t('citation.title')}</h3>
          <Sources citations={page.citations} isWordless={page.engagement.title === ''} />
        </section>
        <section>
          <h3>{t('history.title')}</h3>
          <HistoryList entries={page.history} />
        </section>
      </div>
    </Page>
  );
}

function Actions({ page: { engagement } }: { readonly page: WireEngagementPage }) {
  const t = useText();
  const navigate = useNavigate();
  const mayWrite = useMay('records.write');
  const { undoLast } = useUndo();
  const [isRemoving, setRemoving] = useState(false);
  const edit = () => void navigate({ to: '/ledger/$engagementId/edit', params: { engagementId: engagement.id } });
  useShortcuts(
    mayWrite
      ? [
          { keys: 'e', label: 'action.edit', run: edit },
          { keys: 'u', label: 'action.undo', run: undoLast },
        ]
      : [],
  );
  if (!mayWrite) return null;
  return (
    <>
      <IconButton label={t('engagement.remove')} onPress={() => setRemoving(true)}>
        <Trash2 />
      </IconButton>
      <Button icon={<PencilLine aria-hidden />} onPress={edit}>
        {t('action.edit')}
      </Button>
      {isRemoving ? <RemoveDialog page={engagement} onClose={() => setRemoving(false)} /> : null}
    </>
  );
}

function RemoveDialog({
  page,
  onClose,
}: {
  readonly page: WireEngagementPage['engagement'];
  readonly onClose: () => void;
}) {
  const t = useText();
  const { wording } = useFormats();
  const navigate = useNavigate();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  const [reason, setReason] = useState('');
  const remove = useMutation({
    mutationFn: () =>
      write('removeEngagement', { params: { engagementId: page.id }, body: { version: page.version, reason } }),
    onSuccess: async ({ changeSetId }) => {
      await navigate({ to: '/ledger' });
      offer(changeSetId, t('engagement.removed'));
      await refreshDesk(queryClient);
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  return (
    <Dialog
      title={t('engagement.remove-title', { title: wording.title(page) })}
      isOpen
      decides
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button look="danger" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
            {t('engagement.remove')}
          </Button>
        </>
      }
    >
      <p>{t('engagement.remove-what')}</p>
      <TextField label={t('engagement.remove-reason')} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  );
}
