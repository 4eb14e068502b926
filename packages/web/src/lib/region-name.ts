import { regionName } from '@comity/domain';
import { useCallback } from 'react';
import { useLanguage, useWorkspace } from './session.tsx';

/** The one way by which a country's or region's name reaches a page: through the workspace's own list. */
export function useRegionName(): (iso: string) => string {
  const { regionPreset } = useWorkspace();
  const language = useLanguage();
  return useCallback((iso) => regionName(iso, regionPreset, language), [regionPreset, language]);
}
