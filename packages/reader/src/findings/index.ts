/** Findings: two passages that a person should see side by side. */
import type { MakeLayer } from '../draft.ts';

export const findingsLayer: MakeLayer = () => ({});
