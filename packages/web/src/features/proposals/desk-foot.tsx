import type { WireProposal } from '@comity/contracts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { DeskState } from './use-desk.ts';

/** Decides all that is marked; where nothing is, the keys that decide the one under the cursor. */
export function DeskFoot({ desk: { active, marked, settle } }: { readonly desk: DeskState }) {
  const t = useText();
  const mayDecide = useMay('proposals.decide');
  if (marked.length > 0)
    return (
      <footer className="desk-bulk">
        <Marked chosen={marked} />
        <Button look="quiet" onPress={() => settle('refuse', marked)}>
          {t('action.refuse')}
        </Button>
        <Button look="primary" onPress={() => settle('accept', marked)}>
          {t('action.accept')}
        </Button>
      </footer>
    );
  if (!mayDecide || active?.state !== 'open') return null;
  return (
    <footer className="desk-keys" aria-hidden>
      <span>
        <kbd>j</kbd> <kbd>k</kbd> {t('palette.move')}
      </span>
      <span>
        <kbd>a</kbd> {t('action.accept')}
      </span>
      <span>
        <kbd>e</kbd> {t('action.edit')}
      </span>
      <span>
        <kbd>x</kbd> {t('action.refuse')}
      </span>
      <span>
        <kbd>u</kbd> {t('action.undo')}
      </span>
    </footer>
  );
}

/** How many are marked, and of what: what this desk did, what others did, and what was found about papers and records. */
function Marked({ chosen }: { readonly chosen: readonly WireProposal[] }) {
  const t = useText();
  const own = chosen.filter(({ payload }) => payload.kind === 'engagement' && !payload.engagement.byOthers).length;
  const engagements = chosen.filter(({ payload }) => payload.kind === 'engagement').length;
  const count = chosen.length;
  return (
    <span>
      {t('proposal.chosen', { count })}
      {own < count ? (
        <small>{t('proposal.chosen-of', { own, others: engagements - own, findings: count - engagements })}</small>
      ) : null}
    </span>
  );
}
