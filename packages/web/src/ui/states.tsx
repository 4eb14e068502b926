import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeProblem } from '../lib/problem.ts';
import { useText, useTextOf } from '../lib/text.tsx';
import { Button } from './button.tsx';
import './states.css';

/** Grey lines where the content will stand; nothing jumps when it comes. */
export function Loading({ rows = 8 }: { readonly rows?: number }) {
  const t = useText();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <span key={index} className="loading-row" aria-hidden />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** Why there is nothing here. */
  readonly children: ReactNode;
  /** The one way out. */
  readonly action?: ReactNode;
  /** It is the whole page, which needs a heading of its own. */
  readonly wholePage?: boolean;
}

export function Empty({ icon, title, children, action, wholePage }: EmptyProps) {
  const Title = wholePage ? 'h1' : 'h2';
  return (
    <div className="empty">
      {icon ? <div className="empty-icon">{icon}</div> : null}
      <Title>{title}</Title>
      <p>{children}</p>
      {action}
    </div>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly wholePage?: boolean;
}

/** What happened, what was kept, what to do; with the request's number for whoever looks after the server. */
export function Failure({ error, onRetry, wholePage }: FailureProps) {
  const t = useText();
  const textOf = useTextOf();
  const problem = describeProblem(error);
  const Title = wholePage ? 'h1' : 'h2';
  // Only where the server broke down does anybody wonder about what was saved.
  const isBreakdown = problem.status === 0 || problem.status >= 500;
  return (
    <div className="empty" role="alert">
      <div className="empty-icon">
        <CircleAlert />
      </div>
      <Title>{textOf(`problem.${problem.code}`, problem.message)}</Title>
      <p>
        {problem.detail ?? (isBreakdown ? t('state.failed-kept') : null)}
        {problem.requestId ? (
          <small className="request-id">{t('state.request', { id: problem.requestId })}</small>
        ) : null}
      </p>
      {onRetry ? <Button onPress={onRetry}>{t('action.retry')}</Button> : null}
    </div>
  );
}
