import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { loadSample } from './sample.ts';
import { getModelConnector, getWorkspace, setUpWorkspace, updateModelConnector, updateWorkspace } from './usecases.ts';

export const workspaceRoutes = (
  deps: Deps,
): HandlersOf<
  'getWorkspace' | 'setUpWorkspace' | 'updateWorkspace' | 'loadSample' | 'getModelConnector' | 'updateModelConnector'
> => ({
  getWorkspace: ({ actor }) => getWorkspace(deps, actor),
  setUpWorkspace: async ({ actor, body }) => {
    const workspace = await setUpWorkspace(deps, actor, body);
    if (body.withSample) await loadSample(deps, actor);
    return workspace;
  },
  updateWorkspace: ({ actor, body }) => updateWorkspace(deps, actor, body),
  loadSample: ({ actor }) => loadSample(deps, actor),
  getModelConnector: ({ actor }) => getModelConnector(deps, actor),
  updateModelConnector: ({ actor, body }) => updateModelConnector(deps, actor, body),
});
