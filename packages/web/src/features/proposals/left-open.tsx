import type { WireLeftOpen, WireProposal } from '@comity/contracts';
import { X } from 'lucide-react';
import { useProblemText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { IconButton } from '../../ui/button.tsx';
import { useProposalWords } from './proposal-words.ts';

interface LeftOpenProps {
  readonly left: readonly WireLeftOpen[];
  readonly all: ReadonlyMap<string, WireProposal>;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** What of many stayed open when they were decided, why, and the way to each: to what is to be decided first, where that is known. */
export function LeftOpen({ left, all, onChoose, onClose }: LeftOpenProps) {
  const t = useText();
  const words = useProposalWords(all);
  const problemText = useProblemText();
  const open = left.filter(({ id }) => all.get(id)?.state === 'open');
  if (open.length === 0) return null;
  return (
    <section className="left-open" aria-label={t('proposal.left', { count: open.length })}>
      <header>
        <b>{t('proposal.left', { count: open.length })}</b>
        <IconButton label={t('action.close')} onPress={onClose}>
          <X />
        </IconButton>
      </header>
      <ul>
        {open.map(({ id, code, details }) => {
          const proposal = all.get(id);
          const first = String(details['proposalId']);
          return (
            <li key={id}>
              <button type="button" className="link" onClick={() => onChoose(all.has(first) ? first : id)}>
                {proposal ? words.title(proposal) : ''}
              </button>
              <p className="muted">{problemText(code, details)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
