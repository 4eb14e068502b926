export * from '../screens/page.ts';
