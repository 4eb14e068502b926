import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { read } from '../../lib/api.ts';
import { useText } from '../../lib/text.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Peek } from '../../ui/peek.tsx';
import { Failure, Loading } from '../../ui/states.tsx';
import { KindTag } from '../engagements/engagement-view.tsx';

interface ProposedStatementProps {
  readonly proposalId: string;
  readonly onClose: () => void;
  /** Unconfirmed figures rest on records as well: what to show where the id is one of theirs. */
  readonly otherwise: ReactNode;
}

/** A statement that nobody has confirmed yet: its sentences, each opening on the reading desk. */
export function ProposedStatement({ proposalId, onClose, otherwise }: ProposedStatementProps) {
  const t = useText();
  const query = useQuery(
    read('proposals', 'listProposals', { query: { state: 'open', kind: 'engagement', limit: 200 } }),
  );
  const proposal = query.data?.items.find((each) => each.id === proposalId);
  const engagement = proposal?.payload.kind === 'engagement' ? proposal.payload.engagement : undefined;
  if (query.data && !engagement) return otherwise;
  return (
    <Peek
      label={t('lineage.title')}
      onClose={onClose}
      head={
        engagement ? <KindTag kind={engagement.kind} direction={engagement.direction} /> : <b>{t('lineage.title')}</b>
      }
    >
      {query.isPending ? (
        <Loading rows={4} />
      ) : query.isError ? (
        <Failure error={query.error} />
      ) : engagement ? (
        <>
          <h2>{engagement.title}</h2>
          <Chip tone="verify">{t('figure.unconfirmed')}</Chip>
          <h3>{t('citation.title')}</h3>
          <ul className="sources">
            {proposal?.passages.map((passage) => (
              <li key={`${passage.documentId} ${passage.start} ${passage.end}`}>
                <Link
                  to="/archive/$documentId"
                  params={{ documentId: passage.documentId }}
                  search={{ at: passage.start, until: passage.end, proposal: proposalId }}
                >
                  <q>{passage.quote}</q>
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Peek>
  );
}
