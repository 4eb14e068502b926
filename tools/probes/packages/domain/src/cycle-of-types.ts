import type { Teller } from './no-cycles-of-types.ts'; export interface Told { readonly by: Teller; }
