import type { Told } from './cycle-of-types.ts'; export interface Teller { readonly told: Told; }
