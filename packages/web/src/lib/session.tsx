import { mayDo, type Permission, type WireMe, type WireWorkspace } from '@comity/contracts';
import type { InterfaceLanguage } from '@comity/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { read } from './api.ts';
import { matchLocale } from './locale.ts';

export const meQuery = read('me', 'getMe', {});
export const installationQuery = read('installation', 'getInstallation', {});

/** Who is signed in. Only under the frame, whose route has loaded it. */
export function useMe(): WireMe {
  return useSuspenseQuery({ ...meQuery, staleTime: Number.POSITIVE_INFINITY }).data;
}

export function useMay(permission: Permission): boolean {
  return mayDo(useMe().role, permission);
}

/** The desk. Under the frame there always is one: without it the router leads to the first start. */
export function useWorkspace(): WireWorkspace {
  const { workspace } = useMe();
  if (!workspace) throw new Error('the desk is not set up');
  return workspace;
}

export function useLanguage(): InterfaceLanguage {
  return matchLocale([useIntl().locale]);
}
