import type { WireDocumentPage, WireProposal } from '@comity/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CircleHelp, FileQuestion, Inbox } from 'lucide-react';
import { useState } from 'react';
import { DocumentMenu } from '../features/documents/document-menu.tsx';
import { type Highlight, Paper, SOUGHT } from '../features/documents/paper.tsx';
import { PaperNotes } from '../features/documents/paper-notes.tsx';
import { readPassageAddress } from '../features/documents/passage-address.ts';
import { ReadAgain, StopReading } from '../features/documents/reading-controls.tsx';
import { FirstFigures } from '../features/figures/first-figures.tsx';
import { useVisited } from '../features/frame/recent.ts';
import { DocumentQuestion } from '../features/imports/document-question.tsx';
import { AfterReview } from '../features/proposals/after-review.tsx';
import { Desk } from '../features/proposals/desk.tsx';
import { toneOf } from '../features/proposals/proposal-words.ts';
import { read } from '../lib/api.ts';
import { useFormats } from '../lib/format.ts';
import { useProblemText } from '../lib/problem-text.ts';
import { useText } from '../lib/text.tsx';
import { usePhone } from '../lib/viewport.ts';
import { Chip } from '../ui/chip.tsx';
import { Page } from '../ui/page.tsx';
import { Segments } from '../ui/segments.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';

const route = getRouteApi('/desk/archive/$documentId');

/** One paper with what is proposed from it. */
export function ReadingDeskScreen() {
  const t = useText();
  const { documentId } = route.useParams();
  const { at, until, proposal } = route.useSearch({ select: readPassageAddress });
  const asked = read('documents', 'getDocument', { params: { documentId } });
  const page = useQuery(asked);
  const queryClient = useQueryClient();
  const [raw, setRaw] = useState(false);
  useVisited('document', documentId, page.data?.document.title);
  if (page.isPending) return <Loading />;
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
          latest={() => queryClient.getQueryData(asked.queryKey)?.proposals ?? []}
          paper={({ active, at: place, onChoose }) => (
            <>
              <FirstFigures importId={document.importId} compact />
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

/** All papers' proposals in one order: that of what they change in the figures. */
export function ReviewScreen() {
  const t = useText();
  const asked = read('proposals', 'listProposals', { query: { state: 'open', limit: 200 } });
  const list = useQuery(asked);
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<WireProposal>();
  const [raw, setRaw] = useState(false);
  const proposals = list.data?.items ?? [];
  const active = proposals.find((proposal) => proposal.id === chosen?.id) ?? chosen ?? proposals[0];
  const documentId = active?.documentId ?? active?.passages[0]?.documentId;
  const page = useQuery({
    ...read('documents', 'getDocument', { params: { documentId: documentId ?? '' } }),
    enabled: documentId !== undefined,
    placeholderData: (previous) => previous,
  });
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failure wholePage error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <Page
      title={t('review.title')}
      parent={{ label: t('nav.archive'), to: '/archive' }}
      status={t('proposal.open-count', { count: list.data.total })}
      actions={<ViewChoice raw={raw} onChange={setRaw} />}
    >
      {proposals.length === 0 ? (
        <Empty icon={<Inbox />} title={t('proposal.none-open')} action={<AfterReview />}>
          {t('proposal.none-open-why')}
        </Empty>
      ) : (
        <Desk
          proposals={proposals}
          initialId={undefined}
          initialAt={active?.passages[0]?.start}
          documentId={documentId}
          onActivate={setChosen}
          latest={() => queryClient.getQueryData(asked.queryKey)?.items ?? []}
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
            ) : (
              <Loading />
            )
          }
        />
      )}
    </Page>
  );
}

function ViewChoice({ raw, onChange }: { readonly raw: boolean; readonly onChange: (raw: boolean) => void }) {
  const t = useText();
  return (
    <Segments
      label={t('paper.view')}
      options={[
        { value: 'readable', label: t('paper.readable') },
        { value: 'raw', label: t('paper.raw') },
      ]}
      value={raw ? 'raw' : 'readable'}
      onChange={(view) => onChange(view === 'raw')}
    />
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

/** Refused words are not marked; the active proposal's are, whatever its state. */
function highlightsOf(
  page: WireDocumentPage,
  proposals: readonly WireProposal[],
  active: WireProposal | undefined,
): readonly Highlight[] {
  return proposals
    .filter((proposal) => (proposal.state !== 'refused' && proposal.state !== 'superseded') || proposal === active)
    .flatMap((proposal) =>
      proposal.passages
        .filter((passage) => passage.documentId === page.document.id)
        .map(({ start, end }) => ({ id: proposal.id, start, end, tone: toneOf(proposal) })),
    );
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
          <ReadAgain documentId={document.id} name={document.fileName} />
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
