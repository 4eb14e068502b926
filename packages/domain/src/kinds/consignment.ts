import type { KindDeclaration } from './declaration.ts';

/** Goods or money that went, came, or went on (transshipped). */
export const consignment: KindDeclaration<'consignment'> = {
  kind: 'consignment',
  directions: ['outgoing', 'incoming', 'transshipped'],
  fields: [
    { name: 'goods', type: 'text' },
    { name: 'emergency', type: 'text' },
    { name: 'glide', type: 'text' },
    { name: 'packages', type: 'text' },
    { name: 'carrier', type: 'text' },
    { name: 'waybill', type: 'text' },
    { name: 'signedForBy', type: 'text' },
  ],
  about: 'goods',
  ownRole: { incoming: 'consignee', other: 'consignor' },
  partnerRole: { incoming: 'consignor', other: 'consignee' },
  roles: ['consignor', 'consignee', 'donor', 'funder', 'on-behalf-of', 'assigned-by', 'coordinated-by'],
  measures: ['batches', 'money', 'doses', 'items', 'packages', 'tonnes', 'kits', 'countries-and-regions', 'households'],
  countsAs: 'batches',
  within: ['consignment', 'project'],
};
