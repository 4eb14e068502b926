import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Archive, RotateCcw } from 'lucide-react';
import { call, read, refreshDesk, write } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useUndo } from '../history/undo.tsx';

/** Reads a paper again as it now stands, whatever became of the reading before. */
export function useReadAgain() {
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (documentId: string) => {
      const { document } = await call('getDocument', { params: { documentId } });
      return write('rereadDocument', { params: { documentId }, body: { version: document.version } });
    },
    onSuccess: () => refreshDesk(queryClient),
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
}

interface ReadingControlProps {
  readonly documentId: string;
  /** What it is called, for whoever hears a list of such buttons. */
  readonly name: string;
  readonly size?: 'small';
}

/** Beside a paper that could not be read, or was not because somebody stopped it. */
export function ReadAgain({ documentId, name, size }: ReadingControlProps) {
  const t = useText();
  const mayImport = useMay('documents.import');
  const reread = useReadAgain();
  if (!mayImport) return null;
  return (
    <Button
      {...(size ? { size } : {})}
      icon={<RotateCcw aria-hidden />}
      aria-label={t('document.retry', { name })}
      isDisabled={reread.isPending}
      onPress={() => reread.mutate(documentId)}
    >
      {t('action.retry')}
    </Button>
  );
}

interface KeepUnreadProps {
  /** Tells which papers, when it is asked for them. */
  readonly papers: () => Promise<readonly string[]>;
  /** How many they are. */
  readonly count: number;
  readonly size?: 'small';
}

/** Beside papers that cannot be read, so that nobody is asked about them for ever. */
export function KeepUnread({ papers, count, size }: KeepUnreadProps) {
  const t = useText();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  const mayImport = useMay('documents.import');
  const keep = useMutation({
    mutationFn: async () => write('keepUnread', { body: { documentIds: [...(await papers())] } }),
    onSuccess: async ({ changeSetId, kept }) => {
      offer(changeSetId, t('document.kept-unread', { count: kept }));
      await refreshDesk(queryClient);
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  if (!mayImport) return null;
  return (
    <Button
      {...(size ? { size } : {})}
      icon={<Archive aria-hidden />}
      isDisabled={keep.isPending}
      onPress={() => keep.mutate()}
    >
      {t('document.keep-unread', { count })}
    </Button>
  );
}

/** Beside a paper that waits to be read or is being read: it is left unread, and can be tried again. */
export function StopReading({ documentId, name, size }: ReadingControlProps) {
  const t = useText();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const mayImport = useMay('documents.import');
  const { data } = useQuery({ ...read('jobs', 'listJobs', {}), enabled: mayImport });
  const job = data?.items.find(
    (each) => each.documentId === documentId && (each.state === 'queued' || each.state === 'running'),
  );
  const stop = useMutation({
    mutationFn: (jobId: string) => write('cancelJob', { params: { jobId } }),
    onSuccess: () => refreshDesk(queryClient),
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  if (!job) return null;
  return (
    <Button
      look="quiet"
      {...(size ? { size } : {})}
      aria-label={t('document.stop', { name })}
      isDisabled={job.cancelRequested || stop.isPending}
      onPress={() => stop.mutate(job.id)}
    >
      {t('action.cancel')}
    </Button>
  );
}
