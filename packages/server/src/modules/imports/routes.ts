import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { getWorkspace } from '../workspace/usecases.ts';
import { receiveFiles } from './uploads.ts';
import { cancelImport, getImport, importFiles, listImports } from './usecases.ts';

export const importRoutes = (
  deps: Deps,
): HandlersOf<'createImport' | 'listImports' | 'getImport' | 'cancelImport'> => ({
  createImport: async ({ actor, request }) => {
    await getWorkspace(deps, actor);
    return receiveFiles(request, deps.scratch, (files, fields) => importFiles(deps, actor, files, fields));
  },
  listImports: ({ actor, query }) => listImports(deps, actor, query),
  getImport: ({ actor, params }) => getImport(deps, actor, params.importId),
  cancelImport: ({ actor, params }) => cancelImport(deps, actor, params.importId),
});
