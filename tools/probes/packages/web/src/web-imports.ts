export * from '@comity/storage';
