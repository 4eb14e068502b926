/** Quantities: a number of something, with its qualifier, measure and unit. */
import type { MakeLayer } from './draft.ts';

/** Adds `draft.quantities` and nodes `quantity` (measure, value). */
export const quantitiesLayer: MakeLayer = () => ({});
