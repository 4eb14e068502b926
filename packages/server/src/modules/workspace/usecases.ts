import type { Workspace } from '@comity/domain';
import { displayName, nameKey } from '@comity/domain';
import { settings, workspaces } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { recordParty, showParty } from '../parties/usecases.ts';

type WireWorkspace = Result<'getWorkspace'>;

async function present(deps: Deps, actor: Actor, workspace: Workspace): Promise<WireWorkspace> {
  const own =
    workspace.ownPartyId === null
      ? undefined
      : await deps.database.inWorkspace(actor.scope, (tx) => showParty(tx, workspace.ownPartyId ?? ''));
  return { ...workspace, ownPartyName: own ? displayName(own).name : null };
}

/** Null until the first start has said whose desk it is. */
export async function currentWorkspace(deps: Deps, actor: Actor): Promise<WireWorkspace | null> {
  const workspace = await deps.database.inWorkspace(actor.scope, workspaces.get);
  return workspace.ownPartyId === null ? null : present(deps, actor, workspace);
}

/** @throws Refusal `workspace.not_set_up` */
export async function getWorkspace(deps: Deps, actor: Actor): Promise<WireWorkspace> {
  const workspace = await currentWorkspace(deps, actor);
  if (!workspace) throw new Refusal('workspace.not_set_up');
  return workspace;
}

/**
 * Whose desk this is: its name, its own party, its wording of countries and regions, its language.
 *
 * @throws Refusal `workspace.already_set_up`
 */
export async function setUpWorkspace(
  deps: Deps,
  actor: Actor,
  input: Call<'setUpWorkspace'>['body'],
): Promise<WireWorkspace> {
  const made = await deps.database.change(actor.scope, { kind: 'setup' }, async (tx) => {
    const workspace = await workspaces.get(tx);
    if (workspace.ownPartyId !== null) throw new Refusal('workspace.already_set_up');
    const otherNames = input.ownParty.otherNames.filter((name) => nameKey(name) !== '');
    const own = await recordParty(tx, {
      kind: input.deskKind === 'city' ? 'place' : 'organisation',
      organisationKind: input.deskKind === 'city' ? null : 'national-society',
      country: input.ownParty.country,
      nameAsPrinted: input.ownParty.name,
      verifiedName: input.ownParty.name,
      post: null,
      names: otherNames.map((text) => ({ text, language: null, kind: 'alias' })),
    });
    const { name, deskKind, regionPreset, language } = input;
    return workspaces.update(tx, workspace.version, {
      name,
      deskKind,
      regionPreset,
      language,
      ownPartyId: own.id,
      isSample: input.withSample,
    });
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['workspace', 'parties'] });
  return present(deps, actor, made);
}

export async function updateWorkspace(
  deps: Deps,
  actor: Actor,
  { version, ...changes }: Call<'updateWorkspace'>['body'],
): Promise<WireWorkspace> {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const workspace = await deps.database.change(actor.scope, { kind: 'edit' }, (tx) =>
    workspaces.update(tx, version, given),
  );
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['workspace'] });
  return present(deps, actor, workspace);
}

/** How the language model is reached, as kept; the key is sealed. */
interface KeptConnector {
  readonly enabled: boolean;
  readonly baseUrl: string;
  readonly model: string;
  readonly sealedKey: string | null;
}
const CONNECTOR = 'model-connector';
const NO_CONNECTOR: KeptConnector = { enabled: false, baseUrl: '', model: '', sealedKey: null };

function keptConnector(value: unknown): KeptConnector {
  return typeof value === 'object' && value !== null ? { ...NO_CONNECTOR, ...value } : NO_CONNECTOR;
}

/** Never with its key. */
export async function getModelConnector(deps: Deps, actor: Actor): Promise<Result<'getModelConnector'>> {
  const kept = keptConnector(
    (await deps.database.inWorkspace(actor.scope, (tx) => settings.find(tx, CONNECTOR)))?.value,
  );
  const { sealedKey, ...shown } = kept;
  return { ...shown, hasKey: sealedKey !== null };
}

/** @throws Refusal `model.not_configured` */
export async function updateModelConnector(
  deps: Deps,
  actor: Actor,
  { key, ...input }: Call<'updateModelConnector'>['body'],
): Promise<Result<'getModelConnector'>> {
  if (input.enabled && (input.baseUrl === '' || input.model === '')) throw new Refusal('model.not_configured');
  await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    const setting = await settings.find(tx, CONNECTOR);
    const { sealedKey } = keptConnector(setting?.value);
    const sealed = key === undefined ? sealedKey : key === '' ? null : deps.seal.close(key);
    return settings.put(tx, CONNECTOR, setting?.version ?? null, {
      ...input,
      sealedKey: sealed,
    } satisfies KeptConnector);
  });
  return getModelConnector(deps, actor);
}

/** What a connected model is asked with; undefined while it is off. For the reading jobs only. */
export async function connectedModel(
  deps: Pick<Deps, 'database' | 'seal'>,
  scope: Actor['scope'],
): Promise<{ readonly baseUrl: string; readonly model: string; readonly key: string | null } | undefined> {
  const kept = keptConnector((await deps.database.inWorkspace(scope, (tx) => settings.find(tx, CONNECTOR)))?.value);
  if (!kept.enabled || kept.baseUrl === '') return undefined;
  const key = kept.sealedKey === null ? null : (deps.seal.open(kept.sealedKey) ?? null);
  return { baseUrl: kept.baseUrl, model: kept.model, key };
}
