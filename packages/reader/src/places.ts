/** Places below the country. Adds nodes `place`. */
import type { MakeLayer } from './draft.ts';

export const placesLayer: MakeLayer = () => ({});
