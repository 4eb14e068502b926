import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { type ChangeEvent, createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { type DroppedFile, filesOf } from './dropped-files.ts';
import './imports.css';

interface Importer {
  /** Opens the system's file dialog. */
  readonly choose: () => void;
  readonly isSending: boolean;
}

const ImporterContext = createContext<Importer | null>(null);

export function useImporter(): Importer {
  const importer = use(ImporterContext);
  if (!importer) throw new Error('ImportProvider is missing');
  return importer;
}

/** Papers may be dropped anywhere on the desk: files, many, folders, or a zip. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const errorText = useErrorText();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const mayImport = useMay('documents.import');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const send = useMutation({
    mutationFn: async (chosen: Promise<readonly DroppedFile[]>) => {
      const files = await chosen;
      // An empty folder was dropped, or one with nothing but the system's own files.
      if (files.length === 0) return undefined;
      const body = new FormData();
      for (const { file, path } of files) body.append('files', file, path);
      return write('createImport', { body });
    },
    onSuccess: async (record) => {
      if (!record) {
        toast({ message: t('import.nothing') });
        return;
      }
      await navigate({ to: '/archive', search: { importId: record.id } });
      void refreshDesk(queryClient);
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  const { mutate, isPending } = send;

  useEffect(() => {
    if (!mayImport) return;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    // Both, or the browser takes the page for one that wants no files.
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    // What lay under the pointer may have gone meanwhile, and left without a word: only the way out of the window counts.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setIsOver(false);
      mutate(filesOf(event.dataTransfer));
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [mayImport, mutate]);

  const importer = useMemo<Importer>(
    () => ({ choose: () => input.current?.click(), isSending: isPending }),
    [isPending],
  );
  const onChosen = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].map((file) => ({ file, path: file.name }));
    event.target.value = '';
    if (files.length > 0) mutate(Promise.resolve(files));
  };
  return (
    <ImporterContext value={importer}>
      {children}
      {mayImport ? (
        <input ref={input} type="file" multiple hidden aria-label={t('archive.add')} onChange={onChosen} />
      ) : null}
      {isOver ? (
        <div className="drop-veil" aria-hidden>
          <div>
            <FileDown size={28} strokeWidth={1.5} />
            <b>{t('import.drop')}</b>
            <span>{t('import.drop-note')}</span>
          </div>
        </div>
      ) : null}
      {isPending ? (
        <div className="sending" role="status">
          {t('import.sending')}
        </div>
      ) : null}
    </ImporterContext>
  );
}
