import type { Citation } from '@comity/domain';
import { documents, type WorkspaceTx } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';

type WireCitation = Result<'getEngagement'>['citations'][number];

/**
 * Citations as they may be shown: of a paper that the reader may not see neither the quote nor the title, only that there is one
 * more source is not told either: the citation is left out.
 */
export async function showCitations(tx: WorkspaceTx, all: readonly Citation[]): Promise<readonly WireCitation[]> {
  const readable = await documents.listByIds(tx, [...new Set(all.map((citation) => citation.documentId))]);
  const titles = new Map(readable.map((document) => [document.id, document.title]));
  return all
    .filter((citation) => titles.has(citation.documentId))
    .map((citation) => ({ ...citation, documentTitle: titles.get(citation.documentId) ?? null }));
}
