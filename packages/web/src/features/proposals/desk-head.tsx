import { CheckCheck } from 'lucide-react';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import type { DeskState, Side } from './use-desk.ts';

/** Which side of the desk is in sight, and marking all of it. */
export function DeskHead({ desk }: { readonly desk: DeskState }) {
  const t = useText();
  const mayDecide = useMay('proposals.decide');
  const { counts, marked, side, sides } = desk;
  const count = sides.open.length;
  const isAllMarked = marked.length === count;
  return (
    <header className="desk-head">
      <Segments<Side>
        label={t('proposal.list')}
        options={[
          { value: 'open', label: t('proposal.open-count', { count: counts.open }) },
          { value: 'decided', label: t('proposal.decided-count', { count: counts.decided }) },
        ]}
        value={side}
        onChange={desk.turnTo}
      />
      {mayDecide && count > 1 && side === 'open' ? (
        <Button
          look="quiet"
          size="small"
          icon={<CheckCheck aria-hidden />}
          onPress={isAllMarked ? desk.markNone : desk.markAll}
        >
          {isAllMarked ? t('proposal.select-none') : t('proposal.select-all', { count })}
        </Button>
      ) : null}
    </header>
  );
}
