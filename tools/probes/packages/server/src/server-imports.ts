export * from '@comity/cli';
