export * from '../ui/button.ts';
