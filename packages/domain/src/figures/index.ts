export * from './adopted.ts';
export * from './adopted-figure.ts';
export * from './compute.ts';
export * from './headlines.ts';
export * from './lead.ts';
export * from './period.ts';
export * from './query.ts';
export * from './rules.ts';
