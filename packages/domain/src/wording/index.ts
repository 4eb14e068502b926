export * from './told-numbers.ts';
export * from './wording.ts';
