export * from '@comity/server';
