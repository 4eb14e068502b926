import { useEffect, useSyncExternalStore } from 'react';
import { countUnanswered, keepOutboxOverLeaving, watchUnanswered } from '../../lib/outbox.ts';
import { useText } from '../../lib/text.tsx';
import './saving.css';

/** Says quietly that something which is seen as done is still on its way to the server, and sees that it gets there. */
export function Saving() {
  const t = useText();
  const count = useSyncExternalStore(watchUnanswered, countUnanswered);
  useEffect(keepOutboxOverLeaving, []);
  return count > 0 ? <p className="saving">{t('state.saving')}</p> : null;
}
