import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { openApiDocument } from '../../platform/http/openapi.ts';
import { attemptAt, signedIn } from '../session/usecases.ts';
import { exportInstallation } from './backup.ts';
import { createAdministrator, ensureDesk, isReady } from './usecases.ts';

export const installationRoutes = (
  deps: Deps,
): HandlersOf<'getHealth' | 'getInstallation' | 'createAdministrator' | 'getOpenApi' | 'makeBackup'> => ({
  getHealth: async () => {
    await deps.database.ping();
    return { status: 'ok', version: deps.version };
  },
  getInstallation: async () => ({
    state: (await isReady(deps, await ensureDesk(deps))) ? 'ready' : 'new',
    version: deps.version,
  }),
  createAdministrator: async (call) => {
    await deps.throttle.attempt(attemptAt(deps, call, null), () => createAdministrator(deps, call.body));
    return signedIn(deps, call, call.body);
  },
  getOpenApi: async () => openApiDocument(deps.version),
  makeBackup: async () => exportInstallation(deps),
});
