import { b } from './cycle.ts'; export const a = () => b;
