export * from '../b/routes.ts';
