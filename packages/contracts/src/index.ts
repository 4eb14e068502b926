/** What goes over the wire, without its schemas (those stand under `@comity/contracts/schemas`, for the server). */
export * from './client.ts';
export * from './operations.ts';
export * from './permissions.ts';
export * from './problem.ts';
export type * from './schemas/types.ts';
