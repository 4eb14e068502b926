import { describe, expect, it } from 'vitest';
import { changedFields } from '../src/features/history/changed-fields.ts';

const before = {
  id: 'a',
  kind: 'visit',
  title: 'Visit',
  period: '2012',
  startsOn: '2012-01-01',
  fields: { purpose: 'talks' },
  version: 1,
};

describe('what history says of a change', () => {
  it('names each field that a person changed, with both values, and none that follows from another', () => {
    const after = { ...before, title: 'A visit', period: '2013', startsOn: '2013-01-01', version: 2 };
    expect(changedFields({ before, after })).toEqual([
      { name: 'title', detail: null, kind: 'visit', before: 'Visit', after: 'A visit' },
      { name: 'period', detail: null, kind: 'visit', before: '2012', after: '2013' },
    ]);
  });

  it('names the very one of the fields of a kind', () => {
    const after = { ...before, fields: { purpose: 'study', programme: 'Harbour' } };
    expect(changedFields({ before, after })).toEqual([
      { name: 'fields', detail: 'purpose', kind: 'visit', before: 'talks', after: 'study' },
      { name: 'fields', detail: 'programme', kind: 'visit', before: undefined, after: 'Harbour' },
    ]);
  });

  it('lists nothing of a record that was made or removed', () => {
    expect(changedFields({ before: null, after: before })).toEqual([]);
    expect(changedFields({ before, after: null })).toEqual([]);
  });
});
