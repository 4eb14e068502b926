import { CONTRACTS } from '@comity/contracts/schemas';
import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import { describe, expect, it } from 'vitest';
import { readArchiveAddress } from '../src/features/documents/archive-address.ts';
import { ledgerQuery, readLedgerAddress } from '../src/features/engagements/ledger-address.ts';
import { figureAddress, otherMeasureOf, readFiguresAddress } from '../src/features/figures/figures-address.ts';
import { partiesQuery, readPartiesAddress } from '../src/features/parties/parties-address.ts';
import { readSearchAddress, searchQuery } from '../src/features/search/search-address.ts';
import { flag, id, offset, oneOf, readFilters, region, text, withFilters, year } from '../src/lib/address.ts';

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
    expect(readLedgerAddress(defaultParseSearch(defaultStringifySearch(filters)))).toEqual(filters);
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
    const shape = { q: text(9), on: flag, y: year, at: offset, which: oneOf(['a', 'b']), of: id, in: region };
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

  it('no address asks the server for what it refuses', () => {
    const long = 'x'.repeat(5_000);
    const typed = [
      long,
      '',
      ' ',
      '0',
      '-1',
      'null',
      'stated:abc',
      'group:',
      `group:${long}`,
      'total',
      '2009',
      '99999',
      'visit',
      'true',
      'DK',
      '00000000-0000-0000-0000-00000000000g',
      '12345678-1234-9234-1234-123456789012',
      '01a20080-88b8-7000-8dd4-72dc16aee54d',
      '日本\0',
      0,
      2009,
      true,
      null,
      [],
      {},
    ];
    const screens = [
      [CONTRACTS.listEngagements.query, (search: Record<string, unknown>) => ledgerQuery(readLedgerAddress(search))],
      [CONTRACTS.listParties.query, (search: Record<string, unknown>) => partiesQuery(readPartiesAddress(search))],
      [CONTRACTS.listDocuments.query, readArchiveAddress],
      [CONTRACTS.search.query, (search: Record<string, unknown>) => searchQuery(readSearchAddress(search))],
      [CONTRACTS.getFigure.query, (search: Record<string, unknown>) => figureAddress(readFiguresAddress(search))],
    ] as const;
    for (const [query, read] of screens) {
      for (const name of Object.keys(query.shape)) {
        for (const value of typed) {
          const refused = query.safeParse(read({ [name]: value })).error?.issues;
          expect(refused, `${name}=${String(value).slice(0, 60)}`).toBeUndefined();
        }
      }
    }
  });

  it('a lineage that names no number and no statement is dropped', () => {
    const id = '01a20080-88b8-7000-8dd4-72dc16aee54d';
    const lineage = (raw: string) => readFiguresAddress({ lineage: raw }).lineage;
    expect(['total', 'group:', 'group:2014', `stated:${id}`].map(lineage)).not.toContain(undefined);
    expect(['stated:abc', 'stated:', 'abc', `stated:${id}x`].map(lineage)).toEqual(Array(4).fill(undefined));
  });
});

it('where a measure gives no figure, the one that the kind is counted as is named', () => {
  expect(otherMeasureOf('honour', 'batches')).toEqual({ kind: 'honour', measure: 'items' });
  expect(otherMeasureOf('honour', 'items')).toBeNull();
  expect(otherMeasureOf('medical-aid', 'batches')).toBeNull();
  expect(otherMeasureOf(undefined, 'batches')).toBeNull();
});
