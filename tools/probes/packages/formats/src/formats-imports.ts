export * from '@comity/reader';
