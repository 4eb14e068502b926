import type { WireToday } from '@comity/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, CircleHelp, ClipboardCheck, FileDown, FileWarning, SpellCheck, Upload } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { FirstFigures } from '../features/figures/first-figures.tsx';
import { Headlines } from '../features/figures/headline.tsx';
import { distinctHeadlines } from '../features/figures/leading.ts';
import { RecentChanges } from '../features/history/recent-changes.tsx';
import { useImporter } from '../features/imports/import-provider.tsx';
import { read } from '../lib/api.ts';
import { useFormats } from '../lib/format.ts';
import { useMay } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';
import './today.css';

/** Only while something is being read. */
const ImportProgress = lazy(() =>
  import('../features/imports/import-progress.tsx').then((module) => ({ default: module.ImportProgress })),
);

/** What waits for somebody who may do it, what the desk says so far, what changed. */
export function TodayScreen() {
  const t = useText();
  const formats = useFormats();
  const query = useQuery(read('today', 'getToday', {}));
  const date = formats.day(new Date().toLocaleDateString('sv-SE'));
  return (
    <Page title={t('nav.today')} status={date}>
      {query.isPending ? (
        <Loading />
      ) : query.isError ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data.documents === 0 && query.data.engagements === 0 && query.data.runningImports.length === 0 ? (
        <FirstPapers />
      ) : (
        <Day today={query.data} />
      )}
    </Page>
  );
}

function FirstPapers() {
  const t = useText();
  const importer = useImporter();
  const mayImport = useMay('documents.import');
  return (
    <Empty
      icon={<FileDown />}
      title={t('today.empty')}
      action={
        mayImport ? (
          <Button look="primary" icon={<Upload aria-hidden />} onPress={importer.choose}>
            {t('archive.add')}
          </Button>
        ) : undefined
      }
    >
      {t('today.empty-why')}
    </Empty>
  );
}

function Day({ today }: { readonly today: WireToday }) {
  const t = useText();
  const mayDecide = useMay('proposals.decide');
  const mayImport = useMay('documents.import');
  const mayWrite = useMay('records.write');
  const headlines = distinctHeadlines(today.headlines).slice(0, 8);
  const tasks: readonly { id: string; when: boolean; icon: ReactNode; text: string; link: ReactNode }[] = [
    {
      id: 'proposals',
      when: mayDecide && today.openProposals > 0,
      icon: <ClipboardCheck />,
      text: t('today.proposals', { count: today.openProposals }),
      link: <Link to="/review">{t('today.review')}</Link>,
    },
    ...today.questions.map((document) => ({
      id: document.id,
      when: mayImport,
      icon: <CircleHelp />,
      text: t('today.question', { name: document.fileName }),
      link: (
        <Link to="/archive/$documentId" params={{ documentId: document.id }}>
          {t('import.answer')}
        </Link>
      ),
    })),
    {
      id: 'failed',
      when: mayImport && today.failedDocuments > 0,
      icon: <FileWarning />,
      text: t('today.failed', { count: today.failedDocuments }),
      link: (
        <Link to="/archive" search={{ status: 'failed' }}>
          {t('today.look')}
        </Link>
      ),
    },
    {
      id: 'verify',
      when: mayDecide && today.toVerify > 0,
      icon: <CircleHelp />,
      text: t('today.to-verify', { count: today.toVerify }),
      link: <Link to="/review">{t('today.look')}</Link>,
    },
    {
      id: 'names',
      when: mayWrite && today.unverifiedNames > 0,
      icon: <SpellCheck />,
      text: t('today.names', { count: today.unverifiedNames }),
      link: (
        <Link to="/partners" search={{ unverified: true }}>
          {t('today.look')}
        </Link>
      ),
    },
  ];
  const due = tasks.filter((task) => task.when);
  return (
    <>
      <Suspense>
        {today.runningImports.map((record) => (
          <ImportProgress key={record.id} importId={record.id} />
        ))}
      </Suspense>
      <div className="today">
        <section aria-labelledby="today-due">
          <h2 id="today-due">{t('today.due')}</h2>
          {due.length === 0 ? (
            <p className="muted">{t('today.nothing')}</p>
          ) : (
            <ul className="today-tasks">
              {due.map((task) => (
                <li key={task.id}>
                  <span className="today-icon" aria-hidden>
                    {task.icon}
                  </span>
                  <span>{task.text}</span>
                  <span className="today-go">
                    {task.link}
                    <ChevronRight size={14} aria-hidden />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        {headlines.length > 0 ? (
          <section aria-labelledby="today-figures">
            <h2 id="today-figures">{t('today.figures')}</h2>
            <Headlines headlines={headlines} />
          </section>
        ) : today.openProposals > 0 ? (
          <FirstFigures />
        ) : null}
        <div className="today-columns">
          <section aria-labelledby="today-papers">
            <h2 id="today-papers">{t('today.papers')}</h2>
            <ul className="today-list">
              {today.recentDocuments.map((document) => (
                <li key={document.id}>
                  <Link to="/archive/$documentId" params={{ documentId: document.id }}>
                    {document.title || document.fileName}
                  </Link>
                  <span className="muted">
                    {document.openProposals > 0
                      ? t('archive.open', { count: document.openProposals })
                      : t(`document-status.${document.status}`)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="today-changes">
            <h2 id="today-changes">{t('today.changes')}</h2>
            <RecentChanges entries={today.recentChanges} />
          </section>
        </div>
      </div>
    </>
  );
}
