import type { WireDocumentPage } from '@comity/contracts';
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useProblemText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { useScopeName } from '../figures/figure-words.ts';
import './paper.css';

/** Above a paper: what could not be read of it, and what it tells in passing, from which nothing is proposed. */
export function PaperNotes({ page }: { readonly page: WireDocumentPage }) {
  const t = useText();
  const problemText = useProblemText();
  const scope = useScopeName();
  const mentions = page.background.flatMap(({ kind, passages: [passage] }) => (passage ? [{ kind, passage }] : []));
  if (page.warnings.length === 0 && mentions.length === 0) return null;
  return (
    <aside className="paper-notes" aria-label={t('paper.notes')}>
      {page.warnings.map((code) => (
        <p key={code}>
          <TriangleAlert aria-hidden size={14} />
          {problemText(code)}
        </p>
      ))}
      {mentions.length > 0 ? (
        <details>
          <summary>{t('paper.in-passing', { count: mentions.length })}</summary>
          <ul>
            {mentions.map(({ kind, passage }) => (
              <li key={`${kind} ${passage.start}`}>
                <span className="muted">{scope(kind, null)}</span>{' '}
                <Link
                  to="/archive/$documentId"
                  params={{ documentId: passage.documentId }}
                  search={{ at: passage.start, until: passage.end }}
                  className="link"
                >
                  <q>{passage.quote}</q>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </aside>
  );
}
