import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documents, workspaces } from '@comity/storage';
import { z } from 'zod';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Result } from '../../platform/http/call.ts';
import { importPaths } from '../imports/usecases.ts';
import { setUpWorkspace } from './usecases.ts';

/** The list beside the sample papers. */
const manifest = z.array(z.object({ file: z.string().regex(/^[\w.-]+$/) }));

/** The invented desk that the sample papers are of: whoever loads them into an empty installation works at it. */
const SAMPLE_DESK = {
  name: 'Haiyue Red Cross (sample)',
  deskKind: 'society',
  ownParty: {
    name: 'Haiyue Red Cross Society',
    otherNames: [
      'Haiyue Red Cross',
      'Red Cross Society of Haiyue',
      '海岳市红十字会',
      '海岳红十字会',
      '海岳市紅十字會',
      'Hội Chữ thập đỏ thành phố Hải Nhạc',
      'Hội Chữ thập đỏ Hải Nhạc',
    ],
    country: 'CN',
  },
  regionPreset: 'un',
  language: 'en',
  withSample: true,
} as const;

/**
 * Takes the sample papers in, as a person would drop them; an installation that is nobody's yet becomes their invented desk. Where
 * real papers lie, invented ones are refused: nobody could tell their figures apart.
 *
 * @throws Refusal `workspace.sample_missing`, `workspace.sample_unwanted`
 */
export async function loadSample(deps: Deps, actor: Actor): Promise<Result<'loadSample'>> {
  const directory = deps.config.sampleDirectory;
  const list =
    directory === null ? undefined : await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => undefined);
  if (directory === null || list === undefined) throw new Refusal('workspace.sample_missing');
  const [workspace, { total }] = await deps.database.inWorkspace(actor.scope, async (tx) => [
    await workspaces.get(tx),
    await documents.list(tx, { limit: 1 }),
  ]);
  if (total > 0) throw new Refusal('workspace.sample_unwanted');
  if (workspace.ownPartyId === null) {
    await setUpWorkspace(deps, actor, {
      ...SAMPLE_DESK,
      ownParty: { ...SAMPLE_DESK.ownParty, otherNames: [...SAMPLE_DESK.ownParty.otherNames] },
    });
  }
  const papers = manifest.parse(JSON.parse(list)).map(({ file }) => ({ fileName: file, path: join(directory, file) }));
  return importPaths(deps, actor, papers, 'internal');
}
