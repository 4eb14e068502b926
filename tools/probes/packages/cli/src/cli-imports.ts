export * from '@comity/testing';
