import type { DocumentRecord } from '@comity/domain';
import { type ChangeTx, documents, erasure, type WorkspaceTx } from '@comity/storage';
import { Refusal } from '../../platform/errors/refusal.ts';
import { presentErasures } from './erasures.usecases.ts';

/** @throws Refusal `documents.not_found`, also where the reader may not see it; `documents.erased` with by whom, when and why */
export async function requireDocument(tx: WorkspaceTx, id: string): Promise<DocumentRecord> {
  const document = await documents.find(tx, id);
  if (document) return document;
  const erased = await erasure.find(tx, id);
  if (!erased) throw new Refusal('documents.not_found');
  const [details] = await presentErasures(tx, [erased]);
  throw new Refusal('documents.erased', { ...(details && { details }) });
}

/** A chain of papers that derive from one another has an end. */
export async function requireOrigin(tx: WorkspaceTx, documentId: string, originId: string): Promise<void> {
  const seen = new Set([documentId]);
  for (let at: string | undefined = originId; at !== undefined; ) {
    if (seen.has(at)) throw new Refusal('documents.derives_from_itself');
    seen.add(at);
    const origin: DocumentRecord = await requireDocument(tx, at);
    at = origin.derivesFrom?.documentId;
  }
}

/** Marks a paper as derived: accepted, it is no second source. */
export async function setDerivation(
  tx: ChangeTx,
  documentId: string,
  derivesFrom: NonNullable<DocumentRecord['derivesFrom']>,
): Promise<void> {
  await requireOrigin(tx, documentId, derivesFrom.documentId);
  await documents.update(tx, documentId, null, { derivesFrom });
}
