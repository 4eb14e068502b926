import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import './page.css';

interface PageProps {
  readonly title: string;
  /** Where one came from: shown before the title, and as a back arrow on the phone. */
  readonly parent?: { readonly label: string; readonly to: string };
  /** One status, as a chip or a count. */
  readonly status?: ReactNode;
  /** At most one primary action. */
  readonly actions?: ReactNode;
  /** A row under the header: filters. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, parent, status, actions, bar, children }: PageProps) {
  return (
    <div className="page">
      <title>{`${title} · Comity`}</title>
      <header className="page-head">
        {parent ? (
          <>
            <Link to={parent.to} className="page-back" aria-label={parent.label}>
              <ChevronLeft size={18} aria-hidden />
            </Link>
            <Link to={parent.to} className="page-parent">
              {parent.label}
            </Link>
            <span className="page-slash" aria-hidden>
              /
            </span>
          </>
        ) : null}
        <h1>{title}</h1>
        {status ? <div className="page-status">{status}</div> : null}
        {actions ? <div className="page-actions">{actions}</div> : null}
      </header>
      {bar ? <div className="page-bar">{bar}</div> : null}
      <div className="page-body">{children}</div>
    </div>
  );
}
