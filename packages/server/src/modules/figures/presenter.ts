import { type AdoptedFigure, type FigureResult, regionName } from '@comity/domain';
import { figures, listSourceErased, type WorkspaceTx, workspaces } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';
import { accountNames } from '../history/presenter.ts';
import { partyNames, type Supposed } from './unconfirmed.ts';

export type WireFigure = Result<'getFigure'>;
export type WireAdopted = Result<'listAdoptedFigures'>['items'][number];

/**
 * Keys of a grouping as people read them; countries and regions in the workspace's wording and language.
 *
 * @param supposed what an unconfirmed figure was computed from
 */
export async function presentFigure(
  tx: WorkspaceTx,
  figure: FigureResult,
  supposed: Pick<Supposed, 'notLookedAt'> | null,
): Promise<WireFigure> {
  const erased = await listSourceErased(tx);
  const { regionPreset, language } = await workspaces.get(tx);
  const { groupBy } = figure.query;
  const keys = figure.recorded.groups.map((group) => group.key);
  const names = groupBy === 'partner' ? await partyNames(tx, keys) : undefined;
  const told = (key: string) => {
    if (key === '') return { label: key, verified: true };
    const { name, verified } = names?.get(key) ?? { name: key, verified: names === undefined };
    return { label: groupBy === 'country' ? regionName(key, regionPreset, language) : name, verified };
  };
  const groups = figure.recorded.groups.map((group) => ({ ...group, ...told(group.key) }));
  const sourceErased = await figures.listBehind(tx, figure.query, figure.stated, erased);
  const recorded = { ...figure.recorded, groups };
  return { ...figure, recorded, sourceErased, unconfirmed: supposed !== null, notLookedAt: supposed?.notLookedAt ?? 0 };
}

export async function presentAdopted(tx: WorkspaceTx, list: readonly AdoptedFigure[]): Promise<readonly WireAdopted[]> {
  const names = await accountNames(tx);
  const erased = await listSourceErased(tx);
  return Promise.all(
    list.map(async (figure) => {
      const { query, basis, adoptedBy } = figure;
      const behind =
        basis.kind === 'stated'
          ? erased.filter((id) => id === basis.engagementId)
          : await figures.listBehind(tx, query, [], erased);
      return { ...figure, adoptedBy: names.get(adoptedBy) ?? '', sourceErased: behind.length > 0 };
    }),
  );
}
