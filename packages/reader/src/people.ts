/** People with their posts. Adds nodes `person`. */
import type { MakeLayer } from './draft.ts';

export const peopleLayer: MakeLayer = () => ({});
