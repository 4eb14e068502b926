import type { KindDeclaration } from './declaration.ts';

/** A course or one of its cohorts. */
export const training: KindDeclaration<'training'> = {
  kind: 'training',
  directions: ['incoming', 'outgoing'],
  fields: [
    { name: 'subject', type: 'text' },
    { name: 'cohort', type: 'text' },
    { name: 'site', type: 'text' },
    { name: 'materials', type: 'text' },
    { name: 'certificates', type: 'text' },
  ],
  about: 'subject',
  ownRole: { incoming: 'host', outgoing: 'sender', other: 'organiser' },
  partnerRole: { other: 'partner' },
  roles: ['partner', 'funder', 'organiser', 'trainer', 'trainee', 'host', 'coordinated-by'],
  measures: ['sessions', 'person-times', 'persons', 'batches', 'hours', 'duration'],
  countsAs: 'sessions',
  within: ['training', 'project', 'exchange'],
};
