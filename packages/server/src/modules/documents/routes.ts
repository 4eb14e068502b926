import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { listErasures } from './erasures.usecases.ts';
import {
  answerDocument,
  eraseDocument,
  getDocument,
  getDocumentBytes,
  keepUnread,
  listDocuments,
  rereadDocument,
  updateDocument,
} from './usecases.ts';

export const documentRoutes = (
  deps: Deps,
): HandlersOf<
  | 'listDocuments'
  | 'getDocument'
  | 'getDocumentBytes'
  | 'updateDocument'
  | 'keepUnread'
  | 'answerDocument'
  | 'rereadDocument'
  | 'eraseDocument'
  | 'listErasures'
> => ({
  listDocuments: ({ actor, query }) => listDocuments(deps, actor, query),
  getDocument: ({ actor, params }) => getDocument(deps, actor, params.documentId),
  getDocumentBytes: ({ actor, params }) => getDocumentBytes(deps, actor, params.documentId),
  updateDocument: ({ actor, params, body }) => updateDocument(deps, actor, params.documentId, body),
  keepUnread: ({ actor, body }) => keepUnread(deps, actor, body),
  answerDocument: ({ actor, params, body }) => answerDocument(deps, actor, params.documentId, body),
  rereadDocument: ({ actor, params, body }) => rereadDocument(deps, actor, params.documentId, body.version),
  eraseDocument: ({ actor, params, body }) => eraseDocument(deps, actor, params.documentId, body),
  listErasures: ({ actor, query }) => listErasures(deps, actor, query),
});
