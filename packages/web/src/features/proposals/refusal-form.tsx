import { useState } from 'react';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface RefusalFormProps {
  /** How many proposals it is said of. */
  readonly count: number;
  readonly onRefuse: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A refusal with a word on why: Enter refuses, also without one; Escape leaves things as they were. */
export function RefusalForm({ count, onRefuse, onCancel }: RefusalFormProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <form
      className="refusal"
      onSubmit={(event) => {
        event.preventDefault();
        onRefuse(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField label={t('proposal.why-refused', { count })} value={reason} onChange={setReason} autoFocus />
      <div className="proposal-actions">
        <Button look="primary" type="submit">
          {t('action.refuse')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
