import { useIsMutating } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepOutboxOverLeaving } from '../../lib/outbox.ts';
import { useText } from '../../lib/text.tsx';
import './saving.css';
import { IN_ORDER } from './undo.tsx';

/** Says quietly that something which is seen as done is still on its way to the server, and sees that it gets there. */
export function Saving() {
  const t = useText();
  const count = useIsMutating({ predicate: ({ options }) => options.scope?.id === IN_ORDER.id });
  useEffect(keepOutboxOverLeaving, []);
  return count > 0 ? <p className="saving">{t('state.saving')}</p> : null;
}
