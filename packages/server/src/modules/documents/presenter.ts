import type { DocumentRecord } from '@comity/domain';
import { counts, type WorkspaceTx } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';
import { accountNames } from '../history/presenter.ts';

export type WireDocumentRow = Result<'listDocuments'>['items'][number];

/** Rows of the archive: with how much waits in each, and who brought it. */
export async function presentDocuments(
  tx: WorkspaceTx,
  documents: readonly DocumentRecord[],
): Promise<readonly WireDocumentRow[]> {
  const names = await accountNames(tx);
  const proposals = await counts.proposalsByDocument(
    tx,
    documents.map((document) => document.id),
  );
  return documents.map((document) => {
    const { open, decided } = proposals.get(document.id) ?? { open: 0, decided: 0 };
    const { sha256: _sha256, extractor: _extractor, encoding: _encoding, ...shown } = document;
    return {
      ...shown,
      importedBy: names.get(document.importedBy) ?? '',
      openProposals: open,
      decidedProposals: decided,
    };
  });
}

export async function presentDocument(tx: WorkspaceTx, document: DocumentRecord): Promise<WireDocumentRow> {
  const [row] = await presentDocuments(tx, [document]);
  if (!row) throw new Error('a document was not presented');
  return row;
}
