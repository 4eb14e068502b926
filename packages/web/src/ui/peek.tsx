import { Maximize2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/text.tsx';
import { IconButton } from './button.tsx';
import './peek.css';

interface SplitProps {
  readonly children: ReactNode;
  /** Stands beside the list, or over it on the phone; absent when nothing is peeked at. */
  readonly peek: ReactNode | undefined;
}

export function Split({ children, peek }: SplitProps) {
  return (
    <div className="split" data-peeking={peek ? '' : undefined}>
      <div className="split-main">{children}</div>
      {peek}
    </div>
  );
}

interface PeekProps {
  readonly label: string;
  readonly head?: ReactNode;
  readonly onOpen?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A record beside the list that it came from. Enter opens it fully, Escape closes it. */
export function Peek({ label, head, onOpen, onClose, children }: PeekProps) {
  const t = useText();
  return (
    <aside className="peek" aria-label={label}>
      <header className="peek-head">
        <div className="peek-head-content">{head}</div>
        {onOpen ? (
          <IconButton label={t('action.open-page')} keys="↵" onPress={onOpen}>
            <Maximize2 />
          </IconButton>
        ) : null}
        <IconButton label={t('action.close')} keys="esc" onPress={onClose}>
          <X />
        </IconButton>
      </header>
      <div className="peek-body">{children}</div>
    </aside>
  );
}

interface FactsProps {
  readonly facts: readonly { readonly id: string; readonly term: string; readonly value: ReactNode }[];
}

/** Terms and values in two columns; what has no value is left out. */
export function Facts({ facts }: FactsProps) {
  const present = facts.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className="facts">
      {present.map(({ id, term, value }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
