import type { WireImport, WireImportFile } from '@comity/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, CircleHelp, CircleSlash, Copy, Eraser, Image, LoaderCircle, TriangleAlert, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { read, refreshDesk, write } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useErrorText, useProblemText } from '../../lib/problem-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { isWorthAnotherTry } from '../documents/another-try.ts';
import { useErasureWords } from '../documents/erasures.tsx';
import { KeepUnread, ReadAgain, StopReading } from '../documents/reading-controls.tsx';
import { useUndo } from '../history/undo.tsx';
import './imports.css';

type State = WireImportFile['state'] | 'taken-back';

const icons: Readonly<Record<State, ReactNode>> = {
  queued: <span className="import-dot" />,
  reading: <LoaderCircle className="spinning" />,
  read: <Check />,
  attachment: <Image />,
  question: <CircleHelp />,
  failed: <TriangleAlert />,
  duplicate: <Copy />,
  cancelled: <CircleSlash />,
  erased: <Eraser />,
  'taken-back': <Undo2 />,
};

/** A batch of papers while it is read: counts, each file's state, and a way to stop it or take it back. */
export function ImportProgress({ importId }: { readonly importId: string }) {
  const query = useQuery({
    ...read('imports', 'getImport', { params: { importId } }),
    // The server also tells of progress; this holds where its events do not come through.
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1500 : false),
  });
  return query.data ? <ImportPanel record={query.data} /> : null;
}

function ImportPanel({ record }: { readonly record: WireImport }) {
  const t = useText();
  const queryClient = useQueryClient();
  const formats = useFormats();
  const mayImport = useMay('documents.import');
  const { undo } = useUndo();
  const toast = useToast();
  const errorText = useErrorText();
  const cancel = useMutation({
    mutationFn: () => write('cancelImport', { params: { importId: record.id } }),
    onSuccess: () => refreshDesk(queryClient),
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  const isRunning = record.state === 'running';
  // An import that was taken back holds nothing that could be taken back once more.
  const isStanding = record.files.some(
    ({ state }) => state === 'read' || state === 'attachment' || state === 'question',
  );
  const unread = record.files.flatMap(({ state, documentId }) => (state === 'failed' ? (documentId ?? []) : []));
  return (
    <section className="import-panel" aria-label={t('import.title')}>
      <header>
        <h2>
          {isRunning
            ? t('import.reading', { done: record.done, total: record.total })
            : record.takenBack
              ? t('import.taken-back', {
                  total: record.total,
                  by: record.takenBack.by || t('erasure.nobody'),
                  when: formats.instant(record.takenBack.at),
                })
              : record.state === 'waiting'
                ? t('import.waiting')
                : t('import.finished', { total: record.total, proposals: record.proposals })}
        </h2>
        {mayImport && isRunning ? (
          <Button size="small" onPress={() => cancel.mutate()} isDisabled={cancel.isPending}>
            {t('action.cancel')}
          </Button>
        ) : null}
        {!isRunning && unread.length > 0 ? (
          <KeepUnread papers={async () => unread} count={unread.length} size="small" />
        ) : null}
        {mayImport && !isRunning && isStanding ? (
          <Button size="small" look="quiet" onPress={() => undo({ changeSetId: record.changeSetId })}>
            {t('import.undo')}
          </Button>
        ) : null}
      </header>
      <Progress label={t('import.title')} done={record.done} total={record.total} />
      <ul className="import-files">
        {record.files.map((file) => (
          <ImportFile key={file.documentId ?? file.fileName} file={file} />
        ))}
      </ul>
    </section>
  );
}

/** A paper that was taken back with its import is no longer there; one whose reading was cancelled is. */
function stateOf({ state, documentId, fileName }: WireImportFile): State {
  return state === 'cancelled' && documentId === null && fileName !== '' ? 'taken-back' : state;
}

function ImportFile({ file }: { readonly file: WireImportFile }) {
  const t = useText();
  const problemText = useProblemText();
  const state = stateOf(file);
  const erasureWords = useErasureWords();
  // What it was called went with it.
  const called = state === 'erased' ? t('erasure.paper') : file.fileName;
  const name = file.documentId ? (
    <Link to="/archive/$documentId" params={{ documentId: file.documentId }}>
      {called}
    </Link>
  ) : (
    called
  );
  const note = file.erasure
    ? `${erasureWords.done(file.erasure)}: ${erasureWords.reason(file.erasure)}`
    : file.problem && state !== 'read'
      ? problemText(file.problem.code, file.problem.details)
      : state === 'read'
        ? t('import.proposals', { count: file.proposals })
        : t(`import-state.${state}`);
  return (
    <li data-state={state}>
      <span className="import-icon" aria-hidden>
        {icons[state]}
      </span>
      <span className="import-name">{name}</span>
      <span className="import-note" title={note}>
        {note}
      </span>
      {(state === 'failed' || state === 'cancelled') && file.documentId && isWorthAnotherTry(file.problem?.code) ? (
        <ReadAgain documentId={file.documentId} name={file.fileName} size="small" />
      ) : null}
      {(state === 'queued' || state === 'reading') && file.documentId ? (
        <StopReading documentId={file.documentId} name={file.fileName} size="small" />
      ) : null}
      {state === 'question' && file.documentId ? (
        <Link to="/archive/$documentId" params={{ documentId: file.documentId }} className="link">
          {t('import.answer')}
        </Link>
      ) : null}
    </li>
  );
}
