import { Refusal } from '../../platform/errors/refusal.ts';
import type { Deps } from '../deps.ts';

/** The whole installation as one file, streamed. */
export async function exportInstallation({ database }: Deps): Promise<Response> {
  void database;
  throw new Refusal('route.not_found');
}
