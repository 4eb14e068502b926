import { describe, expect, it } from 'vitest';
import { ENGAGEMENT_KINDS, kindOf, roleFor } from '../src/index.ts';

describe('a kind of engagement', () => {
  it('says what it is about in a text of its own, where it says it', () => {
    for (const kind of ENGAGEMENT_KINDS) {
      const { about, fields } = kindOf(kind);
      const field = fields.find(({ name }) => name === about);
      if (about !== undefined) expect(field?.type, `${kind}: ${about}`).toMatch(/^(?:long-)?text$/);
    }
  });

  it('gives each side its part by the direction, and another where there is none', () => {
    const { ownRole, partnerRole } = kindOf('visit');
    expect([roleFor(ownRole, 'incoming'), roleFor(partnerRole, 'incoming')]).toEqual(['host', 'guest']);
    expect([roleFor(ownRole, 'outgoing'), roleFor(partnerRole, 'outgoing')]).toEqual(['guest', 'host']);
    expect([roleFor(ownRole, null), roleFor(kindOf('consignment').ownRole, 'transshipped')]).toEqual([
      'participant',
      'consignor',
    ]);
  });
});
