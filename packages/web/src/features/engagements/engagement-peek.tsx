import { useQuery } from '@tanstack/react-query';
import { read } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Peek } from '../../ui/peek.tsx';
import { Failure, Loading } from '../../ui/states.tsx';
import { EngagementFacts, EngagementLines, EngagementMarks, KindTag, Sources } from './engagement-view.tsx';

interface EngagementPeekProps {
  readonly engagementId: string;
  readonly onClose: () => void;
  readonly onOpen: () => void;
}

/** A record beside the list. */
export function EngagementPeek({ engagementId, onClose, onOpen }: EngagementPeekProps) {
  const t = useText();
  const { wording } = useFormats();
  const query = useQuery(read('engagements', 'getEngagement', { params: { engagementId } }));
  const page = query.data;
  return (
    <Peek
      label={page ? wording.title(page.engagement) : t('state.loading')}
      onClose={onClose}
      onOpen={onOpen}
      head={page ? <KindTag kind={page.engagement.kind} direction={page.engagement.direction} /> : null}
    >
      {query.isPending ? (
        <Loading rows={6} />
      ) : query.isError ? (
        <Failure error={query.error} />
      ) : (
        <>
          <h2>{wording.title(query.data.engagement)}</h2>
          <div className="record-marks">
            <EngagementMarks {...query.data.engagement} toVerify={query.data.discrepancies.length > 0} />
          </div>
          <EngagementFacts page={query.data} />
          {query.data.container ? (
            <>
              <h3>{t('engagement.part-of')}</h3>
              <EngagementLines rows={[query.data.container]} />
            </>
          ) : null}
          {query.data.parts.length > 0 ? (
            <>
              <h3>{t('engagement.parts', { count: query.data.parts.length })}</h3>
              <EngagementLines rows={query.data.parts} />
            </>
          ) : null}
          <h3>{t('citation.title')}</h3>
          <Sources citations={query.data.citations} isWordless={query.data.engagement.title === ''} />
        </>
      )}
    </Peek>
  );
}
