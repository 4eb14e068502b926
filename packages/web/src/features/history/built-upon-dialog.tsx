import type { WireBuiltUpon, WireChange } from '@comity/contracts';
import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { read } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure, Loading } from '../../ui/states.tsx';
import { EngagementLines } from '../engagements/engagement-view.tsx';
import { closeBuiltUpon } from './built-upon.ts';
import './built-upon.css';
import { useHistoryWords } from './history-words.ts';
import { useUndo } from './undo.tsx';

/** Why a change was not taken back: what was done later and builds on it, each with its own way back, and the records themselves. */
export default function BuiltUponDialog({ changeSetId }: { readonly changeSetId: string }) {
  const t = useText();
  const query = useQuery({ ...read('history', 'listBuiltUpon', { params: { changeSetId } }), staleTime: 0 });
  return (
    <Dialog title={t('built-upon.title')} isOpen onClose={closeBuiltUpon} width="wide">
      <p>{t('built-upon.why')}</p>
      {query.isPending ? (
        <Loading rows={3} />
      ) : query.isError ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Resting built={query.data} />
      )}
    </Dialog>
  );
}

function Resting({ built: { changes, engagements, total } }: { readonly built: WireBuiltUpon }) {
  const t = useText();
  return (
    <>
      {changes.length > 0 ? (
        <ul className="built-upon">
          {changes.map((change) => (
            <LaterChange key={change.changeSetId} change={change} />
          ))}
        </ul>
      ) : null}
      {engagements.length > 0 ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed
        // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by key is clicked
        <div onClick={leaveByLink}>
          <h3>{t('built-upon.records', { count: total })}</h3>
          <EngagementLines rows={engagements} />
          {total > engagements.length ? <p>{t('built-upon.more', { count: total - engagements.length })}</p> : null}
        </div>
      ) : null}
    </>
  );
}

/** A way to a record is a way out of the dialog. */
function leaveByLink({ target }: MouseEvent) {
  if (target instanceof Element && target.closest('a')) closeBuiltUpon();
}

function LaterChange({ change }: { readonly change: WireChange }) {
  const t = useText();
  const formats = useFormats();
  const words = useHistoryWords();
  const { undo } = useUndo();
  return (
    <li>
      <span>
        {words.action(change)} {change.count === 1 ? <b>{words.subject(change)}</b> : null}{' '}
        <small className="muted">
          {change.by} · {formats.instant(change.at)}
        </small>
      </span>
      <Button
        size="small"
        look="quiet"
        onPress={() => {
          closeBuiltUpon();
          undo({ changeSetId: change.changeSetId });
        }}
      >
        {t('action.undo')}
      </Button>
    </li>
  );
}
