export * from '@comity/formats';
