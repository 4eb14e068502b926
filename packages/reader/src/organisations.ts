/** Organisations: each once, at its first mention, by its full name. Adds nodes `organisation`. */
import type { MakeLayer } from './draft.ts';

export const organisationsLayer: MakeLayer = () => ({});
