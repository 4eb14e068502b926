/** Engagements: what happened, goes on or is planned. */
import type { MakeLayer } from './draft.ts';

export const engagementsLayer: MakeLayer = () => ({});
