import type { WireDocumentPage, WireProposal } from '@comity/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CircleHelp, FileQuestion } from 'lucide-react';
import { useState } from 'react';
import { isWorthAnotherTry } from '../features/documents/another-try.ts';
import { DocumentMenu } from '../features/documents/document-menu.tsx';
import { ErasedPaper, erasureIn } from '../features/documents/erasures.tsx';
import { Paper, SOUGHT } from '../features/documents/paper.tsx';
import { PaperNotes } from '../features/documents/paper-notes.tsx';
import { readPassageAddress } from '../features/documents/passage-address.ts';
import { KeepUnread, ReadAgain, StopReading } from '../features/documents/reading-controls.tsx';
import { ViewChoice } from '../features/documents/view-choice.tsx';
import { FirstFiguresLine } from '../features/figures/first-figures.tsx';
import { useVisited } from '../features/frame/recent.ts';
import { DocumentQuestion } from '../features/imports/document-question.tsx';
import { Desk } from '../features/proposals/desk.tsx';
import { highlightsOf } from '../features/proposals/highlights.ts';
import { read } from '../lib/api.ts';
import { useFormats } from '../lib/format.ts';
import { useProblemText } from '../lib/problem-text.ts';
import { useText } from '../lib/text.tsx';
import { usePhone } from '../lib/viewport.ts';
import { Chip } from '../ui/chip.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';

const route = getRouteApi('/desk/archive/$documentId');

/** One paper with what is proposed from it. */
export function ReadingDeskScreen() {
  const t = useText();
  const { documentId } = route.useParams();
  const { at, until, proposal } = route.useSearch({ select: readPassageAddress });
  const page = useQuery(read('documents', 'getDocument', { params: { documentId } }));
  const [raw, setRaw] = useState(false);
  useVisited('document', documentId, page.data?.document.title);
  if (page.isPending) return <Loading />;
  const erasure = erasureIn(page.error);
  if (erasure) return <ErasedPaper erasure={erasure} />;
  if (page.isError) return <Failure wholePage error={page.error} onRetry={() => void page.refetch()} />;
  const { document, proposals } = page.data;
  const isRead = document.status === 'read' && page.data.rawText !== null;
  return (
    <Page
      // A list has no title yet while its columns are asked for.
      title={document.status === 'question' ? document.fileName : document.title}
      parent={{ label: t('nav.archive'), to: '/archive' }}
      status={<DocumentStatus page={page.data} />}
      actions={
        <>
          {isRead ? <ViewChoice raw={raw} onChange={setRaw} /> : null}
          <DocumentMenu document={document} />
        </>
      }
    >
      {isRead ? (
        <Desk
          key={document.id}
          proposals={proposals}
          initialId={proposals.find(({ id }) => id === proposal)?.id ?? proposalAt(proposals, document.id, at)}
          initialAt={at}
          documentId={document.id}
          foot={<FirstFiguresLine importId={document.importId} />}
          paper={({ active, at: place, onChoose }) => (
            <>
              <PaperNotes page={page.data} />
              <Paper
                page={page.data}
                raw={raw}
                highlights={[
                  ...highlightsOf(page.data, proposals, active),
                  // Until somebody moves on, the passage that the link was about stands out.
                  ...(at !== undefined && until !== undefined && place === at
                    ? [{ id: SOUGHT, start: at, end: until, tone: SOUGHT }]
                    : []),
                ]}
                activeId={active?.id}
                at={place}
                onChoose={onChoose}
              />
            </>
          )}
        />
      ) : (
        <NotRead page={page.data} />
      )}
    </Page>
  );
}

/** The proposal that tells of a place in the text, so that a link to a sentence opens it as well. */
function proposalAt(
  proposals: readonly WireProposal[],
  documentId: string,
  at: number | undefined,
): string | undefined {
  if (at === undefined) return undefined;
  return proposals.find((proposal) =>
    proposal.passages.some((passage) => passage.documentId === documentId && passage.start <= at && at < passage.end),
  )?.id;
}

function DocumentStatus({ page: { document, related } }: { readonly page: WireDocumentPage }) {
  const t = useText();
  const formats = useFormats();
  const phone = usePhone();
  return (
    <>
      {document.stampedOn ? <Chip>{formats.period(document.stampedOn)}</Chip> : null}
      {document.classification === 'restricted' ? <Chip tone="verify">{t('classification.restricted')}</Chip> : null}
      {document.derivesFrom && !phone ? (
        <span>
          {t(`derivation.${document.derivesFrom.kind}`, {
            of: related.find((each) => each.id === document.derivesFrom?.documentId)?.title ?? '…',
          })}
        </span>
      ) : null}
    </>
  );
}

/** Why there is no text to show, and the way on. */
function NotRead({ page: { document } }: { readonly page: WireDocumentPage }) {
  const t = useText();
  const problemText = useProblemText();
  if (document.status === 'question') return <DocumentQuestion document={document} />;
  return (
    <Empty
      icon={document.status === 'failed' ? <FileQuestion /> : <CircleHelp />}
      title={t(`document-status.${document.status}`)}
      action={
        document.status === 'failed' ? (
          <>
            {isWorthAnotherTry(document.problem?.code) ? (
              <ReadAgain documentId={document.id} name={document.fileName} />
            ) : null}
            <KeepUnread papers={async () => [document.id]} count={1} />
          </>
        ) : document.status === 'queued' || document.status === 'reading' ? (
          <StopReading documentId={document.id} name={document.fileName} />
        ) : undefined
      }
    >
      {document.problem
        ? problemText(document.problem.code, document.problem.details)
        : t(`document-status-why.${document.status}`)}
    </Empty>
  );
}
