import { describe, expect, it } from 'vitest';
import { ledgerQuery, readLedgerAddress } from '../src/features/engagements/ledger-address.ts';
import { figureAddress, readFiguresAddress } from '../src/features/figures/figures-address.ts';
import { flag, id, offset, oneOf, readFilters, region, text, toQuery, withFilters, year } from '../src/lib/address.ts';

describe('filters in the address', () => {
  it('a shared address gives the same filters again', () => {
    const filters = readLedgerAddress({
      kind: 'visit',
      direction: 'incoming',
      from: 2009,
      to: 2018,
      country: 'NO',
      q: 'Bergen',
    });
    const address = new URLSearchParams(toQuery(filters));
    expect(readLedgerAddress(Object.fromEntries(address))).toEqual(filters);
  });

  it('what is no kind, no year, no country and no record is dropped, never passed on', () => {
    expect(
      readLedgerAddress({
        kind: 'parade',
        direction: 'sideways',
        from: '20x9',
        to: 99,
        undated: 'perhaps',
        country: 'xx',
        party: 'abc',
        peek: '123',
        sort: 'weight',
      }),
    ).toEqual({});
  });

  it('taking a filter off takes it out of the address', () => {
    expect(withFilters({ kind: 'visit', q: 'Bergen' } as { kind?: string; q?: string }, { kind: undefined })).toEqual({
      q: 'Bergen',
    });
  });

  it('the ledger asks for whole years', () => {
    expect(ledgerQuery({ from: 2009, to: 2018, peek: 'x', undated: true })).toEqual({
      from: '2009-01-01',
      to: '2018-12-31',
      undated: 'true',
    });
  });

  it('figures without a choice are batches by year', () => {
    expect(figureAddress(readFiguresAddress({}))).toEqual({ measure: 'batches', groupBy: 'year' });
  });

  it('each rule knows its own values', () => {
    const shape = { q: text, on: flag, y: year, at: offset, which: oneOf(['a', 'b']), of: id, in: region };
    const of = '01a20080-88b8-7000-8dd4-72dc16aee54d';
    expect(readFilters(shape, { q: 2014, on: 'true', y: '1979', at: '0', which: 'b', of, in: 'DK' })).toEqual({
      q: '2014',
      on: true,
      y: 1979,
      at: 0,
      which: 'b',
      of,
      in: 'DK',
    });
    expect(readFilters(shape, { q: '  ', on: 'no', y: 12, at: -1, which: 'c', of: 'review', in: 'dk' })).toEqual({});
  });
});
